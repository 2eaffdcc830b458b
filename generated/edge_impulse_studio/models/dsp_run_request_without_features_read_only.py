# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunRequestWithoutFeaturesReadOnly``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import map_of, nullable, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspRunRequestWithoutFeaturesReadOnly(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    params: dict[str, str | None]

    WIRE: ClassVar[Mapping[str, str]] = {
        "params": "params",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspRunRequestWithoutFeaturesReadOnly")
        d, o = v, _new(DspRunRequestWithoutFeaturesReadOnly)
        known = 1
        o._extra = None
        try:
            o.params = map_of(partial(nullable, text), d["params"], d, "params", drift)
        except KeyError:
            return with_gaps(DspRunRequestWithoutFeaturesReadOnly, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspRunRequestWithoutFeaturesReadOnly._read
