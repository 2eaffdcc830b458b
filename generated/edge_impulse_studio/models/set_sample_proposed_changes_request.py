# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetSampleProposedChangesRequest``: 2 fields, 2 of them required."""

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
class SetSampleProposedChangesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    job_id: int
    proposed_changes: SampleProposedChanges

    WIRE: ClassVar[Mapping[str, str]] = {
        "jobId": "job_id",
        "proposedChanges": "proposed_changes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetSampleProposedChangesRequest")
        d, o = v, _new(SetSampleProposedChangesRequest)
        known = 2
        o._extra = None
        try:
            o.job_id = v if type(v := d["jobId"]) is int else integer(v, d, "jobId", drift)
            o.proposed_changes = _sample_proposed_changes.read(d["proposedChanges"], d, "proposedChanges", drift)
        except KeyError:
            return with_gaps(SetSampleProposedChangesRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetSampleProposedChangesRequest._read
