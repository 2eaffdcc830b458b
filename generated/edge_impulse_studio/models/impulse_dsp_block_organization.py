# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseDspBlockOrganization``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulseDspBlockOrganization(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_id: int
    id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspId": "dsp_id",
        "id": "id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulseDspBlockOrganization")
        d, o = v, _new(ImpulseDspBlockOrganization)
        known = 2
        o._extra = None
        try:
            o.dsp_id = v if type(v := d["dspId"]) is int else integer(v, d, "dspId", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
        except KeyError:
            return with_gaps(ImpulseDspBlockOrganization, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulseDspBlockOrganization._read
