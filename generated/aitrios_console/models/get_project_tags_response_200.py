# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectTagsResponse200``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import tag as _tag

if TYPE_CHECKING:
    from .tag import Tag

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetProjectTagsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    tags: list[Tag]

    WIRE: ClassVar[Mapping[str, str]] = {
        "tags": "tags",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectTagsResponse200")
        d, o = v, _new(GetProjectTagsResponse200)
        known = 1
        o._extra = None
        try:
            o.tags = list_of(_tag.read, d["tags"], d, "tags", drift)
        except KeyError:
            return with_gaps(GetProjectTagsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectTagsResponse200._read
