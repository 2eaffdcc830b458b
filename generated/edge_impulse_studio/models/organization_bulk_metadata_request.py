# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationBulkMetadataRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import File

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationBulkMetadataRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    csv_file: File
    dataset: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "csvFile": "csv_file",
        "dataset": "dataset",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationBulkMetadataRequest")
        d, o = v, _new(OrganizationBulkMetadataRequest)
        known = 2
        o._extra = None
        try:
            o.csv_file = d["csvFile"]
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
        except KeyError:
            return with_gaps(OrganizationBulkMetadataRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationBulkMetadataRequest._read
