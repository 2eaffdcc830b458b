# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PortalFile``: 6 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, member, members, text
from ..types import UNSET, Unset
from .portal_file_type import PortalFileType

_new = object.__new__
_PortalFileType = members(PortalFileType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PortalFile(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    path: str
    type_: PortalFileType
    e_tag: str | Unset = UNSET
    added_date: datetime.datetime | Unset = UNSET
    size: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "path": "path",
        "type": "type_",
        "ETag": "e_tag",
        "addedDate": "added_date",
        "size": "size",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PortalFile")
        d, o = v, _new(PortalFile)
        known = 3
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.path = v if type(v := d["path"]) is str else text(v, d, "path", drift)
            o.type_ = (
                _PortalFileType[v]
                if type(v := d["type"]) is str and v in _PortalFileType
                else member(PortalFileType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(PortalFile, known, d, at, key, drift)
        if "ETag" in d:
            known += 1
            o.e_tag = v if type(v := d["ETag"]) is str else text(v, d, "ETag", drift)
        else:
            o.e_tag = UNSET
        if "addedDate" in d:
            known += 1
            o.added_date = date_time(d["addedDate"], d, "addedDate", drift)
        else:
            o.added_date = UNSET
        if "size" in d:
            known += 1
            o.size = v if type(v := d["size"]) is int else integer(v, d, "size", drift)
        else:
            o.size = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PortalFile._read
