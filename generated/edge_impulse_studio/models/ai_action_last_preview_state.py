# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AIActionLastPreviewState``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import ai_action_last_preview_state_proposed_changes_item as _ai_action_last_preview_state_proposed_changes_item
from . import sample as _sample

if TYPE_CHECKING:
    from .ai_action_last_preview_state_proposed_changes_item import AIActionLastPreviewStateProposedChangesItem
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AIActionLastPreviewState(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    proposed_changes: list[AIActionLastPreviewStateProposedChangesItem]
    samples: list[Sample]

    WIRE: ClassVar[Mapping[str, str]] = {
        "proposedChanges": "proposed_changes",
        "samples": "samples",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AIActionLastPreviewState")
        d, o = v, _new(AIActionLastPreviewState)
        known = 2
        o._extra = None
        try:
            o.proposed_changes = list_of(
                _ai_action_last_preview_state_proposed_changes_item.read,
                d["proposedChanges"],
                d,
                "proposedChanges",
                drift,
            )
            o.samples = list_of(_sample.read, d["samples"], d, "samples", drift)
        except KeyError:
            return with_gaps(AIActionLastPreviewState, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AIActionLastPreviewState._read
