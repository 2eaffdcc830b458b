# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BackToLabelingRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .back_to_labeling_request_label_action import BackToLabelingRequestLabelAction

_new = object.__new__
_BackToLabelingRequestLabelAction = members(BackToLabelingRequestLabelAction)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BackToLabelingRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label_action: BackToLabelingRequestLabelAction

    WIRE: ClassVar[Mapping[str, str]] = {
        "labelAction": "label_action",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "BackToLabelingRequest")
        d, o = v, _new(BackToLabelingRequest)
        known = 1
        o._extra = None
        try:
            o.label_action = (
                _BackToLabelingRequestLabelAction[v]
                if type(v := d["labelAction"]) is str and v in _BackToLabelingRequestLabelAction
                else member(BackToLabelingRequestLabelAction, v, d, "labelAction", drift)
            )
        except KeyError:
            return with_gaps(BackToLabelingRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = BackToLabelingRequest._read
