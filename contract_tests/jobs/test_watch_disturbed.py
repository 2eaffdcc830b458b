"""Whatever the socket and the service do on the way: each line once and in order, the right verdict, and in time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from edgewire import ConnectionLost, LogLine
from edgewire.jobs.verdict import Verdict
from edgewire.jobs.watch import Watch
from hypothesis import given, settings
from hypothesis import strategies as st

from .records import DONE, FAILED
from .virtual import PROJECT, Planned, Service, Socket, broken, now, run

ENDS = 60.0
LATEST = 100.0
"""No outage lasts longer; and then comes the longest wait between two looks, twice."""


@dataclass
class Telling:
    """What becomes of one event: it comes so much later, so often; not at all for 0."""

    later: float
    times: int


moments = st.integers(0, 1000).map(lambda tenth: tenth / 10)
tellings = st.builds(Telling, st.sampled_from([0.0, 0.0, 0.001, 0.7, 30.0]), st.sampled_from([0, 1, 1, 2, 5]))


@settings(max_examples=150)
@given(
    lines=st.lists(st.tuples(st.integers(0, 600).map(lambda tenth: tenth / 10), tellings), max_size=40),
    end=st.lists(tellings, min_size=2, max_size=2),
    success=st.booleans(),
    cuts=st.lists(moments, max_size=4),
    connects=st.lists(moments, max_size=4),
    lies=st.lists(st.tuples(moments, st.sampled_from([4, 5, 6, None])), max_size=3),
    outage=st.tuples(moments, moments),
    joins=st.lists(moments.filter(lambda at: at < 90), min_size=1, max_size=3),
)
def test_each_line_is_told_once_and_the_verdict_is_that_of_the_state(
    lines: list[tuple[float, Telling]],
    end: list[Telling],
    success: bool,
    cuts: list[float],
    connects: list[float],
    lies: list[tuple[float, int | None]],
    outage: tuple[float, float],
    joins: list[float],
) -> None:
    lines = sorted(lines, key=lambda line: line[0])
    plan = Planned([(at, f"{n}\n") for n, (at, _) in enumerate(lines)], ENDS, dict(DONE if success else FAILED))
    service, socket = Service(_4=Planned(ends=80), _5=plan), Socket()
    service.fails = broken(ConnectionLost("gone"), *outage)
    events: list[tuple[float, str, object]] = []
    events += [(at + how.later, "job-data-5", {"data": "…"}) for at, how in lines for _ in range(how.times)]
    events += [(ENDS + end[0].later, "job-finished-5", {"success": True})] * end[0].times
    events += [(ENDS + end[1].later, "job-finished", {"jobId": 5, "success": not success})] * end[1].times
    events += [(at, "job-finished", {"jobId": id, "success": True}) for at, id in lies]

    async def test() -> None:
        loop = asyncio.get_running_loop()
        for at in cuts:
            loop.call_at(1000 + at, socket.cut)
        for at in connects:
            loop.call_at(1000 + at, socket.connect)
        for at, name, payload in events:
            loop.call_at(1000 + at, socket.tell, name, payload)
        one = Watch(PROJECT, service, socket)  # type: ignore[arg-type]  # in the place of the hub

        async def follow(at: float) -> None:
            await asyncio.sleep(at)
            told: list[LogLine] = []
            begun = now()
            ended = await one.follow(5, told.extend)
            assert ended.verdict is (Verdict.SUCCESS if success else Verdict.FAILURE)
            assert [line.text for line in told] == [f"{n}\n" for n in range(len(lines))]
            assert [line.number for line in told] == list(range(1, len(lines) + 1))
            assert now() < max(begun, ENDS, max(outage) if outage[0] < outage[1] else 0) + 25

        await asyncio.gather(*(follow(at) for at in joins))
        assert socket.listeners == []

    run(test())
