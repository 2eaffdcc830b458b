# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPropertyResponse200``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, map_of, text
from ..types import UNSET, Unset
from . import property_ as _property_

if TYPE_CHECKING:
    from .property_ import Property

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPropertyResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    metadata: dict[str, Any] | Unset = UNSET
    module_id: str | Unset = UNSET
    property_: Property | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "$metadata": "metadata",
        "module_id": "module_id",
        "property": "property_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPropertyResponse200")
        d, o = v, _new(GetPropertyResponse200)
        known = 0
        o._extra = None
        if "$metadata" in d:
            known += 1
            o.metadata = map_of(anything, d["$metadata"], d, "$metadata", drift)
        else:
            o.metadata = UNSET
        if "module_id" in d:
            known += 1
            o.module_id = v if type(v := d["module_id"]) is str else text(v, d, "module_id", drift)
        else:
            o.module_id = UNSET
        if "property" in d:
            known += 1
            o.property_ = _property_.read(d["property"], d, "property", drift)
        else:
            o.property_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPropertyResponse200._read
