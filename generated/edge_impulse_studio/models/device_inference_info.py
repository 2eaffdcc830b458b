# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceInferenceInfo``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .device_inference_info_model_type import DeviceInferenceInfoModelType

_new = object.__new__
_DeviceInferenceInfoModelType = members(DeviceInferenceInfoModelType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceInferenceInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deployed_version: int
    project_id: int
    project_name: str
    project_owner: str
    model_type: DeviceInferenceInfoModelType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deployedVersion": "deployed_version",
        "projectId": "project_id",
        "projectName": "project_name",
        "projectOwner": "project_owner",
        "modelType": "model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceInferenceInfo")
        d, o = v, _new(DeviceInferenceInfo)
        known = 4
        o._extra = None
        try:
            o.deployed_version = (
                v if type(v := d["deployedVersion"]) is int else integer(v, d, "deployedVersion", drift)
            )
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
            o.project_owner = v if type(v := d["projectOwner"]) is str else text(v, d, "projectOwner", drift)
        except KeyError:
            return with_gaps(DeviceInferenceInfo, known, d, at, key, drift)
        if "modelType" in d:
            known += 1
            o.model_type = (
                _DeviceInferenceInfoModelType[v]
                if type(v := d["modelType"]) is str and v in _DeviceInferenceInfoModelType
                else member(DeviceInferenceInfoModelType, v, d, "modelType", drift)
            )
        else:
            o.model_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceInferenceInfo._read
