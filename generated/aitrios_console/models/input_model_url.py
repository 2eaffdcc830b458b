# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``InputModelUrl``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputModelUrl(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model: str
    input_format_param: str | Unset = UNSET
    network_config: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input_format_param": "input_format_param",
        "network_config": "network_config",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InputModelUrl")
        d, o = v, _new(InputModelUrl)
        known = 1
        o._extra = None
        try:
            o.model = v if type(v := d["model"]) is str else text(v, d, "model", drift)
        except KeyError:
            return with_gaps(InputModelUrl, known, d, at, key, drift)
        if "input_format_param" in d:
            known += 1
            o.input_format_param = (
                v if type(v := d["input_format_param"]) is str else text(v, d, "input_format_param", drift)
            )
        else:
            o.input_format_param = UNSET
        if "network_config" in d:
            known += 1
            o.network_config = v if type(v := d["network_config"]) is str else text(v, d, "network_config", drift)
        else:
            o.network_config = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = InputModelUrl._read
