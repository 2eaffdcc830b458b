# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelBundlesLatestVersion``: 5 fields."""

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
class ModelBundlesLatestVersion(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    ai_model_bundle_id: str | Unset = UNSET
    create_date: str | Unset = UNSET
    encrypt_status: str | Unset = UNSET
    model_bundle_version: str | Unset = UNSET
    update_date: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "ai_model_bundle_id": "ai_model_bundle_id",
        "create_date": "create_date",
        "encrypt_status": "encrypt_status",
        "model_bundle_version": "model_bundle_version",
        "update_date": "update_date",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelBundlesLatestVersion")
        d, o = v, _new(ModelBundlesLatestVersion)
        known = 0
        o._extra = None
        if "ai_model_bundle_id" in d:
            known += 1
            o.ai_model_bundle_id = (
                v if type(v := d["ai_model_bundle_id"]) is str else text(v, d, "ai_model_bundle_id", drift)
            )
        else:
            o.ai_model_bundle_id = UNSET
        if "create_date" in d:
            known += 1
            o.create_date = v if type(v := d["create_date"]) is str else text(v, d, "create_date", drift)
        else:
            o.create_date = UNSET
        if "encrypt_status" in d:
            known += 1
            o.encrypt_status = v if type(v := d["encrypt_status"]) is str else text(v, d, "encrypt_status", drift)
        else:
            o.encrypt_status = UNSET
        if "model_bundle_version" in d:
            known += 1
            o.model_bundle_version = (
                v if type(v := d["model_bundle_version"]) is str else text(v, d, "model_bundle_version", drift)
            )
        else:
            o.model_bundle_version = UNSET
        if "update_date" in d:
            known += 1
            o.update_date = v if type(v := d["update_date"]) is str else text(v, d, "update_date", drift)
        else:
            o.update_date = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelBundlesLatestVersion._read
