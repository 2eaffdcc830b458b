# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PublicOrganizationTransformationBlock``: 17 fields, 12 of them required."""

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
from . import dsp_group_item as _dsp_group_item
from .ai_actions_operates_on import AIActionsOperatesOn
from .transformation_job_operates_on_enum import TransformationJobOperatesOnEnum

if TYPE_CHECKING:
    from .dsp_group_item import DSPGroupItem

_new = object.__new__
_TransformationJobOperatesOnEnum = members(TransformationJobOperatesOnEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PublicOrganizationTransformationBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    allow_extra_cli_arguments: bool
    created: datetime.datetime
    description: str
    id: int
    name: str
    operates_on: TransformationJobOperatesOnEnum
    owner_organization_id: int
    owner_organization_name: str
    show_in_ai_actions: bool
    show_in_create_transformation_job: bool
    show_in_data_sources: bool
    show_in_synthetic_data: bool
    ai_actions_operates_on: list[AIActionsOperatesOn] | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    parameters: list[dict[str, Any]] | Unset = UNSET
    parameters_ui: list[DSPGroupItem] | Unset = UNSET
    repository_url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "allowExtraCliArguments": "allow_extra_cli_arguments",
        "created": "created",
        "description": "description",
        "id": "id",
        "name": "name",
        "operatesOn": "operates_on",
        "ownerOrganizationId": "owner_organization_id",
        "ownerOrganizationName": "owner_organization_name",
        "showInAIActions": "show_in_ai_actions",
        "showInCreateTransformationJob": "show_in_create_transformation_job",
        "showInDataSources": "show_in_data_sources",
        "showInSyntheticData": "show_in_synthetic_data",
        "aiActionsOperatesOn": "ai_actions_operates_on",
        "lastUpdated": "last_updated",
        "parameters": "parameters",
        "parametersUI": "parameters_ui",
        "repositoryUrl": "repository_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PublicOrganizationTransformationBlock")
        d, o = v, _new(PublicOrganizationTransformationBlock)
        known = 12
        o._extra = None
        try:
            o.allow_extra_cli_arguments = (
                v if type(v := d["allowExtraCliArguments"]) is bool else boolean(v, d, "allowExtraCliArguments", drift)
            )
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.operates_on = (
                _TransformationJobOperatesOnEnum[v]
                if type(v := d["operatesOn"]) is str and v in _TransformationJobOperatesOnEnum
                else member(TransformationJobOperatesOnEnum, v, d, "operatesOn", drift)
            )
            o.owner_organization_id = (
                v if type(v := d["ownerOrganizationId"]) is int else integer(v, d, "ownerOrganizationId", drift)
            )
            o.owner_organization_name = (
                v if type(v := d["ownerOrganizationName"]) is str else text(v, d, "ownerOrganizationName", drift)
            )
            o.show_in_ai_actions = (
                v if type(v := d["showInAIActions"]) is bool else boolean(v, d, "showInAIActions", drift)
            )
            o.show_in_create_transformation_job = (
                v
                if type(v := d["showInCreateTransformationJob"]) is bool
                else boolean(v, d, "showInCreateTransformationJob", drift)
            )
            o.show_in_data_sources = (
                v if type(v := d["showInDataSources"]) is bool else boolean(v, d, "showInDataSources", drift)
            )
            o.show_in_synthetic_data = (
                v if type(v := d["showInSyntheticData"]) is bool else boolean(v, d, "showInSyntheticData", drift)
            )
        except KeyError:
            return with_gaps(PublicOrganizationTransformationBlock, known, d, at, key, drift)
        if "aiActionsOperatesOn" in d:
            known += 1
            o.ai_actions_operates_on = list_of(
                partial(member, AIActionsOperatesOn), d["aiActionsOperatesOn"], d, "aiActionsOperatesOn", drift
            )
        else:
            o.ai_actions_operates_on = UNSET
        if "lastUpdated" in d:
            known += 1
            o.last_updated = date_time(d["lastUpdated"], d, "lastUpdated", drift)
        else:
            o.last_updated = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = list_of(partial(map_of, anything), d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if "parametersUI" in d:
            known += 1
            o.parameters_ui = list_of(_dsp_group_item.read, d["parametersUI"], d, "parametersUI", drift)
        else:
            o.parameters_ui = UNSET
        if "repositoryUrl" in d:
            known += 1
            o.repository_url = v if type(v := d["repositoryUrl"]) is str else text(v, d, "repositoryUrl", drift)
        else:
            o.repository_url = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PublicOrganizationTransformationBlock._read
