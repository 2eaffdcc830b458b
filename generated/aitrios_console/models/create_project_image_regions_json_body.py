# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateProjectImageRegionsJsonBody``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of
from ..types import UNSET, Unset
from . import (
    create_project_image_regions_json_body_regions_item as _create_project_image_regions_json_body_regions_item,
)

if TYPE_CHECKING:
    from .create_project_image_regions_json_body_regions_item import CreateProjectImageRegionsJsonBodyRegionsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectImageRegionsJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    regions: list[CreateProjectImageRegionsJsonBodyRegionsItem] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "regions": "regions",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateProjectImageRegionsJsonBody")
        d, o = v, _new(CreateProjectImageRegionsJsonBody)
        known = 0
        o._extra = None
        if "regions" in d:
            known += 1
            o.regions = list_of(
                _create_project_image_regions_json_body_regions_item.read, d["regions"], d, "regions", drift
            )
        else:
            o.regions = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateProjectImageRegionsJsonBody._read
