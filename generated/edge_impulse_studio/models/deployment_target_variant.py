# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeploymentTargetVariant``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, text
from ..types import UNSET, Unset
from .keras_model_variant_enum import KerasModelVariantEnum

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeploymentTargetVariant(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    supported: bool
    variant: KerasModelVariantEnum
    hint: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "supported": "supported",
        "variant": "variant",
        "hint": "hint",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeploymentTargetVariant")
        d, o = v, _new(DeploymentTargetVariant)
        known = 2
        o._extra = None
        try:
            o.supported = v if type(v := d["supported"]) is bool else boolean(v, d, "supported", drift)
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(DeploymentTargetVariant, known, d, at, key, drift)
        if "hint" in d:
            known += 1
            o.hint = v if type(v := d["hint"]) is str else text(v, d, "hint", drift)
        else:
            o.hint = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeploymentTargetVariant._read
