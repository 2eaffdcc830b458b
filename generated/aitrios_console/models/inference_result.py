# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``InferenceResult``: 11 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import inference as _inference

if TYPE_CHECKING:
    from .inference import Inference

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InferenceResult(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str | Unset = UNSET
    image: bool | Unset = UNSET
    inferences: list[Inference] | Unset = UNSET
    model_id: str | Unset = UNSET
    field_attachments: str | Unset = UNSET
    field_etag: str | Unset = UNSET
    field_rid: str | Unset = UNSET
    field_self_: str | Unset = UNSET
    field_ts: int | Unset = UNSET
    id: str | Unset = UNSET
    project_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "DeviceID": "device_id",
        "Image": "image",
        "Inferences": "inferences",
        "ModelID": "model_id",
        "_attachments": "field_attachments",
        "_etag": "field_etag",
        "_rid": "field_rid",
        "_self": "field_self_",
        "_ts": "field_ts",
        "id": "id",
        "project_id": "project_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InferenceResult")
        d, o = v, _new(InferenceResult)
        known = 0
        o._extra = None
        if "DeviceID" in d:
            known += 1
            o.device_id = v if type(v := d["DeviceID"]) is str else text(v, d, "DeviceID", drift)
        else:
            o.device_id = UNSET
        if "Image" in d:
            known += 1
            o.image = v if type(v := d["Image"]) is bool else boolean(v, d, "Image", drift)
        else:
            o.image = UNSET
        if "Inferences" in d:
            known += 1
            o.inferences = list_of(_inference.read, d["Inferences"], d, "Inferences", drift)
        else:
            o.inferences = UNSET
        if "ModelID" in d:
            known += 1
            o.model_id = v if type(v := d["ModelID"]) is str else text(v, d, "ModelID", drift)
        else:
            o.model_id = UNSET
        if "_attachments" in d:
            known += 1
            o.field_attachments = v if type(v := d["_attachments"]) is str else text(v, d, "_attachments", drift)
        else:
            o.field_attachments = UNSET
        if "_etag" in d:
            known += 1
            o.field_etag = v if type(v := d["_etag"]) is str else text(v, d, "_etag", drift)
        else:
            o.field_etag = UNSET
        if "_rid" in d:
            known += 1
            o.field_rid = v if type(v := d["_rid"]) is str else text(v, d, "_rid", drift)
        else:
            o.field_rid = UNSET
        if "_self" in d:
            known += 1
            o.field_self_ = v if type(v := d["_self"]) is str else text(v, d, "_self", drift)
        else:
            o.field_self_ = UNSET
        if "_ts" in d:
            known += 1
            o.field_ts = v if type(v := d["_ts"]) is int else integer(v, d, "_ts", drift)
        else:
            o.field_ts = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "project_id" in d:
            known += 1
            o.project_id = v if type(v := d["project_id"]) is str else text(v, d, "project_id", drift)
        else:
            o.project_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = InferenceResult._read
