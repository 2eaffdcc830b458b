# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectIterationsResponse200``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, list_of, map_of

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetProjectIterationsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    iterations: list[dict[str, Any]]

    WIRE: ClassVar[Mapping[str, str]] = {
        "iterations": "iterations",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectIterationsResponse200")
        d, o = v, _new(GetProjectIterationsResponse200)
        known = 1
        o._extra = None
        try:
            o.iterations = list_of(partial(map_of, anything), d["iterations"], d, "iterations", drift)
        except KeyError:
            return with_gaps(GetProjectIterationsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectIterationsResponse200._read
