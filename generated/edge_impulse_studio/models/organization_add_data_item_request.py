# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationAddDataItemRequest``: 7 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, integer, list_of, text
from ..types import UNSET, File, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationAddDataItemRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset: str
    files: list[File]
    metadata: str
    name: str
    bucket_id: int | Unset = UNSET
    bucket_name: str | Unset = UNSET
    bucket_path: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "files[]": "files",
        "metadata": "metadata",
        "name": "name",
        "bucketId": "bucket_id",
        "bucketName": "bucket_name",
        "bucketPath": "bucket_path",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationAddDataItemRequest")
        d, o = v, _new(OrganizationAddDataItemRequest)
        known = 4
        o._extra = None
        try:
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.files = list_of(anything, d["files[]"], d, "files[]", drift)
            o.metadata = v if type(v := d["metadata"]) is str else text(v, d, "metadata", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(OrganizationAddDataItemRequest, known, d, at, key, drift)
        if "bucketId" in d:
            known += 1
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
        else:
            o.bucket_id = UNSET
        if "bucketName" in d:
            known += 1
            o.bucket_name = v if type(v := d["bucketName"]) is str else text(v, d, "bucketName", drift)
        else:
            o.bucket_name = UNSET
        if "bucketPath" in d:
            known += 1
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
        else:
            o.bucket_path = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationAddDataItemRequest._read
