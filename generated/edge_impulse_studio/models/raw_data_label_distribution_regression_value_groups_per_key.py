# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RawDataLabelDistributionRegressionValueGroupsPerKey``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number
from . import raw_data_label_distribution_regression_value_group as _raw_data_label_distribution_regression_value_group

if TYPE_CHECKING:
    from .raw_data_label_distribution_regression_value_group import RawDataLabelDistributionRegressionValueGroup

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RawDataLabelDistributionRegressionValueGroupsPerKey(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    max_label: float
    min_label: float
    value_groups_global_scale: list[RawDataLabelDistributionRegressionValueGroup]
    value_groups_local_scale: list[RawDataLabelDistributionRegressionValueGroup]

    WIRE: ClassVar[Mapping[str, str]] = {
        "maxLabel": "max_label",
        "minLabel": "min_label",
        "valueGroupsGlobalScale": "value_groups_global_scale",
        "valueGroupsLocalScale": "value_groups_local_scale",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RawDataLabelDistributionRegressionValueGroupsPerKey")
        d, o = v, _new(RawDataLabelDistributionRegressionValueGroupsPerKey)
        known = 4
        o._extra = None
        try:
            o.max_label = v if type(v := d["maxLabel"]) is float or type(v) is int else number(v, d, "maxLabel", drift)
            o.min_label = v if type(v := d["minLabel"]) is float or type(v) is int else number(v, d, "minLabel", drift)
            o.value_groups_global_scale = list_of(
                _raw_data_label_distribution_regression_value_group.read,
                d["valueGroupsGlobalScale"],
                d,
                "valueGroupsGlobalScale",
                drift,
            )
            o.value_groups_local_scale = list_of(
                _raw_data_label_distribution_regression_value_group.read,
                d["valueGroupsLocalScale"],
                d,
                "valueGroupsLocalScale",
                drift,
            )
        except KeyError:
            return with_gaps(RawDataLabelDistributionRegressionValueGroupsPerKey, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RawDataLabelDistributionRegressionValueGroupsPerKey._read
