# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDeployConfigurationsResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import deploy_configuration as _deploy_configuration

if TYPE_CHECKING:
    from .deploy_configuration import DeployConfiguration

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDeployConfigurationsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None
    deploy_configs: list[DeployConfiguration]

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "deploy_configs": "deploy_configs",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDeployConfigurationsResponse200")
        d, o = v, _new(GetDeployConfigurationsResponse200)
        known = 2
        o._extra = None
        try:
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
            o.deploy_configs = list_of(_deploy_configuration.read, d["deploy_configs"], d, "deploy_configs", drift)
        except KeyError:
            return with_gaps(GetDeployConfigurationsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDeployConfigurationsResponse200._read
