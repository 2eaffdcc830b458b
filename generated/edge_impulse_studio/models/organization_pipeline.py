# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipeline``: 15 fields, 7 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import organization_pipeline_feeding_into_dataset as _organization_pipeline_feeding_into_dataset
from . import organization_pipeline_feeding_into_project as _organization_pipeline_feeding_into_project
from . import organization_pipeline_run as _organization_pipeline_run
from . import organization_pipeline_step as _organization_pipeline_step
from .organization_pipeline_when_to_email import OrganizationPipelineWhenToEmail

if TYPE_CHECKING:
    from .organization_pipeline_feeding_into_dataset import OrganizationPipelineFeedingIntoDataset
    from .organization_pipeline_feeding_into_project import OrganizationPipelineFeedingIntoProject
    from .organization_pipeline_run import OrganizationPipelineRun
    from .organization_pipeline_step import OrganizationPipelineStep

_new = object.__new__
_OrganizationPipelineWhenToEmail = members(OrganizationPipelineWhenToEmail)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationPipeline(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    description: str
    email_recipient_uids: list[int]
    id: int
    name: str
    steps: list[OrganizationPipelineStep]
    when_to_email: OrganizationPipelineWhenToEmail
    current_run: OrganizationPipelineRun | Unset = UNSET
    feeding_into_dataset: OrganizationPipelineFeedingIntoDataset | Unset = UNSET
    feeding_into_project: OrganizationPipelineFeedingIntoProject | Unset = UNSET
    interval_str: str | Unset = UNSET
    last_run: OrganizationPipelineRun | Unset = UNSET
    last_run_start_error: str | Unset = UNSET
    next_run: datetime.datetime | Unset = UNSET
    notification_webhook: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "description": "description",
        "emailRecipientUids": "email_recipient_uids",
        "id": "id",
        "name": "name",
        "steps": "steps",
        "whenToEmail": "when_to_email",
        "currentRun": "current_run",
        "feedingIntoDataset": "feeding_into_dataset",
        "feedingIntoProject": "feeding_into_project",
        "intervalStr": "interval_str",
        "lastRun": "last_run",
        "lastRunStartError": "last_run_start_error",
        "nextRun": "next_run",
        "notificationWebhook": "notification_webhook",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationPipeline")
        d, o = v, _new(OrganizationPipeline)
        known = 7
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.steps = list_of(_organization_pipeline_step.read, d["steps"], d, "steps", drift)
            o.when_to_email = (
                _OrganizationPipelineWhenToEmail[v]
                if type(v := d["whenToEmail"]) is str and v in _OrganizationPipelineWhenToEmail
                else member(OrganizationPipelineWhenToEmail, v, d, "whenToEmail", drift)
            )
        except KeyError:
            return with_gaps(OrganizationPipeline, known, d, at, key, drift)
        if "currentRun" in d:
            known += 1
            o.current_run = _organization_pipeline_run.read(d["currentRun"], d, "currentRun", drift)
        else:
            o.current_run = UNSET
        if "feedingIntoDataset" in d:
            known += 1
            o.feeding_into_dataset = _organization_pipeline_feeding_into_dataset.read(
                d["feedingIntoDataset"], d, "feedingIntoDataset", drift
            )
        else:
            o.feeding_into_dataset = UNSET
        if "feedingIntoProject" in d:
            known += 1
            o.feeding_into_project = _organization_pipeline_feeding_into_project.read(
                d["feedingIntoProject"], d, "feedingIntoProject", drift
            )
        else:
            o.feeding_into_project = UNSET
        if "intervalStr" in d:
            known += 1
            o.interval_str = v if type(v := d["intervalStr"]) is str else text(v, d, "intervalStr", drift)
        else:
            o.interval_str = UNSET
        if "lastRun" in d:
            known += 1
            o.last_run = _organization_pipeline_run.read(d["lastRun"], d, "lastRun", drift)
        else:
            o.last_run = UNSET
        if "lastRunStartError" in d:
            known += 1
            o.last_run_start_error = (
                v if type(v := d["lastRunStartError"]) is str else text(v, d, "lastRunStartError", drift)
            )
        else:
            o.last_run_start_error = UNSET
        if "nextRun" in d:
            known += 1
            o.next_run = date_time(d["nextRun"], d, "nextRun", drift)
        else:
            o.next_run = UNSET
        if "notificationWebhook" in d:
            known += 1
            o.notification_webhook = (
                v if type(v := d["notificationWebhook"]) is str else text(v, d, "notificationWebhook", drift)
            )
        else:
            o.notification_webhook = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationPipeline._read
