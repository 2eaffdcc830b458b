# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminAddOrUpdateSSODomainIdPsRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminAddOrUpdateSSODomainIdPsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    idps: list[str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "idps": "idps",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminAddOrUpdateSSODomainIdPsRequest")
        d, o = v, _new(AdminAddOrUpdateSSODomainIdPsRequest)
        known = 1
        o._extra = None
        try:
            o.idps = list_of(text, d["idps"], d, "idps", drift)
        except KeyError:
            return with_gaps(AdminAddOrUpdateSSODomainIdPsRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminAddOrUpdateSSODomainIdPsRequest._read
