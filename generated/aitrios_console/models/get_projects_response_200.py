# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectsResponse200``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import model_project as _model_project

if TYPE_CHECKING:
    from .model_project import ModelProject

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetProjectsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_projects: list[ModelProject]

    WIRE: ClassVar[Mapping[str, str]] = {
        "model_projects": "model_projects",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectsResponse200")
        d, o = v, _new(GetProjectsResponse200)
        known = 1
        o._extra = None
        try:
            o.model_projects = list_of(_model_project.read, d["model_projects"], d, "model_projects", drift)
        except KeyError:
            return with_gaps(GetProjectsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectsResponse200._read
