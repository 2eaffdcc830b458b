# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPConfigResponse``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import dsp_group as _dsp_group
from . import dsp_info as _dsp_info

if TYPE_CHECKING:
    from .dsp_group import DSPGroup
    from .dsp_info import DSPInfo

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPConfigResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    dsp: DSPInfo
    error: str | Unset = UNSET
    config: list[DSPGroup] | Unset = UNSET
    config_error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "dsp": "dsp",
        "error": "error",
        "config": "config",
        "configError": "config_error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPConfigResponse")
        d, o = v, _new(DSPConfigResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.dsp = _dsp_info.read(d["dsp"], d, "dsp", drift)
        except KeyError:
            return with_gaps(DSPConfigResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "config" in d:
            known += 1
            o.config = list_of(_dsp_group.read, d["config"], d, "config", drift)
        else:
            o.config = UNSET
        if "configError" in d:
            known += 1
            o.config_error = v if type(v := d["configError"]) is str else text(v, d, "configError", drift)
        else:
            o.config_error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPConfigResponse._read
