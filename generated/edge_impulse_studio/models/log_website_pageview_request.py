# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LogWebsitePageviewRequest``: 3 fields, 2 of them required."""

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
class LogWebsitePageviewRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    page_url: str
    session_id: str
    page_referrer: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "pageUrl": "page_url",
        "sessionId": "session_id",
        "pageReferrer": "page_referrer",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LogWebsitePageviewRequest")
        d, o = v, _new(LogWebsitePageviewRequest)
        known = 2
        o._extra = None
        try:
            o.page_url = v if type(v := d["pageUrl"]) is str else text(v, d, "pageUrl", drift)
            o.session_id = v if type(v := d["sessionId"]) is str else text(v, d, "sessionId", drift)
        except KeyError:
            return with_gaps(LogWebsitePageviewRequest, known, d, at, key, drift)
        if "pageReferrer" in d:
            known += 1
            o.page_referrer = v if type(v := d["pageReferrer"]) is str else text(v, d, "pageReferrer", drift)
        else:
            o.page_referrer = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LogWebsitePageviewRequest._read
