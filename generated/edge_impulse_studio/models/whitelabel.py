# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Whitelabel``: 28 fields, 16 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, integer, list_of, map_of, member, nullable, text
from ..types import UNSET, Unset
from . import development_board_response as _development_board_response
from . import theme as _theme
from . import whitelabel_all_learning_blocks_item as _whitelabel_all_learning_blocks_item
from . import whitelabel_custom_deployment_blocks_item as _whitelabel_custom_deployment_blocks_item
from .project_type import ProjectType

if TYPE_CHECKING:
    from .development_board_response import DevelopmentBoardResponse
    from .theme import Theme
    from .whitelabel_all_learning_blocks_item import WhitelabelAllLearningBlocksItem
    from .whitelabel_custom_deployment_blocks_item import WhitelabelCustomDeploymentBlocksItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Whitelabel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    all_deployment_targets: list[str]
    all_development_boards: list[DevelopmentBoardResponse]
    all_learning_blocks: list[WhitelabelAllLearningBlocksItem]
    allow_free_projects: bool
    allow_new_project_ui: bool
    allow_password_auth: bool
    allow_signup: bool
    deployment_targets: list[str]
    development_boards: list[DevelopmentBoardResponse]
    domain: str
    id: int
    identity_providers: list[str]
    learning_blocks: list[str]
    name: str
    supported_project_types: list[ProjectType]
    theme_id: int
    custom_deployment_blocks: list[WhitelabelCustomDeploymentBlocksItem] | Unset = UNSET
    custom_limits: dict[str, Any] | Unset = UNSET
    default_deployment_target: str | None | Unset = UNSET
    deployment_options_order: list[str] | Unset = UNSET
    disable_forum_access: bool | Unset = UNSET
    disable_marketing_features: bool | Unset = UNSET
    disable_public_entities: bool | Unset = UNSET
    expose_public_projects: bool | Unset = UNSET
    organizations_limit: int | Unset = UNSET
    owner_organization_id: int | Unset = UNSET
    require_collaborators_in_whitelabel: bool | Unset = UNSET
    theme: Theme | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "allDeploymentTargets": "all_deployment_targets",
        "allDevelopmentBoards": "all_development_boards",
        "allLearningBlocks": "all_learning_blocks",
        "allowFreeProjects": "allow_free_projects",
        "allowNewProjectUi": "allow_new_project_ui",
        "allowPasswordAuth": "allow_password_auth",
        "allowSignup": "allow_signup",
        "deploymentTargets": "deployment_targets",
        "developmentBoards": "development_boards",
        "domain": "domain",
        "id": "id",
        "identityProviders": "identity_providers",
        "learningBlocks": "learning_blocks",
        "name": "name",
        "supportedProjectTypes": "supported_project_types",
        "themeId": "theme_id",
        "customDeploymentBlocks": "custom_deployment_blocks",
        "customLimits": "custom_limits",
        "defaultDeploymentTarget": "default_deployment_target",
        "deploymentOptionsOrder": "deployment_options_order",
        "disableForumAccess": "disable_forum_access",
        "disableMarketingFeatures": "disable_marketing_features",
        "disablePublicEntities": "disable_public_entities",
        "exposePublicProjects": "expose_public_projects",
        "organizationsLimit": "organizations_limit",
        "ownerOrganizationId": "owner_organization_id",
        "requireCollaboratorsInWhitelabel": "require_collaborators_in_whitelabel",
        "theme": "theme",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Whitelabel")
        d, o = v, _new(Whitelabel)
        known = 16
        o._extra = None
        try:
            o.all_deployment_targets = list_of(text, d["allDeploymentTargets"], d, "allDeploymentTargets", drift)
            o.all_development_boards = list_of(
                _development_board_response.read, d["allDevelopmentBoards"], d, "allDevelopmentBoards", drift
            )
            o.all_learning_blocks = list_of(
                _whitelabel_all_learning_blocks_item.read, d["allLearningBlocks"], d, "allLearningBlocks", drift
            )
            o.allow_free_projects = (
                v if type(v := d["allowFreeProjects"]) is bool else boolean(v, d, "allowFreeProjects", drift)
            )
            o.allow_new_project_ui = (
                v if type(v := d["allowNewProjectUi"]) is bool else boolean(v, d, "allowNewProjectUi", drift)
            )
            o.allow_password_auth = (
                v if type(v := d["allowPasswordAuth"]) is bool else boolean(v, d, "allowPasswordAuth", drift)
            )
            o.allow_signup = v if type(v := d["allowSignup"]) is bool else boolean(v, d, "allowSignup", drift)
            o.deployment_targets = list_of(text, d["deploymentTargets"], d, "deploymentTargets", drift)
            o.development_boards = list_of(
                _development_board_response.read, d["developmentBoards"], d, "developmentBoards", drift
            )
            o.domain = v if type(v := d["domain"]) is str else text(v, d, "domain", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.identity_providers = list_of(text, d["identityProviders"], d, "identityProviders", drift)
            o.learning_blocks = list_of(text, d["learningBlocks"], d, "learningBlocks", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.supported_project_types = list_of(
                partial(member, ProjectType), d["supportedProjectTypes"], d, "supportedProjectTypes", drift
            )
            o.theme_id = v if type(v := d["themeId"]) is int else integer(v, d, "themeId", drift)
        except KeyError:
            return with_gaps(Whitelabel, known, d, at, key, drift)
        if "customDeploymentBlocks" in d:
            known += 1
            o.custom_deployment_blocks = list_of(
                _whitelabel_custom_deployment_blocks_item.read,
                d["customDeploymentBlocks"],
                d,
                "customDeploymentBlocks",
                drift,
            )
        else:
            o.custom_deployment_blocks = UNSET
        if "customLimits" in d:
            known += 1
            o.custom_limits = map_of(anything, d["customLimits"], d, "customLimits", drift)
        else:
            o.custom_limits = UNSET
        if "defaultDeploymentTarget" in d:
            known += 1
            o.default_deployment_target = nullable(
                text, d["defaultDeploymentTarget"], d, "defaultDeploymentTarget", drift
            )
        else:
            o.default_deployment_target = UNSET
        if "deploymentOptionsOrder" in d:
            known += 1
            o.deployment_options_order = list_of(text, d["deploymentOptionsOrder"], d, "deploymentOptionsOrder", drift)
        else:
            o.deployment_options_order = UNSET
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
        if "exposePublicProjects" in d:
            known += 1
            o.expose_public_projects = (
                v if type(v := d["exposePublicProjects"]) is bool else boolean(v, d, "exposePublicProjects", drift)
            )
        else:
            o.expose_public_projects = UNSET
        if "organizationsLimit" in d:
            known += 1
            o.organizations_limit = (
                v if type(v := d["organizationsLimit"]) is int else integer(v, d, "organizationsLimit", drift)
            )
        else:
            o.organizations_limit = UNSET
        if "ownerOrganizationId" in d:
            known += 1
            o.owner_organization_id = (
                v if type(v := d["ownerOrganizationId"]) is int else integer(v, d, "ownerOrganizationId", drift)
            )
        else:
            o.owner_organization_id = UNSET
        if "requireCollaboratorsInWhitelabel" in d:
            known += 1
            o.require_collaborators_in_whitelabel = (
                v
                if type(v := d["requireCollaboratorsInWhitelabel"]) is bool
                else boolean(v, d, "requireCollaboratorsInWhitelabel", drift)
            )
        else:
            o.require_collaborators_in_whitelabel = UNSET
        if "theme" in d:
            known += 1
            o.theme = _theme.read(d["theme"], d, "theme", drift)
        else:
            o.theme = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Whitelabel._read
