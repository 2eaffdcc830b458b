# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateWhitelabelInternalRequest``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, boolean, integer, map_of, nullable
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateWhitelabelInternalRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    custom_limits: dict[str, Any] | Unset = UNSET
    disable_forum_access: bool | Unset = UNSET
    disable_marketing_features: bool | Unset = UNSET
    disable_public_entities: bool | Unset = UNSET
    organizations_limit: int | None | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "customLimits": "custom_limits",
        "disableForumAccess": "disable_forum_access",
        "disableMarketingFeatures": "disable_marketing_features",
        "disablePublicEntities": "disable_public_entities",
        "organizationsLimit": "organizations_limit",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateWhitelabelInternalRequest")
        d, o = v, _new(UpdateWhitelabelInternalRequest)
        known = 0
        o._extra = None
        if "customLimits" in d:
            known += 1
            o.custom_limits = map_of(anything, d["customLimits"], d, "customLimits", drift)
        else:
            o.custom_limits = UNSET
        if "disableForumAccess" in d:
            known += 1
            o.disable_forum_access = (
                v if type(v := d["disableForumAccess"]) is bool else boolean(v, d, "disableForumAccess", drift)
            )
        else:
            o.disable_forum_access = UNSET
        if "disableMarketingFeatures" in d:
            known += 1
            o.disable_marketing_features = (
                v
                if type(v := d["disableMarketingFeatures"]) is bool
                else boolean(v, d, "disableMarketingFeatures", drift)
            )
        else:
            o.disable_marketing_features = UNSET
        if "disablePublicEntities" in d:
            known += 1
            o.disable_public_entities = (
                v if type(v := d["disablePublicEntities"]) is bool else boolean(v, d, "disablePublicEntities", drift)
            )
        else:
            o.disable_public_entities = UNSET
        if "organizationsLimit" in d:
            known += 1
            o.organizations_limit = nullable(integer, d["organizationsLimit"], d, "organizationsLimit", drift)
        else:
            o.organizations_limit = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateWhitelabelInternalRequest._read
