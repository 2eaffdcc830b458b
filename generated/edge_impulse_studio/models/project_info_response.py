# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponse``: 38 fields, 26 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, integer, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from . import anomaly_labels_config as _anomaly_labels_config
from . import dataset_split_options as _dataset_split_options
from . import development_keys as _development_keys
from . import device as _device
from . import latency_device as _latency_device
from . import project as _project
from . import project_data_summary as _project_data_summary
from . import project_info_response_acquisition_settings as _project_info_response_acquisition_settings
from . import project_info_response_compute_time as _project_info_response_compute_time
from . import project_info_response_data_summary_per_category as _project_info_response_data_summary_per_category
from . import project_info_response_deploy_settings as _project_info_response_deploy_settings
from . import project_info_response_experiments_item as _project_info_response_experiments_item
from . import project_info_response_impulse as _project_info_response_impulse
from . import project_info_response_performance as _project_info_response_performance
from . import project_info_response_readme as _project_info_response_readme
from . import project_info_response_show_getting_started_wizard as _project_info_response_show_getting_started_wizard
from . import project_info_response_urls as _project_info_response_urls
from . import target_constraints as _target_constraints
from . import user as _user
from .model_engine_short_enum import ModelEngineShortEnum

if TYPE_CHECKING:
    from .anomaly_labels_config import AnomalyLabelsConfig
    from .dataset_split_options import DatasetSplitOptions
    from .development_keys import DevelopmentKeys
    from .device import Device
    from .latency_device import LatencyDevice
    from .project import Project
    from .project_data_summary import ProjectDataSummary
    from .project_info_response_acquisition_settings import ProjectInfoResponseAcquisitionSettings
    from .project_info_response_compute_time import ProjectInfoResponseComputeTime
    from .project_info_response_data_summary_per_category import ProjectInfoResponseDataSummaryPerCategory
    from .project_info_response_deploy_settings import ProjectInfoResponseDeploySettings
    from .project_info_response_experiments_item import ProjectInfoResponseExperimentsItem
    from .project_info_response_impulse import ProjectInfoResponseImpulse
    from .project_info_response_performance import ProjectInfoResponsePerformance
    from .project_info_response_readme import ProjectInfoResponseReadme
    from .project_info_response_show_getting_started_wizard import ProjectInfoResponseShowGettingStartedWizard
    from .project_info_response_urls import ProjectInfoResponseUrls
    from .target_constraints import TargetConstraints
    from .user import User

