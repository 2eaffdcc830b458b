"""What the world holds before it is asked: something of everything, made through the service's own requests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from edgewire.sandbox import credentials, seed

from contract_tests.sandbox.official import media
from contract_tests.values import operations

from .asgi import Request
from .requests import multipart

if TYPE_CHECKING:
    from .world import World

IMPULSE: dict[str, Any] = {
    "inputBlocks": [
        {
            "id": 1,
            "type": "time-series",
            "name": "Time series",
            "title": "Time series",
            "windowSizeMs": 160,
            "windowIncreaseMs": 80,
            "frequencyHz": 62.5,
            "padZeros": True,
        }
    ],
    "dspBlocks": [
        {
            "id": 2,
            "type": "raw",
            "name": "Raw data",
            "title": "Raw data",
            "axes": ["accX", "accY", "accZ"],
            "implementationVersion": 1,
            "input": 1,
        }
    ],
    "learnBlocks": [{"id": 3, "type": "keras", "name": "Classifier", "title": "Classification", "dsp": [2]}],
}

# fmt: off
STEPS: tuple[tuple[str, str, Any], ...] = (
    ("createDevice", "", {"deviceId": "board", "deviceType": "BOARD", "ifNotExists": True}),
    ("createImpulse", "", IMPULSE),
    ("generateFeaturesJob", "", {"dspId": 2}),
    ("trainKerasJob", "", {}),
    ("buildOnDeviceModelJob", "type=zip", {"engine": "tflite", "modelType": "float32"}),
    ("addProjectApiKey", "", {"name": "key", "isDevelopmentKey": False, "role": "admin"}),
    ("startVersionJob", "", {"description": "first", "makePublic": False}),
    ("addOrganizationApiKey", "", {"name": "key", "role": "admin"}),
    ("addOrganizationDataset", "", {
        "dataset": "set", "tags": [], "category": "files", "type": "files",
        "bucket": {"id": 1, "path": "set", "dataItemNamingLevelsDeep": 1},
    }),
    ("addOrganizationDataCampaignDashboard", "", {
        "name": "dashboard", "emailRecipientUids": [], "showNoOfDays": 7, "whenToEmail": "never",
    }),
    ("createOrganizationPipeline", "", {
        "name": "pipeline", "description": "", "steps": [], "emailRecipientUids": [], "whenToEmail": "never",
    }),
    ("createOrganizationPortal", "", {"name": "portal", "bucketId": 1, "bucketPath": "in"}),
    ("addOrganizationTransformationBlock", "", {
        "name": "block", "description": "", "dockerContainer": "a", "cliArguments": "", "indMetadata": True,
        "operatesOn": "file", "additionalMountPoints": [],
    }),
)
# fmt: on
"""Operation, query and JSON body of each. Not all need go well: it is only so that there is something."""

GATHERED = (
    "listSamples", "listDevices", "getAllImpulses", "listAllJobs", "listVersions", "listProjectApiKeys",
    "listOrganizationApiKeys", "getOrganizationInfo", "listOrganizationData",
    "listOrganizationBuckets", "listOrganizationTransformationBlocks",
)  # fmt: skip


async def play(world: World) -> None:
    """Make it all, and gather the ids."""
    for category, name, content in (
        ("training", "idle.1.csv", media.csv()),
        ("training", "wave.1.csv", media.csv(offset=1.0)),
        ("testing", "wave.2.csv", media.csv(offset=2.0)),
        ("training", "hello.1.wav", media.wav()),
        ("testing", "leaf.1.png", media.png()),
        ("training", "door.1.mp4", media.mp4()),
    ):
        body = multipart([("data", content)]).replace(b"file.bin", name.encode())
        headers = {
            "x-api-key": credentials.PROJECT_KEY,
            "content-type": "multipart/form-data; boundary=e5b7c0-boundary",
        }
        answer = await world.upload(Request("POST", f"/api/{category}/files", headers=headers, content=body))
        assert answer.json()["files"][0]["success"], answer
    for name, more, body_value in STEPS:
        content = json.dumps(body_value).encode()
        await world.ask(_ROWS[name], _request(name, more, content).with_headers(content_type="application/json"))
    for name in GATHERED:
        query = "category=all" if name == "listSamples" else ""
        await world.ask(_ROWS[name], _request(name, query, b""))


def _request(name: str, query: str, content: bytes) -> Request:
    row = _ROWS[name]
    path = row["path"].replace("{learnId}", "3")
    for parameter, value in (("projectId", seed.PROJECT), ("organizationId", seed.ORGANIZATION)):
        path = path.replace(f"{{{parameter}}}", str(value))
    of_project = "{projectId}" in row["path"]
    key = credentials.PROJECT_KEY if of_project else credentials.ORGANIZATION_KEY
    return Request(row["method"], f"/v1{path}", query, {"x-api-key": key}, content)


_ROWS = {row["id"]: row for row in operations("edge_impulse_studio")}
