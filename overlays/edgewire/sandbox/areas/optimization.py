"""The EON Tuner: its configuration, runs and trials. Nobody searches here: a run ends without a trial of its own.

Kinds: ``tuner-config`` (0), ``tuner-run`` by the id of the job that started it, which stands for the coordinator too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer
from ..registry import Area
from ..sample_query import Query
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job

AREA = Area("optimization")
DEFAULT: Record = {"targetDevice": {"name": "cortex-m4f-80mhz"}, "targetLatency": 100}
NO_SEARCH = "Nothing is searched: the run will end without a trial"
_TYPES = {"audio": "audio", "image": "image", "video": "image"}
_COUNTS = (
    "numBusyWorkers",
    "numReadyWorkers",
    "numPendingWorkers",
    "numRunningTrials",
    "numPendingTrials",
    "numFailedTrials",
    "numCompletedTrials",
)


@AREA.answers("getConfig")
def get_config(call: Call) -> Answer:
    """What the next run would do."""
    return call.store.get("tuner-config", call.project, 0) or DEFAULT


@AREA.answers("updateConfig")
def update_config(call: Call) -> Answer:
    """Set it."""
    call.store.put("tuner-config", call.project, 0, call.body)
    return {}


@AREA.answers("getSpace")
def get_space(call: Call) -> Answer:
    """The search space that was set; empty where none was."""
    config = call.store.get("tuner-config", call.project, 0) or DEFAULT
    return {"impulse": config.get("space", [])}


@AREA.answers("optimizeJob", tier="simulated")
def optimize(call: Call) -> Answer:
    """Start a run with the configuration as it stands."""
    former = call.query.get("extendedFromJobId")
    if former is not None:
        run_of(call, former)
    job = call.service.jobs.start(call, lines=[NO_SEARCH])
    config = call.store.get("tuner-config", call.project, 0) or DEFAULT
    run: Record = {
        "job": job["id"],
        "index": len(_runs(call)) + 1,
        "config": config,
        "created": call.now,
        "trials": [],
        "completed": False,
    }
    if "name" in config:
        run["name"] = config["name"]
    if former is not None:
        run["continuation"] = former
    call.store.put("tuner-run", call.project, job["id"], run)
    return job


@AREA.answers("listTunerRuns")
def list_tuner_runs(call: Call) -> Answer:
    """All runs, the newest first."""
    return {"runs": [_run_view(call, run) for run in reversed(_runs(call))]}


@AREA.answers("updateTunerRun")
def update_tuner_run(call: Call) -> Answer:
    """Rename a run."""
    run = run_of(call, call.path["tunerCoordinatorJobId"])
    if "name" in call.body:
        run["name"] = call.body["name"]
        call.store.put("tuner-run", call.project, run["job"], run)
    return {}


@AREA.answers("getState", tier="simulated")
def get_state(call: Call) -> Answer:
    """How far the newest run is; without one, what is set."""
    runs = _runs(call)
    return _state(call, runs[-1] if runs else None)


@AREA.answers("getTunerRunState", tier="simulated")
def get_tuner_run_state(call: Call) -> Answer:
    """How far one run is."""
    return _state(call, run_of(call, call.path["tunerCoordinatorJobId"]))


@AREA.answers("deleteState")
def delete_state(call: Call) -> Answer:
    """Forget runs and configuration."""
    call.store.remove("tuner-run", call.project)
    call.store.remove("tuner-config", call.project)
    return {}


@AREA.answers("completeSearch")
def complete_search(call: Call) -> Answer:
    """A custom search says that it is through."""
    run = run_of(call, call.path["jobId"])
    call.store.put("tuner-run", call.project, run["job"], {**run, "completed": True})
    return {}


def run_of(call: Call, job: int) -> Record:
    """The run that a job started.

    Raises:
        Refusal: there is none.
    """
    return call.record("tuner-run", call.project, job, f"No tuner run found with job ID {job}")


def _runs(call: Call) -> list[Record]:
    return call.store.all("tuner-run", call.project)


def _job(call: Call, run: Record) -> Job | None:
    return call.service.jobs.get(run["job"], "project", call.project)


def _status(call: Call, run: Record | None) -> str:
    if run is None:
        return "ready"
    job = _job(call, run)
    if run["completed"] or job is None or job.over:
        return "completed"
    return "running" if job.started <= call.service.clock.now() else "creating"


def _run_view(call: Call, run: Record) -> Record:
    job = _job(call, run)
    status = {"creating": "creating", "running": "running"}.get(_status(call, run), "success")
    if job is not None and job.over and not job.succeeds:
        status = "failed"
    view: Record = {
        "index": run["index"],
        "tunerJobId": run["job"],
        "tunerCoordinatorJobId": run["job"],
        "created": run["created"],
        "jobStatus": status,
        "visible": True,
        "space": run["config"].get("space", []),
    }
    for name, kept in (("name", "name"), ("continuationJobId", "continuation")):
        if kept in run:
            view[name] = run[kept]
    return view


def _state(call: Call, run: Record | None) -> Record:
    config = run["config"] if run else call.store.get("tuner-config", call.project, 0) or DEFAULT
    trials = run["trials"] if run else []
    counts = dict.fromkeys(_COUNTS, 0)
    for trial in trials:
        counts[f"num{trial['status'].capitalize()}Trials"] += 1
    status = _status(call, run)
    state: Record = {
        "config": config,
        "status": {**counts, "status": status},
        "trials": trials,
        "workers": [],
        "isWhitelabel": False,
        "canExtendSearch": False,
        "totalTrainingTimeExceeded": False,
        "nextRunIndex": len(_runs(call)) + 1,
        "projectDataType": _data_type(call),
        "tunerJobIsRunning": status in ("creating", "running"),
    }
    if run is not None:
        state |= {"tunerJobId": run["job"], "tunerCoordinatorJobId": run["job"]}
        job = _job(call, run)
        if job is not None and job.over and not job.succeeds:
            state["jobError"] = "Job did not finish successfully"
        if "continuation" in run:
            state["continuationJobId"] = run["continuation"]
    if "tuningAlgorithm" in config:
        state["tuningAlgorithm"] = config["tuningAlgorithm"]
    return state


def _data_type(call: Call) -> str:
    first = call.service.samples.select(Query(project=call.project), limit=1)
    if not first:
        return "other"
    if first[0].media == "timeseries":
        motion = any(str(sensor.get("name", "")).lower().startswith("acc") for sensor in first[0].sensors)
        return "motion" if motion else "other"
    return _TYPES[first[0].media]
