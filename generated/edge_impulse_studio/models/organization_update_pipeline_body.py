# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationUpdatePipelineBody``: 10 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import organization_pipeline_step as _organization_pipeline_step
from .organization_update_pipeline_body_when_to_email import OrganizationUpdatePipelineBodyWhenToEmail

if TYPE_CHECKING:
    from .organization_pipeline_step import OrganizationPipelineStep

_new = object.__new__
_OrganizationUpdatePipelineBodyWhenToEmail = members(OrganizationUpdatePipelineBodyWhenToEmail)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationUpdatePipelineBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    email_recipient_uids: list[int]
    name: str
    steps: list[OrganizationPipelineStep]
    when_to_email: OrganizationUpdatePipelineBodyWhenToEmail
    archived: bool | Unset = UNSET
    dataset: str | Unset = UNSET
    interval_str: str | Unset = UNSET
    notification_webhook: str | Unset = UNSET
    project_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "emailRecipientUids": "email_recipient_uids",
        "name": "name",
        "steps": "steps",
        "whenToEmail": "when_to_email",
        "archived": "archived",
        "dataset": "dataset",
        "intervalStr": "interval_str",
        "notificationWebhook": "notification_webhook",
        "projectId": "project_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationUpdatePipelineBody")
        d, o = v, _new(OrganizationUpdatePipelineBody)
        known = 5
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.steps = list_of(_organization_pipeline_step.read, d["steps"], d, "steps", drift)
            o.when_to_email = (
                _OrganizationUpdatePipelineBodyWhenToEmail[v]
                if type(v := d["whenToEmail"]) is str and v in _OrganizationUpdatePipelineBodyWhenToEmail
                else member(OrganizationUpdatePipelineBodyWhenToEmail, v, d, "whenToEmail", drift)
            )
        except KeyError:
            return with_gaps(OrganizationUpdatePipelineBody, known, d, at, key, drift)
        if "archived" in d:
            known += 1
            o.archived = v if type(v := d["archived"]) is bool else boolean(v, d, "archived", drift)
        else:
            o.archived = UNSET
        if "dataset" in d:
            known += 1
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
        else:
            o.dataset = UNSET
        if "intervalStr" in d:
            known += 1
            o.interval_str = v if type(v := d["intervalStr"]) is str else text(v, d, "intervalStr", drift)
        else:
            o.interval_str = UNSET
        if "notificationWebhook" in d:
            known += 1
            o.notification_webhook = (
                v if type(v := d["notificationWebhook"]) is str else text(v, d, "notificationWebhook", drift)
            )
        else:
            o.notification_webhook = UNSET
        if "projectId" in d:
            known += 1
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
        else:
            o.project_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationUpdatePipelineBody._read
