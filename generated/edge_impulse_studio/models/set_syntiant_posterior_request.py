# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetSyntiantPosteriorRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, map_of

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetSyntiantPosteriorRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    parameters: dict[str, Any]

    WIRE: ClassVar[Mapping[str, str]] = {
        "parameters": "parameters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetSyntiantPosteriorRequest")
        d, o = v, _new(SetSyntiantPosteriorRequest)
        known = 1
        o._extra = None
        try:
            o.parameters = map_of(anything, d["parameters"], d, "parameters", drift)
        except KeyError:
            return with_gaps(SetSyntiantPosteriorRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetSyntiantPosteriorRequest._read
