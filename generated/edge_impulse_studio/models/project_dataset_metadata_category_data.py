# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataCategoryData``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number, text
from .raw_data_category import RawDataCategory

_new = object.__new__
_RawDataCategory = members(RawDataCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataCategoryData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: RawDataCategory
    label: str
    length: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "label": "label",
        "length": "length",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataCategoryData")
        d, o = v, _new(ProjectDatasetMetadataCategoryData)
        known = 3
        o._extra = None
        try:
            o.category = (
                _RawDataCategory[v]
                if type(v := d["category"]) is str and v in _RawDataCategory
                else member(RawDataCategory, v, d, "category", drift)
            )
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.length = v if type(v := d["length"]) is float or type(v) is int else number(v, d, "length", drift)
        except KeyError:
            return with_gaps(ProjectDatasetMetadataCategoryData, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataCategoryData._read
