# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``IntegrationSessionStatus``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .integration_session_status_status import IntegrationSessionStatusStatus

_new = object.__new__
_IntegrationSessionStatusStatus = members(IntegrationSessionStatusStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IntegrationSessionStatus(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    status: IntegrationSessionStatusStatus
    additional_info: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "additionalInfo": "additional_info",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "IntegrationSessionStatus")
        d, o = v, _new(IntegrationSessionStatus)
        known = 1
        o._extra = None
        try:
            o.status = (
                _IntegrationSessionStatusStatus[v]
                if type(v := d["status"]) is str and v in _IntegrationSessionStatusStatus
                else member(IntegrationSessionStatusStatus, v, d, "status", drift)
            )
        except KeyError:
            return with_gaps(IntegrationSessionStatus, known, d, at, key, drift)
        if "additionalInfo" in d:
            known += 1
            o.additional_info = v if type(v := d["additionalInfo"]) is str else text(v, d, "additionalInfo", drift)
        else:
            o.additional_info = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = IntegrationSessionStatus._read
