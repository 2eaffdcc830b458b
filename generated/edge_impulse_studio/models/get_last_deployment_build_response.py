# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetLastDeploymentBuildResponse``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import get_last_deployment_build_response_last_build as _get_last_deployment_build_response_last_build
from . import project_deployment_target as _project_deployment_target

if TYPE_CHECKING:
    from .get_last_deployment_build_response_last_build import GetLastDeploymentBuildResponseLastBuild
    from .project_deployment_target import ProjectDeploymentTarget

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetLastDeploymentBuildResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    has_build: bool
    error: str | Unset = UNSET
    last_build: GetLastDeploymentBuildResponseLastBuild | Unset = UNSET
    last_deployment_target: ProjectDeploymentTarget | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "hasBuild": "has_build",
        "error": "error",
        "lastBuild": "last_build",
        "lastDeploymentTarget": "last_deployment_target",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetLastDeploymentBuildResponse")
        d, o = v, _new(GetLastDeploymentBuildResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.has_build = v if type(v := d["hasBuild"]) is bool else boolean(v, d, "hasBuild", drift)
        except KeyError:
            return with_gaps(GetLastDeploymentBuildResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "lastBuild" in d:
            known += 1
            o.last_build = _get_last_deployment_build_response_last_build.read(d["lastBuild"], d, "lastBuild", drift)
        else:
            o.last_build = UNSET
        if "lastDeploymentTarget" in d:
            known += 1
            o.last_deployment_target = _project_deployment_target.read(
                d["lastDeploymentTarget"], d, "lastDeploymentTarget", drift
            )
        else:
            o.last_deployment_target = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetLastDeploymentBuildResponse._read
