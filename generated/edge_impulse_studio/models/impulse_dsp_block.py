# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseDspBlock``: 13 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, text
from ..types import UNSET, Unset
from . import impulse_dsp_block_named_axes_item as _impulse_dsp_block_named_axes_item
from . import impulse_dsp_block_organization as _impulse_dsp_block_organization

if TYPE_CHECKING:
    from .impulse_dsp_block_named_axes_item import ImpulseDspBlockNamedAxesItem
    from .impulse_dsp_block_organization import ImpulseDspBlockOrganization

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulseDspBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        id: >= 1.0.
    """

    axes: list[str]
    id: int
    implementation_version: int
    name: str
    title: str
    type_: str
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    custom_url: str | Unset = UNSET
    input_: int | Unset = UNSET
    named_axes: list[ImpulseDspBlockNamedAxesItem] | Unset = UNSET
    organization: ImpulseDspBlockOrganization | Unset = UNSET
    values_per_axis: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "axes": "axes",
        "id": "id",
        "implementationVersion": "implementation_version",
        "name": "name",
        "title": "title",
        "type": "type_",
        "createdAt": "created_at",
        "createdBy": "created_by",
        "customUrl": "custom_url",
        "input": "input_",
        "namedAxes": "named_axes",
        "organization": "organization",
        "valuesPerAxis": "values_per_axis",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulseDspBlock")
        d, o = v, _new(ImpulseDspBlock)
        known = 6
        o._extra = None
        try:
            o.axes = list_of(text, d["axes"], d, "axes", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.implementation_version = (
                v if type(v := d["implementationVersion"]) is int else integer(v, d, "implementationVersion", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(ImpulseDspBlock, known, d, at, key, drift)
        if "createdAt" in d:
            known += 1
            o.created_at = date_time(d["createdAt"], d, "createdAt", drift)
        else:
            o.created_at = UNSET
        if "createdBy" in d:
            known += 1
            o.created_by = v if type(v := d["createdBy"]) is str else text(v, d, "createdBy", drift)
        else:
            o.created_by = UNSET
        if "customUrl" in d:
            known += 1
            o.custom_url = v if type(v := d["customUrl"]) is str else text(v, d, "customUrl", drift)
        else:
            o.custom_url = UNSET
        if "input" in d:
            known += 1
            o.input_ = v if type(v := d["input"]) is int else integer(v, d, "input", drift)
        else:
            o.input_ = UNSET
        if "namedAxes" in d:
            known += 1
            o.named_axes = list_of(_impulse_dsp_block_named_axes_item.read, d["namedAxes"], d, "namedAxes", drift)
        else:
            o.named_axes = UNSET
        if "organization" in d:
            known += 1
            o.organization = _impulse_dsp_block_organization.read(d["organization"], d, "organization", drift)
        else:
            o.organization = UNSET
        if "valuesPerAxis" in d:
            known += 1
            o.values_per_axis = v if type(v := d["valuesPerAxis"]) is int else integer(v, d, "valuesPerAxis", drift)
        else:
            o.values_per_axis = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulseDspBlock._read
