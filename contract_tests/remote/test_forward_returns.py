"""A serial port that is unplugged, and plugged in again."""

from __future__ import annotations

import asyncio
import threading

import pytest
from edgewire.remote.forward import Forwarder, feed
from edgewire.remote.model import SampleRefused

from .given_input import Wire, numbered
from .given_sampling import FakeSampling, rows

GONE = OSError(5, "unplugged")


class Plug(Wire):
    """A wire that can be plugged in again; it is not found the first time."""

    returns = True

    def __init__(self) -> None:
        super().__init__()
        self.looked = 0
        self.plugged = threading.Event()

    def reopen(self) -> None:
        self.looked += 1
        if not self.plugged.is_set():
            raise OSError(2, "not there")


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Plug:
    monkeypatch.setattr(feed, "_AGAIN", 0.005)
    return Plug()


async def sample(forwarder: Forwarder, plug: Plug, *pieces: bytes | OSError) -> list[tuple[float, ...]]:
    """Send these while it samples."""
    sampling = asyncio.ensure_future(forwarder.sample(FakeSampling(10_000)))
    while forwarder._feed._listener is None and not sampling.done():
        await asyncio.sleep(0.001)
    plug.send(*pieces)
    return rows(await sampling)


async def until_looked(plug: Plug, times: int) -> None:
    async with asyncio.timeout(10):
        while plug.looked < times:
            await asyncio.sleep(0.001)


def test_a_port_that_is_gone_fails_what_is_sampled_and_samples_again_when_it_is_back(
    plug: Plug, caplog: pytest.LogCaptureFixture
) -> None:
    async def story(forwarder: Forwarder) -> None:
        ended = asyncio.ensure_future(forwarder.ended())
        with pytest.raises(SampleRefused, match="board is gone: unplugged"):
            await sample(forwarder, plug, b"1,2,3\n1,2,3\n4,5", GONE)
        await until_looked(plug, 3)
        with pytest.raises(SampleRefused, match="board is gone: unplugged"):
            await sample(forwarder, plug)
        plug.plugged.set()
        async with asyncio.timeout(10):
            while forwarder._feed._gone is not None:
                await asyncio.sleep(0.001)
        # What the port had sent of a line before is no part of the sample.
        assert await sample(forwarder, plug, b"0,0,0\n" + b"7,8,9\n" * 1000) == [(7, 8, 9)] * 1000
        assert not ended.done()
        ended.cancel()

    plug.send(numbered(4))
    with Forwarder(plug, axes=["x", "y", "z"], frequency=100) as forwarder:
        asyncio.run(story(forwarder))
    assert [record.getMessage() for record in caplog.records] == [
        "board is gone: unplugged; looking for it every 0.005 seconds",
        "board is there again",
    ]


def test_a_sample_with_a_gap_fails_though_the_port_was_back_before_anybody_looked(plug: Plug) -> None:
    async def story(forwarder: Forwarder) -> None:
        sampling = asyncio.ensure_future(forwarder.sample(FakeSampling(10_000)))
        while forwarder._feed._listener is None:
            await asyncio.sleep(0.001)
        plug.send(GONE)
        for _ in range(1000):  # the loop is busy meanwhile
            if plug.looked and forwarder._feed._gone is None:
                break
            threading.Event().wait(0.005)
        with pytest.raises(SampleRefused, match="board is gone: unplugged"):
            await sampling

    plug.plugged.set()
    plug.send(numbered(4))
    with Forwarder(plug, axes=["x", "y", "z"], frequency=100) as forwarder:
        asyncio.run(story(forwarder))


def test_a_port_that_is_looked_for_can_be_closed(plug: Plug) -> None:
    plug.send(numbered(4), GONE)
    forwarder = Forwarder(plug, axes=["x", "y", "z"], frequency=100)
    forwarder.start()
    asyncio.run(until_looked(plug, 2))
    forwarder.close()
    forwarder._feed._thread.join(10)
    assert plug.closed == 1
