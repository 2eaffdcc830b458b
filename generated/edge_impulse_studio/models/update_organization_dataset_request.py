# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationDatasetRequest``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, member, members, text
from ..types import UNSET, Unset
from . import update_organization_dataset_request_bucket as _update_organization_dataset_request_bucket
from .organization_dataset_type_enum import OrganizationDatasetTypeEnum

if TYPE_CHECKING:
    from .update_organization_dataset_request_bucket import UpdateOrganizationDatasetRequestBucket

_new = object.__new__
_OrganizationDatasetTypeEnum = members(OrganizationDatasetTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationDatasetRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket: UpdateOrganizationDatasetRequestBucket | Unset = UNSET
    category: str | Unset = UNSET
    dataset: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    type_: OrganizationDatasetTypeEnum | Unset = UNSET

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
            return not_an_object(v, at, key, drift, "UpdateOrganizationDatasetRequest")
        d, o = v, _new(UpdateOrganizationDatasetRequest)
        known = 0
        o._extra = None
        if "bucket" in d:
            known += 1
            o.bucket = _update_organization_dataset_request_bucket.read(d["bucket"], d, "bucket", drift)
        else:
            o.bucket = UNSET
        if "category" in d:
            known += 1
            o.category = v if type(v := d["category"]) is str else text(v, d, "category", drift)
        else:
            o.category = UNSET
        if "dataset" in d:
            known += 1
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
        else:
            o.dataset = UNSET
        if "tags" in d:
            known += 1
            o.tags = list_of(text, d["tags"], d, "tags", drift)
        else:
            o.tags = UNSET
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


read = UpdateOrganizationDatasetRequest._read
