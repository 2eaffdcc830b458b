# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateFirmwareJsonBody``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .create_firmware_json_body_firmware_type import CreateFirmwareJsonBodyFirmwareType

_new = object.__new__
_CreateFirmwareJsonBodyFirmwareType = members(CreateFirmwareJsonBodyFirmwareType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFirmwareJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        description: at most 100 characters, default ''.
    """

    file_id: str
    firmware_type: CreateFirmwareJsonBodyFirmwareType
    description: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "firmware_type": "firmware_type",
        "description": "description",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateFirmwareJsonBody")
        d, o = v, _new(CreateFirmwareJsonBody)
        known = 2
        o._extra = None
        try:
            o.file_id = v if type(v := d["file_id"]) is str else text(v, d, "file_id", drift)
            o.firmware_type = (
                _CreateFirmwareJsonBodyFirmwareType[v]
                if type(v := d["firmware_type"]) is str and v in _CreateFirmwareJsonBodyFirmwareType
                else member(CreateFirmwareJsonBodyFirmwareType, v, d, "firmware_type", drift)
            )
        except KeyError:
            return with_gaps(CreateFirmwareJsonBody, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateFirmwareJsonBody._read
