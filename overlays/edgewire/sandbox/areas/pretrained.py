"""Models that a user uploads: their tensors are read from the file, their performance is not measured.

Kind ``pretrained``, by the impulse that the client names, 0 where it names none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Answer, Binary, Refusal, Unsupported
from ..model import files, state
from ..registry import Area
from ..store import Record
from ..validation import Upload
from .impulses import make_room

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("pretrained")
NO_MODEL = "No uploaded model yet"
NOT_MEASURED = "sandbox: not measured"
"""Stands where a result of profiling has a text."""

_FORMATS = {"onnx": "onnx", "saved_model": "saved_model"}
_MODES = {"time-series": "time-series", "audio": "time-series", "image": "image", "other": "features"}
_LEARN_TYPES = {
    "classification": "keras",
    "regression": "keras-regression",
    "object-detection": "keras-object-detection",
    "freeform": "keras-freeform",
    "anomaly": "keras-anomaly",
    "visual-anomaly": "keras-visual-anomaly",
}


@AREA.answers("uploadPretrainedModel")
def upload_pretrained_model(call: Call) -> Answer:
    """Take a model file; a job reads it. The model before it is gone from now on."""
    key = _key(call)
    file, features = call.body["modelFile"], call.body.get("representativeFeatures")
    if not isinstance(file, Upload) or not file.size:
        raise Refusal("modelFile has to be a file that is not empty")
    call.store.remove("pretrained", call.project, key)
    data: Record = {
        "key": key,
        "blob": call.store.blobs.add(file.file),
        "size": file.size,
        "kind": call.body["modelFileType"],
        "fileName": call.body["modelFileName"] or file.name,
        "device": call.body.get("device") or "",
        "representative": isinstance(features, Upload) and features.size > 0,
    }
    return call.service.jobs.start(call, data=data, lines=["Reading the tensors from the file; it is not converted"])


@AREA.finishes("uploadPretrainedModel")
def uploaded(service: Service, job: Job) -> None:
    """The model is there, where its file can be read."""
    found = files.inspect(job.data["kind"], service.store.blobs.read(job.data["blob"]))
    variants = found.variants
    if job.data["representative"] and "int8" not in variants:
        variants = [*variants, "int8"]
    record = {**job.data, "inputs": found.inputs, "outputs": found.outputs, "variants": variants}
    service.store.put("pretrained", job.owner, job.data["key"], record)


@AREA.answers("getPretrainedModelInfo", tier="simulated")
def get_pretrained_model_info(call: Call) -> Answer:
    """Tensors of the uploaded model, and after profiling a table that says that nothing was measured."""
    record = _model(call)
    model: Record = {
        "fileName": record["fileName"],
        "inputs": record["inputs"],
        "outputs": record["outputs"],
        "supportsTFLite": record["kind"] == "tflite",
    }
    job = call.service.jobs.get(record["profileJob"]) if "profileJob" in record else None
    if job is not None and not job.over:
        model["profileJobId"] = job.id
    elif job is not None and not job.succeeds:
        model |= {"profileJobId": job.id, "profileJobFailed": True}
    if record.get("profiled"):
        model["profileInfo"] = _profile(record)
    answer: Record = {
        "specificDeviceSelected": bool(record["device"]),
        "availableModelTypes": record["variants"],
        "model": model,
    }
    if "modelInfo" in record:
        answer["modelInfo"] = record["modelInfo"]
    return answer


@AREA.answers("profilePretrainedModel", tier="simulated")
def profile_pretrained_model(call: Call) -> Answer:
    """A job that measures nothing."""
    record = _model(call)
    job = call.service.jobs.start(call, data={"key": record["key"]}, lines=["Nothing is measured"])
    call.store.put("pretrained", call.project, record["key"], {**record, "profileJob": job["id"]})
    return job


@AREA.finishes("profilePretrainedModel")
def profiled(service: Service, job: Job) -> None:
    """The table is there."""
    record = service.store.get("pretrained", job.owner, job.data["key"])
    if record is None:
        raise Refusal(NO_MODEL)
    service.store.put("pretrained", job.owner, job.data["key"], {**record, "profiled": True})


@AREA.answers("savePretrainedModelParameters")
def save_pretrained_model_parameters(call: Call) -> Answer:
    """Say what goes in and out of the model. The impulse is made anew around it, and counts as trained."""
    record = _model(call)
    info = {"input": call.body["input"], "model": call.body["model"]}
    check_outputs(info["model"], record["outputs"])
    call.store.put("pretrained", call.project, record["key"], {**record, "modelInfo": info})
    make_impulse(call.service, call.project, call.query.get("impulseId"), record, info)
    return {}


@AREA.answers("testPretrainedModel", "testPretrainedModelImages", tier="unsupported")
def test_pretrained_model(call: Call) -> Answer:
    """Refused: nothing here runs a model."""
    _model(call)
    raise Unsupported("The sandbox runs no model: it has no result to show")


@AREA.answers("downloadPretrainedModel")
def download_pretrained_model(call: Call) -> Answer:
    """The file as it was sent, in its own format; there are no conversions."""
    record = _model(call)
    wanted = call.path["pretrainedModelDownloadType"]
    own = _FORMATS.get(record["kind"]) or f"tflite_{_own_variant(record)}"
    if wanted != own:
        raise Unsupported(f"The sandbox converts no model: this one can be downloaded as {own}")
    return Binary(call.store.blobs.path(record["blob"]), file_name=record["fileName"])


def check_outputs(model: Record, outputs: list[Record]) -> None:
    """Compare what the client says of a model with its output tensors.

    Raises:
        Refusal: a classifier has other than one value a label.
    """
    if model["modelType"] != "classification":
        return
    values = outputs[0]["shape"][-1] if outputs[0]["shape"] else 1
    if len(model["labels"]) != values:
        raise Refusal(f"The model has {values} output values, but {len(model['labels'])} labels were given")


def make_impulse(service: Service, project: int, number: int | None, model: Record, info: Record) -> Record:
    """Keep an impulse with the one block that ``model`` is, in place of what it had."""
    store, now = service.store, service.clock.text()
    old = state.find(store, project, number)
    if old is None:
        make_room(store, project)
    for block in state.all_blocks(old) if old else ():
        state.forget_block(store, project, block["id"])
    ids = [state.next_block_id(store, project) for _ in range(3)]
    stamp = {"createdBy": "createImpulse", "createdAt": now}
    source, kind = _input(info["input"], model["inputs"][0]["shape"]), _LEARN_TYPES[info["model"]["modelType"]]
    image = source["type"] == "image"
    impulse: Record = {
        "id": old["id"] if old else state.next_impulse_id(store, project),
        "name": f"Pretrained model {model['fileName']}",
        "type": "BYOM",
        "tags": old.get("tags", []) if old else [],
        "created": old["created"] if old else now,
        "user": old.get("user") if old else None,
        "pretrained": {"kind": model["kind"], "blob": model["blob"]},
        "inputBlocks": [{"id": ids[0], **source, **stamp}],
        "dspBlocks": [
            {
                "id": ids[1],
                "type": "image" if image else "raw",
                "name": "Image" if image else "Raw data",
                "title": "Image" if image else "Raw Data",
                "axes": ["image"] if image else ["input"],
                "input": ids[0],
                "implementationVersion": 1,
                **stamp,
            }
        ],
        "learnBlocks": [
            {
                "id": ids[2],
                "type": kind,
                "name": "Pretrained model",
                "title": "Pretrained model",
                "dsp": [ids[1]],
                **stamp,
            }
        ],
        "postProcessingBlocks": [],
    }
    store.put("impulse", project, impulse["id"], impulse)
    store.remove("model-testing", project, impulse["id"])
    classes = info["model"].get("labels", [])
    trained = {"created": now, "classes": classes, "variants": model["variants"], "settings": {}, "blob": model["blob"]}
    store.put("learn-trained", project, ids[2], trained)
    return impulse


def _input(given: Record, shape: list[int]) -> Record:
    kind = _MODES[given["inputType"]]
    block: Record = {"type": kind, "name": "Input", "title": "Input"}
    if kind == "time-series":
        block["windowSizeMs"] = min(max(int(given.get("windowLengthMs", 1000)), 0), state.LARGEST)
        block["frequencyHz"] = min(max(given["frequencyHz"], 0), 10**9)
    if kind == "image":
        block |= {"imageHeight": shape[1] if len(shape) > 2 else 0, "imageWidth": shape[2] if len(shape) > 2 else 0}
        if "resizeMode" in given:
            block["resizeMode"] = given["resizeMode"]
    return block


def _key(call: Call) -> int:
    number = call.query.get("impulseId")
    if number is None:
        return 0
    return int(state.impulse_of(call.store, call.project, number)["id"])


def _model(call: Call) -> Record:
    found = call.store.get("pretrained", call.project, _key(call))
    if found is None:
        raise Refusal(NO_MODEL)
    return found


def _own_variant(record: Record) -> str:
    return str(record["variants"][0])


def _profile(record: Record) -> Record:
    """The contract's ``profileInfo``, with no number that would have to be measured."""
    mcu = {"description": NOT_MEASURED, "supported": False, "mcuSupportError": NOT_MEASURED}
    other = {"description": NOT_MEASURED, "supported": False}
    info: Record = {
        "table": {
            "variant": _own_variant(record),
            "lowEndMcu": mcu,
            "highEndMcu": mcu,
            "highEndMcuPlusAccelerator": mcu,
            "mpu": other,
            "gpuOrMpuAccelerator": other,
        }
    }
    for variant in record["variants"]:
        info[variant] = not_measured(variant, record["device"], record["size"] if record["kind"] == "tflite" else 0)
    return info


def not_measured(variant: str, device: str, size: int) -> dict[str, Any]:
    """The contract's ``ProfileModelInfo`` of a model that nobody profiled; only ``size``, of the file, is true."""
    return {
        "variant": variant,
        "device": device,
        "tfliteFileSizeBytes": size,
        "isSupportedOnMcu": False,
        "mcuSupportError": NOT_MEASURED,
        "hasPerformance": False,
        "profilingError": NOT_MEASURED,
        "customMetrics": [],
    }
