# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmInferenceResultsResultsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import map_of, number
from . import sample as _sample

if TYPE_CHECKING:
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmInferenceResultsResultsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    result: dict[str, float]
    sample: Sample

    WIRE: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "sample": "sample",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmInferenceResultsResultsItem")
        d, o = v, _new(VlmInferenceResultsResultsItem)
        known = 2
        o._extra = None
        try:
            o.result = map_of(number, d["result"], d, "result", drift)
            o.sample = _sample.read(d["sample"], d, "sample", drift)
        except KeyError:
            return with_gaps(VlmInferenceResultsResultsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmInferenceResultsResultsItem._read
