# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPublicMetricsResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPublicMetricsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    data_samples: int
    jobs: int
    projects: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "data_samples": "data_samples",
        "jobs": "jobs",
        "projects": "projects",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPublicMetricsResponse")
        d, o = v, _new(GetPublicMetricsResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.data_samples = v if type(v := d["data_samples"]) is int else integer(v, d, "data_samples", drift)
            o.jobs = v if type(v := d["jobs"]) is int else integer(v, d, "jobs", drift)
            o.projects = v if type(v := d["projects"]) is int else integer(v, d, "projects", drift)
        except KeyError:
            return with_gaps(GetPublicMetricsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPublicMetricsResponse._read
