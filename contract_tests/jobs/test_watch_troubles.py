"""Waiting for jobs while the service fails: what passes is outlived, what does not is told at once."""

from __future__ import annotations

import asyncio
from math import inf
from typing import Any

import pytest
from edgewire import (
    ApiError,
    AuthenticationError,
    ConnectionLost,
    LogLine,
    RateLimited,
    ServerError,
)
from edgewire.jobs.verdict import Ended, Verdict

from .records import record
from .virtual import Planned, Service, Socket, at, broken, now, run, waiting, watch


def test_a_line_whose_fetching_fails_is_fetched_again_soon() -> None:
    heard: list[float] = []
    socket = Socket(connects=True)
    service = Service(_5=Planned([(50.0, "a\n")], ends=100))
    log_fails = broken(ConnectionLost("gone"), 50, 50.5)
    service.fails = lambda operation: log_fails(operation) if operation == "getJobsLogs" else None
    tell = at(50.0, lambda: socket.tell("job-data-5"))
    waiting(service, socket, tell, on_lines=lambda lines: heard.append(now()))
    assert heard == [pytest.approx(51, abs=0.1)]


def test_who_fails_hears_why_though_nobody_listened() -> None:
    service = Service(_5=Planned.failing([(1, f"{number}\n") for number in range(50)], ends=5))
    ended, _ = waiting(service, Socket())
    assert [(line.number, line.text) for line in ended.lines] == [(n + 1, f"{n}\n") for n in range(30, 50)]


def test_a_failure_is_told_also_where_the_log_is_not_to_be_had() -> None:
    service = Service(_5=Planned.failing(ends=5))
    service.fails = lambda operation: ServerError("down") if operation == "getJobsLogs" else None
    ended, known = waiting(service, Socket())
    assert (ended.verdict, ended.lines) == (Verdict.FAILURE, ())
    assert known < 12


@pytest.mark.parametrize("patience", [600.0, 5.0], ids=["usual", "little"])
def test_a_log_that_fails_after_the_end_holds_the_verdict_back_for_half_a_minute_at_most(patience: float) -> None:
    told: list[LogLine] = []
    service = Service(_5=Planned.failing([(1, "a\n"), (9, "b\n")], ends=10))
    log_fails = broken(ServerError("down"), 9, inf)
    service.fails = lambda operation: log_fails(operation) if operation == "getJobsLogs" else None
    ended, known = waiting(service, Socket(connects=True), on_lines=told.extend, patience=patience)
    assert ended.verdict is Verdict.FAILURE
    assert known < 10 + 12 + min(patience, 50)
    assert [(line.number, line.text, line.missing) for line in told] == [
        (1, "a\n", 0),
        (2, "[the rest of the log could not be read: down]\n", 1),
    ]
    assert list(ended.lines) == told[:1]


def test_a_log_that_fails_for_a_while_after_the_end_is_told_whole() -> None:
    told: list[LogLine] = []
    service = Service(_5=Planned([(1, "a\n"), (9.5, "b\n")], ends=10))
    log_fails = broken(ServerError("down"), 9, 35)
    service.fails = lambda operation: log_fails(operation) if operation == "getJobsLogs" else None
    waiting(service, Socket(connects=True), on_lines=told.extend)
    assert [line.text for line in told] == ["a\n", "b\n"]


def server_error() -> ServerError:
    return ServerError("down", operation="getJobStatus", method="GET", path="/", status=503)


@pytest.mark.parametrize("error", [ConnectionLost("gone"), server_error()], ids=["connection", "server"])
@pytest.mark.parametrize("lines", [False, True], ids=["wait", "log"])
def test_a_service_that_fails_for_minutes_is_outlived(error: Any, lines: bool) -> None:
    told: list[LogLine] = []
    service = Service(_5=Planned([(n, f"{n}\n") for n in range(200)], ends=200))
    service.fails = broken(error, 20, 300)
    ended, known = waiting(service, Socket(), on_lines=told.extend if lines else None)
    assert ended.verdict is Verdict.SUCCESS
    assert 300 <= known < 312
    assert [line.text for line in told] == ([f"{n}\n" for n in range(200)] if lines else [])
    assert len([at for at, _, _ in service.asked if 20 < at < 300]) < 40


def test_a_look_that_fails_is_made_again_soon_though_a_socket_makes_looks_rare() -> None:
    service = Service(_5=Planned(ends=1000))

    def fails_once(operation: str) -> Exception | None:
        if now() < 60 or service.jobs[5].ends < 1000:
            return None
        service.jobs[5].ends = now() + 0.5
        return ConnectionLost("gone")

    service.fails = fails_once
    _, known = waiting(service, Socket(connects=True))
    assert known < service.jobs[5].ends + 1


def test_a_service_that_fails_for_longer_than_one_is_patient_is_an_error_that_says_how_to_go_on() -> None:
    service = Service(_5=Planned(ends=1000))
    service.fails = broken(ConnectionLost("gone"), 20, 10_000)

    async def test() -> None:
        with pytest.raises(ConnectionLost) as caught:
            await watch(service, Socket()).follow(5, patience=60)
        assert 80 <= now() < 92
        assert str(caught.value) == (
            "gone; job 5 of project 7 may still run: ei.jobs.attach(5, project_id=7) picks it up"
        )

    run(test())


def test_each_is_as_patient_as_it_says() -> None:
    service = Service(_5=Planned(ends=100))
    service.fails = broken(ConnectionLost("gone"), 5, 50)

    async def test() -> None:
        one = watch(service, Socket())
        impatient = asyncio.create_task(one.follow(5, patience=10))
        patient = asyncio.create_task(one.follow(5))
        with pytest.raises(ConnectionLost):
            await impatient
        assert now() < 30
        assert (await patient).verdict is Verdict.SUCCESS

    run(test())


