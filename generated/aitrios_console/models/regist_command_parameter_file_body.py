# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``RegistCommandParameterFileBody``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RegistCommandParameterFileBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    file_name: str
    parameter: str
    comment: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "file_name": "file_name",
        "parameter": "parameter",
        "comment": "comment",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RegistCommandParameterFileBody")
        d, o = v, _new(RegistCommandParameterFileBody)
        known = 2
        o._extra = None
        try:
            o.file_name = v if type(v := d["file_name"]) is str else text(v, d, "file_name", drift)
            o.parameter = v if type(v := d["parameter"]) is str else text(v, d, "parameter", drift)
        except KeyError:
            return with_gaps(RegistCommandParameterFileBody, known, d, at, key, drift)
        if "comment" in d:
            known += 1
            o.comment = v if type(v := d["comment"]) is str else text(v, d, "comment", drift)
        else:
            o.comment = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RegistCommandParameterFileBody._read
