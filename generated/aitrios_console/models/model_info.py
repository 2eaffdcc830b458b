# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelInfo``: 11 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import model_project_of_model_info as _model_project_of_model_info

if TYPE_CHECKING:
    from .model_project_of_model_info import ModelProjectOfModelInfo

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    create_by: str | Unset = UNSET
    functionality: str | Unset = UNSET
    metadata_format_id: str | Unset = UNSET
    model_comment: str | Unset = UNSET
    model_id: str | Unset = UNSET
    model_type: str | Unset = UNSET
    network_type: str | Unset = UNSET
    package_id: str | Unset = UNSET
    product_id: str | Unset = UNSET
    projects: list[ModelProjectOfModelInfo] | Unset = UNSET
    vendor_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "create_by": "create_by",
        "functionality": "functionality",
        "metadata_format_id": "metadata_format_id",
        "model_comment": "model_comment",
        "model_id": "model_id",
        "model_type": "model_type",
        "network_type": "network_type",
        "package_id": "package_id",
        "product_id": "product_id",
        "projects": "projects",
        "vendor_name": "vendor_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelInfo")
        d, o = v, _new(ModelInfo)
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
        if "network_type" in d:
            known += 1
            o.network_type = v if type(v := d["network_type"]) is str else text(v, d, "network_type", drift)
        else:
            o.network_type = UNSET
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
        if "projects" in d:
            known += 1
            o.projects = list_of(_model_project_of_model_info.read, d["projects"], d, "projects", drift)
        else:
            o.projects = UNSET
        if "vendor_name" in d:
            known += 1
            o.vendor_name = v if type(v := d["vendor_name"]) is str else text(v, d, "vendor_name", drift)
        else:
            o.vendor_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelInfo._read
