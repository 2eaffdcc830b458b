# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The models and enums of the contract. Each is imported when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_allowlist_json_body import AddAllowlistJsonBody
    from .app_log import AppLog
    from .aws import AWS
    from .aws_kinesis import AWSKinesis
    from .aws_kinesis_type import AWSKinesisType
    from .aws_mode import AWSMode
    from .aws_type import AWSType
    from .awss3 import AWSS3
    from .awss3_type import AWSS3Type
    from .azure import Azure
    from .azure_blob_storage import AzureBlobStorage
    from .azure_blob_storage_type import AzureBlobStorageType
    from .azure_event_hub import AzureEventHub
    from .azure_event_hub_type import AzureEventHubType
    from .azure_mode import AzureMode
    from .azure_type import AzureType
    from .bind_command_parameter_file_to_device_json_body import BindCommandParameterFileToDeviceJsonBody
    from .change_password_json_body import ChangePasswordJsonBody
    from .command_response import CommandResponse
    from .create_deploy_configuration_json_body import CreateDeployConfigurationJsonBody
    from .create_deploy_configuration_json_body_edge_apps_item import CreateDeployConfigurationJsonBodyEdgeAppsItem
    from .create_deploy_configuration_json_body_edge_system_sw_package import (
        CreateDeployConfigurationJsonBodyEdgeSystemSwPackage,
    )
    from .create_deploy_configuration_json_body_model_bundles_item import (
        CreateDeployConfigurationJsonBodyModelBundlesItem,
    )
    from .create_deploy_configuration_json_body_models_item import CreateDeployConfigurationJsonBodyModelsItem
    from .create_device_group_del_from_dgroup import CreateDeviceGroupDelFromDgroup
    from .create_firmware_json_body import CreateFirmwareJsonBody
    from .create_firmware_json_body_firmware_type import CreateFirmwareJsonBodyFirmwareType
    from .create_project_image_regions_json_body import CreateProjectImageRegionsJsonBody
    from .create_project_image_regions_json_body_regions_item import CreateProjectImageRegionsJsonBodyRegionsItem
    from .create_project_image_regions_response_200 import CreateProjectImageRegionsResponse200
    from .create_project_tag_response_200 import CreateProjectTagResponse200
    from .dcpu_file_id import DcpuFileId
    from .dcpu_url import DcpuUrl
    from .delete_firmware_response_200 import DeleteFirmwareResponse200
    from .delete_images_json_body import DeleteImagesJsonBody
    from .delete_images_json_body_directory_deletion import DeleteImagesJsonBodyDirectoryDeletion
    from .delete_model_bundle_response_200 import DeleteModelBundleResponse200
    from .delete_model_response_200 import DeleteModelResponse200
    from .deploy_by_configuration_json_body import DeployByConfigurationJsonBody
    from .deploy_configuration import DeployConfiguration
    from .deploy_configuration_edge_apps_item import DeployConfigurationEdgeAppsItem
    from .deploy_configuration_edge_system_sw_package import DeployConfigurationEdgeSystemSwPackage
    from .deploy_configuration_model_bundles_item import DeployConfigurationModelBundlesItem
    from .deploy_configuration_models_item import DeployConfigurationModelsItem
    from .deploy_history import DeployHistory
    from .deploy_history_deploy_type import DeployHistoryDeployType
    from .deploy_history_edge_apps_item import DeployHistoryEdgeAppsItem
    from .deploy_history_edge_system_sw_package import DeployHistoryEdgeSystemSwPackage
    from .deploy_history_model_bundles_item import DeployHistoryModelBundlesItem
    from .deploy_history_models_item import DeployHistoryModelsItem
    from .deploy_status import DeployStatus
    from .deploy_status_devices_item import DeployStatusDevicesItem
    from .deploy_status_devices_item_deploy_status import DeployStatusDevicesItemDeployStatus
    from .deploy_status_edge_apps_item import DeployStatusEdgeAppsItem
    from .deploy_status_edge_system_sw_package import DeployStatusEdgeSystemSwPackage
    from .deploy_status_model_bundles_item import DeployStatusModelBundlesItem
    from .deploy_status_models_item import DeployStatusModelsItem
    from .deploy_success_response import DeploySuccessResponse
    from .device import Device
    from .device_api import DeviceApi
    from .device_certificate import DeviceCertificate
    from .device_deploy_history import DeviceDeployHistory
    from .device_deploy_history_deploy_status import DeviceDeployHistoryDeployStatus
    from .device_deploy_history_deploy_type import DeviceDeployHistoryDeployType
    from .device_deploy_history_edge_apps_item import DeviceDeployHistoryEdgeAppsItem
    from .device_deploy_history_edge_system_sw_package import DeviceDeployHistoryEdgeSystemSwPackage
    from .device_deploy_history_model_bundles_item import DeviceDeployHistoryModelBundlesItem
    from .device_deploy_history_models_item import DeviceDeployHistoryModelsItem
    from .device_device_groups_item import DeviceDeviceGroupsItem
    from .device_group import DeviceGroup
    from .device_group_devices_item import DeviceGroupDevicesItem
    from .device_group_devices_item_property import DeviceGroupDevicesItemProperty
    from .device_models_item import DeviceModelsItem
    from .device_modules_item import DeviceModulesItem
    from .device_modules_item_property import DeviceModulesItemProperty
    from .device_property import DeviceProperty
    from .devices import Devices
    from .devices_device_groups_item import DevicesDeviceGroupsItem
    from .devices_models_item import DevicesModelsItem
    from .devices_modules_item import DevicesModulesItem
    from .devices_modules_item_property import DevicesModulesItemProperty
    from .devices_property import DevicesProperty
    from .edge_app import EdgeApp
    from .edge_app_deploy_history import EdgeAppDeployHistory
    from .edge_app_deploy_history_devices_item import EdgeAppDeployHistoryDevicesItem
    from .edge_app_versions_item import EdgeAppVersionsItem
    from .edge_app_versions_item_status import EdgeAppVersionsItemStatus
    from .enroll_device_json_body import EnrollDeviceJsonBody
    from .enroll_device_json_body_device_version import EnrollDeviceJsonBodyDeviceVersion
    from .enroll_device_response_200 import EnrollDeviceResponse200
    from .error_response import ErrorResponse
    from .event_log import EventLog
    from .execute_command_json_body import ExecuteCommandJsonBody
    from .execute_command_response_200 import ExecuteCommandResponse200
    from .execute_device_command_response_200 import ExecuteDeviceCommandResponse200
    from .export_edge_app_response_200 import ExportEdgeAppResponse200
    from .firmware import Firmware
    from .firmware_firmware_type import FirmwareFirmwareType
    from .firmwares import Firmwares
    from .firmwares_firmware_type import FirmwaresFirmwareType
    from .get_base_model_status_latest_type import GetBaseModelStatusLatestType
    from .get_base_model_versions_scope import GetBaseModelVersionsScope
    from .get_deploy_configurations_response_200 import GetDeployConfigurationsResponse200
    from .get_deploy_history_response_200 import GetDeployHistoryResponse200
    from .get_device_certificates_response_200 import GetDeviceCertificatesResponse200
    from .get_device_deploy_history_response_200 import GetDeviceDeployHistoryResponse200
    from .get_device_groups_response_200 import GetDeviceGroupsResponse200
    from .get_device_model_status_func_latest_type import GetDeviceModelStatusFuncLatestType
    from .get_device_model_versions_scope import GetDeviceModelVersionsScope
    from .get_devices_connection_state import GetDevicesConnectionState
    from .get_devices_response_200 import GetDevicesResponse200
    from .get_devices_scope import GetDevicesScope
    from .get_dnn_params_response_200 import GetDnnParamsResponse200
    from .get_edge_app_deploys_response_200 import GetEdgeAppDeploysResponse200
    from .get_edge_app_logs_response_200 import GetEdgeAppLogsResponse200
    from .get_edge_app_response_200 import GetEdgeAppResponse200
    from .get_edge_app_response_200_status import GetEdgeAppResponse200Status
    from .get_edge_apps_response_200 import GetEdgeAppsResponse200
    from .get_event_logs_response_200 import GetEventLogsResponse200
    from .get_firmwares_firmware_type import GetFirmwaresFirmwareType
    from .get_firmwares_response_200 import GetFirmwaresResponse200
    from .get_image_directories_response_200_item import GetImageDirectoriesResponse200Item
    from .get_image_directories_response_200_item_devices_item import GetImageDirectoriesResponse200ItemDevicesItem
    from .get_image_region_proposals_response_200 import GetImageRegionProposalsResponse200
    from .get_image_region_proposals_response_200_proposals_item import GetImageRegionProposalsResponse200ProposalsItem
    from .get_image_region_proposals_response_200_proposals_item_bounding_box import (
        GetImageRegionProposalsResponse200ProposalsItemBoundingBox,
    )
    from .get_images_response_200 import GetImagesResponse200
    from .get_images_response_200_data_item import GetImagesResponse200DataItem
    from .get_model_bundles_response_200 import GetModelBundlesResponse200
    from .get_models_latest_type import GetModelsLatestType
    from .get_models_model_platform import GetModelsModelPlatform
    from .get_models_project_type import GetModelsProjectType
    from .get_models_response_200 import GetModelsResponse200
    from .get_project_images_by_id_image_size_type import GetProjectImagesByIdImageSizeType
    from .get_project_images_by_id_response_200 import GetProjectImagesByIdResponse200
    from .get_project_images_image_size_type import GetProjectImagesImageSizeType
    from .get_project_images_order_by import GetProjectImagesOrderBy
    from .get_project_images_response_200 import GetProjectImagesResponse200
    from .get_project_iterations_response_200 import GetProjectIterationsResponse200
    from .get_project_tagged_images_image_size_type import GetProjectTaggedImagesImageSizeType
    from .get_project_tagged_images_order_by import GetProjectTaggedImagesOrderBy
    from .get_project_tagged_images_response_200 import GetProjectTaggedImagesResponse200
    from .get_project_tagged_images_response_200_blank_tags_item import GetProjectTaggedImagesResponse200BlankTagsItem
    from .get_project_tags_order_by import GetProjectTagsOrderBy
    from .get_project_tags_response_200 import GetProjectTagsResponse200
    from .get_project_untagged_images_image_size_type import GetProjectUntaggedImagesImageSizeType
    from .get_project_untagged_images_order_by import GetProjectUntaggedImagesOrderBy
    from .get_project_untagged_images_response_200 import GetProjectUntaggedImagesResponse200
    from .get_project_untagged_images_response_200_untagged_images_item import (
        GetProjectUntaggedImagesResponse200UntaggedImagesItem,
    )
    from .get_projects_model_platform import GetProjectsModelPlatform
    from .get_projects_project_type import GetProjectsProjectType
    from .get_projects_response_200 import GetProjectsResponse200
    from .get_property_response_200 import GetPropertyResponse200
    from .get_qr_code_for_provisioning_response_200 import GetQrCodeForProvisioningResponse200
    from .get_relearn_status_response_200 import GetRelearnStatusResponse200
    from .get_storage_connector_response_200 import GetStorageConnectorResponse200
    from .get_training_kits_order_by import GetTrainingKitsOrderBy
    from .get_training_kits_response_200 import GetTrainingKitsResponse200
    from .image import Image
    from .image_tags_item import ImageTagsItem
    from .import_base_model_by_file_id import ImportBaseModelByFileId
    from .import_base_model_by_url import ImportBaseModelByUrl
    from .import_base_model_common import ImportBaseModelCommon
    from .import_base_model_common_network_type import ImportBaseModelCommonNetworkType
    from .import_edge_app_json_body import ImportEdgeAppJsonBody
    from .import_images_from_files_json_body import ImportImagesFromFilesJsonBody
    from .import_images_from_files_json_body_images_item import ImportImagesFromFilesJsonBodyImagesItem
    from .import_images_from_scblob_json_body import ImportImagesFromScblobJsonBody
    from .import_model_bundle_json_body import ImportModelBundleJsonBody
    from .inference import Inference
    from .inference_result import InferenceResult
    from .inferences import Inferences
    from .input_file_id_of_import_base_model_json_body import InputFileIdOfImportBaseModelJsonBody
    from .input_file_url_of_import_base_model_json_body import InputFileUrlOfImportBaseModelJsonBody
    from .input_model_file_id import InputModelFileId
    from .input_model_url import InputModelUrl
    from .ir_hub_connector_aws_kinesis import IrHubConnectorAwsKinesis
    from .ir_hub_connector_aws_s3 import IrHubConnectorAwsS3
    from .ir_hub_connector_azure_blob_storage import IrHubConnectorAzureBlobStorage
    from .ir_hub_connector_azure_event_hub import IrHubConnectorAzureEventHub
    from .ir_hub_connector_default import IrHubConnectorDefault
    from .ir_hub_connector_kafka import IrHubConnectorKafka
    from .kafka import Kafka
    from .kafka_type import KafkaType
    from .model import Model
    from .model_bundle_info import ModelBundleInfo
    from .model_bundle_versions import ModelBundleVersions
    from .model_bundles import ModelBundles
    from .model_bundles_latest_version import ModelBundlesLatestVersion
    from .model_info import ModelInfo
    from .model_project import ModelProject
    from .model_project_info import ModelProjectInfo
    from .model_project_info_model import ModelProjectInfoModel
    from .model_project_info_project import ModelProjectInfoProject
    from .model_project_model import ModelProjectModel
    from .model_project_of_model import ModelProjectOfModel
    from .model_project_of_model_info import ModelProjectOfModelInfo
    from .model_project_project import ModelProjectProject
    from .model_version import ModelVersion
    from .model_version_info import ModelVersionInfo
    from .model_version_json_body import ModelVersionJsonBody
    from .property_ import Property
    from .provisioning_status_item import ProvisioningStatusItem
    from .provisioning_status_item_enroll_type import ProvisioningStatusItemEnrollType
    from .provisioning_status_item_status import ProvisioningStatusItemStatus
    from .publish_model_response_200 import PublishModelResponse200
    from .region import Region
    from .regist_command_parameter_file_body import RegistCommandParameterFileBody
    from .relearn_response_200 import RelearnResponse200
    from .relearn_training_type import RelearnTrainingType
    from .replace_configuration_json_body import ReplaceConfigurationJsonBody
    from .replace_configuration_json_body_property import ReplaceConfigurationJsonBodyProperty
    from .retrieve_a_list_of_inferences_response_200 import RetrieveAListOfInferencesResponse200
    from .set_image_configuration_json_body import SetImageConfigurationJsonBody
    from .set_module_app_log_json_body import SetModuleAppLogJsonBody
    from .storage_aws import StorageAWS
    from .storage_azure import StorageAzure
    from .storage_inference_default import StorageInferenceDefault
    from .storage_input_default import StorageInputDefault
    from .success_response import SuccessResponse
    from .tag import Tag
    from .training_kit import TrainingKit
    from .training_kit_framework import TrainingKitFramework
    from .unbind_command_parameter_file_json_body import UnbindCommandParameterFileJsonBody
    from .update_base_model_version_json_body import UpdateBaseModelVersionJsonBody
    from .update_command_parameter_file_body import UpdateCommandParameterFileBody
    from .update_configuration_json_body import UpdateConfigurationJsonBody
    from .update_device_certificate_json_body import UpdateDeviceCertificateJsonBody
    from .update_device_configuration_response_200 import UpdateDeviceConfigurationResponse200
    from .update_device_group_del_from_dgroup import UpdateDeviceGroupDelFromDgroup
    from .update_device_json_body import UpdateDeviceJsonBody
    from .update_device_model_version_json_body import UpdateDeviceModelVersionJsonBody
    from .update_module_configuration_response_200 import UpdateModuleConfigurationResponse200
    from .update_project_image_regions_json_body import UpdateProjectImageRegionsJsonBody
    from .update_project_image_regions_json_body_regions_item import UpdateProjectImageRegionsJsonBodyRegionsItem
    from .update_project_image_regions_response_200 import UpdateProjectImageRegionsResponse200
    from .update_project_tag_json_body import UpdateProjectTagJsonBody
    from .update_project_tag_json_body_type import UpdateProjectTagJsonBodyType
    from .update_project_tag_response_200 import UpdateProjectTagResponse200
    from .upload_file_body import UploadFileBody
    from .upload_file_body_type_code import UploadFileBodyTypeCode
    from .upload_file_response_200 import UploadFileResponse200
    from .upload_file_response_200_file_info import UploadFileResponse200FileInfo
    from .upload_file_response_200_file_info_type_code import UploadFileResponse200FileInfoTypeCode

