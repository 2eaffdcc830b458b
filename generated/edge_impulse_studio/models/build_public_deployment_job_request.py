# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BuildPublicDeploymentJobRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .keras_model_variant_enum import KerasModelVariantEnum

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BuildPublicDeploymentJobRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deployment_type: str
    model_type: KerasModelVariantEnum

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploymentType": "deployment_type",
        "modelType": "model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "BuildPublicDeploymentJobRequest")
        d, o = v, _new(BuildPublicDeploymentJobRequest)
        known = 2
        o._extra = None
        try:
            o.deployment_type = v if type(v := d["deploymentType"]) is str else text(v, d, "deploymentType", drift)
            o.model_type = (
                _KerasModelVariantEnum[v]
                if type(v := d["modelType"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "modelType", drift)
            )
        except KeyError:
            return with_gaps(BuildPublicDeploymentJobRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = BuildPublicDeploymentJobRequest._read
