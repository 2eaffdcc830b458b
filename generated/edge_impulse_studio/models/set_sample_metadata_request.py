# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetSampleMetadataRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetSampleMetadataRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    metadata: dict[str, str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "metadata": "metadata",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetSampleMetadataRequest")
        d, o = v, _new(SetSampleMetadataRequest)
        known = 0
        o._extra = None
        if "metadata" in d:
            known += 1
            o.metadata = map_of(text, d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetSampleMetadataRequest._read
