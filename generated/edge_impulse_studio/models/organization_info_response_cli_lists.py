# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationInfoResponseCliLists``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import (
    organization_info_response_cli_lists_image_input_scaling_options_item as _organization_info_response_cli_lists_image_input_scaling_options_item,
)
from . import (
    organization_info_response_cli_lists_object_detection_last_layer_options_item as _organization_info_response_cli_lists_object_detection_last_layer_options_item,
)

if TYPE_CHECKING:
    from .organization_info_response_cli_lists_image_input_scaling_options_item import (
        OrganizationInfoResponseCliListsImageInputScalingOptionsItem,
    )
    from .organization_info_response_cli_lists_object_detection_last_layer_options_item import (
        OrganizationInfoResponseCliListsObjectDetectionLastLayerOptionsItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationInfoResponseCliLists(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image_input_scaling_options: list[OrganizationInfoResponseCliListsImageInputScalingOptionsItem]
    object_detection_last_layer_options: list[OrganizationInfoResponseCliListsObjectDetectionLastLayerOptionsItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "imageInputScalingOptions": "image_input_scaling_options",
        "objectDetectionLastLayerOptions": "object_detection_last_layer_options",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationInfoResponseCliLists")
        d, o = v, _new(OrganizationInfoResponseCliLists)
        known = 2
        o._extra = None
        try:
            o.image_input_scaling_options = list_of(
                _organization_info_response_cli_lists_image_input_scaling_options_item.read,
                d["imageInputScalingOptions"],
                d,
                "imageInputScalingOptions",
                drift,
            )
            o.object_detection_last_layer_options = list_of(
                _organization_info_response_cli_lists_object_detection_last_layer_options_item.read,
                d["objectDetectionLastLayerOptions"],
                d,
                "objectDetectionLastLayerOptions",
                drift,
            )
        except KeyError:
            return with_gaps(OrganizationInfoResponseCliLists, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationInfoResponseCliLists._read
