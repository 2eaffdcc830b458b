# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetRawDataProjectMetadataResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text, union
from ..types import UNSET, Unset
from . import project_dataset_metadata_classes as _project_dataset_metadata_classes
from . import project_dataset_metadata_regression as _project_dataset_metadata_regression

if TYPE_CHECKING:
    from .project_dataset_metadata_classes import ProjectDatasetMetadataClasses
    from .project_dataset_metadata_regression import ProjectDatasetMetadataRegression

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetRawDataProjectMetadataResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    metadata: ProjectDatasetMetadataClasses | ProjectDatasetMetadataRegression
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "metadata": "metadata",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetRawDataProjectMetadataResponse")
        d, o = v, _new(GetRawDataProjectMetadataResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.metadata = union(
                (_project_dataset_metadata_classes.read, _project_dataset_metadata_regression.read),
                d["metadata"],
                d,
                "metadata",
                drift,
            )
        except KeyError:
            return with_gaps(GetRawDataProjectMetadataResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetRawDataProjectMetadataResponse._read
