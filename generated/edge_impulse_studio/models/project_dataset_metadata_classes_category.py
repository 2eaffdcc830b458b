# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataClassesCategory``: 15 fields, 14 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
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
                _ProjectDatasetMetadataClassesCategoryType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataClassesCategoryType
                else member(ProjectDatasetMetadataClassesCategoryType, v, d, "type", drift)
            )
            o.full_label_count = v if type(v := d["fullLabelCount"]) is int else integer(v, d, "fullLabelCount", drift)
            o.labels = list_of(_raw_data_label_distribution_label.read, d["labels"], d, "labels", drift)
        except KeyError:
            return with_gaps(ProjectDatasetMetadataClassesCategory, known, d, at, key, drift)
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