def test_the_patience_of_who_joins_in_the_middle_of_a_trouble_begins_then() -> None:
    service = Service(_5=Planned(ends=60))
    service.fails = broken(ConnectionLost("gone"), 5, 75)

    async def test() -> None:
        one = watch(service, Socket())
        first = asyncio.create_task(one.follow(5))
        await asyncio.sleep(50)
        assert (await one.follow(5, patience=40)).verdict is Verdict.SUCCESS
        await first

    run(test())


def test_how_long_the_service_wants_to_be_left_alone_is_obeyed() -> None:
    service = Service(_5=Planned(ends=30))
    error = RateLimited("slow", operation="getJobStatus", method="GET", path="/", status=429)
    error.retry_after = "45"
    service.fails = broken(error, 10, 16)
    _, known = waiting(service, Socket())
    (failed, *_) = [at for at, _, _ in service.asked if 10 < at < 16]
    assert not [at for at, _, _ in service.asked if failed < at < failed + 45]
    assert known < 62


def test_what_will_not_pass_is_raised_at_once() -> None:
    service = Service(_5=Planned(ends=1000))
    error = AuthenticationError("no", operation="getJobStatus", method="GET", path="/", status=401)
    service.fails = broken(error, 20, 10_000)

    async def test() -> None:
        with pytest.raises(AuthenticationError):
            await watch(service, Socket()).follow(5)
        assert now() < 30

    run(test())


def test_a_job_that_is_not_there_is_an_error_at_once() -> None:
    async def test() -> None:
        with pytest.raises(ApiError, match="No job with this ID found"):
            await watch(Service(), Socket()).follow(5)
        assert now() < 1

    run(test())


def test_a_log_that_is_refused_does_not_keep_others_from_the_end() -> None:
    service = Service(_5=Planned(ends=20))
    service.fails = lambda operation: (
        AuthenticationError("no", operation=operation, method="GET", path="/", status=401)
        if operation == "getJobsLogs"
        else None
    )

    async def test() -> None:
        one = watch(service, Socket())
        reader = asyncio.create_task(one.follow(5, lambda lines: None))
        other = asyncio.create_task(one.follow(5))
        with pytest.raises(AuthenticationError):
            await reader
        assert (await other).verdict is Verdict.SUCCESS

    run(test())


def test_a_defect_is_raised_and_nobody_waits_for_ever() -> None:
    service = Service(_5=Planned(ends=20))
    service.fails = lambda operation: ZeroDivisionError("a defect")

    async def test() -> None:
        with pytest.raises(ZeroDivisionError):
            await watch(service, Socket()).follow(5)

    run(test())


@pytest.mark.parametrize("jobs", [None, "none", [None, 5, {"id": 1}]], ids=str)
def test_a_list_that_is_none_says_nothing(jobs: object) -> None:
    service = Service(**{f"_{id}": Planned(ends=20) for id in (1, 2, 3)})
    service.listed = jobs

    async def test() -> None:
        one = watch(service, Socket())
        ended = await asyncio.gather(*(one.follow(id) for id in (1, 2, 3)))
        assert {how.verdict for how in ended} == {Verdict.SUCCESS}
        assert now() < 30

    run(test())


def test_a_list_that_is_old_does_not_hide_an_end_for_good() -> None:
    service = Service(**{f"_{id}": Planned(ends=20) for id in (1, 2, 3)})
    service.listed = [record(id) for id in (1, 2, 3)]

    async def test() -> None:
        one = watch(service, Socket())
        await asyncio.gather(*(one.follow(id) for id in (1, 2, 3)))
        assert now() < 310

    run(test())


def test_who_joins_while_others_hear_of_a_defect_is_served() -> None:
    service = Service(**{f"_{id}": Planned(ends=20) for id in (1, 2, 3, 4)})

    async def test() -> None:
        one = watch(service, Socket())
        joined: list[asyncio.Task[Ended]] = []

        def fails(operation: str) -> Exception | None:
            if operation != "listActiveJobs" or joined:
                return None
            joined.append(asyncio.create_task(one.follow(4)))
            return ZeroDivisionError("a defect")

        service.fails = fails
        others = await asyncio.gather(*(one.follow(id) for id in (1, 2, 3)), return_exceptions=True)
        assert [type(error) for error in others] == [ZeroDivisionError] * 3
        assert (await joined[0]).verdict is Verdict.SUCCESS

    run(test())


@pytest.mark.parametrize("passing", [True, False], ids=["for a while", "for good"])
def test_a_list_that_fails_costs_no_verdict(passing: bool) -> None:
    service = Service(**{f"_{id}": Planned(ends=40) for id in (1, 2, 3, 4)})
    kind = ServerError if passing else AuthenticationError
    error = kind("no", operation="x", method="GET", path="/", status=503 if passing else 401)
    service.fails = lambda operation: error if operation == "listActiveJobs" and (now() < 30 or not passing) else None

    async def test() -> None:
        one = watch(service, Socket())
        ended = await asyncio.gather(*(one.follow(id) for id in (1, 2, 3, 4)))
        assert {how.verdict for how in ended} == {Verdict.SUCCESS}
        assert now() < 52

    run(test())
    lists = [at for at, _ in service.asked_for("listActiveJobs")]
    assert (max(lists) > 30) is passing
    assert passing or len(lists) == 1
