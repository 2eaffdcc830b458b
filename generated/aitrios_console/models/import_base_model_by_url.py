# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImportBaseModelByUrl``: 13 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .import_base_model_common_network_type import ImportBaseModelCommonNetworkType

_new = object.__new__
_ImportBaseModelCommonNetworkType = members(ImportBaseModelCommonNetworkType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImportBaseModelByUrl(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model: str
    model_id: str
    input_format_param: str | Unset = UNSET
    network_config: str | Unset = UNSET
    dcpu_firmware_url: str | Unset = UNSET
    dcpu_manifest_url: str | Unset = UNSET
    dcpu_postprocess_url: str | Unset = UNSET
    comment: str | Unset = UNSET
    converted: bool | Unset = UNSET
    metadata_format_id: str | Unset = UNSET
    network_type: ImportBaseModelCommonNetworkType | Unset = UNSET
    reserved_mem: int | Unset = UNSET
    vendor_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "model_id": "model_id",
        "input_format_param": "input_format_param",
        "network_config": "network_config",
        "dcpu_firmware_url": "dcpu_firmware_url",
        "dcpu_manifest_url": "dcpu_manifest_url",
        "dcpu_postprocess_url": "dcpu_postprocess_url",
        "comment": "comment",
        "converted": "converted",
        "metadata_format_id": "metadata_format_id",
        "network_type": "network_type",
        "reserved_mem": "reserved_mem",
        "vendor_name": "vendor_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImportBaseModelByUrl")
        d, o = v, _new(ImportBaseModelByUrl)
        known = 2
        o._extra = None
        try:
            o.model = v if type(v := d["model"]) is str else text(v, d, "model", drift)
            o.model_id = v if type(v := d["model_id"]) is str else text(v, d, "model_id", drift)
        except KeyError:
            return with_gaps(ImportBaseModelByUrl, known, d, at, key, drift)
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
        if "comment" in d:
            known += 1
            o.comment = v if type(v := d["comment"]) is str else text(v, d, "comment", drift)
        else:
            o.comment = UNSET
        if "converted" in d:
            known += 1
            o.converted = v if type(v := d["converted"]) is bool else boolean(v, d, "converted", drift)
        else:
            o.converted = UNSET
        if "metadata_format_id" in d:
            known += 1
            o.metadata_format_id = (
                v if type(v := d["metadata_format_id"]) is str else text(v, d, "metadata_format_id", drift)
            )
        else:
            o.metadata_format_id = UNSET
        if "network_type" in d:
            known += 1
            o.network_type = (
                _ImportBaseModelCommonNetworkType[v]
                if type(v := d["network_type"]) is str and v in _ImportBaseModelCommonNetworkType
                else member(ImportBaseModelCommonNetworkType, v, d, "network_type", drift)
            )
        else:
            o.network_type = UNSET
        if "reserved_mem" in d:
            known += 1
            o.reserved_mem = v if type(v := d["reserved_mem"]) is int else integer(v, d, "reserved_mem", drift)
        else:
            o.reserved_mem = UNSET
        if "vendor_name" in d:
            known += 1
            o.vendor_name = v if type(v := d["vendor_name"]) is str else text(v, d, "vendor_name", drift)
        else:
            o.vendor_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImportBaseModelByUrl._read
