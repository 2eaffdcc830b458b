# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeploymentHistory``: 14 fields, 10 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, member, members, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from . import dataset_version as _dataset_version
from . import project_deployment_target as _project_deployment_target
from .deployment_target_engine import DeploymentTargetEngine
from .keras_model_type_enum import KerasModelTypeEnum

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser
    from .dataset_version import DatasetVersion
    from .project_deployment_target import ProjectDeploymentTarget

_new = object.__new__
_DeploymentTargetEngine = members(DeploymentTargetEngine)
_KerasModelTypeEnum = members(KerasModelTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeploymentHistory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    created_by_build_public_deployment_job: bool
    deployment_format: str
    deployment_version: int
    download_url: str
    engine: DeploymentTargetEngine
    impulse_has_changed_since_deployment: bool
    impulse_id: int
    impulse_is_deleted: bool
    impulse_name: str
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    dataset_version: DatasetVersion | Unset = UNSET
    deployment_target: ProjectDeploymentTarget | Unset = UNSET
    model_type: KerasModelTypeEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "createdByBuildPublicDeploymentJob": "created_by_build_public_deployment_job",
        "deploymentFormat": "deployment_format",
        "deploymentVersion": "deployment_version",
        "downloadUrl": "download_url",
        "engine": "engine",
        "impulseHasChangedSinceDeployment": "impulse_has_changed_since_deployment",
        "impulseId": "impulse_id",
        "impulseIsDeleted": "impulse_is_deleted",
        "impulseName": "impulse_name",
        "createdByUser": "created_by_user",
        "datasetVersion": "dataset_version",
        "deploymentTarget": "deployment_target",
        "modelType": "model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeploymentHistory")
        d, o = v, _new(DeploymentHistory)
        known = 10
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.created_by_build_public_deployment_job = (
                v
                if type(v := d["createdByBuildPublicDeploymentJob"]) is bool
                else boolean(v, d, "createdByBuildPublicDeploymentJob", drift)
            )
            o.deployment_format = (
                v if type(v := d["deploymentFormat"]) is str else text(v, d, "deploymentFormat", drift)
            )
            o.deployment_version = (
                v if type(v := d["deploymentVersion"]) is int else integer(v, d, "deploymentVersion", drift)
            )
            o.download_url = v if type(v := d["downloadUrl"]) is str else text(v, d, "downloadUrl", drift)
            o.engine = (
                _DeploymentTargetEngine[v]
                if type(v := d["engine"]) is str and v in _DeploymentTargetEngine
                else member(DeploymentTargetEngine, v, d, "engine", drift)
            )
            o.impulse_has_changed_since_deployment = (
                v
                if type(v := d["impulseHasChangedSinceDeployment"]) is bool
                else boolean(v, d, "impulseHasChangedSinceDeployment", drift)
            )
            o.impulse_id = v if type(v := d["impulseId"]) is int else integer(v, d, "impulseId", drift)
            o.impulse_is_deleted = (
                v if type(v := d["impulseIsDeleted"]) is bool else boolean(v, d, "impulseIsDeleted", drift)
            )
            o.impulse_name = v if type(v := d["impulseName"]) is str else text(v, d, "impulseName", drift)
        except KeyError:
            return with_gaps(DeploymentHistory, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "datasetVersion" in d:
            known += 1
            o.dataset_version = _dataset_version.read(d["datasetVersion"], d, "datasetVersion", drift)
        else:
            o.dataset_version = UNSET
        if "deploymentTarget" in d:
            known += 1
            o.deployment_target = _project_deployment_target.read(d["deploymentTarget"], d, "deploymentTarget", drift)
        else:
            o.deployment_target = UNSET
        if "modelType" in d:
            known += 1
            o.model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["modelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "modelType", drift)
            )
        else:
            o.model_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeploymentHistory._read
