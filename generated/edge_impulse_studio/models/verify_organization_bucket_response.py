# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VerifyOrganizationBucketResponse``: 9 fields, 2 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, list_of, member, members, nullable, text
from ..types import UNSET, Unset
from . import verify_organization_bucket_response_files_item as _verify_organization_bucket_response_files_item
from .verify_organization_bucket_response_connection_status import VerifyOrganizationBucketResponseConnectionStatus

if TYPE_CHECKING:
    from .verify_organization_bucket_response_files_item import VerifyOrganizationBucketResponseFilesItem

_new = object.__new__
_VerifyOrganizationBucketResponseConnectionStatus = members(VerifyOrganizationBucketResponseConnectionStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VerifyOrganizationBucketResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    connection_status: VerifyOrganizationBucketResponseConnectionStatus
    error: str | Unset = UNSET
    connection_error: str | None | Unset = UNSET
    connection_status_since: datetime.datetime | None | Unset = UNSET
    endpoint: str | Unset = UNSET
    files: list[VerifyOrganizationBucketResponseFilesItem] | Unset = UNSET
    has_info_labels_file: bool | Unset = UNSET
    signed_url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "connectionStatus": "connection_status",
        "error": "error",
        "connectionError": "connection_error",
        "connectionStatusSince": "connection_status_since",
        "endpoint": "endpoint",
        "files": "files",
        "hasInfoLabelsFile": "has_info_labels_file",
        "signedUrl": "signed_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VerifyOrganizationBucketResponse")
        d, o = v, _new(VerifyOrganizationBucketResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.connection_status = (
                _VerifyOrganizationBucketResponseConnectionStatus[v]
                if type(v := d["connectionStatus"]) is str and v in _VerifyOrganizationBucketResponseConnectionStatus
                else member(VerifyOrganizationBucketResponseConnectionStatus, v, d, "connectionStatus", drift)
            )
        except KeyError:
            return with_gaps(VerifyOrganizationBucketResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "connectionError" in d:
            known += 1
            o.connection_error = nullable(text, d["connectionError"], d, "connectionError", drift)
        else:
            o.connection_error = UNSET
        if "connectionStatusSince" in d:
            known += 1
            o.connection_status_since = nullable(
                date_time, d["connectionStatusSince"], d, "connectionStatusSince", drift
            )
        else:
            o.connection_status_since = UNSET
        if "endpoint" in d:
            known += 1
            o.endpoint = v if type(v := d["endpoint"]) is str else text(v, d, "endpoint", drift)
        else:
            o.endpoint = UNSET
        if "files" in d:
            known += 1
            o.files = list_of(_verify_organization_bucket_response_files_item.read, d["files"], d, "files", drift)
        else:
            o.files = UNSET
        if "hasInfoLabelsFile" in d:
            known += 1
            o.has_info_labels_file = (
                v if type(v := d["hasInfoLabelsFile"]) is bool else boolean(v, d, "hasInfoLabelsFile", drift)
            )
        else:
            o.has_info_labels_file = UNSET
        if "signedUrl" in d:
            known += 1
            o.signed_url = v if type(v := d["signedUrl"]) is str else text(v, d, "signedUrl", drift)
        else:
            o.signed_url = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VerifyOrganizationBucketResponse._read
