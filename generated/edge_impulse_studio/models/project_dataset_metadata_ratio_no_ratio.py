# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioNoRatio``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members
from . import project_dataset_metadata_ratio_count as _project_dataset_metadata_ratio_count
from .project_dataset_metadata_ratio_no_ratio_type import ProjectDatasetMetadataRatioNoRatioType

if TYPE_CHECKING:
    from .project_dataset_metadata_ratio_count import ProjectDatasetMetadataRatioCount

_new = object.__new__
_ProjectDatasetMetadataRatioNoRatioType = members(ProjectDatasetMetadataRatioNoRatioType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataRatioNoRatio(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    count: ProjectDatasetMetadataRatioCount
    has_validation_category: bool
    type_: ProjectDatasetMetadataRatioNoRatioType

    WIRE: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "hasValidationCategory": "has_validation_category",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataRatioNoRatio")
        d, o = v, _new(ProjectDatasetMetadataRatioNoRatio)
        known = 3
        o._extra = None
        try:
            o.count = _project_dataset_metadata_ratio_count.read(d["count"], d, "count", drift)
            o.has_validation_category = (
                v if type(v := d["hasValidationCategory"]) is bool else boolean(v, d, "hasValidationCategory", drift)
            )
            o.type_ = (
                _ProjectDatasetMetadataRatioNoRatioType[v]
                if type(v := d["type"]) is str and v in _ProjectDatasetMetadataRatioNoRatioType
                else member(ProjectDatasetMetadataRatioNoRatioType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ProjectDatasetMetadataRatioNoRatio, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRatioNoRatio._read
