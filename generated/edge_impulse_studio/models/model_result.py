# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelResult``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import classify_sample_response_classification as _classify_sample_response_classification
from . import sample as _sample

if TYPE_CHECKING:
    from .classify_sample_response_classification import ClassifySampleResponseClassification
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelResult(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    classifications: list[ClassifySampleResponseClassification]
    sample: Sample
    sample_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "classifications": "classifications",
        "sample": "sample",
        "sampleId": "sample_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelResult")
        d, o = v, _new(ModelResult)
        known = 3
        o._extra = None
        try:
            o.classifications = list_of(
                _classify_sample_response_classification.read, d["classifications"], d, "classifications", drift
            )
            o.sample = _sample.read(d["sample"], d, "sample", drift)
            o.sample_id = v if type(v := d["sampleId"]) is int else integer(v, d, "sampleId", drift)
        except KeyError:
            return with_gaps(ModelResult, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelResult._read
