# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KFoldsValidationConfig``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KFoldsValidationConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    num_folds: float
    extra_epochs: float | Unset = UNSET
    include_final_training_run: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "numFolds": "num_folds",
        "extraEpochs": "extra_epochs",
        "includeFinalTrainingRun": "include_final_training_run",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KFoldsValidationConfig")
        d, o = v, _new(KFoldsValidationConfig)
        known = 1
        o._extra = None
        try:
            o.num_folds = v if type(v := d["numFolds"]) is float or type(v) is int else number(v, d, "numFolds", drift)
        except KeyError:
            return with_gaps(KFoldsValidationConfig, known, d, at, key, drift)
        if "extraEpochs" in d:
            known += 1
            o.extra_epochs = (
                v if type(v := d["extraEpochs"]) is float or type(v) is int else number(v, d, "extraEpochs", drift)
            )
        else:
            o.extra_epochs = UNSET
        if "includeFinalTrainingRun" in d:
            known += 1
            o.include_final_training_run = (
                v
                if type(v := d["includeFinalTrainingRun"]) is bool
                else boolean(v, d, "includeFinalTrainingRun", drift)
            )
        else:
            o.include_final_training_run = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KFoldsValidationConfig._read
