# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialBlocksItem``: 6 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, member, members
from ..types import UNSET, Unset
from .tuner_trial_blocks_item_status import TunerTrialBlocksItemStatus
from .tuner_trial_blocks_item_type import TunerTrialBlocksItemType

_new = object.__new__
_TunerTrialBlocksItemStatus = members(TunerTrialBlocksItemStatus)
_TunerTrialBlocksItemType = members(TunerTrialBlocksItemType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrialBlocksItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    retries: int
    status: TunerTrialBlocksItemStatus
    type_: TunerTrialBlocksItemType
    last_active: datetime.datetime | Unset = UNSET
    model_block_index: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "retries": "retries",
        "status": "status",
        "type": "type_",
        "lastActive": "last_active",
        "modelBlockIndex": "model_block_index",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrialBlocksItem")
        d, o = v, _new(TunerTrialBlocksItem)
        known = 4
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.retries = v if type(v := d["retries"]) is int else integer(v, d, "retries", drift)
            o.status = (
                _TunerTrialBlocksItemStatus[v]
                if type(v := d["status"]) is str and v in _TunerTrialBlocksItemStatus
                else member(TunerTrialBlocksItemStatus, v, d, "status", drift)
            )
            o.type_ = (
                _TunerTrialBlocksItemType[v]
                if type(v := d["type"]) is str and v in _TunerTrialBlocksItemType
                else member(TunerTrialBlocksItemType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(TunerTrialBlocksItem, known, d, at, key, drift)
        if "lastActive" in d:
            known += 1
            o.last_active = date_time(d["lastActive"], d, "lastActive", drift)
        else:
            o.last_active = UNSET
        if "modelBlockIndex" in d:
            known += 1
            o.model_block_index = (
                v if type(v := d["modelBlockIndex"]) is int else integer(v, d, "modelBlockIndex", drift)
            )
        else:
            o.model_block_index = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrialBlocksItem._read
