"""The ingestion port under random requests, good and hostile: an answer of the service's form, and no defect."""

from __future__ import annotations

import asyncio
import random

from edgewire.sandbox import credentials

from contract_tests.conftest import Tally
from contract_tests.sandbox.official import media

from .asgi import Answer, Request
from .judge import TIERS
from .requests import multipart
from .values import TEXTS
from .world import world

ASKED = 1500
_CATEGORIES = ("training", "testing", "split", "validation", "post-processing", "anomaly", "nothing")
_CONTENTS = (
    media.csv(), media.png(), media.wav(), media.mp4(), b"", b"{}", b"[]", b"null", b"\xa1", b"\x00\xff" * 50,
    b"1234567890",
    b"timestamp,x\n0,nan\n10,1e999\n", b"timestamp,x\n10,1\n0,2\n", b"a\n" * 3, b"\x89PNG\r\n\x1a\n", media.png()[:40],
    media.wav()[:30], media.mp4()[:20], b'{"payload": {"sensors": [], "values": [[1e999]], "interval_ms": 0}}',
    b'{"protected": {}, "signature": null, "payload": {"device_type": 7, "values": {}}}', b"[" * 3000, b"PAR1",
    b'{"version": 1, "type": "structured-labels", "structuredLabels": {"a.csv": [{"startIndex": -1}]}}',
)  # fmt: skip
_NAMES = (
    "a.csv",
    "a.json",
    "a.cbor",
    "a.png",
    "a.wav",
    "a.mp4",
    "a.txt",
    "a.parquet",
    "a",
    ".csv",
    "../a.csv",
    "x" * 300,
)
_LABELS = ("structured_labels.labels", "bounding_boxes.labels", "label_map.labels", "info.labels")
_HEADERS = (
    "x-label", "x-no-label", "x-file-name", "x-disallow-duplicates", "x-add-date-id", "x-no-date-id", "x-metadata",
    "x-bounding-boxes", "x-device-type", "x-synthetic-data-job-id", "x-upload-source",
)  # fmt: skip
_VALUES = ("1", "", "{}", "[]", "null", '{"a": 1}', '[{"label": 1}]', "%FF%00", "label", '{"a": "b"}', "9" * 400)
_UNPARSABLE = "Could not parse this CSV file"


def _request(chance: random.Random) -> Request:
    legacy = chance.random() < 0.4
    path = f"/api/{chance.choice(_CATEGORIES)}/{'data' if legacy else 'files'}"
    headers = {name: chance.choice(_VALUES) for name in chance.sample(_HEADERS, chance.randint(0, 4))}
    if chance.random() < 0.95:
        headers["x-api-key"] = credentials.PROJECT_KEY if chance.random() < 0.95 else chance.choice(("", "x", "ei_ÿ"))
    if legacy and chance.random() < 0.7:
        headers["content-type"] = chance.choice(
            ("application/json", "application/cbor", "application/octet-stream", "x")
        )
        return Request("POST", path, headers=headers, content=chance.choice(_CONTENTS))
    parts = []
    for _ in range(chance.randint(0, 3)):
        name = chance.choice(_NAMES) if chance.random() < 0.8 else chance.choice(_LABELS)
        part = multipart([(chance.choice(("data", "data", "file")), chance.choice(_CONTENTS))]).rpartition(b"--e5b7c0")[
            0
        ]
        parts.append(part.replace(b"file.bin", name.encode()))
    headers["content-type"] = "multipart/form-data; boundary=e5b7c0-boundary"
    whole = b"".join(parts) + multipart([(chance.choice(TEXTS[:4]), "text")] if chance.random() < 0.2 else [])
    return Request(chance.choice(("POST", "POST", "POST", "POST", "GET")), path, headers=headers, content=whole)


def _fault(request: Request, answer: Answer) -> str | None:
    text = answer.content.decode("utf-8", "replace")
    if answer.headers.get("x-sandbox-tier") not in TIERS:
        return "has no tier"
    if answer.status >= 500 and not (answer.status == 500 and _UNPARSABLE in text):  # as the service has it
        return f"is a {answer.status}"
    if answer.status >= 400:
        said = text if answer.media_type == "text/plain" else answer.error
        return None if said else f"is {answer.status} without a text"
    if request.path.endswith("/data"):
        return None if text else "has no name"
    value = answer.json()
    if value.get("success") is not True or not isinstance(value.get("files"), list):
        return "is no list of files"
    for entry in value["files"]:
        good = entry["success"] is True and isinstance(entry["sampleId"], int) and entry["fileName"]
        if not good and not (entry["success"] is False and entry["error"]):
            return f"has the entry {entry}"
    return None


def test_the_ingestion_port_answers_whatever_is_sent(tally: Tally) -> None:
    async def run() -> tuple[list[str], int]:
        chance, faults, stored = random.Random(11), [], 0
        async with world(0, filled=False) as found:
            for _ in range(ASKED):
                request = _request(chance)
                answer = await found.upload(request)
                stored += answer.status == 200
                if fault := _fault(request, answer):
                    faults.append(f"{fault}: {answer.content[:300]!r}\n    {request}")
        return faults, stored

    faults, stored = asyncio.run(run())
    assert not faults, f"{len(faults)} answers are wrong:\n" + "\n".join(faults[:10])
    tally("sandbox, random requests to the ingestion port", ASKED, ASKED)
    tally("sandbox, of them accepted", stored, ASKED // 15)
