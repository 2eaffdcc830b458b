# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImportImagesFromScblobJsonBody``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImportImagesFromScblobJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        tags_name: default [].
    """

    container_url: str
    tags_name: list[Any] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "container_url": "container_url",
        "tags_name": "tags_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImportImagesFromScblobJsonBody")
        d, o = v, _new(ImportImagesFromScblobJsonBody)
        known = 1
        o._extra = None
        try:
            o.container_url = v if type(v := d["container_url"]) is str else text(v, d, "container_url", drift)
        except KeyError:
            return with_gaps(ImportImagesFromScblobJsonBody, known, d, at, key, drift)
        if "tags_name" in d:
            known += 1
            o.tags_name = list_of(anything, d["tags_name"], d, "tags_name", drift)
        else:
            o.tags_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImportImagesFromScblobJsonBody._read
