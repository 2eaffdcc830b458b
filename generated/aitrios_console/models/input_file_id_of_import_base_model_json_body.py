# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``InputFileIdOfImportBaseModelJsonBody``: 6 fields, 1 of them required."""

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
class InputFileIdOfImportBaseModelJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_file_id: str
    input_format_param_file_id: str | Unset = UNSET
    network_config_file_id: str | Unset = UNSET
    dcpu_firmware_file_id: str | Unset = UNSET
    dcpu_manifest_file_id: str | Unset = UNSET
    dcpu_postprocess_file_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model_file_id": "model_file_id",
        "input_format_param_file_id": "input_format_param_file_id",
        "network_config_file_id": "network_config_file_id",
        "dcpu_firmware_file_id": "dcpu_firmware_file_id",
        "dcpu_manifest_file_id": "dcpu_manifest_file_id",
        "dcpu_postprocess_file_id": "dcpu_postprocess_file_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InputFileIdOfImportBaseModelJsonBody")
        d, o = v, _new(InputFileIdOfImportBaseModelJsonBody)
        known = 1
        o._extra = None
        try:
            o.model_file_id = v if type(v := d["model_file_id"]) is str else text(v, d, "model_file_id", drift)
        except KeyError:
            return with_gaps(InputFileIdOfImportBaseModelJsonBody, known, d, at, key, drift)
        if "input_format_param_file_id" in d:
            known += 1
            o.input_format_param_file_id = (
                v
                if type(v := d["input_format_param_file_id"]) is str
                else text(v, d, "input_format_param_file_id", drift)
            )
        else:
            o.input_format_param_file_id = UNSET
        if "network_config_file_id" in d:
            known += 1
            o.network_config_file_id = (
                v if type(v := d["network_config_file_id"]) is str else text(v, d, "network_config_file_id", drift)
            )
        else:
            o.network_config_file_id = UNSET
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


read = InputFileIdOfImportBaseModelJsonBody._read
