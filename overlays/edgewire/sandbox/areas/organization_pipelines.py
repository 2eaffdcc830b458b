"""Pipelines of an organisation. Kinds: ``pipeline``, and ``pipeline-run`` for each time one was run.

A run is a job of the sandbox that does nothing. Nothing runs by itself, whatever the interval says.
"""

from __future__ import annotations

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..store import Record
from . import organization_datasets as datasets

AREA = Area("organization_pipelines")
_LINE = "The sandbox runs no pipelines: no step does anything"


@AREA.answers("createOrganizationPipeline")
def create(call: Call) -> Answer:
    """A new pipeline."""
    _checked(call)
    id = call.store.next_id("pipeline")
    call.store.put("pipeline", call.organization, id, {**call.body, "id": id, "created": call.now})
    return {"id": id}


@AREA.answers("updateOrganizationPipeline")
def update(call: Call) -> Answer:
    """All of it."""
    pipeline = _found(call)
    _checked(call)
    kept = {name: pipeline[name] for name in ("id", "created", "archived") if name in pipeline}
    call.store.put("pipeline", call.organization, pipeline["id"], kept | call.body | {"id": pipeline["id"]})
    return {}


@AREA.answers("listOrganizationPipelines", tier="simulated")
def list_active(call: Call) -> Answer:
    """Those that are not archived."""
    return {"pipelines": [_shown(call, each) for each in _all(call) if not each.get("archived")]}


@AREA.answers("listArchivedOrganizationPipelines", tier="simulated")
def list_archived(call: Call) -> Answer:
    """Those that are."""
    return {"pipelines": [_shown(call, each) for each in _all(call) if each.get("archived")]}


@AREA.answers("getOrganizationPipeline", tier="simulated")
def get(call: Call) -> Answer:
    """One pipeline."""
    return {"pipeline": _shown(call, _found(call))}


@AREA.answers("deleteOrganizationPipeline")
def delete(call: Call) -> Answer:
    """With its runs; one that goes on is cancelled."""
    pipeline = _found(call)
    for run in _runs(call, pipeline["id"]):
        job = call.service.jobs.get(run["job"])
        if job is not None and not job.over:
            call.service.jobs.cancel(job)
        call.store.remove("pipeline-run", call.organization, run["id"])
    call.store.remove("pipeline", call.organization, pipeline["id"])
    return {}


@AREA.answers("runOrganizationPipeline", tier="simulated", starts_job=True)
def run(call: Call) -> Answer:
    """Start a run, if none goes on."""
    pipeline = _found(call)
    if any(_state(call, each) == "started" for each in _runs(call, pipeline["id"])):
        raise Refusal("This pipeline is running already")
    id = call.store.next_id("pipeline-run")
    job = call.service.jobs.start(call, data={"pipelineRun": id}, lines=[_LINE])["id"]
    record = {"id": id, "pipeline": pipeline["id"], "created": call.now, "job": job, "steps": pipeline["steps"]}
    call.store.put("pipeline-run", call.organization, id, record)
    return {"pipelineRun": _shown_run(call, record)}


@AREA.answers("stopOrganizationPipeline")
def stop(call: Call) -> Answer:
    """End the run that goes on; it counts as failed."""
    for each in _runs(call, _found(call)["id"]):
        job = call.service.jobs.get(each["job"])
        if job is not None and not job.over:
            call.service.jobs.cancel(job)
            return {}
    raise Refusal("This pipeline is not running")


def _shown(call: Call, pipeline: Record) -> Record:
    view = call.fitting("OrganizationPipeline", pipeline)
    runs = _runs(call, pipeline["id"])
    for each in reversed(runs):
        field = "currentRun" if _state(call, each) == "started" else "lastRun"
        view.setdefault(field, _shown_run(call, each))
    dataset = call.store.get("dataset", call.organization, pipeline.get("dataset", ""))
    if dataset is not None:
        counted = datasets.shown(call, dataset)
        view["feedingIntoDataset"] = {
            "dataset": counted["dataset"],
            "datasetLink": f"{call.origin}/organization/{call.organization}/data",
            "datasetType": counted["type"],
            "itemCount": counted["totalItemCount"],
            "itemCountChecklistOK": counted["totalItemCountChecklistOK"],
            "itemCountChecklistError": counted["totalItemCountChecklistFailed"],
        }
    return view


def _shown_run(call: Call, run: Record) -> Record:
    state = _state(call, run)
    job = call.service.jobs.get(run["job"])
    steps = [call.fitting("OrganizationPipelineRunStep", {**step, "status": state}) for step in run["steps"]]
    view: Record = {"id": run["id"], "created": run["created"], "steps": steps}
    if job is not None and job.over:
        view["finished"] = call.service.clock.text(job.finished)
    return view


def _state(call: Call, run: Record) -> str:
    job = call.service.jobs.get(run["job"])
    if job is None:
        return "failed"
    if not job.over:
        return "started"
    return "finished" if job.succeeds else "failed"


def _runs(call: Call, pipeline: int) -> list[Record]:
    """The runs of a pipeline, the oldest first."""
    return call.store.all("pipeline-run", call.organization, pipeline=pipeline)


def _all(call: Call) -> list[Record]:
    found = call.store.all("pipeline", call.organization)
    project = call.query.get("projectId")
    if project is None:
        return found
    return [
        pipeline
        for pipeline in found
        if project in (pipeline.get("projectId"), *(step.get("projectId") for step in pipeline["steps"]))
    ]


def _checked(call: Call) -> None:
    if not call.body["name"].strip():
        raise Refusal("A pipeline needs a name")
    for step in call.body["steps"]:
        if "transformationBlockId" in step:
            id = step["transformationBlockId"]
            call.record("block-transform", call.organization, id, f"No block found with ID {id}")


def _found(call: Call) -> Record:
    id = call.path["pipelineId"]
    return call.record("pipeline", call.organization, id, f"No pipeline found with ID {id}")
