# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerBlockVariantsAdditionalProperty``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, boolean, list_of, map_of, text
from ..types import UNSET, Unset
from . import (
    tuner_block_variants_additional_property_search_space_templates_item as _tuner_block_variants_additional_property_search_space_templates_item,
)

if TYPE_CHECKING:
    from .tuner_block_variants_additional_property_search_space_templates_item import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerBlockVariantsAdditionalProperty(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    key: str | Unset = UNSET
    object_detection: bool | Unset = UNSET
    params: dict[str, list[dict[str, Any]]] | Unset = UNSET
    project_data_type: str | Unset = UNSET
    regression: bool | Unset = UNSET
    search_space_templates: list[TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem] | Unset = UNSET
    title: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "objectDetection": "object_detection",
        "params": "params",
        "projectDataType": "project_data_type",
        "regression": "regression",
        "searchSpaceTemplates": "search_space_templates",
        "title": "title",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerBlockVariantsAdditionalProperty")
        d, o = v, _new(TunerBlockVariantsAdditionalProperty)
        known = 0
        o._extra = None
        if "key" in d:
            known += 1
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
        else:
            o.key = UNSET
        if "objectDetection" in d:
            known += 1
            o.object_detection = (
                v if type(v := d["objectDetection"]) is bool else boolean(v, d, "objectDetection", drift)
            )
        else:
            o.object_detection = UNSET
        if "params" in d:
            known += 1
            o.params = map_of(partial(list_of, partial(map_of, anything)), d["params"], d, "params", drift)
        else:
            o.params = UNSET
        if "projectDataType" in d:
            known += 1
            o.project_data_type = v if type(v := d["projectDataType"]) is str else text(v, d, "projectDataType", drift)
        else:
            o.project_data_type = UNSET
        if "regression" in d:
            known += 1
            o.regression = v if type(v := d["regression"]) is bool else boolean(v, d, "regression", drift)
        else:
            o.regression = UNSET
        if "searchSpaceTemplates" in d:
            known += 1
            o.search_space_templates = list_of(
                _tuner_block_variants_additional_property_search_space_templates_item.read,
                d["searchSpaceTemplates"],
                d,
                "searchSpaceTemplates",
                drift,
            )
        else:
            o.search_space_templates = UNSET
        if "title" in d:
            known += 1
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
        else:
            o.title = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerBlockVariantsAdditionalProperty._read
