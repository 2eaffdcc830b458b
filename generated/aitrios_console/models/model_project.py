# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelProject``: 11 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset
from . import model_project_model as _model_project_model
from . import model_project_project as _model_project_project

if TYPE_CHECKING:
    from .model_project_model import ModelProjectModel
    from .model_project_project import ModelProjectProject

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelProject(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_project_id: str
    model_project_name: str
    device_id: str | Unset = UNSET
    model: ModelProjectModel | Unset = UNSET
    model_platform: str | Unset = UNSET
    model_type: str | Unset = UNSET
    project: ModelProjectProject | Unset = UNSET
    project_comment: str | Unset = UNSET
    project_model_accuracy: str | Unset = UNSET
    project_model_file_name: str | Unset = UNSET
    project_type: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model_project_id": "model_project_id",
        "model_project_name": "model_project_name",
        "device_id": "device_id",
        "model": "model",
        "model_platform": "model_platform",
        "model_type": "model_type",
        "project": "project",
        "project_comment": "project_comment",
        "project_model_accuracy": "project_model_accuracy",
        "project_model_file_name": "project_model_file_name",
        "project_type": "project_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelProject")
        d, o = v, _new(ModelProject)
        known = 2
        o._extra = None
        try:
            o.model_project_id = v if type(v := d["model_project_id"]) is str else text(v, d, "model_project_id", drift)
            o.model_project_name = (
                v if type(v := d["model_project_name"]) is str else text(v, d, "model_project_name", drift)
            )
        except KeyError:
            return with_gaps(ModelProject, known, d, at, key, drift)
        if "device_id" in d:
            known += 1
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        else:
            o.device_id = UNSET
        if "model" in d:
            known += 1
            o.model = _model_project_model.read(d["model"], d, "model", drift)
        else:
            o.model = UNSET
        if "model_platform" in d:
            known += 1
            o.model_platform = v if type(v := d["model_platform"]) is str else text(v, d, "model_platform", drift)
        else:
            o.model_platform = UNSET
        if "model_type" in d:
            known += 1
            o.model_type = v if type(v := d["model_type"]) is str else text(v, d, "model_type", drift)
        else:
            o.model_type = UNSET
        if "project" in d:
            known += 1
            o.project = _model_project_project.read(d["project"], d, "project", drift)
        else:
            o.project = UNSET
        if "project_comment" in d:
            known += 1
            o.project_comment = v if type(v := d["project_comment"]) is str else text(v, d, "project_comment", drift)
        else:
            o.project_comment = UNSET
        if "project_model_accuracy" in d:
            known += 1
            o.project_model_accuracy = (
                v if type(v := d["project_model_accuracy"]) is str else text(v, d, "project_model_accuracy", drift)
            )
        else:
            o.project_model_accuracy = UNSET
        if "project_model_file_name" in d:
            known += 1
            o.project_model_file_name = (
                v if type(v := d["project_model_file_name"]) is str else text(v, d, "project_model_file_name", drift)
            )
        else:
            o.project_model_file_name = UNSET
        if "project_type" in d:
            known += 1
            o.project_type = v if type(v := d["project_type"]) is str else text(v, d, "project_type", drift)
        else:
            o.project_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelProject._read
