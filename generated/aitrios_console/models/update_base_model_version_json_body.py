# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateBaseModelVersionJsonBody``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateBaseModelVersionJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        comment: at most 100 characters.
    """

    comment: str | Unset = UNSET
    input_format_param: str | Unset = UNSET
    network_config: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "comment": "comment",
        "input_format_param": "input_format_param",
        "network_config": "network_config",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateBaseModelVersionJsonBody")
        d, o = v, _new(UpdateBaseModelVersionJsonBody)
        known = 0
        o._extra = None
        if "comment" in d:
            known += 1
            o.comment = v if type(v := d["comment"]) is str else text(v, d, "comment", drift)
        else:
            o.comment = UNSET
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


read = UpdateBaseModelVersionJsonBody._read
