# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``TrainingKit``: 10 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, number, text
from ..types import UNSET, Unset
from . import training_kit_framework as _training_kit_framework

if TYPE_CHECKING:
    from .training_kit_framework import TrainingKitFramework

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TrainingKit(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created_on: str | Unset = UNSET
    default_dataset_split_percentage: float | Unset = UNSET
    description: str | Unset = UNSET
    framework: TrainingKitFramework | Unset = UNSET
    id: str | Unset = UNSET
    is_public: bool | Unset = UNSET
    name: str | Unset = UNSET
    owner: str | Unset = UNSET
    status: str | Unset = UNSET
    training_kit_type: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created_on": "created_on",
        "default_dataset_split_percentage": "default_dataset_split_percentage",
        "description": "description",
        "framework": "framework",
        "id": "id",
        "is_public": "is_public",
        "name": "name",
        "owner": "owner",
        "status": "status",
        "training_kit_type": "training_kit_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TrainingKit")
        d, o = v, _new(TrainingKit)
        known = 0
        o._extra = None
        if "created_on" in d:
            known += 1
            o.created_on = v if type(v := d["created_on"]) is str else text(v, d, "created_on", drift)
        else:
            o.created_on = UNSET
        if "default_dataset_split_percentage" in d:
            known += 1
            o.default_dataset_split_percentage = (
                v
                if type(v := d["default_dataset_split_percentage"]) is float or type(v) is int
                else number(v, d, "default_dataset_split_percentage", drift)
            )
        else:
            o.default_dataset_split_percentage = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "framework" in d:
            known += 1
            o.framework = _training_kit_framework.read(d["framework"], d, "framework", drift)
        else:
            o.framework = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "is_public" in d:
            known += 1
            o.is_public = v if type(v := d["is_public"]) is bool else boolean(v, d, "is_public", drift)
        else:
            o.is_public = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "owner" in d:
            known += 1
            o.owner = v if type(v := d["owner"]) is str else text(v, d, "owner", drift)
        else:
            o.owner = UNSET
        if "status" in d:
            known += 1
            o.status = v if type(v := d["status"]) is str else text(v, d, "status", drift)
        else:
            o.status = UNSET
        if "training_kit_type" in d:
            known += 1
            o.training_kit_type = (
                v if type(v := d["training_kit_type"]) is str else text(v, d, "training_kit_type", drift)
            )
        else:
            o.training_kit_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TrainingKit._read
