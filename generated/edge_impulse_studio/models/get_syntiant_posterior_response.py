# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetSyntiantPosteriorResponse``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetSyntiantPosteriorResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    has_posterior_parameters: bool
    error: str | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "hasPosteriorParameters": "has_posterior_parameters",
        "error": "error",
        "parameters": "parameters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetSyntiantPosteriorResponse")
        d, o = v, _new(GetSyntiantPosteriorResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.has_posterior_parameters = (
                v if type(v := d["hasPosteriorParameters"]) is bool else boolean(v, d, "hasPosteriorParameters", drift)
            )
        except KeyError:
            return with_gaps(GetSyntiantPosteriorResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = map_of(anything, d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetSyntiantPosteriorResponse._read
