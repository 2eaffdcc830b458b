"""Changes to samples that a job of AI actions proposes, before anybody accepts them.

Owns the records of kind ``proposed-changes``: one for a job and a sample.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refusal
from ..call import Call
from ..content.labels import bounding_boxes
from ..content.structured import structured_labels
from ..registry import Area
from ..samples import Sample
from ..store import Record
from .raw_data_filters import sample_of
from .raw_data_shape import bare

if TYPE_CHECKING:
    from ..service import Service

AREA = Area("raw_data_proposals")
KIND = "proposed-changes"
ACTION = "ai-action"
"""Where the data of a job says which AI action it is of."""


@AREA.answers("setSampleProposedChanges")
def set_proposed_changes(call: Call) -> Answer:
    """Note what a job wants to change of a sample, in place of what it wanted before."""
    sample = sample_of(call)
    job, changes = int(call.body["jobId"]), call.body["proposedChanges"]
    known = call.service.jobs.get(job, "project", call.project) if abs(job) < 2**63 else None
    if known is None:
        raise Refusal("No job with this ID found")
    _changed(sample, changes)  # refuses what could not be accepted later
    call.store.put(KIND, call.project, f"{job}-{sample.id}", {"job": job, "sample": sample.id, "changes": changes})
    return {}


@AREA.answers("getAIActionsProposedChanges")
def get_proposed_changes(call: Call) -> Answer:
    """What a job wants to change of the samples that are still there."""
    records = [
        record
        for record in call.store.all(KIND, call.project, job=call.path["jobId"])
        if call.service.samples.get(call.project, record["sample"])
    ]
    # The sandbox runs no AI actions, and so knows of one step only.
    changes = [{"sampleId": record["sample"], "step": 1, "proposedChanges": record["changes"]} for record in records]
    return {"proposedChanges": changes}


def proposed(service: Service, job: int, sample: Sample) -> Sample:
    """``sample`` as it would be if what ``job`` proposes were accepted."""
    record = service.store.get(KIND, sample.project, f"{job}-{sample.id}")
    return sample if record is None else _changed(sample, record["changes"])


def forget(service: Service, project: int, action: int) -> None:
    """Forget what the jobs of an AI action proposed."""
    for record in service.store.all(KIND, project):
        job = service.jobs.get(record["job"], "project", project)
        if job is not None and job.data.get(ACTION) == action:
            service.store.remove(KIND, project, f"{job.id}-{record['sample']}")


def _changed(sample: Sample, changes: Record) -> Sample:
    fields: dict[str, Any] = {}
    for name, field in (("label", "label"), ("isDisabled", "disabled")):
        if name in changes:
            fields[field] = changes[name]
    if "metadata" in changes:
        fields["metadata"] = changes["metadata"] or None
    if "boundingBoxes" in changes:
        fields["boxes"] = bounding_boxes(changes["boundingBoxes"])
    if "structuredLabels" in changes:
        fields["structured"] = structured_labels(
            bare(changes["structuredLabels"]), sample.values_count, "structuredLabels"
        )
    return replace(sample, **fields)
