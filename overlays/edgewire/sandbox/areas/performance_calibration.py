"""Performance calibration: what a client can set is kept; results are refused.

Kinds ``calibration`` and ``calibration-upload``, by impulse and by key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refusal, Unsupported
from ..model import state
from ..registry import Area
from ..sample_query import Query
from ..store import Record
from ..validation import Upload
from .model_testing import require_trained

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("performance_calibration")
NO_RESULTS = "No performance calibration results found, run 'startPerformanceCalibrationJob' first"
NOT_AUDIO = "Performance calibration needs audio data, this project has none"


@AREA.answers("getPerformanceCalibrationStatus")
def get_status(call: Call) -> Answer:
    """No results are ever available; ``options`` are those of the last job."""
    kept = _kept(call)
    answer: Record = {"available": False}
    if "options" in kept:
        answer["options"] = kept["options"]
    if not call.service.samples.count(Query(project=call.project, media="audio")):
        answer["unsupportedProjectError"] = NOT_AUDIO
    return answer


@AREA.answers("startPerformanceCalibrationJob", tier="simulated")
def start(call: Call) -> Answer:
    """A job that simulates nothing; its results are refused."""
    impulse = state.wanted(call)
    require_trained(call.service, call.project, impulse)
    key = call.body.get("uploadKey")
    if key is not None and call.store.get("calibration-upload", call.project, key) is None:
        raise Refusal(f"No uploaded audio found with key {key}")
    data = {"impulse": impulse["id"], "options": call.body}
    return call.service.jobs.start(call, data=data, lines=["Nothing is calibrated: the results will be refused"])


@AREA.finishes("startPerformanceCalibrationJob")
def ended(service: Service, job: Job) -> None:
    """The options are known."""
    kept = service.store.get("calibration", job.owner, job.data["impulse"]) or {}
    service.store.put("calibration", job.owner, job.data["impulse"], {**kept, "options": job.data["options"]})


@AREA.answers(
    "getPerformanceCalibrationGroundTruth",
    "getPerformanceCalibrationRawResult",
    "getPerformanceCalibrationParameterSets",
    "getWavFile",
    tier="unsupported",
)
def get_results(call: Call) -> Answer:
    """Refused: detections and rates of errors of a model that nobody trained."""
    if "options" not in _kept(call):
        raise Refusal(NO_RESULTS)
    raise Unsupported("The sandbox runs no model: it could only invent what performance calibration finds")


@AREA.answers("getPerformanceCalibrationSavedParameters")
def get_parameters(call: Call) -> Answer:
    """What was saved."""
    kept = _kept(call)
    return {"params": kept["params"]} if "params" in kept else {}


@AREA.answers("setPerformanceCalibrationSavedParameters")
def set_parameters(call: Call) -> Answer:
    """Save them."""
    _keep(call, {**_kept(call), "params": call.body["params"]})
    return {}


@AREA.answers("deletePerformanceCalibrationSavedParameters")
def delete_parameters(call: Call) -> Answer:
    """Forget them."""
    _keep(call, {name: value for name, value in _kept(call).items() if name != "params"})
    return {}


@AREA.answers("clearPerformanceCalibrationState")
def clear(call: Call) -> Answer:
    """Forget everything."""
    _keep(call, {})
    return {}


@AREA.answers("uploadLabeledAudio")
def upload(call: Call) -> Answer:
    """Keep a ZIP for a job to come."""
    file = call.body["zip"]
    if not isinstance(file, Upload):
        raise Refusal("zip has to be a file")
    key = call.store.blobs.add(file.file)
    call.store.put("calibration-upload", call.project, key, {"size": file.size})
    return {"uploadKey": key}


def _kept(call: Call) -> Record:
    impulse = state.wanted(call)
    return call.store.get("calibration", call.project, impulse["id"]) or {}


def _keep(call: Call, record: Record) -> None:
    call.store.put("calibration", call.project, state.wanted(call)["id"], record)
