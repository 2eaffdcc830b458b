"""What the sandbox holds while it is asked: something of everything, and put back when an operation has changed it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import httpx
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.server.control_client import RemoteSandbox

from contract_tests.sandbox.conformance import prelude
from contract_tests.sandbox.conformance.gathering import PARAMETERS, PINNED, named
from contract_tests.sandbox.content.made import jpeg
from contract_tests.sandbox.official import media
from contract_tests.values import operations
from scripts.spec.document import JsonObject

FILES = (
    ("training", "idle.1.csv", media.csv()),
    ("testing", "wave.1.csv", media.csv(offset=1.0)),
    ("training", "hello.1.wav", media.wav()),
    ("training", "leaf.1.jpg", jpeg()),
)
MADE: tuple[tuple[str, str, Any], ...] = (
    ("addProjectHmacKey", "", {"name": "key", "hmacKey": "0" * 32, "isDevelopmentKey": False}),
    ("createAIAction", "", None),
    ("addOrganizationSecret", "", {"name": "secret", "description": "", "secret": "none"}),
    ("addOrganizationDspBlock", "", {"name": "block", "description": "", "dockerContainer": "a", "port": 1}),
    (
        "addOrganizationTransferLearningBlock",
        "",
        {"name": "block", "description": "", "dockerContainer": "a", "implementationVersion": 1, "operatesOn": "image"},
    ),
    (
        "addOrganizationDataCampaign",
        "",
        {
            "name": "campaign", "description": "", "dataCampaignDashboardId": 1, "coordinatorUids": [], "datasets": [],
            "links": [], "pipelineIds": [], "projectIds": [], "queries": [],
        },
    ),
)  # fmt: skip
"""Beside what the prelude of the conformance tests makes: operation, query and body of each."""

EXAMPLES = {name: body for name, _, body in (*prelude.STEPS, *MADE) if body}
"""Bodies that work, by operationId. The contract that is kept here has facts only, and no examples."""

FORMS: tuple[tuple[str, dict[str, str], tuple[tuple[str, tuple[str, bytes]], ...]], ...] = (
    (
        "addOrganizationDeployBlock",
        {"name": "block", "description": "", "dockerContainer": "a", "cliArguments": ""},
        (("photo", ("a.png", media.png())),),
    ),
    ("addOrganizationDataItem", {"name": "item", "dataset": "set", "metadata": "{}"}, (("files[]", ("a.csv", b"a")),)),
)
"""The same with a form: operation, fields and files."""

SAID: dict[str, list[Any]] = {
    "usernameOrEmail": [seed.USERNAME],
    "windowIndex": [0],
    "campaignDashboardId": [1],
    "campaignId": [1],
    "memberId": [seed.USER],
}
"""Known without being asked for. What else is known are ids, the same after each reset: nothing is left to chance."""

_ROWS = {row["id"]: row for row in operations("edge_impulse_studio")}


class State:
    """Of one sandbox, asked at its own address, past whatever stands between.

    Attributes:
        token: of the user who owns the project and the organisation.
        known: values of what is there, by the names of parameters.
    """

    def __init__(self, studio_url: str) -> None:
        self._control = RemoteSandbox(studio_url)
        self._client = httpx.Client(timeout=60)
        self._studio, self._ingestion = studio_url, self._control.access.ingestion_url
        self.token = ""
        self.known: dict[str, list[Any]] = {}

    def establish(self) -> None:
        """Back to the beginning, and something of everything made through the service's own requests."""
        self._control.reset()
        known: defaultdict[str, list[Any]] = defaultdict(list)
        login = {"username": seed.USERNAME, "password": seed.PASSWORD}
        self.token = self._client.post(f"{self._studio}/api-login", json=login).json()["token"]
        for category, name, content in FILES:
            self._client.post(
                f"{self._ingestion}/api/{category}/files",
                headers={"x-api-key": credentials.PROJECT_KEY},
                files={"data": (name, content)},
            ).raise_for_status()
        for name, query, body in (*prelude.STEPS, *MADE):
            self._ask(_ROWS[name], known, query=query, json=body)
        for name, fields, files in FORMS:
            self._ask(_ROWS[name], known, data=fields, files=files)
        for name in prelude.GATHERED:
            self._ask(_ROWS[name], known, query="category=all" if name == "listSamples" else "")
        pinned = {name: [value] for name, value in PINNED.items()}
        self.known = {**known, **SAID, **pinned, "userId": [seed.USER]}

    def fitting(self, name: str, schema: JsonObject) -> list[Any]:
        """What is known by a name, of the type that is wanted."""
        kind = int if schema.get("type") == "integer" else str
        return [
            value
            for value in self.known.get(name, ())
            if isinstance(value, kind) and ("enum" not in schema or value in schema["enum"])
        ]

    def lost(self) -> bool:
        """Whether the user, the project or the organisation cannot be reached any more, as after its deletion."""
        return any(
            self._get(path).get("success") is not True
            for path in ("/api/user", f"/api/{seed.PROJECT}/devices", f"/api/organizations/{seed.ORGANIZATION}/apikeys")
        )

    def _ask(self, row: JsonObject, known: dict[str, list[Any]], *, query: str = "", **body: Any) -> None:
        path = row["path"].replace("{learnId}", "3")
        for parameter, value in PINNED.items():
            path = path.replace(f"{{{parameter}}}", str(value))
        url = f"{self._studio}{path}?{query}"
        answer = self._client.request(row["method"], url, headers={"x-jwt-token": self.token}, **body).json()
        if not answer["success"]:
            raise RuntimeError(f"the sandbox did not take {row['id']}: {answer['error']}")
        for name, value in named(answer, row):
            if name in PARAMETERS and value not in known[name]:
                known[name].append(value)

    def _get(self, path: str) -> dict[str, Any]:
        found: dict[str, Any] = self._client.get(self._studio + path, headers={"x-jwt-token": self.token}).json()
        return found
