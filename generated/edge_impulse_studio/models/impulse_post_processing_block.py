# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulsePostProcessingBlock``: 7 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, member, members, text
from ..types import UNSET, Unset
from .post_processing_block_type import PostProcessingBlockType

_new = object.__new__
_PostProcessingBlockType = members(PostProcessingBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulsePostProcessingBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        id: >= 1.0.
    """

    id: int
    implementation_version: int
    name: str
    title: str
    type_: PostProcessingBlockType
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "implementationVersion": "implementation_version",
        "name": "name",
        "title": "title",
        "type": "type_",
        "createdAt": "created_at",
        "createdBy": "created_by",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulsePostProcessingBlock")
        d, o = v, _new(ImpulsePostProcessingBlock)
        known = 5
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.implementation_version = (
                v if type(v := d["implementationVersion"]) is int else integer(v, d, "implementationVersion", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = (
                _PostProcessingBlockType[v]
                if type(v := d["type"]) is str and v in _PostProcessingBlockType
                else member(PostProcessingBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ImpulsePostProcessingBlock, known, d, at, key, drift)
        if "createdAt" in d:
            known += 1
            o.created_at = date_time(d["createdAt"], d, "createdAt", drift)
        else:
            o.created_at = UNSET
        if "createdBy" in d:
            known += 1
            o.created_by = v if type(v := d["createdBy"]) is str else text(v, d, "createdBy", drift)
        else:
            o.created_by = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulsePostProcessingBlock._read
