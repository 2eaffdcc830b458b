"""Whatever goes wrong on the way, who waits for jobs gets every line of each once, in order, and the verdict."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from edgewire.client import AsyncEdgeImpulse, EdgeImpulse
from edgewire.errors import JobFailed
from edgewire.jobs import pace
from edgewire.jobs.log import LogLine
from edgewire.sandbox import Sandbox
from edgewire.socket import hub
from edgewire.transport import websocket
from edgewire.transport.options import Timeouts
from edgewire.transport.retry import RetryPolicy
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

TIMEOUT = 10.0
SECONDS = 0.3
OPERATION = "startKeywordsNoiseJob"

Plan = tuple[list[str], bool]
"""The lines of a job, and whether it succeeds."""

EVENTS = st.sampled_from(["*", "job-data-*", "job-finished*", "job-finished", "hello"])
DISTURBANCES = st.tuples(
    st.sampled_from(
        [
            ("cut", {}),
            ("cut", {"code": 1012}),
            ("repeat", {}),
            ("withhold", {}),
            ("silence", {}),
            ("reorder", {}),
            ("reorder", {"by": 3}),
            ("delay", {"seconds": 0.1}),
            ("delay", {"seconds": 0.2, "overtake": True}),
        ]
    ),
    st.fixed_dictionaries({"event": EVENTS, "after": st.integers(0, 8), "count": st.sampled_from([1, 2, None])}),
)
OF_CONNECTIONS: st.SearchStrategy[Any] = st.tuples(
    st.sampled_from([("no_connect", {}), ("bad_token", {})]),
    st.fixed_dictionaries({"after": st.integers(0, 1), "count": st.sampled_from([1, None])}),
)
SOCKET = {"path": "/socket.io/*"}
FAULTS = st.tuples(
    st.sampled_from(
        [
            ("status", {"status": 403, **SOCKET}),
            ("status", {"status": 502, **SOCKET}),
            ("drop", SOCKET),
            ("hang", SOCKET),
            ("malformed", SOCKET),
            ("status", {"status": 503, "operation": "getSocketToken"}),
            ("status", {"status": 503, "operation": "getJobStatus"}),
            ("drop", {"operation": "getJobStatus"}),
            ("malformed", {"operation": "getJobsLogs"}),
            ("truncated", {"operation": "getJobsLogs"}),
            ("latency", {"operation": "getJobsLogs", "seconds": 0.2}),
        ]
    ),
    st.integers(0, 3),
    st.integers(1, 4),
)
LINES = st.lists(st.sampled_from(["again", "a\nb", "é", "", "Epoch 1/2\r"]), max_size=12)
PLANS = st.lists(st.tuples(LINES, st.booleans()), min_size=1, max_size=3)

ALL: dict[str, Any] = {"event": "*", "after": 0, "count": None}
WORST: dict[str, tuple[list[Any], list[Any]]] = {
    "a socket that tells nothing": ([(("withhold", {}), ALL)], []),
    "a socket that tells of no end": ([(("withhold", {}), {**ALL, "event": "job-finished*"})], []),
    "a socket that never connects": ([(("no_connect", {}), {"after": 0, "count": None})], []),
    "a socket that is cut with each event": ([(("cut", {}), ALL)], []),
    "a socket that says all again": ([(("repeat", {}), ALL), (("reorder", {"by": 3}), ALL)], []),
    "a state that is not to be had": ([], [(("status", {"status": 503, "operation": "getJobStatus"}), 1, 4)]),
    "a log that is not to be had": ([], [(("malformed", {"operation": "getJobsLogs"}), 1, 4)]),
}
"""What each of the ways that lead past a trouble is for: disturbances, and faults."""


def orders(test: Callable[..., None]) -> Callable[..., None]:
    """The worst of each kind, and what comes of chance."""
    test = given(
        plans=PLANS,
        disturbances=st.lists(DISTURBANCES | OF_CONNECTIONS, max_size=4),
        faults=st.lists(FAULTS, max_size=2),
    )(test)
    for disturbances, faults in WORST.values():
        plans = [(["again", "again", "a\nb", "again"], True), (["é", "é"], False)]
        test = example(plans=plans, disturbances=disturbances, faults=faults)(test)
    return test


EXAMPLES = settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client's waits, a fiftieth of what they are: what it does in them is the same."""
    monkeypatch.setattr(pace, "_FIRST", 0.02)
    monkeypatch.setattr(pace, "_LONGEST", 0.1)
    monkeypatch.setattr(pace, "_WITH_SOCKET", 0.24)
    monkeypatch.setattr(pace.Trouble, "FIRST", 0.02)
    monkeypatch.setattr(pace.Trouble, "LONGEST", 0.2)
    monkeypatch.setattr(hub, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(hub, "LONGEST_WAIT", 0.2)
    monkeypatch.setattr(websocket, "_CLOSE_SECONDS", 0.1)


SETTINGS: dict[str, Any] = {
    "retry": RetryPolicy(max_retries=1, first_delay=0.01),
    "timeout": Timeouts(connect=0.3),
}


def ordered(sandbox: Sandbox, plans: list[Plan], disturbances: list[Any], faults: list[Any]) -> Callable[[], None]:
    """The sandbox as the example wants it, but for what disturbs: that is ordered when the jobs have started."""
    sandbox.reset()
    for lines, succeeds in plans:
        sandbox.jobs.script(
            OPERATION, outcome="success" if succeeds else "failure", lines=lines, seconds=SECONDS, count=1
        )

    def disturb() -> None:
        for (kind, details), where in disturbances:
            sandbox.disturbances.add(kind, **details, **where)
        for (kind, details), after, count in faults:
            sandbox.faults.add(kind, after=after, count=count, **details)

    return disturb


def expected(plan: Plan) -> list[str]:
    lines, succeeds = plan
    return [line + "\n" if not line.endswith("\n") else line for line in lines] + (
        [] if succeeds else ["The sandbox was told to let this job fail\n"]
    )


def test_a_socket_that_is_cut_is_made_again_and_asked_from_where_the_log_was(sandbox: Sandbox) -> None:
    sandbox.reset()
    sandbox.clock.freeze()
    sandbox.jobs.script(OPERATION, lines=[{"text": text, "after": 0.0} for text in ("one", "two")], seconds=1, count=1)
    sandbox.disturbances.add("cut", event="hello")
    heard: list[str] = []

    def hear(line: LogLine) -> None:
        heard.append(line.text)
        if len(heard) == 2:
            end = time.monotonic() + TIMEOUT
            while len(sandbox.connections) < 2 or not sandbox.connections[1].received:
                assert time.monotonic() < end, "the socket was not made again"
                time.sleep(0.005)
            sandbox.clock.advance(2)

    with EdgeImpulse(**sandbox.arguments(), **SETTINGS) as ei:
        job = ei.jobs.start(ei.studio.jobs.start_keywords_noise_job, project_id=sandbox.project_id)
        assert job.wait(timeout=TIMEOUT, on_log=hear).finished_successful
    assert heard == ["one\n", "two\n"]
    first, second = list(sandbox.connections)[:2]
    assert [event.disturbance for event in first.sent] == ["cut"]
    (asked,) = {event.name: event.payload for event in second.received}.values()
    assert asked["jobId"] == job.id
    assert asked["lastReceivedTimestamp"] > 0


@EXAMPLES
@orders
def test_logs_that_are_awaited_come_whole_whatever_happens(
    sandbox: Sandbox, plans: list[Plan], disturbances: list[Any], faults: list[Any]
) -> None:
    disturb = ordered(sandbox, plans, disturbances, faults)

    async def follow(job: Any) -> tuple[list[str], bool]:
        found = [line.text async for line in job.logs(timeout=TIMEOUT)]
        try:
            return found, bool(job.result.finished_successful)
        except JobFailed:
            return found, False

    async def run() -> list[tuple[list[str], bool]]:
        async with AsyncEdgeImpulse(**sandbox.arguments(), **SETTINGS) as ei:
            start, id = ei.studio.jobs.start_keywords_noise_job, sandbox.project_id
            jobs = [await ei.jobs.start(start, project_id=id) for _ in plans]
            disturb()
            return list(await asyncio.gather(*map(follow, jobs)))

    assert asyncio.run(run()) == [(expected(plan), plan[1]) for plan in plans]


@EXAMPLES
@orders
def test_who_waits_blocking_hears_all_and_learns_how_it_ended(
    sandbox: Sandbox, plans: list[Plan], disturbances: list[Any], faults: list[Any]
) -> None:
    disturb = ordered(sandbox, plans, disturbances, faults)
    with EdgeImpulse(**sandbox.arguments(), **SETTINGS) as ei:
        start, id = ei.studio.jobs.start_keywords_noise_job, sandbox.project_id
        jobs = [ei.jobs.start(start, project_id=id) for _ in plans]
        disturb()
        heard: dict[int, list[str]] = {job.id: [] for job in jobs}
        failed = False
        try:
            ei.jobs.wait_all(jobs, timeout=TIMEOUT, on_log=lambda job, line: heard[job.id].append(line.text))
        except JobFailed:
            failed = True
    assert list(heard.values()) == [expected(plan) for plan in plans]
    assert failed == any(not succeeds for _, succeeds in plans)
