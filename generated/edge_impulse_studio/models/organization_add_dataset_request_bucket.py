# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationAddDatasetRequestBucket``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationAddDatasetRequestBucket(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_item_naming_levels_deep: int
    id: int
    path: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataItemNamingLevelsDeep": "data_item_naming_levels_deep",
        "id": "id",
        "path": "path",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationAddDatasetRequestBucket")
        d, o = v, _new(OrganizationAddDatasetRequestBucket)
        known = 3
        o._extra = None
        try:
            o.data_item_naming_levels_deep = (
                v
                if type(v := d["dataItemNamingLevelsDeep"]) is int
                else integer(v, d, "dataItemNamingLevelsDeep", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.path = v if type(v := d["path"]) is str else text(v, d, "path", drift)
        except KeyError:
            return with_gaps(OrganizationAddDatasetRequestBucket, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationAddDatasetRequestBucket._read
