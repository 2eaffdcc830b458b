# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadAssetRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, File, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadAssetRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image: File | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "image": "image",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadAssetRequest")
        d, o = v, _new(UploadAssetRequest)
        known = 0
        o._extra = None
        if "image" in d:
            known += 1
            o.image = d["image"]
        else:
            o.image = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UploadAssetRequest._read
