# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Inference``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Inference(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    o: str | Unset = UNSET
    t: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "O": "o",
        "T": "t",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Inference")
        d, o = v, _new(Inference)
        known = 0
        o._extra = None
        if "O" in d:
            known += 1
            o.o = v if type(v := d["O"]) is str else text(v, d, "O", drift)
        else:
            o.o = UNSET
        if "T" in d:
            known += 1
            o.t = v if type(v := d["T"]) is str else text(v, d, "T", drift)
        else:
            o.t = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Inference._read
