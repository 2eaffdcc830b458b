# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``InputFileUrlOfImportBaseModelJsonBody``: 6 fields, 1 of them required."""

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
class InputFileUrlOfImportBaseModelJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model: str
    input_format_param: str | Unset = UNSET
    network_config: str | Unset = UNSET
    dcpu_firmware_url: str | Unset = UNSET
    dcpu_manifest_url: str | Unset = UNSET
    dcpu_postprocess_url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input_format_param": "input_format_param",
        "network_config": "network_config",
        "dcpu_firmware_url": "dcpu_firmware_url",
        "dcpu_manifest_url": "dcpu_manifest_url",
        "dcpu_postprocess_url": "dcpu_postprocess_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InputFileUrlOfImportBaseModelJsonBody")
        d, o = v, _new(InputFileUrlOfImportBaseModelJsonBody)
        known = 1
        o._extra = None
        try:
            o.model = v if type(v := d["model"]) is str else text(v, d, "model", drift)
        except KeyError:
            return with_gaps(InputFileUrlOfImportBaseModelJsonBody, known, d, at, key, drift)
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


read = InputFileUrlOfImportBaseModelJsonBody._read
