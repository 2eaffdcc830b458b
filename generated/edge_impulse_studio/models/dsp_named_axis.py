# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPNamedAxis``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPNamedAxis(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    name: str
    required: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "required": "required",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPNamedAxis")
        d, o = v, _new(DSPNamedAxis)
        known = 3
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.required = v if type(v := d["required"]) is bool else boolean(v, d, "required", drift)
        except KeyError:
            return with_gaps(DSPNamedAxis, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPNamedAxis._read
