# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationAddDatasetRequest``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, text
from . import organization_add_dataset_request_bucket as _organization_add_dataset_request_bucket
from .organization_dataset_type_enum import OrganizationDatasetTypeEnum

if TYPE_CHECKING:
    from .organization_add_dataset_request_bucket import OrganizationAddDatasetRequestBucket

_new = object.__new__
_OrganizationDatasetTypeEnum = members(OrganizationDatasetTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationAddDatasetRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket: OrganizationAddDatasetRequestBucket
    category: str
    dataset: str
    tags: list[str]
    type_: OrganizationDatasetTypeEnum

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucket": "bucket",
        "category": "category",
        "dataset": "dataset",
        "tags": "tags",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationAddDatasetRequest")
        d, o = v, _new(OrganizationAddDatasetRequest)
        known = 5
        o._extra = None
        try:
            o.bucket = _organization_add_dataset_request_bucket.read(d["bucket"], d, "bucket", drift)
            o.category = v if type(v := d["category"]) is str else text(v, d, "category", drift)
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.tags = list_of(text, d["tags"], d, "tags", drift)
            o.type_ = (
                _OrganizationDatasetTypeEnum[v]
                if type(v := d["type"]) is str and v in _OrganizationDatasetTypeEnum
                else member(OrganizationDatasetTypeEnum, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(OrganizationAddDatasetRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationAddDatasetRequest._read
