# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateDeployConfigurationJsonBodyModelBundlesItem``: 2 fields."""

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
class CreateDeployConfigurationJsonBodyModelBundlesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        model_bundle_name: default ''.
        model_bundle_version: default 'latest'.
    """

    model_bundle_name: str | Unset = UNSET
    model_bundle_version: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model_bundle_name": "model_bundle_name",
        "model_bundle_version": "model_bundle_version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateDeployConfigurationJsonBodyModelBundlesItem")
        d, o = v, _new(CreateDeployConfigurationJsonBodyModelBundlesItem)
        known = 0
        o._extra = None
        if "model_bundle_name" in d:
            known += 1
            o.model_bundle_name = (
                v if type(v := d["model_bundle_name"]) is str else text(v, d, "model_bundle_name", drift)
            )
        else:
            o.model_bundle_name = UNSET
        if "model_bundle_version" in d:
            known += 1
            o.model_bundle_version = (
                v if type(v := d["model_bundle_version"]) is str else text(v, d, "model_bundle_version", drift)
            )
        else:
            o.model_bundle_version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateDeployConfigurationJsonBodyModelBundlesItem._read
