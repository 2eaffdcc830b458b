# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelProjectOfModel``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import model_version as _model_version

if TYPE_CHECKING:
    from .model_version import ModelVersion

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelProjectOfModel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str | Unset = UNSET
    model_platform: str | Unset = UNSET
    model_project_id: str | Unset = UNSET
    model_project_name: str | Unset = UNSET
    model_type: str | Unset = UNSET
    project_type: str | Unset = UNSET
    versions: list[ModelVersion] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_id": "device_id",
        "model_platform": "model_platform",
        "model_project_id": "model_project_id",
        "model_project_name": "model_project_name",
        "model_type": "model_type",
        "project_type": "project_type",
        "versions": "versions",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelProjectOfModel")
        d, o = v, _new(ModelProjectOfModel)
        known = 0
        o._extra = None
        if "device_id" in d:
            known += 1
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        else:
            o.device_id = UNSET
        if "model_platform" in d:
            known += 1
            o.model_platform = v if type(v := d["model_platform"]) is str else text(v, d, "model_platform", drift)
        else:
            o.model_platform = UNSET
        if "model_project_id" in d:
            known += 1
            o.model_project_id = v if type(v := d["model_project_id"]) is str else text(v, d, "model_project_id", drift)
        else:
            o.model_project_id = UNSET
        if "model_project_name" in d:
            known += 1
            o.model_project_name = (
                v if type(v := d["model_project_name"]) is str else text(v, d, "model_project_name", drift)
            )
        else:
            o.model_project_name = UNSET
        if "model_type" in d:
            known += 1
            o.model_type = v if type(v := d["model_type"]) is str else text(v, d, "model_type", drift)
        else:
            o.model_type = UNSET
        if "project_type" in d:
            known += 1
            o.project_type = v if type(v := d["project_type"]) is str else text(v, d, "project_type", drift)
        else:
            o.project_type = UNSET
        if "versions" in d:
            known += 1
            o.versions = list_of(_model_version.read, d["versions"], d, "versions", drift)
        else:
            o.versions = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelProjectOfModel._read
