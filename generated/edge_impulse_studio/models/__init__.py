# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The models and enums of the contract. Each is imported when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accept_eula_request import AcceptEulaRequest
    from .activate_user_by_third_party_activation_code_request import ActivateUserByThirdPartyActivationCodeRequest
    from .activate_user_or_verify_email_request import ActivateUserOrVerifyEmailRequest
    from .actor_o_auth_client import ActorOAuthClient
    from .actor_o_auth_client_type import ActorOAuthClientType
    from .actor_project_api_key import ActorProjectApiKey
    from .actor_project_api_key_type import ActorProjectApiKeyType
    from .actor_user import ActorUser
    from .actor_user_type import ActorUserType
    from .add_api_key_request import AddApiKeyRequest
    from .add_api_key_response import AddApiKeyResponse
    from .add_collaborator_request import AddCollaboratorRequest
    from .add_hmac_key_request import AddHmacKeyRequest
    from .add_ingestion_only_project_api_key_request import AddIngestionOnlyProjectApiKeyRequest
    from .add_keras_files_request import AddKerasFilesRequest
    from .add_member_request import AddMemberRequest
    from .add_organization_api_key_request import AddOrganizationApiKeyRequest
    from .add_organization_api_key_request_role import AddOrganizationApiKeyRequestRole
    from .add_organization_bucket_request import AddOrganizationBucketRequest
    from .add_organization_data_campaign_dashboard_request import AddOrganizationDataCampaignDashboardRequest
    from .add_organization_data_campaign_dashboard_request_when_to_email import (
        AddOrganizationDataCampaignDashboardRequestWhenToEmail,
    )
    from .add_organization_data_campaign_dashboard_response import AddOrganizationDataCampaignDashboardResponse
    from .add_organization_data_campaign_request import AddOrganizationDataCampaignRequest
    from .add_organization_data_campaign_response import AddOrganizationDataCampaignResponse
    from .add_organization_deploy_block_request import AddOrganizationDeployBlockRequest
    from .add_organization_deploy_block_request_category import AddOrganizationDeployBlockRequestCategory
    from .add_organization_dsp_block_request import AddOrganizationDspBlockRequest
    from .add_organization_secret_request import AddOrganizationSecretRequest
    from .add_organization_transfer_learning_block_request import AddOrganizationTransferLearningBlockRequest
    from .add_organization_transformation_block_request import AddOrganizationTransformationBlockRequest
    from .add_organization_transformation_block_request_operates_on import (
        AddOrganizationTransformationBlockRequestOperatesOn,
    )
    from .add_project_api_key_request import AddProjectApiKeyRequest
    from .additional_metric import AdditionalMetric
    from .admin_add_disallowed_email_domain_request import AdminAddDisallowedEmailDomainRequest
    from .admin_add_or_update_sso_domain_id_ps_request import AdminAddOrUpdateSSODomainIdPsRequest
    from .admin_add_organization_api_key_request import AdminAddOrganizationApiKeyRequest
    from .admin_add_organization_user_request import AdminAddOrganizationUserRequest
    from .admin_add_project_api_key_request import AdminAddProjectApiKeyRequest
    from .admin_add_user_request import AdminAddUserRequest
    from .admin_api_organization import AdminApiOrganization
    from .admin_api_project import AdminApiProject
    from .admin_api_user import AdminApiUser
    from .admin_create_oauth_client_request import AdminCreateOauthClientRequest
    from .admin_create_oauth_client_response import AdminCreateOauthClientResponse
    from .admin_create_organization_data_export_request import AdminCreateOrganizationDataExportRequest
    from .admin_create_organization_request import AdminCreateOrganizationRequest
    from .admin_create_project_request import AdminCreateProjectRequest
    from .admin_create_signup_approval_request import AdminCreateSignupApprovalRequest
    from .admin_enable_feature_request import AdminEnableFeatureRequest
    from .admin_get_data_migration_response import AdminGetDataMigrationResponse
    from .admin_get_data_migrations_response import AdminGetDataMigrationsResponse
    from .admin_get_disallowed_email_domains_response import AdminGetDisallowedEmailDomainsResponse
    from .admin_get_metrics_response import AdminGetMetricsResponse
    from .admin_get_oauth_client_response import AdminGetOauthClientResponse
    from .admin_get_oauth_clients_response import AdminGetOauthClientsResponse
    from .admin_get_organization_compute_time_usage_response import AdminGetOrganizationComputeTimeUsageResponse
    from .admin_get_organizations_response import AdminGetOrganizationsResponse
    from .admin_get_organizations_response_organizations_item import AdminGetOrganizationsResponseOrganizationsItem
    from .admin_get_report_response import AdminGetReportResponse
    from .admin_get_reports_response import AdminGetReportsResponse
    from .admin_get_signup_approval_request_response import AdminGetSignupApprovalRequestResponse
    from .admin_get_signup_approval_request_response_status import AdminGetSignupApprovalRequestResponseStatus
    from .admin_get_sso_settings_response import AdminGetSSOSettingsResponse
    from .admin_get_sso_settings_response_sso_whitelist_item import AdminGetSSOSettingsResponseSsoWhitelistItem
    from .admin_get_trash_bin_response import AdminGetTrashBinResponse
    from .admin_get_trial_response import AdminGetTrialResponse
    from .admin_get_user_ids_response import AdminGetUserIdsResponse
    from .admin_get_user_metrics_response import AdminGetUserMetricsResponse
    from .admin_get_user_response import AdminGetUserResponse
    from .admin_get_users_response import AdminGetUsersResponse
    from .admin_get_users_response_users_item import AdminGetUsersResponseUsersItem
    from .admin_list_projects import AdminListProjects
    from .admin_list_projects_response import AdminListProjectsResponse
    from .admin_organization_info_response import AdminOrganizationInfoResponse
    from .admin_organization_info_response_extension_blocks_item import AdminOrganizationInfoResponseExtensionBlocksItem
    from .admin_project_info_response import AdminProjectInfoResponse
    from .admin_rotate_oauth_client_secret_response import AdminRotateOauthClientSecretResponse
    from .admin_start_enterprise_trial_request import AdminStartEnterpriseTrialRequest
    from .admin_toggle_data_migration_request import AdminToggleDataMigrationRequest
    from .admin_update_config_request import AdminUpdateConfigRequest
    from .admin_update_oauth_client_request import AdminUpdateOauthClientRequest
    from .admin_update_organization_data_export_request import AdminUpdateOrganizationDataExportRequest
    from .admin_update_organization_request import AdminUpdateOrganizationRequest
    from .admin_update_trial_request import AdminUpdateTrialRequest
    from .admin_update_user_permissions_request import AdminUpdateUserPermissionsRequest
    from .admin_update_user_request import AdminUpdateUserRequest
    from .ai_action import AIAction
    from .ai_action_last_preview_state import AIActionLastPreviewState
    from .ai_action_last_preview_state_proposed_changes_item import AIActionLastPreviewStateProposedChangesItem
    from .ai_action_set_metadata_after_running_item import AIActionSetMetadataAfterRunningItem
    from .ai_actions_config import AIActionsConfig
    from .ai_actions_config_step import AIActionsConfigStep
    from .ai_actions_data_category import AIActionsDataCategory
    from .ai_actions_operates_on import AIActionsOperatesOn
    from .akida_edge_learning_config import AkidaEdgeLearningConfig
    from .all_blocks_response import AllBlocksResponse
    from .all_learn_blocks_response import AllLearnBlocksResponse
    from .all_learn_blocks_response_learn_blocks_item import AllLearnBlocksResponseLearnBlocksItem
    from .anomaly_capacity import AnomalyCapacity
    from .anomaly_config import AnomalyConfig
    from .anomaly_config_axes_item import AnomalyConfigAxesItem
    from .anomaly_config_response import AnomalyConfigResponse
    from .anomaly_gmm_metadata import AnomalyGmmMetadata
    from .anomaly_gmm_metadata_response import AnomalyGmmMetadataResponse
    from .anomaly_labels_config import AnomalyLabelsConfig
    from .anomaly_model_metadata import AnomalyModelMetadata
    from .anomaly_model_metadata_clusters_item import AnomalyModelMetadataClustersItem
    from .anomaly_model_metadata_response import AnomalyModelMetadataResponse
    from .anomaly_result import AnomalyResult
    from .anomaly_trained_features_response import AnomalyTrainedFeaturesResponse
    from .anomaly_trained_features_response_data_item import AnomalyTrainedFeaturesResponseDataItem
    from .api_key_extension import ApiKeyExtension
    from .application_budget import ApplicationBudget
    from .augmentation_policy_image_enum import AugmentationPolicyImageEnum
    from .augmentation_policy_spectrogram import AugmentationPolicySpectrogram
    from .augmentation_policy_spectrogram_freq_masking import AugmentationPolicySpectrogramFreqMasking
    from .augmentation_policy_spectrogram_gaussian_noise import AugmentationPolicySpectrogramGaussianNoise
    from .augmentation_policy_spectrogram_time_masking import AugmentationPolicySpectrogramTimeMasking
    from .authorize_third_party_request import AuthorizeThirdPartyRequest
    from .autotune_dsp_request import AutotuneDspRequest
    from .back_to_labeling_request import BackToLabelingRequest
    from .back_to_labeling_request_label_action import BackToLabelingRequestLabelAction
    from .batch_add_metadata_data_type import BatchAddMetadataDataType
    from .batch_add_metadata_include_disabled import BatchAddMetadataIncludeDisabled
    from .batch_add_metadata_request import BatchAddMetadataRequest
    from .batch_add_metadata_signature_validity import BatchAddMetadataSignatureValidity
    from .batch_back_to_labeling_data_type import BatchBackToLabelingDataType
    from .batch_back_to_labeling_include_disabled import BatchBackToLabelingIncludeDisabled
    from .batch_back_to_labeling_signature_validity import BatchBackToLabelingSignatureValidity
    from .batch_clear_metadata_by_key_data_type import BatchClearMetadataByKeyDataType
    from .batch_clear_metadata_by_key_include_disabled import BatchClearMetadataByKeyIncludeDisabled
    from .batch_clear_metadata_by_key_request import BatchClearMetadataByKeyRequest
    from .batch_clear_metadata_by_key_signature_validity import BatchClearMetadataByKeySignatureValidity
    from .batch_clear_metadata_data_type import BatchClearMetadataDataType
    from .batch_clear_metadata_include_disabled import BatchClearMetadataIncludeDisabled
    from .batch_clear_metadata_signature_validity import BatchClearMetadataSignatureValidity
    from .batch_delete_data_type import BatchDeleteDataType
    from .batch_delete_include_disabled import BatchDeleteIncludeDisabled
    from .batch_delete_signature_validity import BatchDeleteSignatureValidity
    from .batch_disable_data_type import BatchDisableDataType
    from .batch_disable_include_disabled import BatchDisableIncludeDisabled
    from .batch_disable_signature_validity import BatchDisableSignatureValidity
    from .batch_edit_bounding_boxes_data_type import BatchEditBoundingBoxesDataType
    from .batch_edit_bounding_boxes_include_disabled import BatchEditBoundingBoxesIncludeDisabled
    from .batch_edit_bounding_boxes_request import BatchEditBoundingBoxesRequest
    from .batch_edit_bounding_boxes_signature_validity import BatchEditBoundingBoxesSignatureValidity
    from .batch_edit_labels_data_type import BatchEditLabelsDataType
    from .batch_edit_labels_include_disabled import BatchEditLabelsIncludeDisabled
    from .batch_edit_labels_signature_validity import BatchEditLabelsSignatureValidity
    from .batch_enable_data_type import BatchEnableDataType
    from .batch_enable_include_disabled import BatchEnableIncludeDisabled
    from .batch_enable_signature_validity import BatchEnableSignatureValidity
    from .batch_move_data_type import BatchMoveDataType
    from .batch_move_include_disabled import BatchMoveIncludeDisabled
    from .batch_move_signature_validity import BatchMoveSignatureValidity
    from .billing_cycle import BillingCycle
    from .block_display_category import BlockDisplayCategory
    from .block_params_visual_anomaly_gmm import BlockParamsVisualAnomalyGmm
    from .block_params_visual_anomaly_patchcore import BlockParamsVisualAnomalyPatchcore
    from .block_threshold import BlockThreshold
    from .block_threshold_dropdown_options_item import BlockThresholdDropdownOptionsItem
    from .block_type import BlockType
    from .bounding_box import BoundingBox
    from .bounding_box_with_score import BoundingBoxWithScore
    from .build_on_device_model_request import BuildOnDeviceModelRequest
    from .build_on_device_model_response import BuildOnDeviceModelResponse
    from .build_organization_on_device_model_request import BuildOrganizationOnDeviceModelRequest
    from .build_public_deployment_job_request import BuildPublicDeploymentJobRequest
    from .build_public_deployment_job_response import BuildPublicDeploymentJobResponse
    from .calculate_data_quality_metrics_request import CalculateDataQualityMetricsRequest
    from .calculate_data_quality_metrics_request_representation import CalculateDataQualityMetricsRequestRepresentation
    from .canary_response import CanaryResponse
    from .change_password_request import ChangePasswordRequest
    from .classify_job_response import ClassifyJobResponse
    from .classify_job_response_accuracy import ClassifyJobResponseAccuracy
    from .classify_job_response_accuracy_summary_per_class_additional_property import (
        ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty,
    )
    from .classify_job_response_accuracy_total_summary import ClassifyJobResponseAccuracyTotalSummary
    from .classify_job_response_additional_metrics_by_learn_block_item import (
        ClassifyJobResponseAdditionalMetricsByLearnBlockItem,
    )
    from .classify_job_response_no_results_because_thresholds_changed import (
        ClassifyJobResponseNoResultsBecauseThresholdsChanged,
    )
    from .classify_job_response_page import ClassifyJobResponsePage
    from .classify_sample_response import ClassifySampleResponse
    from .classify_sample_response_classification import ClassifySampleResponseClassification
    from .classify_sample_response_classification_details import ClassifySampleResponseClassificationDetails
    from .classify_sample_response_multiple_variants import ClassifySampleResponseMultipleVariants
    from .classify_sample_response_variant_results import ClassifySampleResponseVariantResults
    from .clone_impulse_request import CloneImpulseRequest
    from .convert_parquet_to_csv_request import ConvertParquetToCsvRequest
    from .convert_parquet_to_csv_response import ConvertParquetToCsvResponse
    from .convert_user_request import ConvertUserRequest
    from .cosine_similarity_data import CosineSimilarityData
    from .cosine_similarity_issue import CosineSimilarityIssue
    from .cosine_similarity_issue_issues_item import CosineSimilarityIssueIssuesItem
    from .cosine_similarity_issue_issues_item_windows_item import CosineSimilarityIssueIssuesItemWindowsItem
    from .count_samples_data_type import CountSamplesDataType
    from .count_samples_include_disabled import CountSamplesIncludeDisabled
    from .count_samples_response import CountSamplesResponse
    from .count_samples_signature_validity import CountSamplesSignatureValidity
    from .create_custom_block_upload_link_request import CreateCustomBlockUploadLinkRequest
    from .create_custom_block_upload_link_request_type import CreateCustomBlockUploadLinkRequestType
    from .create_custom_block_upload_link_response import CreateCustomBlockUploadLinkResponse
    from .create_developer_profile_response import CreateDeveloperProfileResponse
    from .create_device_request import CreateDeviceRequest
    from .create_enterprise_trial_response import CreateEnterpriseTrialResponse
    from .create_enterprise_trial_user_request import CreateEnterpriseTrialUserRequest
    from .create_impulse_request import CreateImpulseRequest
    from .create_impulse_response import CreateImpulseResponse
    from .create_multi_project_deployment_request import CreateMultiProjectDeploymentRequest
    from .create_multi_project_deployment_request_impulses_item import CreateMultiProjectDeploymentRequestImpulsesItem
    from .create_new_empty_impulse_request import CreateNewEmptyImpulseRequest
    from .create_new_empty_impulse_response import CreateNewEmptyImpulseResponse
    from .create_organization_bucket_request import CreateOrganizationBucketRequest
    from .create_organization_bucket_response import CreateOrganizationBucketResponse
    from .create_organization_portal_request import CreateOrganizationPortalRequest
    from .create_organization_portal_response import CreateOrganizationPortalResponse
    from .create_organization_request import CreateOrganizationRequest
    from .create_organization_response import CreateOrganizationResponse
    from .create_organization_usage_report_body import CreateOrganizationUsageReportBody
    from .create_preview_ai_actions_job_request import CreatePreviewAIActionsJobRequest
    from .create_pro_tier_user_request import CreateProTierUserRequest
    from .create_project_request import CreateProjectRequest
    from .create_project_response import CreateProjectResponse
    from .create_signed_upload_link_request import CreateSignedUploadLinkRequest
    from .create_signed_upload_link_response import CreateSignedUploadLinkResponse
    from .create_synthetic_data_request import CreateSyntheticDataRequest
    from .create_third_party_auth_request import CreateThirdPartyAuthRequest
    from .create_third_party_auth_response import CreateThirdPartyAuthResponse
    from .create_user_request import CreateUserRequest
    from .create_user_response import CreateUserResponse
    from .create_user_third_party_request import CreateUserThirdPartyRequest
    from .create_user_third_party_response import CreateUserThirdPartyResponse
    from .create_user_third_party_response_status import CreateUserThirdPartyResponseStatus
    from .create_whitelabel_request import CreateWhitelabelRequest
    from .create_whitelabel_response import CreateWhitelabelResponse
    from .created_updated_by_user import CreatedUpdatedByUser
    from .crop_sample_request import CropSampleRequest
    from .crop_sample_response import CropSampleResponse
    from .cross_validation_data import CrossValidationData
    from .cross_validation_data_scores_item import CrossValidationDataScoresItem
    from .daily_metrics_record import DailyMetricsRecord
    from .data_campaign import DataCampaign
    from .data_campaign_dashboard import DataCampaignDashboard
    from .data_campaign_dashboard_when_to_email import DataCampaignDashboardWhenToEmail
    from .data_campaign_graph import DataCampaignGraph
    from .data_campaign_graph_x_data_item import DataCampaignGraphXDataItem
    from .data_campaign_graph_x_data_item_data_type import DataCampaignGraphXDataItemDataType
    from .data_campaign_graph_x_data_item_values_item import DataCampaignGraphXDataItemValuesItem
    from .data_campaign_link import DataCampaignLink
    from .data_campaign_query import DataCampaignQuery
    from .data_explorer_predictions_response import DataExplorerPredictionsResponse
    from .data_explorer_predictions_response_classification_type import (
        DataExplorerPredictionsResponseClassificationType,
    )
    from .data_explorer_settings import DataExplorerSettings
    from .data_explorer_settings_dimensionality_reduction_technique import (
        DataExplorerSettingsDimensionalityReductionTechnique,
    )
    from .data_explorer_settings_preset import DataExplorerSettingsPreset
    from .dataset_ratio_data import DatasetRatioData
    from .dataset_ratio_data_ratio import DatasetRatioDataRatio
    from .dataset_split_options import DatasetSplitOptions
    from .dataset_split_options_stratify_by import DatasetSplitOptionsStratifyBy
    from .dataset_split_preview import DatasetSplitPreview
    from .dataset_split_preview_response import DatasetSplitPreviewResponse
    from .dataset_split_preview_row import DatasetSplitPreviewRow
    from .dataset_split_preview_row_split_category import DatasetSplitPreviewRowSplitCategory
    from .dataset_split_preview_section import DatasetSplitPreviewSection
    from .dataset_version import DatasetVersion
    from .dataset_version_summary import DatasetVersionSummary
    from .dataset_version_summary_action_counts import DatasetVersionSummaryActionCounts
    from .dataset_version_type import DatasetVersionType
    from .delete_portal_file_request import DeletePortalFileRequest
    from .delete_user_request import DeleteUserRequest
    from .dependency_data import DependencyData
    from .deploy_pretrained_model_input_audio import DeployPretrainedModelInputAudio
    from .deploy_pretrained_model_input_audio_input_type import DeployPretrainedModelInputAudioInputType
    from .deploy_pretrained_model_input_image import DeployPretrainedModelInputImage
    from .deploy_pretrained_model_input_image_input_type import DeployPretrainedModelInputImageInputType
    from .deploy_pretrained_model_input_other import DeployPretrainedModelInputOther
    from .deploy_pretrained_model_input_other_input_type import DeployPretrainedModelInputOtherInputType
    from .deploy_pretrained_model_input_time_series import DeployPretrainedModelInputTimeSeries
    from .deploy_pretrained_model_input_time_series_input_type import DeployPretrainedModelInputTimeSeriesInputType
    from .deploy_pretrained_model_model_anomaly import DeployPretrainedModelModelAnomaly
    from .deploy_pretrained_model_model_anomaly_model_type import DeployPretrainedModelModelAnomalyModelType
    from .deploy_pretrained_model_model_classification import DeployPretrainedModelModelClassification
    from .deploy_pretrained_model_model_classification_model_type import (
        DeployPretrainedModelModelClassificationModelType,
    )
    from .deploy_pretrained_model_model_freeform import DeployPretrainedModelModelFreeform
    from .deploy_pretrained_model_model_freeform_model_type import DeployPretrainedModelModelFreeformModelType
    from .deploy_pretrained_model_model_object_detection import DeployPretrainedModelModelObjectDetection
    from .deploy_pretrained_model_model_object_detection_model_type import (
        DeployPretrainedModelModelObjectDetectionModelType,
    )
    from .deploy_pretrained_model_model_regression import DeployPretrainedModelModelRegression
    from .deploy_pretrained_model_model_regression_model_type import DeployPretrainedModelModelRegressionModelType
    from .deploy_pretrained_model_model_visual_anomaly import DeployPretrainedModelModelVisualAnomaly
    from .deploy_pretrained_model_model_visual_anomaly_model_type import (
        DeployPretrainedModelModelVisualAnomalyModelType,
    )
    from .deploy_pretrained_model_request import DeployPretrainedModelRequest
    from .deploy_pretrained_model_request_deploy_model_type import DeployPretrainedModelRequestDeployModelType
    from .deploy_pretrained_model_request_model_file_type import DeployPretrainedModelRequestModelFileType
    from .deploy_pretrained_model_request_model_info import DeployPretrainedModelRequestModelInfo
    from .deploy_pretrained_model_request_use_converter import DeployPretrainedModelRequestUseConverter
    from .deployment_history import DeploymentHistory
    from .deployment_target import DeploymentTarget
    from .deployment_target_badge import DeploymentTargetBadge
    from .deployment_target_engine import DeploymentTargetEngine
    from .deployment_target_redirect import DeploymentTargetRedirect
    from .deployment_target_ui_section import DeploymentTargetUiSection
    from .deployment_target_variant import DeploymentTargetVariant
    from .deployment_targets_response import DeploymentTargetsResponse
    from .detailed_impulse import DetailedImpulse
    from .detailed_impulse_dsp_block_configs_item import DetailedImpulseDspBlockConfigsItem
    from .detailed_impulse_learn_block_anomaly_configs_item import DetailedImpulseLearnBlockAnomalyConfigsItem
    from .detailed_impulse_learn_block_keras_configs_item import DetailedImpulseLearnBlockKerasConfigsItem
    from .detailed_impulse_metric import DetailedImpulseMetric
    from .detailed_impulse_metric_category import DetailedImpulseMetricCategory
    from .detailed_impulse_metric_filtering_type import DetailedImpulseMetricFilteringType
    from .detailed_impulse_metric_filtering_type_type import DetailedImpulseMetricFilteringTypeType
    from .detailed_impulse_metric_type import DetailedImpulseMetricType
    from .detailed_impulse_post_processing_block_configs_item import DetailedImpulsePostProcessingBlockConfigsItem
    from .detailed_impulse_pretrained_model_info import DetailedImpulsePretrainedModelInfo
    from .development_board_request import DevelopmentBoardRequest
    from .development_board_request_update import DevelopmentBoardRequestUpdate
    from .development_board_response import DevelopmentBoardResponse
    from .development_boards_response import DevelopmentBoardsResponse
    from .development_keys import DevelopmentKeys
    from .development_keys_response import DevelopmentKeysResponse
    from .device import Device
    from .device_debug_stream_type import DeviceDebugStreamType
    from .device_inference_info import DeviceInferenceInfo
    from .device_inference_info_model_type import DeviceInferenceInfoModelType
    from .device_name_response import DeviceNameResponse
    from .device_remote_mgmt_mode import DeviceRemoteMgmtMode
    from .device_sensors_item import DeviceSensorsItem
    from .downgrade_subscription_request import DowngradeSubscriptionRequest
    from .download import Download
    from .download_detailed_impulses_format import DownloadDetailedImpulsesFormat
    from .download_jobs_logs_log_level import DownloadJobsLogsLogLevel
    from .download_organization_jobs_logs_log_level import DownloadOrganizationJobsLogsLogLevel
    from .download_portal_file_request import DownloadPortalFileRequest
    from .download_portal_file_response import DownloadPortalFileResponse
    from .download_pretrained_model_pretrained_model_download_type import (
        DownloadPretrainedModelPretrainedModelDownloadType,
    )
    from .dsp_autotuner_results import DspAutotunerResults
    from .dsp_autotuner_results_results_item import DspAutotunerResultsResultsItem
    from .dsp_block import DSPBlock
    from .dsp_config import DSPConfig
    from .dsp_config_request import DSPConfigRequest
    from .dsp_config_response import DSPConfigResponse
    from .dsp_feature_importance_response import DspFeatureImportanceResponse
    from .dsp_feature_importance_response_labels_additional_property import (
        DspFeatureImportanceResponseLabelsAdditionalProperty,
    )
    from .dsp_feature_importance_response_labels_additional_property_features_item import (
        DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem,
    )
    from .dsp_feature_labels_response import DspFeatureLabelsResponse
    from .dsp_group import DSPGroup
    from .dsp_group_item import DSPGroupItem
    from .dsp_group_item_section import DSPGroupItemSection
    from .dsp_group_item_select_options_item import DSPGroupItemSelectOptionsItem
    from .dsp_group_item_show_if import DSPGroupItemShowIf
    from .dsp_group_item_show_if_operator import DSPGroupItemShowIfOperator
    from .dsp_info import DSPInfo
    from .dsp_info_features import DSPInfoFeatures
    from .dsp_metadata import DSPMetadata
    from .dsp_metadata_included_samples_item import DSPMetadataIncludedSamplesItem
    from .dsp_metadata_output_config import DSPMetadataOutputConfig
    from .dsp_metadata_output_config_shape import DSPMetadataOutputConfigShape
    from .dsp_metadata_output_config_type import DSPMetadataOutputConfigType
    from .dsp_metadata_response import DSPMetadataResponse
    from .dsp_named_axis import DSPNamedAxis
    from .dsp_normalize_data import DSPNormalizeData
    from .dsp_performance import DspPerformance
    from .dsp_performance_all_variants_response import DspPerformanceAllVariantsResponse
    from .dsp_performance_all_variants_response_performance_item import DspPerformanceAllVariantsResponsePerformanceItem
    from .dsp_run_graph import DspRunGraph
    from .dsp_run_graph_axis_labels import DspRunGraphAxisLabels
    from .dsp_run_request_with_features import DspRunRequestWithFeatures
    from .dsp_run_request_without_features import DspRunRequestWithoutFeatures
    from .dsp_run_request_without_features_read_only import DspRunRequestWithoutFeaturesReadOnly
    from .dsp_run_response import DspRunResponse
    from .dsp_run_response_with_sample import DspRunResponseWithSample
    from .dsp_sample_features_response import DspSampleFeaturesResponse
    from .dsp_sample_features_response_data_item import DspSampleFeaturesResponseDataItem
    from .dsp_sample_features_response_data_item_sample import DspSampleFeaturesResponseDataItemSample
    from .dsp_trained_features_response import DspTrainedFeaturesResponse
    from .dsp_trained_features_response_data_item import DspTrainedFeaturesResponseDataItem
    from .dsp_trained_features_response_data_item_sample import DspTrainedFeaturesResponseDataItemSample
    from .edit_sample_label_request import EditSampleLabelRequest
    from .email_validation_request import EmailValidationRequest
    from .enterprise_limit import EnterpriseLimit
    from .enterprise_limits_increase_request import EnterpriseLimitsIncreaseRequest
    from .enterprise_trial import EnterpriseTrial
    from .enterprise_upgrade_or_trial_extension_request import EnterpriseUpgradeOrTrialExtensionRequest
    from .entitlement_limits import EntitlementLimits
    from .entity_created_response import EntityCreatedResponse
    from .environment_variable import EnvironmentVariable
    from .evaluate_job_response import EvaluateJobResponse
    from .evaluate_result_value import EvaluateResultValue
    from .experimental_impulse_specific_gpu_training_processor import ExperimentalImpulseSpecificGpuTrainingProcessor
    from .export_block_response import ExportBlockResponse
    from .export_get_url_response import ExportGetUrlResponse
    from .export_inference_history_data_request import ExportInferenceHistoryDataRequest
    from .export_inference_history_data_request_format import ExportInferenceHistoryDataRequestFormat
    from .export_keras_block_data_request import ExportKerasBlockDataRequest
    from .export_original_data_request import ExportOriginalDataRequest
    from .export_wav_data_request import ExportWavDataRequest
    from .feature import Feature
    from .finalize_custom_block_upload_request import FinalizeCustomBlockUploadRequest
    from .finalize_custom_block_upload_request_type import FinalizeCustomBlockUploadRequestType
    from .find_segment_sample_request import FindSegmentSampleRequest
    from .find_segment_sample_response import FindSegmentSampleResponse
    from .find_segment_sample_response_segments_item import FindSegmentSampleResponseSegmentsItem
    from .find_syntiant_posterior_request import FindSyntiantPosteriorRequest
    from .find_syntiant_posterior_request_deployment_target import FindSyntiantPosteriorRequestDeploymentTarget
    from .find_syntiant_posterior_request_reference_set import FindSyntiantPosteriorRequestReferenceSet
    from .find_user_response import FindUserResponse
    from .find_user_response_users_item import FindUserResponseUsersItem
    from .fold_model_metadata import FoldModelMetadata
    from .generate_features_request import GenerateFeaturesRequest
    from .generic_api_response import GenericApiResponse
    from .get_ai_action_response import GetAIActionResponse
    from .get_ai_actions_proposed_changes_response import GetAIActionsProposedChangesResponse
    from .get_ai_actions_proposed_changes_response_proposed_changes_item import (
        GetAIActionsProposedChangesResponseProposedChangesItem,
    )
    from .get_all_detailed_impulses_response import GetAllDetailedImpulsesResponse
    from .get_all_detailed_impulses_response_metric_keys_by_category_item import (
        GetAllDetailedImpulsesResponseMetricKeysByCategoryItem,
    )
    from .get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item import (
        GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem,
    )
    from .get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item_type import (
        GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType,
    )
    from .get_all_imported_from_response import GetAllImportedFromResponse
    from .get_all_imported_from_response_data_item import GetAllImportedFromResponseDataItem
    from .get_all_impulses_response import GetAllImpulsesResponse
    from .get_all_third_party_auth_response import GetAllThirdPartyAuthResponse
    from .get_all_transfer_learning_models_response import GetAllTransferLearningModelsResponse
    from .get_all_whitelabels_response import GetAllWhitelabelsResponse
    from .get_auto_labeler_response import GetAutoLabelerResponse
    from .get_auto_labeler_response_clusters_item import GetAutoLabelerResponseClustersItem
    from .get_auto_labeler_response_clusters_item_items_item import GetAutoLabelerResponseClustersItemItemsItem
    from .get_classify_job_result_page_data_type import GetClassifyJobResultPageDataType
    from .get_classify_job_result_page_signature_validity import GetClassifyJobResultPageSignatureValidity
    from .get_csv_wizard_uploaded_file_info import GetCsvWizardUploadedFileInfo
    from .get_current_api_key_info_response import GetCurrentApiKeyInfoResponse
    from .get_data_explorer_features_response import GetDataExplorerFeaturesResponse
    from .get_data_explorer_features_response_data_item import GetDataExplorerFeaturesResponseDataItem
    from .get_data_explorer_features_response_data_item_sample import GetDataExplorerFeaturesResponseDataItemSample
    from .get_data_explorer_features_response_data_item_sample_category import (
        GetDataExplorerFeaturesResponseDataItemSampleCategory,
    )
    from .get_data_explorer_settings_response import GetDataExplorerSettingsResponse
    from .get_data_explorer_settings_response_dimensionality_reduction_recommendation import (
        GetDataExplorerSettingsResponseDimensionalityReductionRecommendation,
    )
    from .get_dataset_ratio_response import GetDatasetRatioResponse
    from .get_deployment_history_response import GetDeploymentHistoryResponse
    from .get_deployment_response import GetDeploymentResponse
    from .get_device_response import GetDeviceResponse
    from .get_diversity_data_response import GetDiversityDataResponse
    from .get_diversity_data_response_data_item import GetDiversityDataResponseDataItem
    from .get_diversity_data_response_data_item_cluster_infos_item import (
        GetDiversityDataResponseDataItemClusterInfosItem,
    )
    from .get_dsp_metadata_category import GetDspMetadataCategory
    from .get_email_verification_code_response import GetEmailVerificationCodeResponse
    from .get_email_verification_status_response import GetEmailVerificationStatusResponse
    from .get_feature_flags_response import GetFeatureFlagsResponse
    from .get_feature_flags_response_flags_item import GetFeatureFlagsResponseFlagsItem
    from .get_features_for_post_processing_sample_response import GetFeaturesForPostProcessingSampleResponse
    from .get_hmac_devkey_response import GetHmacDevkeyResponse
    from .get_impulse_blocks_response import GetImpulseBlocksResponse
    from .get_impulse_migration_jobs_logs_log_level import GetImpulseMigrationJobsLogsLogLevel
    from .get_impulse_records_request import GetImpulseRecordsRequest
    from .get_impulse_records_request_range import GetImpulseRecordsRequestRange
    from .get_impulse_response import GetImpulseResponse
    from .get_inference_history_response import GetInferenceHistoryResponse
    from .get_inference_history_response_all_devices_item import GetInferenceHistoryResponseAllDevicesItem
    from .get_inference_history_response_summary_by_time_item import GetInferenceHistoryResponseSummaryByTimeItem
    from .get_inference_metrics_request import GetInferenceMetricsRequest
    from .get_inference_metrics_request_metrics_item import GetInferenceMetricsRequestMetricsItem
    from .get_inference_metrics_request_metrics_item_aggregate import GetInferenceMetricsRequestMetricsItemAggregate
    from .get_inference_metrics_request_metrics_item_aggregate_aggregation import (
        GetInferenceMetricsRequestMetricsItemAggregateAggregation,
    )
    from .get_inference_metrics_request_split_by import GetInferenceMetricsRequestSplitBy
    from .get_inference_metrics_response import GetInferenceMetricsResponse
    from .get_inference_metrics_response_data_item import GetInferenceMetricsResponseDataItem
    from .get_integration_session_status_response import GetIntegrationSessionStatusResponse
    from .get_job_response import GetJobResponse
    from .get_jobs_logs_log_level import GetJobsLogsLogLevel
    from .get_jwt_request import GetJWTRequest
    from .get_jwt_request_sso_type import GetJWTRequestSsoType
    from .get_jwt_response import GetJWTResponse
    from .get_label_noise_data_response import GetLabelNoiseDataResponse
    from .get_label_noise_data_response_data import GetLabelNoiseDataResponseData
    from .get_last_deployment_build_response import GetLastDeploymentBuildResponse
    from .get_last_deployment_build_response_last_build import GetLastDeploymentBuildResponseLastBuild
    from .get_model_monitoring_deployments_response import GetModelMonitoringDeploymentsResponse
    from .get_model_monitoring_deployments_response_deployments_item import (
        GetModelMonitoringDeploymentsResponseDeploymentsItem,
    )
    from .get_model_variants_response import GetModelVariantsResponse
    from .get_new_block_id_response import GetNewBlockIdResponse
    from .get_organization_bucket_response import GetOrganizationBucketResponse
    from .get_organization_data_campaign_dashboard_response import GetOrganizationDataCampaignDashboardResponse
    from .get_organization_data_campaign_dashboards_response import GetOrganizationDataCampaignDashboardsResponse
    from .get_organization_data_campaign_response import GetOrganizationDataCampaignResponse
    from .get_organization_data_campaigns_response import GetOrganizationDataCampaignsResponse
    from .get_organization_data_campaigns_response_campaigns_item import (
        GetOrganizationDataCampaignsResponseCampaignsItem,
    )
    from .get_organization_data_export_response import GetOrganizationDataExportResponse
    from .get_organization_data_exports_response import GetOrganizationDataExportsResponse
    from .get_organization_data_item_response import GetOrganizationDataItemResponse
    from .get_organization_data_item_transform_jobs_response import GetOrganizationDataItemTransformJobsResponse
    from .get_organization_data_item_transform_jobs_response_transformation_jobs_item import (
        GetOrganizationDataItemTransformJobsResponseTransformationJobsItem,
    )
    from .get_organization_dataset_response import GetOrganizationDatasetResponse
    from .get_organization_deploy_block_response import GetOrganizationDeployBlockResponse
    from .get_organization_dsp_block_response import GetOrganizationDspBlockResponse
    from .get_organization_jobs_logs_log_level import GetOrganizationJobsLogsLogLevel
    from .get_organization_pipelines_response import GetOrganizationPipelinesResponse
    from .get_organization_portal_response import GetOrganizationPortalResponse
    from .get_organization_transfer_learning_block_response import GetOrganizationTransferLearningBlockResponse
    from .get_organization_transformation_block_response import GetOrganizationTransformationBlockResponse
    from .get_organization_usage_report_response import GetOrganizationUsageReportResponse
    from .get_performance_calibration_ground_truth_response import GetPerformanceCalibrationGroundTruthResponse
    from .get_performance_calibration_parameter_sets_response import GetPerformanceCalibrationParameterSetsResponse
    from .get_performance_calibration_parameters_response import GetPerformanceCalibrationParametersResponse
    from .get_performance_calibration_raw_result_response import GetPerformanceCalibrationRawResultResponse
    from .get_performance_calibration_status_response import GetPerformanceCalibrationStatusResponse
    from .get_post_processing_features_for_sample_response import GetPostProcessingFeaturesForSampleResponse
    from .get_post_processing_features_for_sample_response_results import (
        GetPostProcessingFeaturesForSampleResponseResults,
    )
    from .get_post_processing_results_for_sample_response import GetPostProcessingResultsForSampleResponse
    from .get_post_processing_results_for_sample_response_has_results import (
        GetPostProcessingResultsForSampleResponseHasResults,
    )
    from .get_post_processing_results_for_sample_response_job_is_running import (
        GetPostProcessingResultsForSampleResponseJobIsRunning,
    )
    from .get_post_processing_results_for_sample_response_results import (
        GetPostProcessingResultsForSampleResponseResults,
    )
    from .get_post_processing_results_response import GetPostProcessingResultsResponse
    from .get_pretrained_model_response import GetPretrainedModelResponse
    from .get_pretrained_model_response_model import GetPretrainedModelResponseModel
    from .get_pretrained_model_response_model_info import GetPretrainedModelResponseModelInfo
    from .get_pretrained_model_response_model_profile_info import GetPretrainedModelResponseModelProfileInfo
    from .get_public_deployment_status_response import GetPublicDeploymentStatusResponse
    from .get_public_deployment_status_response_job import GetPublicDeploymentStatusResponseJob
    from .get_public_metrics_response import GetPublicMetricsResponse
    from .get_public_organization_transformation_block_response import GetPublicOrganizationTransformationBlockResponse
    from .get_raw_data_project_metadata_include_disabled import GetRawDataProjectMetadataIncludeDisabled
    from .get_raw_data_project_metadata_response import GetRawDataProjectMetadataResponse
    from .get_sample_dsp_response import GetSampleDspResponse
    from .get_sample_metadata_filter_options_response import GetSampleMetadataFilterOptionsResponse
    from .get_sample_metadata_response import GetSampleMetadataResponse
    from .get_sample_response import GetSampleResponse
    from .get_sso_domain_id_ps_response import GetSSODomainIdPsResponse
    from .get_studio_config_response import GetStudioConfigResponse
    from .get_studio_config_response_config_item import GetStudioConfigResponseConfigItem
    from .get_synthetic_data_config_response import GetSyntheticDataConfigResponse
    from .get_synthetic_data_config_response_recent_jobs_item import GetSyntheticDataConfigResponseRecentJobsItem
    from .get_syntiant_posterior_response import GetSyntiantPosteriorResponse
    from .get_target_constraints_response import GetTargetConstraintsResponse
    from .get_theme_response import GetThemeResponse
    from .get_themes_response import GetThemesResponse
    from .get_third_party_auth_response import GetThirdPartyAuthResponse
    from .get_user_need_to_set_password_response import GetUserNeedToSetPasswordResponse
    from .get_user_projects_response import GetUserProjectsResponse
    from .get_user_response import GetUserResponse
    from .get_user_response_last_accepted_terms_of_service import GetUserResponseLastAcceptedTermsOfService
    from .get_user_response_last_accessed_projects import GetUserResponseLastAccessedProjects
    from .get_user_response_last_accessed_projects_projects_item import GetUserResponseLastAccessedProjectsProjectsItem
    from .get_user_response_whitelabels_item import GetUserResponseWhitelabelsItem
    from .get_whitelabel_domain_response import GetWhitelabelDomainResponse
    from .get_whitelabel_response import GetWhitelabelResponse
    from .has_data_explorer_features_response import HasDataExplorerFeaturesResponse
    from .image_input_resize_mode import ImageInputResizeMode
    from .image_input_scaling import ImageInputScaling
    from .import_data_from_another_project_job_request import ImportDataFromAnotherProjectJobRequest
    from .impulse import Impulse
    from .impulse_dsp_block import ImpulseDspBlock
    from .impulse_dsp_block_named_axes_item import ImpulseDspBlockNamedAxesItem
    from .impulse_dsp_block_organization import ImpulseDspBlockOrganization
    from .impulse_input_block import ImpulseInputBlock
    from .impulse_input_block_crop_anchor import ImpulseInputBlockCropAnchor
    from .impulse_input_block_dataset_subset import ImpulseInputBlockDatasetSubset
    from .impulse_input_block_labeling_method_multi_label import ImpulseInputBlockLabelingMethodMultiLabel
    from .impulse_input_block_labeling_method_multi_label_type import ImpulseInputBlockLabelingMethodMultiLabelType
    from .impulse_input_block_resize_method import ImpulseInputBlockResizeMethod
    from .impulse_learn_block import ImpulseLearnBlock
    from .impulse_post_processing_block import ImpulsePostProcessingBlock
    from .impulse_type import ImpulseType
    from .inference_history_aggregate import InferenceHistoryAggregate
    from .inference_history_entry import InferenceHistoryEntry
    from .inference_history_timestamp import InferenceHistoryTimestamp
    from .inference_summary_metrics import InferenceSummaryMetrics
    from .input_block import InputBlock
    from .input_block_type import InputBlockType
    from .integration_session_status import IntegrationSessionStatus
    from .integration_session_status_status import IntegrationSessionStatusStatus
    from .invite_organization_member_request import InviteOrganizationMemberRequest
    from .job import Job
    from .job_details import JobDetails
    from .job_details_response import JobDetailsResponse
    from .job_failure_details import JobFailureDetails
    from .job_log_item import JobLogItem
    from .job_log_item_log_level import JobLogItemLogLevel
    from .job_logs_response import JobLogsResponse
    from .job_logs_response_logs_item import JobLogsResponseLogsItem
    from .job_logs_response_logs_item_log_level import JobLogsResponseLogsItemLogLevel
    from .job_metrics_response import JobMetricsResponse
    from .job_parent_type_enum import JobParentTypeEnum
    from .job_state import JobState
    from .job_state_execution_details import JobStateExecutionDetails
    from .job_status import JobStatus
    from .job_step import JobStep
    from .job_summary_response import JobSummaryResponse
    from .job_summary_response_summary_item import JobSummaryResponseSummaryItem
    from .k_folds_metadata import KFoldsMetadata
    from .k_folds_validation_config import KFoldsValidationConfig
    from .keep_device_debug_stream_alive_request import KeepDeviceDebugStreamAliveRequest
    from .keras_config import KerasConfig
    from .keras_config_mode import KerasConfigMode
    from .keras_custom_metric import KerasCustomMetric
    from .keras_model_layer import KerasModelLayer
    from .keras_model_layer_input import KerasModelLayerInput
    from .keras_model_layer_output import KerasModelLayerOutput
    from .keras_model_metadata import KerasModelMetadata
    from .keras_model_metadata_base import KerasModelMetadataBase
    from .keras_model_metadata_graph import KerasModelMetadataGraph
    from .keras_model_metadata_graph_series import KerasModelMetadataGraphSeries
    from .keras_model_metadata_metrics import KerasModelMetadataMetrics
    from .keras_model_metadata_metrics_on_device_performance_item import (
        KerasModelMetadataMetricsOnDevicePerformanceItem,
    )
    from .keras_model_metadata_metrics_on_device_performance_item_eon import (
        KerasModelMetadataMetricsOnDevicePerformanceItemEon,
    )
    from .keras_model_metadata_metrics_on_device_performance_item_eon_ram_optimized import (
        KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized,
    )
    from .keras_model_metadata_metrics_on_device_performance_item_tflite import (
        KerasModelMetadataMetricsOnDevicePerformanceItemTflite,
    )
    from .keras_model_metadata_metrics_visualization import KerasModelMetadataMetricsVisualization
    from .keras_model_metadata_response import KerasModelMetadataResponse
    from .keras_model_mode import KerasModelMode
    from .keras_model_type_enum import KerasModelTypeEnum
    from .keras_model_variant_enum import KerasModelVariantEnum
    from .keras_response import KerasResponse
    from .keras_visual_layer import KerasVisualLayer
    from .keras_visual_layer_type import KerasVisualLayerType
    from .last_modification_date_response import LastModificationDateResponse
    from .last_updated_by_dataset_version_restore import LastUpdatedByDatasetVersionRestore
    from .last_updated_by_dataset_version_restore_type import LastUpdatedByDatasetVersionRestoreType
    from .last_updated_by_o_auth_client import LastUpdatedByOAuthClient
    from .last_updated_by_o_auth_client_type import LastUpdatedByOAuthClientType
    from .last_updated_by_project_api_key import LastUpdatedByProjectApiKey
    from .last_updated_by_project_api_key_type import LastUpdatedByProjectApiKeyType
    from .last_updated_by_user import LastUpdatedByUser
    from .last_updated_by_user_type import LastUpdatedByUserType
    from .latency_device import LatencyDevice
    from .learn_block import LearnBlock
    from .learn_block_type import LearnBlockType
    from .list_ai_actions_response import ListAIActionsResponse
    from .list_all_jobs_finished import ListAllJobsFinished
    from .list_all_organization_jobs_finished import ListAllOrganizationJobsFinished
    from .list_api_keys_response import ListApiKeysResponse
    from .list_deployment_history_response import ListDeploymentHistoryResponse
    from .list_devices_response import ListDevicesResponse
    from .list_email_response import ListEmailResponse
    from .list_email_response_emails_item import ListEmailResponseEmailsItem
    from .list_enterprise_trials_response import ListEnterpriseTrialsResponse
    from .list_hmac_keys_response import ListHmacKeysResponse
    from .list_jobs_response import ListJobsResponse
    from .list_learn_block_files_response import ListLearnBlockFilesResponse
    from .list_learn_block_files_response_files_item import ListLearnBlockFilesResponseFilesItem
    from .list_models_response import ListModelsResponse
    from .list_organization_api_keys_response import ListOrganizationApiKeysResponse
    from .list_organization_buckets_response import ListOrganizationBucketsResponse
    from .list_organization_buckets_user_response import ListOrganizationBucketsUserResponse
    from .list_organization_buckets_user_response_buckets_item import ListOrganizationBucketsUserResponseBucketsItem
    from .list_organization_data_response import ListOrganizationDataResponse
    from .list_organization_data_response_data_item import ListOrganizationDataResponseDataItem
    from .list_organization_deploy_blocks_response import ListOrganizationDeployBlocksResponse
    from .list_organization_dsp_blocks_response import ListOrganizationDspBlocksResponse
    from .list_organization_files_response import ListOrganizationFilesResponse
    from .list_organization_pipelines_response import ListOrganizationPipelinesResponse
    from .list_organization_portals_response import ListOrganizationPortalsResponse
    from .list_organization_portals_response_portals_item import ListOrganizationPortalsResponsePortalsItem
    from .list_organization_secrets_response import ListOrganizationSecretsResponse
    from .list_organization_secrets_response_secrets_item import ListOrganizationSecretsResponseSecretsItem
    from .list_organization_transfer_learning_blocks_response import ListOrganizationTransferLearningBlocksResponse
    from .list_organization_transformation_blocks_response import ListOrganizationTransformationBlocksResponse
    from .list_organization_usage_reports_response import ListOrganizationUsageReportsResponse
    from .list_organizations_response import ListOrganizationsResponse
    from .list_portal_files_in_folder_request import ListPortalFilesInFolderRequest
    from .list_portal_files_in_folder_response import ListPortalFilesInFolderResponse
    from .list_projects import ListProjects
    from .list_projects_response import ListProjectsResponse
    from .list_public_organization_transformation_blocks_response import (
        ListPublicOrganizationTransformationBlocksResponse,
    )
    from .list_public_project_types import ListPublicProjectTypes
    from .list_public_project_types_project_types_item import ListPublicProjectTypesProjectTypesItem
    from .list_public_project_types_response import ListPublicProjectTypesResponse
    from .list_public_projects import ListPublicProjects
    from .list_public_projects_response import ListPublicProjectsResponse
    from .list_public_versions_response import ListPublicVersionsResponse
    from .list_public_versions_response_versions_item import ListPublicVersionsResponseVersionsItem
    from .list_samples_data_type import ListSamplesDataType
    from .list_samples_include_disabled import ListSamplesIncludeDisabled
    from .list_samples_response import ListSamplesResponse
    from .list_samples_signature_validity import ListSamplesSignatureValidity
    from .list_samples_sort_by import ListSamplesSortBy
    from .list_tuner_runs_response import ListTunerRunsResponse
    from .list_versions_response import ListVersionsResponse
    from .list_versions_response_custom_learn_blocks_item import ListVersionsResponseCustomLearnBlocksItem
    from .list_versions_response_versions_item import ListVersionsResponseVersionsItem
    from .list_versions_response_versions_item_bucket import ListVersionsResponseVersionsItemBucket
    from .log_analytics_event_request import LogAnalyticsEventRequest
    from .log_stdout_response import LogStdoutResponse
    from .log_website_pageview_request import LogWebsitePageviewRequest
    from .login_response import LoginResponse
    from .memory_spec import MemorySpec
    from .metadata_filter_options import MetadataFilterOptions
    from .metadata_filter_options_options_list_item import MetadataFilterOptionsOptionsListItem
    from .metrics_all_variants_response import MetricsAllVariantsResponse
    from .metrics_for_model_variant import MetricsForModelVariant
    from .migration import Migration
    from .migration_state import MigrationState
    from .model_engine_short_enum import ModelEngineShortEnum
    from .model_prediction import ModelPrediction
    from .model_result import ModelResult
    from .model_variant_stats import ModelVariantStats
    from .move_raw_data_request import MoveRawDataRequest
    from .neighbors_data import NeighborsData
    from .neighbors_score import NeighborsScore
    from .neighbors_score_neighbor_windows_item import NeighborsScoreNeighborWindowsItem
    from .o_auth_scope import OAuthScope
    from .oauth_client import OauthClient
    from .oauth_client_properties import OauthClientProperties
    from .oauth_grant_type import OauthGrantType
    from .object_detection_auto_label_request import ObjectDetectionAutoLabelRequest
    from .object_detection_auto_label_request_neural_network import ObjectDetectionAutoLabelRequestNeuralNetwork
    from .object_detection_auto_label_response import ObjectDetectionAutoLabelResponse
    from .object_detection_auto_label_response_results_item import ObjectDetectionAutoLabelResponseResultsItem
    from .object_detection_label_queue_count_response import ObjectDetectionLabelQueueCountResponse
    from .object_detection_label_queue_response import ObjectDetectionLabelQueueResponse
    from .object_detection_label_queue_response_samples_item import ObjectDetectionLabelQueueResponseSamplesItem
    from .object_detection_last_layer import ObjectDetectionLastLayer
    from .object_detection_post_processing_object import ObjectDetectionPostProcessingObject
    from .object_detection_post_processing_result import ObjectDetectionPostProcessingResult
    from .object_detection_post_processing_result_frames_item import ObjectDetectionPostProcessingResultFramesItem
    from .object_tracking_post_processing_object import ObjectTrackingPostProcessingObject
    from .object_tracking_post_processing_result import ObjectTrackingPostProcessingResult
    from .object_tracking_post_processing_result_frames_item import ObjectTrackingPostProcessingResultFramesItem
    from .optimize_config import OptimizeConfig
    from .optimize_config_optimization_objectives_item import OptimizeConfigOptimizationObjectivesItem
    from .optimize_config_optimization_precision import OptimizeConfigOptimizationPrecision
    from .optimize_config_response import OptimizeConfigResponse
    from .optimize_config_search_space_source import OptimizeConfigSearchSpaceSource
    from .optimize_config_search_space_source_type import OptimizeConfigSearchSpaceSourceType
    from .optimize_config_search_space_template import OptimizeConfigSearchSpaceTemplate
    from .optimize_config_search_space_template_identifier import OptimizeConfigSearchSpaceTemplateIdentifier
    from .optimize_config_target_device import OptimizeConfigTargetDevice
    from .optimize_config_tuning_algorithm import OptimizeConfigTuningAlgorithm
    from .optimize_dsp_parameters_response import OptimizeDSPParametersResponse
    from .optimize_space_response import OptimizeSpaceResponse
    from .optimize_state_response import OptimizeStateResponse
    from .optimize_state_response_project_data_type import OptimizeStateResponseProjectDataType
    from .optimize_state_response_status import OptimizeStateResponseStatus
    from .optimize_state_response_status_status import OptimizeStateResponseStatusStatus
    from .optimize_state_response_tuning_algorithm import OptimizeStateResponseTuningAlgorithm
    from .optimize_state_response_workers_item import OptimizeStateResponseWorkersItem
    from .optimize_state_response_workers_item_status import OptimizeStateResponseWorkersItemStatus
    from .optimize_transfer_learning_models_response import OptimizeTransferLearningModelsResponse
    from .optimize_transfer_learning_models_response_models import OptimizeTransferLearningModelsResponseModels
    from .organization import Organization
    from .organization_add_data_file_request import OrganizationAddDataFileRequest
    from .organization_add_data_folder_request import OrganizationAddDataFolderRequest
    from .organization_add_data_folder_response import OrganizationAddDataFolderResponse
    from .organization_add_data_item_request import OrganizationAddDataItemRequest
    from .organization_add_dataset_request import OrganizationAddDatasetRequest
    from .organization_add_dataset_request_bucket import OrganizationAddDatasetRequestBucket
    from .organization_api_key import OrganizationApiKey
    from .organization_api_key_role import OrganizationApiKeyRole
    from .organization_bucket import OrganizationBucket
    from .organization_bulk_metadata_request import OrganizationBulkMetadataRequest
    from .organization_compute_time_usage import OrganizationComputeTimeUsage
    from .organization_create_project import OrganizationCreateProject
    from .organization_create_project_category import OrganizationCreateProjectCategory
    from .organization_create_project_output_dataset_path_rule import OrganizationCreateProjectOutputDatasetPathRule
    from .organization_create_project_path_filter import OrganizationCreateProjectPathFilter
    from .organization_create_project_request import OrganizationCreateProjectRequest
    from .organization_create_project_request_category import OrganizationCreateProjectRequestCategory
    from .organization_create_project_request_upload_type import OrganizationCreateProjectRequestUploadType
    from .organization_create_project_response import OrganizationCreateProjectResponse
    from .organization_create_project_status_response import OrganizationCreateProjectStatusResponse
    from .organization_create_project_transformation_summary import OrganizationCreateProjectTransformationSummary
    from .organization_create_project_upload_type import OrganizationCreateProjectUploadType
    from .organization_create_project_with_files import OrganizationCreateProjectWithFiles
    from .organization_create_project_with_files_files_item import OrganizationCreateProjectWithFilesFilesItem
    from .organization_data_campaign_diff_request import OrganizationDataCampaignDiffRequest
    from .organization_data_campaign_diff_request_queries_item import OrganizationDataCampaignDiffRequestQueriesItem
    from .organization_data_campaign_diff_response import OrganizationDataCampaignDiffResponse
    from .organization_data_campaign_diff_response_queries_item import OrganizationDataCampaignDiffResponseQueriesItem
    from .organization_data_export import OrganizationDataExport
    from .organization_data_item import OrganizationDataItem
    from .organization_data_item_files_item import OrganizationDataItemFilesItem
    from .organization_dataset import OrganizationDataset
    from .organization_dataset_bucket import OrganizationDatasetBucket
    from .organization_dataset_type_enum import OrganizationDatasetTypeEnum
    from .organization_deploy_block import OrganizationDeployBlock
    from .organization_deploy_block_category import OrganizationDeployBlockCategory
    from .organization_dsp_block import OrganizationDspBlock
    from .organization_extension_settings import OrganizationExtensionSettings
    from .organization_get_create_projects_response import OrganizationGetCreateProjectsResponse
    from .organization_get_create_projects_response_jobs_item import OrganizationGetCreateProjectsResponseJobsItem
    from .organization_get_create_projects_response_jobs_item_upload_type import (
        OrganizationGetCreateProjectsResponseJobsItemUploadType,
    )
    from .organization_info_response import OrganizationInfoResponse
    from .organization_info_response_cli_lists import OrganizationInfoResponseCliLists
    from .organization_info_response_cli_lists_image_input_scaling_options_item import (
        OrganizationInfoResponseCliListsImageInputScalingOptionsItem,
    )
    from .organization_info_response_cli_lists_object_detection_last_layer_options_item import (
        OrganizationInfoResponseCliListsObjectDetectionLastLayerOptionsItem,
    )
    from .organization_info_response_default_compute_limits import OrganizationInfoResponseDefaultComputeLimits
    from .organization_info_response_experiments_item import OrganizationInfoResponseExperimentsItem
    from .organization_info_response_performance import OrganizationInfoResponsePerformance
    from .organization_info_response_readme import OrganizationInfoResponseReadme
    from .organization_member_role import OrganizationMemberRole
    from .organization_metrics_response import OrganizationMetricsResponse
    from .organization_metrics_response_metrics import OrganizationMetricsResponseMetrics
    from .organization_pipeline import OrganizationPipeline
    from .organization_pipeline_feeding_into_dataset import OrganizationPipelineFeedingIntoDataset
    from .organization_pipeline_feeding_into_project import OrganizationPipelineFeedingIntoProject
    from .organization_pipeline_item_count import OrganizationPipelineItemCount
    from .organization_pipeline_run import OrganizationPipelineRun
    from .organization_pipeline_run_step import OrganizationPipelineRunStep
    from .organization_pipeline_run_step_category import OrganizationPipelineRunStepCategory
    from .organization_pipeline_run_step_upload_type import OrganizationPipelineRunStepUploadType
    from .organization_pipeline_step import OrganizationPipelineStep
    from .organization_pipeline_step_category import OrganizationPipelineStepCategory
    from .organization_pipeline_step_upload_type import OrganizationPipelineStepUploadType
    from .organization_pipeline_when_to_email import OrganizationPipelineWhenToEmail
    from .organization_transfer_learning_block import OrganizationTransferLearningBlock
    from .organization_transfer_learning_block_custom_variant import OrganizationTransferLearningBlockCustomVariant
    from .organization_transfer_learning_block_model_file import OrganizationTransferLearningBlockModelFile
    from .organization_transfer_learning_block_model_file_type import OrganizationTransferLearningBlockModelFileType
    from .organization_transfer_learning_operates_on import OrganizationTransferLearningOperatesOn
    from .organization_transformation_block import OrganizationTransformationBlock
    from .organization_update_pipeline_body import OrganizationUpdatePipelineBody
    from .organization_update_pipeline_body_when_to_email import OrganizationUpdatePipelineBodyWhenToEmail
    from .organization_user import OrganizationUser
    from .performance_calibration_detection import PerformanceCalibrationDetection
    from .performance_calibration_false_positive import PerformanceCalibrationFalsePositive
    from .performance_calibration_false_positive_type import PerformanceCalibrationFalsePositiveType
    from .performance_calibration_ground_truth import PerformanceCalibrationGroundTruth
    from .performance_calibration_ground_truth_samples_item import PerformanceCalibrationGroundTruthSamplesItem
    from .performance_calibration_ground_truth_type import PerformanceCalibrationGroundTruthType
    from .performance_calibration_parameter_set import PerformanceCalibrationParameterSet
    from .performance_calibration_parameter_set_aggregate_stats import PerformanceCalibrationParameterSetAggregateStats
    from .performance_calibration_parameter_set_stats_item import PerformanceCalibrationParameterSetStatsItem
    from .performance_calibration_parameters import PerformanceCalibrationParameters
    from .performance_calibration_parameters_standard import PerformanceCalibrationParametersStandard
    from .performance_calibration_parameters_type import PerformanceCalibrationParametersType
    from .performance_calibration_raw_detection import PerformanceCalibrationRawDetection
    from .performance_calibration_save_parameter_set_request import PerformanceCalibrationSaveParameterSetRequest
    from .performance_calibration_upload_labeled_audio_request import PerformanceCalibrationUploadLabeledAudioRequest
    from .performance_calibration_upload_labeled_audio_response import PerformanceCalibrationUploadLabeledAudioResponse
    from .permission import Permission
    from .portal_file import PortalFile
    from .portal_file_type import PortalFileType
    from .portal_info_response import PortalInfoResponse
    from .post_processing_block import PostProcessingBlock
    from .post_processing_block_type import PostProcessingBlockType
    from .post_processing_config import PostProcessingConfig
    from .post_processing_config_request import PostProcessingConfigRequest
    from .post_processing_config_response import PostProcessingConfigResponse
    from .post_processing_features_for_sample_request import PostProcessingFeaturesForSampleRequest
    from .pretrained_model_tensor import PretrainedModelTensor
    from .pretrained_model_tensor_data_type import PretrainedModelTensorDataType
    from .preview_ai_actions_samples_request import PreviewAIActionsSamplesRequest
    from .preview_default_files_in_folder_request import PreviewDefaultFilesInFolderRequest
    from .preview_default_files_in_folder_request_items_to_list import PreviewDefaultFilesInFolderRequestItemsToList
    from .preview_default_files_in_folder_response import PreviewDefaultFilesInFolderResponse
    from .preview_default_files_in_folder_response_truncation_reason import (
        PreviewDefaultFilesInFolderResponseTruncationReason,
    )
    from .preview_processing_config_request import PreviewProcessingConfigRequest
    from .profile_model_info import ProfileModelInfo
    from .profile_model_info_memory import ProfileModelInfoMemory
    from .profile_model_info_memory_details import ProfileModelInfoMemoryDetails
    from .profile_model_table import ProfileModelTable
    from .profile_model_table_mcu import ProfileModelTableMcu
    from .profile_model_table_mcu_memory import ProfileModelTableMcuMemory
    from .profile_model_table_mcu_memory_eon import ProfileModelTableMcuMemoryEon
    from .profile_model_table_mcu_memory_eon_ram_optimized import ProfileModelTableMcuMemoryEonRamOptimized
    from .profile_model_table_mcu_memory_tflite import ProfileModelTableMcuMemoryTflite
    from .profile_model_table_mpu import ProfileModelTableMpu
    from .profile_model_table_variant import ProfileModelTableVariant
    from .profile_tf_lite_request import ProfileTfLiteRequest
    from .profile_tf_lite_response import ProfileTfLiteResponse
    from .project import Project
    from .project_api_key import ProjectApiKey
    from .project_api_key_assigned_role import ProjectApiKeyAssignedRole
    from .project_api_key_last_used import ProjectApiKeyLastUsed
    from .project_api_key_role import ProjectApiKeyRole
    from .project_category import ProjectCategory
    from .project_collaborator import ProjectCollaborator
    from .project_data_axes_summary_response import ProjectDataAxesSummaryResponse
    from .project_data_interval_response import ProjectDataIntervalResponse
    from .project_data_interval_response_by_datastream_item import ProjectDataIntervalResponseByDatastreamItem
    from .project_data_interval_response_by_datastream_item_sensors_item import (
        ProjectDataIntervalResponseByDatastreamItemSensorsItem,
    )
    from .project_data_interval_response_by_datastream_item_type import ProjectDataIntervalResponseByDatastreamItemType
    from .project_data_summary import ProjectDataSummary
    from .project_dataset_metadata_base import ProjectDatasetMetadataBase
    from .project_dataset_metadata_base_change_action_counts import ProjectDatasetMetadataBaseChangeActionCounts
    from .project_dataset_metadata_base_type import ProjectDatasetMetadataBaseType
    from .project_dataset_metadata_category_data import ProjectDatasetMetadataCategoryData
    from .project_dataset_metadata_classes import ProjectDatasetMetadataClasses
    from .project_dataset_metadata_classes_category import ProjectDatasetMetadataClassesCategory
    from .project_dataset_metadata_classes_category_type import ProjectDatasetMetadataClassesCategoryType
    from .project_dataset_metadata_classes_type import ProjectDatasetMetadataClassesType
    from .project_dataset_metadata_common import ProjectDatasetMetadataCommon
    from .project_dataset_metadata_ratio_class import ProjectDatasetMetadataRatioClass
    from .project_dataset_metadata_ratio_classes import ProjectDatasetMetadataRatioClasses
    from .project_dataset_metadata_ratio_classes_type import ProjectDatasetMetadataRatioClassesType
    from .project_dataset_metadata_ratio_count import ProjectDatasetMetadataRatioCount
    from .project_dataset_metadata_ratio_no_ratio import ProjectDatasetMetadataRatioNoRatio
    from .project_dataset_metadata_ratio_no_ratio_type import ProjectDatasetMetadataRatioNoRatioType
    from .project_dataset_metadata_ratio_regression import ProjectDatasetMetadataRatioRegression
    from .project_dataset_metadata_ratio_regression_type import ProjectDatasetMetadataRatioRegressionType
    from .project_dataset_metadata_regression import ProjectDatasetMetadataRegression
    from .project_dataset_metadata_regression_category import ProjectDatasetMetadataRegressionCategory
    from .project_dataset_metadata_regression_category_type import ProjectDatasetMetadataRegressionCategoryType
    from .project_dataset_metadata_regression_type import ProjectDatasetMetadataRegressionType
    from .project_deployment_target import ProjectDeploymentTarget
    from .project_deployment_targets_response import ProjectDeploymentTargetsResponse
    from .project_dismiss_notification_request import ProjectDismissNotificationRequest
    from .project_downloads_response import ProjectDownloadsResponse
    from .project_hmac_key import ProjectHmacKey
    from .project_info_response import ProjectInfoResponse
    from .project_info_response_acquisition_settings import ProjectInfoResponseAcquisitionSettings
    from .project_info_response_acquisition_settings_view_type import ProjectInfoResponseAcquisitionSettingsViewType
    from .project_info_response_compute_time import ProjectInfoResponseComputeTime
    from .project_info_response_data_summary_per_category import ProjectInfoResponseDataSummaryPerCategory
    from .project_info_response_data_summary_per_category_post_processing import (
        ProjectInfoResponseDataSummaryPerCategoryPostProcessing,
    )
    from .project_info_response_data_summary_per_category_testing import (
        ProjectInfoResponseDataSummaryPerCategoryTesting,
    )
    from .project_info_response_data_summary_per_category_validation import (
        ProjectInfoResponseDataSummaryPerCategoryValidation,
    )
    from .project_info_response_deploy_settings import ProjectInfoResponseDeploySettings
    from .project_info_response_deploy_settings_sensor import ProjectInfoResponseDeploySettingsSensor
    from .project_info_response_experiments_item import ProjectInfoResponseExperimentsItem
    from .project_info_response_impulse import ProjectInfoResponseImpulse
    from .project_info_response_performance import ProjectInfoResponsePerformance
    from .project_info_response_readme import ProjectInfoResponseReadme
    from .project_info_response_show_getting_started_wizard import ProjectInfoResponseShowGettingStartedWizard
    from .project_info_response_urls import ProjectInfoResponseUrls
    from .project_info_summary_response import ProjectInfoSummaryResponse
    from .project_labeling_method import ProjectLabelingMethod
    from .project_model_variant import ProjectModelVariant
    from .project_private_data import ProjectPrivateData
    from .project_public_data import ProjectPublicData
    from .project_public_data_readme import ProjectPublicDataReadme
    from .project_sample_metadata import ProjectSampleMetadata
    from .project_tier_enum import ProjectTierEnum
    from .project_training_data_summary_response import ProjectTrainingDataSummaryResponse
    from .project_training_data_summary_response_data_summary import ProjectTrainingDataSummaryResponseDataSummary
    from .project_type import ProjectType
    from .project_version_request import ProjectVersionRequest
    from .project_visibility import ProjectVisibility
    from .public_organization_transformation_block import PublicOrganizationTransformationBlock
    from .public_project_license import PublicProjectLicense
    from .public_project_tier_availability import PublicProjectTierAvailability
    from .raw_data_category import RawDataCategory
    from .raw_data_filter_category import RawDataFilterCategory
    from .raw_data_label_distribution_label import RawDataLabelDistributionLabel
    from .raw_data_label_distribution_regression_value_group import RawDataLabelDistributionRegressionValueGroup
    from .raw_data_label_distribution_regression_value_groups_per_key import (
        RawDataLabelDistributionRegressionValueGroupsPerKey,
    )
    from .raw_sample_data import RawSampleData
    from .raw_sample_data_stream_payloads import RawSampleDataStreamPayloads
    from .raw_sample_data_stream_payloads_datastream_payloads_item import (
        RawSampleDataStreamPayloadsDatastreamPayloadsItem,
    )
    from .raw_sample_data_with_data_stream_payloads import RawSampleDataWithDataStreamPayloads
    from .raw_sample_payload import RawSamplePayload
    from .rebalance_dataset_response import RebalanceDatasetResponse
    from .remove_collaborator_request import RemoveCollaboratorRequest
    from .remove_member_request import RemoveMemberRequest
    from .rename_device_request import RenameDeviceRequest
    from .rename_portal_file_request import RenamePortalFileRequest
    from .rename_sample_request import RenameSampleRequest
    from .report import Report
    from .request_email_verification_request import RequestEmailVerificationRequest
    from .request_reset_password_request import RequestResetPasswordRequest
    from .reset_password_request import ResetPasswordRequest
    from .resource_range import ResourceRange
    from .restore_project_from_public_request import RestoreProjectFromPublicRequest
    from .restore_project_request import RestoreProjectRequest
    from .run_organization_pipeline_response import RunOrganizationPipelineResponse
    from .sample import Sample
    from .sample_bounding_boxes_request import SampleBoundingBoxesRequest
    from .sample_bounding_boxes_type import SampleBoundingBoxesType
    from .sample_chart_type import SampleChartType
    from .sample_datastream import SampleDatastream
    from .sample_datastream_chart_type import SampleDatastreamChartType
    from .sample_datastream_image_dimensions import SampleDatastreamImageDimensions
    from .sample_image_dimensions import SampleImageDimensions
    from .sample_key_value_labels import SampleKeyValueLabels
    from .sample_key_value_labels_type import SampleKeyValueLabelsType
    from .sample_label_map_request import SampleLabelMapRequest
    from .sample_metadata import SampleMetadata
    from .sample_proposed_changes import SampleProposedChanges
    from .save_pretrained_model_request import SavePretrainedModelRequest
    from .score_trial_response import ScoreTrialResponse
    from .score_trial_response_latency import ScoreTrialResponseLatency
    from .score_trial_response_ram import ScoreTrialResponseRam
    from .score_trial_response_rom import ScoreTrialResponseRom
    from .segment_sample_request import SegmentSampleRequest
    from .segment_sample_request_segments_item import SegmentSampleRequestSegmentsItem
    from .send_user_feedback_request import SendUserFeedbackRequest
    from .send_user_feedback_request_type import SendUserFeedbackRequestType
    from .sensor import Sensor
    from .set_ai_actions_order_request import SetAIActionsOrderRequest
    from .set_anomaly_parameter_request import SetAnomalyParameterRequest
    from .set_impulse_thresholds_request import SetImpulseThresholdsRequest
    from .set_impulse_thresholds_request_thresholds_item import SetImpulseThresholdsRequestThresholdsItem
    from .set_impulse_thresholds_response import SetImpulseThresholdsResponse
    from .set_impulse_thresholds_response_regenerate_model_testing_status import (
        SetImpulseThresholdsResponseRegenerateModelTestingStatus,
    )
    from .set_keras_parameter_request import SetKerasParameterRequest
    from .set_keras_parameter_request_mode import SetKerasParameterRequestMode
    from .set_legacy_impulse_state_internal_request import SetLegacyImpulseStateInternalRequest
    from .set_member_datasets_request import SetMemberDatasetsRequest
    from .set_member_role_request import SetMemberRoleRequest
    from .set_optimize_space_request import SetOptimizeSpaceRequest
    from .set_optimize_space_request_space import SetOptimizeSpaceRequestSpace
    from .set_organization_data_dataset_request import SetOrganizationDataDatasetRequest
    from .set_project_compute_time_request import SetProjectComputeTimeRequest
    from .set_project_dsp_file_size_request import SetProjectDspFileSizeRequest
    from .set_sample_metadata_request import SetSampleMetadataRequest
    from .set_sample_proposed_changes_request import SetSampleProposedChangesRequest
    from .set_sample_structured_labels_request import SetSampleStructuredLabelsRequest
    from .set_sample_video_dimensions_request import SetSampleVideoDimensionsRequest
    from .set_syntiant_posterior_request import SetSyntiantPosteriorRequest
    from .set_tuner_primary_job_request import SetTunerPrimaryJobRequest
    from .set_user_password_request import SetUserPasswordRequest
    from .socket_token_response import SocketTokenResponse
    from .socket_token_response_token import SocketTokenResponseToken
    from .split_sample_in_frames_request import SplitSampleInFramesRequest
    from .staff_info import StaffInfo
    from .start_classify_job_request import StartClassifyJobRequest
    from .start_device_debug_stream_response import StartDeviceDebugStreamResponse
    from .start_device_snapshot_debug_stream_request import StartDeviceSnapshotDebugStreamRequest
    from .start_device_snapshot_debug_stream_request_resolution import StartDeviceSnapshotDebugStreamRequestResolution
    from .start_enterprise_trial_request import StartEnterpriseTrialRequest
    from .start_enterprise_trial_request_user_has_ml_models_in_production import (
        StartEnterpriseTrialRequestUserHasMLModelsInProduction,
    )
    from .start_integration_session_response import StartIntegrationSessionResponse
    from .start_job_response import StartJobResponse
    from .start_performance_calibration_request import StartPerformanceCalibrationRequest
    from .start_post_processing_request import StartPostProcessingRequest
    from .start_post_processing_request_dataset import StartPostProcessingRequestDataset
    from .start_sampling_request import StartSamplingRequest
    from .start_sampling_response import StartSamplingResponse
    from .start_tensor_board_session_request import StartTensorBoardSessionRequest
    from .start_training_request_anomaly import StartTrainingRequestAnomaly
    from .stop_device_debug_stream_request import StopDeviceDebugStreamRequest
    from .storage_provider import StorageProvider
    from .store_inference_history_request import StoreInferenceHistoryRequest
    from .store_inference_history_request_summaries_item import StoreInferenceHistoryRequestSummariesItem
    from .store_segment_length_request import StoreSegmentLengthRequest
    from .structured_classify_result import StructuredClassifyResult
    from .structured_label import StructuredLabel
    from .target_constraints import TargetConstraints
    from .target_constraints_device import TargetConstraintsDevice
    from .target_constraints_selected_target_based_on import TargetConstraintsSelectedTargetBasedOn
    from .target_memory import TargetMemory
    from .target_processor import TargetProcessor
    from .test_add_mock_model_monitoring_data_request import TestAddMockModelMonitoringDataRequest
    from .test_pretrained_model_images_request import TestPretrainedModelImagesRequest
    from .test_pretrained_model_images_request_input import TestPretrainedModelImagesRequestInput
    from .test_pretrained_model_request import TestPretrainedModelRequest
    from .test_pretrained_model_request_model_info import TestPretrainedModelRequestModelInfo
    from .test_pretrained_model_response import TestPretrainedModelResponse
    from .test_pretrained_model_response_freeform_result import TestPretrainedModelResponseFreeformResult
    from .test_pretrained_model_response_freeform_result_output_tensors_item import (
        TestPretrainedModelResponseFreeformResultOutputTensorsItem,
    )
    from .test_pretrained_model_response_freeform_result_output_tensors_item_data_type import (
        TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType,
    )
    from .theme import Theme
    from .theme_colors import ThemeColors
    from .theme_favicon import ThemeFavicon
    from .theme_logos import ThemeLogos
    from .third_party_auth import ThirdPartyAuth
    from .time_series_data_point import TimeSeriesDataPoint
    from .track_objects_request import TrackObjectsRequest
    from .track_objects_response import TrackObjectsResponse
    from .transfer_learning_model import TransferLearningModel
    from .transfer_learning_model_block_no_longer_available import TransferLearningModelBlockNoLongerAvailable
    from .transfer_ownership_organization_request import TransferOwnershipOrganizationRequest
    from .transformation_block_additional_mount_point import TransformationBlockAdditionalMountPoint
    from .transformation_block_additional_mount_point_type import TransformationBlockAdditionalMountPointType
    from .transformation_job_operates_on_enum import TransformationJobOperatesOnEnum
    from .transformation_job_status_enum import TransformationJobStatusEnum
    from .trash_bin_entity import TrashBinEntity
    from .tuner_block import TunerBlock
    from .tuner_block_variants_additional_property import TunerBlockVariantsAdditionalProperty
    from .tuner_block_variants_additional_property_search_space_templates_item import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem,
    )
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks,
    )
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks_dsp import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp,
    )
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks_input import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksInput,
    )
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks_learn import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksLearn,
    )
    from .tuner_complete_search import TunerCompleteSearch
    from .tuner_create_trial_impulse import TunerCreateTrialImpulse
    from .tuner_run import TunerRun
    from .tuner_space_impulse import TunerSpaceImpulse
    from .tuner_trial import TunerTrial
    from .tuner_trial_blocks_item import TunerTrialBlocksItem
    from .tuner_trial_blocks_item_status import TunerTrialBlocksItemStatus
    from .tuner_trial_blocks_item_type import TunerTrialBlocksItemType
    from .tuner_trial_dsp_job_id import TunerTrialDspJobId
    from .tuner_trial_impulse import TunerTrialImpulse
    from .tuner_trial_impulse_added_to_project import TunerTrialImpulseAddedToProject
    from .tuner_trial_metrics import TunerTrialMetrics
    from .tuner_trial_metrics_test import TunerTrialMetricsTest
    from .tuner_trial_metrics_train import TunerTrialMetricsTrain
    from .tuner_trial_metrics_validation import TunerTrialMetricsValidation
    from .tuner_trial_progress import TunerTrialProgress
    from .tuner_trial_status import TunerTrialStatus
    from .tutorial_type import TutorialType
    from .update_ai_action_request import UpdateAIActionRequest
    from .update_ai_action_request_set_metadata_after_running_item import (
        UpdateAIActionRequestSetMetadataAfterRunningItem,
    )
    from .update_impulse_request import UpdateImpulseRequest
    from .update_job_request import UpdateJobRequest
    from .update_organization_add_collaborator_request import UpdateOrganizationAddCollaboratorRequest
    from .update_organization_bucket_request import UpdateOrganizationBucketRequest
    from .update_organization_create_empty_project_request import UpdateOrganizationCreateEmptyProjectRequest
    from .update_organization_create_project_request import UpdateOrganizationCreateProjectRequest
    from .update_organization_data_campaign_dashboard_request import UpdateOrganizationDataCampaignDashboardRequest
    from .update_organization_data_campaign_dashboard_request_when_to_email import (
        UpdateOrganizationDataCampaignDashboardRequestWhenToEmail,
    )
    from .update_organization_data_campaign_request import UpdateOrganizationDataCampaignRequest
    from .update_organization_data_item_request import UpdateOrganizationDataItemRequest
    from .update_organization_dataset_request import UpdateOrganizationDatasetRequest
    from .update_organization_dataset_request_bucket import UpdateOrganizationDatasetRequestBucket
    from .update_organization_deploy_block_request import UpdateOrganizationDeployBlockRequest
    from .update_organization_deploy_block_request_category import UpdateOrganizationDeployBlockRequestCategory
    from .update_organization_dsp_block_request import UpdateOrganizationDspBlockRequest
    from .update_organization_extension_settings import UpdateOrganizationExtensionSettings
    from .update_organization_portal_response import UpdateOrganizationPortalResponse
    from .update_organization_request import UpdateOrganizationRequest
    from .update_organization_transfer_learning_block_request import UpdateOrganizationTransferLearningBlockRequest
    from .update_organization_transformation_block_request import UpdateOrganizationTransformationBlockRequest
    from .update_project_request import UpdateProjectRequest
    from .update_project_request_data_acquisition_view_type import UpdateProjectRequestDataAcquisitionViewType
    from .update_project_request_selected_project_type_in_wizard import UpdateProjectRequestSelectedProjectTypeInWizard
    from .update_project_tags_request import UpdateProjectTagsRequest
    from .update_theme_colors_request import UpdateThemeColorsRequest
    from .update_theme_logos_request import UpdateThemeLogosRequest
    from .update_third_party_auth_request import UpdateThirdPartyAuthRequest
    from .update_tuner_run_request import UpdateTunerRunRequest
    from .update_user_request import UpdateUserRequest
    from .update_version_request import UpdateVersionRequest
    from .update_whitelabel_default_deployment_target_request import UpdateWhitelabelDefaultDeploymentTargetRequest
    from .update_whitelabel_deployment_options_order_request import UpdateWhitelabelDeploymentOptionsOrderRequest
    from .update_whitelabel_deployment_targets_request import UpdateWhitelabelDeploymentTargetsRequest
    from .update_whitelabel_internal_request import UpdateWhitelabelInternalRequest
    from .update_whitelabel_learning_blocks_request import UpdateWhitelabelLearningBlocksRequest
    from .update_whitelabel_request import UpdateWhitelabelRequest
    from .upgrade_subscription_request import UpgradeSubscriptionRequest
    from .upload_asset_request import UploadAssetRequest
    from .upload_asset_response import UploadAssetResponse
    from .upload_csv_wizard_uploaded_file_request import UploadCsvWizardUploadedFileRequest
    from .upload_custom_block_request import UploadCustomBlockRequest
    from .upload_custom_block_request_type import UploadCustomBlockRequestType
    from .upload_image_request import UploadImageRequest
    from .upload_keras_files_request import UploadKerasFilesRequest
    from .upload_pretrained_model_by_url_request import UploadPretrainedModelByUrlRequest
    from .upload_pretrained_model_by_url_request_model_file_type import UploadPretrainedModelByUrlRequestModelFileType
    from .upload_pretrained_model_request import UploadPretrainedModelRequest
    from .upload_pretrained_model_request_model_file_type import UploadPretrainedModelRequestModelFileType
    from .upload_readme_image_response import UploadReadmeImageResponse
    from .upload_user_photo_request import UploadUserPhotoRequest
    from .upload_user_photo_response import UploadUserPhotoResponse
    from .upload_version_archive_request import UploadVersionArchiveRequest
    from .user import User
    from .user_by_third_party_activation_request import UserByThirdPartyActivationRequest
    from .user_delete_totp_mfa_key_request import UserDeleteTotpMfaKeyRequest
    from .user_dismiss_notification_request import UserDismissNotificationRequest
    from .user_eula import UserEula
    from .user_eula_name import UserEulaName
    from .user_experiment import UserExperiment
    from .user_generate_new_mfa_key_response import UserGenerateNewMfaKeyResponse
    from .user_organization import UserOrganization
    from .user_organization_extension_settings import UserOrganizationExtensionSettings
    from .user_organization_public_project_license import UserOrganizationPublicProjectLicense
    from .user_projects_sort_order import UserProjectsSortOrder
    from .user_set_totp_mfa_key_request import UserSetTotpMfaKeyRequest
    from .user_set_totp_mfa_key_response import UserSetTotpMfaKeyResponse
    from .user_subscription_metrics_response import UserSubscriptionMetricsResponse
    from .user_subscription_metrics_response_metrics import UserSubscriptionMetricsResponseMetrics
    from .user_tier_enum import UserTierEnum
    from .validate_email_response import ValidateEmailResponse
    from .validate_email_response_verdict import ValidateEmailResponseVerdict
    from .verify_dsp_block_url_request import VerifyDspBlockUrlRequest
    from .verify_dsp_block_url_response import VerifyDspBlockUrlResponse
    from .verify_dsp_block_url_response_block import VerifyDspBlockUrlResponseBlock
    from .verify_email_response import VerifyEmailResponse
    from .verify_organization_bucket_request import VerifyOrganizationBucketRequest
    from .verify_organization_bucket_response import VerifyOrganizationBucketResponse
    from .verify_organization_bucket_response_connection_status import VerifyOrganizationBucketResponseConnectionStatus
    from .verify_organization_bucket_response_files_item import VerifyOrganizationBucketResponseFilesItem
    from .verify_organization_existing_bucket_request import VerifyOrganizationExistingBucketRequest
    from .verify_reset_password_request import VerifyResetPasswordRequest
    from .verify_signup_approval_response import VerifySignupApprovalResponse
    from .vlm_candidate_label_item import VlmCandidateLabelItem
    from .vlm_candidate_label_map import VlmCandidateLabelMap
    from .vlm_config_response import VlmConfigResponse
    from .vlm_configuration import VlmConfiguration
    from .vlm_configuration_base import VlmConfigurationBase
    from .vlm_get_all_models_response import VlmGetAllModelsResponse
    from .vlm_get_inference_results_response import VlmGetInferenceResultsResponse
    from .vlm_get_model_response import VlmGetModelResponse
    from .vlm_inference_request import VlmInferenceRequest
    from .vlm_inference_results import VlmInferenceResults
    from .vlm_inference_results_results_item import VlmInferenceResultsResultsItem
    from .vlm_metadata import VlmMetadata
    from .vlm_model import VlmModel
    from .vlm_model_type import VlmModelType
    from .vlm_prompt_component import VlmPromptComponent
    from .vlm_prompt_component_config import VlmPromptComponentConfig
    from .vlm_prompt_config_param_item import VlmPromptConfigParamItem
    from .vlm_prompt_config_parameters import VlmPromptConfigParameters
    from .whitelabel import Whitelabel
    from .whitelabel_admin_create_organization_request import WhitelabelAdminCreateOrganizationRequest
    from .whitelabel_all_learning_blocks_item import WhitelabelAllLearningBlocksItem
    from .whitelabel_custom_deployment_blocks_item import WhitelabelCustomDeploymentBlocksItem
    from .window_settings import WindowSettings
    from .window_settings_response import WindowSettingsResponse

