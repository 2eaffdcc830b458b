# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPublicDeploymentStatusResponseJob``: 4 fields, 1 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPublicDeploymentStatusResponseJob(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    finished: datetime.datetime | Unset = UNSET
    finished_successful: bool | Unset = UNSET
    started: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "finished": "finished",
        "finishedSuccessful": "finished_successful",
        "started": "started",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPublicDeploymentStatusResponseJob")
        d, o = v, _new(GetPublicDeploymentStatusResponseJob)
        known = 1
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
        except KeyError:
            return with_gaps(GetPublicDeploymentStatusResponseJob, known, d, at, key, drift)
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
        if "started" in d:
            known += 1
            o.started = date_time(d["started"], d, "started", drift)
        else:
            o.started = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPublicDeploymentStatusResponseJob._read
