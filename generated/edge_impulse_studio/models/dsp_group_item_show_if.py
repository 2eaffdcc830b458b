# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPGroupItemShowIf``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .dsp_group_item_show_if_operator import DSPGroupItemShowIfOperator

_new = object.__new__
_DSPGroupItemShowIfOperator = members(DSPGroupItemShowIfOperator)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPGroupItemShowIf(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    operator: DSPGroupItemShowIfOperator
    parameter: str
    value: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "operator": "operator",
        "parameter": "parameter",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPGroupItemShowIf")
        d, o = v, _new(DSPGroupItemShowIf)
        known = 3
        o._extra = None
        try:
            o.operator = (
                _DSPGroupItemShowIfOperator[v]
                if type(v := d["operator"]) is str and v in _DSPGroupItemShowIfOperator
                else member(DSPGroupItemShowIfOperator, v, d, "operator", drift)
            )
            o.parameter = v if type(v := d["parameter"]) is str else text(v, d, "parameter", drift)
            o.value = v if type(v := d["value"]) is str else text(v, d, "value", drift)
        except KeyError:
            return with_gaps(DSPGroupItemShowIf, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPGroupItemShowIf._read
