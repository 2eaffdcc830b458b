# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelBundles``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset
from . import model_bundles_latest_version as _model_bundles_latest_version

if TYPE_CHECKING:
    from .model_bundles_latest_version import ModelBundlesLatestVersion

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelBundles(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    create_date: str | Unset = UNSET
    description: str | Unset = UNSET
    latest_version: ModelBundlesLatestVersion | Unset = UNSET
    model_bundle_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "create_date": "create_date",
        "description": "description",
        "latest_version": "latest_version",
        "model_bundle_name": "model_bundle_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelBundles")
        d, o = v, _new(ModelBundles)
        known = 0
        o._extra = None
        if "create_date" in d:
            known += 1
            o.create_date = v if type(v := d["create_date"]) is str else text(v, d, "create_date", drift)
        else:
            o.create_date = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "latest_version" in d:
            known += 1
            o.latest_version = _model_bundles_latest_version.read(d["latest_version"], d, "latest_version", drift)
        else:
            o.latest_version = UNSET
        if "model_bundle_name" in d:
            known += 1
            o.model_bundle_name = (
                v if type(v := d["model_bundle_name"]) is str else text(v, d, "model_bundle_name", drift)
            )
        else:
            o.model_bundle_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelBundles._read
