# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioClass``: 11 fields, 11 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDatasetMetadataRatioClass(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label: str
    testing_ratio: float
    total: float
    total_testing: float
    total_testing_str: str
    total_training: float
    total_training_str: str
    total_validation: float
    total_validation_str: str
    training_ratio: float
    validation_ratio: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "testingRatio": "testing_ratio",
        "total": "total",
        "totalTesting": "total_testing",
        "totalTestingStr": "total_testing_str",
        "totalTraining": "total_training",
        "totalTrainingStr": "total_training_str",
        "totalValidation": "total_validation",
        "totalValidationStr": "total_validation_str",
        "trainingRatio": "training_ratio",
        "validationRatio": "validation_ratio",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDatasetMetadataRatioClass")
        d, o = v, _new(ProjectDatasetMetadataRatioClass)
        known = 11
        o._extra = None
        try:
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.testing_ratio = (
                v if type(v := d["testingRatio"]) is float or type(v) is int else number(v, d, "testingRatio", drift)
            )
            o.total = v if type(v := d["total"]) is float or type(v) is int else number(v, d, "total", drift)
            o.total_testing = (
                v if type(v := d["totalTesting"]) is float or type(v) is int else number(v, d, "totalTesting", drift)
            )
            o.total_testing_str = v if type(v := d["totalTestingStr"]) is str else text(v, d, "totalTestingStr", drift)
            o.total_training = (
                v if type(v := d["totalTraining"]) is float or type(v) is int else number(v, d, "totalTraining", drift)
            )
            o.total_training_str = (
                v if type(v := d["totalTrainingStr"]) is str else text(v, d, "totalTrainingStr", drift)
            )
            o.total_validation = (
                v
                if type(v := d["totalValidation"]) is float or type(v) is int
                else number(v, d, "totalValidation", drift)
            )
            o.total_validation_str = (
                v if type(v := d["totalValidationStr"]) is str else text(v, d, "totalValidationStr", drift)
            )
            o.training_ratio = (
                v if type(v := d["trainingRatio"]) is float or type(v) is int else number(v, d, "trainingRatio", drift)
            )
            o.validation_ratio = (
                v
                if type(v := d["validationRatio"]) is float or type(v) is int
                else number(v, d, "validationRatio", drift)
            )
        except KeyError:
            return with_gaps(ProjectDatasetMetadataRatioClass, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRatioClass._read
