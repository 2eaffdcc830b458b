# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataClasses``: 9 fields, 9 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, member, members, tagged
from . import project_dataset_metadata_classes_category as _project_dataset_metadata_classes_category
from . import project_dataset_metadata_ratio_classes as _project_dataset_metadata_ratio_classes
from . import project_dataset_metadata_ratio_no_ratio as _project_dataset_metadata_ratio_no_ratio
from . import project_dataset_metadata_ratio_regression as _project_dataset_metadata_ratio_regression
from .project_dataset_metadata_classes_type import ProjectDatasetMetadataClassesType

if TYPE_CHECKING:
    from .project_dataset_metadata_classes_category import ProjectDatasetMetadataClassesCategory
    from .project_dataset_metadata_ratio_classes import ProjectDatasetMetadataRatioClasses
    from .project_dataset_metadata_ratio_no_ratio import ProjectDatasetMetadataRatioNoRatio
    from .project_dataset_metadata_ratio_regression import ProjectDatasetMetadataRatioRegression

_new = object.__new__
_ProjectDatasetMetadataClassesType = members(ProjectDatasetMetadataClassesType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataClasses(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label_queue_count: int
    ratio: (
        ProjectDatasetMetadataRatioNoRatio | ProjectDatasetMetadataRatioClasses | ProjectDatasetMetadataRatioRegression
    )
    total_item_count: int
    all_: ProjectDatasetMetadataClassesCategory
    post_processing: ProjectDatasetMetadataClassesCategory
    testing: ProjectDatasetMetadataClassesCategory
    training: ProjectDatasetMetadataClassesCategory
    type_: ProjectDatasetMetadataClassesType
    validation: ProjectDatasetMetadataClassesCategory

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
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataClasses")
        d, o = v, _new(ProjectDatasetMetadataClasses)
        known = 9
        o._extra = None
        if "labelQueueCount" in d:
            o.label_queue_count = (
                v if type(v := d["labelQueueCount"]) is int else integer(v, d, "labelQueueCount", drift)
            )
        else:
            known -= drift.absent(d, "labelQueueCount", "integer")
        if "ratio" in d:
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
        else:
            known -= drift.absent(
                d,
                "ratio",
                "ProjectDatasetMetadataRatioNoRatio or ProjectDatasetMetadataRatioClasses or ProjectDatasetMetadataRatioRegression",
            )
        if "totalItemCount" in d:
            o.total_item_count = v if type(v := d["totalItemCount"]) is int else integer(v, d, "totalItemCount", drift)
        else:
            known -= drift.absent(d, "totalItemCount", "integer")
        if "all" in d:
            o.all_ = _project_dataset_metadata_classes_category.read(d["all"], d, "all", drift)
        else:
            known -= drift.absent(d, "all", "ProjectDatasetMetadataClassesCategory")
        if "postProcessing" in d:
            o.post_processing = _project_dataset_metadata_classes_category.read(
                d["postProcessing"], d, "postProcessing", drift
            )
        else:
            known -= drift.absent(d, "postProcessing", "ProjectDatasetMetadataClassesCategory")
        if "testing" in d:
            o.testing = _project_dataset_metadata_classes_category.read(d["testing"], d, "testing", drift)
        else:
            known -= drift.absent(d, "testing", "ProjectDatasetMetadataClassesCategory")
        if "training" in d:
            o.training = _project_dataset_metadata_classes_category.read(d["training"], d, "training", drift)
        else:
            known -= drift.absent(d, "training", "ProjectDatasetMetadataClassesCategory")
        if "type" in d:
            o.type_ = (
                _ProjectDatasetMetadataClassesType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataClassesType
                else member(ProjectDatasetMetadataClassesType, v, d, "type", drift)
            )
        else:
            known -= drift.absent(d, "type", "ProjectDatasetMetadataClassesType")
        if "validation" in d:
            o.validation = _project_dataset_metadata_classes_category.read(d["validation"], d, "validation", drift)
        else:
            known -= drift.absent(d, "validation", "ProjectDatasetMetadataClassesCategory")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataClasses._read
