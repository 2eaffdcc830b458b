"""Requests whose answers are known: those of known clients, refusals, and what goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx

from contract_tests.ingestion_contract import bad, described
from contract_tests.ingestion_contract.exchange import Exchange
from contract_tests.suite.service import Service

from . import files, journal
from .journal import Sent

OPERATIONS = {
    ("POST", "files"): "uploadFiles",
    ("OPTIONS", "files"): "preflightFiles",
    ("POST", "data"): "uploadData",
    ("OPTIONS", "data"): "preflightData",
}
ON_THE_WAY = (413, 429, 503)
"""What stands between a client and the service answers so; the sandbox is told to."""

_TOO_LARGE = frozenset(("too large", "too large, data"))
"""Refusals of what is larger than 100 MB, which would take longer than all the others."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, and the status that its answer must have; ``given`` is httpx's."""

    name: str
    method: str
    path: str
    status: int
    headers: dict[str, str]
    given: dict[str, Any] = field(default_factory=dict)
    on_the_way: bool = False

    @property
    def operation(self) -> str:
        """Its operationId; the upload's for a method that is none."""
        kind = self.path.rpartition("/")[2]
        return OPERATIONS.get((self.method, kind)) or OPERATIONS["POST", kind]


def requests() -> Iterator[Asked]:
    """All of them."""
    for known in described.REQUESTS:
        status = 204 if known.method == "OPTIONS" else 200
        headers = {**(described.KEY if known.method == "POST" else {}), **known.headers}
        yield Asked(known.client, known.method, known.path, status, headers, known.given)
    for one in bad.BAD:
        if one.name not in _TOO_LARGE:
            yield Asked(one.name, one.method, one.path, one.status, one.headers, one.given)
    for kind in ("files", "data"):
        path = f"/api/training/{kind}"
        yield Asked("a preflight to no category", "OPTIONS", f"/api/nothing/{kind}", 404, {})
        for status in ON_THE_WAY:
            yield Asked(f"{status} on the way", "POST", path, status, described.KEY, {"content": b"{}"}, True)
    sent = {"content": files.content("json", 0)}
    headers = {**bad.NAMED, "content-type": "application/json", "x-disallow-duplicates": "1"}
    yield Asked("a file", "POST", "/api/training/data", 200, headers, sent)
    yield Asked("the same again", "POST", "/api/training/data", 400, headers, sent)


def ask(service: Service, asked: Asked, client: httpx.Client) -> Sent:
    """Send one."""
    if asked.on_the_way:
        assert service.control
        service.control.faults.add(
            "status",
            status=asked.status,
            port="ingestion",
            method="POST",
            retry_after=None if asked.status == 413 else 1,
        )
    headers = dict(asked.headers)
    if headers.get("x-api-key") == described.KEY["x-api-key"]:
        headers["x-api-key"] = service.api_key
    answer = client.request(asked.method, asked.path, headers=headers, **asked.given)
    exchange = Exchange(
        asked.name,
        asked.method,
        asked.path,
        journal.texts(answer.request.headers),
        answer.request.read(),
        answer.status_code,
        journal.texts(answer.headers.multi_items()),
        answer.content,
    )
    return Sent(asked.operation, exchange)


def add_read_only_key(service: Service) -> None:
    """The key that ``bad.BAD`` has, which may only read."""
    body = {"name": "reads", "isDevelopmentKey": False, "role": "readonly", "apiKey": bad.READ_ONLY["x-api-key"]}
    headers = {"x-api-key": service.api_key}
    url = f"{service.studio_url}/api/{service.project_id}/apikeys"
    httpx.post(url, json=body, headers=headers, trust_env=False, timeout=30).raise_for_status()
