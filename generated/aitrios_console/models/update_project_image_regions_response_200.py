# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateProjectImageRegionsResponse200``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of
from ..types import UNSET, Unset
from . import region as _region

if TYPE_CHECKING:
    from .region import Region

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateProjectImageRegionsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    updated: list[Region] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "updated": "updated",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateProjectImageRegionsResponse200")
        d, o = v, _new(UpdateProjectImageRegionsResponse200)
        known = 0
        o._extra = None
        if "updated" in d:
            known += 1
            o.updated = list_of(_region.read, d["updated"], d, "updated", drift)
        else:
            o.updated = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateProjectImageRegionsResponse200._read
