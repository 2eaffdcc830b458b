"""How many requests are made at once, and how long they wait."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from edgewire.ingestion.pacing import FIRST_WAIT, MOST_WAIT, Pacer, backoff
from hypothesis import given
from hypothesis import strategies as st

from .simulated import no_time


def run(body: Callable[[Pacer], Awaitable[None]], most: int = 4) -> None:
    async def main() -> None:
        await body(Pacer(most, no_time))

    asyncio.run(main())


@given(st.integers(1, 10_000), st.none() | st.floats(0, 1000), st.floats(0, 1, exclude_max=True))
def test_waits_grow_to_a_limit_and_are_never_shorter_than_the_service_asks(
    attempt: int, asked: float | None, chance: float
) -> None:
    wait = backoff(attempt, asked, lambda: chance)
    assert wait >= (asked or 0)
    assert FIRST_WAIT / 2 <= wait - (asked or 0) <= MOST_WAIT + 1e-6


def test_waits_differ_by_chance() -> None:
    assert backoff(3, None, lambda: 0.0) < backoff(3, None, lambda: 0.9)


def test_a_busy_service_gets_half_as_many_requests_and_slowly_more_again() -> None:
    async def body(pacer: Pacer) -> None:
        tickets = [await pacer.enter() for _ in range(8)]
        for ticket in tickets:  # all of them were made before it was known
            assert ticket is not None
            pacer.busy(ticket, None)
            pacer.leave()
        assert pacer.limit == 4
        ticket = await pacer.enter()
        assert ticket is not None
        pacer.busy(ticket, None)
        assert pacer.limit == 2
        for _ in range(100):
            pacer.worked()
        assert pacer.limit == 8

    run(body, 8)


def test_it_never_comes_to_a_standstill() -> None:
    async def body(pacer: Pacer) -> None:
        for _ in range(20):
            ticket = await pacer.enter()
            assert ticket is not None
            pacer.busy(ticket, None)
            pacer.leave()
        assert pacer.limit == 1

    run(body)


def test_a_pause_that_the_service_asks_for_holds_for_all() -> None:
    async def main() -> None:
        over = asyncio.Event()
        asked: list[float] = []

        async def sleep(seconds: float) -> None:
            asked.append(seconds)
            await over.wait()

        pacer = Pacer(4, sleep)
        ticket = await pacer.enter()
        assert ticket is not None
        pacer.busy(ticket, 17)
        pacer.leave()
        others = [asyncio.ensure_future(pacer.enter()) for _ in range(2)]
        await asyncio.sleep(0.01)
        assert not any(other.done() for other in others)
        over.set()
        assert None not in await asyncio.gather(*others)
        assert asked == [17]

    asyncio.run(main())


def test_stopping_ends_every_wait() -> None:
    async def main() -> None:
        async def for_ever(seconds: float) -> None:
            await asyncio.Event().wait()

        pacer = Pacer(1, for_ever)
        assert await pacer.enter() is not None
        waiting = [asyncio.ensure_future(pacer.enter()) for _ in range(3)]
        sleeping = asyncio.ensure_future(pacer.nap(1000))
        pacer.busy(0, 1000)
        await asyncio.sleep(0)
        pacer.stop()
        assert await asyncio.gather(*waiting) == [None] * 3
        await sleeping
        assert await pacer.enter() is None
        await pacer.nap(1000)

    asyncio.run(main())


def test_a_request_that_is_cancelled_while_it_waits_does_not_take_anothers_turn() -> None:
    async def body(pacer: Pacer) -> None:
        assert await pacer.enter() is not None
        first, second = asyncio.ensure_future(pacer.enter()), asyncio.ensure_future(pacer.enter())
        await asyncio.sleep(0)
        pacer.leave()
        first.cancel()
        assert await asyncio.wait_for(second, 5) is not None

    run(body, 1)
