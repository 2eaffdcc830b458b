# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataExport``: 9 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataExport(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    expiration_date: datetime.datetime
    id: int
    job_finished: bool
    job_finished_successful: bool
    job_id: int
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    description: str | Unset = UNSET
    download_url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "expirationDate": "expiration_date",
        "id": "id",
        "jobFinished": "job_finished",
        "jobFinishedSuccessful": "job_finished_successful",
        "jobId": "job_id",
        "createdByUser": "created_by_user",
        "description": "description",
        "downloadUrl": "download_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataExport")
        d, o = v, _new(OrganizationDataExport)
        known = 6
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.expiration_date = date_time(d["expirationDate"], d, "expirationDate", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.job_finished = v if type(v := d["jobFinished"]) is bool else boolean(v, d, "jobFinished", drift)
            o.job_finished_successful = (
                v if type(v := d["jobFinishedSuccessful"]) is bool else boolean(v, d, "jobFinishedSuccessful", drift)
            )
            o.job_id = v if type(v := d["jobId"]) is int else integer(v, d, "jobId", drift)
        except KeyError:
            return with_gaps(OrganizationDataExport, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "downloadUrl" in d:
            known += 1
            o.download_url = v if type(v := d["downloadUrl"]) is str else text(v, d, "downloadUrl", drift)
        else:
            o.download_url = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataExport._read
