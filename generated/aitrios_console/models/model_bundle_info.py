# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelBundleInfo``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import model_bundle_versions as _model_bundle_versions

if TYPE_CHECKING:
    from .model_bundle_versions import ModelBundleVersions

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelBundleInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    create_date: str | Unset = UNSET
    description: str | Unset = UNSET
    model_bundle_name: str | Unset = UNSET
    versions: list[ModelBundleVersions] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "create_date": "create_date",
        "description": "description",
        "model_bundle_name": "model_bundle_name",
        "versions": "versions",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelBundleInfo")
        d, o = v, _new(ModelBundleInfo)
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
        if "model_bundle_name" in d:
            known += 1
            o.model_bundle_name = (
                v if type(v := d["model_bundle_name"]) is str else text(v, d, "model_bundle_name", drift)
            )
        else:
            o.model_bundle_name = UNSET
        if "versions" in d:
            known += 1
            o.versions = list_of(_model_bundle_versions.read, d["versions"], d, "versions", drift)
        else:
            o.versions = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelBundleInfo._read
