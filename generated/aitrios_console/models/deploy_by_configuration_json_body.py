# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployByConfigurationJsonBody``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployByConfigurationJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        description: at most 100 characters.
    """

    device_ids: list[str]
    description: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_ids": "device_ids",
        "description": "description",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployByConfigurationJsonBody")
        d, o = v, _new(DeployByConfigurationJsonBody)
        known = 1
        o._extra = None
        try:
            o.device_ids = list_of(text, d["device_ids"], d, "device_ids", drift)
        except KeyError:
            return with_gaps(DeployByConfigurationJsonBody, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployByConfigurationJsonBody._read
