# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeploySuccessResponse``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeploySuccessResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deploy_id: str
    result: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploy_id": "deploy_id",
        "result": "result",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeploySuccessResponse")
        d, o = v, _new(DeploySuccessResponse)
        known = 2
        o._extra = None
        try:
            o.deploy_id = v if type(v := d["deploy_id"]) is str else text(v, d, "deploy_id", drift)
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(DeploySuccessResponse, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeploySuccessResponse._read
