"""How often the service is asked, and what it is forgiven."""

from __future__ import annotations

import pytest
from edgewire import (
    ApiError,
    AuthenticationError,
    ConnectionLost,
    ContractError,
    EdgewireError,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
    Timeout,
)
from edgewire.jobs.pace import Gap, Lacking, Polling, Trouble, passes


def rate_limited(retry_after: str | None) -> RateLimited:
    error = RateLimited("slow down", operation="getJobStatus", method="GET", path="/x", status=429)
    error.retry_after = retry_after
    return error


def test_without_a_socket_looks_become_rarer_up_to_five_seconds() -> None:
    polling = Polling()
    waits = [polling.next() for _ in range(20)]
    assert waits[0] == 0.25
    assert waits == sorted(waits)
    assert waits[-1] == 5.0


def test_a_socket_makes_looks_rare_and_its_end_makes_them_frequent() -> None:
    polling = Polling()
    polling.connected()
    waits = [polling.next() for _ in range(20)]
    assert waits[0] == 0.25
    assert waits == sorted(waits)
    assert waits[-1] == 12.0
    polling.lost()
    assert polling.next() == 1.0


def test_no_look_is_later_than_a_third_of_the_time_before_it() -> None:
    for connected in (False, True):
        polling, now = Polling(), 0.0
        if connected:
            polling.connected()
        for _ in range(20):
            wait = polling.next()
            assert wait <= 0.25 + now / 3
            now += wait


def test_new_lines_bring_the_next_look_near_only_where_no_socket_tells_of_them() -> None:
    polling = Polling()
    for _ in range(20):
        polling.next()
    polling.wrote()
    assert polling.next() == 1.0
    polling.connected()
    polling.next()
    polling.wrote()
    assert polling.next() == 1.0  # a socket that is there has told of nothing yet
    polling.told()
    polling.wrote()
    assert polling.next() > 1.0


def test_an_end_that_is_said_is_looked_for_soon() -> None:
    polling = Polling()
    polling.connected()
    for _ in range(20):
        polling.next()
    polling.hinted()
    assert polling.next() == 0.25


def test_nothing_that_brings_a_look_near_puts_off_one_that_is_nearer() -> None:
    polling = Polling()
    polling.wrote()
    polling.lost()
    assert polling.next() == 0.25


def test_the_first_look_in_a_while_waits_for_nothing() -> None:
    gap = Gap()
    assert gap.wait(0.0) == 0.0
    for now in range(1, 20):
        gap.ended(now - 0.9)
        assert gap.wait(float(now)) == 0.0


def test_looks_at_lines_that_come_ten_a_second_are_not_held_back() -> None:
    gap = Gap()
    for number in range(100):
        gap.ended(number / 10 - 0.09)
        assert gap.wait(number / 10) == 0.0


def test_a_flood_is_looked_at_every_half_second_and_what_follows_it_at_once() -> None:
    gap, now, looks = Gap(), 0.0, list[float]()
    while now < 20:  # asked for all the time
        now += gap.wait(now)
        looks.append(now)
        gap.ended(now)
        now += 0.001
    assert len([at for at in looks if at > 10]) <= 21
    now += 100
    for _ in range(6):
        assert gap.wait(now) == 0.0
        gap.ended(now)
        now += 0.3


def test_two_lines_at_once_are_two_looks_within_fifty_milliseconds() -> None:
    gap = Gap()
    assert gap.wait(5.0) == 0.0
    gap.ended(5.01)
    assert 0 < gap.wait(5.01) < 0.03


def test_after_failures_is_asked_less_and_less_often_and_after_an_answer_anew() -> None:
    trouble, error = Trouble(), ConnectionLost("gone")
    assert [trouble.wait(error, now) for now in (5.0, 6.0, 8.0, 12.0, 20.0, 30.0)] == [1, 2, 4, 8, 10, 10]
    assert trouble.since == 5.0
    trouble.over()
    assert trouble.since is None
    assert trouble.wait(error, 40.0) == 1.0
    assert trouble.since == 40.0


def test_the_service_says_how_long_to_wait() -> None:
    assert Trouble().wait(rate_limited("33"), 0.0) == 33.0
    assert Trouble().wait(rate_limited(None), 0.0) == 1.0
    assert Trouble().wait(rate_limited("0"), 0.0) == 1.0


def _api(kind: type[ApiError], status: int) -> ApiError:
    return kind("no", operation="getJobStatus", method="GET", path="/x", status=status)


@pytest.mark.parametrize(
    ("error", "forgiven"),
    [
        (ConnectionLost("gone"), True),
        (Timeout("late"), True),
        (_api(ServerError, 503), True),
        (rate_limited(None), True),
        (ContractError("a proxy's page", content=b"<html>"), True),
        (ContractError("another field"), False),
        (_api(AuthenticationError, 401), False),
        (_api(PermissionDenied, 403), False),
        (_api(NotFound, 404), False),
        (_api(ApiError, 200), False),
        (EdgewireError("else"), False),
        (ValueError("a defect"), False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_what_may_pass_is_forgiven_and_what_stays_is_not(error: Exception, forgiven: bool) -> None:
    assert passes(error) is forgiven


def test_an_end_without_a_verdict_is_given_half_a_minute() -> None:
    lacking = Lacking()
    assert [lacking.too_long(now) for now in (100.0, 110.0, 129.0, 130.0)] == [False, False, False, True]
    assert lacking.too_long(110.0, patience=10.0)
    assert not lacking.too_long(129.0, patience=1000.0)
