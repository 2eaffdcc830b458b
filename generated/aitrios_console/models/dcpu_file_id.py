# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DcpuFileId``: 3 fields."""

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
class DcpuFileId(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dcpu_firmware_file_id: str | Unset = UNSET
    dcpu_manifest_file_id: str | Unset = UNSET
    dcpu_postprocess_file_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dcpu_firmware_file_id": "dcpu_firmware_file_id",
        "dcpu_manifest_file_id": "dcpu_manifest_file_id",
        "dcpu_postprocess_file_id": "dcpu_postprocess_file_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DcpuFileId")
        d, o = v, _new(DcpuFileId)
        known = 0
        o._extra = None
        if "dcpu_firmware_file_id" in d:
            known += 1
            o.dcpu_firmware_file_id = (
                v if type(v := d["dcpu_firmware_file_id"]) is str else text(v, d, "dcpu_firmware_file_id", drift)
            )
        else:
            o.dcpu_firmware_file_id = UNSET
        if "dcpu_manifest_file_id" in d:
            known += 1
            o.dcpu_manifest_file_id = (
                v if type(v := d["dcpu_manifest_file_id"]) is str else text(v, d, "dcpu_manifest_file_id", drift)
            )
        else:
            o.dcpu_manifest_file_id = UNSET
        if "dcpu_postprocess_file_id" in d:
            known += 1
            o.dcpu_postprocess_file_id = (
                v if type(v := d["dcpu_postprocess_file_id"]) is str else text(v, d, "dcpu_postprocess_file_id", drift)
            )
        else:
            o.dcpu_postprocess_file_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DcpuFileId._read
