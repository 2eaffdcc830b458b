# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``RetrieveAListOfInferencesResponse200``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, nullable, text
from ..types import UNSET, Unset
from . import inferences as _inferences

if TYPE_CHECKING:
    from .inferences import Inferences

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RetrieveAListOfInferencesResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None | Unset = UNSET
    inferences: list[Inferences] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "inferences": "inferences",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RetrieveAListOfInferencesResponse200")
        d, o = v, _new(RetrieveAListOfInferencesResponse200)
        known = 0
        o._extra = None
        if "continuation_token" in d:
            known += 1
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
        else:
            o.continuation_token = UNSET
        if "inferences" in d:
            known += 1
            o.inferences = list_of(_inferences.read, d["inferences"], d, "inferences", drift)
        else:
            o.inferences = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RetrieveAListOfInferencesResponse200._read
