# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPMetadataOutputConfigShape``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPMetadataOutputConfigShape(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    width: int
    channels: int | Unset = UNSET
    frames: int | Unset = UNSET
    height: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "width": "width",
        "channels": "channels",
        "frames": "frames",
        "height": "height",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPMetadataOutputConfigShape")
        d, o = v, _new(DSPMetadataOutputConfigShape)
        known = 1
        o._extra = None
        try:
            o.width = v if type(v := d["width"]) is int else integer(v, d, "width", drift)
        except KeyError:
            return with_gaps(DSPMetadataOutputConfigShape, known, d, at, key, drift)
        if "channels" in d:
            known += 1
            o.channels = v if type(v := d["channels"]) is int else integer(v, d, "channels", drift)
        else:
            o.channels = UNSET
        if "frames" in d:
            known += 1
            o.frames = v if type(v := d["frames"]) is int else integer(v, d, "frames", drift)
        else:
            o.frames = UNSET
        if "height" in d:
            known += 1
            o.height = v if type(v := d["height"]) is int else integer(v, d, "height", drift)
        else:
            o.height = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPMetadataOutputConfigShape._read
