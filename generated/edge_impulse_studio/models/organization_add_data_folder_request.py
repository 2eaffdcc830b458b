# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationAddDataFolderRequest``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .organization_dataset_type_enum import OrganizationDatasetTypeEnum

_new = object.__new__
_OrganizationDatasetTypeEnum = members(OrganizationDatasetTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationAddDataFolderRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket_id: int
    bucket_path: str
    dataset: str
    metadata_dataset: str | Unset = UNSET
    type_: OrganizationDatasetTypeEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucketId": "bucket_id",
        "bucketPath": "bucket_path",
        "dataset": "dataset",
        "metadataDataset": "metadata_dataset",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationAddDataFolderRequest")
        d, o = v, _new(OrganizationAddDataFolderRequest)
        known = 3
        o._extra = None
        try:
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
        except KeyError:
            return with_gaps(OrganizationAddDataFolderRequest, known, d, at, key, drift)
        if "metadataDataset" in d:
            known += 1
            o.metadata_dataset = v if type(v := d["metadataDataset"]) is str else text(v, d, "metadataDataset", drift)
        else:
            o.metadata_dataset = UNSET
        if "type" in d:
            known += 1
            o.type_ = (
                _OrganizationDatasetTypeEnum[v]
                if type(v := d["type"]) is str and v in _OrganizationDatasetTypeEnum
                else member(OrganizationDatasetTypeEnum, v, d, "type", drift)
            )
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationAddDataFolderRequest._read
