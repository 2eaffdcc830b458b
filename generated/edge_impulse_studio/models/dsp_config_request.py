# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPConfigRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import map_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPConfigRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    config: dict[str, str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "config": "config",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPConfigRequest")
        d, o = v, _new(DSPConfigRequest)
        known = 1
        o._extra = None
        try:
            o.config = map_of(text, d["config"], d, "config", drift)
        except KeyError:
            return with_gaps(DSPConfigRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPConfigRequest._read
