# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioClasses``: 12 fields, 10 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members, number
from ..types import UNSET, Unset
from . import project_dataset_metadata_category_data as _project_dataset_metadata_category_data
from . import project_dataset_metadata_ratio_class as _project_dataset_metadata_ratio_class
from . import project_dataset_metadata_ratio_count as _project_dataset_metadata_ratio_count
from .project_dataset_metadata_ratio_classes_type import ProjectDatasetMetadataRatioClassesType

if TYPE_CHECKING:
    from .project_dataset_metadata_category_data import ProjectDatasetMetadataCategoryData
    from .project_dataset_metadata_ratio_class import ProjectDatasetMetadataRatioClass
    from .project_dataset_metadata_ratio_count import ProjectDatasetMetadataRatioCount

_new = object.__new__
_ProjectDatasetMetadataRatioClassesType = members(ProjectDatasetMetadataRatioClassesType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataRatioClasses(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category_data: list[ProjectDatasetMetadataCategoryData]
    count: ProjectDatasetMetadataRatioCount
    has_validation_category: bool
    show_imbalance_tooltip: bool
    show_rebalance_dataset: bool
    show_train_test_split: bool
    testing_ratio: float
    training_ratio: float
    type_: ProjectDatasetMetadataRatioClassesType
    validation_ratio: float
    all_ratio_classes: list[ProjectDatasetMetadataRatioClass] | Unset = UNSET
    invalid_ratio_classes: list[ProjectDatasetMetadataRatioClass] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "categoryData": "category_data",
        "count": "count",
        "hasValidationCategory": "has_validation_category",
        "showImbalanceTooltip": "show_imbalance_tooltip",
        "showRebalanceDataset": "show_rebalance_dataset",
        "showTrainTestSplit": "show_train_test_split",
        "testingRatio": "testing_ratio",
        "trainingRatio": "training_ratio",
        "type": "type_",
        "validationRatio": "validation_ratio",
        "allRatioClasses": "all_ratio_classes",
        "invalidRatioClasses": "invalid_ratio_classes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataRatioClasses")
        d, o = v, _new(ProjectDatasetMetadataRatioClasses)
        known = 10
        o._extra = None
        try:
            o.category_data = list_of(
                _project_dataset_metadata_category_data.read, d["categoryData"], d, "categoryData", drift
            )
            o.count = _project_dataset_metadata_ratio_count.read(d["count"], d, "count", drift)
            o.has_validation_category = (
                v if type(v := d["hasValidationCategory"]) is bool else boolean(v, d, "hasValidationCategory", drift)
            )
            o.show_imbalance_tooltip = (
                v if type(v := d["showImbalanceTooltip"]) is bool else boolean(v, d, "showImbalanceTooltip", drift)
            )
            o.show_rebalance_dataset = (
                v if type(v := d["showRebalanceDataset"]) is bool else boolean(v, d, "showRebalanceDataset", drift)
            )
            o.show_train_test_split = (
                v if type(v := d["showTrainTestSplit"]) is bool else boolean(v, d, "showTrainTestSplit", drift)
            )
            o.testing_ratio = (
                v if type(v := d["testingRatio"]) is float or type(v) is int else number(v, d, "testingRatio", drift)
            )
            o.training_ratio = (
                v if type(v := d["trainingRatio"]) is float or type(v) is int else number(v, d, "trainingRatio", drift)
            )
            o.type_ = (
                _ProjectDatasetMetadataRatioClassesType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataRatioClassesType
                else member(ProjectDatasetMetadataRatioClassesType, v, d, "type", drift)
            )
            o.validation_ratio = (
                v
                if type(v := d["validationRatio"]) is float or type(v) is int
                else number(v, d, "validationRatio", drift)
            )
        except KeyError:
            return with_gaps(ProjectDatasetMetadataRatioClasses, known, d, at, key, drift)
        if "allRatioClasses" in d:
            known += 1
            o.all_ratio_classes = list_of(
                _project_dataset_metadata_ratio_class.read, d["allRatioClasses"], d, "allRatioClasses", drift
            )
        else:
            o.all_ratio_classes = UNSET
        if "invalidRatioClasses" in d:
            known += 1
            o.invalid_ratio_classes = list_of(
                _project_dataset_metadata_ratio_class.read, d["invalidRatioClasses"], d, "invalidRatioClasses", drift
            )
        else:
            o.invalid_ratio_classes = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRatioClasses._read
