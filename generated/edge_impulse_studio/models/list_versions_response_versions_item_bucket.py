# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListVersionsResponseVersionsItemBucket``: 5 fields, 1 of them required."""

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
class ListVersionsResponseVersionsItemBucket(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    path: str
    bucket: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    organization_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "bucket": "bucket",
        "id": "id",
        "name": "name",
        "organizationName": "organization_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListVersionsResponseVersionsItemBucket")
        d, o = v, _new(ListVersionsResponseVersionsItemBucket)
        known = 1
        o._extra = None
        try:
            o.path = v if type(v := d["path"]) is str else text(v, d, "path", drift)
        except KeyError:
            return with_gaps(ListVersionsResponseVersionsItemBucket, known, d, at, key, drift)
        if "bucket" in d:
            known += 1
            o.bucket = v if type(v := d["bucket"]) is str else text(v, d, "bucket", drift)
        else:
            o.bucket = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
        else:
            o.id = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "organizationName" in d:
            known += 1
            o.organization_name = (
                v if type(v := d["organizationName"]) is str else text(v, d, "organizationName", drift)
            )
        else:
            o.organization_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListVersionsResponseVersionsItemBucket._read
