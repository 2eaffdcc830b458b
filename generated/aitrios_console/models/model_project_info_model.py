# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelProjectInfoModel``: 10 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset
from . import model_version_json_body as _model_version_json_body

if TYPE_CHECKING:
    from .model_version_json_body import ModelVersionJsonBody

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelProjectInfoModel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    create_by: str | Unset = UNSET
    functionality: str | Unset = UNSET
    latest_version: ModelVersionJsonBody | Unset = UNSET
    metadata_format_id: str | Unset = UNSET
    model_comment: str | Unset = UNSET
    model_id: str | Unset = UNSET
    model_type: str | Unset = UNSET
    package_id: str | Unset = UNSET
    product_id: str | Unset = UNSET
    vendor_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "create_by": "create_by",
        "functionality": "functionality",
        "latest_version": "latest_version",
        "metadata_format_id": "metadata_format_id",
        "model_comment": "model_comment",
        "model_id": "model_id",
        "model_type": "model_type",
        "package_id": "package_id",
        "product_id": "product_id",
        "vendor_name": "vendor_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelProjectInfoModel")
        d, o = v, _new(ModelProjectInfoModel)
        known = 0
        o._extra = None
        if "create_by" in d:
            known += 1
            o.create_by = v if type(v := d["create_by"]) is str else text(v, d, "create_by", drift)
        else:
            o.create_by = UNSET
        if "functionality" in d:
            known += 1
            o.functionality = v if type(v := d["functionality"]) is str else text(v, d, "functionality", drift)
        else:
            o.functionality = UNSET
        if "latest_version" in d:
            known += 1
            o.latest_version = _model_version_json_body.read(d["latest_version"], d, "latest_version", drift)
        else:
            o.latest_version = UNSET
        if "metadata_format_id" in d:
            known += 1
            o.metadata_format_id = (
                v if type(v := d["metadata_format_id"]) is str else text(v, d, "metadata_format_id", drift)
            )
        else:
            o.metadata_format_id = UNSET
        if "model_comment" in d:
            known += 1
            o.model_comment = v if type(v := d["model_comment"]) is str else text(v, d, "model_comment", drift)
        else:
            o.model_comment = UNSET
        if "model_id" in d:
            known += 1
            o.model_id = v if type(v := d["model_id"]) is str else text(v, d, "model_id", drift)
        else:
            o.model_id = UNSET
        if "model_type" in d:
            known += 1
            o.model_type = v if type(v := d["model_type"]) is str else text(v, d, "model_type", drift)
        else:
            o.model_type = UNSET
        if "package_id" in d:
            known += 1
            o.package_id = v if type(v := d["package_id"]) is str else text(v, d, "package_id", drift)
        else:
            o.package_id = UNSET
        if "product_id" in d:
            known += 1
            o.product_id = v if type(v := d["product_id"]) is str else text(v, d, "product_id", drift)
        else:
            o.product_id = UNSET
        if "vendor_name" in d:
            known += 1
            o.vendor_name = v if type(v := d["vendor_name"]) is str else text(v, d, "vendor_name", drift)
        else:
            o.vendor_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelProjectInfoModel._read
