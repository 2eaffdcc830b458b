# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelVersion``: 19 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, integer, list_of, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelVersion(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    accuracy: str | Unset = UNSET
    conv_id: str | Unset = UNSET
    iteration_id: str | Unset = UNSET
    iteration_name: str | Unset = UNSET
    kpi: dict[str, Any] | Unset = UNSET
    labels: list[str] | Unset = UNSET
    latest_flg: str | Unset = UNSET
    model_file_size: int | Unset = UNSET
    model_framework: str | Unset = UNSET
    model_performances: dict[str, Any] | Unset = UNSET
    org_file_name: str | Unset = UNSET
    org_file_size: int | Unset = UNSET
    publish_file_name: str | Unset = UNSET
    publish_file_size: int | Unset = UNSET
    publish_latest_flg: str | Unset = UNSET
    result: str | Unset = UNSET
    stage: str | Unset = UNSET
    version_number: str | Unset = UNSET
    version_status: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "accuracy": "accuracy",
        "conv_id": "conv_id",
        "iteration_id": "iteration_id",
        "iteration_name": "iteration_name",
        "kpi": "kpi",
        "labels": "labels",
        "latest_flg": "latest_flg",
        "model_file_size": "model_file_size",
        "model_framework": "model_framework",
        "model_performances": "model_performances",
        "org_file_name": "org_file_name",
        "org_file_size": "org_file_size",
        "publish_file_name": "publish_file_name",
        "publish_file_size": "publish_file_size",
        "publish_latest_flg": "publish_latest_flg",
        "result": "result",
        "stage": "stage",
        "version_number": "version_number",
        "version_status": "version_status",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelVersion")
        d, o = v, _new(ModelVersion)
        known = 0
        o._extra = None
        if "accuracy" in d:
            known += 1
            o.accuracy = v if type(v := d["accuracy"]) is str else text(v, d, "accuracy", drift)
        else:
            o.accuracy = UNSET
        if "conv_id" in d:
            known += 1
            o.conv_id = v if type(v := d["conv_id"]) is str else text(v, d, "conv_id", drift)
        else:
            o.conv_id = UNSET
        if "iteration_id" in d:
            known += 1
            o.iteration_id = v if type(v := d["iteration_id"]) is str else text(v, d, "iteration_id", drift)
        else:
            o.iteration_id = UNSET
        if "iteration_name" in d:
            known += 1
            o.iteration_name = v if type(v := d["iteration_name"]) is str else text(v, d, "iteration_name", drift)
        else:
            o.iteration_name = UNSET
        if "kpi" in d:
            known += 1
            o.kpi = map_of(anything, d["kpi"], d, "kpi", drift)
        else:
            o.kpi = UNSET
        if "labels" in d:
            known += 1
            o.labels = list_of(text, d["labels"], d, "labels", drift)
        else:
            o.labels = UNSET
        if "latest_flg" in d:
            known += 1
            o.latest_flg = v if type(v := d["latest_flg"]) is str else text(v, d, "latest_flg", drift)
        else:
            o.latest_flg = UNSET
        if "model_file_size" in d:
            known += 1
            o.model_file_size = v if type(v := d["model_file_size"]) is int else integer(v, d, "model_file_size", drift)
        else:
            o.model_file_size = UNSET
        if "model_framework" in d:
            known += 1
            o.model_framework = v if type(v := d["model_framework"]) is str else text(v, d, "model_framework", drift)
        else:
            o.model_framework = UNSET
        if "model_performances" in d:
            known += 1
            o.model_performances = map_of(anything, d["model_performances"], d, "model_performances", drift)
        else:
            o.model_performances = UNSET
        if "org_file_name" in d:
            known += 1
            o.org_file_name = v if type(v := d["org_file_name"]) is str else text(v, d, "org_file_name", drift)
        else:
            o.org_file_name = UNSET
        if "org_file_size" in d:
            known += 1
            o.org_file_size = v if type(v := d["org_file_size"]) is int else integer(v, d, "org_file_size", drift)
        else:
            o.org_file_size = UNSET
        if "publish_file_name" in d:
            known += 1
            o.publish_file_name = (
                v if type(v := d["publish_file_name"]) is str else text(v, d, "publish_file_name", drift)
            )
        else:
            o.publish_file_name = UNSET
        if "publish_file_size" in d:
            known += 1
            o.publish_file_size = (
                v if type(v := d["publish_file_size"]) is int else integer(v, d, "publish_file_size", drift)
            )
        else:
            o.publish_file_size = UNSET
        if "publish_latest_flg" in d:
            known += 1
            o.publish_latest_flg = (
                v if type(v := d["publish_latest_flg"]) is str else text(v, d, "publish_latest_flg", drift)
            )
        else:
            o.publish_latest_flg = UNSET
        if "result" in d:
            known += 1
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        else:
            o.result = UNSET
        if "stage" in d:
            known += 1
            o.stage = v if type(v := d["stage"]) is str else text(v, d, "stage", drift)
        else:
            o.stage = UNSET
        if "version_number" in d:
            known += 1
            o.version_number = v if type(v := d["version_number"]) is str else text(v, d, "version_number", drift)
        else:
            o.version_number = UNSET
        if "version_status" in d:
            known += 1
            o.version_status = v if type(v := d["version_status"]) is str else text(v, d, "version_status", drift)
        else:
            o.version_status = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelVersion._read
