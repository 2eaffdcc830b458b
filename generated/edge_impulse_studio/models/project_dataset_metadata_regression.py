# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRegression``: 9 fields, 9 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, tagged
from . import project_dataset_metadata_ratio_classes as _project_dataset_metadata_ratio_classes
from . import project_dataset_metadata_ratio_no_ratio as _project_dataset_metadata_ratio_no_ratio
from . import project_dataset_metadata_ratio_regression as _project_dataset_metadata_ratio_regression
from . import project_dataset_metadata_regression_category as _project_dataset_metadata_regression_category
from .project_dataset_metadata_regression_type import ProjectDatasetMetadataRegressionType

if TYPE_CHECKING:
    from .project_dataset_metadata_ratio_classes import ProjectDatasetMetadataRatioClasses
    from .project_dataset_metadata_ratio_no_ratio import ProjectDatasetMetadataRatioNoRatio
    from .project_dataset_metadata_ratio_regression import ProjectDatasetMetadataRatioRegression
    from .project_dataset_metadata_regression_category import ProjectDatasetMetadataRegressionCategory

_new = object.__new__
_ProjectDatasetMetadataRegressionType = members(ProjectDatasetMetadataRegressionType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataRegression(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label_queue_count: int
    ratio: (
        ProjectDatasetMetadataRatioNoRatio | ProjectDatasetMetadataRatioClasses | ProjectDatasetMetadataRatioRegression
    )
    total_item_count: int
    all_: ProjectDatasetMetadataRegressionCategory
    post_processing: ProjectDatasetMetadataRegressionCategory
    testing: ProjectDatasetMetadataRegressionCategory
    training: ProjectDatasetMetadataRegressionCategory
    type_: ProjectDatasetMetadataRegressionType
    validation: ProjectDatasetMetadataRegressionCategory

    WIRE: ClassVar[Mapping[str, str]] = {
        "labelQueueCount": "label_queue_count",
        "ratio": "ratio",
        "totalItemCount": "total_item_count",
        "all": "all_",
        "postProcessing": "post_processing",
        "testing": "testing",
        "training": "training",
        "type": "type_",
        "validation": "validation",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataRegression")
        d, o = v, _new(ProjectDatasetMetadataRegression)
        known = 9
        o._extra = None
        try:
            o.label_queue_count = (
                v if type(v := d["labelQueueCount"]) is int else integer(v, d, "labelQueueCount", drift)
            )
            o.ratio = tagged(
                "type",
                {
                    "classes": _project_dataset_metadata_ratio_classes.read,
                    "no-ratio": _project_dataset_metadata_ratio_no_ratio.read,
                    "regression": _project_dataset_metadata_ratio_regression.read,
                },
                d["ratio"],
                d,
                "ratio",
                drift,
            )
            o.total_item_count = v if type(v := d["totalItemCount"]) is int else integer(v, d, "totalItemCount", drift)
            o.all_ = _project_dataset_metadata_regression_category.read(d["all"], d, "all", drift)
            o.post_processing = _project_dataset_metadata_regression_category.read(
                d["postProcessing"], d, "postProcessing", drift
            )
            o.testing = _project_dataset_metadata_regression_category.read(d["testing"], d, "testing", drift)
            o.training = _project_dataset_metadata_regression_category.read(d["training"], d, "training", drift)
            o.type_ = (
                _ProjectDatasetMetadataRegressionType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataRegressionType
                else member(ProjectDatasetMetadataRegressionType, v, d, "type", drift)
            )
            o.validation = _project_dataset_metadata_regression_category.read(d["validation"], d, "validation", drift)
        except KeyError:
            return with_gaps(ProjectDatasetMetadataRegression, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRegression._read
