# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateWhitelabelLearningBlocksRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateWhitelabelLearningBlocksRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    learning_blocks: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "learningBlocks": "learning_blocks",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateWhitelabelLearningBlocksRequest")
        d, o = v, _new(UpdateWhitelabelLearningBlocksRequest)
        known = 0
        o._extra = None
        if "learningBlocks" in d:
            known += 1
            o.learning_blocks = list_of(text, d["learningBlocks"], d, "learningBlocks", drift)
        else:
            o.learning_blocks = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateWhitelabelLearningBlocksRequest._read
