"""A project with something of everything in it, made over HTTP as a user's program would."""

from __future__ import annotations

import time
from typing import Any

import httpx

from contract_tests.sandbox.conformance.prelude import IMPULSE
from contract_tests.sandbox.process import Running

from . import media


def fill(sandbox: Running) -> None:
    """Samples, a device, an impulse, and a job of each kind that leaves something behind."""
    with httpx.Client(
        base_url=f"{sandbox.studio_url}/api/{sandbox.project_id}/", headers={"x-api-key": sandbox.api_key}, timeout=30
    ) as client:
        for number in range(8):
            category = "testing" if number % 4 == 3 else "training"
            files = {"data": (f"label{number % 2}.{number}.csv", media.csv(offset=float(number)), "text/csv")}
            _well(client.post(f"{sandbox.ingestion_url}/api/{category}/files", files=files))
        _well(client.post("devices/create", json={"deviceId": "board", "deviceType": "BOARD", "ifNotExists": True}))
        _well(client.post("impulse", json=IMPULSE))
        for path, body in JOBS:
            _job(client, path, json=body)
        model = {"modelFile": ("model.onnx", media.onnx()), "modelFileName": (None, "model.onnx")}
        _job(client, "pretrained-model/upload", files={**model, "modelFileType": (None, "onnx")})
        _job(client, "pretrained-model/profile", json={"device": DEVICE})


JOBS: tuple[tuple[str, Any], ...] = (
    ("jobs/generate-features", {"dspId": 2}),
    ("jobs/train/keras/3", {}),
    ("jobs/classify", {}),
    ("jobs/build-ondevice-model?type=zip", {"engine": "tflite"}),
    ("jobs/version", {"description": "first", "makePublic": False}),
)
DEVICE = "cortex-m4f-80mhz"


def _job(client: httpx.Client, path: str, **given: Any) -> None:
    started = _well(client.post(path, **given))["id"]
    for _ in range(600):
        job = _well(client.get(f"jobs/{started}/status"))["job"]
        if job.get("finished"):
            assert job["finishedSuccessful"], job
            return
        time.sleep(0.05)
    raise AssertionError(f"the job of {path} did not end")


def _well(answer: httpx.Response) -> Any:
    value = answer.json()
    assert value["success"], value
    return value
