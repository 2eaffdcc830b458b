# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``PublishModelResponse200``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PublishModelResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    code: str | Unset = UNSET
    import_id: str | Unset = UNSET
    message: str | Unset = UNSET
    result: str | Unset = UNSET
    time: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "import_id": "import_id",
        "message": "message",
        "result": "result",
        "time": "time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PublishModelResponse200")
        d, o = v, _new(PublishModelResponse200)
        known = 0
        o._extra = None
        if "code" in d:
            known += 1
            o.code = v if type(v := d["code"]) is str else text(v, d, "code", drift)
        else:
            o.code = UNSET
        if "import_id" in d:
            known += 1
            o.import_id = v if type(v := d["import_id"]) is str else text(v, d, "import_id", drift)
        else:
            o.import_id = UNSET
        if "message" in d:
            known += 1
            o.message = v if type(v := d["message"]) is str else text(v, d, "message", drift)
        else:
            o.message = UNSET
        if "result" in d:
            known += 1
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        else:
            o.result = UNSET
        if "time" in d:
            known += 1
            o.time = v if type(v := d["time"]) is str else text(v, d, "time", drift)
        else:
            o.time = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PublishModelResponse200._read
