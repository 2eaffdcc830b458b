# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPretrainedModelResponseModelProfileInfo``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..types import UNSET, Unset
from . import profile_model_info as _profile_model_info
from . import profile_model_table as _profile_model_table

if TYPE_CHECKING:
    from .profile_model_info import ProfileModelInfo
    from .profile_model_table import ProfileModelTable

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPretrainedModelResponseModelProfileInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    table: ProfileModelTable
    float32: ProfileModelInfo | Unset = UNSET
    int8: ProfileModelInfo | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "table": "table",
        "float32": "float32",
        "int8": "int8",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPretrainedModelResponseModelProfileInfo")
        d, o = v, _new(GetPretrainedModelResponseModelProfileInfo)
        known = 1
        o._extra = None
        try:
            o.table = _profile_model_table.read(d["table"], d, "table", drift)
        except KeyError:
            return with_gaps(GetPretrainedModelResponseModelProfileInfo, known, d, at, key, drift)
        if "float32" in d:
            known += 1
            o.float32 = _profile_model_info.read(d["float32"], d, "float32", drift)
        else:
            o.float32 = UNSET
        if "int8" in d:
            known += 1
            o.int8 = _profile_model_info.read(d["int8"], d, "int8", drift)
        else:
            o.int8 = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPretrainedModelResponseModelProfileInfo._read
