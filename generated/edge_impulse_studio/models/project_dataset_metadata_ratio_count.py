# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioCount``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataRatioCount(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    testing: int
    training: int
    validation: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "testing": "testing",
        "training": "training",
        "validation": "validation",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataRatioCount")
        d, o = v, _new(ProjectDatasetMetadataRatioCount)
        known = 3
        o._extra = None
        try:
            o.testing = v if type(v := d["testing"]) is int else integer(v, d, "testing", drift)
            o.training = v if type(v := d["training"]) is int else integer(v, d, "training", drift)
            o.validation = v if type(v := d["validation"]) is int else integer(v, d, "validation", drift)
        except KeyError:
            return with_gaps(ProjectDatasetMetadataRatioCount, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRatioCount._read
