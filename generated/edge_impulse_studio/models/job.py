# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Job``: 14 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, integer, list_of, map_of, number, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Job(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: str
    category_key: str
    created: datetime.datetime
    id: int
    job_notification_uids: list[int]
    key: str
    additional_info: str | Unset = UNSET
    category_count: int | Unset = UNSET
    compute_time: float | Unset = UNSET
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    finished: datetime.datetime | Unset = UNSET
    finished_successful: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    started: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "categoryKey": "category_key",
        "created": "created",
        "id": "id",
        "jobNotificationUids": "job_notification_uids",
        "key": "key",
        "additionalInfo": "additional_info",
        "categoryCount": "category_count",
        "computeTime": "compute_time",
        "createdByUser": "created_by_user",
        "finished": "finished",
        "finishedSuccessful": "finished_successful",
        "metadata": "metadata",
        "started": "started",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Job")
        d, o = v, _new(Job)
        known = 6
        o._extra = None
        try:
            o.category = v if type(v := d["category"]) is str else text(v, d, "category", drift)
            o.category_key = v if type(v := d["categoryKey"]) is str else text(v, d, "categoryKey", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.job_notification_uids = list_of(integer, d["jobNotificationUids"], d, "jobNotificationUids", drift)
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
        except KeyError:
            return with_gaps(Job, known, d, at, key, drift)
        if "additionalInfo" in d:
            known += 1
            o.additional_info = v if type(v := d["additionalInfo"]) is str else text(v, d, "additionalInfo", drift)
        else:
            o.additional_info = UNSET
        if "categoryCount" in d:
            known += 1
            o.category_count = v if type(v := d["categoryCount"]) is int else integer(v, d, "categoryCount", drift)
        else:
            o.category_count = UNSET
        if "computeTime" in d:
            known += 1
            o.compute_time = (
                v if type(v := d["computeTime"]) is float or type(v) is int else number(v, d, "computeTime", drift)
            )
        else:
            o.compute_time = UNSET
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "finished" in d:
            known += 1
            o.finished = date_time(d["finished"], d, "finished", drift)
        else:
            o.finished = UNSET
        if "finishedSuccessful" in d:
            known += 1
            o.finished_successful = (
                v if type(v := d["finishedSuccessful"]) is bool else boolean(v, d, "finishedSuccessful", drift)
            )
        else:
            o.finished_successful = UNSET
        if "metadata" in d:
            known += 1
            o.metadata = map_of(anything, d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if "started" in d:
            known += 1
            o.started = date_time(d["started"], d, "started", drift)
        else:
            o.started = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Job._read
