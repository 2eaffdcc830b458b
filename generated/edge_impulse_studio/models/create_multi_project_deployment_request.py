# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateMultiProjectDeploymentRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members
from . import (
    create_multi_project_deployment_request_impulses_item as _create_multi_project_deployment_request_impulses_item,
)
from .model_engine_short_enum import ModelEngineShortEnum

if TYPE_CHECKING:
    from .create_multi_project_deployment_request_impulses_item import CreateMultiProjectDeploymentRequestImpulsesItem

_new = object.__new__
_ModelEngineShortEnum = members(ModelEngineShortEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateMultiProjectDeploymentRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    engine: ModelEngineShortEnum
    impulses: list[CreateMultiProjectDeploymentRequestImpulsesItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "engine": "engine",
        "impulses": "impulses",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateMultiProjectDeploymentRequest")
        d, o = v, _new(CreateMultiProjectDeploymentRequest)
        known = 2
        o._extra = None
        try:
            o.engine = (
                _ModelEngineShortEnum[v]
                if type(v := d["engine"]) is str and v in _ModelEngineShortEnum
                else member(ModelEngineShortEnum, v, d, "engine", drift)
            )
            o.impulses = list_of(
                _create_multi_project_deployment_request_impulses_item.read, d["impulses"], d, "impulses", drift
            )
        except KeyError:
            return with_gaps(CreateMultiProjectDeploymentRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateMultiProjectDeploymentRequest._read
