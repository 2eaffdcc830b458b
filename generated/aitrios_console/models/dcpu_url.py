# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DcpuUrl``: 3 fields."""

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
class DcpuUrl(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dcpu_firmware_url: str | Unset = UNSET
    dcpu_manifest_url: str | Unset = UNSET
    dcpu_postprocess_url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dcpu_firmware_url": "dcpu_firmware_url",
        "dcpu_manifest_url": "dcpu_manifest_url",
        "dcpu_postprocess_url": "dcpu_postprocess_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DcpuUrl")
        d, o = v, _new(DcpuUrl)
        known = 0
        o._extra = None
        if "dcpu_firmware_url" in d:
            known += 1
            o.dcpu_firmware_url = (
                v if type(v := d["dcpu_firmware_url"]) is str else text(v, d, "dcpu_firmware_url", drift)
            )
        else:
            o.dcpu_firmware_url = UNSET
        if "dcpu_manifest_url" in d:
            known += 1
            o.dcpu_manifest_url = (
                v if type(v := d["dcpu_manifest_url"]) is str else text(v, d, "dcpu_manifest_url", drift)
            )
        else:
            o.dcpu_manifest_url = UNSET
        if "dcpu_postprocess_url" in d:
            known += 1
            o.dcpu_postprocess_url = (
                v if type(v := d["dcpu_postprocess_url"]) is str else text(v, d, "dcpu_postprocess_url", drift)
            )
        else:
            o.dcpu_postprocess_url = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DcpuUrl._read
