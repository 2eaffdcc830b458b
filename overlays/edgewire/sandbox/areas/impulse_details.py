"""What there is to know of impulses beyond their blocks: kinds of blocks, overviews, thresholds."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from ..answers import Answer, Binary
from ..model import blocks, learning, state
from ..registry import Area
from ..store import Record
from . import dsp
from .post_processing import post_processing_config

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("impulse_details")
_COLUMNS = ("id", "name", "type", "configured", "complete", "isStale", "tags")


@AREA.answers("getImpulseBlocks")
def get_impulse_blocks(call: Call) -> Answer:
    """The kinds of blocks of the service; those of organisations are not among them."""
    return {
        "inputBlocks": [{**_official(title, title), "type": kind} for kind, title in blocks.INPUTS.items()],
        "dspBlocks": [
            {
                **_official(kind.title, kind.name),
                "type": kind.type,
                "recommended": False,
                "experimental": False,
                "latestImplementationVersion": kind.version,
                "variants": [],
            }
            for kind in blocks.DSP.values()
        ],
        "learnBlocks": [
            {**_official(kind.title, kind.name), "type": kind.type, "recommended": False}
            for kind in blocks.LEARN.values()
        ],
        "postProcessingBlocks": [
            {
                **_official(title, title),
                "type": kind,
                "recommended": False,
                "experimental": False,
                "latestImplementationVersion": 1,
                "defaultParameters": [blocks.group_item(parameter, {}) for parameter in parameters],
            }
            for kind, (title, parameters) in blocks.POST_PROCESSING.items()
        ],
    }


@AREA.answers("getAllTransferLearningModels")
def get_all_transfer_learning_models(call: Call) -> Answer:
    """Networks that the contract names as layers."""
    return {"transferLearningModels": blocks.transfer_models()}


@AREA.answers("getAllDetailedImpulses", tier="simulated")
def get_all_detailed_impulses(call: Call) -> Answer:
    """All impulses with their configurations. There are no metrics."""
    return {
        "impulses": [detailed(call, impulse) for impulse in state.impulses(call.store, call.project)],
        "metricKeysByCategory": [],
        "extraTableColumns": [],
    }


@AREA.answers("downloadDetailedImpulses", tier="simulated")
def download_detailed_impulses(call: Call) -> Answer:
    """The same as a file, which the contract calls bytes in both formats."""
    found = [detailed(call, impulse) for impulse in state.impulses(call.store, call.project)]
    if call.query.get("format", "json") == "json":
        return Binary(json.dumps(found, indent=1).encode(), file_name="impulses.json")
    text = io.StringIO()
    table = csv.DictWriter(text, _COLUMNS, extrasaction="ignore")
    table.writeheader()
    table.writerows({**one["impulse"], **one, "tags": " ".join(one["tags"])} for one in found)
    return Binary(text.getvalue().encode("utf-8", "replace"), file_name="impulses.csv")


@AREA.answers("setImpulseThresholds")
def set_impulse_thresholds(call: Call) -> Answer:
    """Set thresholds of learning blocks. Model testing results go: they would have to be made again."""
    impulse = state.wanted(call)
    for entry in call.body["thresholds"]:
        _, block = state.learn_block(call.store, call.project, entry["blockId"])
        learning.set_thresholds(call.service, call.project, block, {entry["key"]: entry["value"]})
    had = call.store.remove("model-testing", call.project, impulse["id"]) > 0
    return {"hadModelTestingResults": had, "regenerateModelTestingStatus": "not_regenerated"}


def detailed(call: Call, impulse: Record) -> Record:
    """The contract's ``DetailedImpulse``; lists that its text says are left empty are."""
    service, project = call.service, call.project
    processing, keras, anomaly = [], [], []
    stale, stamp = False, ""
    for block in impulse["dspBlocks"] if impulse["inputBlocks"] else ():
        entry: Record = {"blockId": block["id"], "config": dsp.dsp_config(service, project, block["id"])}
        entry["config"]["dsp"]["classes"] = []
        record = service.store.get("dsp-features", project, block["id"])
        if record is not None:
            entry["metadata"] = {**dsp.dsp_metadata(call, block["id"]), "labels": []}
            entry["config"]["dsp"]["features"]["classes"] = []
            stamp = stamp or state.data_stamp(service.samples, project)
            stale = stale or record["stamp"] != stamp
        processing.append(entry)
    for block in impulse["learnBlocks"] if impulse["inputBlocks"] else ():
        is_trained = state.trained(service.store, project, block["id"]) is not None
        if learning.kind(block).is_anomaly:
            entry = {"blockId": block["id"], "config": learning.anomaly_config(service, project, block)}
            if is_trained:
                entry["metadata"] = learning.anomaly_metadata(service, project, block)
            anomaly.append(entry)
            continue
        entry = {"blockId": block["id"], "config": {**learning.keras_config(service, project, block)}}
        entry["config"] |= {"transferLearningModels": []}
        entry["config"]["dependencies"]["classes"] = []
        if is_trained:
            entry["metadata"] = learning.keras_metadata(service, project, block, labels=False)
        keras.append(entry)
    configured = bool(impulse["inputBlocks"] and impulse["dspBlocks"] and impulse["learnBlocks"])
    return {
        "impulse": state.view(impulse),
        "configured": configured,
        "complete": configured and not state.untrained(service.store, project, impulse),
        "isStale": stale,
        "tags": impulse.get("tags", []),
        "metrics": [],
        "dspBlockConfigs": processing,
        "learnBlockKerasConfigs": keras,
        "learnBlockAnomalyConfigs": anomaly,
        "postProcessingBlockConfigs": [
            {"blockId": block["id"], "config": post_processing_config(call, block)}
            for block in impulse["postProcessingBlocks"]
        ],
    }


def _official(title: str, name: str) -> Record:
    return {"title": title, "name": name, "author": blocks.AUTHOR, "description": "", "blockType": "official"}
