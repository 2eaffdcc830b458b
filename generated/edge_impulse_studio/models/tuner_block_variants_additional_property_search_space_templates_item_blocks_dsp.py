# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    params: dict[str, Any] | Unset = UNSET
    type_: str | Unset = UNSET
    variant: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "params": "params",
        "type": "type_",
        "variant": "variant",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(
                v, at, key, drift, "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp"
            )
        d, o = v, _new(TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp)
        known = 0
        o._extra = None
        if "params" in d:
            known += 1
            o.params = map_of(anything, d["params"], d, "params", drift)
        else:
            o.params = UNSET
        if "type" in d:
            known += 1
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        else:
            o.type_ = UNSET
        if "variant" in d:
            known += 1
            o.variant = v if type(v := d["variant"]) is str else text(v, d, "variant", drift)
        else:
            o.variant = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp._read
