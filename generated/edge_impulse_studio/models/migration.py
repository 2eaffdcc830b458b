# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Migration``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .migration_state import MigrationState

_new = object.__new__
_MigrationState = members(MigrationState)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Migration(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: str
    state: MigrationState
    batch_size: int | Unset = UNSET
    offset: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "state": "state",
        "batchSize": "batch_size",
        "offset": "offset",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Migration")
        d, o = v, _new(Migration)
        known = 2
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
            o.state = (
                _MigrationState[v]
                if type(v := d["state"]) is str and v in _MigrationState
                else member(MigrationState, v, d, "state", drift)
            )
        except KeyError:
            return with_gaps(Migration, known, d, at, key, drift)
        if "batchSize" in d:
            known += 1
            o.batch_size = v if type(v := d["batchSize"]) is int else integer(v, d, "batchSize", drift)
        else:
            o.batch_size = UNSET
        if "offset" in d:
            known += 1
            o.offset = v if type(v := d["offset"]) is int else integer(v, d, "offset", drift)
        else:
            o.offset = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Migration._read
