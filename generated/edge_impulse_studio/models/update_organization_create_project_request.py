# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationCreateProjectRequest``: 2 fields."""

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
class UpdateOrganizationCreateProjectRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    email_recipient_uids: list[int] | Unset = UNSET
    transformation_parallel: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "emailRecipientUids": "email_recipient_uids",
        "transformationParallel": "transformation_parallel",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationCreateProjectRequest")
        d, o = v, _new(UpdateOrganizationCreateProjectRequest)
        known = 0
        o._extra = None
        if "emailRecipientUids" in d:
            known += 1
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
        else:
            o.email_recipient_uids = UNSET
        if "transformationParallel" in d:
            known += 1
            o.transformation_parallel = (
                v if type(v := d["transformationParallel"]) is int else integer(v, d, "transformationParallel", drift)
            )
        else:
            o.transformation_parallel = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateOrganizationCreateProjectRequest._read
