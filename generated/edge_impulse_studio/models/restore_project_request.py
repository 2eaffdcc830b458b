# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RestoreProjectRequest``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RestoreProjectRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    project_id: int
    version_id: int
    project_api_key: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "projectId": "project_id",
        "versionId": "version_id",
        "projectApiKey": "project_api_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RestoreProjectRequest")
        d, o = v, _new(RestoreProjectRequest)
        known = 2
        o._extra = None
        try:
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
            o.version_id = v if type(v := d["versionId"]) is int else integer(v, d, "versionId", drift)
        except KeyError:
            return with_gaps(RestoreProjectRequest, known, d, at, key, drift)
        if "projectApiKey" in d:
            known += 1
            o.project_api_key = v if type(v := d["projectApiKey"]) is str else text(v, d, "projectApiKey", drift)
        else:
            o.project_api_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RestoreProjectRequest._read
