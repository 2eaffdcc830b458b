# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateMultiProjectDeploymentRequestImpulsesItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members
from .keras_model_variant_enum import KerasModelVariantEnum

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateMultiProjectDeploymentRequestImpulsesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    impulse_id: int
    project_id: int
    variant: KerasModelVariantEnum

    WIRE: ClassVar[Mapping[str, str]] = {
        "impulseId": "impulse_id",
        "projectId": "project_id",
        "variant": "variant",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateMultiProjectDeploymentRequestImpulsesItem")
        d, o = v, _new(CreateMultiProjectDeploymentRequestImpulsesItem)
        known = 3
        o._extra = None
        try:
            o.impulse_id = v if type(v := d["impulseId"]) is int else integer(v, d, "impulseId", drift)
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(CreateMultiProjectDeploymentRequestImpulsesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateMultiProjectDeploymentRequestImpulsesItem._read
