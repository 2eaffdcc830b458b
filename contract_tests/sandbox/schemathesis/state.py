"""What the sandbox holds while it is asked: something of everything, and put back when an operation has changed it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import httpx
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.server.control_client import RemoteSandbox

from contract_tests.sandbox.conformance import prelude
from contract_tests.sandbox.conformance.gathering import PARAMETERS, PINNED, named
from contract_tests.values import operations
from scripts.spec.document import JsonObject

from .examples import ARGUMENTS
from .stock import FILES, FORMS, MADE, STORED

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
        for name, body, content in STORED:
            link = self._ask(_ROWS[name], known, json=body)["url"]
            self._client.put(link, content=content).raise_for_status()
        if not self.known:  # it is the same each time
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

    def _ask(self, row: JsonObject, known: dict[str, list[Any]], *, query: str = "", **body: Any) -> JsonObject:
        path = row["path"]
        for parameter, value in {**PINNED, **ARGUMENTS.get(row["id"], {})}.items():
            path = path.replace(f"{{{parameter}}}", str(value))
        url = f"{self._studio}{path}?{query}"
        answer: JsonObject = self._client.request(
            row["method"], url, headers={"x-jwt-token": self.token}, **body
        ).json()
        if not answer["success"]:
            raise RuntimeError(f"the sandbox did not take {row['id']}: {answer['error']}")
        for name, value in named(answer, row):
            if name in PARAMETERS and value not in known[name]:
                known[name].append(value)
        return answer

    def _get(self, path: str) -> dict[str, Any]:
        found: dict[str, Any] = self._client.get(self._studio + path, headers={"x-jwt-token": self.token}).json()
        return found
