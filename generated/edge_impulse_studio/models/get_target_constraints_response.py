# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetTargetConstraintsResponse``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import target_constraints as _target_constraints

if TYPE_CHECKING:
    from .target_constraints import TargetConstraints

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetTargetConstraintsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    target_constraints: TargetConstraints | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "targetConstraints": "target_constraints",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetTargetConstraintsResponse")
        d, o = v, _new(GetTargetConstraintsResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(GetTargetConstraintsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "targetConstraints" in d:
            known += 1
            o.target_constraints = _target_constraints.read(d["targetConstraints"], d, "targetConstraints", drift)
        else:
            o.target_constraints = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetTargetConstraintsResponse._read
