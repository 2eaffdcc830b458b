# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TransferLearningModelBlockNoLongerAvailable``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TransferLearningModelBlockNoLongerAvailable(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    reason_html: str
    reason_markdown: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "reasonHtml": "reason_html",
        "reasonMarkdown": "reason_markdown",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TransferLearningModelBlockNoLongerAvailable")
        d, o = v, _new(TransferLearningModelBlockNoLongerAvailable)
        known = 2
        o._extra = None
        try:
            o.reason_html = v if type(v := d["reasonHtml"]) is str else text(v, d, "reasonHtml", drift)
            o.reason_markdown = v if type(v := d["reasonMarkdown"]) is str else text(v, d, "reasonMarkdown", drift)
        except KeyError:
            return with_gaps(TransferLearningModelBlockNoLongerAvailable, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TransferLearningModelBlockNoLongerAvailable._read
