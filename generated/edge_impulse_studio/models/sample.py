# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Sample``: 46 fields, 26 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, map_of, member, members, number, tagged, text
from ..types import UNSET, Unset
from . import bounding_box as _bounding_box
from . import last_updated_by_dataset_version_restore as _last_updated_by_dataset_version_restore
from . import last_updated_by_o_auth_client as _last_updated_by_o_auth_client
from . import last_updated_by_project_api_key as _last_updated_by_project_api_key
from . import last_updated_by_user as _last_updated_by_user
from . import sample_datastream as _sample_datastream
from . import sample_image_dimensions as _sample_image_dimensions
from . import sample_key_value_labels as _sample_key_value_labels
from . import sensor as _sensor
from . import structured_label as _structured_label
from .project_labeling_method import ProjectLabelingMethod
from .raw_data_category import RawDataCategory
from .sample_bounding_boxes_type import SampleBoundingBoxesType
from .sample_chart_type import SampleChartType

if TYPE_CHECKING:
    from .bounding_box import BoundingBox
    from .last_updated_by_dataset_version_restore import LastUpdatedByDatasetVersionRestore
    from .last_updated_by_o_auth_client import LastUpdatedByOAuthClient
    from .last_updated_by_project_api_key import LastUpdatedByProjectApiKey
    from .last_updated_by_user import LastUpdatedByUser
    from .sample_datastream import SampleDatastream
    from .sample_image_dimensions import SampleImageDimensions
    from .sample_key_value_labels import SampleKeyValueLabels
    from .sensor import Sensor
    from .structured_label import StructuredLabel

