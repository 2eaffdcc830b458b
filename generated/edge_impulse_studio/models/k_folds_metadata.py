# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KFoldsMetadata``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import fold_model_metadata as _fold_model_metadata
from .keras_model_type_enum import KerasModelTypeEnum

if TYPE_CHECKING:
    from .fold_model_metadata import FoldModelMetadata

_new = object.__new__
_KerasModelTypeEnum = members(KerasModelTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KFoldsMetadata(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    folds: list[FoldModelMetadata]
    persisted_fold_id: int
    persisted_fold_name: str
    has_final_run: bool | Unset = UNSET
    persisted_fold_metric_type: KerasModelTypeEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "folds": "folds",
        "persistedFoldId": "persisted_fold_id",
        "persistedFoldName": "persisted_fold_name",
        "hasFinalRun": "has_final_run",
        "persistedFoldMetricType": "persisted_fold_metric_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KFoldsMetadata")
        d, o = v, _new(KFoldsMetadata)
        known = 3
        o._extra = None
        try:
            o.folds = list_of(_fold_model_metadata.read, d["folds"], d, "folds", drift)
            o.persisted_fold_id = (
                v if type(v := d["persistedFoldId"]) is int else integer(v, d, "persistedFoldId", drift)
            )
            o.persisted_fold_name = (
                v if type(v := d["persistedFoldName"]) is str else text(v, d, "persistedFoldName", drift)
            )
        except KeyError:
            return with_gaps(KFoldsMetadata, known, d, at, key, drift)
        if "hasFinalRun" in d:
            known += 1
            o.has_final_run = v if type(v := d["hasFinalRun"]) is bool else boolean(v, d, "hasFinalRun", drift)
        else:
            o.has_final_run = UNSET
        if "persistedFoldMetricType" in d:
            known += 1
            o.persisted_fold_metric_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["persistedFoldMetricType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "persistedFoldMetricType", drift)
            )
        else:
            o.persisted_fold_metric_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KFoldsMetadata._read
