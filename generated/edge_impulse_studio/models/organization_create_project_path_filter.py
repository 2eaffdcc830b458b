# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectPathFilter``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationCreateProjectPathFilter(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset: str
    filter_: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "filter": "filter_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationCreateProjectPathFilter")
        d, o = v, _new(OrganizationCreateProjectPathFilter)
        known = 2
        o._extra = None
        try:
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.filter_ = v if type(v := d["filter"]) is str else text(v, d, "filter", drift)
        except KeyError:
            return with_gaps(OrganizationCreateProjectPathFilter, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationCreateProjectPathFilter._read