_new = object.__new__
_ProjectLabelingMethod = members(ProjectLabelingMethod)
_RawDataCategory = members(RawDataCategory)
_SampleBoundingBoxesType = members(SampleBoundingBoxesType)
_SampleChartType = members(SampleChartType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sample(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    added: datetime.datetime
    bounding_boxes: list[BoundingBox]
    bounding_boxes_type: SampleBoundingBoxesType
    category: RawDataCategory
    chart_type: SampleChartType
    coldstorage_filename: str
    created: datetime.datetime
    datastreams: list[SampleDatastream]
    device_type: str
    filename: str
    frequency: float
    id: int
    interval_ms: float
    is_cropped: bool
    is_disabled: bool
    is_processing: bool
    label: str
    last_modified: datetime.datetime
    original_frequency: float
    original_interval_ms: float
    processing_error: bool
    project_id: int
    sensors: list[Sensor]
    sha_256_hash: str
    signature_validate: bool
    values_count: int
    created_by_synthetic_data_job_id: int | Unset = UNSET
    device_name: str | Unset = UNSET
    image_dimensions: SampleImageDimensions | Unset = UNSET
    label_map: SampleKeyValueLabels | Unset = UNSET
    last_updated_by: (
        LastUpdatedByUser
        | LastUpdatedByProjectApiKey
        | LastUpdatedByOAuthClient
        | LastUpdatedByDatasetVersionRestore
        | Unset
    ) = UNSET
    metadata: dict[str, str] | Unset = UNSET
    processing_error_string: str | Unset = UNSET
    processing_job_id: int | Unset = UNSET
    project_labeling_method: ProjectLabelingMethod | Unset = UNSET
    project_name: str | Unset = UNSET
    project_owner_name: str | Unset = UNSET
    signature_key: str | Unset = UNSET
    signature_method: str | Unset = UNSET
    structured_labels: list[StructuredLabel] | Unset = UNSET
    structured_labels_list: list[str] | Unset = UNSET
    thumbnail_video: str | Unset = UNSET
    thumbnail_video_full: str | Unset = UNSET
    total_length_ms: float | Unset = UNSET
    video_url: str | Unset = UNSET
    video_url_full: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "added": "added",
        "boundingBoxes": "bounding_boxes",
        "boundingBoxesType": "bounding_boxes_type",
        "category": "category",
        "chartType": "chart_type",
        "coldstorageFilename": "coldstorage_filename",
        "created": "created",
        "datastreams": "datastreams",
        "deviceType": "device_type",
        "filename": "filename",
        "frequency": "frequency",
        "id": "id",
        "intervalMs": "interval_ms",
        "isCropped": "is_cropped",
        "isDisabled": "is_disabled",
        "isProcessing": "is_processing",
        "label": "label",
        "lastModified": "last_modified",
        "originalFrequency": "original_frequency",
        "originalIntervalMs": "original_interval_ms",
        "processingError": "processing_error",
        "projectId": "project_id",
        "sensors": "sensors",
        "sha256Hash": "sha_256_hash",
        "signatureValidate": "signature_validate",
        "valuesCount": "values_count",
        "createdBySyntheticDataJobId": "created_by_synthetic_data_job_id",
        "deviceName": "device_name",
        "imageDimensions": "image_dimensions",
        "labelMap": "label_map",
        "lastUpdatedBy": "last_updated_by",
        "metadata": "metadata",
        "processingErrorString": "processing_error_string",
        "processingJobId": "processing_job_id",
        "projectLabelingMethod": "project_labeling_method",
        "projectName": "project_name",
        "projectOwnerName": "project_owner_name",
        "signatureKey": "signature_key",
        "signatureMethod": "signature_method",
        "structuredLabels": "structured_labels",
        "structuredLabelsList": "structured_labels_list",
        "thumbnailVideo": "thumbnail_video",
        "thumbnailVideoFull": "thumbnail_video_full",
        "totalLengthMs": "total_length_ms",
        "videoUrl": "video_url",
        "videoUrlFull": "video_url_full",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Sample")
        d, o = v, _new(Sample)
        known = 26
        o._extra = None
        try:
            o.added = date_time(d["added"], d, "added", drift)
            o.bounding_boxes = list_of(_bounding_box.read, d["boundingBoxes"], d, "boundingBoxes", drift)
            o.bounding_boxes_type = (
                _SampleBoundingBoxesType[v]
                if type(v := d["boundingBoxesType"]) is str and v in _SampleBoundingBoxesType
                else member(SampleBoundingBoxesType, v, d, "boundingBoxesType", drift)
            )
            o.category = (
                _RawDataCategory[v]
                if type(v := d["category"]) is str and v in _RawDataCategory
                else member(RawDataCategory, v, d, "category", drift)
            )
            o.chart_type = (
                _SampleChartType[v]
                if type(v := d["chartType"]) is str and v in _SampleChartType
                else member(SampleChartType, v, d, "chartType", drift)
            )
            o.coldstorage_filename = (
                v if type(v := d["coldstorageFilename"]) is str else text(v, d, "coldstorageFilename", drift)
            )
            o.created = date_time(d["created"], d, "created", drift)
            o.datastreams = list_of(_sample_datastream.read, d["datastreams"], d, "datastreams", drift)
            o.device_type = v if type(v := d["deviceType"]) is str else text(v, d, "deviceType", drift)
            o.filename = v if type(v := d["filename"]) is str else text(v, d, "filename", drift)
            o.frequency = (
                v if type(v := d["frequency"]) is float or type(v) is int else number(v, d, "frequency", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
            o.is_cropped = v if type(v := d["isCropped"]) is bool else boolean(v, d, "isCropped", drift)
            o.is_disabled = v if type(v := d["isDisabled"]) is bool else boolean(v, d, "isDisabled", drift)
            o.is_processing = v if type(v := d["isProcessing"]) is bool else boolean(v, d, "isProcessing", drift)
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.last_modified = date_time(d["lastModified"], d, "lastModified", drift)
            o.original_frequency = (
                v
                if type(v := d["originalFrequency"]) is float or type(v) is int
                else number(v, d, "originalFrequency", drift)
            )
            o.original_interval_ms = (
                v
                if type(v := d["originalIntervalMs"]) is float or type(v) is int
                else number(v, d, "originalIntervalMs", drift)
            )
            o.processing_error = (
                v if type(v := d["processingError"]) is bool else boolean(v, d, "processingError", drift)
            )
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
            o.sensors = list_of(_sensor.read, d["sensors"], d, "sensors", drift)
            o.sha_256_hash = v if type(v := d["sha256Hash"]) is str else text(v, d, "sha256Hash", drift)
            o.signature_validate = (
                v if type(v := d["signatureValidate"]) is bool else boolean(v, d, "signatureValidate", drift)
            )
            o.values_count = v if type(v := d["valuesCount"]) is int else integer(v, d, "valuesCount", drift)
        except KeyError:
            return with_gaps(Sample, known, d, at, key, drift)
        if "createdBySyntheticDataJobId" in d:
            known += 1
            o.created_by_synthetic_data_job_id = (
                v
                if type(v := d["createdBySyntheticDataJobId"]) is int
                else integer(v, d, "createdBySyntheticDataJobId", drift)
            )
        else:
            o.created_by_synthetic_data_job_id = UNSET
        if "deviceName" in d:
            known += 1
            o.device_name = v if type(v := d["deviceName"]) is str else text(v, d, "deviceName", drift)
        else:
            o.device_name = UNSET
        if "imageDimensions" in d:
            known += 1
            o.image_dimensions = _sample_image_dimensions.read(d["imageDimensions"], d, "imageDimensions", drift)
        else:
            o.image_dimensions = UNSET
        if "labelMap" in d:
            known += 1
            o.label_map = _sample_key_value_labels.read(d["labelMap"], d, "labelMap", drift)
        else:
            o.label_map = UNSET
        if "lastUpdatedBy" in d:
            known += 1
            o.last_updated_by = tagged(
                "type",
                {
                    "datasetVersionRestore": _last_updated_by_dataset_version_restore.read,
                    "oauthClient": _last_updated_by_o_auth_client.read,
                    "projectApiKey": _last_updated_by_project_api_key.read,
                    "user": _last_updated_by_user.read,
                },
                d["lastUpdatedBy"],
                d,
                "lastUpdatedBy",
                drift,
            )
        else:
            o.last_updated_by = UNSET
        if "metadata" in d:
            known += 1
            o.metadata = map_of(text, d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if "processingErrorString" in d:
            known += 1
            o.processing_error_string = (
                v if type(v := d["processingErrorString"]) is str else text(v, d, "processingErrorString", drift)
            )
        else:
            o.processing_error_string = UNSET
        if "processingJobId" in d:
            known += 1
            o.processing_job_id = (
                v if type(v := d["processingJobId"]) is int else integer(v, d, "processingJobId", drift)
            )
        else:
            o.processing_job_id = UNSET
        if "projectLabelingMethod" in d:
            known += 1
            o.project_labeling_method = (
                _ProjectLabelingMethod[v]
                if type(v := d["projectLabelingMethod"]) is str and v in _ProjectLabelingMethod
                else member(ProjectLabelingMethod, v, d, "projectLabelingMethod", drift)
            )
        else:
            o.project_labeling_method = UNSET
        if "projectName" in d:
            known += 1
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
        else:
            o.project_name = UNSET
        if "projectOwnerName" in d:
            known += 1
            o.project_owner_name = (
                v if type(v := d["projectOwnerName"]) is str else text(v, d, "projectOwnerName", drift)
            )
        else:
            o.project_owner_name = UNSET
        if "signatureKey" in d:
            known += 1
            o.signature_key = v if type(v := d["signatureKey"]) is str else text(v, d, "signatureKey", drift)
        else:
            o.signature_key = UNSET
        if "signatureMethod" in d:
            known += 1
            o.signature_method = v if type(v := d["signatureMethod"]) is str else text(v, d, "signatureMethod", drift)
        else:
            o.signature_method = UNSET
        if "structuredLabels" in d:
            known += 1
            o.structured_labels = list_of(_structured_label.read, d["structuredLabels"], d, "structuredLabels", drift)
        else:
            o.structured_labels = UNSET
        if "structuredLabelsList" in d:
            known += 1
            o.structured_labels_list = list_of(text, d["structuredLabelsList"], d, "structuredLabelsList", drift)
        else:
            o.structured_labels_list = UNSET
        if "thumbnailVideo" in d:
            known += 1
            o.thumbnail_video = v if type(v := d["thumbnailVideo"]) is str else text(v, d, "thumbnailVideo", drift)
        else:
            o.thumbnail_video = UNSET
        if "thumbnailVideoFull" in d:
            known += 1
            o.thumbnail_video_full = (
                v if type(v := d["thumbnailVideoFull"]) is str else text(v, d, "thumbnailVideoFull", drift)
            )
        else:
            o.thumbnail_video_full = UNSET
        if "totalLengthMs" in d:
            known += 1
            o.total_length_ms = (
                v if type(v := d["totalLengthMs"]) is float or type(v) is int else number(v, d, "totalLengthMs", drift)
            )
        else:
            o.total_length_ms = UNSET
        if "videoUrl" in d:
            known += 1
            o.video_url = v if type(v := d["videoUrl"]) is str else text(v, d, "videoUrl", drift)
        else:
            o.video_url = UNSET
        if "videoUrlFull" in d:
            known += 1
            o.video_url_full = v if type(v := d["videoUrlFull"]) is str else text(v, d, "videoUrlFull", drift)
        else:
            o.video_url_full = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Sample._read
