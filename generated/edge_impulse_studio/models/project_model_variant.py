# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectModelVariant``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members
from .keras_model_variant_enum import KerasModelVariantEnum

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectModelVariant(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    is_enabled: bool
    is_reference_variant: bool
    is_selected: bool
    variant: KerasModelVariantEnum

    WIRE: ClassVar[Mapping[str, str]] = {
        "isEnabled": "is_enabled",
        "isReferenceVariant": "is_reference_variant",
        "isSelected": "is_selected",
        "variant": "variant",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectModelVariant")
        d, o = v, _new(ProjectModelVariant)
        known = 4
        o._extra = None
        try:
            o.is_enabled = v if type(v := d["isEnabled"]) is bool else boolean(v, d, "isEnabled", drift)
            o.is_reference_variant = (
                v if type(v := d["isReferenceVariant"]) is bool else boolean(v, d, "isReferenceVariant", drift)
            )
            o.is_selected = v if type(v := d["isSelected"]) is bool else boolean(v, d, "isSelected", drift)
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(ProjectModelVariant, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectModelVariant._read
