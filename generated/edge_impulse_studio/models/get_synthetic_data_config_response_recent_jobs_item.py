# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetSyntheticDataConfigResponseRecentJobsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import job as _job
from . import sample as _sample

if TYPE_CHECKING:
    from .job import Job
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetSyntheticDataConfigResponseRecentJobsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    job: Job
    samples: list[Sample]

    WIRE: ClassVar[Mapping[str, str]] = {
        "job": "job",
        "samples": "samples",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetSyntheticDataConfigResponseRecentJobsItem")
        d, o = v, _new(GetSyntheticDataConfigResponseRecentJobsItem)
        known = 2
        o._extra = None
        try:
            o.job = _job.read(d["job"], d, "job", drift)
            o.samples = list_of(_sample.read, d["samples"], d, "samples", drift)
        except KeyError:
            return with_gaps(GetSyntheticDataConfigResponseRecentJobsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetSyntheticDataConfigResponseRecentJobsItem._read
