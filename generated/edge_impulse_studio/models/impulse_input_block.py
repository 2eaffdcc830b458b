# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseInputBlock``: 19 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, member, members, number, text
from ..types import UNSET, Unset
from . import impulse_input_block_dataset_subset as _impulse_input_block_dataset_subset
from . import impulse_input_block_labeling_method_multi_label as _impulse_input_block_labeling_method_multi_label
from .image_input_resize_mode import ImageInputResizeMode
from .impulse_input_block_crop_anchor import ImpulseInputBlockCropAnchor
from .impulse_input_block_resize_method import ImpulseInputBlockResizeMethod
from .input_block_type import InputBlockType

if TYPE_CHECKING:
    from .impulse_input_block_dataset_subset import ImpulseInputBlockDatasetSubset
    from .impulse_input_block_labeling_method_multi_label import ImpulseInputBlockLabelingMethodMultiLabel

_new = object.__new__
_ImageInputResizeMode = members(ImageInputResizeMode)
_ImpulseInputBlockCropAnchor = members(ImpulseInputBlockCropAnchor)
_ImpulseInputBlockResizeMethod = members(ImpulseInputBlockResizeMethod)
_InputBlockType = members(InputBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulseInputBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        id: >= 1.0.
    """

    id: int
    name: str
    title: str
    type_: InputBlockType
    axes: list[str] | Unset = UNSET
    classification_window_increase_ms: int | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    crop_anchor: ImpulseInputBlockCropAnchor | Unset = UNSET
    dataset_subset: ImpulseInputBlockDatasetSubset | Unset = UNSET
    frequency_hz: float | Unset = UNSET
    image_height: int | Unset = UNSET
    image_width: int | Unset = UNSET
    labeling_method_multi_label: ImpulseInputBlockLabelingMethodMultiLabel | Unset = UNSET
    pad_zeros: bool | Unset = UNSET
    resize_method: ImpulseInputBlockResizeMethod | Unset = UNSET
    resize_mode: ImageInputResizeMode | Unset = UNSET
    window_increase_ms: int | Unset = UNSET
    window_size_ms: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "title": "title",
        "type": "type_",
        "axes": "axes",
        "classificationWindowIncreaseMs": "classification_window_increase_ms",
        "createdAt": "created_at",
        "createdBy": "created_by",
        "cropAnchor": "crop_anchor",
        "datasetSubset": "dataset_subset",
        "frequencyHz": "frequency_hz",
        "imageHeight": "image_height",
        "imageWidth": "image_width",
        "labelingMethodMultiLabel": "labeling_method_multi_label",
        "padZeros": "pad_zeros",
        "resizeMethod": "resize_method",
        "resizeMode": "resize_mode",
        "windowIncreaseMs": "window_increase_ms",
        "windowSizeMs": "window_size_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulseInputBlock")
        d, o = v, _new(ImpulseInputBlock)
        known = 4
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = (
                _InputBlockType[v]
                if type(v := d["type"]) is str and v in _InputBlockType
                else member(InputBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ImpulseInputBlock, known, d, at, key, drift)
        if "axes" in d:
            known += 1
            o.axes = list_of(text, d["axes"], d, "axes", drift)
        else:
            o.axes = UNSET
        if "classificationWindowIncreaseMs" in d:
            known += 1
            o.classification_window_increase_ms = (
                v
                if type(v := d["classificationWindowIncreaseMs"]) is int
                else integer(v, d, "classificationWindowIncreaseMs", drift)
            )
        else:
            o.classification_window_increase_ms = UNSET
        if "createdAt" in d:
            known += 1
            o.created_at = date_time(d["createdAt"], d, "createdAt", drift)
        else:
            o.created_at = UNSET
        if "createdBy" in d:
            known += 1
            o.created_by = v if type(v := d["createdBy"]) is str else text(v, d, "createdBy", drift)
        else:
            o.created_by = UNSET
        if "cropAnchor" in d:
            known += 1
            o.crop_anchor = (
                _ImpulseInputBlockCropAnchor[v]
                if type(v := d["cropAnchor"]) is str and v in _ImpulseInputBlockCropAnchor
                else member(ImpulseInputBlockCropAnchor, v, d, "cropAnchor", drift)
            )
        else:
            o.crop_anchor = UNSET
        if "datasetSubset" in d:
            known += 1
            o.dataset_subset = _impulse_input_block_dataset_subset.read(d["datasetSubset"], d, "datasetSubset", drift)
        else:
            o.dataset_subset = UNSET
        if "frequencyHz" in d:
            known += 1
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
        else:
            o.frequency_hz = UNSET
        if "imageHeight" in d:
            known += 1
            o.image_height = v if type(v := d["imageHeight"]) is int else integer(v, d, "imageHeight", drift)
        else:
            o.image_height = UNSET
        if "imageWidth" in d:
            known += 1
            o.image_width = v if type(v := d["imageWidth"]) is int else integer(v, d, "imageWidth", drift)
        else:
            o.image_width = UNSET
        if "labelingMethodMultiLabel" in d:
            known += 1
            o.labeling_method_multi_label = _impulse_input_block_labeling_method_multi_label.read(
                d["labelingMethodMultiLabel"], d, "labelingMethodMultiLabel", drift
            )
        else:
            o.labeling_method_multi_label = UNSET
        if "padZeros" in d:
            known += 1
            o.pad_zeros = v if type(v := d["padZeros"]) is bool else boolean(v, d, "padZeros", drift)
        else:
            o.pad_zeros = UNSET
        if "resizeMethod" in d:
            known += 1
            o.resize_method = (
                _ImpulseInputBlockResizeMethod[v]
                if type(v := d["resizeMethod"]) is str and v in _ImpulseInputBlockResizeMethod
                else member(ImpulseInputBlockResizeMethod, v, d, "resizeMethod", drift)
            )
        else:
            o.resize_method = UNSET
        if "resizeMode" in d:
            known += 1
            o.resize_mode = (
                _ImageInputResizeMode[v]
                if type(v := d["resizeMode"]) is str and v in _ImageInputResizeMode
                else member(ImageInputResizeMode, v, d, "resizeMode", drift)
            )
        else:
            o.resize_mode = UNSET
        if "windowIncreaseMs" in d:
            known += 1
            o.window_increase_ms = (
                v if type(v := d["windowIncreaseMs"]) is int else integer(v, d, "windowIncreaseMs", drift)
            )
        else:
            o.window_increase_ms = UNSET
        if "windowSizeMs" in d:
            known += 1
            o.window_size_ms = v if type(v := d["windowSizeMs"]) is int else integer(v, d, "windowSizeMs", drift)
        else:
            o.window_size_ms = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulseInputBlock._read
