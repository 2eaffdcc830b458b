# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipelineRun``: 7 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of
from ..types import UNSET, Unset
from . import organization_pipeline_item_count as _organization_pipeline_item_count
from . import organization_pipeline_run_step as _organization_pipeline_run_step

if TYPE_CHECKING:
    from .organization_pipeline_item_count import OrganizationPipelineItemCount
    from .organization_pipeline_run_step import OrganizationPipelineRunStep

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationPipelineRun(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    id: int
    steps: list[OrganizationPipelineRunStep]
    finished: datetime.datetime | Unset = UNSET
    item_count_after: OrganizationPipelineItemCount | Unset = UNSET
    item_count_before: OrganizationPipelineItemCount | Unset = UNSET
    item_count_import_into_project_failed: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "id": "id",
        "steps": "steps",
        "finished": "finished",
        "itemCountAfter": "item_count_after",
        "itemCountBefore": "item_count_before",
        "itemCountImportIntoProjectFailed": "item_count_import_into_project_failed",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationPipelineRun")
        d, o = v, _new(OrganizationPipelineRun)
        known = 3
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.steps = list_of(_organization_pipeline_run_step.read, d["steps"], d, "steps", drift)
        except KeyError:
            return with_gaps(OrganizationPipelineRun, known, d, at, key, drift)
        if "finished" in d:
            known += 1
            o.finished = date_time(d["finished"], d, "finished", drift)
        else:
            o.finished = UNSET
        if "itemCountAfter" in d:
            known += 1
            o.item_count_after = _organization_pipeline_item_count.read(d["itemCountAfter"], d, "itemCountAfter", drift)
        else:
            o.item_count_after = UNSET
        if "itemCountBefore" in d:
            known += 1
            o.item_count_before = _organization_pipeline_item_count.read(
                d["itemCountBefore"], d, "itemCountBefore", drift
            )
        else:
            o.item_count_before = UNSET
        if "itemCountImportIntoProjectFailed" in d:
            known += 1
            o.item_count_import_into_project_failed = (
                v
                if type(v := d["itemCountImportIntoProjectFailed"]) is int
                else integer(v, d, "itemCountImportIntoProjectFailed", drift)
            )
        else:
            o.item_count_import_into_project_failed = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationPipelineRun._read
