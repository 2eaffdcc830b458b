# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseDeploySettings``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, text
from ..types import UNSET, Unset
from .model_engine_short_enum import ModelEngineShortEnum
from .project_info_response_deploy_settings_sensor import ProjectInfoResponseDeploySettingsSensor

_new = object.__new__
_ModelEngineShortEnum = members(ModelEngineShortEnum)
_ProjectInfoResponseDeploySettingsSensor = members(ProjectInfoResponseDeploySettingsSensor)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseDeploySettings(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    arduino_library_name: str
    eon_compiler: bool
    particle_library_name: str
    sensor: ProjectInfoResponseDeploySettingsSensor
    tinkergen_library_name: str
    last_deploy_model_engine: ModelEngineShortEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "arduinoLibraryName": "arduino_library_name",
        "eonCompiler": "eon_compiler",
        "particleLibraryName": "particle_library_name",
        "sensor": "sensor",
        "tinkergenLibraryName": "tinkergen_library_name",
        "lastDeployModelEngine": "last_deploy_model_engine",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseDeploySettings")
        d, o = v, _new(ProjectInfoResponseDeploySettings)
        known = 5
        o._extra = None
        try:
            o.arduino_library_name = (
                v if type(v := d["arduinoLibraryName"]) is str else text(v, d, "arduinoLibraryName", drift)
            )
            o.eon_compiler = v if type(v := d["eonCompiler"]) is bool else boolean(v, d, "eonCompiler", drift)
            o.particle_library_name = (
                v if type(v := d["particleLibraryName"]) is str else text(v, d, "particleLibraryName", drift)
            )
            o.sensor = (
                _ProjectInfoResponseDeploySettingsSensor[v]
                if type(v := d["sensor"]) is str and v in _ProjectInfoResponseDeploySettingsSensor
                else member(ProjectInfoResponseDeploySettingsSensor, v, d, "sensor", drift)
            )
            o.tinkergen_library_name = (
                v if type(v := d["tinkergenLibraryName"]) is str else text(v, d, "tinkergenLibraryName", drift)
            )
        except KeyError:
            return with_gaps(ProjectInfoResponseDeploySettings, known, d, at, key, drift)
        if "lastDeployModelEngine" in d:
            known += 1
            o.last_deploy_model_engine = (
                _ModelEngineShortEnum[v]
                if type(v := d["lastDeployModelEngine"]) is str and v in _ModelEngineShortEnum
                else member(ModelEngineShortEnum, v, d, "lastDeployModelEngine", drift)
            )
        else:
            o.last_deploy_model_engine = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseDeploySettings._read
