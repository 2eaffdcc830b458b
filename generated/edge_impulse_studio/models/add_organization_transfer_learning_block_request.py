# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationTransferLearningBlockRequest``: 19 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, integer, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from . import (
    organization_transfer_learning_block_custom_variant as _organization_transfer_learning_block_custom_variant,
)
from .block_display_category import BlockDisplayCategory
from .image_input_scaling import ImageInputScaling
from .object_detection_last_layer import ObjectDetectionLastLayer
from .organization_transfer_learning_operates_on import OrganizationTransferLearningOperatesOn
from .public_project_tier_availability import PublicProjectTierAvailability

if TYPE_CHECKING:
    from .organization_transfer_learning_block_custom_variant import OrganizationTransferLearningBlockCustomVariant

_new = object.__new__
_BlockDisplayCategory = members(BlockDisplayCategory)
_ImageInputScaling = members(ImageInputScaling)
_ObjectDetectionLastLayer = members(ObjectDetectionLastLayer)
_OrganizationTransferLearningOperatesOn = members(OrganizationTransferLearningOperatesOn)
_PublicProjectTierAvailability = members(PublicProjectTierAvailability)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationTransferLearningBlockRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    docker_container: str
    implementation_version: int
    name: str
    operates_on: OrganizationTransferLearningOperatesOn
    block_no_longer_available_reason: str | Unset = UNSET
    custom_block_ref: str | Unset = UNSET
    custom_model_variants: list[OrganizationTransferLearningBlockCustomVariant] | Unset = UNSET
    display_category: BlockDisplayCategory | Unset = UNSET
    image_input_scaling: ImageInputScaling | Unset = UNSET
    ind_block_no_longer_available: bool | Unset = UNSET
    ind_requires_gpu: bool | Unset = UNSET
    is_public: bool | Unset = UNSET
    is_public_for_devices: list[str] | Unset = UNSET
    object_detection_last_layer: ObjectDetectionLastLayer | Unset = UNSET
    parameters: list[dict[str, Any]] | Unset = UNSET
    public_project_tier_availability: PublicProjectTierAvailability | Unset = UNSET
    repository_url: str | Unset = UNSET
    source_code_download_staff_only: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "dockerContainer": "docker_container",
        "implementationVersion": "implementation_version",
        "name": "name",
        "operatesOn": "operates_on",
        "blockNoLongerAvailableReason": "block_no_longer_available_reason",
        "customBlockRef": "custom_block_ref",
        "customModelVariants": "custom_model_variants",
        "displayCategory": "display_category",
        "imageInputScaling": "image_input_scaling",
        "indBlockNoLongerAvailable": "ind_block_no_longer_available",
        "indRequiresGpu": "ind_requires_gpu",
        "isPublic": "is_public",
        "isPublicForDevices": "is_public_for_devices",
        "objectDetectionLastLayer": "object_detection_last_layer",
        "parameters": "parameters",
        "publicProjectTierAvailability": "public_project_tier_availability",
        "repositoryUrl": "repository_url",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationTransferLearningBlockRequest")
        d, o = v, _new(AddOrganizationTransferLearningBlockRequest)
        known = 5
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docker_container = v if type(v := d["dockerContainer"]) is str else text(v, d, "dockerContainer", drift)
            o.implementation_version = (
                v if type(v := d["implementationVersion"]) is int else integer(v, d, "implementationVersion", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.operates_on = (
                _OrganizationTransferLearningOperatesOn[v]
                if type(v := d["operatesOn"]) is str and v in _OrganizationTransferLearningOperatesOn
                else member(OrganizationTransferLearningOperatesOn, v, d, "operatesOn", drift)
            )
        except KeyError:
            return with_gaps(AddOrganizationTransferLearningBlockRequest, known, d, at, key, drift)
        if "blockNoLongerAvailableReason" in d:
            known += 1
            o.block_no_longer_available_reason = (
                v
                if type(v := d["blockNoLongerAvailableReason"]) is str
                else text(v, d, "blockNoLongerAvailableReason", drift)
            )
        else:
            o.block_no_longer_available_reason = UNSET
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
        if "imageInputScaling" in d:
            known += 1
            o.image_input_scaling = (
                _ImageInputScaling[v]
                if type(v := d["imageInputScaling"]) is str and v in _ImageInputScaling
                else member(ImageInputScaling, v, d, "imageInputScaling", drift)
            )
        else:
            o.image_input_scaling = UNSET
        if "indBlockNoLongerAvailable" in d:
            known += 1
            o.ind_block_no_longer_available = (
                v
                if type(v := d["indBlockNoLongerAvailable"]) is bool
                else boolean(v, d, "indBlockNoLongerAvailable", drift)
            )
        else:
            o.ind_block_no_longer_available = UNSET
        if "indRequiresGpu" in d:
            known += 1
            o.ind_requires_gpu = v if type(v := d["indRequiresGpu"]) is bool else boolean(v, d, "indRequiresGpu", drift)
        else:
            o.ind_requires_gpu = UNSET
        if "isPublic" in d:
            known += 1
            o.is_public = v if type(v := d["isPublic"]) is bool else boolean(v, d, "isPublic", drift)
        else:
            o.is_public = UNSET
        if "isPublicForDevices" in d:
            known += 1
            o.is_public_for_devices = list_of(text, d["isPublicForDevices"], d, "isPublicForDevices", drift)
        else:
            o.is_public_for_devices = UNSET
        if "objectDetectionLastLayer" in d:
            known += 1
            o.object_detection_last_layer = (
                _ObjectDetectionLastLayer[v]
                if type(v := d["objectDetectionLastLayer"]) is str and v in _ObjectDetectionLastLayer
                else member(ObjectDetectionLastLayer, v, d, "objectDetectionLastLayer", drift)
            )
        else:
            o.object_detection_last_layer = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = list_of(partial(map_of, anything), d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
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
        if "sourceCodeDownloadStaffOnly" in d:
            known += 1
            o.source_code_download_staff_only = (
                v
                if type(v := d["sourceCodeDownloadStaffOnly"]) is bool
                else boolean(v, d, "sourceCodeDownloadStaffOnly", drift)
            )
        else:
            o.source_code_download_staff_only = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddOrganizationTransferLearningBlockRequest._read
