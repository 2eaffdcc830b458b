# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetTrashBinResponse``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import trash_bin_entity as _trash_bin_entity

if TYPE_CHECKING:
    from .trash_bin_entity import TrashBinEntity

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetTrashBinResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    total: int
    error: str | Unset = UNSET
    trashbin: list[TrashBinEntity] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "total": "total",
        "error": "error",
        "trashbin": "trashbin",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetTrashBinResponse")
        d, o = v, _new(AdminGetTrashBinResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.total = v if type(v := d["total"]) is int else integer(v, d, "total", drift)
        except KeyError:
            return with_gaps(AdminGetTrashBinResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "trashbin" in d:
            known += 1
            o.trashbin = list_of(_trash_bin_entity.read, d["trashbin"], d, "trashbin", drift)
        else:
            o.trashbin = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetTrashBinResponse._read
