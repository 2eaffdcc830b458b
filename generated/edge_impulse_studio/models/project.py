# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Project``: 33 fields, 17 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, integer, list_of, map_of, member, members, nullable, text
from ..types import UNSET, Unset
from . import project_collaborator as _project_collaborator
from .project_category import ProjectCategory
from .project_labeling_method import ProjectLabelingMethod
from .project_tier_enum import ProjectTierEnum
from .public_project_license import PublicProjectLicense

if TYPE_CHECKING:
    from .project_collaborator import ProjectCollaborator

_new = object.__new__
_ProjectCategory = members(ProjectCategory)
_ProjectLabelingMethod = members(ProjectLabelingMethod)
_ProjectTierEnum = members(ProjectTierEnum)
_PublicProjectLicense = members(PublicProjectLicense)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Project(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    allows_live_public_access: bool
    collaborators: list[ProjectCollaborator]
    created: datetime.datetime
    description: str
    has_public_version: bool
    id: int
    ind_pause_processing_samples: bool
    is_enterprise_project: bool
    is_public: bool
    labeling_method: ProjectLabelingMethod
    metadata: dict[str, Any]
    name: str
    owner: str
    owner_is_developer_profile: bool
    public_project_listed: bool
    tier: ProjectTierEnum
    whitelabel_id: int | None
    category: ProjectCategory | Unset = UNSET
    data_explorer_screenshot: str | Unset = UNSET
    deleted_date: datetime.datetime | Unset = UNSET
    developer_profile_user_id: int | Unset = UNSET
    full_deletion_date: datetime.datetime | Unset = UNSET
    last_accessed: datetime.datetime | Unset = UNSET
    last_modification_details: str | Unset = UNSET
    last_modified: datetime.datetime | Unset = UNSET
    license_: PublicProjectLicense | Unset = UNSET
    logo: str | Unset = UNSET
    owner_avatar: str | Unset = UNSET
    owner_organization_id: int | Unset = UNSET
    owner_user_id: int | Unset = UNSET
    scheduled_full_deletion_date: datetime.datetime | Unset = UNSET
    tags: list[str] | Unset = UNSET
    whitelabel_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "allowsLivePublicAccess": "allows_live_public_access",
        "collaborators": "collaborators",
        "created": "created",
        "description": "description",
        "hasPublicVersion": "has_public_version",
        "id": "id",
        "indPauseProcessingSamples": "ind_pause_processing_samples",
        "isEnterpriseProject": "is_enterprise_project",
        "isPublic": "is_public",
        "labelingMethod": "labeling_method",
        "metadata": "metadata",
        "name": "name",
        "owner": "owner",
        "ownerIsDeveloperProfile": "owner_is_developer_profile",
        "publicProjectListed": "public_project_listed",
        "tier": "tier",
        "whitelabelId": "whitelabel_id",
        "category": "category",
        "dataExplorerScreenshot": "data_explorer_screenshot",
        "deletedDate": "deleted_date",
        "developerProfileUserId": "developer_profile_user_id",
        "fullDeletionDate": "full_deletion_date",
        "lastAccessed": "last_accessed",
        "lastModificationDetails": "last_modification_details",
        "lastModified": "last_modified",
        "license": "license_",
        "logo": "logo",
        "ownerAvatar": "owner_avatar",
        "ownerOrganizationId": "owner_organization_id",
        "ownerUserId": "owner_user_id",
        "scheduledFullDeletionDate": "scheduled_full_deletion_date",
        "tags": "tags",
        "whitelabelName": "whitelabel_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Project")
        d, o = v, _new(Project)
        known = 17
        o._extra = None
        try:
            o.allows_live_public_access = (
                v if type(v := d["allowsLivePublicAccess"]) is bool else boolean(v, d, "allowsLivePublicAccess", drift)
            )
            o.collaborators = list_of(_project_collaborator.read, d["collaborators"], d, "collaborators", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.has_public_version = (
                v if type(v := d["hasPublicVersion"]) is bool else boolean(v, d, "hasPublicVersion", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.ind_pause_processing_samples = (
                v
                if type(v := d["indPauseProcessingSamples"]) is bool
                else boolean(v, d, "indPauseProcessingSamples", drift)
            )
            o.is_enterprise_project = (
                v if type(v := d["isEnterpriseProject"]) is bool else boolean(v, d, "isEnterpriseProject", drift)
            )
            o.is_public = v if type(v := d["isPublic"]) is bool else boolean(v, d, "isPublic", drift)
            o.labeling_method = (
                _ProjectLabelingMethod[v]
                if type(v := d["labelingMethod"]) is str and v in _ProjectLabelingMethod
                else member(ProjectLabelingMethod, v, d, "labelingMethod", drift)
            )
            o.metadata = map_of(anything, d["metadata"], d, "metadata", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.owner = v if type(v := d["owner"]) is str else text(v, d, "owner", drift)
            o.owner_is_developer_profile = (
                v
                if type(v := d["ownerIsDeveloperProfile"]) is bool
                else boolean(v, d, "ownerIsDeveloperProfile", drift)
            )
            o.public_project_listed = (
                v if type(v := d["publicProjectListed"]) is bool else boolean(v, d, "publicProjectListed", drift)
            )
            o.tier = (
                _ProjectTierEnum[v]
                if type(v := d["tier"]) is str and v in _ProjectTierEnum
                else member(ProjectTierEnum, v, d, "tier", drift)
            )
            o.whitelabel_id = nullable(integer, d["whitelabelId"], d, "whitelabelId", drift)
        except KeyError:
            return with_gaps(Project, known, d, at, key, drift)
        if "category" in d:
            known += 1
            o.category = (
                _ProjectCategory[v]
                if type(v := d["category"]) is str and v in _ProjectCategory
                else member(ProjectCategory, v, d, "category", drift)
            )
        else:
            o.category = UNSET
        if "dataExplorerScreenshot" in d:
            known += 1
            o.data_explorer_screenshot = (
                v if type(v := d["dataExplorerScreenshot"]) is str else text(v, d, "dataExplorerScreenshot", drift)
            )
        else:
            o.data_explorer_screenshot = UNSET
        if "deletedDate" in d:
            known += 1
            o.deleted_date = date_time(d["deletedDate"], d, "deletedDate", drift)
        else:
            o.deleted_date = UNSET
        if "developerProfileUserId" in d:
            known += 1
            o.developer_profile_user_id = (
                v if type(v := d["developerProfileUserId"]) is int else integer(v, d, "developerProfileUserId", drift)
            )
        else:
            o.developer_profile_user_id = UNSET
        if "fullDeletionDate" in d:
            known += 1
            o.full_deletion_date = date_time(d["fullDeletionDate"], d, "fullDeletionDate", drift)
        else:
            o.full_deletion_date = UNSET
        if "lastAccessed" in d:
            known += 1
            o.last_accessed = date_time(d["lastAccessed"], d, "lastAccessed", drift)
        else:
            o.last_accessed = UNSET
        if "lastModificationDetails" in d:
            known += 1
            o.last_modification_details = (
                v if type(v := d["lastModificationDetails"]) is str else text(v, d, "lastModificationDetails", drift)
            )
        else:
            o.last_modification_details = UNSET
        if "lastModified" in d:
            known += 1
            o.last_modified = date_time(d["lastModified"], d, "lastModified", drift)
        else:
            o.last_modified = UNSET
        if "license" in d:
            known += 1
            o.license_ = (
                _PublicProjectLicense[v]
                if type(v := d["license"]) is str and v in _PublicProjectLicense
                else member(PublicProjectLicense, v, d, "license", drift)
            )
        else:
            o.license_ = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "ownerAvatar" in d:
            known += 1
            o.owner_avatar = v if type(v := d["ownerAvatar"]) is str else text(v, d, "ownerAvatar", drift)
        else:
            o.owner_avatar = UNSET
        if "ownerOrganizationId" in d:
            known += 1
            o.owner_organization_id = (
                v if type(v := d["ownerOrganizationId"]) is int else integer(v, d, "ownerOrganizationId", drift)
            )
        else:
            o.owner_organization_id = UNSET
        if "ownerUserId" in d:
            known += 1
            o.owner_user_id = v if type(v := d["ownerUserId"]) is int else integer(v, d, "ownerUserId", drift)
        else:
            o.owner_user_id = UNSET
        if "scheduledFullDeletionDate" in d:
            known += 1
            o.scheduled_full_deletion_date = date_time(
                d["scheduledFullDeletionDate"], d, "scheduledFullDeletionDate", drift
            )
        else:
            o.scheduled_full_deletion_date = UNSET
        if "tags" in d:
            known += 1
            o.tags = list_of(text, d["tags"], d, "tags", drift)
        else:
            o.tags = UNSET
        if "whitelabelName" in d:
            known += 1
            o.whitelabel_name = v if type(v := d["whitelabelName"]) is str else text(v, d, "whitelabelName", drift)
        else:
            o.whitelabel_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Project._read
