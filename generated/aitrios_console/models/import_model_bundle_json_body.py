# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImportModelBundleJsonBody``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImportModelBundleJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        bundle_name: at most 100 characters.
        description: at most 100 characters.
        vendor_name: at most 100 characters.
    """

    bundle_name: str
    bundle_file_id: str | Unset = UNSET
    description: str | Unset = UNSET
    vendor_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bundle_name": "bundle_name",
        "bundle_file_id": "bundle_file_id",
        "description": "description",
        "vendor_name": "vendor_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImportModelBundleJsonBody")
        d, o = v, _new(ImportModelBundleJsonBody)
        known = 1
        o._extra = None
        try:
            o.bundle_name = v if type(v := d["bundle_name"]) is str else text(v, d, "bundle_name", drift)
        except KeyError:
            return with_gaps(ImportModelBundleJsonBody, known, d, at, key, drift)
        if "bundle_file_id" in d:
            known += 1
            o.bundle_file_id = v if type(v := d["bundle_file_id"]) is str else text(v, d, "bundle_file_id", drift)
        else:
            o.bundle_file_id = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "vendor_name" in d:
            known += 1
            o.vendor_name = v if type(v := d["vendor_name"]) is str else text(v, d, "vendor_name", drift)
        else:
            o.vendor_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImportModelBundleJsonBody._read
