# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Theme``: 7 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text
from ..types import UNSET, Unset
from . import theme_colors as _theme_colors
from . import theme_favicon as _theme_favicon
from . import theme_logos as _theme_logos

if TYPE_CHECKING:
    from .theme_colors import ThemeColors
    from .theme_favicon import ThemeFavicon
    from .theme_logos import ThemeLogos

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Theme(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    colors: ThemeColors
    favicon: ThemeFavicon
    id: int
    logos: ThemeLogos
    name: str
    owner_organization_id: int | Unset = UNSET
    owner_user_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "colors": "colors",
        "favicon": "favicon",
        "id": "id",
        "logos": "logos",
        "name": "name",
        "ownerOrganizationId": "owner_organization_id",
        "ownerUserId": "owner_user_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Theme")
        d, o = v, _new(Theme)
        known = 5
        o._extra = None
        try:
            o.colors = _theme_colors.read(d["colors"], d, "colors", drift)
            o.favicon = _theme_favicon.read(d["favicon"], d, "favicon", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.logos = _theme_logos.read(d["logos"], d, "logos", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(Theme, known, d, at, key, drift)
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
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Theme._read
