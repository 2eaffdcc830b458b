# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RawSampleDataStreamPayloads``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import (
    raw_sample_data_stream_payloads_datastream_payloads_item as _raw_sample_data_stream_payloads_datastream_payloads_item,
)

if TYPE_CHECKING:
    from .raw_sample_data_stream_payloads_datastream_payloads_item import (
        RawSampleDataStreamPayloadsDatastreamPayloadsItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RawSampleDataStreamPayloads(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    datastream_payloads: list[RawSampleDataStreamPayloadsDatastreamPayloadsItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "datastreamPayloads": "datastream_payloads",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RawSampleDataStreamPayloads")
        d, o = v, _new(RawSampleDataStreamPayloads)
        known = 1
        o._extra = None
        try:
            o.datastream_payloads = list_of(
                _raw_sample_data_stream_payloads_datastream_payloads_item.read,
                d["datastreamPayloads"],
                d,
                "datastreamPayloads",
                drift,
            )
        except KeyError:
            return with_gaps(RawSampleDataStreamPayloads, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RawSampleDataStreamPayloads._read
