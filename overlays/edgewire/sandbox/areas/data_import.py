"""All data of one project into another one, as a job."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .. import credentials
from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..sample_query import Query

if TYPE_CHECKING:
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("data_import")


@AREA.answers("startImportDataFromProjectJob")
def start_import(call: Call) -> Answer:
    """Only for users, and only from projects that are theirs too."""
    source = int(call.body["projectId"])
    if call.caller.kind != "user":
        raise Refusal("Importing data from another project needs a JWT token")
    if source == call.project:
        raise Refusal("A project cannot import its own data")
    if abs(source) >= 2**63:
        raise Refusal(f"No project found with ID {source}")
    try:
        credentials.authorize(call.store, call.operation, call.caller, {"projectId": source})
    except Refusal as refusal:  # the same words; the status is for the project of the path
        raise Refusal(str(refusal)) from refusal
    return call.service.jobs.start(call, data={"source": source}, lines=["Importing data..."])


@AREA.finishes("startImportDataFromProjectJob")
def finish_import(service: Service, job: Job) -> None:
    """Copy what the other project has now; both then have the same bytes, and labels of their own."""
    added = service.clock.text(job.finished)
    for sample in service.samples.each(Query(project=job.data["source"])):
        service.samples.put(replace(sample, id=service.samples.next_id(), project=job.owner, added=added, modified=""))
