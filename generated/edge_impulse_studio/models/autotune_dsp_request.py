# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AutotuneDspRequest``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AutotuneDspRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_id: int
    config: dict[str, str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspId": "dsp_id",
        "config": "config",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AutotuneDspRequest")
        d, o = v, _new(AutotuneDspRequest)
        known = 1
        o._extra = None
        try:
            o.dsp_id = v if type(v := d["dspId"]) is int else integer(v, d, "dspId", drift)
        except KeyError:
            return with_gaps(AutotuneDspRequest, known, d, at, key, drift)
        if "config" in d:
            known += 1
            o.config = map_of(text, d["config"], d, "config", drift)
        else:
            o.config = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AutotuneDspRequest._read
