# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LastUpdatedByProjectApiKey``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members
from .last_updated_by_project_api_key_type import LastUpdatedByProjectApiKeyType

_new = object.__new__
_LastUpdatedByProjectApiKeyType = members(LastUpdatedByProjectApiKeyType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LastUpdatedByProjectApiKey(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    type_: LastUpdatedByProjectApiKeyType

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LastUpdatedByProjectApiKey")
        d, o = v, _new(LastUpdatedByProjectApiKey)
        known = 2
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.type_ = (
                _LastUpdatedByProjectApiKeyType[v]
                if type(v := d["type"]) is str and v in _LastUpdatedByProjectApiKeyType
                else member(LastUpdatedByProjectApiKeyType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(LastUpdatedByProjectApiKey, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LastUpdatedByProjectApiKey._read
