# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobStateExecutionDetails``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobStateExecutionDetails(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    pod_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "podName": "pod_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobStateExecutionDetails")
        d, o = v, _new(JobStateExecutionDetails)
        known = 0
        o._extra = None
        if "podName" in d:
            known += 1
            o.pod_name = v if type(v := d["podName"]) is str else text(v, d, "podName", drift)
        else:
            o.pod_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobStateExecutionDetails._read
