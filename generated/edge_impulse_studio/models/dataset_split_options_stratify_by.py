# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetSplitOptionsStratifyBy``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetSplitOptionsStratifyBy(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label: bool | Unset = UNSET
    metadata_keys: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "metadataKeys": "metadata_keys",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetSplitOptionsStratifyBy")
        d, o = v, _new(DatasetSplitOptionsStratifyBy)
        known = 0
        o._extra = None
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is bool else boolean(v, d, "label", drift)
        else:
            o.label = UNSET
        if "metadataKeys" in d:
            known += 1
            o.metadata_keys = list_of(text, d["metadataKeys"], d, "metadataKeys", drift)
        else:
            o.metadata_keys = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetSplitOptionsStratifyBy._read
