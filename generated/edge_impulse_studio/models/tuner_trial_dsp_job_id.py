# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialDspJobId``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrialDspJobId(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    testing: float | Unset = UNSET
    training: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "testing": "testing",
        "training": "training",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrialDspJobId")
        d, o = v, _new(TunerTrialDspJobId)
        known = 0
        o._extra = None
        if "testing" in d:
            known += 1
            o.testing = v if type(v := d["testing"]) is float or type(v) is int else number(v, d, "testing", drift)
        else:
            o.testing = UNSET
        if "training" in d:
            known += 1
            o.training = v if type(v := d["training"]) is float or type(v) is int else number(v, d, "training", drift)
        else:
            o.training = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrialDspJobId._read
