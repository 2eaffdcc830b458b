# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationAddDataFileRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, list_of
from ..types import File

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationAddDataFileRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    files: list[File]

    WIRE: ClassVar[Mapping[str, str]] = {
        "files[]": "files",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationAddDataFileRequest")
        d, o = v, _new(OrganizationAddDataFileRequest)
        known = 1
        o._extra = None
        try:
            o.files = list_of(anything, d["files[]"], d, "files[]", drift)
        except KeyError:
            return with_gaps(OrganizationAddDataFileRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationAddDataFileRequest._read
