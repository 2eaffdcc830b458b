"""Disturbances are ordered from another process as from this, and what cannot be is said in a sentence."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from edgewire.sandbox import Sandbox, SandboxError

from .conftest import Begin, Clients, Either


def test_orders_are_listed_taken_back_and_strike(either: Either, clients: Clients, begin: Begin) -> None:
    kept = either.disturbances.add("repeat", event="job-data-*", port="studio")
    gone = either.disturbances.add("withhold", count=None)
    assert [(each.id, each.kind, each.event, each.count) for each in either.disturbances] == [
        (1, "repeat", "job-data-*", 1),
        (2, "withhold", "*", None),
    ]
    assert either.disturbances.remove(gone.id)
    assert len(either.disturbances) == 1
    job, client = begin("one", "two"), clients.studio()
    client.ask(job)
    assert client.told() == ["one", "one", "two"]
    assert [(each.id, each.seen, each.hits) for each in either.disturbances] == [(kept.id, 1, 1)]
    either.disturbances.clear()
    assert len(either.disturbances) == 0


@pytest.mark.parametrize(
    ("kind", "details", "said"),
    [
        ("explode", {}, "'explode' is no kind of disturbance; give one of cut, silence, "),
        ("cut", {"seconds": 1}, "a disturbance of the kind cut takes no 'seconds'; it takes after, code, count, event"),
        ("no_connect", {"event": "hello"}, "of the kind no_connect takes no 'event'; it takes after, count"),
        ("cut", {"code": 1006}, "code=1006 of a disturbance cannot be that; give a close code that may be sent"),
        ("cut", {"code": "1001"}, "code='1001' of a disturbance cannot be that"),
        ("cut", {"port": "ingestion"}, "give studio or remote; ingestion has no events"),
        ("delay", {}, "a disturbance of the kind delay needs seconds"),
        ("delay", {"seconds": -1}, "seconds=-1 of a disturbance cannot be that; give seconds from 0 to 3600"),
        ("delay", {"seconds": 1, "overtake": 1}, "overtake=1 of a disturbance cannot be that; give true or false"),
        ("reorder", {"by": 0}, "by=0 of a disturbance cannot be that; give a number of events from 1 up"),
        ("repeat", {"event": ""}, "event='' of a disturbance cannot be that; give the name of an event"),
        ("repeat", {"count": 0}, "count=0 of a disturbance cannot be that; give a whole number from 1 up"),
        ("repeat", {"after": True}, "after=True of a disturbance cannot be that"),
    ],
)
def test_an_order_that_cannot_be_is_refused_in_a_sentence(
    either: Either, kind: Any, details: dict[str, Any], said: str
) -> None:
    with pytest.raises(SandboxError) as caught:
        either.disturbances.add(kind, **details)
    assert said in str(caught.value)
    assert len(either.disturbances) == 0


@pytest.mark.parametrize(("port", "code"), [("ingestion", None), ("x", None), ("studio", 99)])
def test_a_cut_that_cannot_be_is_refused(either: Either, port: Any, code: int | None) -> None:
    with pytest.raises(SandboxError, match="cannot be that"):
        either.cut(port, code=code)


def test_a_disturbance_needs_a_kind(sandbox: Sandbox) -> None:
    answer = httpx.post(sandbox.studio_url.removesuffix("/v1") + "/_sandbox/disturbances", json={"event": "hello"})
    assert (answer.status_code, answer.json()) == (400, {"error": "a disturbance needs a kind, such as cut"})


def test_without_ports_there_is_nothing_to_disturb() -> None:
    with Sandbox.in_process() as sandbox:
        sandbox.disturbances.add("cut")
        sandbox.cut()
        assert list(sandbox.connections) == []
