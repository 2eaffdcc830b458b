# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetLegacyImpulseStateInternalRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..types import File

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetLegacyImpulseStateInternalRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    config: File
    impulse: File
    zip_: File

    WIRE: ClassVar[Mapping[str, str]] = {
        "config": "config",
        "impulse": "impulse",
        "zip": "zip_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetLegacyImpulseStateInternalRequest")
        d, o = v, _new(SetLegacyImpulseStateInternalRequest)
        known = 3
        o._extra = None
        try:
            o.config = d["config"]
            o.impulse = d["impulse"]
            o.zip_ = d["zip"]
        except KeyError:
            return with_gaps(SetLegacyImpulseStateInternalRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetLegacyImpulseStateInternalRequest._read
