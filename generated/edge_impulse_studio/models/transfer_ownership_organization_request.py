# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TransferOwnershipOrganizationRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TransferOwnershipOrganizationRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    organization_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "organizationId": "organization_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TransferOwnershipOrganizationRequest")
        d, o = v, _new(TransferOwnershipOrganizationRequest)
        known = 1
        o._extra = None
        try:
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
        except KeyError:
            return with_gaps(TransferOwnershipOrganizationRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TransferOwnershipOrganizationRequest._read