_MODULES = {
    "AddAllowlistJsonBody": "add_allowlist_json_body",
    "AppLog": "app_log",
    "AWS": "aws",
    "AWSKinesis": "aws_kinesis",
    "AWSKinesisType": "aws_kinesis_type",
    "AWSMode": "aws_mode",
    "AWSType": "aws_type",
    "AWSS3": "awss3",
    "AWSS3Type": "awss3_type",
    "Azure": "azure",
    "AzureBlobStorage": "azure_blob_storage",
    "AzureBlobStorageType": "azure_blob_storage_type",
    "AzureEventHub": "azure_event_hub",
    "AzureEventHubType": "azure_event_hub_type",
    "AzureMode": "azure_mode",
    "AzureType": "azure_type",
    "BindCommandParameterFileToDeviceJsonBody": "bind_command_parameter_file_to_device_json_body",
    "ChangePasswordJsonBody": "change_password_json_body",
    "CommandResponse": "command_response",
    "CreateDeployConfigurationJsonBody": "create_deploy_configuration_json_body",
    "CreateDeployConfigurationJsonBodyEdgeAppsItem": "create_deploy_configuration_json_body_edge_apps_item",
    "CreateDeployConfigurationJsonBodyEdgeSystemSwPackage": "create_deploy_configuration_json_body_edge_system_sw_package",
    "CreateDeployConfigurationJsonBodyModelBundlesItem": "create_deploy_configuration_json_body_model_bundles_item",
    "CreateDeployConfigurationJsonBodyModelsItem": "create_deploy_configuration_json_body_models_item",
    "CreateDeviceGroupDelFromDgroup": "create_device_group_del_from_dgroup",
    "CreateFirmwareJsonBody": "create_firmware_json_body",
    "CreateFirmwareJsonBodyFirmwareType": "create_firmware_json_body_firmware_type",
    "CreateProjectImageRegionsJsonBody": "create_project_image_regions_json_body",
    "CreateProjectImageRegionsJsonBodyRegionsItem": "create_project_image_regions_json_body_regions_item",
    "CreateProjectImageRegionsResponse200": "create_project_image_regions_response_200",
    "CreateProjectTagResponse200": "create_project_tag_response_200",
    "DcpuFileId": "dcpu_file_id",
    "DcpuUrl": "dcpu_url",
    "DeleteFirmwareResponse200": "delete_firmware_response_200",
    "DeleteImagesJsonBody": "delete_images_json_body",
    "DeleteImagesJsonBodyDirectoryDeletion": "delete_images_json_body_directory_deletion",
    "DeleteModelBundleResponse200": "delete_model_bundle_response_200",
    "DeleteModelResponse200": "delete_model_response_200",
    "DeployByConfigurationJsonBody": "deploy_by_configuration_json_body",
    "DeployConfiguration": "deploy_configuration",
    "DeployConfigurationEdgeAppsItem": "deploy_configuration_edge_apps_item",
    "DeployConfigurationEdgeSystemSwPackage": "deploy_configuration_edge_system_sw_package",
    "DeployConfigurationModelBundlesItem": "deploy_configuration_model_bundles_item",
    "DeployConfigurationModelsItem": "deploy_configuration_models_item",
    "DeployHistory": "deploy_history",
    "DeployHistoryDeployType": "deploy_history_deploy_type",
    "DeployHistoryEdgeAppsItem": "deploy_history_edge_apps_item",
    "DeployHistoryEdgeSystemSwPackage": "deploy_history_edge_system_sw_package",
    "DeployHistoryModelBundlesItem": "deploy_history_model_bundles_item",
    "DeployHistoryModelsItem": "deploy_history_models_item",
    "DeployStatus": "deploy_status",
    "DeployStatusDevicesItem": "deploy_status_devices_item",
    "DeployStatusDevicesItemDeployStatus": "deploy_status_devices_item_deploy_status",
    "DeployStatusEdgeAppsItem": "deploy_status_edge_apps_item",
    "DeployStatusEdgeSystemSwPackage": "deploy_status_edge_system_sw_package",
    "DeployStatusModelBundlesItem": "deploy_status_model_bundles_item",
    "DeployStatusModelsItem": "deploy_status_models_item",
    "DeploySuccessResponse": "deploy_success_response",
    "Device": "device",
    "DeviceApi": "device_api",
    "DeviceCertificate": "device_certificate",
    "DeviceDeployHistory": "device_deploy_history",
    "DeviceDeployHistoryDeployStatus": "device_deploy_history_deploy_status",
    "DeviceDeployHistoryDeployType": "device_deploy_history_deploy_type",
    "DeviceDeployHistoryEdgeAppsItem": "device_deploy_history_edge_apps_item",
    "DeviceDeployHistoryEdgeSystemSwPackage": "device_deploy_history_edge_system_sw_package",
    "DeviceDeployHistoryModelBundlesItem": "device_deploy_history_model_bundles_item",
    "DeviceDeployHistoryModelsItem": "device_deploy_history_models_item",
    "DeviceDeviceGroupsItem": "device_device_groups_item",
    "DeviceGroup": "device_group",
    "DeviceGroupDevicesItem": "device_group_devices_item",
    "DeviceGroupDevicesItemProperty": "device_group_devices_item_property",
    "DeviceModelsItem": "device_models_item",
    "DeviceModulesItem": "device_modules_item",
    "DeviceModulesItemProperty": "device_modules_item_property",
    "DeviceProperty": "device_property",
    "Devices": "devices",
    "DevicesDeviceGroupsItem": "devices_device_groups_item",
    "DevicesModelsItem": "devices_models_item",
    "DevicesModulesItem": "devices_modules_item",
    "DevicesModulesItemProperty": "devices_modules_item_property",
    "DevicesProperty": "devices_property",
    "EdgeApp": "edge_app",
    "EdgeAppDeployHistory": "edge_app_deploy_history",
    "EdgeAppDeployHistoryDevicesItem": "edge_app_deploy_history_devices_item",
    "EdgeAppVersionsItem": "edge_app_versions_item",
    "EdgeAppVersionsItemStatus": "edge_app_versions_item_status",
    "EnrollDeviceJsonBody": "enroll_device_json_body",
    "EnrollDeviceJsonBodyDeviceVersion": "enroll_device_json_body_device_version",
    "EnrollDeviceResponse200": "enroll_device_response_200",
    "ErrorResponse": "error_response",
    "EventLog": "event_log",
    "ExecuteCommandJsonBody": "execute_command_json_body",
    "ExecuteCommandResponse200": "execute_command_response_200",
    "ExecuteDeviceCommandResponse200": "execute_device_command_response_200",
    "ExportEdgeAppResponse200": "export_edge_app_response_200",
    "Firmware": "firmware",
    "FirmwareFirmwareType": "firmware_firmware_type",
    "Firmwares": "firmwares",
    "FirmwaresFirmwareType": "firmwares_firmware_type",
    "GetBaseModelStatusLatestType": "get_base_model_status_latest_type",
    "GetBaseModelVersionsScope": "get_base_model_versions_scope",
    "GetDeployConfigurationsResponse200": "get_deploy_configurations_response_200",
    "GetDeployHistoryResponse200": "get_deploy_history_response_200",
    "GetDeviceCertificatesResponse200": "get_device_certificates_response_200",
    "GetDeviceDeployHistoryResponse200": "get_device_deploy_history_response_200",
    "GetDeviceGroupsResponse200": "get_device_groups_response_200",
    "GetDeviceModelStatusFuncLatestType": "get_device_model_status_func_latest_type",
    "GetDeviceModelVersionsScope": "get_device_model_versions_scope",
    "GetDevicesConnectionState": "get_devices_connection_state",
    "GetDevicesResponse200": "get_devices_response_200",
    "GetDevicesScope": "get_devices_scope",
    "GetDnnParamsResponse200": "get_dnn_params_response_200",
    "GetEdgeAppDeploysResponse200": "get_edge_app_deploys_response_200",
    "GetEdgeAppLogsResponse200": "get_edge_app_logs_response_200",
    "GetEdgeAppResponse200": "get_edge_app_response_200",
    "GetEdgeAppResponse200Status": "get_edge_app_response_200_status",
    "GetEdgeAppsResponse200": "get_edge_apps_response_200",
    "GetEventLogsResponse200": "get_event_logs_response_200",
    "GetFirmwaresFirmwareType": "get_firmwares_firmware_type",
    "GetFirmwaresResponse200": "get_firmwares_response_200",
    "GetImageDirectoriesResponse200Item": "get_image_directories_response_200_item",
    "GetImageDirectoriesResponse200ItemDevicesItem": "get_image_directories_response_200_item_devices_item",
    "GetImageRegionProposalsResponse200": "get_image_region_proposals_response_200",
    "GetImageRegionProposalsResponse200ProposalsItem": "get_image_region_proposals_response_200_proposals_item",
    "GetImageRegionProposalsResponse200ProposalsItemBoundingBox": "get_image_region_proposals_response_200_proposals_item_bounding_box",
    "GetImagesResponse200": "get_images_response_200",
    "GetImagesResponse200DataItem": "get_images_response_200_data_item",
    "GetModelBundlesResponse200": "get_model_bundles_response_200",
    "GetModelsLatestType": "get_models_latest_type",
    "GetModelsModelPlatform": "get_models_model_platform",
    "GetModelsProjectType": "get_models_project_type",
    "GetModelsResponse200": "get_models_response_200",
    "GetProjectImagesByIdImageSizeType": "get_project_images_by_id_image_size_type",
    "GetProjectImagesByIdResponse200": "get_project_images_by_id_response_200",
    "GetProjectImagesImageSizeType": "get_project_images_image_size_type",
    "GetProjectImagesOrderBy": "get_project_images_order_by",
    "GetProjectImagesResponse200": "get_project_images_response_200",
    "GetProjectIterationsResponse200": "get_project_iterations_response_200",
    "GetProjectTaggedImagesImageSizeType": "get_project_tagged_images_image_size_type",
    "GetProjectTaggedImagesOrderBy": "get_project_tagged_images_order_by",
    "GetProjectTaggedImagesResponse200": "get_project_tagged_images_response_200",
    "GetProjectTaggedImagesResponse200BlankTagsItem": "get_project_tagged_images_response_200_blank_tags_item",
    "GetProjectTagsOrderBy": "get_project_tags_order_by",
    "GetProjectTagsResponse200": "get_project_tags_response_200",
    "GetProjectUntaggedImagesImageSizeType": "get_project_untagged_images_image_size_type",
    "GetProjectUntaggedImagesOrderBy": "get_project_untagged_images_order_by",
    "GetProjectUntaggedImagesResponse200": "get_project_untagged_images_response_200",
    "GetProjectUntaggedImagesResponse200UntaggedImagesItem": "get_project_untagged_images_response_200_untagged_images_item",
    "GetProjectsModelPlatform": "get_projects_model_platform",
    "GetProjectsProjectType": "get_projects_project_type",
    "GetProjectsResponse200": "get_projects_response_200",
    "GetPropertyResponse200": "get_property_response_200",
    "GetQrCodeForProvisioningResponse200": "get_qr_code_for_provisioning_response_200",
    "GetRelearnStatusResponse200": "get_relearn_status_response_200",
    "GetStorageConnectorResponse200": "get_storage_connector_response_200",
    "GetTrainingKitsOrderBy": "get_training_kits_order_by",
    "GetTrainingKitsResponse200": "get_training_kits_response_200",
    "Image": "image",
    "ImageTagsItem": "image_tags_item",
    "ImportBaseModelByFileId": "import_base_model_by_file_id",
    "ImportBaseModelByUrl": "import_base_model_by_url",
    "ImportBaseModelCommon": "import_base_model_common",
    "ImportBaseModelCommonNetworkType": "import_base_model_common_network_type",
    "ImportEdgeAppJsonBody": "import_edge_app_json_body",
    "ImportImagesFromFilesJsonBody": "import_images_from_files_json_body",
    "ImportImagesFromFilesJsonBodyImagesItem": "import_images_from_files_json_body_images_item",
    "ImportImagesFromScblobJsonBody": "import_images_from_scblob_json_body",
    "ImportModelBundleJsonBody": "import_model_bundle_json_body",
    "Inference": "inference",
    "InferenceResult": "inference_result",
    "Inferences": "inferences",
    "InputFileIdOfImportBaseModelJsonBody": "input_file_id_of_import_base_model_json_body",
    "InputFileUrlOfImportBaseModelJsonBody": "input_file_url_of_import_base_model_json_body",
    "InputModelFileId": "input_model_file_id",
    "InputModelUrl": "input_model_url",
    "IrHubConnectorAwsKinesis": "ir_hub_connector_aws_kinesis",
    "IrHubConnectorAwsS3": "ir_hub_connector_aws_s3",
    "IrHubConnectorAzureBlobStorage": "ir_hub_connector_azure_blob_storage",
    "IrHubConnectorAzureEventHub": "ir_hub_connector_azure_event_hub",
    "IrHubConnectorDefault": "ir_hub_connector_default",
    "IrHubConnectorKafka": "ir_hub_connector_kafka",
    "Kafka": "kafka",
    "KafkaType": "kafka_type",
    "Model": "model",
    "ModelBundleInfo": "model_bundle_info",
    "ModelBundleVersions": "model_bundle_versions",
    "ModelBundles": "model_bundles",
    "ModelBundlesLatestVersion": "model_bundles_latest_version",
    "ModelInfo": "model_info",
    "ModelProject": "model_project",
    "ModelProjectInfo": "model_project_info",
    "ModelProjectInfoModel": "model_project_info_model",
    "ModelProjectInfoProject": "model_project_info_project",
    "ModelProjectModel": "model_project_model",
    "ModelProjectOfModel": "model_project_of_model",
    "ModelProjectOfModelInfo": "model_project_of_model_info",
    "ModelProjectProject": "model_project_project",
    "ModelVersion": "model_version",
    "ModelVersionInfo": "model_version_info",
    "ModelVersionJsonBody": "model_version_json_body",
    "Property": "property_",
    "ProvisioningStatusItem": "provisioning_status_item",
    "ProvisioningStatusItemEnrollType": "provisioning_status_item_enroll_type",
    "ProvisioningStatusItemStatus": "provisioning_status_item_status",
    "PublishModelResponse200": "publish_model_response_200",
    "Region": "region",
    "RegistCommandParameterFileBody": "regist_command_parameter_file_body",
    "RelearnResponse200": "relearn_response_200",
    "RelearnTrainingType": "relearn_training_type",
    "ReplaceConfigurationJsonBody": "replace_configuration_json_body",
    "ReplaceConfigurationJsonBodyProperty": "replace_configuration_json_body_property",
    "RetrieveAListOfInferencesResponse200": "retrieve_a_list_of_inferences_response_200",
    "SetImageConfigurationJsonBody": "set_image_configuration_json_body",
    "SetModuleAppLogJsonBody": "set_module_app_log_json_body",
    "StorageAWS": "storage_aws",
    "StorageAzure": "storage_azure",
    "StorageInferenceDefault": "storage_inference_default",
    "StorageInputDefault": "storage_input_default",
    "SuccessResponse": "success_response",
    "Tag": "tag",
    "TrainingKit": "training_kit",
    "TrainingKitFramework": "training_kit_framework",
    "UnbindCommandParameterFileJsonBody": "unbind_command_parameter_file_json_body",
    "UpdateBaseModelVersionJsonBody": "update_base_model_version_json_body",
    "UpdateCommandParameterFileBody": "update_command_parameter_file_body",
    "UpdateConfigurationJsonBody": "update_configuration_json_body",
    "UpdateDeviceCertificateJsonBody": "update_device_certificate_json_body",
    "UpdateDeviceConfigurationResponse200": "update_device_configuration_response_200",
    "UpdateDeviceGroupDelFromDgroup": "update_device_group_del_from_dgroup",
    "UpdateDeviceJsonBody": "update_device_json_body",
    "UpdateDeviceModelVersionJsonBody": "update_device_model_version_json_body",
    "UpdateModuleConfigurationResponse200": "update_module_configuration_response_200",
    "UpdateProjectImageRegionsJsonBody": "update_project_image_regions_json_body",
    "UpdateProjectImageRegionsJsonBodyRegionsItem": "update_project_image_regions_json_body_regions_item",
    "UpdateProjectImageRegionsResponse200": "update_project_image_regions_response_200",
    "UpdateProjectTagJsonBody": "update_project_tag_json_body",
    "UpdateProjectTagJsonBodyType": "update_project_tag_json_body_type",
    "UpdateProjectTagResponse200": "update_project_tag_response_200",
    "UploadFileBody": "upload_file_body",
    "UploadFileBodyTypeCode": "upload_file_body_type_code",
    "UploadFileResponse200": "upload_file_response_200",
    "UploadFileResponse200FileInfo": "upload_file_response_200_file_info",
    "UploadFileResponse200FileInfoTypeCode": "upload_file_response_200_file_info_type_code",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("." + _MODULES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = [
    "AddAllowlistJsonBody",
    "AppLog",
    "AWS",
    "AWSKinesis",
    "AWSKinesisType",
    "AWSMode",
    "AWSS3",
    "AWSS3Type",
    "AWSType",
    "Azure",
    "AzureBlobStorage",
    "AzureBlobStorageType",
    "AzureEventHub",
    "AzureEventHubType",
    "AzureMode",
    "AzureType",
    "BindCommandParameterFileToDeviceJsonBody",
    "ChangePasswordJsonBody",
    "CommandResponse",
    "CreateDeployConfigurationJsonBody",
    "CreateDeployConfigurationJsonBodyEdgeAppsItem",
    "CreateDeployConfigurationJsonBodyEdgeSystemSwPackage",
    "CreateDeployConfigurationJsonBodyModelBundlesItem",
    "CreateDeployConfigurationJsonBodyModelsItem",
    "CreateDeviceGroupDelFromDgroup",
    "CreateFirmwareJsonBody",
    "CreateFirmwareJsonBodyFirmwareType",
    "CreateProjectImageRegionsJsonBody",
    "CreateProjectImageRegionsJsonBodyRegionsItem",
    "CreateProjectImageRegionsResponse200",
    "CreateProjectTagResponse200",
    "DcpuFileId",
    "DcpuUrl",
    "DeleteFirmwareResponse200",
    "DeleteImagesJsonBody",
    "DeleteImagesJsonBodyDirectoryDeletion",
    "DeleteModelBundleResponse200",
    "DeleteModelResponse200",
    "DeployByConfigurationJsonBody",
    "DeployConfiguration",
    "DeployConfigurationEdgeAppsItem",
    "DeployConfigurationEdgeSystemSwPackage",
    "DeployConfigurationModelBundlesItem",
    "DeployConfigurationModelsItem",
    "DeployHistory",
    "DeployHistoryDeployType",
    "DeployHistoryEdgeAppsItem",
    "DeployHistoryEdgeSystemSwPackage",
    "DeployHistoryModelBundlesItem",
    "DeployHistoryModelsItem",
    "DeployStatus",
    "DeployStatusDevicesItem",
    "DeployStatusDevicesItemDeployStatus",
    "DeployStatusEdgeAppsItem",
    "DeployStatusEdgeSystemSwPackage",
    "DeployStatusModelBundlesItem",
    "DeployStatusModelsItem",
    "DeploySuccessResponse",
    "Device",
    "DeviceApi",
    "DeviceCertificate",
    "DeviceDeployHistory",
    "DeviceDeployHistoryDeployStatus",
    "DeviceDeployHistoryDeployType",
    "DeviceDeployHistoryEdgeAppsItem",
    "DeviceDeployHistoryEdgeSystemSwPackage",
    "DeviceDeployHistoryModelBundlesItem",
    "DeviceDeployHistoryModelsItem",
    "DeviceDeviceGroupsItem",
    "DeviceGroup",
    "DeviceGroupDevicesItem",
    "DeviceGroupDevicesItemProperty",
    "DeviceModelsItem",
    "DeviceModulesItem",
    "DeviceModulesItemProperty",
    "DeviceProperty",
    "Devices",
    "DevicesDeviceGroupsItem",
    "DevicesModelsItem",
    "DevicesModulesItem",
    "DevicesModulesItemProperty",
    "DevicesProperty",
    "EdgeApp",
    "EdgeAppDeployHistory",
    "EdgeAppDeployHistoryDevicesItem",
    "EdgeAppVersionsItem",
    "EdgeAppVersionsItemStatus",
    "EnrollDeviceJsonBody",
    "EnrollDeviceJsonBodyDeviceVersion",
    "EnrollDeviceResponse200",
    "ErrorResponse",
    "EventLog",
    "ExecuteCommandJsonBody",
    "ExecuteCommandResponse200",
    "ExecuteDeviceCommandResponse200",
    "ExportEdgeAppResponse200",
    "Firmware",
    "FirmwareFirmwareType",
    "Firmwares",
    "FirmwaresFirmwareType",
    "GetBaseModelStatusLatestType",
    "GetBaseModelVersionsScope",
    "GetDeployConfigurationsResponse200",
    "GetDeployHistoryResponse200",
    "GetDeviceCertificatesResponse200",
    "GetDeviceDeployHistoryResponse200",
    "GetDeviceGroupsResponse200",
    "GetDeviceModelStatusFuncLatestType",
    "GetDeviceModelVersionsScope",
    "GetDevicesConnectionState",
    "GetDevicesResponse200",
    "GetDevicesScope",
    "GetDnnParamsResponse200",
    "GetEdgeAppDeploysResponse200",
    "GetEdgeAppLogsResponse200",
    "GetEdgeAppResponse200",
    "GetEdgeAppResponse200Status",
    "GetEdgeAppsResponse200",
    "GetEventLogsResponse200",
    "GetFirmwaresFirmwareType",
    "GetFirmwaresResponse200",
    "GetImageDirectoriesResponse200Item",
    "GetImageDirectoriesResponse200ItemDevicesItem",
    "GetImageRegionProposalsResponse200",
    "GetImageRegionProposalsResponse200ProposalsItem",
    "GetImageRegionProposalsResponse200ProposalsItemBoundingBox",
    "GetImagesResponse200",
    "GetImagesResponse200DataItem",
    "GetModelBundlesResponse200",
    "GetModelsLatestType",
    "GetModelsModelPlatform",
    "GetModelsProjectType",
    "GetModelsResponse200",
    "GetProjectImagesByIdImageSizeType",
    "GetProjectImagesByIdResponse200",
    "GetProjectImagesImageSizeType",
    "GetProjectImagesOrderBy",
    "GetProjectImagesResponse200",
    "GetProjectIterationsResponse200",
    "GetProjectsModelPlatform",
    "GetProjectsProjectType",
    "GetProjectsResponse200",
    "GetProjectTaggedImagesImageSizeType",
    "GetProjectTaggedImagesOrderBy",
    "GetProjectTaggedImagesResponse200",
    "GetProjectTaggedImagesResponse200BlankTagsItem",
    "GetProjectTagsOrderBy",
    "GetProjectTagsResponse200",
    "GetProjectUntaggedImagesImageSizeType",
    "GetProjectUntaggedImagesOrderBy",
    "GetProjectUntaggedImagesResponse200",
    "GetProjectUntaggedImagesResponse200UntaggedImagesItem",
    "GetPropertyResponse200",
    "GetQrCodeForProvisioningResponse200",
    "GetRelearnStatusResponse200",
    "GetStorageConnectorResponse200",
    "GetTrainingKitsOrderBy",
    "GetTrainingKitsResponse200",
    "Image",
    "ImageTagsItem",
    "ImportBaseModelByFileId",
    "ImportBaseModelByUrl",
    "ImportBaseModelCommon",
    "ImportBaseModelCommonNetworkType",
    "ImportEdgeAppJsonBody",
    "ImportImagesFromFilesJsonBody",
    "ImportImagesFromFilesJsonBodyImagesItem",
    "ImportImagesFromScblobJsonBody",
    "ImportModelBundleJsonBody",
    "Inference",
    "InferenceResult",
    "Inferences",
    "InputFileIdOfImportBaseModelJsonBody",
    "InputFileUrlOfImportBaseModelJsonBody",
    "InputModelFileId",
    "InputModelUrl",
    "IrHubConnectorAwsKinesis",
    "IrHubConnectorAwsS3",
    "IrHubConnectorAzureBlobStorage",
    "IrHubConnectorAzureEventHub",
    "IrHubConnectorDefault",
    "IrHubConnectorKafka",
    "Kafka",
    "KafkaType",
    "Model",
    "ModelBundleInfo",
    "ModelBundles",
    "ModelBundlesLatestVersion",
    "ModelBundleVersions",
    "ModelInfo",
    "ModelProject",
    "ModelProjectInfo",
    "ModelProjectInfoModel",
    "ModelProjectInfoProject",
    "ModelProjectModel",
    "ModelProjectOfModel",
    "ModelProjectOfModelInfo",
    "ModelProjectProject",
    "ModelVersion",
    "ModelVersionInfo",
    "ModelVersionJsonBody",
    "Property",
    "ProvisioningStatusItem",
    "ProvisioningStatusItemEnrollType",
    "ProvisioningStatusItemStatus",
    "PublishModelResponse200",
    "Region",
    "RegistCommandParameterFileBody",
    "RelearnResponse200",
    "RelearnTrainingType",
    "ReplaceConfigurationJsonBody",
    "ReplaceConfigurationJsonBodyProperty",
    "RetrieveAListOfInferencesResponse200",
    "SetImageConfigurationJsonBody",
    "SetModuleAppLogJsonBody",
    "StorageAWS",
    "StorageAzure",
    "StorageInferenceDefault",
    "StorageInputDefault",
    "SuccessResponse",
    "Tag",
    "TrainingKit",
    "TrainingKitFramework",
    "UnbindCommandParameterFileJsonBody",
    "UpdateBaseModelVersionJsonBody",
    "UpdateCommandParameterFileBody",
    "UpdateConfigurationJsonBody",
    "UpdateDeviceCertificateJsonBody",
    "UpdateDeviceConfigurationResponse200",
    "UpdateDeviceGroupDelFromDgroup",
    "UpdateDeviceJsonBody",
    "UpdateDeviceModelVersionJsonBody",
    "UpdateModuleConfigurationResponse200",
    "UpdateProjectImageRegionsJsonBody",
    "UpdateProjectImageRegionsJsonBodyRegionsItem",
    "UpdateProjectImageRegionsResponse200",
    "UpdateProjectTagJsonBody",
    "UpdateProjectTagJsonBodyType",
    "UpdateProjectTagResponse200",
    "UploadFileBody",
    "UploadFileBodyTypeCode",
    "UploadFileResponse200",
    "UploadFileResponse200FileInfo",
    "UploadFileResponse200FileInfoTypeCode",
]
