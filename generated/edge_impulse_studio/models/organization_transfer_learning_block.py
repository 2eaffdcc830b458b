# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationTransferLearningBlock``: 30 fields, 16 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, integer, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from . import (
    organization_transfer_learning_block_custom_variant as _organization_transfer_learning_block_custom_variant,
)
from .block_display_category import BlockDisplayCategory
from .image_input_scaling import ImageInputScaling
from .object_detection_last_layer import ObjectDetectionLastLayer
from .organization_transfer_learning_operates_on import OrganizationTransferLearningOperatesOn
from .public_project_tier_availability import PublicProjectTierAvailability

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser
    from .organization_transfer_learning_block_custom_variant import OrganizationTransferLearningBlockCustomVariant

_new = object.__new__
_BlockDisplayCategory = members(BlockDisplayCategory)
_ImageInputScaling = members(ImageInputScaling)
_ObjectDetectionLastLayer = members(ObjectDetectionLastLayer)
_OrganizationTransferLearningOperatesOn = members(OrganizationTransferLearningOperatesOn)
_PublicProjectTierAvailability = members(PublicProjectTierAvailability)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationTransferLearningBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    description: str
    docker_container: str
    docker_container_managed_by_edge_impulse: bool
    id: int
    implementation_version: int
    ind_block_no_longer_available: bool
    ind_requires_gpu: bool
    is_public: bool
    is_public_enterprise_only: bool
    is_public_for_devices: list[str]
    name: str
    operates_on: OrganizationTransferLearningOperatesOn
    parameters: list[dict[str, Any]]
    source_code_available: bool
    source_code_download_staff_only: bool
    block_no_longer_available_reason: str | Unset = UNSET
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    custom_block_ref: str | Unset = UNSET
    custom_model_variants: list[OrganizationTransferLearningBlockCustomVariant] | Unset = UNSET
    display_category: BlockDisplayCategory | Unset = UNSET
    enterprise_only: bool | Unset = UNSET
    image_input_scaling: ImageInputScaling | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    last_updated_by_user: CreatedUpdatedByUser | Unset = UNSET
    object_detection_last_layer: ObjectDetectionLastLayer | Unset = UNSET
    public_project_tier_availability: PublicProjectTierAvailability | Unset = UNSET
    repository_url: str | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "description": "description",
        "dockerContainer": "docker_container",
        "dockerContainerManagedByEdgeImpulse": "docker_container_managed_by_edge_impulse",
        "id": "id",
        "implementationVersion": "implementation_version",
        "indBlockNoLongerAvailable": "ind_block_no_longer_available",
        "indRequiresGpu": "ind_requires_gpu",
        "isPublic": "is_public",
        "isPublicEnterpriseOnly": "is_public_enterprise_only",
        "isPublicForDevices": "is_public_for_devices",
        "name": "name",
        "operatesOn": "operates_on",
        "parameters": "parameters",
        "sourceCodeAvailable": "source_code_available",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
        "blockNoLongerAvailableReason": "block_no_longer_available_reason",
        "createdByUser": "created_by_user",
        "customBlockRef": "custom_block_ref",
        "customModelVariants": "custom_model_variants",
        "displayCategory": "display_category",
        "enterpriseOnly": "enterprise_only",
        "imageInputScaling": "image_input_scaling",
        "lastUpdated": "last_updated",
        "lastUpdatedByUser": "last_updated_by_user",
        "objectDetectionLastLayer": "object_detection_last_layer",
        "publicProjectTierAvailability": "public_project_tier_availability",
        "repositoryUrl": "repository_url",
        "userId": "user_id",
        "userName": "user_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationTransferLearningBlock")
        d, o = v, _new(OrganizationTransferLearningBlock)
        known = 16
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docker_container = v if type(v := d["dockerContainer"]) is str else text(v, d, "dockerContainer", drift)
            o.docker_container_managed_by_edge_impulse = (
                v
                if type(v := d["dockerContainerManagedByEdgeImpulse"]) is bool
                else boolean(v, d, "dockerContainerManagedByEdgeImpulse", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.implementation_version = (
                v if type(v := d["implementationVersion"]) is int else integer(v, d, "implementationVersion", drift)
            )
            o.ind_block_no_longer_available = (
                v
                if type(v := d["indBlockNoLongerAvailable"]) is bool
                else boolean(v, d, "indBlockNoLongerAvailable", drift)
            )
            o.ind_requires_gpu = v if type(v := d["indRequiresGpu"]) is bool else boolean(v, d, "indRequiresGpu", drift)
            o.is_public = v if type(v := d["isPublic"]) is bool else boolean(v, d, "isPublic", drift)
            o.is_public_enterprise_only = (
                v if type(v := d["isPublicEnterpriseOnly"]) is bool else boolean(v, d, "isPublicEnterpriseOnly", drift)
            )
            o.is_public_for_devices = list_of(text, d["isPublicForDevices"], d, "isPublicForDevices", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.operates_on = (
                _OrganizationTransferLearningOperatesOn[v]
                if type(v := d["operatesOn"]) is str and v in _OrganizationTransferLearningOperatesOn
                else member(OrganizationTransferLearningOperatesOn, v, d, "operatesOn", drift)
            )
            o.parameters = list_of(partial(map_of, anything), d["parameters"], d, "parameters", drift)
            o.source_code_available = (
                v if type(v := d["sourceCodeAvailable"]) is bool else boolean(v, d, "sourceCodeAvailable", drift)
            )
            o.source_code_download_staff_only = (
                v
                if type(v := d["sourceCodeDownloadStaffOnly"]) is bool
                else boolean(v, d, "sourceCodeDownloadStaffOnly", drift)
            )
        except KeyError:
            return with_gaps(OrganizationTransferLearningBlock, known, d, at, key, drift)
        if "blockNoLongerAvailableReason" in d:
            known += 1
            o.block_no_longer_available_reason = (
                v
                if type(v := d["blockNoLongerAvailableReason"]) is str
                else text(v, d, "blockNoLongerAvailableReason", drift)
            )
        else:
            o.block_no_longer_available_reason = UNSET
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "customBlockRef" in d:
            known += 1
            o.custom_block_ref = v if type(v := d["customBlockRef"]) is str else text(v, d, "customBlockRef", drift)
        else:
            o.custom_block_ref = UNSET
        if "customModelVariants" in d:
            known += 1
            o.custom_model_variants = list_of(
                _organization_transfer_learning_block_custom_variant.read,
                d["customModelVariants"],
                d,
                "customModelVariants",
                drift,
            )
        else:
            o.custom_model_variants = UNSET
        if "displayCategory" in d:
            known += 1
            o.display_category = (
                _BlockDisplayCategory[v]
                if type(v := d["displayCategory"]) is str and v in _BlockDisplayCategory
                else member(BlockDisplayCategory, v, d, "displayCategory", drift)
            )
        else:
            o.display_category = UNSET
        if "enterpriseOnly" in d:
            known += 1
            o.enterprise_only = v if type(v := d["enterpriseOnly"]) is bool else boolean(v, d, "enterpriseOnly", drift)
        else:
            o.enterprise_only = UNSET
        if "imageInputScaling" in d:
            known += 1
            o.image_input_scaling = (
                _ImageInputScaling[v]
                if type(v := d["imageInputScaling"]) is str and v in _ImageInputScaling
                else member(ImageInputScaling, v, d, "imageInputScaling", drift)
            )
        else:
            o.image_input_scaling = UNSET
        if "lastUpdated" in d:
            known += 1
            o.last_updated = date_time(d["lastUpdated"], d, "lastUpdated", drift)
        else:
            o.last_updated = UNSET
        if "lastUpdatedByUser" in d:
            known += 1
            o.last_updated_by_user = _created_updated_by_user.read(
                d["lastUpdatedByUser"], d, "lastUpdatedByUser", drift
            )
        else:
            o.last_updated_by_user = UNSET
        if "objectDetectionLastLayer" in d:
            known += 1
            o.object_detection_last_layer = (
                _ObjectDetectionLastLayer[v]
                if type(v := d["objectDetectionLastLayer"]) is str and v in _ObjectDetectionLastLayer
                else member(ObjectDetectionLastLayer, v, d, "objectDetectionLastLayer", drift)
            )
        else:
            o.object_detection_last_layer = UNSET
        if "publicProjectTierAvailability" in d:
            known += 1
            o.public_project_tier_availability = (
                _PublicProjectTierAvailability[v]
                if type(v := d["publicProjectTierAvailability"]) is str and v in _PublicProjectTierAvailability
                else member(PublicProjectTierAvailability, v, d, "publicProjectTierAvailability", drift)
            )
        else:
            o.public_project_tier_availability = UNSET
        if "repositoryUrl" in d:
            known += 1
            o.repository_url = v if type(v := d["repositoryUrl"]) is str else text(v, d, "repositoryUrl", drift)
        else:
            o.repository_url = UNSET
        if "userId" in d:
            known += 1
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        else:
            o.user_id = UNSET
        if "userName" in d:
            known += 1
            o.user_name = v if type(v := d["userName"]) is str else text(v, d, "userName", drift)
        else:
            o.user_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationTransferLearningBlock._read
