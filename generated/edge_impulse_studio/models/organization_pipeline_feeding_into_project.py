# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipelineFeedingIntoProject``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
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
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.item_count = v if type(v := d["itemCount"]) is int else integer(v, d, "itemCount", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.project_link = v if type(v := d["projectLink"]) is str else text(v, d, "projectLink", drift)
        except KeyError:
            return with_gaps(OrganizationPipelineFeedingIntoProject, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationPipelineFeedingIntoProject._read
