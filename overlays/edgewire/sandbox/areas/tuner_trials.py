"""Trials of the EON Tuner that a custom search brings, and the blocks it may choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refusal, Unsupported
from ..model import blocks, state
from ..registry import Area
from ..store import Record
from .impulses import make_room
from .optimization import run_of

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("tuner_trials")
_LISTS = {"inputBlocks": "ImpulseInputBlock", "dspBlocks": "ImpulseDspBlock", "learnBlocks": "ImpulseLearnBlock"}


@AREA.answers("createTrial")
def create_trial(call: Call) -> Answer:
    """Note a trial; it stays pending, since nothing trains it."""
    run = run_of(call, call.path["jobId"])
    given: Record = call.body
    id = given.get("id") or f"{run['job']}-{len(run['trials']) + 1}"
    if any(trial["id"] == id for trial in run["trials"]):
        raise Refusal(f"There already is a trial with ID {id}")
    trial: Record = {
        "id": id,
        "name": f"Trial {len(run['trials']) + 1}",
        "status": "pending",
        "blocks": [],
        "impulse": {name: given[name] for name in _LISTS if name in given},
    }
    trial |= {name: given[name] for name in ("experiment", "original_trial_id", "optimizationRound") if name in given}
    if "optimizationRound" in trial and trial["optimizationRound"] != int(trial["optimizationRound"]):
        raise Refusal("optimizationRound has to be a whole number")
    call.store.put("tuner-run", call.project, run["job"], {**run, "trials": [*run["trials"], trial]})
    return {}


@AREA.answers("endTrial")
def end_trial(call: Call) -> Answer:
    """End one early."""
    run = run_of(call, call.path["jobId"])
    if all(trial["id"] != call.path["trialId"] for trial in run["trials"]):
        raise Refusal(f"No trial found with ID {call.path['trialId']}")
    trials = [
        {**trial, "status": "completed"} if trial["id"] == call.path["trialId"] else trial for trial in run["trials"]
    ]
    call.store.put("tuner-run", call.project, run["job"], {**run, "trials": trials})
    return {}


@AREA.answers("getTrialLogs")
def get_trial_logs(call: Call) -> Answer:
    """What a trial wrote: nothing, since nothing trains it."""
    _trial(call, call.path["trialId"])
    return {"stdout": [], "totalCount": 0}


@AREA.answers("setTunerPrimaryJob")
def set_tuner_primary_job(call: Call) -> Answer:
    """Make an impulse of a trial, by a job."""
    trial = _trial(call, call.query["trialId"])
    make_room(call.store, call.project)
    name = (call.body or {}).get("name") or trial["name"]
    return call.service.jobs.start(call, data={"trial": trial, "name": name})


@AREA.finishes("setTunerPrimaryJob")
def primary_set(service: Service, job: Job) -> None:
    """The impulse is there, with those blocks of the trial that are blocks of an impulse."""
    number = state.next_impulse_id(service.store, job.owner)
    found: dict[str, list[Record]] = {"postProcessingBlocks": []}
    numbers: dict[int, int] = {}
    for name, schema in _LISTS.items():
        found[name] = []
        for block in job.data["trial"]["impulse"].get(name, ()):
            if service.contract.fault({"$ref": f"#/components/schemas/{schema}"}, block) is None:
                numbers[block["id"]] = state.next_block_id(service.store, job.owner)
                found[name].append({**block, "id": numbers[block["id"]], "createdBy": "tuner"})
    for block in found["dspBlocks"]:
        block |= {"input": numbers.get(block.get("input", 0), block.get("input", 0))} if "input" in block else {}
    for block in found["learnBlocks"]:
        block["dsp"] = [numbers[source] for source in block["dsp"] if source in numbers]
    impulse: Record = {
        "id": number,
        "name": job.data["name"],
        "type": "default",
        "tags": [],
        "created": service.clock.text(),
        "user": job.user,
        **found,
    }
    service.store.put("impulse", job.owner, number, impulse)


@AREA.answers("getAllBlocks")
def get_all_blocks(call: Call) -> Answer:
    """Kinds of blocks, with the parameters of those whose parameters are known."""
    return {
        "input": [{"type": kind, "title": title, "blockType": "official"} for kind, title in blocks.INPUTS.items()],
        "dsp": [
            {
                "type": kind.type,
                "title": kind.title,
                "blockType": "official",
                "params": {parameter.param: blocks.group_item(parameter, {}) for parameter in kind.parameters()},
            }
            for kind in blocks.DSP.values()
        ],
        "learn": [{"type": kind.type, "title": kind.title, "blockType": "official"} for kind in blocks.LEARN.values()],
    }


@AREA.answers("getAllLearnBlocks")
def get_all_learn_blocks(call: Call) -> Answer:
    """Kinds of learning blocks."""
    return {
        "learnBlocks": [
            {"type": kind.type, "title": kind.title, "name": kind.name, "author": blocks.AUTHOR, "description": ""}
            for kind in blocks.LEARN.values()
        ]
    }


@AREA.answers("getTransferLearningModels")
def get_transfer_learning_models(call: Call) -> Answer:
    """Networks that the contract names as layers, by what they are for."""
    return {
        "models": {
            "classification": [],
            "regression": [],
            "image": blocks.transfer_models("keras-transfer-image"),
            "kws": blocks.transfer_models("keras-transfer-kws"),
            "objectDetection": blocks.transfer_models("keras-object-detection"),
            "visualAnomaly": blocks.transfer_models("keras-visual-anomaly"),
        }
    }


@AREA.answers("getDspParameters", tier="unsupported")
def get_dsp_parameters(call: Call) -> Answer:
    """Refused: they are the custom block's to say, and none is ever called."""
    raise Unsupported("The sandbox does not call custom DSP blocks: it does not know their parameters")


@AREA.answers("getWindowSettings", tier="unsupported")
def get_window_settings(call: Call) -> Answer:
    """Refused: which windows are balanced is the tuner's judgement."""
    raise Unsupported("The sandbox has no tuner that could recommend window settings")


def _trial(call: Call, id: str) -> Record:
    for run in call.store.all("tuner-run", call.project):
        for trial in run["trials"]:
            if trial["id"] == id:
                return dict(trial)
    raise Refusal(f"No trial found with ID {id}")
