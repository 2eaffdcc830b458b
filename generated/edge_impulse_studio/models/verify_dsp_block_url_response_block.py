# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VerifyDspBlockUrlResponseBlock``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, text
from ..types import UNSET, Unset
from . import dsp_named_axis as _dsp_named_axis

if TYPE_CHECKING:
    from .dsp_named_axis import DSPNamedAxis

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VerifyDspBlockUrlResponseBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    author: str
    description: str
    latest_implementation_version: int
    name: str
    title: str
    named_axes: list[DSPNamedAxis] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "author": "author",
        "description": "description",
        "latestImplementationVersion": "latest_implementation_version",
        "name": "name",
        "title": "title",
        "namedAxes": "named_axes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VerifyDspBlockUrlResponseBlock")
        d, o = v, _new(VerifyDspBlockUrlResponseBlock)
        known = 5
        o._extra = None
        try:
            o.author = v if type(v := d["author"]) is str else text(v, d, "author", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.latest_implementation_version = (
                v
                if type(v := d["latestImplementationVersion"]) is int
                else integer(v, d, "latestImplementationVersion", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
        except KeyError:
            return with_gaps(VerifyDspBlockUrlResponseBlock, known, d, at, key, drift)
        if "namedAxes" in d:
            known += 1
            o.named_axes = list_of(_dsp_named_axis.read, d["namedAxes"], d, "namedAxes", drift)
        else:
            o.named_axes = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VerifyDspBlockUrlResponseBlock._read
