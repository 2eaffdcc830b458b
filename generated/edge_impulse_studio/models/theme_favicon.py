# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ThemeFavicon``: 10 fields."""

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
class ThemeFavicon(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    favicon120: str | Unset = UNSET
    favicon128: str | Unset = UNSET
    favicon144: str | Unset = UNSET
    favicon152: str | Unset = UNSET
    favicon180: str | Unset = UNSET
    favicon228: str | Unset = UNSET
    favicon32: str | Unset = UNSET
    favicon57: str | Unset = UNSET
    favicon76: str | Unset = UNSET
    favicon96: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "favicon120": "favicon120",
        "favicon128": "favicon128",
        "favicon144": "favicon144",
        "favicon152": "favicon152",
        "favicon180": "favicon180",
        "favicon228": "favicon228",
        "favicon32": "favicon32",
        "favicon57": "favicon57",
        "favicon76": "favicon76",
        "favicon96": "favicon96",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ThemeFavicon")
        d, o = v, _new(ThemeFavicon)
        known = 0
        o._extra = None
        if "favicon120" in d:
            known += 1
            o.favicon120 = v if type(v := d["favicon120"]) is str else text(v, d, "favicon120", drift)
        else:
            o.favicon120 = UNSET
        if "favicon128" in d:
            known += 1
            o.favicon128 = v if type(v := d["favicon128"]) is str else text(v, d, "favicon128", drift)
        else:
            o.favicon128 = UNSET
        if "favicon144" in d:
            known += 1
            o.favicon144 = v if type(v := d["favicon144"]) is str else text(v, d, "favicon144", drift)
        else:
            o.favicon144 = UNSET
        if "favicon152" in d:
            known += 1
            o.favicon152 = v if type(v := d["favicon152"]) is str else text(v, d, "favicon152", drift)
        else:
            o.favicon152 = UNSET
        if "favicon180" in d:
            known += 1
            o.favicon180 = v if type(v := d["favicon180"]) is str else text(v, d, "favicon180", drift)
        else:
            o.favicon180 = UNSET
        if "favicon228" in d:
            known += 1
            o.favicon228 = v if type(v := d["favicon228"]) is str else text(v, d, "favicon228", drift)
        else:
            o.favicon228 = UNSET
        if "favicon32" in d:
            known += 1
            o.favicon32 = v if type(v := d["favicon32"]) is str else text(v, d, "favicon32", drift)
        else:
            o.favicon32 = UNSET
        if "favicon57" in d:
            known += 1
            o.favicon57 = v if type(v := d["favicon57"]) is str else text(v, d, "favicon57", drift)
        else:
            o.favicon57 = UNSET
        if "favicon76" in d:
            known += 1
            o.favicon76 = v if type(v := d["favicon76"]) is str else text(v, d, "favicon76", drift)
        else:
            o.favicon76 = UNSET
        if "favicon96" in d:
            known += 1
            o.favicon96 = v if type(v := d["favicon96"]) is str else text(v, d, "favicon96", drift)
        else:
            o.favicon96 = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ThemeFavicon._read
