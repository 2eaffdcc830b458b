# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseReadme``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseReadme(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    html: str
    markdown: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "html": "html",
        "markdown": "markdown",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseReadme")
        d, o = v, _new(ProjectInfoResponseReadme)
        known = 2
        o._extra = None
        try:
            o.html = v if type(v := d["html"]) is str else text(v, d, "html", drift)
            o.markdown = v if type(v := d["markdown"]) is str else text(v, d, "markdown", drift)
        except KeyError:
            return with_gaps(ProjectInfoResponseReadme, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseReadme._read
