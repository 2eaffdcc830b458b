# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataBaseChangeActionCounts``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataBaseChangeActionCounts(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    delete: float | Unset = UNSET
    insert: float | Unset = UNSET
    update: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "delete": "delete",
        "insert": "insert",
        "update": "update",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataBaseChangeActionCounts")
        d, o = v, _new(ProjectDatasetMetadataBaseChangeActionCounts)
        known = 0
        o._extra = None
        if "delete" in d:
            known += 1
            o.delete = v if type(v := d["delete"]) is float or type(v) is int else number(v, d, "delete", drift)
        else:
            o.delete = UNSET
        if "insert" in d:
            known += 1
            o.insert = v if type(v := d["insert"]) is float or type(v) is int else number(v, d, "insert", drift)
        else:
            o.insert = UNSET
        if "update" in d:
            known += 1
            o.update = v if type(v := d["update"]) is float or type(v) is int else number(v, d, "update", drift)
        else:
            o.update = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataBaseChangeActionCounts._read
