# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipelineFeedingIntoDataset``: 6 fields, 5 of them required."""

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
class OrganizationPipelineFeedingIntoDataset(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset: str
    dataset_link: str
    item_count: int
    item_count_checklist_error: int
    item_count_checklist_ok: int
    dataset_type: OrganizationDatasetTypeEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "datasetLink": "dataset_link",
        "itemCount": "item_count",
        "itemCountChecklistError": "item_count_checklist_error",
        "itemCountChecklistOK": "item_count_checklist_ok",
        "datasetType": "dataset_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationPipelineFeedingIntoDataset")
        d, o = v, _new(OrganizationPipelineFeedingIntoDataset)
        known = 5
        o._extra = None
        try:
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.dataset_link = v if type(v := d["datasetLink"]) is str else text(v, d, "datasetLink", drift)
            o.item_count = v if type(v := d["itemCount"]) is int else integer(v, d, "itemCount", drift)
            o.item_count_checklist_error = (
                v if type(v := d["itemCountChecklistError"]) is int else integer(v, d, "itemCountChecklistError", drift)
            )
            o.item_count_checklist_ok = (
                v if type(v := d["itemCountChecklistOK"]) is int else integer(v, d, "itemCountChecklistOK", drift)
            )
        except KeyError:
            return with_gaps(OrganizationPipelineFeedingIntoDataset, known, d, at, key, drift)
        if "datasetType" in d:
            known += 1
            o.dataset_type = (
                _OrganizationDatasetTypeEnum[v]
                if type(v := d["datasetType"]) is str and v in _OrganizationDatasetTypeEnum
                else member(OrganizationDatasetTypeEnum, v, d, "datasetType", drift)
            )
        else:
            o.dataset_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationPipelineFeedingIntoDataset._read
