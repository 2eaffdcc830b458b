"""Web pages of other origins that call Studio."""

from __future__ import annotations

from typing import Any

import pytest

OURS = ["https://smartphone.edgeimpulse.com", "https://edgeimpulse.com", "http://localhost:3000", "http://127.0.0.1"]
OTHERS = [
    "https://example.com",
    "https://edgeimpulse.com.example.com",
    "https://notedgeimpulse.com",
    "http://edgeimpulse.com",
    "http://localhost.example.com",
    "null",
]


def asked(studio: Any, origin: str) -> Any:
    headers = {
        "origin": origin,
        "access-control-request-method": "GET",
        "access-control-request-headers": "x-api-key",
        "access-control-request-private-network": "true",
    }
    return studio.request("OPTIONS", "/api/projects", key=None, headers=headers)


@pytest.mark.parametrize("origin", OURS)
def test_pages_of_this_machine_and_of_the_service_may_call(studio: Any, origin: str) -> None:
    answer = asked(studio, origin)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == origin
    assert answer.headers["access-control-allow-headers"] == "x-api-key"
    assert answer.headers["access-control-allow-private-network"] == "true"
    for key in (None, "ei_wrong"):  # also a refusal is to be read
        refused = studio.get("/api/projects", key=key, headers={"origin": origin})
        assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, origin)


@pytest.mark.parametrize("origin", OTHERS)
def test_pages_of_others_may_not(studio: Any, origin: str) -> None:
    for answer in (asked(studio, origin), studio.get("/api/projects", headers={"origin": origin})):
        assert not [name for name in answer.headers if name.startswith("access-control-")]
