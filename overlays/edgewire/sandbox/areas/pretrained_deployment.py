"""A model file and its deployment in one job."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from ..answers import Answer, Refusal
from ..model import builds, files, state
from ..registry import Area
from ..store import Record
from . import pretrained
from .deployment import NOTHING_COMPILED

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("pretrained_deployment")


@AREA.answers("startDeployPretrainedModelJob", tier="simulated")
def start_deploy_pretrained_model(call: Call) -> Answer:
    """Take a model file; a job reads it, makes an impulse around it, and builds that."""
    builds.known_target(call.body["deploymentType"])
    number = call.query.get("impulseId")
    if number is not None:
        state.impulse_of(call.store, call.project, number)
    content = _decoded(call.body["modelFileBase64"], "modelFileBase64")
    features = _decoded(call.body.get("representativeFeaturesBase64", ""), "representativeFeaturesBase64")
    data: Record = {
        "impulse": number,
        "blob": call.store.blobs.add(content),
        "kind": call.body["modelFileType"],
        "fileName": f"model.{call.body['modelFileType']}",
        "representative": bool(features),
        "info": call.body["modelInfo"],
        "target": call.body["deploymentType"],
        "wishes": {"engine": call.body.get("engine"), "modelType": call.body.get("deployModelType")},
    }
    return call.service.jobs.start(call, data=data, lines=[NOTHING_COMPILED])


@AREA.finishes("startDeployPretrainedModelJob")
def deployed(service: Service, job: Job) -> None:
    """The impulse and its build are there, where the file can be read."""
    found = files.inspect(job.data["kind"], service.store.blobs.read(job.data["blob"]))
    pretrained.check_outputs(job.data["info"]["model"], found.outputs)
    variants = found.variants
    if job.data["representative"] and "int8" not in variants:
        variants = [*variants, "int8"]
    model: Record = {**job.data, "inputs": found.inputs, "outputs": found.outputs, "variants": variants}
    impulse = pretrained.make_impulse(service, job.owner, job.data["impulse"], model, job.data["info"])
    target = builds.known_target(job.data["target"])
    planned = builds.plan(service, job.owner, impulse, target, job.data["wishes"])
    builds.built(service, job.owner, planned, job.user)


def _decoded(text: str, name: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refusal(f"{name} is not base64: {error}") from error
