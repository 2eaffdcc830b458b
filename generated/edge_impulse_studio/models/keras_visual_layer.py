# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasVisualLayer``: 8 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, number
from ..types import UNSET, Unset
from .keras_visual_layer_type import KerasVisualLayerType

_new = object.__new__
_KerasVisualLayerType = members(KerasVisualLayerType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasVisualLayer(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    type_: KerasVisualLayerType
    columns: int | Unset = UNSET
    dropout_rate: float | Unset = UNSET
    enabled: bool | Unset = UNSET
    kernel_size: int | Unset = UNSET
    neurons: int | Unset = UNSET
    organization_model_id: int | Unset = UNSET
    stack: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "columns": "columns",
        "dropoutRate": "dropout_rate",
        "enabled": "enabled",
        "kernelSize": "kernel_size",
        "neurons": "neurons",
        "organizationModelId": "organization_model_id",
        "stack": "stack",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasVisualLayer")
        d, o = v, _new(KerasVisualLayer)
        known = 1
        o._extra = None
        try:
            o.type_ = (
                _KerasVisualLayerType[v]
                if type(v := d["type"]) is str and v in _KerasVisualLayerType
                else member(KerasVisualLayerType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(KerasVisualLayer, known, d, at, key, drift)
        if "columns" in d:
            known += 1
            o.columns = v if type(v := d["columns"]) is int else integer(v, d, "columns", drift)
        else:
            o.columns = UNSET
        if "dropoutRate" in d:
            known += 1
            o.dropout_rate = (
                v if type(v := d["dropoutRate"]) is float or type(v) is int else number(v, d, "dropoutRate", drift)
            )
        else:
            o.dropout_rate = UNSET
        if "enabled" in d:
            known += 1
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
        else:
            o.enabled = UNSET
        if "kernelSize" in d:
            known += 1
            o.kernel_size = v if type(v := d["kernelSize"]) is int else integer(v, d, "kernelSize", drift)
        else:
            o.kernel_size = UNSET
        if "neurons" in d:
            known += 1
            o.neurons = v if type(v := d["neurons"]) is int else integer(v, d, "neurons", drift)
        else:
            o.neurons = UNSET
        if "organizationModelId" in d:
            known += 1
            o.organization_model_id = (
                v if type(v := d["organizationModelId"]) is int else integer(v, d, "organizationModelId", drift)
            )
        else:
            o.organization_model_id = UNSET
        if "stack" in d:
            known += 1
            o.stack = v if type(v := d["stack"]) is int else integer(v, d, "stack", drift)
        else:
            o.stack = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasVisualLayer._read
