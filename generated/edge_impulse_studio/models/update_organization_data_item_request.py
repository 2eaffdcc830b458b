# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationDataItemRequest``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationDataItemRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset: str | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "metadata": "metadata",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationDataItemRequest")
        d, o = v, _new(UpdateOrganizationDataItemRequest)
        known = 0
        o._extra = None
        if "dataset" in d:
            known += 1
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
        else:
            o.dataset = UNSET
        if "metadata" in d:
            known += 1
            o.metadata = map_of(text, d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateOrganizationDataItemRequest._read
