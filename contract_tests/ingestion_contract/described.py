"""Requests of official and other clients that cannot run here, as their public sources describe them."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from edgewire.sandbox import credentials

from contract_tests.ingestion_official import folders
from contract_tests.sandbox.content import made

KEY = {"x-api-key": credentials.PROJECT_KEY}
_IMAGE = [{"name": "image", "units": "rgba"}]
_PICTURE = made.acquisition(["Ref-BINARY-image/jpeg (9 bytes) xyz"], _IMAGE, interval_ms=0)


class Request(NamedTuple):
    """What one client sends, beside the key; ``given`` is httpx's ``files`` or ``content``."""

    client: str
    path: str
    headers: dict[str, str]
    given: dict[str, Any]
    method: str = "POST"


def _part(name: str, content: bytes, kind: str) -> tuple[str, tuple[str, bytes, str]]:
    return "data", (name, content, kind)


def _labels(name: str, type_: str, key: str, entries: Any) -> tuple[str, tuple[str, bytes, str]]:
    text = json.dumps({"version": 1, "type": type_, key: entries})
    return _part(f"{name}.labels", text.encode(), "application/json")


CLI = {"x-upload-source": "EDGE_IMPULSE_CLI_UPLOADER", "x-device-type": "EDGE_IMPULSE_CLI", "connection": "keep-alive"}

REQUESTS = [
    Request(
        "command-line uploader, labels",
        "/api/training/files",
        {**CLI, "x-label": "gr%C3%BCn", "x-disallow-duplicates": "1", "x-metadata": "{}", "x-add-date-id": "1"},
        {"files": [_part("a.wav", folders.wav(501), "audio/wav")]},
    ),
    Request(
        "command-line uploader, unlabeled",
        "/api/split/files",
        {**CLI, "x-label": "", "x-no-label": "1", "x-disallow-duplicates": "true"},
        {
            "files": [
                _part("a.png", folders.png(202), "image/png"),
                _labels("bounding_boxes", "bounding-box-labels", "boundingBoxes", {"a.png": []}),
            ]
        },
    ),
    Request(
        "command-line uploader, label files",
        "/api/validation/files",
        CLI,
        {
            "files": [
                _part("m.json", _PICTURE, "application/json"),
                _part("photo.jpg", folders.jpg(3), "image/jpeg"),
                _part("runs.csv", folders.content("a.csv", 503), "text/csv"),
                _part("map.cbor", folders.content("a.cbor", 504), "application/cbor"),
                _labels("attachments", "attachments", "attachments", {"m.json": [{"filename": "photo.jpg"}]}),
                _labels("structured_labels", "structured-labels", "structuredLabels", {"runs.csv": folders.RANGES}),
                _labels("label_map", "label-map-labels", "labels", {"map.cbor": ["a", "b"]}),
            ]
        },
    ),
    Request(
        "Python SDK, one sample",
        "/api/testing/files",
        {
            "x-upload-source": "EDGE_IMPULSE_PYTHON_SDK",
            "x-label": "not encoded 50%",
            "x-metadata": '{"site": "lab"}',
            "x-bounding-boxes": json.dumps([folders.BOX]),
        },
        {"files": [_part("b.jpg", folders.jpg(5), "multipart/form-data")]},
    ),
    Request(
        "Python SDK, JSON that says it is CBOR",
        "/api/anomaly/files",
        {"x-upload-source": "EDGE_IMPULSE_PYTHON_SDK"},
        {"files": [_part("b.json", folders.content("b.json", 505), "application/cbor")]},
    ),
    Request(
        "synthetic data block",
        "/api/training/files",
        {"x-label": "s", "x-synthetic-data-job-id": "12"},
        {"files": [_part("s.wav", folders.wav(506), "audio/wav")]},
    ),
    Request(
        "data forwarder",
        "/api/training/data",
        {
            "x-file-name": "idle.json",
            "x-label": "idle",
            "x-upload-source": "EDGE_IMPULSE_CLI_FORWARDER",
            "content-type": "application/json",
        },
        {"content": folders.content("a.json", 507)},
    ),
    Request(
        "daemon, CBOR",
        "/api/testing/data",
        {"x-file-name": "idle.01", "content-type": "application/cbor"},
        {"content": folders.content("a.cbor", 508)},
    ),
    Request(
        "daemon, binary behind CBOR",
        "/api/training/data",
        {"x-file-name": "idle.02", "x-label": "idle", "content-type": "application/octet-stream"},
        {"content": made.tailed("i16", made.pcm(1, 2, 3))},
    ),
    Request(
        "Node library",
        "/api/split/data",
        {"x-file-name": "n.json", "x-disallow-duplicates": "1", "content-type": "application/json"},
        {"content": folders.content("a.json", 509)},
    ),
    Request(
        "mobile client, no label",
        "/api/training/data",
        {"x-file-name": "sample1700000000000", "x-no-date-id": "1", "x-no-label": "1"},
        {
            "files": [
                ("message", ("message.json", _PICTURE, "application/json")),
                ("image", ("image.jpg", folders.jpg(6), "image/jpeg")),
            ]
        },
    ),
    Request(
        "command-line uploader 1.x",
        "/api/training/data",
        {"x-file-name": "old.jpg", "x-label": "old"},
        {
            "files": [
                ("body", ("old.cbor", made.cbor(["Ref-BINARY-image/jpeg (9 bytes) xyz"], _IMAGE), "application/cbor")),
                ("attachments", ("old.jpg", folders.jpg(8), "image/jpeg")),
            ]
        },
    ),
    Request(
        "OpenMV",
        "/api/training/data",
        {"x-file-name": "o", "x-label": "o"},
        {
            "files": [
                ("attachments[]", ("m.json", _PICTURE, "application/json")),
                ("attachments[]", ("i.jpg", folders.jpg(7), "image/jpeg")),
            ]
        },
    ),
    Request(
        "Rust runner",
        "/api/anomaly/data",
        {"x-file-name": "r.wav", "x-label": "r", "x-add-date-id": "1"},
        {"files": [("data", ("r.wav", folders.wav(510), "audio/wav"))]},
    ),
    *(
        Request(
            f"browser, before a post to {kind}",
            f"/api/training/{kind}",
            {
                "origin": "https://smartphone.edgeimpulse.com",
                "access-control-request-method": "POST",
                "access-control-request-headers": "x-api-key,x-file-name,x-no-label",
            },
            {},
            "OPTIONS",
        )
        for kind in ("files", "data")
    ),
]
