# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminToggleDataMigrationRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminToggleDataMigrationRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: str
    should_run: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "shouldRun": "should_run",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminToggleDataMigrationRequest")
        d, o = v, _new(AdminToggleDataMigrationRequest)
        known = 2
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
            o.should_run = v if type(v := d["shouldRun"]) is bool else boolean(v, d, "shouldRun", drift)
        except KeyError:
            return with_gaps(AdminToggleDataMigrationRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminToggleDataMigrationRequest._read
