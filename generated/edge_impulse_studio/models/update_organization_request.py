# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationRequest``: 8 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import update_organization_extension_settings as _update_organization_extension_settings

if TYPE_CHECKING:
    from .update_organization_extension_settings import UpdateOrganizationExtensionSettings

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    experiments: list[str] | Unset = UNSET
    extension_settings: UpdateOrganizationExtensionSettings | Unset = UNSET
    header_img: str | Unset = UNSET
    job_limit_m: int | Unset = UNSET
    logo: str | Unset = UNSET
    name: str | Unset = UNSET
    readme: str | Unset = UNSET
    show_header_img_mask: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "experiments": "experiments",
        "extensionSettings": "extension_settings",
        "headerImg": "header_img",
        "jobLimitM": "job_limit_m",
        "logo": "logo",
        "name": "name",
        "readme": "readme",
        "showHeaderImgMask": "show_header_img_mask",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationRequest")
        d, o = v, _new(UpdateOrganizationRequest)
        known = 0
        o._extra = None
        if "experiments" in d:
            known += 1
            o.experiments = list_of(text, d["experiments"], d, "experiments", drift)
        else:
            o.experiments = UNSET
        if "extensionSettings" in d:
            known += 1
            o.extension_settings = _update_organization_extension_settings.read(
                d["extensionSettings"], d, "extensionSettings", drift
            )
        else:
            o.extension_settings = UNSET
        if "headerImg" in d:
            known += 1
            o.header_img = v if type(v := d["headerImg"]) is str else text(v, d, "headerImg", drift)
        else:
            o.header_img = UNSET
        if "jobLimitM" in d:
            known += 1
            o.job_limit_m = v if type(v := d["jobLimitM"]) is int else integer(v, d, "jobLimitM", drift)
        else:
            o.job_limit_m = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "readme" in d:
            known += 1
            o.readme = v if type(v := d["readme"]) is str else text(v, d, "readme", drift)
        else:
            o.readme = UNSET
        if "showHeaderImgMask" in d:
            known += 1
            o.show_header_img_mask = (
                v if type(v := d["showHeaderImgMask"]) is bool else boolean(v, d, "showHeaderImgMask", drift)
            )
        else:
            o.show_header_img_mask = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateOrganizationRequest._read
