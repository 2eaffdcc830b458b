# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDataExplorerFeaturesResponse``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import get_data_explorer_features_response_data_item as _get_data_explorer_features_response_data_item
from . import impulse_input_block as _impulse_input_block

if TYPE_CHECKING:
    from .get_data_explorer_features_response_data_item import GetDataExplorerFeaturesResponseDataItem
    from .impulse_input_block import ImpulseInputBlock

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDataExplorerFeaturesResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    data: list[GetDataExplorerFeaturesResponseDataItem]
    has_features: bool
    error: str | Unset = UNSET
    input_block: ImpulseInputBlock | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "data": "data",
        "hasFeatures": "has_features",
        "error": "error",
        "inputBlock": "input_block",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDataExplorerFeaturesResponse")
        d, o = v, _new(GetDataExplorerFeaturesResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.data = list_of(_get_data_explorer_features_response_data_item.read, d["data"], d, "data", drift)
            o.has_features = v if type(v := d["hasFeatures"]) is bool else boolean(v, d, "hasFeatures", drift)
        except KeyError:
            return with_gaps(GetDataExplorerFeaturesResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "inputBlock" in d:
            known += 1
            o.input_block = _impulse_input_block.read(d["inputBlock"], d, "inputBlock", drift)
        else:
            o.input_block = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDataExplorerFeaturesResponse._read
