# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataset``: 12 fields, 9 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import organization_dataset_bucket as _organization_dataset_bucket
from .organization_dataset_type_enum import OrganizationDatasetTypeEnum

if TYPE_CHECKING:
    from .organization_dataset_bucket import OrganizationDatasetBucket

_new = object.__new__
_OrganizationDatasetTypeEnum = members(OrganizationDatasetTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataset(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset: str
    last_file_created: datetime.datetime
    tags: list[str]
    total_file_count: int
    total_file_size: int
    total_item_count: int
    total_item_count_checklist_failed: int
    total_item_count_checklist_ok: int
    type_: OrganizationDatasetTypeEnum
    bucket: OrganizationDatasetBucket | Unset = UNSET
    bucket_path: str | Unset = UNSET
    category: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "lastFileCreated": "last_file_created",
        "tags": "tags",
        "totalFileCount": "total_file_count",
        "totalFileSize": "total_file_size",
        "totalItemCount": "total_item_count",
        "totalItemCountChecklistFailed": "total_item_count_checklist_failed",
        "totalItemCountChecklistOK": "total_item_count_checklist_ok",
        "type": "type_",
        "bucket": "bucket",
        "bucketPath": "bucket_path",
        "category": "category",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataset")
        d, o = v, _new(OrganizationDataset)
        known = 9
        o._extra = None
        try:
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.last_file_created = date_time(d["lastFileCreated"], d, "lastFileCreated", drift)
            o.tags = list_of(text, d["tags"], d, "tags", drift)
            o.total_file_count = v if type(v := d["totalFileCount"]) is int else integer(v, d, "totalFileCount", drift)
            o.total_file_size = v if type(v := d["totalFileSize"]) is int else integer(v, d, "totalFileSize", drift)
            o.total_item_count = v if type(v := d["totalItemCount"]) is int else integer(v, d, "totalItemCount", drift)
            o.total_item_count_checklist_failed = (
                v
                if type(v := d["totalItemCountChecklistFailed"]) is int
                else integer(v, d, "totalItemCountChecklistFailed", drift)
            )
            o.total_item_count_checklist_ok = (
                v
                if type(v := d["totalItemCountChecklistOK"]) is int
                else integer(v, d, "totalItemCountChecklistOK", drift)
            )
            o.type_ = (
                _OrganizationDatasetTypeEnum[v]
                if type(v := d["type"]) is str and v in _OrganizationDatasetTypeEnum
                else member(OrganizationDatasetTypeEnum, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(OrganizationDataset, known, d, at, key, drift)
        if "bucket" in d:
            known += 1
            o.bucket = _organization_dataset_bucket.read(d["bucket"], d, "bucket", drift)
        else:
            o.bucket = UNSET
        if "bucketPath" in d:
            known += 1
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
        else:
            o.bucket_path = UNSET
        if "category" in d:
            known += 1
            o.category = v if type(v := d["category"]) is str else text(v, d, "category", drift)
        else:
            o.category = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataset._read
