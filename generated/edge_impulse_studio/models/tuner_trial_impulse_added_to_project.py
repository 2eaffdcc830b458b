# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialImpulseAddedToProject``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrialImpulseAddedToProject(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    impulse_id: int
    link: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "impulseId": "impulse_id",
        "link": "link",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrialImpulseAddedToProject")
        d, o = v, _new(TunerTrialImpulseAddedToProject)
        known = 2
        o._extra = None
        try:
            o.impulse_id = v if type(v := d["impulseId"]) is int else integer(v, d, "impulseId", drift)
            o.link = v if type(v := d["link"]) is str else text(v, d, "link", drift)
        except KeyError:
            return with_gaps(TunerTrialImpulseAddedToProject, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrialImpulseAddedToProject._read
