# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateWhitelabelDeploymentTargetsRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateWhitelabelDeploymentTargetsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    targets: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "targets": "targets",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateWhitelabelDeploymentTargetsRequest")
        d, o = v, _new(UpdateWhitelabelDeploymentTargetsRequest)
        known = 0
        o._extra = None
        if "targets" in d:
            known += 1
            o.targets = list_of(text, d["targets"], d, "targets", drift)
        else:
            o.targets = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateWhitelabelDeploymentTargetsRequest._read
