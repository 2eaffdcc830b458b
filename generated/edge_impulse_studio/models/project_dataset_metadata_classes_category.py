# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataClassesCategory``: 15 fields, 14 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import metadata_filter_options as _metadata_filter_options
from . import project_dataset_metadata_base_change_action_counts as _project_dataset_metadata_base_change_action_counts
from . import raw_data_label_distribution_label as _raw_data_label_distribution_label
from .project_dataset_metadata_classes_category_type import ProjectDatasetMetadataClassesCategoryType

if TYPE_CHECKING:
    from .metadata_filter_options import MetadataFilterOptions
    from .project_dataset_metadata_base_change_action_counts import ProjectDatasetMetadataBaseChangeActionCounts
    from .raw_data_label_distribution_label import RawDataLabelDistributionLabel

_new = object.__new__
_ProjectDatasetMetadataClassesCategoryType = members(ProjectDatasetMetadataClassesCategoryType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataClassesCategory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    is_features: bool
    is_timeseries: bool
    item_count: int
    max_frequency: int
    max_length_ms: int
    metadata_filter_options: MetadataFilterOptions
    metadata_keys: list[str]
    min_frequency: int
    min_length_ms: int
    total_length: str
    total_length_number: int
    type_: ProjectDatasetMetadataClassesCategoryType
    full_label_count: int
    labels: list[RawDataLabelDistributionLabel]
    change_action_counts: ProjectDatasetMetadataBaseChangeActionCounts | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "isFeatures": "is_features",
        "isTimeseries": "is_timeseries",
        "itemCount": "item_count",
        "maxFrequency": "max_frequency",
        "maxLengthMs": "max_length_ms",
        "metadataFilterOptions": "metadata_filter_options",
        "metadataKeys": "metadata_keys",
        "minFrequency": "min_frequency",
        "minLengthMs": "min_length_ms",
        "totalLength": "total_length",
        "totalLengthNumber": "total_length_number",
        "type": "type_",
        "fullLabelCount": "full_label_count",
        "labels": "labels",
        "changeActionCounts": "change_action_counts",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataClassesCategory")
        d, o = v, _new(ProjectDatasetMetadataClassesCategory)
        known = 14
        o._extra = None
        if "isFeatures" in d:
            o.is_features = v if type(v := d["isFeatures"]) is bool else boolean(v, d, "isFeatures", drift)
        else:
            known -= drift.absent(d, "isFeatures", "boolean")
        if "isTimeseries" in d:
            o.is_timeseries = v if type(v := d["isTimeseries"]) is bool else boolean(v, d, "isTimeseries", drift)
        else:
            known -= drift.absent(d, "isTimeseries", "boolean")
        if "itemCount" in d:
            o.item_count = v if type(v := d["itemCount"]) is int else integer(v, d, "itemCount", drift)
        else:
            known -= drift.absent(d, "itemCount", "integer")
        if "maxFrequency" in d:
            o.max_frequency = v if type(v := d["maxFrequency"]) is int else integer(v, d, "maxFrequency", drift)
        else:
            known -= drift.absent(d, "maxFrequency", "integer")
        if "maxLengthMs" in d:
            o.max_length_ms = v if type(v := d["maxLengthMs"]) is int else integer(v, d, "maxLengthMs", drift)
        else:
            known -= drift.absent(d, "maxLengthMs", "integer")
        if "metadataFilterOptions" in d:
            o.metadata_filter_options = _metadata_filter_options.read(
                d["metadataFilterOptions"], d, "metadataFilterOptions", drift
            )
        else:
            known -= drift.absent(d, "metadataFilterOptions", "MetadataFilterOptions")
        if "metadataKeys" in d:
            o.metadata_keys = list_of(text, d["metadataKeys"], d, "metadataKeys", drift)
        else:
            known -= drift.absent(d, "metadataKeys", "array")
        if "minFrequency" in d:
            o.min_frequency = v if type(v := d["minFrequency"]) is int else integer(v, d, "minFrequency", drift)
        else:
            known -= drift.absent(d, "minFrequency", "integer")
        if "minLengthMs" in d:
            o.min_length_ms = v if type(v := d["minLengthMs"]) is int else integer(v, d, "minLengthMs", drift)
        else:
            known -= drift.absent(d, "minLengthMs", "integer")
        if "totalLength" in d:
            o.total_length = v if type(v := d["totalLength"]) is str else text(v, d, "totalLength", drift)
        else:
            known -= drift.absent(d, "totalLength", "string")
        if "totalLengthNumber" in d:
            o.total_length_number = (
                v if type(v := d["totalLengthNumber"]) is int else integer(v, d, "totalLengthNumber", drift)
            )
        else:
            known -= drift.absent(d, "totalLengthNumber", "integer")
        if "type" in d:
            o.type_ = (
                _ProjectDatasetMetadataClassesCategoryType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataClassesCategoryType
                else member(ProjectDatasetMetadataClassesCategoryType, v, d, "type", drift)
            )
        else:
            known -= drift.absent(d, "type", "ProjectDatasetMetadataClassesCategoryType")
        if "fullLabelCount" in d:
            o.full_label_count = v if type(v := d["fullLabelCount"]) is int else integer(v, d, "fullLabelCount", drift)
        else:
            known -= drift.absent(d, "fullLabelCount", "integer")
        if "labels" in d:
            o.labels = list_of(_raw_data_label_distribution_label.read, d["labels"], d, "labels", drift)
        else:
            known -= drift.absent(d, "labels", "array")
        if "changeActionCounts" in d:
            known += 1
            o.change_action_counts = _project_dataset_metadata_base_change_action_counts.read(
                d["changeActionCounts"], d, "changeActionCounts", drift
            )
        else:
            o.change_action_counts = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataClassesCategory._read
