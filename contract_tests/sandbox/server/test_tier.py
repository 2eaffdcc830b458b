"""Every answer of every port says what it is worth, whether it is the service's, a refusal's or the storage's."""

from __future__ import annotations

import httpx
import pytest
from edgewire.sandbox import Sandbox

TIERS = ("stateful", "simulated", "schema", "unsupported")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"])
@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/v1/nothing",
        "/v1/api/projects",
        "/v1/api-login",
        "/v1/api/user",
        "/socket.io/?EIO=4",
        "/_storage/",
        "/_storage/1/name?X-Amz-Signature=0",
        "/api/training/files",
        "/api/training/data",
        "/",
    ],
)
def test_every_answer_of_every_port_says_its_tier(sandbox: Sandbox, path: str, method: str) -> None:
    ports = {"studio": sandbox.studio_url, "ingestion": sandbox.ingestion_url, "remote": sandbox.remote_url}
    for port, url in ports.items():
        if port == "studio" and path == "/":
            continue  # the sandbox's own page
        answer = httpx.request(method, httpx.URL(url.replace("ws", "http", 1), raw_path=path.encode()))
        assert answer.headers.get("x-sandbox-tier") in TIERS, f"{port} {answer.status_code} {answer.text[:200]}"
