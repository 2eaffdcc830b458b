# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioRegression``: 7 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members, number
from . import project_dataset_metadata_category_data as _project_dataset_metadata_category_data
from . import project_dataset_metadata_ratio_count as _project_dataset_metadata_ratio_count
from .project_dataset_metadata_ratio_regression_type import ProjectDatasetMetadataRatioRegressionType

if TYPE_CHECKING:
    from .project_dataset_metadata_category_data import ProjectDatasetMetadataCategoryData
    from .project_dataset_metadata_ratio_count import ProjectDatasetMetadataRatioCount

_new = object.__new__
_ProjectDatasetMetadataRatioRegressionType = members(ProjectDatasetMetadataRatioRegressionType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataRatioRegression(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category_data: list[ProjectDatasetMetadataCategoryData]
    count: ProjectDatasetMetadataRatioCount
    has_validation_category: bool
    testing_ratio: float
    training_ratio: float
    type_: ProjectDatasetMetadataRatioRegressionType
    validation_ratio: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "categoryData": "category_data",
        "count": "count",
        "hasValidationCategory": "has_validation_category",
        "testingRatio": "testing_ratio",
        "trainingRatio": "training_ratio",
        "type": "type_",
        "validationRatio": "validation_ratio",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataRatioRegression")
        d, o = v, _new(ProjectDatasetMetadataRatioRegression)
        known = 7
        o._extra = None
        try:
            o.category_data = list_of(
                _project_dataset_metadata_category_data.read, d["categoryData"], d, "categoryData", drift
            )
            o.count = _project_dataset_metadata_ratio_count.read(d["count"], d, "count", drift)
            o.has_validation_category = (
                v if type(v := d["hasValidationCategory"]) is bool else boolean(v, d, "hasValidationCategory", drift)
            )
            o.testing_ratio = (
                v if type(v := d["testingRatio"]) is float or type(v) is int else number(v, d, "testingRatio", drift)
            )
            o.training_ratio = (
                v if type(v := d["trainingRatio"]) is float or type(v) is int else number(v, d, "trainingRatio", drift)
            )
            o.type_ = (
                _ProjectDatasetMetadataRatioRegressionType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataRatioRegressionType
                else member(ProjectDatasetMetadataRatioRegressionType, v, d, "type", drift)
            )
            o.validation_ratio = (
                v
                if type(v := d["validationRatio"]) is float or type(v) is int
                else number(v, d, "validationRatio", drift)
            )
        except KeyError:
            return with_gaps(ProjectDatasetMetadataRatioRegression, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRatioRegression._read
