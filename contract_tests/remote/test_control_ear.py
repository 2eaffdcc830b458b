"""What is heard is kept until it is taken: of the socket as a whole, and of one stream."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any, NoReturn

import pytest
from edgewire import ConfigurationError
from edgewire.remote.control import AsyncStream, Stream, streams
from edgewire.remote.control.ear import Ear, Ears
from edgewire.socket.owner import Owner

from .handmade import PATIENCE


def test_who_listens_does_so_no_longer_than_it_is_in_use() -> None:
    heard: list[object] = []

    def listen(owner: object, ear: object) -> Callable[[], None]:
        heard.append(ear)
        return heard.clear

    live: Any = SimpleNamespace(hub=SimpleNamespace(listen=listen), once=lambda _, make: make())
    with Ear.at(live, Owner("project", 1)) as ear:
        assert heard == [ear]
    assert heard == []


def test_whoever_listens_hears_that_the_client_is_closed_and_may_put_things_away_before_it_is() -> None:
    order: list[str] = []

    async def listen(ears: Ears, wait: Callable[[Ear], Awaitable[object]]) -> None:
        live: Any = SimpleNamespace(hub=SimpleNamespace(listen=lambda *_: lambda: None), once=lambda *_: ears)
        with Ear.at(live, Owner("project", 1)) as ear:
            try:
                with pytest.raises(ConfigurationError, match="the client was closed"):
                    await wait(ear)
            finally:
                await asyncio.sleep(0.02)
                order.append("put away")

    async def take(ear: Ear) -> None:
        await ear.news.wait()
        ear.take()

    async def use() -> None:
        ears = Ears()
        await ears.close()  # nobody listens
        waiting = [
            asyncio.create_task(listen(ears, take)),
            asyncio.create_task(listen(ears, lambda ear: ear.connection(1000, "pictures"))),
        ]
        await asyncio.sleep(0)
        await asyncio.wait_for(ears.close(), PATIENCE)
        order.append("closed")
        await asyncio.gather(*waiting)

    asyncio.run(use())
    assert order == ["put away", "put away", "closed"]


@pytest.mark.parametrize("came", ["connected", "lost"])
def test_a_socket_is_waited_for_until_it_is_there_or_known_not_to_be(came: str) -> None:
    async def use() -> None:
        ear = Ear()
        waiting = asyncio.create_task(ear.tried(1000))
        await asyncio.sleep(0)
        getattr(ear, came)()
        await asyncio.wait_for(waiting, PATIENCE)
        await ear.tried(1000)

    asyncio.run(use())


def test_only_a_second_connection_is_a_new_one() -> None:
    ear = Ear()
    ear.connected()
    assert not ear.reconnected
    ear.lost()
    ear.connected()
    assert ear.reconnected


def test_what_is_not_taken_makes_room_and_is_counted() -> None:
    puts: list[Callable[[int], object]] = []

    def start(put: Callable[[int], object], leave: Callable[[], None]) -> Future[NoReturn]:
        puts.append(put)
        leave()
        return Future()

    stream: Stream[int] = Stream(start)
    with stream:
        for number in range(streams.MOST_KEPT + 2):
            puts[0](number)
        assert next(iter(stream)) == 2
        assert stream.missed == 2


def test_what_is_not_taken_makes_room_for_who_awaits_too() -> None:
    async def use() -> None:
        puts: list[Callable[[int], object]] = []

        async def run(put: Callable[[int], object]) -> NoReturn:
            puts.append(put)
            for number in range(streams.MOST_KEPT + 2):
                put(number)
            await asyncio.Event().wait()
            raise AssertionError

        async with AsyncStream(run) as stream:
            async for number in stream:
                assert number == 2
                break
            assert stream.missed == 2

    asyncio.run(use())
