# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateWhitelabelRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, member
from ..types import UNSET, Unset
from .project_type import ProjectType

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateWhitelabelRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    supported_project_types: list[ProjectType] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "supportedProjectTypes": "supported_project_types",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateWhitelabelRequest")
        d, o = v, _new(UpdateWhitelabelRequest)
        known = 0
        o._extra = None
        if "supportedProjectTypes" in d:
            known += 1
            o.supported_project_types = list_of(
                partial(member, ProjectType), d["supportedProjectTypes"], d, "supportedProjectTypes", drift
            )
        else:
            o.supported_project_types = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateWhitelabelRequest._read
