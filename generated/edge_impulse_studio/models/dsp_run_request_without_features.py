# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunRequestWithoutFeatures``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, map_of, nullable, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspRunRequestWithoutFeatures(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    params: dict[str, str | None]
    store: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "params": "params",
        "store": "store",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspRunRequestWithoutFeatures")
        d, o = v, _new(DspRunRequestWithoutFeatures)
        known = 2
        o._extra = None
        try:
            o.params = map_of(partial(nullable, text), d["params"], d, "params", drift)
            o.store = v if type(v := d["store"]) is bool else boolean(v, d, "store", drift)
        except KeyError:
            return with_gaps(DspRunRequestWithoutFeatures, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspRunRequestWithoutFeatures._read
