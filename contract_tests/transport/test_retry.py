"""The pure decision: whether a call is repeated, and after how long."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from edgewire.errors import ConfigurationError
from edgewire.transport.retry import HOPELESS, TRANSIENT, Decision, Outcome, RetryPolicy, decide, retry_after_seconds
from hypothesis import given
from hypothesis import strategies as st

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

outcomes = st.builds(
    Outcome,
    status=st.none() | st.integers(100, 999),
    retry_after=st.none() | st.text(max_size=20) | st.integers(0, 10**6).map(str),
    sent=st.booleans(),
)


@given(
    outcome=outcomes,
    attempt=st.integers(1, 200),
    safe=st.booleans(),
    again=st.booleans(),
    remaining=st.none() | st.floats(-10, 100),
    chance=st.floats(0, 1),
    retries=st.integers(0, 200),
)
def test_a_repeat_is_allowed_in_number_and_time_and_by_the_contract(
    outcome: Outcome, attempt: int, safe: bool, again: bool, remaining: float | None, chance: float, retries: int
) -> None:
    policy = RetryPolicy(max_retries=retries)
    decision = decide(
        policy, attempt, outcome, repeat_safe=safe, can_resend=again, remaining=remaining, random=lambda: chance
    )
    if decision.delay is None:
        return
    assert again
    assert attempt <= retries
    assert safe or not outcome.sent
    assert outcome.status is None or outcome.status in TRANSIENT
    assert 0 <= decision.delay <= policy.max_delay + policy.max_retry_after
    assert remaining is None or decision.delay < remaining


@given(attempt=st.integers(1, 10_000), chance=st.floats(0, 1))
def test_the_wait_is_a_random_part_of_a_time_that_doubles_up_to_its_limit(attempt: int, chance: float) -> None:
    full = min(8.0, 0.5 * 2 ** min(attempt - 1, 20))
    assert RetryPolicy().backoff(attempt, lambda: chance) == pytest.approx(chance * full)


def test_callers_that_failed_together_do_not_come_back_together() -> None:
    assert len({RetryPolicy().backoff(1) for _ in range(100)}) > 90


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 1.5 ", 1.5),
        ("Fri, 02 Jan 2026 03:05:05 GMT", 60),
        ("Fri, 02 Jan 2026 03:00:05 GMT", 0),
        (format_datetime(NOW, usegmt=True), 0),
    ],
)
def test_retry_after_is_seconds_or_a_date(text: str, seconds: float) -> None:
    assert retry_after_seconds(text, NOW.timestamp) == seconds


@pytest.mark.parametrize("text", [None, "", "soon", "-5", "nan", "inf", "1e9", "9" * 400, "Fri, 99 Jan 2026", "١٢"[:0]])
def test_a_retry_after_that_cannot_be_read_is_none(text: str | None) -> None:
    assert retry_after_seconds(text) is None


@given(st.text())
def test_no_retry_after_breaks_the_decision(text: str) -> None:
    seconds = retry_after_seconds(text)
    assert seconds is None or seconds >= 0


def test_what_names_a_property_of_the_request_is_not_transient() -> None:
    assert not TRANSIENT & HOPELESS
    assert {408, 429, 500, 502, 503, 504, 507, 520, 561} <= TRANSIENT
    assert {501, 505} <= HOPELESS


def test_a_decision_without_a_repeat_says_why() -> None:
    policy = RetryPolicy()
    assert decide(policy, 4, Outcome(503), repeat_safe=True) == Decision(None, "gave up after 4 attempts")
    assert "the deadline leaves" in decide(policy, 1, Outcome(503, "60"), repeat_safe=True, remaining=5).reason
    assert decide(policy, 1, Outcome(404), repeat_safe=True) == Decision(None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("first_delay", -0.1),
        ("max_delay", float("inf")),
        ("max_retry_after", float("nan")),
        ("max_delay", "8"),
        ("statuses", frozenset({200, 503})),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=name):
        RetryPolicy(**{name: value})  # type: ignore[arg-type]  # what is wrong is the point
