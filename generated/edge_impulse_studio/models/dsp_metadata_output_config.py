# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPMetadataOutputConfig``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from . import dsp_metadata_output_config_shape as _dsp_metadata_output_config_shape
from .dsp_metadata_output_config_type import DSPMetadataOutputConfigType

if TYPE_CHECKING:
    from .dsp_metadata_output_config_shape import DSPMetadataOutputConfigShape

_new = object.__new__
_DSPMetadataOutputConfigType = members(DSPMetadataOutputConfigType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPMetadataOutputConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    shape: DSPMetadataOutputConfigShape
    type_: DSPMetadataOutputConfigType

    WIRE: ClassVar[Mapping[str, str]] = {
        "shape": "shape",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPMetadataOutputConfig")
        d, o = v, _new(DSPMetadataOutputConfig)
        known = 2
        o._extra = None
        try:
            o.shape = _dsp_metadata_output_config_shape.read(d["shape"], d, "shape", drift)
            o.type_ = (
                _DSPMetadataOutputConfigType[v]
                if type(v := d["type"]) is str and v in _DSPMetadataOutputConfigType
                else member(DSPMetadataOutputConfigType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(DSPMetadataOutputConfig, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPMetadataOutputConfig._read
