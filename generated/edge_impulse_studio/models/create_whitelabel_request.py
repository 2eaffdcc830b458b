# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateWhitelabelRequest``: 16 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, integer, list_of, map_of, nullable, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateWhitelabelRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    domain: str
    name: str
    owner_organization_id: int
    allow_free_projects: bool | Unset = UNSET
    allow_password_auth: bool | Unset = UNSET
    allow_signup: bool | Unset = UNSET
    custom_limits: dict[str, Any] | Unset = UNSET
    deployment_targets: list[str] | Unset = UNSET
    disable_forum_access: bool | Unset = UNSET
    disable_marketing_features: bool | Unset = UNSET
    documentation_url: str | Unset = UNSET
    expose_public_projects: bool | Unset = UNSET
    identity_providers: list[str] | Unset = UNSET
    learning_blocks: list[str] | Unset = UNSET
    organizations_limit: int | None | Unset = UNSET
    sandboxed: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "domain": "domain",
        "name": "name",
        "ownerOrganizationId": "owner_organization_id",
        "allowFreeProjects": "allow_free_projects",
        "allowPasswordAuth": "allow_password_auth",
        "allowSignup": "allow_signup",
        "customLimits": "custom_limits",
        "deploymentTargets": "deployment_targets",
        "disableForumAccess": "disable_forum_access",
        "disableMarketingFeatures": "disable_marketing_features",
        "documentationUrl": "documentation_url",
        "exposePublicProjects": "expose_public_projects",
        "identityProviders": "identity_providers",
        "learningBlocks": "learning_blocks",
        "organizationsLimit": "organizations_limit",
        "sandboxed": "sandboxed",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateWhitelabelRequest")
        d, o = v, _new(CreateWhitelabelRequest)
        known = 3
        o._extra = None
        try:
            o.domain = v if type(v := d["domain"]) is str else text(v, d, "domain", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.owner_organization_id = (
                v if type(v := d["ownerOrganizationId"]) is int else integer(v, d, "ownerOrganizationId", drift)
            )
        except KeyError:
            return with_gaps(CreateWhitelabelRequest, known, d, at, key, drift)
        if "allowFreeProjects" in d:
            known += 1
            o.allow_free_projects = (
                v if type(v := d["allowFreeProjects"]) is bool else boolean(v, d, "allowFreeProjects", drift)
            )
        else:
            o.allow_free_projects = UNSET
        if "allowPasswordAuth" in d:
            known += 1
            o.allow_password_auth = (
                v if type(v := d["allowPasswordAuth"]) is bool else boolean(v, d, "allowPasswordAuth", drift)
            )
        else:
            o.allow_password_auth = UNSET
        if "allowSignup" in d:
            known += 1
            o.allow_signup = v if type(v := d["allowSignup"]) is bool else boolean(v, d, "allowSignup", drift)
        else:
            o.allow_signup = UNSET
        if "customLimits" in d:
            known += 1
            o.custom_limits = map_of(anything, d["customLimits"], d, "customLimits", drift)
        else:
            o.custom_limits = UNSET
        if "deploymentTargets" in d:
            known += 1
            o.deployment_targets = list_of(text, d["deploymentTargets"], d, "deploymentTargets", drift)
        else:
            o.deployment_targets = UNSET
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
        if "documentationUrl" in d:
            known += 1
            o.documentation_url = (
                v if type(v := d["documentationUrl"]) is str else text(v, d, "documentationUrl", drift)
            )
        else:
            o.documentation_url = UNSET
        if "exposePublicProjects" in d:
            known += 1
            o.expose_public_projects = (
                v if type(v := d["exposePublicProjects"]) is bool else boolean(v, d, "exposePublicProjects", drift)
            )
        else:
            o.expose_public_projects = UNSET
        if "identityProviders" in d:
            known += 1
            o.identity_providers = list_of(text, d["identityProviders"], d, "identityProviders", drift)
        else:
            o.identity_providers = UNSET
        if "learningBlocks" in d:
            known += 1
            o.learning_blocks = list_of(text, d["learningBlocks"], d, "learningBlocks", drift)
        else:
            o.learning_blocks = UNSET
        if "organizationsLimit" in d:
            known += 1
            o.organizations_limit = nullable(integer, d["organizationsLimit"], d, "organizationsLimit", drift)
        else:
            o.organizations_limit = UNSET
        if "sandboxed" in d:
            known += 1
            o.sandboxed = v if type(v := d["sandboxed"]) is bool else boolean(v, d, "sandboxed", drift)
        else:
            o.sandboxed = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateWhitelabelRequest._read
