# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateOrganizationPortalRequest``: 4 fields, 3 of them required."""

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
class CreateOrganizationPortalRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket_id: int
    bucket_path: str
    name: str
    description: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucketId": "bucket_id",
        "bucketPath": "bucket_path",
        "name": "name",
        "description": "description",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateOrganizationPortalRequest")
        d, o = v, _new(CreateOrganizationPortalRequest)
        known = 3
        o._extra = None
        try:
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(CreateOrganizationPortalRequest, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateOrganizationPortalRequest._read
