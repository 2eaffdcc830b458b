# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyLabelsConfig``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyLabelsConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    anomaly_labels: list[str]
    no_anomaly_labels: list[str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "anomalyLabels": "anomaly_labels",
        "noAnomalyLabels": "no_anomaly_labels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyLabelsConfig")
        d, o = v, _new(AnomalyLabelsConfig)
        known = 2
        o._extra = None
        try:
            o.anomaly_labels = list_of(text, d["anomalyLabels"], d, "anomalyLabels", drift)
            o.no_anomaly_labels = list_of(text, d["noAnomalyLabels"], d, "noAnomalyLabels", drift)
        except KeyError:
            return with_gaps(AnomalyLabelsConfig, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyLabelsConfig._read
