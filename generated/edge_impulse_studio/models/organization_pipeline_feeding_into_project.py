# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipelineFeedingIntoProject``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationPipelineFeedingIntoProject(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    item_count: int
    name: str
    project_link: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "itemCount": "item_count",
        "name": "name",
        "projectLink": "project_link",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationPipelineFeedingIntoProject")
        d, o = v, _new(OrganizationPipelineFeedingIntoProject)
        known = 4
        o._extra = None
        if "id" in d:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
        else:
            known -= drift.absent(d, "id", "integer")
        if "itemCount" in d:
            o.item_count = v if type(v := d["itemCount"]) is int else integer(v, d, "itemCount", drift)
        else:
            known -= drift.absent(d, "itemCount", "integer")
        if "name" in d:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            known -= drift.absent(d, "name", "string")
        if "projectLink" in d:
            o.project_link = v if type(v := d["projectLink"]) is str else text(v, d, "projectLink", drift)
        else:
            known -= drift.absent(d, "projectLink", "string")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationPipelineFeedingIntoProject._read
