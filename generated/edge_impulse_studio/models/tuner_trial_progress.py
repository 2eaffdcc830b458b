# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialProgress``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrialProgress(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    accuracy: float
    epoch: float
    loss: float
    val_accuracy: float
    val_loss: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "accuracy": "accuracy",
        "epoch": "epoch",
        "loss": "loss",
        "val_accuracy": "val_accuracy",
        "val_loss": "val_loss",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrialProgress")
        d, o = v, _new(TunerTrialProgress)
        known = 5
        o._extra = None
        try:
            o.accuracy = v if type(v := d["accuracy"]) is float or type(v) is int else number(v, d, "accuracy", drift)
            o.epoch = v if type(v := d["epoch"]) is float or type(v) is int else number(v, d, "epoch", drift)
            o.loss = v if type(v := d["loss"]) is float or type(v) is int else number(v, d, "loss", drift)
            o.val_accuracy = (
                v if type(v := d["val_accuracy"]) is float or type(v) is int else number(v, d, "val_accuracy", drift)
            )
            o.val_loss = v if type(v := d["val_loss"]) is float or type(v) is int else number(v, d, "val_loss", drift)
        except KeyError:
            return with_gaps(TunerTrialProgress, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrialProgress._read
