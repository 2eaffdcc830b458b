# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetSampleDspResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset
from . import raw_sample_payload as _raw_sample_payload
from . import sample as _sample

if TYPE_CHECKING:
    from .raw_sample_payload import RawSamplePayload
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetSampleDspResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    payload: RawSamplePayload
    sample: Sample
    total_payload_length: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "payload": "payload",
        "sample": "sample",
        "totalPayloadLength": "total_payload_length",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetSampleDspResponse")
        d, o = v, _new(GetSampleDspResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.payload = _raw_sample_payload.read(d["payload"], d, "payload", drift)
            o.sample = _sample.read(d["sample"], d, "sample", drift)
            o.total_payload_length = (
                v if type(v := d["totalPayloadLength"]) is int else integer(v, d, "totalPayloadLength", drift)
            )
        except KeyError:
            return with_gaps(GetSampleDspResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetSampleDspResponse._read
