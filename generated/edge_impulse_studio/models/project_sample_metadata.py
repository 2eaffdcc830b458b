# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectSampleMetadata``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import sample_metadata as _sample_metadata

if TYPE_CHECKING:
    from .sample_metadata import SampleMetadata

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectSampleMetadata(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    metadata: list[SampleMetadata]

    WIRE: ClassVar[Mapping[str, str]] = {
        "metadata": "metadata",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectSampleMetadata")
        d, o = v, _new(ProjectSampleMetadata)
        known = 1
        o._extra = None
        try:
            o.metadata = list_of(_sample_metadata.read, d["metadata"], d, "metadata", drift)
        except KeyError:
            return with_gaps(ProjectSampleMetadata, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectSampleMetadata._read
