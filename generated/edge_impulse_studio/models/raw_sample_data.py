# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RawSampleData``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from . import raw_sample_payload as _raw_sample_payload
from . import sample as _sample

if TYPE_CHECKING:
    from .raw_sample_payload import RawSamplePayload
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RawSampleData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    payload: RawSamplePayload
    sample: Sample
    total_payload_length: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "payload": "payload",
        "sample": "sample",
        "totalPayloadLength": "total_payload_length",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RawSampleData")
        d, o = v, _new(RawSampleData)
        known = 3
        o._extra = None
        try:
            o.payload = _raw_sample_payload.read(d["payload"], d, "payload", drift)
            o.sample = _sample.read(d["sample"], d, "sample", drift)
            o.total_payload_length = (
                v if type(v := d["totalPayloadLength"]) is int else integer(v, d, "totalPayloadLength", drift)
            )
        except KeyError:
            return with_gaps(RawSampleData, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RawSampleData._read
