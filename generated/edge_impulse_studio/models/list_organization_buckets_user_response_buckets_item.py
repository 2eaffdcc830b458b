# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListOrganizationBucketsUserResponseBucketsItem``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListOrganizationBucketsUserResponseBucketsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket: str
    id: int
    organization_id: int
    organization_name: str
    region: str
    whitelabel_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucket": "bucket",
        "id": "id",
        "organizationId": "organization_id",
        "organizationName": "organization_name",
        "region": "region",
        "whitelabelId": "whitelabel_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListOrganizationBucketsUserResponseBucketsItem")
        d, o = v, _new(ListOrganizationBucketsUserResponseBucketsItem)
        known = 6
        o._extra = None
        try:
            o.bucket = v if type(v := d["bucket"]) is str else text(v, d, "bucket", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
            o.organization_name = (
                v if type(v := d["organizationName"]) is str else text(v, d, "organizationName", drift)
            )
            o.region = v if type(v := d["region"]) is str else text(v, d, "region", drift)
            o.whitelabel_id = v if type(v := d["whitelabelId"]) is int else integer(v, d, "whitelabelId", drift)
        except KeyError:
            return with_gaps(ListOrganizationBucketsUserResponseBucketsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListOrganizationBucketsUserResponseBucketsItem._read
