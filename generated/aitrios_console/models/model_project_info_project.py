# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelProjectInfoProject``: 6 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelProjectInfoProject(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | Unset = UNSET
    iteration_id: str | Unset = UNSET
    iteration_name: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    training_kit_id: str | Unset = UNSET
    training_kit_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "iteration_id": "iteration_id",
        "iteration_name": "iteration_name",
        "last_modified": "last_modified",
        "training_kit_id": "training_kit_id",
        "training_kit_name": "training_kit_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelProjectInfoProject")
        d, o = v, _new(ModelProjectInfoProject)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "iteration_id" in d:
            known += 1
            o.iteration_id = v if type(v := d["iteration_id"]) is str else text(v, d, "iteration_id", drift)
        else:
            o.iteration_id = UNSET
        if "iteration_name" in d:
            known += 1
            o.iteration_name = v if type(v := d["iteration_name"]) is str else text(v, d, "iteration_name", drift)
        else:
            o.iteration_name = UNSET
        if "last_modified" in d:
            known += 1
            o.last_modified = v if type(v := d["last_modified"]) is str else text(v, d, "last_modified", drift)
        else:
            o.last_modified = UNSET
        if "training_kit_id" in d:
            known += 1
            o.training_kit_id = v if type(v := d["training_kit_id"]) is str else text(v, d, "training_kit_id", drift)
        else:
            o.training_kit_id = UNSET
        if "training_kit_name" in d:
            known += 1
            o.training_kit_name = (
                v if type(v := d["training_kit_name"]) is str else text(v, d, "training_kit_name", drift)
            )
        else:
            o.training_kit_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelProjectInfoProject._read
