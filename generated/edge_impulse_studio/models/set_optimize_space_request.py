# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetOptimizeSpaceRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import set_optimize_space_request_space as _set_optimize_space_request_space

if TYPE_CHECKING:
    from .set_optimize_space_request_space import SetOptimizeSpaceRequestSpace

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetOptimizeSpaceRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    space: SetOptimizeSpaceRequestSpace | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "space": "space",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetOptimizeSpaceRequest")
        d, o = v, _new(SetOptimizeSpaceRequest)
        known = 0
        o._extra = None
        if "space" in d:
            known += 1
            o.space = _set_optimize_space_request_space.read(d["space"], d, "space", drift)
        else:
            o.space = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetOptimizeSpaceRequest._read
