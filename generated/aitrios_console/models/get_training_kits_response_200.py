# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetTrainingKitsResponse200``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import training_kit as _training_kit

if TYPE_CHECKING:
    from .training_kit import TrainingKit

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetTrainingKitsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    training_kits: list[TrainingKit]

    WIRE: ClassVar[Mapping[str, str]] = {
        "training_kits": "training_kits",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetTrainingKitsResponse200")
        d, o = v, _new(GetTrainingKitsResponse200)
        known = 1
        o._extra = None
        try:
            o.training_kits = list_of(_training_kit.read, d["training_kits"], d, "training_kits", drift)
        except KeyError:
            return with_gaps(GetTrainingKitsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetTrainingKitsResponse200._read
