# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateProjectRequest``: 50 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, boolean, integer, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from . import anomaly_labels_config as _anomaly_labels_config
from .keras_model_variant_enum import KerasModelVariantEnum
from .model_engine_short_enum import ModelEngineShortEnum
from .project_labeling_method import ProjectLabelingMethod
from .project_visibility import ProjectVisibility
from .tutorial_type import TutorialType
from .update_project_request_data_acquisition_view_type import UpdateProjectRequestDataAcquisitionViewType
from .update_project_request_selected_project_type_in_wizard import UpdateProjectRequestSelectedProjectTypeInWizard

if TYPE_CHECKING:
    from .anomaly_labels_config import AnomalyLabelsConfig

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)
_ModelEngineShortEnum = members(ModelEngineShortEnum)
_ProjectLabelingMethod = members(ProjectLabelingMethod)
_ProjectVisibility = members(ProjectVisibility)
_TutorialType = members(TutorialType)
_UpdateProjectRequestDataAcquisitionViewType = members(UpdateProjectRequestDataAcquisitionViewType)
_UpdateProjectRequestSelectedProjectTypeInWizard = members(UpdateProjectRequestSelectedProjectTypeInWizard)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateProjectRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    ai_actions_grid_column_count: int | Unset = UNSET
    anomaly_labels_config: AnomalyLabelsConfig | Unset = UNSET
    compute_time_limit_m: int | Unset = UNSET
    csv_import_config: dict[str, Any] | Unset = UNSET
    data_acquisition_grid_column_count: int | Unset = UNSET
    data_acquisition_grid_column_count_detailed: int | Unset = UNSET
    data_acquisition_page_size: int | Unset = UNSET
    data_acquisition_view_type: UpdateProjectRequestDataAcquisitionViewType | Unset = UNSET
    default_profiling_variant: KerasModelVariantEnum | Unset = UNSET
    description: str | Unset = UNSET
    dsp_file_size_mb: int | Unset = UNSET
    dsp_job_notification_uids: list[int] | Unset = UNSET
    dsp_page_size: int | Unset = UNSET
    enabled_model_profiling_variants: list[KerasModelVariantEnum] | Unset = UNSET
    enterprise_performance: bool | Unset = UNSET
    experiments: list[str] | Unset = UNSET
    explicit_validation_enabled: bool | Unset = UNSET
    export_job_notification_uids: list[int] | Unset = UNSET
    getting_started_classes: list[str] | Unset = UNSET
    getting_started_step: int | Unset = UNSET
    getting_started_tutorial: TutorialType | Unset = UNSET
    impulse_list_additional_metrics_shown_columns: list[str] | Unset = UNSET
    impulse_list_core_metrics_hidden_columns: list[str] | Unset = UNSET
    impulse_list_extra_columns: list[str] | Unset = UNSET
    in_pretrained_model_flow: bool | Unset = UNSET
    ind_pause_processing_samples: bool | Unset = UNSET
    inline_edit_bounding_boxes: bool | Unset = UNSET
    labeling_method: ProjectLabelingMethod | Unset = UNSET
    last_acquisition_label: str | Unset = UNSET
    last_deploy_eon_compiler: bool | Unset = UNSET
    last_deploy_model_engine: ModelEngineShortEnum | Unset = UNSET
    last_deployment_target: str | Unset = UNSET
    last_shown_model_engine: ModelEngineShortEnum | Unset = UNSET
    latency_device: str | Unset = UNSET
    logo: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    model_testing_job_notification_uids: list[int] | Unset = UNSET
    name: str | Unset = UNSET
    project_visibility: ProjectVisibility | Unset = UNSET
    public_project_listed: bool | Unset = UNSET
    readme: str | Unset = UNSET
    selected_project_type_in_wizard: UpdateProjectRequestSelectedProjectTypeInWizard | Unset = UNSET
    show_create_first_impulse: bool | Unset = UNSET
    show_exact_sample_length: bool | Unset = UNSET
    show_sensor_data_in_acquisition_graph: bool | Unset = UNSET
    train_job_notification_uids: list[int] | Unset = UNSET
    train_job_ram_mb: int | Unset = UNSET
    use_gpu: bool | Unset = UNSET
    versioning_storage_size_mib: int | Unset = UNSET
    window_job_concurrency: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "aiActionsGridColumnCount": "ai_actions_grid_column_count",
        "anomalyLabelsConfig": "anomaly_labels_config",
        "computeTimeLimitM": "compute_time_limit_m",
        "csvImportConfig": "csv_import_config",
        "dataAcquisitionGridColumnCount": "data_acquisition_grid_column_count",
        "dataAcquisitionGridColumnCountDetailed": "data_acquisition_grid_column_count_detailed",
        "dataAcquisitionPageSize": "data_acquisition_page_size",
        "dataAcquisitionViewType": "data_acquisition_view_type",
        "defaultProfilingVariant": "default_profiling_variant",
        "description": "description",
        "dspFileSizeMb": "dsp_file_size_mb",
        "dspJobNotificationUids": "dsp_job_notification_uids",
        "dspPageSize": "dsp_page_size",
        "enabledModelProfilingVariants": "enabled_model_profiling_variants",
        "enterprisePerformance": "enterprise_performance",
        "experiments": "experiments",
        "explicitValidationEnabled": "explicit_validation_enabled",
        "exportJobNotificationUids": "export_job_notification_uids",
        "gettingStartedClasses": "getting_started_classes",
        "gettingStartedStep": "getting_started_step",
        "gettingStartedTutorial": "getting_started_tutorial",
        "impulseListAdditionalMetricsShownColumns": "impulse_list_additional_metrics_shown_columns",
        "impulseListCoreMetricsHiddenColumns": "impulse_list_core_metrics_hidden_columns",
        "impulseListExtraColumns": "impulse_list_extra_columns",
        "inPretrainedModelFlow": "in_pretrained_model_flow",
        "indPauseProcessingSamples": "ind_pause_processing_samples",
        "inlineEditBoundingBoxes": "inline_edit_bounding_boxes",
        "labelingMethod": "labeling_method",
        "lastAcquisitionLabel": "last_acquisition_label",
        "lastDeployEonCompiler": "last_deploy_eon_compiler",
        "lastDeployModelEngine": "last_deploy_model_engine",
        "lastDeploymentTarget": "last_deployment_target",
        "lastShownModelEngine": "last_shown_model_engine",
        "latencyDevice": "latency_device",
        "logo": "logo",
        "metadata": "metadata",
        "modelTestingJobNotificationUids": "model_testing_job_notification_uids",
        "name": "name",
        "projectVisibility": "project_visibility",
        "publicProjectListed": "public_project_listed",
        "readme": "readme",
        "selectedProjectTypeInWizard": "selected_project_type_in_wizard",
        "showCreateFirstImpulse": "show_create_first_impulse",
        "showExactSampleLength": "show_exact_sample_length",
        "showSensorDataInAcquisitionGraph": "show_sensor_data_in_acquisition_graph",
        "trainJobNotificationUids": "train_job_notification_uids",
        "trainJobRamMb": "train_job_ram_mb",
        "useGpu": "use_gpu",
        "versioningStorageSizeMib": "versioning_storage_size_mib",
        "windowJobConcurrency": "window_job_concurrency",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateProjectRequest")
        d, o = v, _new(UpdateProjectRequest)
        known = 0
        o._extra = None
        if "aiActionsGridColumnCount" in d:
            known += 1
            o.ai_actions_grid_column_count = (
                v
                if type(v := d["aiActionsGridColumnCount"]) is int
                else integer(v, d, "aiActionsGridColumnCount", drift)
            )
        else:
            o.ai_actions_grid_column_count = UNSET
        if "anomalyLabelsConfig" in d:
            known += 1
            o.anomaly_labels_config = _anomaly_labels_config.read(
                d["anomalyLabelsConfig"], d, "anomalyLabelsConfig", drift
            )
        else:
            o.anomaly_labels_config = UNSET
        if "computeTimeLimitM" in d:
            known += 1
            o.compute_time_limit_m = (
                v if type(v := d["computeTimeLimitM"]) is int else integer(v, d, "computeTimeLimitM", drift)
            )
        else:
            o.compute_time_limit_m = UNSET
        if "csvImportConfig" in d:
            known += 1
            o.csv_import_config = map_of(anything, d["csvImportConfig"], d, "csvImportConfig", drift)
        else:
            o.csv_import_config = UNSET
        if "dataAcquisitionGridColumnCount" in d:
            known += 1
            o.data_acquisition_grid_column_count = (
                v
                if type(v := d["dataAcquisitionGridColumnCount"]) is int
                else integer(v, d, "dataAcquisitionGridColumnCount", drift)
            )
        else:
            o.data_acquisition_grid_column_count = UNSET
        if "dataAcquisitionGridColumnCountDetailed" in d:
            known += 1
            o.data_acquisition_grid_column_count_detailed = (
                v
                if type(v := d["dataAcquisitionGridColumnCountDetailed"]) is int
                else integer(v, d, "dataAcquisitionGridColumnCountDetailed", drift)
            )
        else:
            o.data_acquisition_grid_column_count_detailed = UNSET
        if "dataAcquisitionPageSize" in d:
            known += 1
            o.data_acquisition_page_size = (
                v if type(v := d["dataAcquisitionPageSize"]) is int else integer(v, d, "dataAcquisitionPageSize", drift)
            )
        else:
            o.data_acquisition_page_size = UNSET
        if "dataAcquisitionViewType" in d:
            known += 1
            o.data_acquisition_view_type = (
                _UpdateProjectRequestDataAcquisitionViewType[v]
                if type(v := d["dataAcquisitionViewType"]) is str and v in _UpdateProjectRequestDataAcquisitionViewType
                else member(UpdateProjectRequestDataAcquisitionViewType, v, d, "dataAcquisitionViewType", drift)
            )
        else:
            o.data_acquisition_view_type = UNSET
        if "defaultProfilingVariant" in d:
            known += 1
            o.default_profiling_variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["defaultProfilingVariant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "defaultProfilingVariant", drift)
            )
        else:
            o.default_profiling_variant = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "dspFileSizeMb" in d:
            known += 1
            o.dsp_file_size_mb = v if type(v := d["dspFileSizeMb"]) is int else integer(v, d, "dspFileSizeMb", drift)
        else:
            o.dsp_file_size_mb = UNSET
        if "dspJobNotificationUids" in d:
            known += 1
            o.dsp_job_notification_uids = list_of(
                integer, d["dspJobNotificationUids"], d, "dspJobNotificationUids", drift
            )
        else:
            o.dsp_job_notification_uids = UNSET
        if "dspPageSize" in d:
            known += 1
            o.dsp_page_size = v if type(v := d["dspPageSize"]) is int else integer(v, d, "dspPageSize", drift)
        else:
            o.dsp_page_size = UNSET
        if "enabledModelProfilingVariants" in d:
            known += 1
            o.enabled_model_profiling_variants = list_of(
                partial(member, KerasModelVariantEnum),
                d["enabledModelProfilingVariants"],
                d,
                "enabledModelProfilingVariants",
                drift,
            )
        else:
            o.enabled_model_profiling_variants = UNSET
        if "enterprisePerformance" in d:
            known += 1
            o.enterprise_performance = (
                v if type(v := d["enterprisePerformance"]) is bool else boolean(v, d, "enterprisePerformance", drift)
            )
        else:
            o.enterprise_performance = UNSET
        if "experiments" in d:
            known += 1
            o.experiments = list_of(text, d["experiments"], d, "experiments", drift)
        else:
            o.experiments = UNSET
        if "explicitValidationEnabled" in d:
            known += 1
            o.explicit_validation_enabled = (
                v
                if type(v := d["explicitValidationEnabled"]) is bool
                else boolean(v, d, "explicitValidationEnabled", drift)
            )
        else:
            o.explicit_validation_enabled = UNSET
        if "exportJobNotificationUids" in d:
            known += 1
            o.export_job_notification_uids = list_of(
                integer, d["exportJobNotificationUids"], d, "exportJobNotificationUids", drift
            )
        else:
            o.export_job_notification_uids = UNSET
        if "gettingStartedClasses" in d:
            known += 1
            o.getting_started_classes = list_of(text, d["gettingStartedClasses"], d, "gettingStartedClasses", drift)
        else:
            o.getting_started_classes = UNSET
        if "gettingStartedStep" in d:
            known += 1
            o.getting_started_step = (
                v if type(v := d["gettingStartedStep"]) is int else integer(v, d, "gettingStartedStep", drift)
            )
        else:
            o.getting_started_step = UNSET
        if "gettingStartedTutorial" in d:
            known += 1
            o.getting_started_tutorial = (
                _TutorialType[v]
                if type(v := d["gettingStartedTutorial"]) is str and v in _TutorialType
                else member(TutorialType, v, d, "gettingStartedTutorial", drift)
            )
        else:
            o.getting_started_tutorial = UNSET
        if "impulseListAdditionalMetricsShownColumns" in d:
            known += 1
            o.impulse_list_additional_metrics_shown_columns = list_of(
                text,
                d["impulseListAdditionalMetricsShownColumns"],
                d,
                "impulseListAdditionalMetricsShownColumns",
                drift,
            )
        else:
            o.impulse_list_additional_metrics_shown_columns = UNSET
        if "impulseListCoreMetricsHiddenColumns" in d:
            known += 1
            o.impulse_list_core_metrics_hidden_columns = list_of(
                text, d["impulseListCoreMetricsHiddenColumns"], d, "impulseListCoreMetricsHiddenColumns", drift
            )
        else:
            o.impulse_list_core_metrics_hidden_columns = UNSET
        if "impulseListExtraColumns" in d:
            known += 1
            o.impulse_list_extra_columns = list_of(
                text, d["impulseListExtraColumns"], d, "impulseListExtraColumns", drift
            )
        else:
            o.impulse_list_extra_columns = UNSET
        if "inPretrainedModelFlow" in d:
            known += 1
            o.in_pretrained_model_flow = (
                v if type(v := d["inPretrainedModelFlow"]) is bool else boolean(v, d, "inPretrainedModelFlow", drift)
            )
        else:
            o.in_pretrained_model_flow = UNSET
        if "indPauseProcessingSamples" in d:
            known += 1
            o.ind_pause_processing_samples = (
                v
                if type(v := d["indPauseProcessingSamples"]) is bool
                else boolean(v, d, "indPauseProcessingSamples", drift)
            )
        else:
            o.ind_pause_processing_samples = UNSET
        if "inlineEditBoundingBoxes" in d:
            known += 1
            o.inline_edit_bounding_boxes = (
                v
                if type(v := d["inlineEditBoundingBoxes"]) is bool
                else boolean(v, d, "inlineEditBoundingBoxes", drift)
            )
        else:
            o.inline_edit_bounding_boxes = UNSET
        if "labelingMethod" in d:
            known += 1
            o.labeling_method = (
                _ProjectLabelingMethod[v]
                if type(v := d["labelingMethod"]) is str and v in _ProjectLabelingMethod
                else member(ProjectLabelingMethod, v, d, "labelingMethod", drift)
            )
        else:
            o.labeling_method = UNSET
        if "lastAcquisitionLabel" in d:
            known += 1
            o.last_acquisition_label = (
                v if type(v := d["lastAcquisitionLabel"]) is str else text(v, d, "lastAcquisitionLabel", drift)
            )
        else:
            o.last_acquisition_label = UNSET
        if "lastDeployEonCompiler" in d:
            known += 1
            o.last_deploy_eon_compiler = (
                v if type(v := d["lastDeployEonCompiler"]) is bool else boolean(v, d, "lastDeployEonCompiler", drift)
            )
        else:
            o.last_deploy_eon_compiler = UNSET
        if "lastDeployModelEngine" in d:
            known += 1
            o.last_deploy_model_engine = (
                _ModelEngineShortEnum[v]
                if type(v := d["lastDeployModelEngine"]) is str and v in _ModelEngineShortEnum
                else member(ModelEngineShortEnum, v, d, "lastDeployModelEngine", drift)
            )
        else:
            o.last_deploy_model_engine = UNSET
        if "lastDeploymentTarget" in d:
            known += 1
            o.last_deployment_target = (
                v if type(v := d["lastDeploymentTarget"]) is str else text(v, d, "lastDeploymentTarget", drift)
            )
        else:
            o.last_deployment_target = UNSET
        if "lastShownModelEngine" in d:
            known += 1
            o.last_shown_model_engine = (
                _ModelEngineShortEnum[v]
                if type(v := d["lastShownModelEngine"]) is str and v in _ModelEngineShortEnum
                else member(ModelEngineShortEnum, v, d, "lastShownModelEngine", drift)
            )
        else:
            o.last_shown_model_engine = UNSET
        if "latencyDevice" in d:
            known += 1
            o.latency_device = v if type(v := d["latencyDevice"]) is str else text(v, d, "latencyDevice", drift)
        else:
            o.latency_device = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "metadata" in d:
            known += 1
            o.metadata = map_of(anything, d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if "modelTestingJobNotificationUids" in d:
            known += 1
            o.model_testing_job_notification_uids = list_of(
                integer, d["modelTestingJobNotificationUids"], d, "modelTestingJobNotificationUids", drift
            )
        else:
            o.model_testing_job_notification_uids = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "projectVisibility" in d:
            known += 1
            o.project_visibility = (
                _ProjectVisibility[v]
                if type(v := d["projectVisibility"]) is str and v in _ProjectVisibility
                else member(ProjectVisibility, v, d, "projectVisibility", drift)
            )
        else:
            o.project_visibility = UNSET
        if "publicProjectListed" in d:
            known += 1
            o.public_project_listed = (
                v if type(v := d["publicProjectListed"]) is bool else boolean(v, d, "publicProjectListed", drift)
            )
        else:
            o.public_project_listed = UNSET
        if "readme" in d:
            known += 1
            o.readme = v if type(v := d["readme"]) is str else text(v, d, "readme", drift)
        else:
            o.readme = UNSET
        if "selectedProjectTypeInWizard" in d:
            known += 1
            o.selected_project_type_in_wizard = (
                _UpdateProjectRequestSelectedProjectTypeInWizard[v]
                if type(v := d["selectedProjectTypeInWizard"]) is str
                and v in _UpdateProjectRequestSelectedProjectTypeInWizard
                else member(UpdateProjectRequestSelectedProjectTypeInWizard, v, d, "selectedProjectTypeInWizard", drift)
            )
        else:
            o.selected_project_type_in_wizard = UNSET
        if "showCreateFirstImpulse" in d:
            known += 1
            o.show_create_first_impulse = (
                v if type(v := d["showCreateFirstImpulse"]) is bool else boolean(v, d, "showCreateFirstImpulse", drift)
            )
        else:
            o.show_create_first_impulse = UNSET
        if "showExactSampleLength" in d:
            known += 1
            o.show_exact_sample_length = (
                v if type(v := d["showExactSampleLength"]) is bool else boolean(v, d, "showExactSampleLength", drift)
            )
        else:
            o.show_exact_sample_length = UNSET
        if "showSensorDataInAcquisitionGraph" in d:
            known += 1
            o.show_sensor_data_in_acquisition_graph = (
                v
                if type(v := d["showSensorDataInAcquisitionGraph"]) is bool
                else boolean(v, d, "showSensorDataInAcquisitionGraph", drift)
            )
        else:
            o.show_sensor_data_in_acquisition_graph = UNSET
        if "trainJobNotificationUids" in d:
            known += 1
            o.train_job_notification_uids = list_of(
                integer, d["trainJobNotificationUids"], d, "trainJobNotificationUids", drift
            )
        else:
            o.train_job_notification_uids = UNSET
        if "trainJobRamMb" in d:
            known += 1
            o.train_job_ram_mb = v if type(v := d["trainJobRamMb"]) is int else integer(v, d, "trainJobRamMb", drift)
        else:
            o.train_job_ram_mb = UNSET
        if "useGpu" in d:
            known += 1
            o.use_gpu = v if type(v := d["useGpu"]) is bool else boolean(v, d, "useGpu", drift)
        else:
            o.use_gpu = UNSET
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


read = UpdateProjectRequest._read
