# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeploymentTargetRedirect``: 2 fields."""

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
class DeploymentTargetRedirect(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    text: str | Unset = UNSET
    url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "text": "text",
        "url": "url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeploymentTargetRedirect")
        d, o = v, _new(DeploymentTargetRedirect)
        known = 0
        o._extra = None
        if "text" in d:
            known += 1
            o.text = v if type(v := d["text"]) is str else text(v, d, "text", drift)
        else:
            o.text = UNSET
        if "url" in d:
            known += 1
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
        else:
            o.url = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeploymentTargetRedirect._read
