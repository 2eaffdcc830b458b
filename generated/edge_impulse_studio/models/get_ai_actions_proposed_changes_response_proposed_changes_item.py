# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAIActionsProposedChangesResponseProposedChangesItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from . import sample_proposed_changes as _sample_proposed_changes

if TYPE_CHECKING:
    from .sample_proposed_changes import SampleProposedChanges

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAIActionsProposedChangesResponseProposedChangesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    proposed_changes: SampleProposedChanges
    sample_id: int
    step: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "proposedChanges": "proposed_changes",
        "sampleId": "sample_id",
        "step": "step",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetAIActionsProposedChangesResponseProposedChangesItem")
        d, o = v, _new(GetAIActionsProposedChangesResponseProposedChangesItem)
        known = 3
        o._extra = None
        try:
            o.proposed_changes = _sample_proposed_changes.read(d["proposedChanges"], d, "proposedChanges", drift)
            o.sample_id = v if type(v := d["sampleId"]) is int else integer(v, d, "sampleId", drift)
            o.step = v if type(v := d["step"]) is int else integer(v, d, "step", drift)
        except KeyError:
            return with_gaps(GetAIActionsProposedChangesResponseProposedChangesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAIActionsProposedChangesResponseProposedChangesItem._read
