# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetModelsResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import model as _model

if TYPE_CHECKING:
    from .model import Model

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetModelsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None
    models: list[Model]

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "models": "models",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetModelsResponse200")
        d, o = v, _new(GetModelsResponse200)
        known = 2
        o._extra = None
        try:
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
            o.models = list_of(_model.read, d["models"], d, "models", drift)
        except KeyError:
            return with_gaps(GetModelsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetModelsResponse200._read
