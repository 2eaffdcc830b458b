# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Inferences``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import inference as _inference

if TYPE_CHECKING:
    from .inference import Inference

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Inferences(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str | Unset = UNSET
    id: str | Unset = UNSET
    image: bool | Unset = UNSET
    inferences: list[Inference] | Unset = UNSET
    model_id: str | Unset = UNSET
    model_version_id: str | Unset = UNSET
    project_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_id": "device_id",
        "id": "id",
        "image": "image",
        "inferences": "inferences",
        "model_id": "model_id",
        "model_version_id": "model_version_id",
        "project_id": "project_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Inferences")
        d, o = v, _new(Inferences)
        known = 0
        o._extra = None
        if "device_id" in d:
            known += 1
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        else:
            o.device_id = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "image" in d:
            known += 1
            o.image = v if type(v := d["image"]) is bool else boolean(v, d, "image", drift)
        else:
            o.image = UNSET
        if "inferences" in d:
            known += 1
            o.inferences = list_of(_inference.read, d["inferences"], d, "inferences", drift)
        else:
            o.inferences = UNSET
        if "model_id" in d:
            known += 1
            o.model_id = v if type(v := d["model_id"]) is str else text(v, d, "model_id", drift)
        else:
            o.model_id = UNSET
        if "model_version_id" in d:
            known += 1
            o.model_version_id = v if type(v := d["model_version_id"]) is str else text(v, d, "model_version_id", drift)
        else:
            o.model_version_id = UNSET
        if "project_id" in d:
            known += 1
            o.project_id = v if type(v := d["project_id"]) is str else text(v, d, "project_id", drift)
        else:
            o.project_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Inferences._read
