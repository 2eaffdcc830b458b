# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseImpulse``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseImpulse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    complete: bool
    configured: bool
    created: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "complete": "complete",
        "configured": "configured",
        "created": "created",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseImpulse")
        d, o = v, _new(ProjectInfoResponseImpulse)
        known = 3
        o._extra = None
        try:
            o.complete = v if type(v := d["complete"]) is bool else boolean(v, d, "complete", drift)
            o.configured = v if type(v := d["configured"]) is bool else boolean(v, d, "configured", drift)
            o.created = v if type(v := d["created"]) is bool else boolean(v, d, "created", drift)
        except KeyError:
            return with_gaps(ProjectInfoResponseImpulse, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseImpulse._read
