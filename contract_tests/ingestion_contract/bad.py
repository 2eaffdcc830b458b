"""Requests that the service refuses, each with the status that it has for it and what of the request does not fit."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from contract_tests.ingestion_official import folders
from scripts.spec.document import JsonObject

from .described import KEY

LIMIT = 5_000
"""Bytes that a file may have in these tests, where the service takes 100 MB."""

READ_ONLY = {"x-api-key": "ei_" + "0" * 62 + "77"}
"""A key whose role may only read."""

_WAV, _CSV = folders.wav(9), b"1234567890"


def limited(document: JsonObject) -> JsonObject:
    """The document with that limit."""
    files, data = (document["paths"][f"/api/{{category}}/{kind}"]["post"]["requestBody"] for kind in ("files", "data"))
    files["content"]["multipart/form-data"]["x-parts"]["maxBytes"] = data["x-maxBytes"] = LIMIT
    return document


class Bad(NamedTuple):
    """One request.

    Attributes:
        refused: begins some problem of the request; None where the document cannot tell that it is bad.
    """

    name: str
    status: int
    refused: str | None
    path: str
    headers: dict[str, str]
    given: dict[str, Any]
    method: str = "POST"


def _files(*files: tuple[str, bytes]) -> dict[str, Any]:
    return {"files": [("data", (name, content, "application/octet-stream")) for name, content in files]}


def _labels(text: str) -> dict[str, Any]:
    return {
        "files": [
            ("data", ("a.wav", _WAV, "audio/wav")),
            ("data", ("bounding_boxes.labels", text.encode(), "application/json")),
        ]
    }


FILES, DATA = "/api/training/files", "/api/training/data"
NAMED = {**KEY, "x-file-name": "a"}
_OTHER_KEY = {"x-api-key": "ei_" + "0" * 63 + "9"}
_TYPED = {**NAMED, "content-type": "application/json"}
_UNNAMED = {**KEY, "content-type": "application/json"}
_CSV_NAMED = {**KEY, "x-file-name": "a.csv", "content-type": "text/csv"}
_ONE = _files(("a.wav", _WAV))
_ACQUISITION = folders.content("a.json", 600)

BAD = [
    Bad("no key", 401, "no header x-api-key", FILES, {}, _ONE),
    Bad("another key", 401, None, FILES, _OTHER_KEY, _ONE),
    Bad("no key, data", 401, "no header x-api-key", DATA, {"x-file-name": "a"}, {"content": _ACQUISITION}),
    Bad("a key that may only read", 403, None, FILES, READ_ONLY, _ONE),
    Bad("a key that may only read, data", 403, None, DATA, {**_TYPED, **READ_ONLY}, {"content": _ACQUISITION}),
    Bad("a CSV that cannot be parsed", 500, None, FILES, KEY, _files(("a.csv", _CSV))),
    Bad("a CSV among others", 500, None, FILES, KEY, _files(("a.wav", _WAV), ("a.csv", _CSV))),
    Bad("a CSV, data", 500, None, DATA, _CSV_NAMED, {"content": _CSV}),
    Bad("an unknown kind of file", 200, "part info.labels: no extension", FILES, KEY, _files(("info.labels", b"{}"))),
    Bad("JSON that is no message", 200, "part a.json: ", FILES, KEY, _files(("a.json", b"{}"))),
    Bad("no message, data", 400, "body: ", DATA, _TYPED, {"content": b"{}"}),
    Bad("nothing, data", 400, "has no body", DATA, _TYPED, {"content": b""}),
    Bad("labels that are no JSON", 400, "part bounding_boxes.labels: ", FILES, KEY, _labels("{")),
    Bad("labels of no type", 400, "part bounding_boxes.labels: it: ", FILES, KEY, _labels('{"version":1}')),
    Bad(
        "a box without width",
        200,
        "part bounding_boxes.labels: boundingBoxes/a.wav/0/width",
        FILES,
        KEY,
        _labels(
            json.dumps(
                {
                    "version": 1,
                    "type": "bounding-box-labels",
                    "boundingBoxes": {"a.wav": [{**folders.BOX, "width": 0}]},
                }
            )
        ),
    ),
    Bad("too large", 400, "part a.wav: ", FILES, KEY, _files(("a.wav", _WAV + bytes(LIMIT)))),
    Bad("too large, data", 400, "body: ", DATA, {**_TYPED, "content-type": "audio/wav"}, {"content": bytes(LIMIT + 1)}),
    Bad("too many files", 400, "1001 files", FILES, KEY, _files(*((f"{n}.wav", b"") for n in range(1001)))),
    Bad("no file", 400, "form: ", FILES, KEY, {"files": [("other", (None, "x"))]}),
    Bad("a part without file name", 400, "a part has no file name", FILES, KEY, {"files": [("data", (None, "x"))]}),
    Bad("no form", 400, "media type ''", FILES, KEY, {}),
    Bad("JSON instead of a form", 400, "media type 'application/json'", FILES, KEY, {"json": {}}),
    Bad(
        "a form that breaks off",
        400,
        "form: ",
        FILES,
        {**KEY, "content-type": "multipart/form-data; boundary=x"},
        {"content": b'--x\r\nContent-Disposition: form-data; name="data"; filename="a.wav"\r\n\r\nabc'},
    ),
    Bad("metadata that is no JSON", 400, "header x-metadata: ", FILES, {**KEY, "x-metadata": "{"}, _ONE),
    Bad(
        "metadata that is no text",
        400,
        "header x-metadata: a",
        FILES,
        {**KEY, "x-metadata": '{"a":1}'},
        _ONE,
    ),
    Bad(
        "boxes that are none",
        400,
        "header x-bounding-boxes: ",
        FILES,
        {**KEY, "x-bounding-boxes": '[{"label":1}]'},
        _files(("a.png", folders.png(9))),
    ),
    Bad(
        "a job that is no number",
        400,
        "header x-synthetic-data-job-id: ",
        FILES,
        {**KEY, "x-synthetic-data-job-id": "one"},
        _ONE,
    ),
    Bad("no file name", 421, "no header x-file-name", DATA, _UNNAMED, {"content": _ACQUISITION}),
    Bad("no such category", 404, "path category: ", "/api/test/files", KEY, _ONE),
    Bad("no such category, data", 404, "path category: ", "/api/test/data", _TYPED, {"content": _ACQUISITION}),
    Bad("GET", 405, "GET is no method", FILES, KEY, {}, "GET"),
    Bad("DELETE, data", 405, "DELETE is no method", DATA, KEY, {}, "DELETE"),
]  # fmt: skip
