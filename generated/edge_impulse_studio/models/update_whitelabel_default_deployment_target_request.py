# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateWhitelabelDefaultDeploymentTargetRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import nullable, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateWhitelabelDefaultDeploymentTargetRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    default_deployment_target: str | None

    WIRE: ClassVar[Mapping[str, str]] = {
        "defaultDeploymentTarget": "default_deployment_target",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateWhitelabelDefaultDeploymentTargetRequest")
        d, o = v, _new(UpdateWhitelabelDefaultDeploymentTargetRequest)
        known = 1
        o._extra = None
        try:
            o.default_deployment_target = nullable(
                text, d["defaultDeploymentTarget"], d, "defaultDeploymentTarget", drift
            )
        except KeyError:
            return with_gaps(UpdateWhitelabelDefaultDeploymentTargetRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateWhitelabelDefaultDeploymentTargetRequest._read
