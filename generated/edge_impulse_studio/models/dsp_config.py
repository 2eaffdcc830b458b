# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPConfig``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import dsp_group as _dsp_group
from . import dsp_info as _dsp_info

if TYPE_CHECKING:
    from .dsp_group import DSPGroup
    from .dsp_info import DSPInfo

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp: DSPInfo
    config: list[DSPGroup] | Unset = UNSET
    config_error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dsp": "dsp",
        "config": "config",
        "configError": "config_error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPConfig")
        d, o = v, _new(DSPConfig)
        known = 1
        o._extra = None
        try:
            o.dsp = _dsp_info.read(d["dsp"], d, "dsp", drift)
        except KeyError:
            return with_gaps(DSPConfig, known, d, at, key, drift)
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


read = DSPConfig._read
