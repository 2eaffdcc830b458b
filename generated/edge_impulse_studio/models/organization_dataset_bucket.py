# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDatasetBucket``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDatasetBucket(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket: str
    data_item_naming_levels_deep: int
    full_bucket_path_description: str
    id: int
    path: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucket": "bucket",
        "dataItemNamingLevelsDeep": "data_item_naming_levels_deep",
        "fullBucketPathDescription": "full_bucket_path_description",
        "id": "id",
        "path": "path",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDatasetBucket")
        d, o = v, _new(OrganizationDatasetBucket)
        known = 5
        o._extra = None
        try:
            o.bucket = v if type(v := d["bucket"]) is str else text(v, d, "bucket", drift)
            o.data_item_naming_levels_deep = (
                v
                if type(v := d["dataItemNamingLevelsDeep"]) is int
                else integer(v, d, "dataItemNamingLevelsDeep", drift)
            )
            o.full_bucket_path_description = (
                v
                if type(v := d["fullBucketPathDescription"]) is str
                else text(v, d, "fullBucketPathDescription", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.path = v if type(v := d["path"]) is str else text(v, d, "path", drift)
        except KeyError:
            return with_gaps(OrganizationDatasetBucket, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDatasetBucket._read
