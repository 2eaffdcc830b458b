# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateOrganizationPortalResponse``: 6 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateOrganizationPortalResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    id: int
    url: str
    error: str | Unset = UNSET
    bucket_bucket: str | Unset = UNSET
    signed_url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "id": "id",
        "url": "url",
        "error": "error",
        "bucketBucket": "bucket_bucket",
        "signedUrl": "signed_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateOrganizationPortalResponse")
        d, o = v, _new(CreateOrganizationPortalResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
        except KeyError:
            return with_gaps(CreateOrganizationPortalResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "bucketBucket" in d:
            known += 1
            o.bucket_bucket = v if type(v := d["bucketBucket"]) is str else text(v, d, "bucketBucket", drift)
        else:
            o.bucket_bucket = UNSET
        if "signedUrl" in d:
            known += 1
            o.signed_url = v if type(v := d["signedUrl"]) is str else text(v, d, "signedUrl", drift)
        else:
            o.signed_url = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateOrganizationPortalResponse._read
