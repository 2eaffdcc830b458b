# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAutoLabelerResponseClustersItemItemsItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAutoLabelerResponseClustersItemItemsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image_url: str
    mask_id: int
    sample_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "imageUrl": "image_url",
        "maskId": "mask_id",
        "sampleId": "sample_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetAutoLabelerResponseClustersItemItemsItem")
        d, o = v, _new(GetAutoLabelerResponseClustersItemItemsItem)
        known = 3
        o._extra = None
        try:
            o.image_url = v if type(v := d["imageUrl"]) is str else text(v, d, "imageUrl", drift)
            o.mask_id = v if type(v := d["maskId"]) is int else integer(v, d, "maskId", drift)
            o.sample_id = v if type(v := d["sampleId"]) is int else integer(v, d, "sampleId", drift)
        except KeyError:
            return with_gaps(GetAutoLabelerResponseClustersItemItemsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAutoLabelerResponseClustersItemItemsItem._read
