"""A stand-in for both services: just enough answers for the examples of the documentation, and valid ones."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import httpx

from scripts.bench import samples

Answer = Callable[[httpx.Request], httpx.Response]

_SAMPLES = 4


def answer(request: httpx.Request) -> httpx.Response:
    """What the service that ``request`` is for would say.

    Raises:
        AssertionError: no example is known to send this.
    """
    assert request.headers.get("x-api-key") or request.headers.get("authorization"), "an example sends no credential"
    line = f"{request.method} {request.url.host}{request.url.path}"
    for pattern, respond in _ANSWERS.items():
        if re.fullmatch(pattern, line):
            return respond(request)
    raise AssertionError(f"no example is known to send {line}")


def _list_samples(request: httpx.Request, *, drifted: bool) -> httpx.Response:
    page = json.loads(samples.answer(_SAMPLES, drifted=drifted))
    page["samples"] = page["samples"][: int(request.url.params.get("limit", _SAMPLES))]
    return httpx.Response(200, json=page)


def _upload(request: httpx.Request) -> httpx.Response:
    body = request.read()
    assert body.count(b'name="modelFile"; filename="model.onnx"') == 1, "the file is not a part of the body"
    assert len(body) > 1_000_000, "the file is not whole"
    return _json({"success": True, "id": 4711})


def _devices(request: httpx.Request) -> httpx.Response:
    ids = ["Aid-80010001", "Aid-80010002", "Aid-80010003"]
    start, size = int(request.url.params.get("starting_after", "0")), int(request.url.params["limit"])
    following = str(start + size) if start + size < len(ids) else None
    return _json(
        {"devices": [{"device_id": id_} for id_ in ids[start : start + size]], "continuation_token": following}
    )


def _json(document: object) -> httpx.Response:
    return httpx.Response(200, json=document)


def _ingest(request: httpx.Request) -> httpx.Response:
    names = re.findall(rb'name="data"; filename="([^"]+)"', request.read())
    stored = [name.decode() for name in names if not name.endswith(b".labels")]
    assert stored, "an example uploads nothing"
    return _json(
        {
            "success": True,
            "files": [
                {"success": True, "projectId": 1, "sampleId": 101 + index, "fileName": f"{name}.5a0b1c2d"}
                for index, name in enumerate(stored)
            ],
        }
    )


_STUDIO = r"studio\.edgeimpulse\.com/v1/api"
_ANSWERS: dict[str, Answer] = {
    rf"GET {_STUDIO}/1/raw-data": lambda request: _list_samples(request, drifted=False),
    rf"GET {_STUDIO}/2/raw-data": lambda request: _list_samples(request, drifted=True),
    rf"POST {_STUDIO}/1/raw-data/\d+/rename": lambda request: _json({"success": True}),
    rf"GET {_STUDIO}/1/raw-data/\d+/image": lambda request: httpx.Response(200, content=bytes(2048)),
    rf"GET {_STUDIO}/1/deployment/download": lambda request: httpx.Response(200, content=bytes(300_000)),
    rf"POST {_STUDIO}/1/pretrained-model/upload": _upload,
    rf"GET {_STUDIO}/404": lambda request: _json({"success": False, "error": "No such project"}),
    rf"GET {_STUDIO}/projects": lambda request: _json({"success": True, "projects": [{"id": 1, "name": "stairs"}]}),
    rf"POST {_STUDIO}/organizations/9/data/add": lambda request: _json({"success": True, "id": 100}),
    rf"POST {_STUDIO}/organizations/9/dataset/gait/upload-link": lambda request: _json({"success": True}),
    r"POST ingestion\.edgeimpulse\.com/api/\w+/files": _ingest,
    r"GET console\.aitrios\.sony-semicon\.com/api/v2/devices": _devices,
}
