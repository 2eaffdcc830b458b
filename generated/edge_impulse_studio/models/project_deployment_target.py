# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDeploymentTarget``: 35 fields, 25 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import deployment_target_badge as _deployment_target_badge
from . import deployment_target_redirect as _deployment_target_redirect
from . import deployment_target_variant as _deployment_target_variant
from . import dsp_group_item as _dsp_group_item
from .deployment_target_engine import DeploymentTargetEngine
from .deployment_target_ui_section import DeploymentTargetUiSection

if TYPE_CHECKING:
    from .deployment_target_badge import DeploymentTargetBadge
    from .deployment_target_redirect import DeploymentTargetRedirect
    from .deployment_target_variant import DeploymentTargetVariant
    from .dsp_group_item import DSPGroupItem

_new = object.__new__
_DeploymentTargetEngine = members(DeploymentTargetEngine)
_DeploymentTargetUiSection = members(DeploymentTargetUiSection)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDeploymentTarget(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    docs_url: str
    format_: str
    has_akida: bool
    has_ceva_npn: bool
    has_drpai: bool
    has_eon_compiler: bool
    has_memryx: bool
    has_nordic_axon: bool
    has_qaic: bool
    has_st_aton: bool
    has_tidl: bool
    has_tensai_flow: bool
    has_tensor_rt: bool
    hide_optimizations: bool
    image: str
    image_classes: str
    model_variants: list[DeploymentTargetVariant]
    name: str
    parameters: list[DSPGroupItem]
    preferred_engine: DeploymentTargetEngine
    supported_engines: list[DeploymentTargetEngine]
    ui_section: DeploymentTargetUiSection
    disabled_for_project: bool
    recommended_for_project: bool
    badge: DeploymentTargetBadge | Unset = UNSET
    custom_deploy_id: int | Unset = UNSET
    custom_deploy_organization_id: int | Unset = UNSET
    firmware_repo_url: str | Unset = UNSET
    integrate_url: str | Unset = UNSET
    latency_device: str | Unset = UNSET
    owner_organization_name: str | Unset = UNSET
    redirect: DeploymentTargetRedirect | Unset = UNSET
    url: str | Unset = UNSET
    reason_target_disabled: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "docsUrl": "docs_url",
        "format": "format_",
        "hasAkida": "has_akida",
        "hasCevaNpn": "has_ceva_npn",
        "hasDRPAI": "has_drpai",
        "hasEonCompiler": "has_eon_compiler",
        "hasMemryx": "has_memryx",
        "hasNordicAxon": "has_nordic_axon",
        "hasQaic": "has_qaic",
        "hasStAton": "has_st_aton",
        "hasTIDL": "has_tidl",
        "hasTensaiFlow": "has_tensai_flow",
        "hasTensorRT": "has_tensor_rt",
        "hideOptimizations": "hide_optimizations",
        "image": "image",
        "imageClasses": "image_classes",
        "modelVariants": "model_variants",
        "name": "name",
        "parameters": "parameters",
        "preferredEngine": "preferred_engine",
        "supportedEngines": "supported_engines",
        "uiSection": "ui_section",
        "disabledForProject": "disabled_for_project",
        "recommendedForProject": "recommended_for_project",
        "badge": "badge",
        "customDeployId": "custom_deploy_id",
        "customDeployOrganizationId": "custom_deploy_organization_id",
        "firmwareRepoUrl": "firmware_repo_url",
        "integrateUrl": "integrate_url",
        "latencyDevice": "latency_device",
        "ownerOrganizationName": "owner_organization_name",
        "redirect": "redirect",
        "url": "url",
        "reasonTargetDisabled": "reason_target_disabled",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDeploymentTarget")
        d, o = v, _new(ProjectDeploymentTarget)
        known = 25
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docs_url = v if type(v := d["docsUrl"]) is str else text(v, d, "docsUrl", drift)
            o.format_ = v if type(v := d["format"]) is str else text(v, d, "format", drift)
            o.has_akida = v if type(v := d["hasAkida"]) is bool else boolean(v, d, "hasAkida", drift)
            o.has_ceva_npn = v if type(v := d["hasCevaNpn"]) is bool else boolean(v, d, "hasCevaNpn", drift)
            o.has_drpai = v if type(v := d["hasDRPAI"]) is bool else boolean(v, d, "hasDRPAI", drift)
            o.has_eon_compiler = v if type(v := d["hasEonCompiler"]) is bool else boolean(v, d, "hasEonCompiler", drift)
            o.has_memryx = v if type(v := d["hasMemryx"]) is bool else boolean(v, d, "hasMemryx", drift)
            o.has_nordic_axon = v if type(v := d["hasNordicAxon"]) is bool else boolean(v, d, "hasNordicAxon", drift)
            o.has_qaic = v if type(v := d["hasQaic"]) is bool else boolean(v, d, "hasQaic", drift)
            o.has_st_aton = v if type(v := d["hasStAton"]) is bool else boolean(v, d, "hasStAton", drift)
            o.has_tidl = v if type(v := d["hasTIDL"]) is bool else boolean(v, d, "hasTIDL", drift)
            o.has_tensai_flow = v if type(v := d["hasTensaiFlow"]) is bool else boolean(v, d, "hasTensaiFlow", drift)
            o.has_tensor_rt = v if type(v := d["hasTensorRT"]) is bool else boolean(v, d, "hasTensorRT", drift)
            o.hide_optimizations = (
                v if type(v := d["hideOptimizations"]) is bool else boolean(v, d, "hideOptimizations", drift)
            )
            o.image = v if type(v := d["image"]) is str else text(v, d, "image", drift)
            o.image_classes = v if type(v := d["imageClasses"]) is str else text(v, d, "imageClasses", drift)
            o.model_variants = list_of(_deployment_target_variant.read, d["modelVariants"], d, "modelVariants", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.parameters = list_of(_dsp_group_item.read, d["parameters"], d, "parameters", drift)
            o.preferred_engine = (
                _DeploymentTargetEngine[v]
                if type(v := d["preferredEngine"]) is str and v in _DeploymentTargetEngine
                else member(DeploymentTargetEngine, v, d, "preferredEngine", drift)
            )
            o.supported_engines = list_of(
                partial(member, DeploymentTargetEngine), d["supportedEngines"], d, "supportedEngines", drift
            )
            o.ui_section = (
                _DeploymentTargetUiSection[v]
                if type(v := d["uiSection"]) is str and v in _DeploymentTargetUiSection
                else member(DeploymentTargetUiSection, v, d, "uiSection", drift)
            )
            o.disabled_for_project = (
                v if type(v := d["disabledForProject"]) is bool else boolean(v, d, "disabledForProject", drift)
            )
            o.recommended_for_project = (
                v if type(v := d["recommendedForProject"]) is bool else boolean(v, d, "recommendedForProject", drift)
            )
        except KeyError:
            return with_gaps(ProjectDeploymentTarget, known, d, at, key, drift)
        if "badge" in d:
            known += 1
            o.badge = _deployment_target_badge.read(d["badge"], d, "badge", drift)
        else:
            o.badge = UNSET
        if "customDeployId" in d:
            known += 1
            o.custom_deploy_id = v if type(v := d["customDeployId"]) is int else integer(v, d, "customDeployId", drift)
        else:
            o.custom_deploy_id = UNSET
        if "customDeployOrganizationId" in d:
            known += 1
            o.custom_deploy_organization_id = (
                v
                if type(v := d["customDeployOrganizationId"]) is int
                else integer(v, d, "customDeployOrganizationId", drift)
            )
        else:
            o.custom_deploy_organization_id = UNSET
        if "firmwareRepoUrl" in d:
            known += 1
            o.firmware_repo_url = v if type(v := d["firmwareRepoUrl"]) is str else text(v, d, "firmwareRepoUrl", drift)
        else:
            o.firmware_repo_url = UNSET
        if "integrateUrl" in d:
            known += 1
            o.integrate_url = v if type(v := d["integrateUrl"]) is str else text(v, d, "integrateUrl", drift)
        else:
            o.integrate_url = UNSET
        if "latencyDevice" in d:
            known += 1
            o.latency_device = v if type(v := d["latencyDevice"]) is str else text(v, d, "latencyDevice", drift)
        else:
            o.latency_device = UNSET
        if "ownerOrganizationName" in d:
            known += 1
            o.owner_organization_name = (
                v if type(v := d["ownerOrganizationName"]) is str else text(v, d, "ownerOrganizationName", drift)
            )
        else:
            o.owner_organization_name = UNSET
        if "redirect" in d:
            known += 1
            o.redirect = _deployment_target_redirect.read(d["redirect"], d, "redirect", drift)
        else:
            o.redirect = UNSET
        if "url" in d:
            known += 1
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
        else:
            o.url = UNSET
        if "reasonTargetDisabled" in d:
            known += 1
            o.reason_target_disabled = (
                v if type(v := d["reasonTargetDisabled"]) is str else text(v, d, "reasonTargetDisabled", drift)
            )
        else:
            o.reason_target_disabled = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDeploymentTarget._read
