# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateProjectImageRegionsResponse200``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from ..types import UNSET, Unset
from . import region as _region

if TYPE_CHECKING:
    from .region import Region

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectImageRegionsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: list[Region]
    duplicated: list[Region] | Unset = UNSET
    exceeded: list[Region] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "duplicated": "duplicated",
        "exceeded": "exceeded",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateProjectImageRegionsResponse200")
        d, o = v, _new(CreateProjectImageRegionsResponse200)
        known = 1
        o._extra = None
        try:
            o.created = list_of(_region.read, d["created"], d, "created", drift)
        except KeyError:
            return with_gaps(CreateProjectImageRegionsResponse200, known, d, at, key, drift)
        if "duplicated" in d:
            known += 1
            o.duplicated = list_of(_region.read, d["duplicated"], d, "duplicated", drift)
        else:
            o.duplicated = UNSET
        if "exceeded" in d:
            known += 1
            o.exceeded = list_of(_region.read, d["exceeded"], d, "exceeded", drift)
        else:
            o.exceeded = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateProjectImageRegionsResponse200._read
