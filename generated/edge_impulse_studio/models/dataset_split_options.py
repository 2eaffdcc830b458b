# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetSplitOptions``: 6 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset
from . import dataset_split_options_stratify_by as _dataset_split_options_stratify_by

if TYPE_CHECKING:
    from .dataset_split_options_stratify_by import DatasetSplitOptionsStratifyBy

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetSplitOptions(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        excludeDisabledSamples: default False.
    """

    testing_split_ratio: float
    training_split_ratio: float
    exclude_disabled_samples: bool | Unset = UNSET
    keep_together_metadata_keys: list[str] | Unset = UNSET
    stratify_by: DatasetSplitOptionsStratifyBy | Unset = UNSET
    validation_split_ratio: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "testingSplitRatio": "testing_split_ratio",
        "trainingSplitRatio": "training_split_ratio",
        "excludeDisabledSamples": "exclude_disabled_samples",
        "keepTogetherMetadataKeys": "keep_together_metadata_keys",
        "stratifyBy": "stratify_by",
        "validationSplitRatio": "validation_split_ratio",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetSplitOptions")
        d, o = v, _new(DatasetSplitOptions)
        known = 2
        o._extra = None
        try:
            o.testing_split_ratio = (
                v
                if type(v := d["testingSplitRatio"]) is float or type(v) is int
                else number(v, d, "testingSplitRatio", drift)
            )
            o.training_split_ratio = (
                v
                if type(v := d["trainingSplitRatio"]) is float or type(v) is int
                else number(v, d, "trainingSplitRatio", drift)
            )
        except KeyError:
            return with_gaps(DatasetSplitOptions, known, d, at, key, drift)
        if "excludeDisabledSamples" in d:
            known += 1
            o.exclude_disabled_samples = (
                v if type(v := d["excludeDisabledSamples"]) is bool else boolean(v, d, "excludeDisabledSamples", drift)
            )
        else:
            o.exclude_disabled_samples = UNSET
        if "keepTogetherMetadataKeys" in d:
            known += 1
            o.keep_together_metadata_keys = list_of(
                text, d["keepTogetherMetadataKeys"], d, "keepTogetherMetadataKeys", drift
            )
        else:
            o.keep_together_metadata_keys = UNSET
        if "stratifyBy" in d:
            known += 1
            o.stratify_by = _dataset_split_options_stratify_by.read(d["stratifyBy"], d, "stratifyBy", drift)
        else:
            o.stratify_by = UNSET
        if "validationSplitRatio" in d:
            known += 1
            o.validation_split_ratio = (
                v
                if type(v := d["validationSplitRatio"]) is float or type(v) is int
                else number(v, d, "validationSplitRatio", drift)
            )
        else:
            o.validation_split_ratio = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetSplitOptions._read
