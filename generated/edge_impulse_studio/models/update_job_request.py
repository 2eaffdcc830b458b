# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateJobRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, list_of
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateJobRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    job_notification_uids: list[int] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "jobNotificationUids": "job_notification_uids",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateJobRequest")
        d, o = v, _new(UpdateJobRequest)
        known = 0
        o._extra = None
        if "jobNotificationUids" in d:
            known += 1
            o.job_notification_uids = list_of(integer, d["jobNotificationUids"], d, "jobNotificationUids", drift)
        else:
            o.job_notification_uids = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateJobRequest._read
