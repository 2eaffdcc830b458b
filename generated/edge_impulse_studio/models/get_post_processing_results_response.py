# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPostProcessingResultsResponse``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPostProcessingResultsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    objective_names: list[str]
    objectives: list[list[float]]
    variable_names: list[str]
    variables: list[list[float]]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "objectiveNames": "objective_names",
        "objectives": "objectives",
        "variableNames": "variable_names",
        "variables": "variables",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPostProcessingResultsResponse")
        d, o = v, _new(GetPostProcessingResultsResponse)
        known = 5
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.objective_names = list_of(text, d["objectiveNames"], d, "objectiveNames", drift)
            o.objectives = list_of(partial(list_of, number), d["objectives"], d, "objectives", drift)
            o.variable_names = list_of(text, d["variableNames"], d, "variableNames", drift)
            o.variables = list_of(partial(list_of, number), d["variables"], d, "variables", drift)
        except KeyError:
            return with_gaps(GetPostProcessingResultsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPostProcessingResultsResponse._read
