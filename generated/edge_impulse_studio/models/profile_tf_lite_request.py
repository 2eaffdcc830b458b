# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileTfLiteRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileTfLiteRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device: str
    tflite_file_base_64: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "device": "device",
        "tfliteFileBase64": "tflite_file_base_64",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileTfLiteRequest")
        d, o = v, _new(ProfileTfLiteRequest)
        known = 2
        o._extra = None
        try:
            o.device = v if type(v := d["device"]) is str else text(v, d, "device", drift)
            o.tflite_file_base_64 = (
                v if type(v := d["tfliteFileBase64"]) is str else text(v, d, "tfliteFileBase64", drift)
            )
        except KeyError:
            return with_gaps(ProfileTfLiteRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileTfLiteRequest._read
