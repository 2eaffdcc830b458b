# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataItemFilesItem``: 4 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataItemFilesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket_path: str
    name: str
    size: int
    last_modified: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucketPath": "bucket_path",
        "name": "name",
        "size": "size",
        "lastModified": "last_modified",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataItemFilesItem")
        d, o = v, _new(OrganizationDataItemFilesItem)
        known = 3
        o._extra = None
        try:
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.size = v if type(v := d["size"]) is int else integer(v, d, "size", drift)
        except KeyError:
            return with_gaps(OrganizationDataItemFilesItem, known, d, at, key, drift)
        if "lastModified" in d:
            known += 1
            o.last_modified = date_time(d["lastModified"], d, "lastModified", drift)
        else:
            o.last_modified = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataItemFilesItem._read