_MODULES = {
    "AcceptEulaRequest": "accept_eula_request",
    "ActivateUserByThirdPartyActivationCodeRequest": "activate_user_by_third_party_activation_code_request",
    "ActivateUserOrVerifyEmailRequest": "activate_user_or_verify_email_request",
    "ActorOAuthClient": "actor_o_auth_client",
    "ActorOAuthClientType": "actor_o_auth_client_type",
    "ActorProjectApiKey": "actor_project_api_key",
    "ActorProjectApiKeyType": "actor_project_api_key_type",
    "ActorUser": "actor_user",
    "ActorUserType": "actor_user_type",
    "AddApiKeyRequest": "add_api_key_request",
    "AddApiKeyResponse": "add_api_key_response",
    "AddCollaboratorRequest": "add_collaborator_request",
    "AddHmacKeyRequest": "add_hmac_key_request",
    "AddIngestionOnlyProjectApiKeyRequest": "add_ingestion_only_project_api_key_request",
    "AddKerasFilesRequest": "add_keras_files_request",
    "AddMemberRequest": "add_member_request",
    "AddOrganizationApiKeyRequest": "add_organization_api_key_request",
    "AddOrganizationApiKeyRequestRole": "add_organization_api_key_request_role",
    "AddOrganizationBucketRequest": "add_organization_bucket_request",
    "AddOrganizationDataCampaignDashboardRequest": "add_organization_data_campaign_dashboard_request",
    "AddOrganizationDataCampaignDashboardRequestWhenToEmail": "add_organization_data_campaign_dashboard_request_when_to_email",
    "AddOrganizationDataCampaignDashboardResponse": "add_organization_data_campaign_dashboard_response",
    "AddOrganizationDataCampaignRequest": "add_organization_data_campaign_request",
    "AddOrganizationDataCampaignResponse": "add_organization_data_campaign_response",
    "AddOrganizationDeployBlockRequest": "add_organization_deploy_block_request",
    "AddOrganizationDeployBlockRequestCategory": "add_organization_deploy_block_request_category",
    "AddOrganizationDspBlockRequest": "add_organization_dsp_block_request",
    "AddOrganizationSecretRequest": "add_organization_secret_request",
    "AddOrganizationTransferLearningBlockRequest": "add_organization_transfer_learning_block_request",
    "AddOrganizationTransformationBlockRequest": "add_organization_transformation_block_request",
    "AddOrganizationTransformationBlockRequestOperatesOn": "add_organization_transformation_block_request_operates_on",
    "AddProjectApiKeyRequest": "add_project_api_key_request",
    "AdditionalMetric": "additional_metric",
    "AdminAddDisallowedEmailDomainRequest": "admin_add_disallowed_email_domain_request",
    "AdminAddOrUpdateSSODomainIdPsRequest": "admin_add_or_update_sso_domain_id_ps_request",
    "AdminAddOrganizationApiKeyRequest": "admin_add_organization_api_key_request",
    "AdminAddOrganizationUserRequest": "admin_add_organization_user_request",
    "AdminAddProjectApiKeyRequest": "admin_add_project_api_key_request",
    "AdminAddUserRequest": "admin_add_user_request",
    "AdminApiOrganization": "admin_api_organization",
    "AdminApiProject": "admin_api_project",
    "AdminApiUser": "admin_api_user",
    "AdminCreateOauthClientRequest": "admin_create_oauth_client_request",
    "AdminCreateOauthClientResponse": "admin_create_oauth_client_response",
    "AdminCreateOrganizationDataExportRequest": "admin_create_organization_data_export_request",
    "AdminCreateOrganizationRequest": "admin_create_organization_request",
    "AdminCreateProjectRequest": "admin_create_project_request",
    "AdminCreateSignupApprovalRequest": "admin_create_signup_approval_request",
    "AdminEnableFeatureRequest": "admin_enable_feature_request",
    "AdminGetDataMigrationResponse": "admin_get_data_migration_response",
    "AdminGetDataMigrationsResponse": "admin_get_data_migrations_response",
    "AdminGetDisallowedEmailDomainsResponse": "admin_get_disallowed_email_domains_response",
    "AdminGetMetricsResponse": "admin_get_metrics_response",
    "AdminGetOauthClientResponse": "admin_get_oauth_client_response",
    "AdminGetOauthClientsResponse": "admin_get_oauth_clients_response",
    "AdminGetOrganizationComputeTimeUsageResponse": "admin_get_organization_compute_time_usage_response",
    "AdminGetOrganizationsResponse": "admin_get_organizations_response",
    "AdminGetOrganizationsResponseOrganizationsItem": "admin_get_organizations_response_organizations_item",
    "AdminGetReportResponse": "admin_get_report_response",
    "AdminGetReportsResponse": "admin_get_reports_response",
    "AdminGetSignupApprovalRequestResponse": "admin_get_signup_approval_request_response",
    "AdminGetSignupApprovalRequestResponseStatus": "admin_get_signup_approval_request_response_status",
    "AdminGetSSOSettingsResponse": "admin_get_sso_settings_response",
    "AdminGetSSOSettingsResponseSsoWhitelistItem": "admin_get_sso_settings_response_sso_whitelist_item",
    "AdminGetTrashBinResponse": "admin_get_trash_bin_response",
    "AdminGetTrialResponse": "admin_get_trial_response",
    "AdminGetUserIdsResponse": "admin_get_user_ids_response",
    "AdminGetUserMetricsResponse": "admin_get_user_metrics_response",
    "AdminGetUserResponse": "admin_get_user_response",
    "AdminGetUsersResponse": "admin_get_users_response",
    "AdminGetUsersResponseUsersItem": "admin_get_users_response_users_item",
    "AdminListProjects": "admin_list_projects",
    "AdminListProjectsResponse": "admin_list_projects_response",
    "AdminOrganizationInfoResponse": "admin_organization_info_response",
    "AdminOrganizationInfoResponseExtensionBlocksItem": "admin_organization_info_response_extension_blocks_item",
    "AdminProjectInfoResponse": "admin_project_info_response",
    "AdminRotateOauthClientSecretResponse": "admin_rotate_oauth_client_secret_response",
    "AdminStartEnterpriseTrialRequest": "admin_start_enterprise_trial_request",
    "AdminToggleDataMigrationRequest": "admin_toggle_data_migration_request",
    "AdminUpdateConfigRequest": "admin_update_config_request",
    "AdminUpdateOauthClientRequest": "admin_update_oauth_client_request",
    "AdminUpdateOrganizationDataExportRequest": "admin_update_organization_data_export_request",
    "AdminUpdateOrganizationRequest": "admin_update_organization_request",
    "AdminUpdateTrialRequest": "admin_update_trial_request",
    "AdminUpdateUserPermissionsRequest": "admin_update_user_permissions_request",
    "AdminUpdateUserRequest": "admin_update_user_request",
    "AIAction": "ai_action",
    "AIActionLastPreviewState": "ai_action_last_preview_state",
    "AIActionLastPreviewStateProposedChangesItem": "ai_action_last_preview_state_proposed_changes_item",
    "AIActionSetMetadataAfterRunningItem": "ai_action_set_metadata_after_running_item",
    "AIActionsConfig": "ai_actions_config",
    "AIActionsConfigStep": "ai_actions_config_step",
    "AIActionsDataCategory": "ai_actions_data_category",
    "AIActionsOperatesOn": "ai_actions_operates_on",
    "AkidaEdgeLearningConfig": "akida_edge_learning_config",
    "AllBlocksResponse": "all_blocks_response",
    "AllLearnBlocksResponse": "all_learn_blocks_response",
    "AllLearnBlocksResponseLearnBlocksItem": "all_learn_blocks_response_learn_blocks_item",
    "AnomalyCapacity": "anomaly_capacity",
    "AnomalyConfig": "anomaly_config",
    "AnomalyConfigAxesItem": "anomaly_config_axes_item",
    "AnomalyConfigResponse": "anomaly_config_response",
    "AnomalyGmmMetadata": "anomaly_gmm_metadata",
    "AnomalyGmmMetadataResponse": "anomaly_gmm_metadata_response",
    "AnomalyLabelsConfig": "anomaly_labels_config",
    "AnomalyModelMetadata": "anomaly_model_metadata",
    "AnomalyModelMetadataClustersItem": "anomaly_model_metadata_clusters_item",
    "AnomalyModelMetadataResponse": "anomaly_model_metadata_response",
    "AnomalyResult": "anomaly_result",
    "AnomalyTrainedFeaturesResponse": "anomaly_trained_features_response",
    "AnomalyTrainedFeaturesResponseDataItem": "anomaly_trained_features_response_data_item",
    "ApiKeyExtension": "api_key_extension",
    "ApplicationBudget": "application_budget",
    "AugmentationPolicyImageEnum": "augmentation_policy_image_enum",
    "AugmentationPolicySpectrogram": "augmentation_policy_spectrogram",
    "AugmentationPolicySpectrogramFreqMasking": "augmentation_policy_spectrogram_freq_masking",
    "AugmentationPolicySpectrogramGaussianNoise": "augmentation_policy_spectrogram_gaussian_noise",
    "AugmentationPolicySpectrogramTimeMasking": "augmentation_policy_spectrogram_time_masking",
    "AuthorizeThirdPartyRequest": "authorize_third_party_request",
    "AutotuneDspRequest": "autotune_dsp_request",
    "BackToLabelingRequest": "back_to_labeling_request",
    "BackToLabelingRequestLabelAction": "back_to_labeling_request_label_action",
    "BatchAddMetadataDataType": "batch_add_metadata_data_type",
    "BatchAddMetadataIncludeDisabled": "batch_add_metadata_include_disabled",
    "BatchAddMetadataRequest": "batch_add_metadata_request",
    "BatchAddMetadataSignatureValidity": "batch_add_metadata_signature_validity",
    "BatchBackToLabelingDataType": "batch_back_to_labeling_data_type",
    "BatchBackToLabelingIncludeDisabled": "batch_back_to_labeling_include_disabled",
    "BatchBackToLabelingSignatureValidity": "batch_back_to_labeling_signature_validity",
    "BatchClearMetadataByKeyDataType": "batch_clear_metadata_by_key_data_type",
    "BatchClearMetadataByKeyIncludeDisabled": "batch_clear_metadata_by_key_include_disabled",
    "BatchClearMetadataByKeyRequest": "batch_clear_metadata_by_key_request",
    "BatchClearMetadataByKeySignatureValidity": "batch_clear_metadata_by_key_signature_validity",
    "BatchClearMetadataDataType": "batch_clear_metadata_data_type",
    "BatchClearMetadataIncludeDisabled": "batch_clear_metadata_include_disabled",
    "BatchClearMetadataSignatureValidity": "batch_clear_metadata_signature_validity",
    "BatchDeleteDataType": "batch_delete_data_type",
    "BatchDeleteIncludeDisabled": "batch_delete_include_disabled",
    "BatchDeleteSignatureValidity": "batch_delete_signature_validity",
    "BatchDisableDataType": "batch_disable_data_type",
    "BatchDisableIncludeDisabled": "batch_disable_include_disabled",
    "BatchDisableSignatureValidity": "batch_disable_signature_validity",
    "BatchEditBoundingBoxesDataType": "batch_edit_bounding_boxes_data_type",
    "BatchEditBoundingBoxesIncludeDisabled": "batch_edit_bounding_boxes_include_disabled",
    "BatchEditBoundingBoxesRequest": "batch_edit_bounding_boxes_request",
    "BatchEditBoundingBoxesSignatureValidity": "batch_edit_bounding_boxes_signature_validity",
    "BatchEditLabelsDataType": "batch_edit_labels_data_type",
    "BatchEditLabelsIncludeDisabled": "batch_edit_labels_include_disabled",
    "BatchEditLabelsSignatureValidity": "batch_edit_labels_signature_validity",
    "BatchEnableDataType": "batch_enable_data_type",
    "BatchEnableIncludeDisabled": "batch_enable_include_disabled",
    "BatchEnableSignatureValidity": "batch_enable_signature_validity",
    "BatchMoveDataType": "batch_move_data_type",
    "BatchMoveIncludeDisabled": "batch_move_include_disabled",
    "BatchMoveSignatureValidity": "batch_move_signature_validity",
    "BillingCycle": "billing_cycle",
    "BlockDisplayCategory": "block_display_category",
    "BlockParamsVisualAnomalyGmm": "block_params_visual_anomaly_gmm",
    "BlockParamsVisualAnomalyPatchcore": "block_params_visual_anomaly_patchcore",
    "BlockThreshold": "block_threshold",
    "BlockThresholdDropdownOptionsItem": "block_threshold_dropdown_options_item",
    "BlockType": "block_type",
    "BoundingBox": "bounding_box",
    "BoundingBoxWithScore": "bounding_box_with_score",
    "BuildOnDeviceModelRequest": "build_on_device_model_request",
    "BuildOnDeviceModelResponse": "build_on_device_model_response",
    "BuildOrganizationOnDeviceModelRequest": "build_organization_on_device_model_request",
    "BuildPublicDeploymentJobRequest": "build_public_deployment_job_request",
    "BuildPublicDeploymentJobResponse": "build_public_deployment_job_response",
    "CalculateDataQualityMetricsRequest": "calculate_data_quality_metrics_request",
    "CalculateDataQualityMetricsRequestRepresentation": "calculate_data_quality_metrics_request_representation",
    "CanaryResponse": "canary_response",
    "ChangePasswordRequest": "change_password_request",
    "ClassifyJobResponse": "classify_job_response",
    "ClassifyJobResponseAccuracy": "classify_job_response_accuracy",
    "ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty": "classify_job_response_accuracy_summary_per_class_additional_property",
    "ClassifyJobResponseAccuracyTotalSummary": "classify_job_response_accuracy_total_summary",
    "ClassifyJobResponseAdditionalMetricsByLearnBlockItem": "classify_job_response_additional_metrics_by_learn_block_item",
    "ClassifyJobResponseNoResultsBecauseThresholdsChanged": "classify_job_response_no_results_because_thresholds_changed",
    "ClassifyJobResponsePage": "classify_job_response_page",
    "ClassifySampleResponse": "classify_sample_response",
    "ClassifySampleResponseClassification": "classify_sample_response_classification",
    "ClassifySampleResponseClassificationDetails": "classify_sample_response_classification_details",
    "ClassifySampleResponseMultipleVariants": "classify_sample_response_multiple_variants",
    "ClassifySampleResponseVariantResults": "classify_sample_response_variant_results",
    "CloneImpulseRequest": "clone_impulse_request",
    "ConvertParquetToCsvRequest": "convert_parquet_to_csv_request",
    "ConvertParquetToCsvResponse": "convert_parquet_to_csv_response",
    "ConvertUserRequest": "convert_user_request",
    "CosineSimilarityData": "cosine_similarity_data",
    "CosineSimilarityIssue": "cosine_similarity_issue",
    "CosineSimilarityIssueIssuesItem": "cosine_similarity_issue_issues_item",
    "CosineSimilarityIssueIssuesItemWindowsItem": "cosine_similarity_issue_issues_item_windows_item",
    "CountSamplesDataType": "count_samples_data_type",
    "CountSamplesIncludeDisabled": "count_samples_include_disabled",
    "CountSamplesResponse": "count_samples_response",
    "CountSamplesSignatureValidity": "count_samples_signature_validity",
    "CreateCustomBlockUploadLinkRequest": "create_custom_block_upload_link_request",
    "CreateCustomBlockUploadLinkRequestType": "create_custom_block_upload_link_request_type",
    "CreateCustomBlockUploadLinkResponse": "create_custom_block_upload_link_response",
    "CreateDeveloperProfileResponse": "create_developer_profile_response",
    "CreateDeviceRequest": "create_device_request",
    "CreateEnterpriseTrialResponse": "create_enterprise_trial_response",
    "CreateEnterpriseTrialUserRequest": "create_enterprise_trial_user_request",
    "CreateImpulseRequest": "create_impulse_request",
    "CreateImpulseResponse": "create_impulse_response",
    "CreateMultiProjectDeploymentRequest": "create_multi_project_deployment_request",
    "CreateMultiProjectDeploymentRequestImpulsesItem": "create_multi_project_deployment_request_impulses_item",
    "CreateNewEmptyImpulseRequest": "create_new_empty_impulse_request",
    "CreateNewEmptyImpulseResponse": "create_new_empty_impulse_response",
    "CreateOrganizationBucketRequest": "create_organization_bucket_request",
    "CreateOrganizationBucketResponse": "create_organization_bucket_response",
    "CreateOrganizationPortalRequest": "create_organization_portal_request",
    "CreateOrganizationPortalResponse": "create_organization_portal_response",
    "CreateOrganizationRequest": "create_organization_request",
    "CreateOrganizationResponse": "create_organization_response",
    "CreateOrganizationUsageReportBody": "create_organization_usage_report_body",
    "CreatePreviewAIActionsJobRequest": "create_preview_ai_actions_job_request",
    "CreateProTierUserRequest": "create_pro_tier_user_request",
    "CreateProjectRequest": "create_project_request",
    "CreateProjectResponse": "create_project_response",
    "CreateSignedUploadLinkRequest": "create_signed_upload_link_request",
    "CreateSignedUploadLinkResponse": "create_signed_upload_link_response",
    "CreateSyntheticDataRequest": "create_synthetic_data_request",
    "CreateThirdPartyAuthRequest": "create_third_party_auth_request",
    "CreateThirdPartyAuthResponse": "create_third_party_auth_response",
    "CreateUserRequest": "create_user_request",
    "CreateUserResponse": "create_user_response",
    "CreateUserThirdPartyRequest": "create_user_third_party_request",
    "CreateUserThirdPartyResponse": "create_user_third_party_response",
    "CreateUserThirdPartyResponseStatus": "create_user_third_party_response_status",
    "CreateWhitelabelRequest": "create_whitelabel_request",
    "CreateWhitelabelResponse": "create_whitelabel_response",
    "CreatedUpdatedByUser": "created_updated_by_user",
    "CropSampleRequest": "crop_sample_request",
    "CropSampleResponse": "crop_sample_response",
    "CrossValidationData": "cross_validation_data",
    "CrossValidationDataScoresItem": "cross_validation_data_scores_item",
    "DailyMetricsRecord": "daily_metrics_record",
    "DataCampaign": "data_campaign",
    "DataCampaignDashboard": "data_campaign_dashboard",
    "DataCampaignDashboardWhenToEmail": "data_campaign_dashboard_when_to_email",
    "DataCampaignGraph": "data_campaign_graph",
    "DataCampaignGraphXDataItem": "data_campaign_graph_x_data_item",
    "DataCampaignGraphXDataItemDataType": "data_campaign_graph_x_data_item_data_type",
    "DataCampaignGraphXDataItemValuesItem": "data_campaign_graph_x_data_item_values_item",
    "DataCampaignLink": "data_campaign_link",
    "DataCampaignQuery": "data_campaign_query",
    "DataExplorerPredictionsResponse": "data_explorer_predictions_response",
    "DataExplorerPredictionsResponseClassificationType": "data_explorer_predictions_response_classification_type",
    "DataExplorerSettings": "data_explorer_settings",
    "DataExplorerSettingsDimensionalityReductionTechnique": "data_explorer_settings_dimensionality_reduction_technique",
    "DataExplorerSettingsPreset": "data_explorer_settings_preset",
    "DatasetRatioData": "dataset_ratio_data",
    "DatasetRatioDataRatio": "dataset_ratio_data_ratio",
    "DatasetSplitOptions": "dataset_split_options",
    "DatasetSplitOptionsStratifyBy": "dataset_split_options_stratify_by",
    "DatasetSplitPreview": "dataset_split_preview",
    "DatasetSplitPreviewResponse": "dataset_split_preview_response",
    "DatasetSplitPreviewRow": "dataset_split_preview_row",
    "DatasetSplitPreviewRowSplitCategory": "dataset_split_preview_row_split_category",
    "DatasetSplitPreviewSection": "dataset_split_preview_section",
    "DatasetVersion": "dataset_version",
    "DatasetVersionSummary": "dataset_version_summary",
    "DatasetVersionSummaryActionCounts": "dataset_version_summary_action_counts",
    "DatasetVersionType": "dataset_version_type",
    "DeletePortalFileRequest": "delete_portal_file_request",
    "DeleteUserRequest": "delete_user_request",
    "DependencyData": "dependency_data",
    "DeployPretrainedModelInputAudio": "deploy_pretrained_model_input_audio",
    "DeployPretrainedModelInputAudioInputType": "deploy_pretrained_model_input_audio_input_type",
    "DeployPretrainedModelInputImage": "deploy_pretrained_model_input_image",
    "DeployPretrainedModelInputImageInputType": "deploy_pretrained_model_input_image_input_type",
    "DeployPretrainedModelInputOther": "deploy_pretrained_model_input_other",
    "DeployPretrainedModelInputOtherInputType": "deploy_pretrained_model_input_other_input_type",
    "DeployPretrainedModelInputTimeSeries": "deploy_pretrained_model_input_time_series",
    "DeployPretrainedModelInputTimeSeriesInputType": "deploy_pretrained_model_input_time_series_input_type",
    "DeployPretrainedModelModelAnomaly": "deploy_pretrained_model_model_anomaly",
    "DeployPretrainedModelModelAnomalyModelType": "deploy_pretrained_model_model_anomaly_model_type",
    "DeployPretrainedModelModelClassification": "deploy_pretrained_model_model_classification",
    "DeployPretrainedModelModelClassificationModelType": "deploy_pretrained_model_model_classification_model_type",
    "DeployPretrainedModelModelFreeform": "deploy_pretrained_model_model_freeform",
    "DeployPretrainedModelModelFreeformModelType": "deploy_pretrained_model_model_freeform_model_type",
    "DeployPretrainedModelModelObjectDetection": "deploy_pretrained_model_model_object_detection",
    "DeployPretrainedModelModelObjectDetectionModelType": "deploy_pretrained_model_model_object_detection_model_type",
    "DeployPretrainedModelModelRegression": "deploy_pretrained_model_model_regression",
    "DeployPretrainedModelModelRegressionModelType": "deploy_pretrained_model_model_regression_model_type",
    "DeployPretrainedModelModelVisualAnomaly": "deploy_pretrained_model_model_visual_anomaly",
    "DeployPretrainedModelModelVisualAnomalyModelType": "deploy_pretrained_model_model_visual_anomaly_model_type",
    "DeployPretrainedModelRequest": "deploy_pretrained_model_request",
    "DeployPretrainedModelRequestDeployModelType": "deploy_pretrained_model_request_deploy_model_type",
    "DeployPretrainedModelRequestModelFileType": "deploy_pretrained_model_request_model_file_type",
    "DeployPretrainedModelRequestModelInfo": "deploy_pretrained_model_request_model_info",
    "DeployPretrainedModelRequestUseConverter": "deploy_pretrained_model_request_use_converter",
    "DeploymentHistory": "deployment_history",
    "DeploymentTarget": "deployment_target",
    "DeploymentTargetBadge": "deployment_target_badge",
    "DeploymentTargetEngine": "deployment_target_engine",
    "DeploymentTargetRedirect": "deployment_target_redirect",
    "DeploymentTargetUiSection": "deployment_target_ui_section",
    "DeploymentTargetVariant": "deployment_target_variant",
    "DeploymentTargetsResponse": "deployment_targets_response",
    "DetailedImpulse": "detailed_impulse",
    "DetailedImpulseDspBlockConfigsItem": "detailed_impulse_dsp_block_configs_item",
    "DetailedImpulseLearnBlockAnomalyConfigsItem": "detailed_impulse_learn_block_anomaly_configs_item",
    "DetailedImpulseLearnBlockKerasConfigsItem": "detailed_impulse_learn_block_keras_configs_item",
    "DetailedImpulseMetric": "detailed_impulse_metric",
    "DetailedImpulseMetricCategory": "detailed_impulse_metric_category",
    "DetailedImpulseMetricFilteringType": "detailed_impulse_metric_filtering_type",
    "DetailedImpulseMetricFilteringTypeType": "detailed_impulse_metric_filtering_type_type",
    "DetailedImpulseMetricType": "detailed_impulse_metric_type",
    "DetailedImpulsePostProcessingBlockConfigsItem": "detailed_impulse_post_processing_block_configs_item",
    "DetailedImpulsePretrainedModelInfo": "detailed_impulse_pretrained_model_info",
    "DevelopmentBoardRequest": "development_board_request",
    "DevelopmentBoardRequestUpdate": "development_board_request_update",
    "DevelopmentBoardResponse": "development_board_response",
    "DevelopmentBoardsResponse": "development_boards_response",
    "DevelopmentKeys": "development_keys",
    "DevelopmentKeysResponse": "development_keys_response",
    "Device": "device",
    "DeviceDebugStreamType": "device_debug_stream_type",
    "DeviceInferenceInfo": "device_inference_info",
    "DeviceInferenceInfoModelType": "device_inference_info_model_type",
    "DeviceNameResponse": "device_name_response",
    "DeviceRemoteMgmtMode": "device_remote_mgmt_mode",
    "DeviceSensorsItem": "device_sensors_item",
    "DowngradeSubscriptionRequest": "downgrade_subscription_request",
    "Download": "download",
    "DownloadDetailedImpulsesFormat": "download_detailed_impulses_format",
    "DownloadJobsLogsLogLevel": "download_jobs_logs_log_level",
    "DownloadOrganizationJobsLogsLogLevel": "download_organization_jobs_logs_log_level",
    "DownloadPortalFileRequest": "download_portal_file_request",
    "DownloadPortalFileResponse": "download_portal_file_response",
    "DownloadPretrainedModelPretrainedModelDownloadType": "download_pretrained_model_pretrained_model_download_type",
    "DspAutotunerResults": "dsp_autotuner_results",
    "DspAutotunerResultsResultsItem": "dsp_autotuner_results_results_item",
    "DSPBlock": "dsp_block",
    "DSPConfig": "dsp_config",
    "DSPConfigRequest": "dsp_config_request",
    "DSPConfigResponse": "dsp_config_response",
    "DspFeatureImportanceResponse": "dsp_feature_importance_response",
    "DspFeatureImportanceResponseLabelsAdditionalProperty": "dsp_feature_importance_response_labels_additional_property",
    "DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem": "dsp_feature_importance_response_labels_additional_property_features_item",
    "DspFeatureLabelsResponse": "dsp_feature_labels_response",
    "DSPGroup": "dsp_group",
    "DSPGroupItem": "dsp_group_item",
    "DSPGroupItemSection": "dsp_group_item_section",
    "DSPGroupItemSelectOptionsItem": "dsp_group_item_select_options_item",
    "DSPGroupItemShowIf": "dsp_group_item_show_if",
    "DSPGroupItemShowIfOperator": "dsp_group_item_show_if_operator",
    "DSPInfo": "dsp_info",
    "DSPInfoFeatures": "dsp_info_features",
    "DSPMetadata": "dsp_metadata",
    "DSPMetadataIncludedSamplesItem": "dsp_metadata_included_samples_item",
    "DSPMetadataOutputConfig": "dsp_metadata_output_config",
    "DSPMetadataOutputConfigShape": "dsp_metadata_output_config_shape",
    "DSPMetadataOutputConfigType": "dsp_metadata_output_config_type",
    "DSPMetadataResponse": "dsp_metadata_response",
    "DSPNamedAxis": "dsp_named_axis",
    "DSPNormalizeData": "dsp_normalize_data",
    "DspPerformance": "dsp_performance",
    "DspPerformanceAllVariantsResponse": "dsp_performance_all_variants_response",
    "DspPerformanceAllVariantsResponsePerformanceItem": "dsp_performance_all_variants_response_performance_item",
    "DspRunGraph": "dsp_run_graph",
    "DspRunGraphAxisLabels": "dsp_run_graph_axis_labels",
    "DspRunRequestWithFeatures": "dsp_run_request_with_features",
    "DspRunRequestWithoutFeatures": "dsp_run_request_without_features",
    "DspRunRequestWithoutFeaturesReadOnly": "dsp_run_request_without_features_read_only",
    "DspRunResponse": "dsp_run_response",
    "DspRunResponseWithSample": "dsp_run_response_with_sample",
    "DspSampleFeaturesResponse": "dsp_sample_features_response",
    "DspSampleFeaturesResponseDataItem": "dsp_sample_features_response_data_item",
    "DspSampleFeaturesResponseDataItemSample": "dsp_sample_features_response_data_item_sample",
    "DspTrainedFeaturesResponse": "dsp_trained_features_response",
    "DspTrainedFeaturesResponseDataItem": "dsp_trained_features_response_data_item",
    "DspTrainedFeaturesResponseDataItemSample": "dsp_trained_features_response_data_item_sample",
    "EditSampleLabelRequest": "edit_sample_label_request",
    "EmailValidationRequest": "email_validation_request",
    "EnterpriseLimit": "enterprise_limit",
    "EnterpriseLimitsIncreaseRequest": "enterprise_limits_increase_request",
    "EnterpriseTrial": "enterprise_trial",
    "EnterpriseUpgradeOrTrialExtensionRequest": "enterprise_upgrade_or_trial_extension_request",
    "EntitlementLimits": "entitlement_limits",
    "EntityCreatedResponse": "entity_created_response",
    "EnvironmentVariable": "environment_variable",
    "EvaluateJobResponse": "evaluate_job_response",
    "EvaluateResultValue": "evaluate_result_value",
    "ExperimentalImpulseSpecificGpuTrainingProcessor": "experimental_impulse_specific_gpu_training_processor",
    "ExportBlockResponse": "export_block_response",
    "ExportGetUrlResponse": "export_get_url_response",
    "ExportInferenceHistoryDataRequest": "export_inference_history_data_request",
    "ExportInferenceHistoryDataRequestFormat": "export_inference_history_data_request_format",
    "ExportKerasBlockDataRequest": "export_keras_block_data_request",
    "ExportOriginalDataRequest": "export_original_data_request",
    "ExportWavDataRequest": "export_wav_data_request",
    "Feature": "feature",
    "FinalizeCustomBlockUploadRequest": "finalize_custom_block_upload_request",
    "FinalizeCustomBlockUploadRequestType": "finalize_custom_block_upload_request_type",
    "FindSegmentSampleRequest": "find_segment_sample_request",
    "FindSegmentSampleResponse": "find_segment_sample_response",
    "FindSegmentSampleResponseSegmentsItem": "find_segment_sample_response_segments_item",
    "FindSyntiantPosteriorRequest": "find_syntiant_posterior_request",
    "FindSyntiantPosteriorRequestDeploymentTarget": "find_syntiant_posterior_request_deployment_target",
    "FindSyntiantPosteriorRequestReferenceSet": "find_syntiant_posterior_request_reference_set",
    "FindUserResponse": "find_user_response",
    "FindUserResponseUsersItem": "find_user_response_users_item",
    "FoldModelMetadata": "fold_model_metadata",
    "GenerateFeaturesRequest": "generate_features_request",
    "GenericApiResponse": "generic_api_response",
    "GetAIActionResponse": "get_ai_action_response",
    "GetAIActionsProposedChangesResponse": "get_ai_actions_proposed_changes_response",
    "GetAIActionsProposedChangesResponseProposedChangesItem": "get_ai_actions_proposed_changes_response_proposed_changes_item",
    "GetAllDetailedImpulsesResponse": "get_all_detailed_impulses_response",
    "GetAllDetailedImpulsesResponseMetricKeysByCategoryItem": "get_all_detailed_impulses_response_metric_keys_by_category_item",
    "GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem": "get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item",
    "GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType": "get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item_type",
    "GetAllImportedFromResponse": "get_all_imported_from_response",
    "GetAllImportedFromResponseDataItem": "get_all_imported_from_response_data_item",
    "GetAllImpulsesResponse": "get_all_impulses_response",
    "GetAllThirdPartyAuthResponse": "get_all_third_party_auth_response",
    "GetAllTransferLearningModelsResponse": "get_all_transfer_learning_models_response",
    "GetAllWhitelabelsResponse": "get_all_whitelabels_response",
    "GetAutoLabelerResponse": "get_auto_labeler_response",
    "GetAutoLabelerResponseClustersItem": "get_auto_labeler_response_clusters_item",
    "GetAutoLabelerResponseClustersItemItemsItem": "get_auto_labeler_response_clusters_item_items_item",
    "GetClassifyJobResultPageDataType": "get_classify_job_result_page_data_type",
    "GetClassifyJobResultPageSignatureValidity": "get_classify_job_result_page_signature_validity",
    "GetCsvWizardUploadedFileInfo": "get_csv_wizard_uploaded_file_info",
    "GetCurrentApiKeyInfoResponse": "get_current_api_key_info_response",
    "GetDataExplorerFeaturesResponse": "get_data_explorer_features_response",
    "GetDataExplorerFeaturesResponseDataItem": "get_data_explorer_features_response_data_item",
    "GetDataExplorerFeaturesResponseDataItemSample": "get_data_explorer_features_response_data_item_sample",
    "GetDataExplorerFeaturesResponseDataItemSampleCategory": "get_data_explorer_features_response_data_item_sample_category",
    "GetDataExplorerSettingsResponse": "get_data_explorer_settings_response",
    "GetDataExplorerSettingsResponseDimensionalityReductionRecommendation": "get_data_explorer_settings_response_dimensionality_reduction_recommendation",
    "GetDatasetRatioResponse": "get_dataset_ratio_response",
    "GetDeploymentHistoryResponse": "get_deployment_history_response",
    "GetDeploymentResponse": "get_deployment_response",
    "GetDeviceResponse": "get_device_response",
    "GetDiversityDataResponse": "get_diversity_data_response",
    "GetDiversityDataResponseDataItem": "get_diversity_data_response_data_item",
    "GetDiversityDataResponseDataItemClusterInfosItem": "get_diversity_data_response_data_item_cluster_infos_item",
    "GetDspMetadataCategory": "get_dsp_metadata_category",
    "GetEmailVerificationCodeResponse": "get_email_verification_code_response",
    "GetEmailVerificationStatusResponse": "get_email_verification_status_response",
    "GetFeatureFlagsResponse": "get_feature_flags_response",
    "GetFeatureFlagsResponseFlagsItem": "get_feature_flags_response_flags_item",
    "GetFeaturesForPostProcessingSampleResponse": "get_features_for_post_processing_sample_response",
    "GetHmacDevkeyResponse": "get_hmac_devkey_response",
    "GetImpulseBlocksResponse": "get_impulse_blocks_response",
    "GetImpulseMigrationJobsLogsLogLevel": "get_impulse_migration_jobs_logs_log_level",
    "GetImpulseRecordsRequest": "get_impulse_records_request",
    "GetImpulseRecordsRequestRange": "get_impulse_records_request_range",
    "GetImpulseResponse": "get_impulse_response",
    "GetInferenceHistoryResponse": "get_inference_history_response",
    "GetInferenceHistoryResponseAllDevicesItem": "get_inference_history_response_all_devices_item",
    "GetInferenceHistoryResponseSummaryByTimeItem": "get_inference_history_response_summary_by_time_item",
    "GetInferenceMetricsRequest": "get_inference_metrics_request",
    "GetInferenceMetricsRequestMetricsItem": "get_inference_metrics_request_metrics_item",
    "GetInferenceMetricsRequestMetricsItemAggregate": "get_inference_metrics_request_metrics_item_aggregate",
    "GetInferenceMetricsRequestMetricsItemAggregateAggregation": "get_inference_metrics_request_metrics_item_aggregate_aggregation",
    "GetInferenceMetricsRequestSplitBy": "get_inference_metrics_request_split_by",
    "GetInferenceMetricsResponse": "get_inference_metrics_response",
    "GetInferenceMetricsResponseDataItem": "get_inference_metrics_response_data_item",
    "GetIntegrationSessionStatusResponse": "get_integration_session_status_response",
    "GetJobResponse": "get_job_response",
    "GetJobsLogsLogLevel": "get_jobs_logs_log_level",
    "GetJWTRequest": "get_jwt_request",
    "GetJWTRequestSsoType": "get_jwt_request_sso_type",
    "GetJWTResponse": "get_jwt_response",
    "GetLabelNoiseDataResponse": "get_label_noise_data_response",
    "GetLabelNoiseDataResponseData": "get_label_noise_data_response_data",
    "GetLastDeploymentBuildResponse": "get_last_deployment_build_response",
    "GetLastDeploymentBuildResponseLastBuild": "get_last_deployment_build_response_last_build",
    "GetModelMonitoringDeploymentsResponse": "get_model_monitoring_deployments_response",
    "GetModelMonitoringDeploymentsResponseDeploymentsItem": "get_model_monitoring_deployments_response_deployments_item",
    "GetModelVariantsResponse": "get_model_variants_response",
    "GetNewBlockIdResponse": "get_new_block_id_response",
    "GetOrganizationBucketResponse": "get_organization_bucket_response",
    "GetOrganizationDataCampaignDashboardResponse": "get_organization_data_campaign_dashboard_response",
    "GetOrganizationDataCampaignDashboardsResponse": "get_organization_data_campaign_dashboards_response",
    "GetOrganizationDataCampaignResponse": "get_organization_data_campaign_response",
    "GetOrganizationDataCampaignsResponse": "get_organization_data_campaigns_response",
    "GetOrganizationDataCampaignsResponseCampaignsItem": "get_organization_data_campaigns_response_campaigns_item",
    "GetOrganizationDataExportResponse": "get_organization_data_export_response",
    "GetOrganizationDataExportsResponse": "get_organization_data_exports_response",
    "GetOrganizationDataItemResponse": "get_organization_data_item_response",
    "GetOrganizationDataItemTransformJobsResponse": "get_organization_data_item_transform_jobs_response",
    "GetOrganizationDataItemTransformJobsResponseTransformationJobsItem": "get_organization_data_item_transform_jobs_response_transformation_jobs_item",
    "GetOrganizationDatasetResponse": "get_organization_dataset_response",
    "GetOrganizationDeployBlockResponse": "get_organization_deploy_block_response",
    "GetOrganizationDspBlockResponse": "get_organization_dsp_block_response",
    "GetOrganizationJobsLogsLogLevel": "get_organization_jobs_logs_log_level",
    "GetOrganizationPipelinesResponse": "get_organization_pipelines_response",
    "GetOrganizationPortalResponse": "get_organization_portal_response",
    "GetOrganizationTransferLearningBlockResponse": "get_organization_transfer_learning_block_response",
    "GetOrganizationTransformationBlockResponse": "get_organization_transformation_block_response",
    "GetOrganizationUsageReportResponse": "get_organization_usage_report_response",
    "GetPerformanceCalibrationGroundTruthResponse": "get_performance_calibration_ground_truth_response",
    "GetPerformanceCalibrationParameterSetsResponse": "get_performance_calibration_parameter_sets_response",
    "GetPerformanceCalibrationParametersResponse": "get_performance_calibration_parameters_response",
    "GetPerformanceCalibrationRawResultResponse": "get_performance_calibration_raw_result_response",
    "GetPerformanceCalibrationStatusResponse": "get_performance_calibration_status_response",
    "GetPostProcessingFeaturesForSampleResponse": "get_post_processing_features_for_sample_response",
    "GetPostProcessingFeaturesForSampleResponseResults": "get_post_processing_features_for_sample_response_results",
    "GetPostProcessingResultsForSampleResponse": "get_post_processing_results_for_sample_response",
    "GetPostProcessingResultsForSampleResponseHasResults": "get_post_processing_results_for_sample_response_has_results",
    "GetPostProcessingResultsForSampleResponseJobIsRunning": "get_post_processing_results_for_sample_response_job_is_running",
    "GetPostProcessingResultsForSampleResponseResults": "get_post_processing_results_for_sample_response_results",
    "GetPostProcessingResultsResponse": "get_post_processing_results_response",
    "GetPretrainedModelResponse": "get_pretrained_model_response",
    "GetPretrainedModelResponseModel": "get_pretrained_model_response_model",
    "GetPretrainedModelResponseModelInfo": "get_pretrained_model_response_model_info",
    "GetPretrainedModelResponseModelProfileInfo": "get_pretrained_model_response_model_profile_info",
    "GetPublicDeploymentStatusResponse": "get_public_deployment_status_response",
    "GetPublicDeploymentStatusResponseJob": "get_public_deployment_status_response_job",
    "GetPublicMetricsResponse": "get_public_metrics_response",
    "GetPublicOrganizationTransformationBlockResponse": "get_public_organization_transformation_block_response",
    "GetRawDataProjectMetadataIncludeDisabled": "get_raw_data_project_metadata_include_disabled",
    "GetRawDataProjectMetadataResponse": "get_raw_data_project_metadata_response",
    "GetSampleDspResponse": "get_sample_dsp_response",
    "GetSampleMetadataFilterOptionsResponse": "get_sample_metadata_filter_options_response",
    "GetSampleMetadataResponse": "get_sample_metadata_response",
    "GetSampleResponse": "get_sample_response",
    "GetSSODomainIdPsResponse": "get_sso_domain_id_ps_response",
    "GetStudioConfigResponse": "get_studio_config_response",
    "GetStudioConfigResponseConfigItem": "get_studio_config_response_config_item",
    "GetSyntheticDataConfigResponse": "get_synthetic_data_config_response",
    "GetSyntheticDataConfigResponseRecentJobsItem": "get_synthetic_data_config_response_recent_jobs_item",
    "GetSyntiantPosteriorResponse": "get_syntiant_posterior_response",
    "GetTargetConstraintsResponse": "get_target_constraints_response",
    "GetThemeResponse": "get_theme_response",
    "GetThemesResponse": "get_themes_response",
    "GetThirdPartyAuthResponse": "get_third_party_auth_response",
    "GetUserNeedToSetPasswordResponse": "get_user_need_to_set_password_response",
    "GetUserProjectsResponse": "get_user_projects_response",
    "GetUserResponse": "get_user_response",
    "GetUserResponseLastAcceptedTermsOfService": "get_user_response_last_accepted_terms_of_service",
    "GetUserResponseLastAccessedProjects": "get_user_response_last_accessed_projects",
    "GetUserResponseLastAccessedProjectsProjectsItem": "get_user_response_last_accessed_projects_projects_item",
    "GetUserResponseWhitelabelsItem": "get_user_response_whitelabels_item",
    "GetWhitelabelDomainResponse": "get_whitelabel_domain_response",
    "GetWhitelabelResponse": "get_whitelabel_response",
    "HasDataExplorerFeaturesResponse": "has_data_explorer_features_response",
    "ImageInputResizeMode": "image_input_resize_mode",
    "ImageInputScaling": "image_input_scaling",
    "ImportDataFromAnotherProjectJobRequest": "import_data_from_another_project_job_request",
    "Impulse": "impulse",
    "ImpulseDspBlock": "impulse_dsp_block",
    "ImpulseDspBlockNamedAxesItem": "impulse_dsp_block_named_axes_item",
    "ImpulseDspBlockOrganization": "impulse_dsp_block_organization",
    "ImpulseInputBlock": "impulse_input_block",
    "ImpulseInputBlockCropAnchor": "impulse_input_block_crop_anchor",
    "ImpulseInputBlockDatasetSubset": "impulse_input_block_dataset_subset",
    "ImpulseInputBlockLabelingMethodMultiLabel": "impulse_input_block_labeling_method_multi_label",
    "ImpulseInputBlockLabelingMethodMultiLabelType": "impulse_input_block_labeling_method_multi_label_type",
    "ImpulseInputBlockResizeMethod": "impulse_input_block_resize_method",
    "ImpulseLearnBlock": "impulse_learn_block",
    "ImpulsePostProcessingBlock": "impulse_post_processing_block",
    "ImpulseType": "impulse_type",
    "InferenceHistoryAggregate": "inference_history_aggregate",
    "InferenceHistoryEntry": "inference_history_entry",
    "InferenceHistoryTimestamp": "inference_history_timestamp",
    "InferenceSummaryMetrics": "inference_summary_metrics",
    "InputBlock": "input_block",
    "InputBlockType": "input_block_type",
    "IntegrationSessionStatus": "integration_session_status",
    "IntegrationSessionStatusStatus": "integration_session_status_status",
    "InviteOrganizationMemberRequest": "invite_organization_member_request",
    "Job": "job",
    "JobDetails": "job_details",
    "JobDetailsResponse": "job_details_response",
    "JobFailureDetails": "job_failure_details",
    "JobLogItem": "job_log_item",
    "JobLogItemLogLevel": "job_log_item_log_level",
    "JobLogsResponse": "job_logs_response",
    "JobLogsResponseLogsItem": "job_logs_response_logs_item",
    "JobLogsResponseLogsItemLogLevel": "job_logs_response_logs_item_log_level",
    "JobMetricsResponse": "job_metrics_response",
    "JobParentTypeEnum": "job_parent_type_enum",
    "JobState": "job_state",
    "JobStateExecutionDetails": "job_state_execution_details",
    "JobStatus": "job_status",
    "JobStep": "job_step",
    "JobSummaryResponse": "job_summary_response",
    "JobSummaryResponseSummaryItem": "job_summary_response_summary_item",
    "KFoldsMetadata": "k_folds_metadata",
    "KFoldsValidationConfig": "k_folds_validation_config",
    "KeepDeviceDebugStreamAliveRequest": "keep_device_debug_stream_alive_request",
    "KerasConfig": "keras_config",
    "KerasConfigMode": "keras_config_mode",
    "KerasCustomMetric": "keras_custom_metric",
    "KerasModelLayer": "keras_model_layer",
    "KerasModelLayerInput": "keras_model_layer_input",
    "KerasModelLayerOutput": "keras_model_layer_output",
    "KerasModelMetadata": "keras_model_metadata",
    "KerasModelMetadataBase": "keras_model_metadata_base",
    "KerasModelMetadataGraph": "keras_model_metadata_graph",
    "KerasModelMetadataGraphSeries": "keras_model_metadata_graph_series",
    "KerasModelMetadataMetrics": "keras_model_metadata_metrics",
    "KerasModelMetadataMetricsOnDevicePerformanceItem": "keras_model_metadata_metrics_on_device_performance_item",
    "KerasModelMetadataMetricsOnDevicePerformanceItemEon": "keras_model_metadata_metrics_on_device_performance_item_eon",
    "KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized": "keras_model_metadata_metrics_on_device_performance_item_eon_ram_optimized",
    "KerasModelMetadataMetricsOnDevicePerformanceItemTflite": "keras_model_metadata_metrics_on_device_performance_item_tflite",
    "KerasModelMetadataMetricsVisualization": "keras_model_metadata_metrics_visualization",
    "KerasModelMetadataResponse": "keras_model_metadata_response",
    "KerasModelMode": "keras_model_mode",
    "KerasModelTypeEnum": "keras_model_type_enum",
    "KerasModelVariantEnum": "keras_model_variant_enum",
    "KerasResponse": "keras_response",
    "KerasVisualLayer": "keras_visual_layer",
    "KerasVisualLayerType": "keras_visual_layer_type",
    "LastModificationDateResponse": "last_modification_date_response",
    "LastUpdatedByDatasetVersionRestore": "last_updated_by_dataset_version_restore",
    "LastUpdatedByDatasetVersionRestoreType": "last_updated_by_dataset_version_restore_type",
    "LastUpdatedByOAuthClient": "last_updated_by_o_auth_client",
    "LastUpdatedByOAuthClientType": "last_updated_by_o_auth_client_type",
    "LastUpdatedByProjectApiKey": "last_updated_by_project_api_key",
    "LastUpdatedByProjectApiKeyType": "last_updated_by_project_api_key_type",
    "LastUpdatedByUser": "last_updated_by_user",
    "LastUpdatedByUserType": "last_updated_by_user_type",
    "LatencyDevice": "latency_device",
    "LearnBlock": "learn_block",
    "LearnBlockType": "learn_block_type",
    "ListAIActionsResponse": "list_ai_actions_response",
    "ListAllJobsFinished": "list_all_jobs_finished",
    "ListAllOrganizationJobsFinished": "list_all_organization_jobs_finished",
    "ListApiKeysResponse": "list_api_keys_response",
    "ListDeploymentHistoryResponse": "list_deployment_history_response",
    "ListDevicesResponse": "list_devices_response",
    "ListEmailResponse": "list_email_response",
    "ListEmailResponseEmailsItem": "list_email_response_emails_item",
    "ListEnterpriseTrialsResponse": "list_enterprise_trials_response",
    "ListHmacKeysResponse": "list_hmac_keys_response",
    "ListJobsResponse": "list_jobs_response",
    "ListLearnBlockFilesResponse": "list_learn_block_files_response",
    "ListLearnBlockFilesResponseFilesItem": "list_learn_block_files_response_files_item",
    "ListModelsResponse": "list_models_response",
    "ListOrganizationApiKeysResponse": "list_organization_api_keys_response",
    "ListOrganizationBucketsResponse": "list_organization_buckets_response",
    "ListOrganizationBucketsUserResponse": "list_organization_buckets_user_response",
    "ListOrganizationBucketsUserResponseBucketsItem": "list_organization_buckets_user_response_buckets_item",
    "ListOrganizationDataResponse": "list_organization_data_response",
    "ListOrganizationDataResponseDataItem": "list_organization_data_response_data_item",
    "ListOrganizationDeployBlocksResponse": "list_organization_deploy_blocks_response",
    "ListOrganizationDspBlocksResponse": "list_organization_dsp_blocks_response",
    "ListOrganizationFilesResponse": "list_organization_files_response",
    "ListOrganizationPipelinesResponse": "list_organization_pipelines_response",
    "ListOrganizationPortalsResponse": "list_organization_portals_response",
    "ListOrganizationPortalsResponsePortalsItem": "list_organization_portals_response_portals_item",
    "ListOrganizationSecretsResponse": "list_organization_secrets_response",
    "ListOrganizationSecretsResponseSecretsItem": "list_organization_secrets_response_secrets_item",
    "ListOrganizationTransferLearningBlocksResponse": "list_organization_transfer_learning_blocks_response",
    "ListOrganizationTransformationBlocksResponse": "list_organization_transformation_blocks_response",
    "ListOrganizationUsageReportsResponse": "list_organization_usage_reports_response",
    "ListOrganizationsResponse": "list_organizations_response",
    "ListPortalFilesInFolderRequest": "list_portal_files_in_folder_request",
    "ListPortalFilesInFolderResponse": "list_portal_files_in_folder_response",
    "ListProjects": "list_projects",
    "ListProjectsResponse": "list_projects_response",
    "ListPublicOrganizationTransformationBlocksResponse": "list_public_organization_transformation_blocks_response",
    "ListPublicProjectTypes": "list_public_project_types",
    "ListPublicProjectTypesProjectTypesItem": "list_public_project_types_project_types_item",
    "ListPublicProjectTypesResponse": "list_public_project_types_response",
    "ListPublicProjects": "list_public_projects",
    "ListPublicProjectsResponse": "list_public_projects_response",
    "ListPublicVersionsResponse": "list_public_versions_response",
    "ListPublicVersionsResponseVersionsItem": "list_public_versions_response_versions_item",
    "ListSamplesDataType": "list_samples_data_type",
    "ListSamplesIncludeDisabled": "list_samples_include_disabled",
    "ListSamplesResponse": "list_samples_response",
    "ListSamplesSignatureValidity": "list_samples_signature_validity",
    "ListSamplesSortBy": "list_samples_sort_by",
    "ListTunerRunsResponse": "list_tuner_runs_response",
    "ListVersionsResponse": "list_versions_response",
    "ListVersionsResponseCustomLearnBlocksItem": "list_versions_response_custom_learn_blocks_item",
    "ListVersionsResponseVersionsItem": "list_versions_response_versions_item",
    "ListVersionsResponseVersionsItemBucket": "list_versions_response_versions_item_bucket",
    "LogAnalyticsEventRequest": "log_analytics_event_request",
    "LogStdoutResponse": "log_stdout_response",
    "LogWebsitePageviewRequest": "log_website_pageview_request",
    "LoginResponse": "login_response",
    "MemorySpec": "memory_spec",
    "MetadataFilterOptions": "metadata_filter_options",
    "MetadataFilterOptionsOptionsListItem": "metadata_filter_options_options_list_item",
    "MetricsAllVariantsResponse": "metrics_all_variants_response",
    "MetricsForModelVariant": "metrics_for_model_variant",
    "Migration": "migration",
    "MigrationState": "migration_state",
    "ModelEngineShortEnum": "model_engine_short_enum",
    "ModelPrediction": "model_prediction",
    "ModelResult": "model_result",
    "ModelVariantStats": "model_variant_stats",
    "MoveRawDataRequest": "move_raw_data_request",
    "NeighborsData": "neighbors_data",
    "NeighborsScore": "neighbors_score",
    "NeighborsScoreNeighborWindowsItem": "neighbors_score_neighbor_windows_item",
    "OAuthScope": "o_auth_scope",
    "OauthClient": "oauth_client",
    "OauthClientProperties": "oauth_client_properties",
    "OauthGrantType": "oauth_grant_type",
    "ObjectDetectionAutoLabelRequest": "object_detection_auto_label_request",
    "ObjectDetectionAutoLabelRequestNeuralNetwork": "object_detection_auto_label_request_neural_network",
    "ObjectDetectionAutoLabelResponse": "object_detection_auto_label_response",
    "ObjectDetectionAutoLabelResponseResultsItem": "object_detection_auto_label_response_results_item",
    "ObjectDetectionLabelQueueCountResponse": "object_detection_label_queue_count_response",
    "ObjectDetectionLabelQueueResponse": "object_detection_label_queue_response",
    "ObjectDetectionLabelQueueResponseSamplesItem": "object_detection_label_queue_response_samples_item",
    "ObjectDetectionLastLayer": "object_detection_last_layer",
    "ObjectDetectionPostProcessingObject": "object_detection_post_processing_object",
    "ObjectDetectionPostProcessingResult": "object_detection_post_processing_result",
    "ObjectDetectionPostProcessingResultFramesItem": "object_detection_post_processing_result_frames_item",
    "ObjectTrackingPostProcessingObject": "object_tracking_post_processing_object",
    "ObjectTrackingPostProcessingResult": "object_tracking_post_processing_result",
    "ObjectTrackingPostProcessingResultFramesItem": "object_tracking_post_processing_result_frames_item",
    "OptimizeConfig": "optimize_config",
    "OptimizeConfigOptimizationObjectivesItem": "optimize_config_optimization_objectives_item",
    "OptimizeConfigOptimizationPrecision": "optimize_config_optimization_precision",
    "OptimizeConfigResponse": "optimize_config_response",
    "OptimizeConfigSearchSpaceSource": "optimize_config_search_space_source",
    "OptimizeConfigSearchSpaceSourceType": "optimize_config_search_space_source_type",
    "OptimizeConfigSearchSpaceTemplate": "optimize_config_search_space_template",
    "OptimizeConfigSearchSpaceTemplateIdentifier": "optimize_config_search_space_template_identifier",
    "OptimizeConfigTargetDevice": "optimize_config_target_device",
    "OptimizeConfigTuningAlgorithm": "optimize_config_tuning_algorithm",
    "OptimizeDSPParametersResponse": "optimize_dsp_parameters_response",
    "OptimizeSpaceResponse": "optimize_space_response",
    "OptimizeStateResponse": "optimize_state_response",
    "OptimizeStateResponseProjectDataType": "optimize_state_response_project_data_type",
    "OptimizeStateResponseStatus": "optimize_state_response_status",
    "OptimizeStateResponseStatusStatus": "optimize_state_response_status_status",
    "OptimizeStateResponseTuningAlgorithm": "optimize_state_response_tuning_algorithm",
    "OptimizeStateResponseWorkersItem": "optimize_state_response_workers_item",
    "OptimizeStateResponseWorkersItemStatus": "optimize_state_response_workers_item_status",
    "OptimizeTransferLearningModelsResponse": "optimize_transfer_learning_models_response",
    "OptimizeTransferLearningModelsResponseModels": "optimize_transfer_learning_models_response_models",
    "Organization": "organization",
    "OrganizationAddDataFileRequest": "organization_add_data_file_request",
    "OrganizationAddDataFolderRequest": "organization_add_data_folder_request",
    "OrganizationAddDataFolderResponse": "organization_add_data_folder_response",
    "OrganizationAddDataItemRequest": "organization_add_data_item_request",
    "OrganizationAddDatasetRequest": "organization_add_dataset_request",
    "OrganizationAddDatasetRequestBucket": "organization_add_dataset_request_bucket",
    "OrganizationApiKey": "organization_api_key",
    "OrganizationApiKeyRole": "organization_api_key_role",
    "OrganizationBucket": "organization_bucket",
    "OrganizationBulkMetadataRequest": "organization_bulk_metadata_request",
    "OrganizationComputeTimeUsage": "organization_compute_time_usage",
    "OrganizationCreateProject": "organization_create_project",
    "OrganizationCreateProjectCategory": "organization_create_project_category",
    "OrganizationCreateProjectOutputDatasetPathRule": "organization_create_project_output_dataset_path_rule",
    "OrganizationCreateProjectPathFilter": "organization_create_project_path_filter",
    "OrganizationCreateProjectRequest": "organization_create_project_request",
    "OrganizationCreateProjectRequestCategory": "organization_create_project_request_category",
    "OrganizationCreateProjectRequestUploadType": "organization_create_project_request_upload_type",
    "OrganizationCreateProjectResponse": "organization_create_project_response",
    "OrganizationCreateProjectStatusResponse": "organization_create_project_status_response",
    "OrganizationCreateProjectTransformationSummary": "organization_create_project_transformation_summary",
    "OrganizationCreateProjectUploadType": "organization_create_project_upload_type",
    "OrganizationCreateProjectWithFiles": "organization_create_project_with_files",
    "OrganizationCreateProjectWithFilesFilesItem": "organization_create_project_with_files_files_item",
    "OrganizationDataCampaignDiffRequest": "organization_data_campaign_diff_request",
    "OrganizationDataCampaignDiffRequestQueriesItem": "organization_data_campaign_diff_request_queries_item",
    "OrganizationDataCampaignDiffResponse": "organization_data_campaign_diff_response",
    "OrganizationDataCampaignDiffResponseQueriesItem": "organization_data_campaign_diff_response_queries_item",
    "OrganizationDataExport": "organization_data_export",
    "OrganizationDataItem": "organization_data_item",
    "OrganizationDataItemFilesItem": "organization_data_item_files_item",
    "OrganizationDataset": "organization_dataset",
    "OrganizationDatasetBucket": "organization_dataset_bucket",
    "OrganizationDatasetTypeEnum": "organization_dataset_type_enum",
    "OrganizationDeployBlock": "organization_deploy_block",
    "OrganizationDeployBlockCategory": "organization_deploy_block_category",
    "OrganizationDspBlock": "organization_dsp_block",
    "OrganizationExtensionSettings": "organization_extension_settings",
    "OrganizationGetCreateProjectsResponse": "organization_get_create_projects_response",
    "OrganizationGetCreateProjectsResponseJobsItem": "organization_get_create_projects_response_jobs_item",
    "OrganizationGetCreateProjectsResponseJobsItemUploadType": "organization_get_create_projects_response_jobs_item_upload_type",
    "OrganizationInfoResponse": "organization_info_response",
    "OrganizationInfoResponseCliLists": "organization_info_response_cli_lists",
    "OrganizationInfoResponseCliListsImageInputScalingOptionsItem": "organization_info_response_cli_lists_image_input_scaling_options_item",
    "OrganizationInfoResponseCliListsObjectDetectionLastLayerOptionsItem": "organization_info_response_cli_lists_object_detection_last_layer_options_item",
    "OrganizationInfoResponseDefaultComputeLimits": "organization_info_response_default_compute_limits",
    "OrganizationInfoResponseExperimentsItem": "organization_info_response_experiments_item",
    "OrganizationInfoResponsePerformance": "organization_info_response_performance",
    "OrganizationInfoResponseReadme": "organization_info_response_readme",
    "OrganizationMemberRole": "organization_member_role",
    "OrganizationMetricsResponse": "organization_metrics_response",
    "OrganizationMetricsResponseMetrics": "organization_metrics_response_metrics",
    "OrganizationPipeline": "organization_pipeline",
    "OrganizationPipelineFeedingIntoDataset": "organization_pipeline_feeding_into_dataset",
    "OrganizationPipelineFeedingIntoProject": "organization_pipeline_feeding_into_project",
    "OrganizationPipelineItemCount": "organization_pipeline_item_count",
    "OrganizationPipelineRun": "organization_pipeline_run",
    "OrganizationPipelineRunStep": "organization_pipeline_run_step",
    "OrganizationPipelineRunStepCategory": "organization_pipeline_run_step_category",
    "OrganizationPipelineRunStepUploadType": "organization_pipeline_run_step_upload_type",
    "OrganizationPipelineStep": "organization_pipeline_step",
    "OrganizationPipelineStepCategory": "organization_pipeline_step_category",
    "OrganizationPipelineStepUploadType": "organization_pipeline_step_upload_type",
    "OrganizationPipelineWhenToEmail": "organization_pipeline_when_to_email",
    "OrganizationTransferLearningBlock": "organization_transfer_learning_block",
    "OrganizationTransferLearningBlockCustomVariant": "organization_transfer_learning_block_custom_variant",
    "OrganizationTransferLearningBlockModelFile": "organization_transfer_learning_block_model_file",
    "OrganizationTransferLearningBlockModelFileType": "organization_transfer_learning_block_model_file_type",
    "OrganizationTransferLearningOperatesOn": "organization_transfer_learning_operates_on",
    "OrganizationTransformationBlock": "organization_transformation_block",
    "OrganizationUpdatePipelineBody": "organization_update_pipeline_body",
    "OrganizationUpdatePipelineBodyWhenToEmail": "organization_update_pipeline_body_when_to_email",
    "OrganizationUser": "organization_user",
    "PerformanceCalibrationDetection": "performance_calibration_detection",
    "PerformanceCalibrationFalsePositive": "performance_calibration_false_positive",
    "PerformanceCalibrationFalsePositiveType": "performance_calibration_false_positive_type",
    "PerformanceCalibrationGroundTruth": "performance_calibration_ground_truth",
    "PerformanceCalibrationGroundTruthSamplesItem": "performance_calibration_ground_truth_samples_item",
    "PerformanceCalibrationGroundTruthType": "performance_calibration_ground_truth_type",
    "PerformanceCalibrationParameterSet": "performance_calibration_parameter_set",
    "PerformanceCalibrationParameterSetAggregateStats": "performance_calibration_parameter_set_aggregate_stats",
    "PerformanceCalibrationParameterSetStatsItem": "performance_calibration_parameter_set_stats_item",
    "PerformanceCalibrationParameters": "performance_calibration_parameters",
    "PerformanceCalibrationParametersStandard": "performance_calibration_parameters_standard",
    "PerformanceCalibrationParametersType": "performance_calibration_parameters_type",
    "PerformanceCalibrationRawDetection": "performance_calibration_raw_detection",
    "PerformanceCalibrationSaveParameterSetRequest": "performance_calibration_save_parameter_set_request",
    "PerformanceCalibrationUploadLabeledAudioRequest": "performance_calibration_upload_labeled_audio_request",
    "PerformanceCalibrationUploadLabeledAudioResponse": "performance_calibration_upload_labeled_audio_response",
    "Permission": "permission",
    "PortalFile": "portal_file",
    "PortalFileType": "portal_file_type",
    "PortalInfoResponse": "portal_info_response",
    "PostProcessingBlock": "post_processing_block",
    "PostProcessingBlockType": "post_processing_block_type",
    "PostProcessingConfig": "post_processing_config",
    "PostProcessingConfigRequest": "post_processing_config_request",
    "PostProcessingConfigResponse": "post_processing_config_response",
    "PostProcessingFeaturesForSampleRequest": "post_processing_features_for_sample_request",
    "PretrainedModelTensor": "pretrained_model_tensor",
    "PretrainedModelTensorDataType": "pretrained_model_tensor_data_type",
    "PreviewAIActionsSamplesRequest": "preview_ai_actions_samples_request",
    "PreviewDefaultFilesInFolderRequest": "preview_default_files_in_folder_request",
    "PreviewDefaultFilesInFolderRequestItemsToList": "preview_default_files_in_folder_request_items_to_list",
    "PreviewDefaultFilesInFolderResponse": "preview_default_files_in_folder_response",
    "PreviewDefaultFilesInFolderResponseTruncationReason": "preview_default_files_in_folder_response_truncation_reason",
    "PreviewProcessingConfigRequest": "preview_processing_config_request",
    "ProfileModelInfo": "profile_model_info",
    "ProfileModelInfoMemory": "profile_model_info_memory",
    "ProfileModelInfoMemoryDetails": "profile_model_info_memory_details",
    "ProfileModelTable": "profile_model_table",
    "ProfileModelTableMcu": "profile_model_table_mcu",
    "ProfileModelTableMcuMemory": "profile_model_table_mcu_memory",
    "ProfileModelTableMcuMemoryEon": "profile_model_table_mcu_memory_eon",
    "ProfileModelTableMcuMemoryEonRamOptimized": "profile_model_table_mcu_memory_eon_ram_optimized",
    "ProfileModelTableMcuMemoryTflite": "profile_model_table_mcu_memory_tflite",
    "ProfileModelTableMpu": "profile_model_table_mpu",
    "ProfileModelTableVariant": "profile_model_table_variant",
    "ProfileTfLiteRequest": "profile_tf_lite_request",
    "ProfileTfLiteResponse": "profile_tf_lite_response",
    "Project": "project",
    "ProjectApiKey": "project_api_key",
    "ProjectApiKeyAssignedRole": "project_api_key_assigned_role",
    "ProjectApiKeyLastUsed": "project_api_key_last_used",
    "ProjectApiKeyRole": "project_api_key_role",
    "ProjectCategory": "project_category",
    "ProjectCollaborator": "project_collaborator",
    "ProjectDataAxesSummaryResponse": "project_data_axes_summary_response",
    "ProjectDataIntervalResponse": "project_data_interval_response",
    "ProjectDataIntervalResponseByDatastreamItem": "project_data_interval_response_by_datastream_item",
    "ProjectDataIntervalResponseByDatastreamItemSensorsItem": "project_data_interval_response_by_datastream_item_sensors_item",
    "ProjectDataIntervalResponseByDatastreamItemType": "project_data_interval_response_by_datastream_item_type",
    "ProjectDataSummary": "project_data_summary",
    "ProjectDatasetMetadataBase": "project_dataset_metadata_base",
    "ProjectDatasetMetadataBaseChangeActionCounts": "project_dataset_metadata_base_change_action_counts",
    "ProjectDatasetMetadataBaseType": "project_dataset_metadata_base_type",
    "ProjectDatasetMetadataCategoryData": "project_dataset_metadata_category_data",
    "ProjectDatasetMetadataClasses": "project_dataset_metadata_classes",
    "ProjectDatasetMetadataClassesCategory": "project_dataset_metadata_classes_category",
    "ProjectDatasetMetadataClassesCategoryType": "project_dataset_metadata_classes_category_type",
    "ProjectDatasetMetadataClassesType": "project_dataset_metadata_classes_type",
    "ProjectDatasetMetadataCommon": "project_dataset_metadata_common",
    "ProjectDatasetMetadataRatioClass": "project_dataset_metadata_ratio_class",
    "ProjectDatasetMetadataRatioClasses": "project_dataset_metadata_ratio_classes",
    "ProjectDatasetMetadataRatioClassesType": "project_dataset_metadata_ratio_classes_type",
    "ProjectDatasetMetadataRatioCount": "project_dataset_metadata_ratio_count",
    "ProjectDatasetMetadataRatioNoRatio": "project_dataset_metadata_ratio_no_ratio",
    "ProjectDatasetMetadataRatioNoRatioType": "project_dataset_metadata_ratio_no_ratio_type",
    "ProjectDatasetMetadataRatioRegression": "project_dataset_metadata_ratio_regression",
    "ProjectDatasetMetadataRatioRegressionType": "project_dataset_metadata_ratio_regression_type",
    "ProjectDatasetMetadataRegression": "project_dataset_metadata_regression",
    "ProjectDatasetMetadataRegressionCategory": "project_dataset_metadata_regression_category",
    "ProjectDatasetMetadataRegressionCategoryType": "project_dataset_metadata_regression_category_type",
    "ProjectDatasetMetadataRegressionType": "project_dataset_metadata_regression_type",
    "ProjectDeploymentTarget": "project_deployment_target",
    "ProjectDeploymentTargetsResponse": "project_deployment_targets_response",
    "ProjectDismissNotificationRequest": "project_dismiss_notification_request",
    "ProjectDownloadsResponse": "project_downloads_response",
    "ProjectHmacKey": "project_hmac_key",
    "ProjectInfoResponse": "project_info_response",
    "ProjectInfoResponseAcquisitionSettings": "project_info_response_acquisition_settings",
    "ProjectInfoResponseAcquisitionSettingsViewType": "project_info_response_acquisition_settings_view_type",
    "ProjectInfoResponseComputeTime": "project_info_response_compute_time",
    "ProjectInfoResponseDataSummaryPerCategory": "project_info_response_data_summary_per_category",
    "ProjectInfoResponseDataSummaryPerCategoryPostProcessing": "project_info_response_data_summary_per_category_post_processing",
    "ProjectInfoResponseDataSummaryPerCategoryTesting": "project_info_response_data_summary_per_category_testing",
    "ProjectInfoResponseDataSummaryPerCategoryValidation": "project_info_response_data_summary_per_category_validation",
    "ProjectInfoResponseDeploySettings": "project_info_response_deploy_settings",
    "ProjectInfoResponseDeploySettingsSensor": "project_info_response_deploy_settings_sensor",
    "ProjectInfoResponseExperimentsItem": "project_info_response_experiments_item",
    "ProjectInfoResponseImpulse": "project_info_response_impulse",
    "ProjectInfoResponsePerformance": "project_info_response_performance",
    "ProjectInfoResponseReadme": "project_info_response_readme",
    "ProjectInfoResponseShowGettingStartedWizard": "project_info_response_show_getting_started_wizard",
    "ProjectInfoResponseUrls": "project_info_response_urls",
    "ProjectInfoSummaryResponse": "project_info_summary_response",
    "ProjectLabelingMethod": "project_labeling_method",
    "ProjectModelVariant": "project_model_variant",
    "ProjectPrivateData": "project_private_data",
    "ProjectPublicData": "project_public_data",
    "ProjectPublicDataReadme": "project_public_data_readme",
    "ProjectSampleMetadata": "project_sample_metadata",
    "ProjectTierEnum": "project_tier_enum",
    "ProjectTrainingDataSummaryResponse": "project_training_data_summary_response",
    "ProjectTrainingDataSummaryResponseDataSummary": "project_training_data_summary_response_data_summary",
    "ProjectType": "project_type",
    "ProjectVersionRequest": "project_version_request",
    "ProjectVisibility": "project_visibility",
    "PublicOrganizationTransformationBlock": "public_organization_transformation_block",
    "PublicProjectLicense": "public_project_license",
    "PublicProjectTierAvailability": "public_project_tier_availability",
    "RawDataCategory": "raw_data_category",
    "RawDataFilterCategory": "raw_data_filter_category",
    "RawDataLabelDistributionLabel": "raw_data_label_distribution_label",
    "RawDataLabelDistributionRegressionValueGroup": "raw_data_label_distribution_regression_value_group",
    "RawDataLabelDistributionRegressionValueGroupsPerKey": "raw_data_label_distribution_regression_value_groups_per_key",
    "RawSampleData": "raw_sample_data",
    "RawSampleDataStreamPayloads": "raw_sample_data_stream_payloads",
    "RawSampleDataStreamPayloadsDatastreamPayloadsItem": "raw_sample_data_stream_payloads_datastream_payloads_item",
    "RawSampleDataWithDataStreamPayloads": "raw_sample_data_with_data_stream_payloads",
    "RawSamplePayload": "raw_sample_payload",
    "RebalanceDatasetResponse": "rebalance_dataset_response",
    "RemoveCollaboratorRequest": "remove_collaborator_request",
    "RemoveMemberRequest": "remove_member_request",
    "RenameDeviceRequest": "rename_device_request",
    "RenamePortalFileRequest": "rename_portal_file_request",
    "RenameSampleRequest": "rename_sample_request",
    "Report": "report",
    "RequestEmailVerificationRequest": "request_email_verification_request",
    "RequestResetPasswordRequest": "request_reset_password_request",
    "ResetPasswordRequest": "reset_password_request",
    "ResourceRange": "resource_range",
    "RestoreProjectFromPublicRequest": "restore_project_from_public_request",
    "RestoreProjectRequest": "restore_project_request",
    "RunOrganizationPipelineResponse": "run_organization_pipeline_response",
    "Sample": "sample",
    "SampleBoundingBoxesRequest": "sample_bounding_boxes_request",
    "SampleBoundingBoxesType": "sample_bounding_boxes_type",
    "SampleChartType": "sample_chart_type",
    "SampleDatastream": "sample_datastream",
    "SampleDatastreamChartType": "sample_datastream_chart_type",
    "SampleDatastreamImageDimensions": "sample_datastream_image_dimensions",
    "SampleImageDimensions": "sample_image_dimensions",
    "SampleKeyValueLabels": "sample_key_value_labels",
    "SampleKeyValueLabelsType": "sample_key_value_labels_type",
    "SampleLabelMapRequest": "sample_label_map_request",
    "SampleMetadata": "sample_metadata",
    "SampleProposedChanges": "sample_proposed_changes",
    "SavePretrainedModelRequest": "save_pretrained_model_request",
    "ScoreTrialResponse": "score_trial_response",
    "ScoreTrialResponseLatency": "score_trial_response_latency",
    "ScoreTrialResponseRam": "score_trial_response_ram",
    "ScoreTrialResponseRom": "score_trial_response_rom",
    "SegmentSampleRequest": "segment_sample_request",
    "SegmentSampleRequestSegmentsItem": "segment_sample_request_segments_item",
    "SendUserFeedbackRequest": "send_user_feedback_request",
    "SendUserFeedbackRequestType": "send_user_feedback_request_type",
    "Sensor": "sensor",
    "SetAIActionsOrderRequest": "set_ai_actions_order_request",
    "SetAnomalyParameterRequest": "set_anomaly_parameter_request",
    "SetImpulseThresholdsRequest": "set_impulse_thresholds_request",
    "SetImpulseThresholdsRequestThresholdsItem": "set_impulse_thresholds_request_thresholds_item",
    "SetImpulseThresholdsResponse": "set_impulse_thresholds_response",
    "SetImpulseThresholdsResponseRegenerateModelTestingStatus": "set_impulse_thresholds_response_regenerate_model_testing_status",
    "SetKerasParameterRequest": "set_keras_parameter_request",
    "SetKerasParameterRequestMode": "set_keras_parameter_request_mode",
    "SetLegacyImpulseStateInternalRequest": "set_legacy_impulse_state_internal_request",
    "SetMemberDatasetsRequest": "set_member_datasets_request",
    "SetMemberRoleRequest": "set_member_role_request",
    "SetOptimizeSpaceRequest": "set_optimize_space_request",
    "SetOptimizeSpaceRequestSpace": "set_optimize_space_request_space",
    "SetOrganizationDataDatasetRequest": "set_organization_data_dataset_request",
    "SetProjectComputeTimeRequest": "set_project_compute_time_request",
    "SetProjectDspFileSizeRequest": "set_project_dsp_file_size_request",
    "SetSampleMetadataRequest": "set_sample_metadata_request",
    "SetSampleProposedChangesRequest": "set_sample_proposed_changes_request",
    "SetSampleStructuredLabelsRequest": "set_sample_structured_labels_request",
    "SetSampleVideoDimensionsRequest": "set_sample_video_dimensions_request",
    "SetSyntiantPosteriorRequest": "set_syntiant_posterior_request",
    "SetTunerPrimaryJobRequest": "set_tuner_primary_job_request",
    "SetUserPasswordRequest": "set_user_password_request",
    "SocketTokenResponse": "socket_token_response",
    "SocketTokenResponseToken": "socket_token_response_token",
    "SplitSampleInFramesRequest": "split_sample_in_frames_request",
    "StaffInfo": "staff_info",
    "StartClassifyJobRequest": "start_classify_job_request",
    "StartDeviceDebugStreamResponse": "start_device_debug_stream_response",
    "StartDeviceSnapshotDebugStreamRequest": "start_device_snapshot_debug_stream_request",
    "StartDeviceSnapshotDebugStreamRequestResolution": "start_device_snapshot_debug_stream_request_resolution",
    "StartEnterpriseTrialRequest": "start_enterprise_trial_request",
    "StartEnterpriseTrialRequestUserHasMLModelsInProduction": "start_enterprise_trial_request_user_has_ml_models_in_production",
    "StartIntegrationSessionResponse": "start_integration_session_response",
    "StartJobResponse": "start_job_response",
    "StartPerformanceCalibrationRequest": "start_performance_calibration_request",
    "StartPostProcessingRequest": "start_post_processing_request",
    "StartPostProcessingRequestDataset": "start_post_processing_request_dataset",
    "StartSamplingRequest": "start_sampling_request",
    "StartSamplingResponse": "start_sampling_response",
    "StartTensorBoardSessionRequest": "start_tensor_board_session_request",
    "StartTrainingRequestAnomaly": "start_training_request_anomaly",
    "StopDeviceDebugStreamRequest": "stop_device_debug_stream_request",
    "StorageProvider": "storage_provider",
    "StoreInferenceHistoryRequest": "store_inference_history_request",
    "StoreInferenceHistoryRequestSummariesItem": "store_inference_history_request_summaries_item",
    "StoreSegmentLengthRequest": "store_segment_length_request",
    "StructuredClassifyResult": "structured_classify_result",
    "StructuredLabel": "structured_label",
    "TargetConstraints": "target_constraints",
    "TargetConstraintsDevice": "target_constraints_device",
    "TargetConstraintsSelectedTargetBasedOn": "target_constraints_selected_target_based_on",
    "TargetMemory": "target_memory",
    "TargetProcessor": "target_processor",
    "TestAddMockModelMonitoringDataRequest": "test_add_mock_model_monitoring_data_request",
    "TestPretrainedModelImagesRequest": "test_pretrained_model_images_request",
    "TestPretrainedModelImagesRequestInput": "test_pretrained_model_images_request_input",
    "TestPretrainedModelRequest": "test_pretrained_model_request",
    "TestPretrainedModelRequestModelInfo": "test_pretrained_model_request_model_info",
    "TestPretrainedModelResponse": "test_pretrained_model_response",
    "TestPretrainedModelResponseFreeformResult": "test_pretrained_model_response_freeform_result",
    "TestPretrainedModelResponseFreeformResultOutputTensorsItem": "test_pretrained_model_response_freeform_result_output_tensors_item",
    "TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType": "test_pretrained_model_response_freeform_result_output_tensors_item_data_type",
    "Theme": "theme",
    "ThemeColors": "theme_colors",
    "ThemeFavicon": "theme_favicon",
    "ThemeLogos": "theme_logos",
    "ThirdPartyAuth": "third_party_auth",
    "TimeSeriesDataPoint": "time_series_data_point",
    "TrackObjectsRequest": "track_objects_request",
    "TrackObjectsResponse": "track_objects_response",
    "TransferLearningModel": "transfer_learning_model",
    "TransferLearningModelBlockNoLongerAvailable": "transfer_learning_model_block_no_longer_available",
    "TransferOwnershipOrganizationRequest": "transfer_ownership_organization_request",
    "TransformationBlockAdditionalMountPoint": "transformation_block_additional_mount_point",
    "TransformationBlockAdditionalMountPointType": "transformation_block_additional_mount_point_type",
    "TransformationJobOperatesOnEnum": "transformation_job_operates_on_enum",
    "TransformationJobStatusEnum": "transformation_job_status_enum",
    "TrashBinEntity": "trash_bin_entity",
    "TunerBlock": "tuner_block",
    "TunerBlockVariantsAdditionalProperty": "tuner_block_variants_additional_property",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem": "tuner_block_variants_additional_property_search_space_templates_item",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks": "tuner_block_variants_additional_property_search_space_templates_item_blocks",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp": "tuner_block_variants_additional_property_search_space_templates_item_blocks_dsp",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksInput": "tuner_block_variants_additional_property_search_space_templates_item_blocks_input",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksLearn": "tuner_block_variants_additional_property_search_space_templates_item_blocks_learn",
    "TunerCompleteSearch": "tuner_complete_search",
    "TunerCreateTrialImpulse": "tuner_create_trial_impulse",
    "TunerRun": "tuner_run",
    "TunerSpaceImpulse": "tuner_space_impulse",
    "TunerTrial": "tuner_trial",
    "TunerTrialBlocksItem": "tuner_trial_blocks_item",
    "TunerTrialBlocksItemStatus": "tuner_trial_blocks_item_status",
    "TunerTrialBlocksItemType": "tuner_trial_blocks_item_type",
    "TunerTrialDspJobId": "tuner_trial_dsp_job_id",
    "TunerTrialImpulse": "tuner_trial_impulse",
    "TunerTrialImpulseAddedToProject": "tuner_trial_impulse_added_to_project",
    "TunerTrialMetrics": "tuner_trial_metrics",
    "TunerTrialMetricsTest": "tuner_trial_metrics_test",
    "TunerTrialMetricsTrain": "tuner_trial_metrics_train",
    "TunerTrialMetricsValidation": "tuner_trial_metrics_validation",
    "TunerTrialProgress": "tuner_trial_progress",
    "TunerTrialStatus": "tuner_trial_status",
    "TutorialType": "tutorial_type",
    "UpdateAIActionRequest": "update_ai_action_request",
    "UpdateAIActionRequestSetMetadataAfterRunningItem": "update_ai_action_request_set_metadata_after_running_item",
    "UpdateImpulseRequest": "update_impulse_request",
    "UpdateJobRequest": "update_job_request",
    "UpdateOrganizationAddCollaboratorRequest": "update_organization_add_collaborator_request",
    "UpdateOrganizationBucketRequest": "update_organization_bucket_request",
    "UpdateOrganizationCreateEmptyProjectRequest": "update_organization_create_empty_project_request",
    "UpdateOrganizationCreateProjectRequest": "update_organization_create_project_request",
    "UpdateOrganizationDataCampaignDashboardRequest": "update_organization_data_campaign_dashboard_request",
    "UpdateOrganizationDataCampaignDashboardRequestWhenToEmail": "update_organization_data_campaign_dashboard_request_when_to_email",
    "UpdateOrganizationDataCampaignRequest": "update_organization_data_campaign_request",
    "UpdateOrganizationDataItemRequest": "update_organization_data_item_request",
    "UpdateOrganizationDatasetRequest": "update_organization_dataset_request",
    "UpdateOrganizationDatasetRequestBucket": "update_organization_dataset_request_bucket",
    "UpdateOrganizationDeployBlockRequest": "update_organization_deploy_block_request",
    "UpdateOrganizationDeployBlockRequestCategory": "update_organization_deploy_block_request_category",
    "UpdateOrganizationDspBlockRequest": "update_organization_dsp_block_request",
    "UpdateOrganizationExtensionSettings": "update_organization_extension_settings",
    "UpdateOrganizationPortalResponse": "update_organization_portal_response",
    "UpdateOrganizationRequest": "update_organization_request",
    "UpdateOrganizationTransferLearningBlockRequest": "update_organization_transfer_learning_block_request",
    "UpdateOrganizationTransformationBlockRequest": "update_organization_transformation_block_request",
    "UpdateProjectRequest": "update_project_request",
    "UpdateProjectRequestDataAcquisitionViewType": "update_project_request_data_acquisition_view_type",
    "UpdateProjectRequestSelectedProjectTypeInWizard": "update_project_request_selected_project_type_in_wizard",
    "UpdateProjectTagsRequest": "update_project_tags_request",
    "UpdateThemeColorsRequest": "update_theme_colors_request",
    "UpdateThemeLogosRequest": "update_theme_logos_request",
    "UpdateThirdPartyAuthRequest": "update_third_party_auth_request",
    "UpdateTunerRunRequest": "update_tuner_run_request",
    "UpdateUserRequest": "update_user_request",
    "UpdateVersionRequest": "update_version_request",
    "UpdateWhitelabelDefaultDeploymentTargetRequest": "update_whitelabel_default_deployment_target_request",
    "UpdateWhitelabelDeploymentOptionsOrderRequest": "update_whitelabel_deployment_options_order_request",
    "UpdateWhitelabelDeploymentTargetsRequest": "update_whitelabel_deployment_targets_request",
    "UpdateWhitelabelInternalRequest": "update_whitelabel_internal_request",
    "UpdateWhitelabelLearningBlocksRequest": "update_whitelabel_learning_blocks_request",
    "UpdateWhitelabelRequest": "update_whitelabel_request",
    "UpgradeSubscriptionRequest": "upgrade_subscription_request",
    "UploadAssetRequest": "upload_asset_request",
    "UploadAssetResponse": "upload_asset_response",
    "UploadCsvWizardUploadedFileRequest": "upload_csv_wizard_uploaded_file_request",
    "UploadCustomBlockRequest": "upload_custom_block_request",
    "UploadCustomBlockRequestType": "upload_custom_block_request_type",
    "UploadImageRequest": "upload_image_request",
    "UploadKerasFilesRequest": "upload_keras_files_request",
    "UploadPretrainedModelByUrlRequest": "upload_pretrained_model_by_url_request",
    "UploadPretrainedModelByUrlRequestModelFileType": "upload_pretrained_model_by_url_request_model_file_type",
    "UploadPretrainedModelRequest": "upload_pretrained_model_request",
    "UploadPretrainedModelRequestModelFileType": "upload_pretrained_model_request_model_file_type",
    "UploadReadmeImageResponse": "upload_readme_image_response",
    "UploadUserPhotoRequest": "upload_user_photo_request",
    "UploadUserPhotoResponse": "upload_user_photo_response",
    "UploadVersionArchiveRequest": "upload_version_archive_request",
    "User": "user",
    "UserByThirdPartyActivationRequest": "user_by_third_party_activation_request",
    "UserDeleteTotpMfaKeyRequest": "user_delete_totp_mfa_key_request",
    "UserDismissNotificationRequest": "user_dismiss_notification_request",
    "UserEula": "user_eula",
    "UserEulaName": "user_eula_name",
    "UserExperiment": "user_experiment",
    "UserGenerateNewMfaKeyResponse": "user_generate_new_mfa_key_response",
    "UserOrganization": "user_organization",
    "UserOrganizationExtensionSettings": "user_organization_extension_settings",
    "UserOrganizationPublicProjectLicense": "user_organization_public_project_license",
    "UserProjectsSortOrder": "user_projects_sort_order",
    "UserSetTotpMfaKeyRequest": "user_set_totp_mfa_key_request",
    "UserSetTotpMfaKeyResponse": "user_set_totp_mfa_key_response",
    "UserSubscriptionMetricsResponse": "user_subscription_metrics_response",
    "UserSubscriptionMetricsResponseMetrics": "user_subscription_metrics_response_metrics",
    "UserTierEnum": "user_tier_enum",
    "ValidateEmailResponse": "validate_email_response",
    "ValidateEmailResponseVerdict": "validate_email_response_verdict",
    "VerifyDspBlockUrlRequest": "verify_dsp_block_url_request",
    "VerifyDspBlockUrlResponse": "verify_dsp_block_url_response",
    "VerifyDspBlockUrlResponseBlock": "verify_dsp_block_url_response_block",
    "VerifyEmailResponse": "verify_email_response",
    "VerifyOrganizationBucketRequest": "verify_organization_bucket_request",
    "VerifyOrganizationBucketResponse": "verify_organization_bucket_response",
    "VerifyOrganizationBucketResponseConnectionStatus": "verify_organization_bucket_response_connection_status",
    "VerifyOrganizationBucketResponseFilesItem": "verify_organization_bucket_response_files_item",
    "VerifyOrganizationExistingBucketRequest": "verify_organization_existing_bucket_request",
    "VerifyResetPasswordRequest": "verify_reset_password_request",
    "VerifySignupApprovalResponse": "verify_signup_approval_response",
    "VlmCandidateLabelItem": "vlm_candidate_label_item",
    "VlmCandidateLabelMap": "vlm_candidate_label_map",
    "VlmConfigResponse": "vlm_config_response",
    "VlmConfiguration": "vlm_configuration",
    "VlmConfigurationBase": "vlm_configuration_base",
    "VlmGetAllModelsResponse": "vlm_get_all_models_response",
    "VlmGetInferenceResultsResponse": "vlm_get_inference_results_response",
    "VlmGetModelResponse": "vlm_get_model_response",
    "VlmInferenceRequest": "vlm_inference_request",
    "VlmInferenceResults": "vlm_inference_results",
    "VlmInferenceResultsResultsItem": "vlm_inference_results_results_item",
    "VlmMetadata": "vlm_metadata",
    "VlmModel": "vlm_model",
    "VlmModelType": "vlm_model_type",
    "VlmPromptComponent": "vlm_prompt_component",
    "VlmPromptComponentConfig": "vlm_prompt_component_config",
    "VlmPromptConfigParamItem": "vlm_prompt_config_param_item",
    "VlmPromptConfigParameters": "vlm_prompt_config_parameters",
    "Whitelabel": "whitelabel",
    "WhitelabelAdminCreateOrganizationRequest": "whitelabel_admin_create_organization_request",
    "WhitelabelAllLearningBlocksItem": "whitelabel_all_learning_blocks_item",
    "WhitelabelCustomDeploymentBlocksItem": "whitelabel_custom_deployment_blocks_item",
    "WindowSettings": "window_settings",
    "WindowSettingsResponse": "window_settings_response",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("." + _MODULES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = [
    "AcceptEulaRequest",
    "ActivateUserByThirdPartyActivationCodeRequest",
    "ActivateUserOrVerifyEmailRequest",
    "ActorOAuthClient",
    "ActorOAuthClientType",
    "ActorProjectApiKey",
    "ActorProjectApiKeyType",
    "ActorUser",
    "ActorUserType",
    "AddApiKeyRequest",
    "AddApiKeyResponse",
    "AddCollaboratorRequest",
    "AddHmacKeyRequest",
    "AddIngestionOnlyProjectApiKeyRequest",
    "AdditionalMetric",
    "AddKerasFilesRequest",
    "AddMemberRequest",
    "AddOrganizationApiKeyRequest",
    "AddOrganizationApiKeyRequestRole",
    "AddOrganizationBucketRequest",
    "AddOrganizationDataCampaignDashboardRequest",
    "AddOrganizationDataCampaignDashboardRequestWhenToEmail",
    "AddOrganizationDataCampaignDashboardResponse",
    "AddOrganizationDataCampaignRequest",
    "AddOrganizationDataCampaignResponse",
    "AddOrganizationDeployBlockRequest",
    "AddOrganizationDeployBlockRequestCategory",
    "AddOrganizationDspBlockRequest",
    "AddOrganizationSecretRequest",
    "AddOrganizationTransferLearningBlockRequest",
    "AddOrganizationTransformationBlockRequest",
    "AddOrganizationTransformationBlockRequestOperatesOn",
    "AddProjectApiKeyRequest",
    "AdminAddDisallowedEmailDomainRequest",
    "AdminAddOrganizationApiKeyRequest",
    "AdminAddOrganizationUserRequest",
    "AdminAddOrUpdateSSODomainIdPsRequest",
    "AdminAddProjectApiKeyRequest",
    "AdminAddUserRequest",
    "AdminApiOrganization",
    "AdminApiProject",
    "AdminApiUser",
    "AdminCreateOauthClientRequest",
    "AdminCreateOauthClientResponse",
    "AdminCreateOrganizationDataExportRequest",
    "AdminCreateOrganizationRequest",
    "AdminCreateProjectRequest",
    "AdminCreateSignupApprovalRequest",
    "AdminEnableFeatureRequest",
    "AdminGetDataMigrationResponse",
    "AdminGetDataMigrationsResponse",
    "AdminGetDisallowedEmailDomainsResponse",
    "AdminGetMetricsResponse",
    "AdminGetOauthClientResponse",
    "AdminGetOauthClientsResponse",
    "AdminGetOrganizationComputeTimeUsageResponse",
    "AdminGetOrganizationsResponse",
    "AdminGetOrganizationsResponseOrganizationsItem",
    "AdminGetReportResponse",
    "AdminGetReportsResponse",
    "AdminGetSignupApprovalRequestResponse",
    "AdminGetSignupApprovalRequestResponseStatus",
    "AdminGetSSOSettingsResponse",
    "AdminGetSSOSettingsResponseSsoWhitelistItem",
    "AdminGetTrashBinResponse",
    "AdminGetTrialResponse",
    "AdminGetUserIdsResponse",
    "AdminGetUserMetricsResponse",
    "AdminGetUserResponse",
    "AdminGetUsersResponse",
    "AdminGetUsersResponseUsersItem",
    "AdminListProjects",
    "AdminListProjectsResponse",
    "AdminOrganizationInfoResponse",
    "AdminOrganizationInfoResponseExtensionBlocksItem",
    "AdminProjectInfoResponse",
    "AdminRotateOauthClientSecretResponse",
    "AdminStartEnterpriseTrialRequest",
    "AdminToggleDataMigrationRequest",
    "AdminUpdateConfigRequest",
    "AdminUpdateOauthClientRequest",
    "AdminUpdateOrganizationDataExportRequest",
    "AdminUpdateOrganizationRequest",
    "AdminUpdateTrialRequest",
    "AdminUpdateUserPermissionsRequest",
    "AdminUpdateUserRequest",
    "AIAction",
    "AIActionLastPreviewState",
    "AIActionLastPreviewStateProposedChangesItem",
    "AIActionsConfig",
    "AIActionsConfigStep",
    "AIActionsDataCategory",
    "AIActionSetMetadataAfterRunningItem",
    "AIActionsOperatesOn",
    "AkidaEdgeLearningConfig",
    "AllBlocksResponse",
    "AllLearnBlocksResponse",
    "AllLearnBlocksResponseLearnBlocksItem",
    "AnomalyCapacity",
    "AnomalyConfig",
    "AnomalyConfigAxesItem",
    "AnomalyConfigResponse",
    "AnomalyGmmMetadata",
    "AnomalyGmmMetadataResponse",
    "AnomalyLabelsConfig",
    "AnomalyModelMetadata",
    "AnomalyModelMetadataClustersItem",
    "AnomalyModelMetadataResponse",
    "AnomalyResult",
    "AnomalyTrainedFeaturesResponse",
    "AnomalyTrainedFeaturesResponseDataItem",
    "ApiKeyExtension",
    "ApplicationBudget",
    "AugmentationPolicyImageEnum",
    "AugmentationPolicySpectrogram",
    "AugmentationPolicySpectrogramFreqMasking",
    "AugmentationPolicySpectrogramGaussianNoise",
    "AugmentationPolicySpectrogramTimeMasking",
    "AuthorizeThirdPartyRequest",
    "AutotuneDspRequest",
    "BackToLabelingRequest",
    "BackToLabelingRequestLabelAction",
    "BatchAddMetadataDataType",
    "BatchAddMetadataIncludeDisabled",
    "BatchAddMetadataRequest",
    "BatchAddMetadataSignatureValidity",
    "BatchBackToLabelingDataType",
    "BatchBackToLabelingIncludeDisabled",
    "BatchBackToLabelingSignatureValidity",
    "BatchClearMetadataByKeyDataType",
    "BatchClearMetadataByKeyIncludeDisabled",
    "BatchClearMetadataByKeyRequest",
    "BatchClearMetadataByKeySignatureValidity",
    "BatchClearMetadataDataType",
    "BatchClearMetadataIncludeDisabled",
    "BatchClearMetadataSignatureValidity",
    "BatchDeleteDataType",
    "BatchDeleteIncludeDisabled",
    "BatchDeleteSignatureValidity",
    "BatchDisableDataType",
    "BatchDisableIncludeDisabled",
    "BatchDisableSignatureValidity",
    "BatchEditBoundingBoxesDataType",
    "BatchEditBoundingBoxesIncludeDisabled",
    "BatchEditBoundingBoxesRequest",
    "BatchEditBoundingBoxesSignatureValidity",
    "BatchEditLabelsDataType",
    "BatchEditLabelsIncludeDisabled",
    "BatchEditLabelsSignatureValidity",
    "BatchEnableDataType",
    "BatchEnableIncludeDisabled",
    "BatchEnableSignatureValidity",
    "BatchMoveDataType",
    "BatchMoveIncludeDisabled",
    "BatchMoveSignatureValidity",
    "BillingCycle",
    "BlockDisplayCategory",
    "BlockParamsVisualAnomalyGmm",
    "BlockParamsVisualAnomalyPatchcore",
    "BlockThreshold",
    "BlockThresholdDropdownOptionsItem",
    "BlockType",
    "BoundingBox",
    "BoundingBoxWithScore",
    "BuildOnDeviceModelRequest",
    "BuildOnDeviceModelResponse",
    "BuildOrganizationOnDeviceModelRequest",
    "BuildPublicDeploymentJobRequest",
    "BuildPublicDeploymentJobResponse",
    "CalculateDataQualityMetricsRequest",
    "CalculateDataQualityMetricsRequestRepresentation",
    "CanaryResponse",
    "ChangePasswordRequest",
    "ClassifyJobResponse",
    "ClassifyJobResponseAccuracy",
    "ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty",
    "ClassifyJobResponseAccuracyTotalSummary",
    "ClassifyJobResponseAdditionalMetricsByLearnBlockItem",
    "ClassifyJobResponseNoResultsBecauseThresholdsChanged",
    "ClassifyJobResponsePage",
    "ClassifySampleResponse",
    "ClassifySampleResponseClassification",
    "ClassifySampleResponseClassificationDetails",
    "ClassifySampleResponseMultipleVariants",
    "ClassifySampleResponseVariantResults",
    "CloneImpulseRequest",
    "ConvertParquetToCsvRequest",
    "ConvertParquetToCsvResponse",
    "ConvertUserRequest",
    "CosineSimilarityData",
    "CosineSimilarityIssue",
    "CosineSimilarityIssueIssuesItem",
    "CosineSimilarityIssueIssuesItemWindowsItem",
    "CountSamplesDataType",
    "CountSamplesIncludeDisabled",
    "CountSamplesResponse",
    "CountSamplesSignatureValidity",
    "CreateCustomBlockUploadLinkRequest",
    "CreateCustomBlockUploadLinkRequestType",
    "CreateCustomBlockUploadLinkResponse",
    "CreateDeveloperProfileResponse",
    "CreateDeviceRequest",
    "CreatedUpdatedByUser",
    "CreateEnterpriseTrialResponse",
    "CreateEnterpriseTrialUserRequest",
    "CreateImpulseRequest",
    "CreateImpulseResponse",
    "CreateMultiProjectDeploymentRequest",
    "CreateMultiProjectDeploymentRequestImpulsesItem",
    "CreateNewEmptyImpulseRequest",
    "CreateNewEmptyImpulseResponse",
    "CreateOrganizationBucketRequest",
    "CreateOrganizationBucketResponse",
    "CreateOrganizationPortalRequest",
    "CreateOrganizationPortalResponse",
    "CreateOrganizationRequest",
    "CreateOrganizationResponse",
    "CreateOrganizationUsageReportBody",
    "CreatePreviewAIActionsJobRequest",
    "CreateProjectRequest",
    "CreateProjectResponse",
    "CreateProTierUserRequest",
    "CreateSignedUploadLinkRequest",
    "CreateSignedUploadLinkResponse",
    "CreateSyntheticDataRequest",
    "CreateThirdPartyAuthRequest",
    "CreateThirdPartyAuthResponse",
    "CreateUserRequest",
    "CreateUserResponse",
    "CreateUserThirdPartyRequest",
    "CreateUserThirdPartyResponse",
    "CreateUserThirdPartyResponseStatus",
    "CreateWhitelabelRequest",
    "CreateWhitelabelResponse",
    "CropSampleRequest",
    "CropSampleResponse",
    "CrossValidationData",
    "CrossValidationDataScoresItem",
    "DailyMetricsRecord",
    "DataCampaign",
    "DataCampaignDashboard",
    "DataCampaignDashboardWhenToEmail",
    "DataCampaignGraph",
    "DataCampaignGraphXDataItem",
    "DataCampaignGraphXDataItemDataType",
    "DataCampaignGraphXDataItemValuesItem",
    "DataCampaignLink",
    "DataCampaignQuery",
    "DataExplorerPredictionsResponse",
    "DataExplorerPredictionsResponseClassificationType",
    "DataExplorerSettings",
    "DataExplorerSettingsDimensionalityReductionTechnique",
    "DataExplorerSettingsPreset",
    "DatasetRatioData",
    "DatasetRatioDataRatio",
    "DatasetSplitOptions",
    "DatasetSplitOptionsStratifyBy",
    "DatasetSplitPreview",
    "DatasetSplitPreviewResponse",
    "DatasetSplitPreviewRow",
    "DatasetSplitPreviewRowSplitCategory",
    "DatasetSplitPreviewSection",
    "DatasetVersion",
    "DatasetVersionSummary",
    "DatasetVersionSummaryActionCounts",
    "DatasetVersionType",
    "DeletePortalFileRequest",
    "DeleteUserRequest",
    "DependencyData",
    "DeploymentHistory",
    "DeploymentTarget",
    "DeploymentTargetBadge",
    "DeploymentTargetEngine",
    "DeploymentTargetRedirect",
    "DeploymentTargetsResponse",
    "DeploymentTargetUiSection",
    "DeploymentTargetVariant",
    "DeployPretrainedModelInputAudio",
    "DeployPretrainedModelInputAudioInputType",
    "DeployPretrainedModelInputImage",
    "DeployPretrainedModelInputImageInputType",
    "DeployPretrainedModelInputOther",
    "DeployPretrainedModelInputOtherInputType",
    "DeployPretrainedModelInputTimeSeries",
    "DeployPretrainedModelInputTimeSeriesInputType",
    "DeployPretrainedModelModelAnomaly",
    "DeployPretrainedModelModelAnomalyModelType",
    "DeployPretrainedModelModelClassification",
    "DeployPretrainedModelModelClassificationModelType",
    "DeployPretrainedModelModelFreeform",
    "DeployPretrainedModelModelFreeformModelType",
    "DeployPretrainedModelModelObjectDetection",
    "DeployPretrainedModelModelObjectDetectionModelType",
    "DeployPretrainedModelModelRegression",
    "DeployPretrainedModelModelRegressionModelType",
    "DeployPretrainedModelModelVisualAnomaly",
    "DeployPretrainedModelModelVisualAnomalyModelType",
    "DeployPretrainedModelRequest",
    "DeployPretrainedModelRequestDeployModelType",
    "DeployPretrainedModelRequestModelFileType",
    "DeployPretrainedModelRequestModelInfo",
    "DeployPretrainedModelRequestUseConverter",
    "DetailedImpulse",
    "DetailedImpulseDspBlockConfigsItem",
    "DetailedImpulseLearnBlockAnomalyConfigsItem",
    "DetailedImpulseLearnBlockKerasConfigsItem",
    "DetailedImpulseMetric",
    "DetailedImpulseMetricCategory",
    "DetailedImpulseMetricFilteringType",
    "DetailedImpulseMetricFilteringTypeType",
    "DetailedImpulseMetricType",
    "DetailedImpulsePostProcessingBlockConfigsItem",
    "DetailedImpulsePretrainedModelInfo",
    "DevelopmentBoardRequest",
    "DevelopmentBoardRequestUpdate",
    "DevelopmentBoardResponse",
    "DevelopmentBoardsResponse",
    "DevelopmentKeys",
    "DevelopmentKeysResponse",
    "Device",
    "DeviceDebugStreamType",
    "DeviceInferenceInfo",
    "DeviceInferenceInfoModelType",
    "DeviceNameResponse",
    "DeviceRemoteMgmtMode",
    "DeviceSensorsItem",
    "DowngradeSubscriptionRequest",
    "Download",
    "DownloadDetailedImpulsesFormat",
    "DownloadJobsLogsLogLevel",
    "DownloadOrganizationJobsLogsLogLevel",
    "DownloadPortalFileRequest",
    "DownloadPortalFileResponse",
    "DownloadPretrainedModelPretrainedModelDownloadType",
    "DspAutotunerResults",
    "DspAutotunerResultsResultsItem",
    "DSPBlock",
    "DSPConfig",
    "DSPConfigRequest",
    "DSPConfigResponse",
    "DspFeatureImportanceResponse",
    "DspFeatureImportanceResponseLabelsAdditionalProperty",
    "DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem",
    "DspFeatureLabelsResponse",
    "DSPGroup",
    "DSPGroupItem",
    "DSPGroupItemSection",
    "DSPGroupItemSelectOptionsItem",
    "DSPGroupItemShowIf",
    "DSPGroupItemShowIfOperator",
    "DSPInfo",
    "DSPInfoFeatures",
    "DSPMetadata",
    "DSPMetadataIncludedSamplesItem",
    "DSPMetadataOutputConfig",
    "DSPMetadataOutputConfigShape",
    "DSPMetadataOutputConfigType",
    "DSPMetadataResponse",
    "DSPNamedAxis",
    "DSPNormalizeData",
    "DspPerformance",
    "DspPerformanceAllVariantsResponse",
    "DspPerformanceAllVariantsResponsePerformanceItem",
    "DspRunGraph",
    "DspRunGraphAxisLabels",
    "DspRunRequestWithFeatures",
    "DspRunRequestWithoutFeatures",
    "DspRunRequestWithoutFeaturesReadOnly",
    "DspRunResponse",
    "DspRunResponseWithSample",
    "DspSampleFeaturesResponse",
    "DspSampleFeaturesResponseDataItem",
    "DspSampleFeaturesResponseDataItemSample",
    "DspTrainedFeaturesResponse",
    "DspTrainedFeaturesResponseDataItem",
    "DspTrainedFeaturesResponseDataItemSample",
    "EditSampleLabelRequest",
    "EmailValidationRequest",
    "EnterpriseLimit",
    "EnterpriseLimitsIncreaseRequest",
    "EnterpriseTrial",
    "EnterpriseUpgradeOrTrialExtensionRequest",
    "EntitlementLimits",
    "EntityCreatedResponse",
    "EnvironmentVariable",
    "EvaluateJobResponse",
    "EvaluateResultValue",
    "ExperimentalImpulseSpecificGpuTrainingProcessor",
    "ExportBlockResponse",
    "ExportGetUrlResponse",
    "ExportInferenceHistoryDataRequest",
    "ExportInferenceHistoryDataRequestFormat",
    "ExportKerasBlockDataRequest",
    "ExportOriginalDataRequest",
    "ExportWavDataRequest",
    "Feature",
    "FinalizeCustomBlockUploadRequest",
    "FinalizeCustomBlockUploadRequestType",
    "FindSegmentSampleRequest",
    "FindSegmentSampleResponse",
    "FindSegmentSampleResponseSegmentsItem",
    "FindSyntiantPosteriorRequest",
    "FindSyntiantPosteriorRequestDeploymentTarget",
    "FindSyntiantPosteriorRequestReferenceSet",
    "FindUserResponse",
    "FindUserResponseUsersItem",
    "FoldModelMetadata",
    "GenerateFeaturesRequest",
    "GenericApiResponse",
    "GetAIActionResponse",
    "GetAIActionsProposedChangesResponse",
    "GetAIActionsProposedChangesResponseProposedChangesItem",
    "GetAllDetailedImpulsesResponse",
    "GetAllDetailedImpulsesResponseMetricKeysByCategoryItem",
    "GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem",
    "GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType",
    "GetAllImportedFromResponse",
    "GetAllImportedFromResponseDataItem",
    "GetAllImpulsesResponse",
    "GetAllThirdPartyAuthResponse",
    "GetAllTransferLearningModelsResponse",
    "GetAllWhitelabelsResponse",
    "GetAutoLabelerResponse",
    "GetAutoLabelerResponseClustersItem",
    "GetAutoLabelerResponseClustersItemItemsItem",
    "GetClassifyJobResultPageDataType",
    "GetClassifyJobResultPageSignatureValidity",
    "GetCsvWizardUploadedFileInfo",
    "GetCurrentApiKeyInfoResponse",
    "GetDataExplorerFeaturesResponse",
    "GetDataExplorerFeaturesResponseDataItem",
    "GetDataExplorerFeaturesResponseDataItemSample",
    "GetDataExplorerFeaturesResponseDataItemSampleCategory",
    "GetDataExplorerSettingsResponse",
    "GetDataExplorerSettingsResponseDimensionalityReductionRecommendation",
    "GetDatasetRatioResponse",
    "GetDeploymentHistoryResponse",
    "GetDeploymentResponse",
    "GetDeviceResponse",
    "GetDiversityDataResponse",
    "GetDiversityDataResponseDataItem",
    "GetDiversityDataResponseDataItemClusterInfosItem",
    "GetDspMetadataCategory",
    "GetEmailVerificationCodeResponse",
    "GetEmailVerificationStatusResponse",
    "GetFeatureFlagsResponse",
    "GetFeatureFlagsResponseFlagsItem",
    "GetFeaturesForPostProcessingSampleResponse",
    "GetHmacDevkeyResponse",
    "GetImpulseBlocksResponse",
    "GetImpulseMigrationJobsLogsLogLevel",
    "GetImpulseRecordsRequest",
    "GetImpulseRecordsRequestRange",
    "GetImpulseResponse",
    "GetInferenceHistoryResponse",
    "GetInferenceHistoryResponseAllDevicesItem",
    "GetInferenceHistoryResponseSummaryByTimeItem",
    "GetInferenceMetricsRequest",
    "GetInferenceMetricsRequestMetricsItem",
    "GetInferenceMetricsRequestMetricsItemAggregate",
    "GetInferenceMetricsRequestMetricsItemAggregateAggregation",
    "GetInferenceMetricsRequestSplitBy",
    "GetInferenceMetricsResponse",
    "GetInferenceMetricsResponseDataItem",
    "GetIntegrationSessionStatusResponse",
    "GetJobResponse",
    "GetJobsLogsLogLevel",
    "GetJWTRequest",
    "GetJWTRequestSsoType",
    "GetJWTResponse",
    "GetLabelNoiseDataResponse",
    "GetLabelNoiseDataResponseData",
    "GetLastDeploymentBuildResponse",
    "GetLastDeploymentBuildResponseLastBuild",
    "GetModelMonitoringDeploymentsResponse",
    "GetModelMonitoringDeploymentsResponseDeploymentsItem",
    "GetModelVariantsResponse",
    "GetNewBlockIdResponse",
    "GetOrganizationBucketResponse",
    "GetOrganizationDataCampaignDashboardResponse",
    "GetOrganizationDataCampaignDashboardsResponse",
    "GetOrganizationDataCampaignResponse",
    "GetOrganizationDataCampaignsResponse",
    "GetOrganizationDataCampaignsResponseCampaignsItem",
    "GetOrganizationDataExportResponse",
    "GetOrganizationDataExportsResponse",
    "GetOrganizationDataItemResponse",
    "GetOrganizationDataItemTransformJobsResponse",
    "GetOrganizationDataItemTransformJobsResponseTransformationJobsItem",
    "GetOrganizationDatasetResponse",
    "GetOrganizationDeployBlockResponse",
    "GetOrganizationDspBlockResponse",
    "GetOrganizationJobsLogsLogLevel",
    "GetOrganizationPipelinesResponse",
    "GetOrganizationPortalResponse",
    "GetOrganizationTransferLearningBlockResponse",
    "GetOrganizationTransformationBlockResponse",
    "GetOrganizationUsageReportResponse",
    "GetPerformanceCalibrationGroundTruthResponse",
    "GetPerformanceCalibrationParameterSetsResponse",
    "GetPerformanceCalibrationParametersResponse",
    "GetPerformanceCalibrationRawResultResponse",
    "GetPerformanceCalibrationStatusResponse",
    "GetPostProcessingFeaturesForSampleResponse",
    "GetPostProcessingFeaturesForSampleResponseResults",
    "GetPostProcessingResultsForSampleResponse",
    "GetPostProcessingResultsForSampleResponseHasResults",
    "GetPostProcessingResultsForSampleResponseJobIsRunning",
    "GetPostProcessingResultsForSampleResponseResults",
    "GetPostProcessingResultsResponse",
    "GetPretrainedModelResponse",
    "GetPretrainedModelResponseModel",
    "GetPretrainedModelResponseModelInfo",
    "GetPretrainedModelResponseModelProfileInfo",
    "GetPublicDeploymentStatusResponse",
    "GetPublicDeploymentStatusResponseJob",
    "GetPublicMetricsResponse",
    "GetPublicOrganizationTransformationBlockResponse",
    "GetRawDataProjectMetadataIncludeDisabled",
    "GetRawDataProjectMetadataResponse",
    "GetSampleDspResponse",
    "GetSampleMetadataFilterOptionsResponse",
    "GetSampleMetadataResponse",
    "GetSampleResponse",
    "GetSSODomainIdPsResponse",
    "GetStudioConfigResponse",
    "GetStudioConfigResponseConfigItem",
    "GetSyntheticDataConfigResponse",
    "GetSyntheticDataConfigResponseRecentJobsItem",
    "GetSyntiantPosteriorResponse",
    "GetTargetConstraintsResponse",
    "GetThemeResponse",
    "GetThemesResponse",
    "GetThirdPartyAuthResponse",
    "GetUserNeedToSetPasswordResponse",
    "GetUserProjectsResponse",
    "GetUserResponse",
    "GetUserResponseLastAcceptedTermsOfService",
    "GetUserResponseLastAccessedProjects",
    "GetUserResponseLastAccessedProjectsProjectsItem",
    "GetUserResponseWhitelabelsItem",
    "GetWhitelabelDomainResponse",
    "GetWhitelabelResponse",
    "HasDataExplorerFeaturesResponse",
    "ImageInputResizeMode",
    "ImageInputScaling",
    "ImportDataFromAnotherProjectJobRequest",
    "Impulse",
    "ImpulseDspBlock",
    "ImpulseDspBlockNamedAxesItem",
    "ImpulseDspBlockOrganization",
    "ImpulseInputBlock",
    "ImpulseInputBlockCropAnchor",
    "ImpulseInputBlockDatasetSubset",
    "ImpulseInputBlockLabelingMethodMultiLabel",
    "ImpulseInputBlockLabelingMethodMultiLabelType",
    "ImpulseInputBlockResizeMethod",
    "ImpulseLearnBlock",
    "ImpulsePostProcessingBlock",
    "ImpulseType",
    "InferenceHistoryAggregate",
    "InferenceHistoryEntry",
    "InferenceHistoryTimestamp",
    "InferenceSummaryMetrics",
    "InputBlock",
    "InputBlockType",
    "IntegrationSessionStatus",
    "IntegrationSessionStatusStatus",
    "InviteOrganizationMemberRequest",
    "Job",
    "JobDetails",
    "JobDetailsResponse",
    "JobFailureDetails",
    "JobLogItem",
    "JobLogItemLogLevel",
    "JobLogsResponse",
    "JobLogsResponseLogsItem",
    "JobLogsResponseLogsItemLogLevel",
    "JobMetricsResponse",
    "JobParentTypeEnum",
    "JobState",
    "JobStateExecutionDetails",
    "JobStatus",
    "JobStep",
    "JobSummaryResponse",
    "JobSummaryResponseSummaryItem",
    "KeepDeviceDebugStreamAliveRequest",
    "KerasConfig",
    "KerasConfigMode",
    "KerasCustomMetric",
    "KerasModelLayer",
    "KerasModelLayerInput",
    "KerasModelLayerOutput",
    "KerasModelMetadata",
    "KerasModelMetadataBase",
    "KerasModelMetadataGraph",
    "KerasModelMetadataGraphSeries",
    "KerasModelMetadataMetrics",
    "KerasModelMetadataMetricsOnDevicePerformanceItem",
    "KerasModelMetadataMetricsOnDevicePerformanceItemEon",
    "KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized",
    "KerasModelMetadataMetricsOnDevicePerformanceItemTflite",
    "KerasModelMetadataMetricsVisualization",
    "KerasModelMetadataResponse",
    "KerasModelMode",
    "KerasModelTypeEnum",
    "KerasModelVariantEnum",
    "KerasResponse",
    "KerasVisualLayer",
    "KerasVisualLayerType",
    "KFoldsMetadata",
    "KFoldsValidationConfig",
    "LastModificationDateResponse",
    "LastUpdatedByDatasetVersionRestore",
    "LastUpdatedByDatasetVersionRestoreType",
    "LastUpdatedByOAuthClient",
    "LastUpdatedByOAuthClientType",
    "LastUpdatedByProjectApiKey",
    "LastUpdatedByProjectApiKeyType",
    "LastUpdatedByUser",
    "LastUpdatedByUserType",
    "LatencyDevice",
    "LearnBlock",
    "LearnBlockType",
    "ListAIActionsResponse",
    "ListAllJobsFinished",
    "ListAllOrganizationJobsFinished",
    "ListApiKeysResponse",
    "ListDeploymentHistoryResponse",
    "ListDevicesResponse",
    "ListEmailResponse",
    "ListEmailResponseEmailsItem",
    "ListEnterpriseTrialsResponse",
    "ListHmacKeysResponse",
    "ListJobsResponse",
    "ListLearnBlockFilesResponse",
    "ListLearnBlockFilesResponseFilesItem",
    "ListModelsResponse",
    "ListOrganizationApiKeysResponse",
    "ListOrganizationBucketsResponse",
    "ListOrganizationBucketsUserResponse",
    "ListOrganizationBucketsUserResponseBucketsItem",
    "ListOrganizationDataResponse",
    "ListOrganizationDataResponseDataItem",
    "ListOrganizationDeployBlocksResponse",
    "ListOrganizationDspBlocksResponse",
    "ListOrganizationFilesResponse",
    "ListOrganizationPipelinesResponse",
    "ListOrganizationPortalsResponse",
    "ListOrganizationPortalsResponsePortalsItem",
    "ListOrganizationSecretsResponse",
    "ListOrganizationSecretsResponseSecretsItem",
    "ListOrganizationsResponse",
    "ListOrganizationTransferLearningBlocksResponse",
    "ListOrganizationTransformationBlocksResponse",
    "ListOrganizationUsageReportsResponse",
    "ListPortalFilesInFolderRequest",
    "ListPortalFilesInFolderResponse",
    "ListProjects",
    "ListProjectsResponse",
    "ListPublicOrganizationTransformationBlocksResponse",
    "ListPublicProjects",
    "ListPublicProjectsResponse",
    "ListPublicProjectTypes",
    "ListPublicProjectTypesProjectTypesItem",
    "ListPublicProjectTypesResponse",
    "ListPublicVersionsResponse",
    "ListPublicVersionsResponseVersionsItem",
    "ListSamplesDataType",
    "ListSamplesIncludeDisabled",
    "ListSamplesResponse",
    "ListSamplesSignatureValidity",
    "ListSamplesSortBy",
    "ListTunerRunsResponse",
    "ListVersionsResponse",
    "ListVersionsResponseCustomLearnBlocksItem",
    "ListVersionsResponseVersionsItem",
    "ListVersionsResponseVersionsItemBucket",
    "LogAnalyticsEventRequest",
    "LoginResponse",
    "LogStdoutResponse",
    "LogWebsitePageviewRequest",
    "MemorySpec",
    "MetadataFilterOptions",
    "MetadataFilterOptionsOptionsListItem",
    "MetricsAllVariantsResponse",
    "MetricsForModelVariant",
    "Migration",
    "MigrationState",
    "ModelEngineShortEnum",
    "ModelPrediction",
    "ModelResult",
    "ModelVariantStats",
    "MoveRawDataRequest",
    "NeighborsData",
    "NeighborsScore",
    "NeighborsScoreNeighborWindowsItem",
    "OauthClient",
    "OauthClientProperties",
    "OauthGrantType",
    "OAuthScope",
    "ObjectDetectionAutoLabelRequest",
    "ObjectDetectionAutoLabelRequestNeuralNetwork",
    "ObjectDetectionAutoLabelResponse",
    "ObjectDetectionAutoLabelResponseResultsItem",
    "ObjectDetectionLabelQueueCountResponse",
    "ObjectDetectionLabelQueueResponse",
    "ObjectDetectionLabelQueueResponseSamplesItem",
    "ObjectDetectionLastLayer",
    "ObjectDetectionPostProcessingObject",
    "ObjectDetectionPostProcessingResult",
    "ObjectDetectionPostProcessingResultFramesItem",
    "ObjectTrackingPostProcessingObject",
    "ObjectTrackingPostProcessingResult",
    "ObjectTrackingPostProcessingResultFramesItem",
    "OptimizeConfig",
    "OptimizeConfigOptimizationObjectivesItem",
    "OptimizeConfigOptimizationPrecision",
    "OptimizeConfigResponse",
    "OptimizeConfigSearchSpaceSource",
    "OptimizeConfigSearchSpaceSourceType",
    "OptimizeConfigSearchSpaceTemplate",
    "OptimizeConfigSearchSpaceTemplateIdentifier",
    "OptimizeConfigTargetDevice",
    "OptimizeConfigTuningAlgorithm",
    "OptimizeDSPParametersResponse",
    "OptimizeSpaceResponse",
    "OptimizeStateResponse",
    "OptimizeStateResponseProjectDataType",
    "OptimizeStateResponseStatus",
    "OptimizeStateResponseStatusStatus",
    "OptimizeStateResponseTuningAlgorithm",
    "OptimizeStateResponseWorkersItem",
    "OptimizeStateResponseWorkersItemStatus",
    "OptimizeTransferLearningModelsResponse",
    "OptimizeTransferLearningModelsResponseModels",
    "Organization",
    "OrganizationAddDataFileRequest",
    "OrganizationAddDataFolderRequest",
    "OrganizationAddDataFolderResponse",
    "OrganizationAddDataItemRequest",
    "OrganizationAddDatasetRequest",
    "OrganizationAddDatasetRequestBucket",
    "OrganizationApiKey",
    "OrganizationApiKeyRole",
    "OrganizationBucket",
    "OrganizationBulkMetadataRequest",
    "OrganizationComputeTimeUsage",
    "OrganizationCreateProject",
    "OrganizationCreateProjectCategory",
    "OrganizationCreateProjectOutputDatasetPathRule",
    "OrganizationCreateProjectPathFilter",
    "OrganizationCreateProjectRequest",
    "OrganizationCreateProjectRequestCategory",
    "OrganizationCreateProjectRequestUploadType",
    "OrganizationCreateProjectResponse",
    "OrganizationCreateProjectStatusResponse",
    "OrganizationCreateProjectTransformationSummary",
    "OrganizationCreateProjectUploadType",
    "OrganizationCreateProjectWithFiles",
    "OrganizationCreateProjectWithFilesFilesItem",
    "OrganizationDataCampaignDiffRequest",
    "OrganizationDataCampaignDiffRequestQueriesItem",
    "OrganizationDataCampaignDiffResponse",
    "OrganizationDataCampaignDiffResponseQueriesItem",
    "OrganizationDataExport",
    "OrganizationDataItem",
    "OrganizationDataItemFilesItem",
    "OrganizationDataset",
    "OrganizationDatasetBucket",
    "OrganizationDatasetTypeEnum",
    "OrganizationDeployBlock",
    "OrganizationDeployBlockCategory",
    "OrganizationDspBlock",
    "OrganizationExtensionSettings",
    "OrganizationGetCreateProjectsResponse",
    "OrganizationGetCreateProjectsResponseJobsItem",
    "OrganizationGetCreateProjectsResponseJobsItemUploadType",
    "OrganizationInfoResponse",
    "OrganizationInfoResponseCliLists",
    "OrganizationInfoResponseCliListsImageInputScalingOptionsItem",
    "OrganizationInfoResponseCliListsObjectDetectionLastLayerOptionsItem",
    "OrganizationInfoResponseDefaultComputeLimits",
    "OrganizationInfoResponseExperimentsItem",
    "OrganizationInfoResponsePerformance",
    "OrganizationInfoResponseReadme",
    "OrganizationMemberRole",
    "OrganizationMetricsResponse",
    "OrganizationMetricsResponseMetrics",
    "OrganizationPipeline",
    "OrganizationPipelineFeedingIntoDataset",
    "OrganizationPipelineFeedingIntoProject",
    "OrganizationPipelineItemCount",
    "OrganizationPipelineRun",
    "OrganizationPipelineRunStep",
    "OrganizationPipelineRunStepCategory",
    "OrganizationPipelineRunStepUploadType",
    "OrganizationPipelineStep",
    "OrganizationPipelineStepCategory",
    "OrganizationPipelineStepUploadType",
    "OrganizationPipelineWhenToEmail",
    "OrganizationTransferLearningBlock",
    "OrganizationTransferLearningBlockCustomVariant",
    "OrganizationTransferLearningBlockModelFile",
    "OrganizationTransferLearningBlockModelFileType",
    "OrganizationTransferLearningOperatesOn",
    "OrganizationTransformationBlock",
    "OrganizationUpdatePipelineBody",
    "OrganizationUpdatePipelineBodyWhenToEmail",
    "OrganizationUser",
    "PerformanceCalibrationDetection",
    "PerformanceCalibrationFalsePositive",
    "PerformanceCalibrationFalsePositiveType",
    "PerformanceCalibrationGroundTruth",
    "PerformanceCalibrationGroundTruthSamplesItem",
    "PerformanceCalibrationGroundTruthType",
    "PerformanceCalibrationParameters",
    "PerformanceCalibrationParameterSet",
    "PerformanceCalibrationParameterSetAggregateStats",
    "PerformanceCalibrationParameterSetStatsItem",
    "PerformanceCalibrationParametersStandard",
    "PerformanceCalibrationParametersType",
    "PerformanceCalibrationRawDetection",
    "PerformanceCalibrationSaveParameterSetRequest",
    "PerformanceCalibrationUploadLabeledAudioRequest",
    "PerformanceCalibrationUploadLabeledAudioResponse",
    "Permission",
    "PortalFile",
    "PortalFileType",
    "PortalInfoResponse",
    "PostProcessingBlock",
    "PostProcessingBlockType",
    "PostProcessingConfig",
    "PostProcessingConfigRequest",
    "PostProcessingConfigResponse",
    "PostProcessingFeaturesForSampleRequest",
    "PretrainedModelTensor",
    "PretrainedModelTensorDataType",
    "PreviewAIActionsSamplesRequest",
    "PreviewDefaultFilesInFolderRequest",
    "PreviewDefaultFilesInFolderRequestItemsToList",
    "PreviewDefaultFilesInFolderResponse",
    "PreviewDefaultFilesInFolderResponseTruncationReason",
    "PreviewProcessingConfigRequest",
    "ProfileModelInfo",
    "ProfileModelInfoMemory",
    "ProfileModelInfoMemoryDetails",
    "ProfileModelTable",
    "ProfileModelTableMcu",
    "ProfileModelTableMcuMemory",
    "ProfileModelTableMcuMemoryEon",
    "ProfileModelTableMcuMemoryEonRamOptimized",
    "ProfileModelTableMcuMemoryTflite",
    "ProfileModelTableMpu",
    "ProfileModelTableVariant",
    "ProfileTfLiteRequest",
    "ProfileTfLiteResponse",
    "Project",
    "ProjectApiKey",
    "ProjectApiKeyAssignedRole",
    "ProjectApiKeyLastUsed",
    "ProjectApiKeyRole",
    "ProjectCategory",
    "ProjectCollaborator",
    "ProjectDataAxesSummaryResponse",
    "ProjectDataIntervalResponse",
    "ProjectDataIntervalResponseByDatastreamItem",
    "ProjectDataIntervalResponseByDatastreamItemSensorsItem",
    "ProjectDataIntervalResponseByDatastreamItemType",
    "ProjectDatasetMetadataBase",
    "ProjectDatasetMetadataBaseChangeActionCounts",
    "ProjectDatasetMetadataBaseType",
    "ProjectDatasetMetadataCategoryData",
    "ProjectDatasetMetadataClasses",
    "ProjectDatasetMetadataClassesCategory",
    "ProjectDatasetMetadataClassesCategoryType",
    "ProjectDatasetMetadataClassesType",
    "ProjectDatasetMetadataCommon",
    "ProjectDatasetMetadataRatioClass",
    "ProjectDatasetMetadataRatioClasses",
    "ProjectDatasetMetadataRatioClassesType",
    "ProjectDatasetMetadataRatioCount",
    "ProjectDatasetMetadataRatioNoRatio",
    "ProjectDatasetMetadataRatioNoRatioType",
    "ProjectDatasetMetadataRatioRegression",
    "ProjectDatasetMetadataRatioRegressionType",
    "ProjectDatasetMetadataRegression",
    "ProjectDatasetMetadataRegressionCategory",
    "ProjectDatasetMetadataRegressionCategoryType",
    "ProjectDatasetMetadataRegressionType",
    "ProjectDataSummary",
    "ProjectDeploymentTarget",
    "ProjectDeploymentTargetsResponse",
    "ProjectDismissNotificationRequest",
    "ProjectDownloadsResponse",
    "ProjectHmacKey",
    "ProjectInfoResponse",
    "ProjectInfoResponseAcquisitionSettings",
    "ProjectInfoResponseAcquisitionSettingsViewType",
    "ProjectInfoResponseComputeTime",
    "ProjectInfoResponseDataSummaryPerCategory",
    "ProjectInfoResponseDataSummaryPerCategoryPostProcessing",
    "ProjectInfoResponseDataSummaryPerCategoryTesting",
    "ProjectInfoResponseDataSummaryPerCategoryValidation",
    "ProjectInfoResponseDeploySettings",
    "ProjectInfoResponseDeploySettingsSensor",
    "ProjectInfoResponseExperimentsItem",
    "ProjectInfoResponseImpulse",
    "ProjectInfoResponsePerformance",
    "ProjectInfoResponseReadme",
    "ProjectInfoResponseShowGettingStartedWizard",
    "ProjectInfoResponseUrls",
    "ProjectInfoSummaryResponse",
    "ProjectLabelingMethod",
    "ProjectModelVariant",
    "ProjectPrivateData",
    "ProjectPublicData",
    "ProjectPublicDataReadme",
    "ProjectSampleMetadata",
    "ProjectTierEnum",
    "ProjectTrainingDataSummaryResponse",
    "ProjectTrainingDataSummaryResponseDataSummary",
    "ProjectType",
    "ProjectVersionRequest",
    "ProjectVisibility",
    "PublicOrganizationTransformationBlock",
    "PublicProjectLicense",
    "PublicProjectTierAvailability",
    "RawDataCategory",
    "RawDataFilterCategory",
    "RawDataLabelDistributionLabel",
    "RawDataLabelDistributionRegressionValueGroup",
    "RawDataLabelDistributionRegressionValueGroupsPerKey",
    "RawSampleData",
    "RawSampleDataStreamPayloads",
    "RawSampleDataStreamPayloadsDatastreamPayloadsItem",
    "RawSampleDataWithDataStreamPayloads",
    "RawSamplePayload",
    "RebalanceDatasetResponse",
    "RemoveCollaboratorRequest",
    "RemoveMemberRequest",
    "RenameDeviceRequest",
    "RenamePortalFileRequest",
    "RenameSampleRequest",
    "Report",
    "RequestEmailVerificationRequest",
    "RequestResetPasswordRequest",
    "ResetPasswordRequest",
    "ResourceRange",
    "RestoreProjectFromPublicRequest",
    "RestoreProjectRequest",
    "RunOrganizationPipelineResponse",
    "Sample",
    "SampleBoundingBoxesRequest",
    "SampleBoundingBoxesType",
    "SampleChartType",
    "SampleDatastream",
    "SampleDatastreamChartType",
    "SampleDatastreamImageDimensions",
    "SampleImageDimensions",
    "SampleKeyValueLabels",
    "SampleKeyValueLabelsType",
    "SampleLabelMapRequest",
    "SampleMetadata",
    "SampleProposedChanges",
    "SavePretrainedModelRequest",
    "ScoreTrialResponse",
    "ScoreTrialResponseLatency",
    "ScoreTrialResponseRam",
    "ScoreTrialResponseRom",
    "SegmentSampleRequest",
    "SegmentSampleRequestSegmentsItem",
    "SendUserFeedbackRequest",
    "SendUserFeedbackRequestType",
    "Sensor",
    "SetAIActionsOrderRequest",
    "SetAnomalyParameterRequest",
    "SetImpulseThresholdsRequest",
    "SetImpulseThresholdsRequestThresholdsItem",
    "SetImpulseThresholdsResponse",
    "SetImpulseThresholdsResponseRegenerateModelTestingStatus",
    "SetKerasParameterRequest",
    "SetKerasParameterRequestMode",
    "SetLegacyImpulseStateInternalRequest",
    "SetMemberDatasetsRequest",
    "SetMemberRoleRequest",
    "SetOptimizeSpaceRequest",
    "SetOptimizeSpaceRequestSpace",
    "SetOrganizationDataDatasetRequest",
    "SetProjectComputeTimeRequest",
    "SetProjectDspFileSizeRequest",
    "SetSampleMetadataRequest",
    "SetSampleProposedChangesRequest",
    "SetSampleStructuredLabelsRequest",
    "SetSampleVideoDimensionsRequest",
    "SetSyntiantPosteriorRequest",
    "SetTunerPrimaryJobRequest",
    "SetUserPasswordRequest",
    "SocketTokenResponse",
    "SocketTokenResponseToken",
    "SplitSampleInFramesRequest",
    "StaffInfo",
    "StartClassifyJobRequest",
    "StartDeviceDebugStreamResponse",
    "StartDeviceSnapshotDebugStreamRequest",
    "StartDeviceSnapshotDebugStreamRequestResolution",
    "StartEnterpriseTrialRequest",
    "StartEnterpriseTrialRequestUserHasMLModelsInProduction",
    "StartIntegrationSessionResponse",
    "StartJobResponse",
    "StartPerformanceCalibrationRequest",
    "StartPostProcessingRequest",
    "StartPostProcessingRequestDataset",
    "StartSamplingRequest",
    "StartSamplingResponse",
    "StartTensorBoardSessionRequest",
    "StartTrainingRequestAnomaly",
    "StopDeviceDebugStreamRequest",
    "StorageProvider",
    "StoreInferenceHistoryRequest",
    "StoreInferenceHistoryRequestSummariesItem",
    "StoreSegmentLengthRequest",
    "StructuredClassifyResult",
    "StructuredLabel",
    "TargetConstraints",
    "TargetConstraintsDevice",
    "TargetConstraintsSelectedTargetBasedOn",
    "TargetMemory",
    "TargetProcessor",
    "TestAddMockModelMonitoringDataRequest",
    "TestPretrainedModelImagesRequest",
    "TestPretrainedModelImagesRequestInput",
    "TestPretrainedModelRequest",
    "TestPretrainedModelRequestModelInfo",
    "TestPretrainedModelResponse",
    "TestPretrainedModelResponseFreeformResult",
    "TestPretrainedModelResponseFreeformResultOutputTensorsItem",
    "TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType",
    "Theme",
    "ThemeColors",
    "ThemeFavicon",
    "ThemeLogos",
    "ThirdPartyAuth",
    "TimeSeriesDataPoint",
    "TrackObjectsRequest",
    "TrackObjectsResponse",
    "TransferLearningModel",
    "TransferLearningModelBlockNoLongerAvailable",
    "TransferOwnershipOrganizationRequest",
    "TransformationBlockAdditionalMountPoint",
    "TransformationBlockAdditionalMountPointType",
    "TransformationJobOperatesOnEnum",
    "TransformationJobStatusEnum",
    "TrashBinEntity",
    "TunerBlock",
    "TunerBlockVariantsAdditionalProperty",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksInput",
    "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksLearn",
    "TunerCompleteSearch",
    "TunerCreateTrialImpulse",
    "TunerRun",
    "TunerSpaceImpulse",
    "TunerTrial",
    "TunerTrialBlocksItem",
    "TunerTrialBlocksItemStatus",
    "TunerTrialBlocksItemType",
    "TunerTrialDspJobId",
    "TunerTrialImpulse",
    "TunerTrialImpulseAddedToProject",
    "TunerTrialMetrics",
    "TunerTrialMetricsTest",
    "TunerTrialMetricsTrain",
    "TunerTrialMetricsValidation",
    "TunerTrialProgress",
    "TunerTrialStatus",
    "TutorialType",
    "UpdateAIActionRequest",
    "UpdateAIActionRequestSetMetadataAfterRunningItem",
    "UpdateImpulseRequest",
    "UpdateJobRequest",
    "UpdateOrganizationAddCollaboratorRequest",
    "UpdateOrganizationBucketRequest",
    "UpdateOrganizationCreateEmptyProjectRequest",
    "UpdateOrganizationCreateProjectRequest",
    "UpdateOrganizationDataCampaignDashboardRequest",
    "UpdateOrganizationDataCampaignDashboardRequestWhenToEmail",
    "UpdateOrganizationDataCampaignRequest",
    "UpdateOrganizationDataItemRequest",
    "UpdateOrganizationDatasetRequest",
    "UpdateOrganizationDatasetRequestBucket",
    "UpdateOrganizationDeployBlockRequest",
    "UpdateOrganizationDeployBlockRequestCategory",
    "UpdateOrganizationDspBlockRequest",
    "UpdateOrganizationExtensionSettings",
    "UpdateOrganizationPortalResponse",
    "UpdateOrganizationRequest",
    "UpdateOrganizationTransferLearningBlockRequest",
    "UpdateOrganizationTransformationBlockRequest",
    "UpdateProjectRequest",
    "UpdateProjectRequestDataAcquisitionViewType",
    "UpdateProjectRequestSelectedProjectTypeInWizard",
    "UpdateProjectTagsRequest",
    "UpdateThemeColorsRequest",
    "UpdateThemeLogosRequest",
    "UpdateThirdPartyAuthRequest",
    "UpdateTunerRunRequest",
    "UpdateUserRequest",
    "UpdateVersionRequest",
    "UpdateWhitelabelDefaultDeploymentTargetRequest",
    "UpdateWhitelabelDeploymentOptionsOrderRequest",
    "UpdateWhitelabelDeploymentTargetsRequest",
    "UpdateWhitelabelInternalRequest",
    "UpdateWhitelabelLearningBlocksRequest",
    "UpdateWhitelabelRequest",
    "UpgradeSubscriptionRequest",
    "UploadAssetRequest",
    "UploadAssetResponse",
    "UploadCsvWizardUploadedFileRequest",
    "UploadCustomBlockRequest",
    "UploadCustomBlockRequestType",
    "UploadImageRequest",
    "UploadKerasFilesRequest",
    "UploadPretrainedModelByUrlRequest",
    "UploadPretrainedModelByUrlRequestModelFileType",
    "UploadPretrainedModelRequest",
    "UploadPretrainedModelRequestModelFileType",
    "UploadReadmeImageResponse",
    "UploadUserPhotoRequest",
    "UploadUserPhotoResponse",
    "UploadVersionArchiveRequest",
    "User",
    "UserByThirdPartyActivationRequest",
    "UserDeleteTotpMfaKeyRequest",
    "UserDismissNotificationRequest",
    "UserEula",
    "UserEulaName",
    "UserExperiment",
    "UserGenerateNewMfaKeyResponse",
    "UserOrganization",
    "UserOrganizationExtensionSettings",
    "UserOrganizationPublicProjectLicense",
    "UserProjectsSortOrder",
    "UserSetTotpMfaKeyRequest",
    "UserSetTotpMfaKeyResponse",
    "UserSubscriptionMetricsResponse",
    "UserSubscriptionMetricsResponseMetrics",
    "UserTierEnum",
    "ValidateEmailResponse",
    "ValidateEmailResponseVerdict",
    "VerifyDspBlockUrlRequest",
    "VerifyDspBlockUrlResponse",
    "VerifyDspBlockUrlResponseBlock",
    "VerifyEmailResponse",
    "VerifyOrganizationBucketRequest",
    "VerifyOrganizationBucketResponse",
    "VerifyOrganizationBucketResponseConnectionStatus",
    "VerifyOrganizationBucketResponseFilesItem",
    "VerifyOrganizationExistingBucketRequest",
    "VerifyResetPasswordRequest",
    "VerifySignupApprovalResponse",
    "VlmCandidateLabelItem",
    "VlmCandidateLabelMap",
    "VlmConfigResponse",
    "VlmConfiguration",
    "VlmConfigurationBase",
    "VlmGetAllModelsResponse",
    "VlmGetInferenceResultsResponse",
    "VlmGetModelResponse",
    "VlmInferenceRequest",
    "VlmInferenceResults",
    "VlmInferenceResultsResultsItem",
    "VlmMetadata",
    "VlmModel",
    "VlmModelType",
    "VlmPromptComponent",
    "VlmPromptComponentConfig",
    "VlmPromptConfigParameters",
    "VlmPromptConfigParamItem",
    "Whitelabel",
    "WhitelabelAdminCreateOrganizationRequest",
    "WhitelabelAllLearningBlocksItem",
    "WhitelabelCustomDeploymentBlocksItem",
    "WindowSettings",
    "WindowSettingsResponse",
]
