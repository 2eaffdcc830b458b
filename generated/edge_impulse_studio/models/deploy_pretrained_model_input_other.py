# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelInputOther``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .deploy_pretrained_model_input_other_input_type import DeployPretrainedModelInputOtherInputType

_new = object.__new__
_DeployPretrainedModelInputOtherInputType = members(DeployPretrainedModelInputOtherInputType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelInputOther(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    input_type: DeployPretrainedModelInputOtherInputType

    WIRE: ClassVar[Mapping[str, str]] = {
        "inputType": "input_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelInputOther")
        d, o = v, _new(DeployPretrainedModelInputOther)
        known = 1
        o._extra = None
        try:
            o.input_type = (
                _DeployPretrainedModelInputOtherInputType[v]
                if type(v := d["inputType"]) is str and v in _DeployPretrainedModelInputOtherInputType
                else member(DeployPretrainedModelInputOtherInputType, v, d, "inputType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelInputOther, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelInputOther._read
