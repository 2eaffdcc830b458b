# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDeploymentResponse``: 4 fields, 2 of them required."""

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
class GetDeploymentResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    has_deployment: bool
    error: str | Unset = UNSET
    version: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "hasDeployment": "has_deployment",
        "error": "error",
        "version": "version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDeploymentResponse")
        d, o = v, _new(GetDeploymentResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.has_deployment = v if type(v := d["hasDeployment"]) is bool else boolean(v, d, "hasDeployment", drift)
        except KeyError:
            return with_gaps(GetDeploymentResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "version" in d:
            known += 1
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        else:
            o.version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDeploymentResponse._read