_new = object.__new__
_ModelEngineShortEnum = members(ModelEngineShortEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    acquisition_settings: ProjectInfoResponseAcquisitionSettings
    collaborators: list[User]
    compute_time: ProjectInfoResponseComputeTime
    data_summary: ProjectDataSummary
    data_summary_per_category: ProjectInfoResponseDataSummaryPerCategory
    deploy_settings: ProjectInfoResponseDeploySettings
    development_keys: DevelopmentKeys
    devices: list[Device]
    dsp_job_notification_uids: list[int]
    experiments: list[ProjectInfoResponseExperimentsItem]
    export_job_notification_uids: list[int]
    has_new_training_data: bool
    impulse: ProjectInfoResponseImpulse
    in_pretrained_model_flow: bool
    latency_devices: list[LatencyDevice]
    model_testing_job_notification_uids: list[int]
    notifications: list[str]
    performance: ProjectInfoResponsePerformance
    project: Project
    show_create_first_impulse: bool
    show_getting_started_wizard: ProjectInfoResponseShowGettingStartedWizard
    show_sensor_data_in_acquisition_graph: bool
    studio_url: str
    train_job_notification_uids: list[int]
    urls: ProjectInfoResponseUrls
    error: str | Unset = UNSET
    anomaly_labels_config: AnomalyLabelsConfig | Unset = UNSET
    csv_import_config: dict[str, Any] | Unset = UNSET
    dataset_split_options: DatasetSplitOptions | Unset = UNSET
    default_impulse_id: int | Unset = UNSET
    dsp_page_size: int | Unset = UNSET
    explicit_validation_enabled: bool | Unset = UNSET
    last_shown_model_engine: ModelEngineShortEnum | Unset = UNSET
    readme: ProjectInfoResponseReadme | Unset = UNSET
    target_constraints: TargetConstraints | Unset = UNSET
    versioning_storage_size_mib: int | Unset = UNSET
    window_job_concurrency: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "acquisitionSettings": "acquisition_settings",
        "collaborators": "collaborators",
        "computeTime": "compute_time",
        "dataSummary": "data_summary",
        "dataSummaryPerCategory": "data_summary_per_category",
        "deploySettings": "deploy_settings",
        "developmentKeys": "development_keys",
        "devices": "devices",
        "dspJobNotificationUids": "dsp_job_notification_uids",
        "experiments": "experiments",
        "exportJobNotificationUids": "export_job_notification_uids",
        "hasNewTrainingData": "has_new_training_data",
        "impulse": "impulse",
        "inPretrainedModelFlow": "in_pretrained_model_flow",
        "latencyDevices": "latency_devices",
        "modelTestingJobNotificationUids": "model_testing_job_notification_uids",
        "notifications": "notifications",
        "performance": "performance",
        "project": "project",
        "showCreateFirstImpulse": "show_create_first_impulse",
        "showGettingStartedWizard": "show_getting_started_wizard",
        "showSensorDataInAcquisitionGraph": "show_sensor_data_in_acquisition_graph",
        "studioUrl": "studio_url",
        "trainJobNotificationUids": "train_job_notification_uids",
        "urls": "urls",
        "error": "error",
        "anomalyLabelsConfig": "anomaly_labels_config",
        "csvImportConfig": "csv_import_config",
        "datasetSplitOptions": "dataset_split_options",
        "defaultImpulseId": "default_impulse_id",
        "dspPageSize": "dsp_page_size",
        "explicitValidationEnabled": "explicit_validation_enabled",
        "lastShownModelEngine": "last_shown_model_engine",
        "readme": "readme",
        "targetConstraints": "target_constraints",
        "versioningStorageSizeMib": "versioning_storage_size_mib",
        "windowJobConcurrency": "window_job_concurrency",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponse")
        d, o = v, _new(ProjectInfoResponse)
        known = 26
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.acquisition_settings = _project_info_response_acquisition_settings.read(
                d["acquisitionSettings"], d, "acquisitionSettings", drift
            )
            o.collaborators = list_of(_user.read, d["collaborators"], d, "collaborators", drift)
            o.compute_time = _project_info_response_compute_time.read(d["computeTime"], d, "computeTime", drift)
            o.data_summary = _project_data_summary.read(d["dataSummary"], d, "dataSummary", drift)
            o.data_summary_per_category = _project_info_response_data_summary_per_category.read(
                d["dataSummaryPerCategory"], d, "dataSummaryPerCategory", drift
            )
            o.deploy_settings = _project_info_response_deploy_settings.read(
                d["deploySettings"], d, "deploySettings", drift
            )
            o.development_keys = _development_keys.read(d["developmentKeys"], d, "developmentKeys", drift)
            o.devices = list_of(_device.read, d["devices"], d, "devices", drift)
            o.dsp_job_notification_uids = list_of(
                integer, d["dspJobNotificationUids"], d, "dspJobNotificationUids", drift
            )
            o.experiments = list_of(
                _project_info_response_experiments_item.read, d["experiments"], d, "experiments", drift
            )
            o.export_job_notification_uids = list_of(
                integer, d["exportJobNotificationUids"], d, "exportJobNotificationUids", drift
            )
            o.has_new_training_data = (
                v if type(v := d["hasNewTrainingData"]) is bool else boolean(v, d, "hasNewTrainingData", drift)
            )
            o.impulse = _project_info_response_impulse.read(d["impulse"], d, "impulse", drift)
            o.in_pretrained_model_flow = (
                v if type(v := d["inPretrainedModelFlow"]) is bool else boolean(v, d, "inPretrainedModelFlow", drift)
            )
            o.latency_devices = list_of(_latency_device.read, d["latencyDevices"], d, "latencyDevices", drift)
            o.model_testing_job_notification_uids = list_of(
                integer, d["modelTestingJobNotificationUids"], d, "modelTestingJobNotificationUids", drift
            )
            o.notifications = list_of(text, d["notifications"], d, "notifications", drift)
            o.performance = _project_info_response_performance.read(d["performance"], d, "performance", drift)
            o.project = _project.read(d["project"], d, "project", drift)
            o.show_create_first_impulse = (
                v if type(v := d["showCreateFirstImpulse"]) is bool else boolean(v, d, "showCreateFirstImpulse", drift)
            )
            o.show_getting_started_wizard = _project_info_response_show_getting_started_wizard.read(
                d["showGettingStartedWizard"], d, "showGettingStartedWizard", drift
            )
            o.show_sensor_data_in_acquisition_graph = (
                v
                if type(v := d["showSensorDataInAcquisitionGraph"]) is bool
                else boolean(v, d, "showSensorDataInAcquisitionGraph", drift)
            )
            o.studio_url = v if type(v := d["studioUrl"]) is str else text(v, d, "studioUrl", drift)
            o.train_job_notification_uids = list_of(
                integer, d["trainJobNotificationUids"], d, "trainJobNotificationUids", drift
            )
            o.urls = _project_info_response_urls.read(d["urls"], d, "urls", drift)
        except KeyError:
            return with_gaps(ProjectInfoResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "anomalyLabelsConfig" in d:
            known += 1
            o.anomaly_labels_config = _anomaly_labels_config.read(
                d["anomalyLabelsConfig"], d, "anomalyLabelsConfig", drift
            )
        else:
            o.anomaly_labels_config = UNSET
        if "csvImportConfig" in d:
            known += 1
            o.csv_import_config = map_of(anything, d["csvImportConfig"], d, "csvImportConfig", drift)
        else:
            o.csv_import_config = UNSET
        if "datasetSplitOptions" in d:
            known += 1
            o.dataset_split_options = _dataset_split_options.read(
                d["datasetSplitOptions"], d, "datasetSplitOptions", drift
            )
        else:
            o.dataset_split_options = UNSET
        if "defaultImpulseId" in d:
            known += 1
            o.default_impulse_id = (
                v if type(v := d["defaultImpulseId"]) is int else integer(v, d, "defaultImpulseId", drift)
            )
        else:
            o.default_impulse_id = UNSET
        if "dspPageSize" in d:
            known += 1
            o.dsp_page_size = v if type(v := d["dspPageSize"]) is int else integer(v, d, "dspPageSize", drift)
        else:
            o.dsp_page_size = UNSET
        if "explicitValidationEnabled" in d:
            known += 1
            o.explicit_validation_enabled = (
                v
                if type(v := d["explicitValidationEnabled"]) is bool
                else boolean(v, d, "explicitValidationEnabled", drift)
            )
        else:
            o.explicit_validation_enabled = UNSET
        if "lastShownModelEngine" in d:
            known += 1
            o.last_shown_model_engine = (
                _ModelEngineShortEnum[v]
                if type(v := d["lastShownModelEngine"]) is str and v in _ModelEngineShortEnum
                else member(ModelEngineShortEnum, v, d, "lastShownModelEngine", drift)
            )
        else:
            o.last_shown_model_engine = UNSET
        if "readme" in d:
            known += 1
            o.readme = _project_info_response_readme.read(d["readme"], d, "readme", drift)
        else:
            o.readme = UNSET
        if "targetConstraints" in d:
            known += 1
            o.target_constraints = _target_constraints.read(d["targetConstraints"], d, "targetConstraints", drift)
        else:
            o.target_constraints = UNSET
        if "versioningStorageSizeMib" in d:
            known += 1
            o.versioning_storage_size_mib = (
                v
                if type(v := d["versioningStorageSizeMib"]) is int
                else integer(v, d, "versioningStorageSizeMib", drift)
            )
        else:
            o.versioning_storage_size_mib = UNSET
        if "windowJobConcurrency" in d:
            known += 1
            o.window_job_concurrency = (
                v if type(v := d["windowJobConcurrency"]) is int else integer(v, d, "windowJobConcurrency", drift)
            )
        else:
            o.window_job_concurrency = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponse._read
