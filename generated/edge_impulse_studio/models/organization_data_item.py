# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataItem``: 11 fields, 11 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, map_of, text
from . import organization_data_item_files_item as _organization_data_item_files_item

if TYPE_CHECKING:
    from .organization_data_item_files_item import OrganizationDataItemFilesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket_id: int
    bucket_name: str
    bucket_path: str
    created: datetime.datetime
    dataset: str
    files: list[OrganizationDataItemFilesItem]
    id: int
    metadata: dict[str, str]
    name: str
    total_file_count: int
    total_file_size: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucketId": "bucket_id",
        "bucketName": "bucket_name",
        "bucketPath": "bucket_path",
        "created": "created",
        "dataset": "dataset",
        "files": "files",
        "id": "id",
        "metadata": "metadata",
        "name": "name",
        "totalFileCount": "total_file_count",
        "totalFileSize": "total_file_size",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataItem")
        d, o = v, _new(OrganizationDataItem)
        known = 11
        o._extra = None
        try:
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
            o.bucket_name = v if type(v := d["bucketName"]) is str else text(v, d, "bucketName", drift)
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.files = list_of(_organization_data_item_files_item.read, d["files"], d, "files", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.metadata = map_of(text, d["metadata"], d, "metadata", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.total_file_count = v if type(v := d["totalFileCount"]) is int else integer(v, d, "totalFileCount", drift)
            o.total_file_size = v if type(v := d["totalFileSize"]) is int else integer(v, d, "totalFileSize", drift)
        except KeyError:
            return with_gaps(OrganizationDataItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataItem._read
