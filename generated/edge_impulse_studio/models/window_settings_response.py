# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``WindowSettingsResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import window_settings as _window_settings

if TYPE_CHECKING:
    from .window_settings import WindowSettings

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WindowSettingsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    window_settings_continuous: list[WindowSettings]
    window_settings_event: list[WindowSettings]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "windowSettingsContinuous": "window_settings_continuous",
        "windowSettingsEvent": "window_settings_event",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "WindowSettingsResponse")
        d, o = v, _new(WindowSettingsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.window_settings_continuous = list_of(
                _window_settings.read, d["windowSettingsContinuous"], d, "windowSettingsContinuous", drift
            )
            o.window_settings_event = list_of(
                _window_settings.read, d["windowSettingsEvent"], d, "windowSettingsEvent", drift
            )
        except KeyError:
            return with_gaps(WindowSettingsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = WindowSettingsResponse._read
