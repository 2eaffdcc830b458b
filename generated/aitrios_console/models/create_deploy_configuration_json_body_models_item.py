# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateDeployConfigurationJsonBodyModelsItem``: 2 fields."""

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
class CreateDeployConfigurationJsonBodyModelsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        model_id: default ''.
        model_version_number: default 'latest'.
    """

    model_id: str | Unset = UNSET
    model_version_number: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_version_number": "model_version_number",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateDeployConfigurationJsonBodyModelsItem")
        d, o = v, _new(CreateDeployConfigurationJsonBodyModelsItem)
        known = 0
        o._extra = None
        if "model_id" in d:
            known += 1
            o.model_id = v if type(v := d["model_id"]) is str else text(v, d, "model_id", drift)
        else:
            o.model_id = UNSET
        if "model_version_number" in d:
            known += 1
            o.model_version_number = (
                v if type(v := d["model_version_number"]) is str else text(v, d, "model_version_number", drift)
            )
        else:
            o.model_version_number = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateDeployConfigurationJsonBodyModelsItem._read
