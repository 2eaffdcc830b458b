# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartPostProcessingRequest``: 9 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, number, text
from ..types import UNSET, Unset
from .keras_model_variant_enum import KerasModelVariantEnum
from .start_post_processing_request_dataset import StartPostProcessingRequestDataset

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)
_StartPostProcessingRequestDataset = members(StartPostProcessingRequestDataset)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StartPostProcessingRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        designSpaceTolerance: default 0.01.
        maxGenerations: default 100.
        objectiveSpaceTolerance: default 0.0025.
        population: default 100.
        terminationPeriod: default 5.
    """

    algorithm: str
    dataset: StartPostProcessingRequestDataset
    evaluation: str
    variant: KerasModelVariantEnum
    design_space_tolerance: float | Unset = UNSET
    max_generations: int | Unset = UNSET
    objective_space_tolerance: float | Unset = UNSET
    population: int | Unset = UNSET
    termination_period: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "algorithm": "algorithm",
        "dataset": "dataset",
        "evaluation": "evaluation",
        "variant": "variant",
        "designSpaceTolerance": "design_space_tolerance",
        "maxGenerations": "max_generations",
        "objectiveSpaceTolerance": "objective_space_tolerance",
        "population": "population",
        "terminationPeriod": "termination_period",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StartPostProcessingRequest")
        d, o = v, _new(StartPostProcessingRequest)
        known = 4
        o._extra = None
        try:
            o.algorithm = v if type(v := d["algorithm"]) is str else text(v, d, "algorithm", drift)
            o.dataset = (
                _StartPostProcessingRequestDataset[v]
                if type(v := d["dataset"]) is str and v in _StartPostProcessingRequestDataset
                else member(StartPostProcessingRequestDataset, v, d, "dataset", drift)
            )
            o.evaluation = v if type(v := d["evaluation"]) is str else text(v, d, "evaluation", drift)
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(StartPostProcessingRequest, known, d, at, key, drift)
        if "designSpaceTolerance" in d:
            known += 1
            o.design_space_tolerance = (
                v
                if type(v := d["designSpaceTolerance"]) is float or type(v) is int
                else number(v, d, "designSpaceTolerance", drift)
            )
        else:
            o.design_space_tolerance = UNSET
        if "maxGenerations" in d:
            known += 1
            o.max_generations = v if type(v := d["maxGenerations"]) is int else integer(v, d, "maxGenerations", drift)
        else:
            o.max_generations = UNSET
        if "objectiveSpaceTolerance" in d:
            known += 1
            o.objective_space_tolerance = (
                v
                if type(v := d["objectiveSpaceTolerance"]) is float or type(v) is int
                else number(v, d, "objectiveSpaceTolerance", drift)
            )
        else:
            o.objective_space_tolerance = UNSET
        if "population" in d:
            known += 1
            o.population = v if type(v := d["population"]) is int else integer(v, d, "population", drift)
        else:
            o.population = UNSET
        if "terminationPeriod" in d:
            known += 1
            o.termination_period = (
                v if type(v := d["terminationPeriod"]) is int else integer(v, d, "terminationPeriod", drift)
            )
        else:
            o.termination_period = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StartPostProcessingRequest._read
