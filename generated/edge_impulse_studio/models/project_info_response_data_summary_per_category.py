# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseDataSummaryPerCategory``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from . import project_data_summary as _project_data_summary
from . import (
    project_info_response_data_summary_per_category_post_processing as _project_info_response_data_summary_per_category_post_processing,
)
from . import (
    project_info_response_data_summary_per_category_testing as _project_info_response_data_summary_per_category_testing,
)
from . import (
    project_info_response_data_summary_per_category_validation as _project_info_response_data_summary_per_category_validation,
)

if TYPE_CHECKING:
    from .project_data_summary import ProjectDataSummary
    from .project_info_response_data_summary_per_category_post_processing import (
        ProjectInfoResponseDataSummaryPerCategoryPostProcessing,
    )
    from .project_info_response_data_summary_per_category_testing import (
        ProjectInfoResponseDataSummaryPerCategoryTesting,
    )
    from .project_info_response_data_summary_per_category_validation import (
        ProjectInfoResponseDataSummaryPerCategoryValidation,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseDataSummaryPerCategory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    post_processing: ProjectInfoResponseDataSummaryPerCategoryPostProcessing
    testing: ProjectInfoResponseDataSummaryPerCategoryTesting
    training: ProjectDataSummary
    validation: ProjectInfoResponseDataSummaryPerCategoryValidation

    WIRE: ClassVar[Mapping[str, str]] = {
        "postProcessing": "post_processing",
        "testing": "testing",
        "training": "training",
        "validation": "validation",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseDataSummaryPerCategory")
        d, o = v, _new(ProjectInfoResponseDataSummaryPerCategory)
        known = 4
        o._extra = None
        try:
            o.post_processing = _project_info_response_data_summary_per_category_post_processing.read(
                d["postProcessing"], d, "postProcessing", drift
            )
            o.testing = _project_info_response_data_summary_per_category_testing.read(d["testing"], d, "testing", drift)
            o.training = _project_data_summary.read(d["training"], d, "training", drift)
            o.validation = _project_info_response_data_summary_per_category_validation.read(
                d["validation"], d, "validation", drift
            )
        except KeyError:
            return with_gaps(ProjectInfoResponseDataSummaryPerCategory, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseDataSummaryPerCategory._read
