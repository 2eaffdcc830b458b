"""A run is polite: evenly spaced, within its budget, and silent for as long as the service asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from . import carrying
from .carrying import Paced
from .pace import Limits, Pace, Sent, Spent, impolite

LIMITS = Limits(requests=6, seconds=100, reserve=2, reserve_seconds=20, per_second=2, patience=30)


def _pace(limits: Limits = LIMITS) -> Pace:
    return Pace(limits, began=0.0)


def test_requests_are_evenly_spaced() -> None:
    pace = _pace()
    assert pace.wait(0.0) == 0
    pace.sent(0.0)
    assert pace.wait(0.1) == pytest.approx(0.4)
    assert pace.wait(0.5) == 0


@pytest.mark.parametrize("status", [429, 503])
def test_nothing_is_sent_before_the_service_allows_it(status: int) -> None:
    pace = _pace()
    pace.sent(1.0)
    pace.answered(2.0, status, 7.0)
    assert pace.wait(2.0) == 7
    assert pace.wait(8.5) == 0.5
    assert pace.wait(9.0) == 0


def test_a_busy_service_that_names_no_time_is_left_alone_for_longer_each_time() -> None:
    pace, pauses = _pace(), []
    for _ in range(3):
        pace.sent(0.0)
        pace.answered(0.0, 503)
        pauses.append(pace.wait(0.0))
    assert pauses == [1, 2, 4]
    pace.answered(0.0, 200)
    pace.answered(10.0, 503)
    assert pace.wait(10.0) == 1, "a good answer begins anew"


def test_a_retry_after_of_another_status_is_no_request_for_silence() -> None:
    pace = _pace()
    pace.sent(0.0)
    pace.answered(0.0, 200, 9.0)
    assert pace.wait(1.0) == 0


def test_the_run_ends_when_the_service_asks_for_more_patience_than_it_has() -> None:
    pace = _pace()
    pace.sent(0.0)
    with pytest.raises(Spent, match="asks to wait 31 s, and this run waits 30 s"):
        pace.answered(0.0, 429, 31.0)
    with pace.reserve():
        with pytest.raises(Spent, match="asks to wait 30 s"):
            pace.wait(0.9)
        assert pace.wait(31.0) == 0, "who cleans up is silent for as long, too"


def test_the_run_ends_when_the_service_goes_on_asking_for_fewer_requests() -> None:
    pace, now = _pace(replace(LIMITS, requests=99, seconds=1e9, refusals=3)), 0.0
    for status in (429, 200, 503, 429, 429):
        now += pace.wait(now)
        pace.sent(now)
        pace.answered(now, status, 0.0)
    with pytest.raises(Spent, match="fewer requests 3 times in a row"):
        pace.wait(now)


def test_the_budget_of_requests_ends_the_run_and_the_reserve_is_for_cleaning_up() -> None:
    pace, now = _pace(), 0.0
    for _ in range(4):
        now += pace.wait(now)
        pace.sent(now)
    with pytest.raises(Spent, match="budget of 4 requests"):
        pace.wait(now)
    with pace.reserve():
        for _ in range(2):
            now += pace.wait(now)
            pace.sent(now)
        with pytest.raises(Spent, match="budget of 6 requests"):
            pace.wait(now)
    assert not pace.cleaning


def test_the_budget_of_time_ends_the_run_and_the_reserve_is_for_cleaning_up() -> None:
    pace = _pace()
    assert pace.wait(79.0) == 0
    with pytest.raises(Spent, match="budget of 80 seconds"):
        pace.wait(80.0)
    with pace.reserve():
        assert pace.wait(99.0) == 0
        with pytest.raises(Spent, match="budget of 100 seconds"):
            pace.wait(100.0)


def test_nobody_waits_for_a_turn_that_is_after_the_end() -> None:
    pace = _pace()
    pace.sent(70.0)
    pace.answered(70.0, 503, 20.0)
    with pytest.raises(Spent, match="80 seconds"):
        pace.wait(70.0)


@pytest.mark.parametrize(
    ("log", "phrase"),
    [
        ([Sent(0.0), Sent(0.3)], "request 2 left 0.300 s after the one before"),
        ([Sent(0.0), Sent(1.0, silence_until=9.0), Sent(5.0)], "request 3 left 4.0 s before the service allowed it"),
        ([Sent(float(number)) for number in range(7)], "7 requests were made, and 6 allowed"),
    ],
    ids=["too fast", "too early", "too many"],
)
def test_the_log_shows_who_was_impolite(log: list[Sent], phrase: str) -> None:
    assert impolite(log, LIMITS) == [phrase]
    assert impolite([], LIMITS) == []


class _Time:
    """A clock that sleeping moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


_ANSWERS = st.tuples(
    st.sampled_from((200, 200, 404, 429, 500, 503)),
    st.one_of(st.none(), st.integers(0, 30).map(str), st.sampled_from(("soon", "-1", "Thu, 01 Jan 1970 00:00:00 GMT"))),
    st.floats(0, 3),
)


@settings(max_examples=60)
@given(st.lists(_ANSWERS, max_size=12))
def test_whatever_the_service_answers_the_transport_is_polite(answers: list[tuple[int, str | None, float]]) -> None:
    time, left = _Time(), iter(answers)

    def answer(_: httpx.Request) -> httpx.Response:
        status, retry_after, seconds = next(left)
        time.now += seconds
        return httpx.Response(status, headers={} if retry_after is None else {"retry-after": retry_after})

    limits = Limits(requests=8, seconds=200, reserve=1, reserve_seconds=10, per_second=2, patience=30)
    pace = Pace(limits, began=0.0)
    paced = Paced(pace, inner=httpx.MockTransport(answer), clock=time.clock, sleep=time.sleep)
    spent = False
    with httpx.Client(transport=paced) as client:
        for _ in answers:
            try:
                client.get("http://service.invalid/")
            except Spent:
                spent = True
                break
    assert impolite(pace.log, limits) == []
    assert spent or len(pace.log) == len(answers)


class _Endless(httpx.SyncByteStream):
    """A body, ten bytes every ten seconds."""

    def __init__(self, time: _Time) -> None:
        self.time = time

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.time.sleep(10)
            yield b"0123456789"


@pytest.mark.parametrize(("largest", "error"), [(35, httpx.ReadError), (10**9, httpx.ReadTimeout)])
def test_an_answer_that_never_ends_is_not_waited_for(
    largest: int, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "LARGEST", largest)
    time = _Time()
    inner = httpx.MockTransport(lambda _: httpx.Response(200, stream=_Endless(time)))
    paced = Paced(_pace(), inner=inner, clock=time.clock, sleep=time.sleep)
    with httpx.Client(transport=paced) as client, pytest.raises(error):
        client.get("http://service.invalid/")
    assert time.now == (40 if largest == 35 else 130)


def test_an_upload_that_repeats_itself_counts_and_is_waited_for() -> None:
    time = _Time()
    pace = _pace()
    paced = Paced(pace, inner=httpx.MockTransport(lambda _: httpx.Response(200)), clock=time.clock, sleep=time.sleep)
    with httpx.Client(transport=paced) as client:
        paced.turn()
        paced.repeats(5.0)
        client.get("http://service.invalid/")
    assert [(sent.at, sent.silence_until) for sent in pace.log] == [(0.0, 5.0), (5.0, 0.0), (5.5, 0.0)]
    assert impolite(pace.log, LIMITS) == []
