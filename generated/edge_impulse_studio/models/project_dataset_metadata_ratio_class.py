# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioClass``: 11 fields, 11 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
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
        if "label" in d:
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
        else:
            known -= drift.absent(d, "label", "string")
        if "testingRatio" in d:
            o.testing_ratio = (
                v if type(v := d["testingRatio"]) is float or type(v) is int else number(v, d, "testingRatio", drift)
            )
        else:
            known -= drift.absent(d, "testingRatio", "number")
        if "total" in d:
            o.total = v if type(v := d["total"]) is float or type(v) is int else number(v, d, "total", drift)
        else:
            known -= drift.absent(d, "total", "number")
        if "totalTesting" in d:
            o.total_testing = (
                v if type(v := d["totalTesting"]) is float or type(v) is int else number(v, d, "totalTesting", drift)
            )
        else:
            known -= drift.absent(d, "totalTesting", "number")
        if "totalTestingStr" in d:
            o.total_testing_str = v if type(v := d["totalTestingStr"]) is str else text(v, d, "totalTestingStr", drift)
        else:
            known -= drift.absent(d, "totalTestingStr", "string")
        if "totalTraining" in d:
            o.total_training = (
                v if type(v := d["totalTraining"]) is float or type(v) is int else number(v, d, "totalTraining", drift)
            )
        else:
            known -= drift.absent(d, "totalTraining", "number")
        if "totalTrainingStr" in d:
            o.total_training_str = (
                v if type(v := d["totalTrainingStr"]) is str else text(v, d, "totalTrainingStr", drift)
            )
        else:
            known -= drift.absent(d, "totalTrainingStr", "string")
        if "totalValidation" in d:
            o.total_validation = (
                v
                if type(v := d["totalValidation"]) is float or type(v) is int
                else number(v, d, "totalValidation", drift)
            )
        else:
            known -= drift.absent(d, "totalValidation", "number")
        if "totalValidationStr" in d:
            o.total_validation_str = (
                v if type(v := d["totalValidationStr"]) is str else text(v, d, "totalValidationStr", drift)
            )
        else:
            known -= drift.absent(d, "totalValidationStr", "string")
        if "trainingRatio" in d:
            o.training_ratio = (
                v if type(v := d["trainingRatio"]) is float or type(v) is int else number(v, d, "trainingRatio", drift)
            )
        else:
            known -= drift.absent(d, "trainingRatio", "number")
        if "validationRatio" in d:
            o.validation_ratio = (
                v
                if type(v := d["validationRatio"]) is float or type(v) is int
                else number(v, d, "validationRatio", drift)
            )
        else:
            known -= drift.absent(d, "validationRatio", "number")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDatasetMetadataRatioClass._read
