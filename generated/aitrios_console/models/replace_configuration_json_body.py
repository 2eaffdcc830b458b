# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ReplaceConfigurationJsonBody``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import replace_configuration_json_body_property as _replace_configuration_json_body_property

if TYPE_CHECKING:
    from .replace_configuration_json_body_property import ReplaceConfigurationJsonBodyProperty

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReplaceConfigurationJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    property_: ReplaceConfigurationJsonBodyProperty | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "property": "property_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ReplaceConfigurationJsonBody")
        d, o = v, _new(ReplaceConfigurationJsonBody)
        known = 0
        o._extra = None
        if "property" in d:
            known += 1
            o.property_ = _replace_configuration_json_body_property.read(d["property"], d, "property", drift)
        else:
            o.property_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ReplaceConfigurationJsonBody._read
