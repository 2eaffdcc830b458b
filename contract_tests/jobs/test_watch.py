"""Waiting for jobs, with a service and a socket that do what a test says, in time that passes at once."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from edgewire import (
    ConfigurationError,
    LogLine,
)
from edgewire.jobs.verdict import Verdict
from edgewire.jobs.watch import SETTLE_SECONDS

from .records import DONE
from .virtual import LATENCY, Planned, Service, Socket, at, now, run, waiting, watch


def test_a_job_that_is_over_is_one_request_and_no_socket() -> None:
    service, socket = Service(_5=Planned(ends=-1)), Socket()
    ended, known = waiting(service, socket)
    assert ended.verdict is Verdict.SUCCESS
    assert known == pytest.approx(LATENCY)
    assert [operation for _, operation, _ in service.asked] == ["getJobStatus"]
    assert socket.opened == 0


def test_without_a_socket_the_end_is_found_by_asking() -> None:
    service = Service(_5=Planned(ends=100))
    _, known = waiting(service, Socket())
    assert 100 <= known < 106
    assert len(service.asked) < 35


def test_a_socket_that_tells_nothing_delays_the_end_by_twelve_seconds_at_most() -> None:
    service = Service(_5=Planned(ends=100))
    _, known = waiting(service, Socket(connects=True))
    assert 100 <= known < 113
    assert len(service.asked) < 24


@pytest.mark.parametrize(
    ("name", "payload"),
    [
        ("job-finished-5", {"success": True}),
        ("job-finished-5", None),
        ("job-finished", {"jobId": 5, "success": True}),
        ("job-finished", {"jobId": "5", "success": False}),
    ],
    ids=str,
)
def test_an_event_of_its_end_makes_the_end_known_at_once(name: str, payload: object) -> None:
    socket = Socket(connects=True)
    service = Service(_5=Planned(ends=50))
    ended, known = waiting(service, socket, at(50.001, lambda: socket.tell(name, payload)))
    assert known == pytest.approx(50.001 + LATENCY, abs=0.05)
    assert ended.verdict is Verdict.SUCCESS  # whatever the event says


def test_an_event_that_is_wrong_changes_nothing_but_when_is_asked() -> None:
    socket = Socket(connects=True)
    service = Service(_5=Planned.failing(ends=60))
    ended, known = waiting(service, socket, at(10, lambda: socket.tell("job-finished-5", {"success": True})))
    assert ended.verdict is Verdict.FAILURE
    assert known >= 60


def test_an_event_ahead_of_the_state_is_followed_up_soon() -> None:
    socket = Socket(connects=True)
    service = Service(_5=Planned(ends=51))
    _, known = waiting(service, socket, at(50, lambda: socket.tell("job-finished-5", {"success": True})))
    assert known < 53


@pytest.mark.parametrize(
    ("name", "payload"),
    [
        ("job-finished", None),
        ("job-finished", {"jobId": None}),
        ("job-finished", {"jobId": [5]}),
        ("job-finished", {"jobId": float("inf")}),
        ("job-finished", "5"),
        ("job-finished-", {}),
        ("job-data-x", {"data": 1}),
        ("job-data-6", {"data": "of another"}),
        ("hello", {"hello": {"version": 1}}),
    ],
    ids=str,
)
def test_events_that_say_nothing_of_its_jobs_ask_for_nothing(name: str, payload: object) -> None:
    asked = []
    for told in (False, True):
        socket, service = Socket(connects=True), Service(_5=Planned(ends=10))
        event = [at(3, partial(socket.tell, name, payload))] if told else []
        waiting(service, socket, *event, on_lines=lambda lines: None)
        asked.append(service.asked)
    assert asked[0] == asked[1]


def test_what_happened_before_the_socket_was_there_is_asked_for() -> None:
    socket = Socket()
    service = Service(_5=Planned(ends=0.5))
    _, known = waiting(service, socket, at(0.6, socket.connect))
    assert known < 0.65


def test_a_socket_that_is_lost_is_made_up_for_by_asking() -> None:
    socket = Socket(connects=True)
    service = Service(_5=Planned(ends=94))
    _, known = waiting(service, socket, at(93, socket.cut))
    assert known < 97


def test_null_is_no_end() -> None:
    service = Service(_5=Planned(ends=0, done={"finished": None, "finishedSuccessful": None}))

    async def test() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1000):
                await watch(service, Socket()).follow(5)

    run(test())


def test_an_end_without_a_verdict_is_waited_for_and_then_told() -> None:
    service = Service(_5=Planned(ends=20, done={"finished": DONE["finished"]}))
    ended, known = waiting(service, Socket(connects=True))
    assert ended.verdict is Verdict.UNSAID
    assert 50 <= known < 70


def test_every_line_is_told_before_the_end_is_and_none_twice() -> None:
    told: list[LogLine] = []
    lines = [(number * 0.7, f"{number}\n") for number in range(30)]
    service = Service(_5=Planned.failing([*lines, (21.999, "last\n")], ends=22))
    ended, _ = waiting(service, Socket(), on_lines=told.extend)
    assert [line.text for line in told] == [*(f"{number}\n" for number in range(30)), "last\n"]
    assert list(ended.lines) == told[-20:]


def test_lines_that_come_just_after_the_end_are_told_too() -> None:
    told: list[LogLine] = []
    service = Service(_5=Planned([(1.0, "a\n"), (50.2, "last words\n")], ends=50))
    socket = Socket(connects=True)
    _, known = waiting(service, socket, at(50.0, lambda: socket.tell("job-finished-5")), on_lines=told.extend)
    assert [line.text for line in told] == ["a\n", "last words\n"]
    assert known < 51


def test_the_log_of_a_job_that_was_over_before_is_not_waited_for() -> None:
    told: list[LogLine] = []
    _, known = waiting(Service(_5=Planned([(-9.0, "a\n")], ends=-5)), Socket(), on_lines=told.extend)
    assert [line.text for line in told] == ["a\n"]
    assert known == pytest.approx(2 * LATENCY)


def test_a_socket_that_is_there_and_tells_of_no_lines_makes_none_come_late() -> None:
    late: list[float] = []
    lines = [(float(second), f"{second}\n") for second in range(30, 90)]
    service = Service(_5=Planned(lines, ends=100))
    waiting(service, Socket(connects=True), on_lines=lambda new: late.extend(now() - int(line.text) for line in new))
    assert len(late) == 60
    assert sorted(late)[50] < 2.0
    assert max(late) < 13.0


@pytest.mark.parametrize("said", [{"finished": True}, {"finished": 1767323045000}, {"finished": "yesterday"}], ids=str)
def test_a_job_is_over_in_whatever_way_its_end_is_said(said: dict[str, Any]) -> None:
    ended, _ = waiting(Service(_5=Planned(ends=-1, done={**said, "finishedSuccessful": True})), Socket())
    assert ended.verdict is Verdict.SUCCESS
    ended, known = waiting(Service(_5=Planned(ends=-1, done=said)), Socket())
    assert (ended.verdict, 30 <= known < 60) == (Verdict.UNSAID, True)


def test_a_state_without_a_job_says_nothing_and_is_asked_for_again() -> None:
    class Forgetful(Service):
        def _body(self, operation: str, id: int | None, request: Any) -> dict[str, Any]:
            without = operation == "getJobStatus" and now() < 20
            return {} if without else super()._body(operation, id, request)

    ended, known = waiting(Forgetful(_5=Planned(ends=10)), Socket())
    assert ended.verdict is Verdict.SUCCESS
    assert 20 <= known < 26


def test_a_line_that_an_event_tells_of_is_there_at_once() -> None:
    heard: list[float] = []
    socket = Socket(connects=True)
    service = Service(_5=Planned([(20.0, "a\n"), (20.0, "b\n")], ends=40))

    def both() -> None:
        socket.tell("job-data-5", {"data": "a\n"})
        socket.tell("job-data-5", {"data": "b\n"})

    waiting(service, socket, at(20.0, both), on_lines=lambda lines: heard.extend(now() for _ in lines))
    assert heard == [pytest.approx(20.0 + LATENCY)] * 2


@pytest.mark.parametrize("lines", [False, True], ids=["wait", "log"])
def test_all_who_follow_a_job_hear_it_and_its_end_when_it_comes(lines: bool) -> None:
    socket = Socket(connects=True)
    service = Service(_5=Planned([(20.0, "a\n")], ends=50))
    heard: list[tuple[int, float]] = []

    async def test() -> None:
        one = watch(service, socket)
        events = [at(20.0, partial(socket.tell, "job-data-5")), at(50.0, partial(socket.tell, "job-finished-5"))]
        telling = asyncio.gather(*events)

        async def follow(number: int) -> None:
            await one.follow(5, (lambda _: heard.append((number, now()))) if lines else None)
            heard.append((number, now()))

        await asyncio.gather(*map(follow, range(3)))
        await telling

    run(test())
    moments = [20.0] * 3 + [50.0 + SETTLE_SECONDS] * 3 if lines else [50.0] * 3
    assert [moment for _, moment in heard] == [pytest.approx(moment, abs=0.1) for moment in moments]
    assert sorted(number for number, _ in heard[-3:]) == [0, 1, 2]


def test_a_line_that_is_told_of_while_another_is_fetched_is_there_at_once() -> None:
    heard: list[float] = []
    socket, late = Socket(connects=True), 20.0 + 0.7 * LATENCY
    service = Service(_5=Planned([(20.0, "a\n"), (late, "b\n")], ends=40))
    tells = [at(moment, partial(socket.tell, "job-data-5")) for moment in (20.0, late)]
    waiting(service, socket, *tells, on_lines=lambda lines: heard.extend(now() for _ in lines))
    assert len(heard) == 2
    assert heard[1] < late + 0.05


def test_a_flood_of_events_is_a_look_every_half_second() -> None:
    told: list[LogLine] = []
    socket = Socket(connects=True)
    times = [10 + number / 200 for number in range(4000)]
    service = Service(_5=Planned([(moment, f"{moment}\n") for moment in times], ends=30.1))

    async def flood() -> None:
        for moment in times:
            await at(moment, lambda: socket.tell("job-data-5", {"data": "…"}))

    waiting(service, socket, flood(), on_lines=told.extend)
    assert len(told) == 4000
    assert len([at for at, _ in service.asked_for("getJobsLogs") if 20 < at < 30]) <= 21


def test_lines_are_asked_for_only_where_somebody_hears_them() -> None:
    socket = Socket(connects=True)
    service = Service(_5=Planned([(1, "a\n")], ends=5))
    waiting(service, socket, at(1, lambda: socket.tell("job-data-5", {"data": "a\n"})))
    assert socket.sent == []
    assert service.asked_for("getJobsLogs") == []


def test_the_stream_is_asked_for_anew_on_every_connection_from_the_last_line_on() -> None:
    socket = Socket(connects=True)
    service = Service(_5=Planned([(1, "a\n")], ends=30))
    waiting(
        service, socket, at(1, lambda: socket.tell("job-data-5")), at(10, socket.cut), at(12, socket.connect),
        on_lines=lambda lines: None,
    )  # fmt: skip
    (first, begin), (second, again) = socket.sent
    assert (first, second) == ("start-log-stream", "start-log-stream")
    assert begin == {"jobId": 5, "lastReceivedTimestamp": 0}
    assert again == {"jobId": 5, "lastReceivedTimestamp": 1767323045001}


@pytest.mark.parametrize("id", [5, 6], ids=["the same job", "another"])
def test_who_joins_where_a_socket_stands_is_told_of_lines_too(id: int) -> None:
    service, socket = Service(_5=Planned(ends=30), _6=Planned(ends=30)), Socket(connects=True)

    async def test() -> None:
        one = watch(service, socket)
        first = asyncio.create_task(one.follow(5))
        await asyncio.sleep(10)
        assert socket.sent == []
        second = asyncio.create_task(one.follow(id, lambda lines: None))
        await asyncio.sleep(1)
        assert socket.sent == [("start-log-stream", {"jobId": id, "lastReceivedTimestamp": 0})]
        await asyncio.gather(first, second)

    run(test())


def test_many_jobs_are_one_request_a_look_and_one_listener() -> None:
    service = Service(**{f"_{id}": Planned(ends=100 + id) for id in range(1, 101)})
    socket = Socket(connects=True)

    async def test() -> None:
        one = watch(service, socket)
        ended = await asyncio.gather(*(one.follow(id) for id in range(1, 101)))
        assert [how.record.id for how in ended] == list(range(1, 101))
        assert now() < 215

    run(test())
    assert socket.opened == 1
    assert len([at for at, _, _ in service.asked if at < 100]) < 24
    assert len(service.asked_for("getJobStatus")) <= 210


def test_a_job_that_is_in_no_list_is_asked_for_itself() -> None:
    service = Service(**{f"_{id}": Planned(ends=20) for id in (1, 2, 3, 4)})

    async def test() -> None:
        one = watch(service, Socket())
        results = await asyncio.gather(*(one.follow(id) for id in (1, 2, 3, 4, 5)), return_exceptions=True)
        assert [type(how).__name__ for how in results] == ["Ended"] * 4 + ["ApiError"]

    run(test())


def test_with_the_last_who_waits_everything_ends() -> None:
    service = Service(_5=Planned(ends=1000), _6=Planned(ends=1000))
    socket = Socket(connects=True)

    async def test() -> None:
        one = watch(service, socket)
        tasks = [asyncio.create_task(one.follow(id, lambda lines: None)) for id in (5, 6, 5)]
        await asyncio.sleep(5)
        for task in tasks:
            assert len(socket.listeners) == 1
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        assert socket.listeners == []
        assert asyncio.all_tasks() == {asyncio.current_task()}
        asked = len(service.asked)
        await asyncio.sleep(100)
        assert len(service.asked) == asked

    run(test())


def test_after_its_end_a_watch_can_begin_anew() -> None:
    service = Service(_5=Planned(ends=5), _6=Planned(ends=50))
    socket = Socket(connects=True)

    async def test() -> None:
        one = watch(service, socket)
        assert (await one.follow(5)).verdict is Verdict.SUCCESS
        assert socket.listeners == []
        assert (await one.follow(6)).verdict is Verdict.SUCCESS
        assert socket.opened == 2

    run(test())


def test_who_waits_when_the_client_is_closed_hears_it() -> None:
    service = Service(_5=Planned(ends=1000))

    async def test() -> None:
        one = watch(service, Socket(connects=True))
        task = asyncio.create_task(one.follow(5))
        await asyncio.sleep(5)
        await one.close()
        with pytest.raises(ConfigurationError, match="the client was closed while job 5 of project 7 was waited for"):
            await task
        assert now() < 6

    run(test())
