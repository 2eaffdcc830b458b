# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRegressionCategory``: 22 fields, 17 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import metadata_filter_options as _metadata_filter_options
from . import project_dataset_metadata_base_change_action_counts as _project_dataset_metadata_base_change_action_counts
from . import raw_data_label_distribution_regression_value_group as _raw_data_label_distribution_regression_value_group
from . import (
    raw_data_label_distribution_regression_value_groups_per_key as _raw_data_label_distribution_regression_value_groups_per_key,
)
from .project_dataset_metadata_regression_category_type import ProjectDatasetMetadataRegressionCategoryType

if TYPE_CHECKING:
    from .metadata_filter_options import MetadataFilterOptions
    from .project_dataset_metadata_base_change_action_counts import ProjectDatasetMetadataBaseChangeActionCounts
    from .raw_data_label_distribution_regression_value_group import RawDataLabelDistributionRegressionValueGroup
    from .raw_data_label_distribution_regression_value_groups_per_key import (
        RawDataLabelDistributionRegressionValueGroupsPerKey,
    )

_new = object.__new__
_ProjectDatasetMetadataRegressionCategoryType = members(ProjectDatasetMetadataRegressionCategoryType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataRegressionCategory(ModelBase):
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
    type_: ProjectDatasetMetadataRegressionCategoryType
    full_label_count: int
    labels_count: int
    max_label: float
    min_label: float
    value_groups: list[RawDataLabelDistributionRegressionValueGroup]
    change_action_counts: ProjectDatasetMetadataBaseChangeActionCounts | Unset = UNSET
    full_label_max: float | Unset = UNSET
    full_label_mean: float | Unset = UNSET
    full_label_min: float | Unset = UNSET
    groups_per_label_map_key: dict[str, RawDataLabelDistributionRegressionValueGroupsPerKey] | Unset = UNSET

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
        "labelsCount": "labels_count",
        "maxLabel": "max_label",
        "minLabel": "min_label",
        "valueGroups": "value_groups",
        "changeActionCounts": "change_action_counts",
        "fullLabelMax": "full_label_max",
        "fullLabelMean": "full_label_mean",
        "fullLabelMin": "full_label_min",
        "groupsPerLabelMapKey": "groups_per_label_map_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataRegressionCategory")
        d, o = v, _new(ProjectDatasetMetadataRegressionCategory)
        known = 17
        o._extra = None
        try:
            o.is_features = v if type(v := d["isFeatures"]) is bool else boolean(v, d, "isFeatures", drift)
            o.is_timeseries = v if type(v := d["isTimeseries"]) is bool else boolean(v, d, "isTimeseries", drift)
            o.item_count = v if type(v := d["itemCount"]) is int else integer(v, d, "itemCount", drift)
            o.max_frequency = v if type(v := d["maxFrequency"]) is int else integer(v, d, "maxFrequency", drift)
            o.max_length_ms = v if type(v := d["maxLengthMs"]) is int else integer(v, d, "maxLengthMs", drift)
            o.metadata_filter_options = _metadata_filter_options.read(
                d["metadataFilterOptions"], d, "metadataFilterOptions", drift
            )
            o.metadata_keys = list_of(text, d["metadataKeys"], d, "metadataKeys", drift)
            o.min_frequency = v if type(v := d["minFrequency"]) is int else integer(v, d, "minFrequency", drift)
            o.min_length_ms = v if type(v := d["minLengthMs"]) is int else integer(v, d, "minLengthMs", drift)
            o.total_length = v if type(v := d["totalLength"]) is str else text(v, d, "totalLength", drift)
            o.total_length_number = (
                v if type(v := d["totalLengthNumber"]) is int else integer(v, d, "totalLengthNumber", drift)
            )
            o.type_ = (
                _ProjectDatasetMetadataRegressionCategoryType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataRegressionCategoryType
                else member(ProjectDatasetMetadataRegressionCategoryType, v, d, "type", drift)
            )
            o.full_label_count = v if type(v := d["fullLabelCount"]) is int else integer(v, d, "fullLabelCount", drift)
            o.labels_count = v if type(v := d["labelsCount"]) is int else integer(v, d, "labelsCount", drift)
            o.max_label = v if type(v := d["maxLabel"]) is float or type(v) is int else number(v, d, "maxLabel", drift)
            o.min_label = v if type(v := d["minLabel"]) is float or type(v) is int else number(v, d, "minLabel", drift)
            o.value_groups = list_of(
                _raw_data_label_distribution_regression_value_group.read, d["valueGroups"], d, "valueGroups", drift
            )
        except KeyError:
            return with_gaps(ProjectDatasetMetadataRegressionCategory, known, d, at, key, drift)
        if "changeActionCounts" in d:
            known += 1
            o.change_action_counts = _project_dataset_metadata_base_change_action_counts.read(
                d["changeActionCounts"], d, "changeActionCounts", drift
            )
        else:
            o.change_action_counts = UNSET
        if "fullLabelMax" in d:
            known += 1
            o.full_label_max = (
                v if type(v := d["fullLabelMax"]) is float or type(v) is int else number(v, d, "fullLabelMax", drift)
            )
        else:
            o.full_label_max = UNSET
        if "fullLabelMean" in d:
            known += 1
            o.full_label_mean = (
                v if type(v := d["fullLabelMean"]) is float or type(v) is int else number(v, d, "fullLabelMean", drift)
            )
        else:
            o.full_label_mean = UNSET
        if "fullLabelMin" in d:
            known += 1
            o.full_label_min = (
                v if type(v := d["fullLabelMin"]) is float or type(v) is int else number(v, d, "fullLabelMin", drift)
            )
        else:
            o.full_label_min = UNSET
        if "groupsPerLabelMapKey" in d:
            known += 1
            o.groups_per_label_map_key = map_of(
                _raw_data_label_distribution_regression_value_groups_per_key.read,
                d["groupsPerLabelMapKey"],
                d,
                "groupsPerLabelMapKey",
                drift,
            )
        else:
            o.groups_per_label_map_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRegressionCategory._read
