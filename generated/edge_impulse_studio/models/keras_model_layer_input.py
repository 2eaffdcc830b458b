# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelLayerInput``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelLayerInput(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    shape: int
    type_: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "shape": "shape",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelLayerInput")
        d, o = v, _new(KerasModelLayerInput)
        known = 3
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.shape = v if type(v := d["shape"]) is int else integer(v, d, "shape", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(KerasModelLayerInput, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelLayerInput._read
