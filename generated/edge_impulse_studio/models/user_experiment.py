# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserExperiment``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserExperiment(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    enabled: bool
    show_to_user: bool
    title: str
    type_: str
    help_: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "showToUser": "show_to_user",
        "title": "title",
        "type": "type_",
        "help": "help_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UserExperiment")
        d, o = v, _new(UserExperiment)
        known = 4
        o._extra = None
        try:
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
            o.show_to_user = v if type(v := d["showToUser"]) is bool else boolean(v, d, "showToUser", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(UserExperiment, known, d, at, key, drift)
        if "help" in d:
            known += 1
            o.help_ = v if type(v := d["help"]) is str else text(v, d, "help", drift)
        else:
            o.help_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UserExperiment._read
