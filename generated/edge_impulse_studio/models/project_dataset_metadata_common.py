# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataCommon``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, tagged
from . import project_dataset_metadata_ratio_classes as _project_dataset_metadata_ratio_classes
from . import project_dataset_metadata_ratio_no_ratio as _project_dataset_metadata_ratio_no_ratio
from . import project_dataset_metadata_ratio_regression as _project_dataset_metadata_ratio_regression

if TYPE_CHECKING:
    from .project_dataset_metadata_ratio_classes import ProjectDatasetMetadataRatioClasses
    from .project_dataset_metadata_ratio_no_ratio import ProjectDatasetMetadataRatioNoRatio
    from .project_dataset_metadata_ratio_regression import ProjectDatasetMetadataRatioRegression

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataCommon(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label_queue_count: int
    ratio: (
        ProjectDatasetMetadataRatioNoRatio | ProjectDatasetMetadataRatioClasses | ProjectDatasetMetadataRatioRegression
    )
    total_item_count: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "labelQueueCount": "label_queue_count",
        "ratio": "ratio",
        "totalItemCount": "total_item_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataCommon")
        d, o = v, _new(ProjectDatasetMetadataCommon)
        known = 3
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
        except KeyError:
            return with_gaps(ProjectDatasetMetadataCommon, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataCommon._read
