"""How the transport that scales hands out its connections; where httpx's own does the same, both are held to it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from .both import Make, both, limits, only_sharded, run, talking, usable
from .loopback import serving


@both
def test_who_finds_no_free_connection_in_time_gets_a_pool_timeout_and_no_connection_is_lost(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 2) as (client, server):
            busy = [asyncio.ensure_future(client.get(server.url("/wait"))) for _ in range(2)]
            while server.requests["/wait"] < 2:
                await asyncio.sleep(0.001)
            for _ in range(5):
                with pytest.raises(httpx.PoolTimeout) as caught:
                    await client.get(server.url(), timeout=httpx.Timeout(20, pool=0.01))
                assert caught.value.request.url.path == "/ok"
            server.go_on.set()
            await asyncio.gather(*busy)
            assert server.requests["/ok"] == 0
            await usable(client, server, 2)

    run(scenario())


@both
def test_a_call_that_is_cancelled_frees_its_connection_at_every_stage(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            for path in ("/wait", "/half"):
                server.arrived.clear()
                call = asyncio.ensure_future(client.get(server.url(path)))
                await server.arrived.wait()
                queued = asyncio.ensure_future(client.get(server.url("/queued")))
                await asyncio.sleep(0)
                queued.cancel()
                call.cancel()
                for task in (call, queued):
                    with pytest.raises(asyncio.CancelledError):
                        await task
            assert server.requests["/queued"] == 0
            await usable(client, server, 1)

    run(scenario())


@both
def test_two_hundred_calls_at_once_are_all_answered_over_no_more_connections_than_allowed(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 20) as (client, server):
            answers = await asyncio.gather(*(client.get(server.url(f"/{number}")) for number in range(200)))
            assert [answer.text for answer in answers] == [f"/{number}" for number in range(200)]
            assert server.most_open <= 20

    run(scenario())


@both
def test_an_answer_that_is_not_read_holds_its_connection_until_it_is_closed(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            async with client.stream("GET", server.url("/large")) as answer:
                assert answer.status_code == 200
                with pytest.raises(httpx.PoolTimeout):
                    await client.get(server.url(), timeout=httpx.Timeout(20, pool=0.01))
            await usable(client, server, 1)
            assert server.connections == 2  # what was left in the first one cannot be thrown away
            async with client.stream("GET", server.url("/large")) as answer:
                async for _ in answer.aiter_bytes():
                    break
            await usable(client, server, 1)
            answer = await client.send(client.build_request("GET", server.url()), stream=True)
            assert await answer.aread() == b"/ok"
            await answer.aclose()
            await answer.aclose()
            await usable(client, server, 1)

    run(scenario())


@both
def test_at_the_limit_an_idle_connection_to_elsewhere_gives_way(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 2) as (client, server), serving() as other:
            for _ in range(3):
                for there in (server, other):
                    await asyncio.gather(*(client.get(there.url()) for _ in range(2)))
            assert server.open <= 2
            await usable(client, other, 2)
            await usable(client, server, 2)

    run(scenario())


@both
def test_no_more_idle_connections_are_kept_than_asked_for(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 10, idle=3) as (client, server):
            await usable(client, server, 10)
            await client.get(server.url())
            while server.open > 3:
                await asyncio.sleep(0.001)

    run(scenario())


@both
def test_a_connection_that_was_idle_too_long_is_not_used_again(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 10, expiry=0.01) as (client, server):
            await usable(client, server, 5)
            await asyncio.sleep(0.05)
            await client.get(server.url())
            while server.open > 1:
                await asyncio.sleep(0.001)
            assert server.connections == 6

    run(scenario())


@both
def test_closing_with_calls_in_flight_ends_them_with_an_error_of_httpx_and_leaks_nothing(transport: Make) -> None:
    async def scenario() -> None:
        made = transport(limits=limits(10))
        async with serving() as server:
            client = httpx.AsyncClient(transport=made, timeout=20)
            await client.get(server.url())
            calls = [asyncio.ensure_future(client.get(server.url("/wait"))) for _ in range(5)]
            while server.requests["/wait"] < 5:
                await asyncio.sleep(0.001)
            await client.aclose()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(result, httpx.TransportError) for result in results), results
            server.go_on.set()
            while server.open:
                await asyncio.sleep(0.001)

    run(scenario())


@only_sharded
def test_closing_ends_those_that_wait_for_a_connection(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            calls = [asyncio.ensure_future(client.get(server.url("/wait"))) for _ in range(3)]
            await server.arrived.wait()
            await client.aclose()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(result, httpx.TransportError) for result in results), results
            assert server.requests["/wait"] == 1

    run(scenario())


@both
def test_a_client_that_was_closed_in_one_loop_can_be_made_anew_in_another_with_the_same_transport(
    transport: Make,
) -> None:
    made = transport(limits=limits(2))

    async def scenario() -> None:
        async with serving() as server, httpx.AsyncClient(transport=made, timeout=20) as client:
            assert (await client.get(server.url())).status_code == 200

    run(scenario())
    run(scenario())


@only_sharded
def test_open_connections_of_another_loop_are_told_from_broken_ones(transport: Make) -> None:
    made = transport()
    first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
    running: list[Any] = []

    async def begin() -> None:
        running.append(serving())
        server = await running[0].__aenter__()
        await httpx.AsyncClient(transport=made).get(server.url())

    async def end() -> None:
        await made.aclose()
        await running[0].__aexit__(None, None, None)

    try:
        first.run_until_complete(begin())
        with pytest.raises(RuntimeError, match="belong to another event loop"):
            second.run_until_complete(httpx.AsyncClient(transport=made).get("http://localhost/"))
        first.run_until_complete(end())
    finally:
        first.close()
        second.close()


@only_sharded
def test_those_who_wait_are_served_in_the_order_in_which_they_came(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            first = asyncio.ensure_future(client.get(server.url("/wait")))
            await server.arrived.wait()
            others = []
            for number in range(20):
                others.append(asyncio.ensure_future(client.get(server.url(f"/{number}"))))
                await asyncio.sleep(0)
            server.go_on.set()
            await asyncio.gather(first, *others)
            assert server.order == ["/wait", *(f"/{number}" for number in range(20))]

    run(scenario())


@only_sharded
def test_the_connection_that_was_used_last_is_used_next_and_the_others_may_expire(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 10) as (client, server):
            await usable(client, server, 5)
            sockets = set()
            for _ in range(10):
                answer = await client.get(server.url())
                sockets.add(answer.extensions["network_stream"].get_extra_info("client_addr"))
            assert len(sockets) == 1

    run(scenario())


# httpx's own transport does not hold this one: a call that is cancelled at the wrong moment takes its connection along.
@only_sharded
def test_whatever_happens_to_calls_no_connection_is_lost(transport: Make) -> None:
    chance = random.Random(7)
    ways = ["/ok", "/drop", "/garbage", "/short", "/half", "/wait", "/chunked", "/close", "/large"]

    async def scenario() -> None:
        async with talking(transport, 8) as (client, server), serving() as other:

            async def call() -> None:
                there = chance.choice([server, server, server, other])
                timeout = httpx.Timeout(20, read=chance.choice([20, 0.005]), pool=chance.choice([20, 0.01]))
                try:
                    async with client.stream("GET", there.url(chance.choice(ways)), timeout=timeout) as answer:
                        async for _ in answer.aiter_raw():
                            if chance.random() < 0.2:
                                break
                except httpx.TransportError:
                    pass

            for _ in range(12):
                tasks = [asyncio.ensure_future(call()) for _ in range(24)]
                for task in tasks:
                    if chance.random() < 0.4:
                        await asyncio.sleep(chance.choice([0, 0, 0.001, 0.004]))
                        task.cancel()
                server.go_on.set()
                other.go_on.set()
                await asyncio.gather(*tasks, return_exceptions=True)
                server.go_on.clear()
                other.go_on.clear()
            assert server.most_open + other.most_open <= 16
            await usable(client, server, 8)
            await usable(client, other, 8)

    run(scenario())


@only_sharded
def test_a_call_that_is_cancelled_while_its_answer_is_closed_frees_its_connection(
    transport: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Cancelled(httpx.AsyncByteStream):
        def __init__(self, inner: Any) -> None:
            self._inner = inner

        def __aiter__(self) -> AsyncIterator[bytes]:
            return aiter(self._inner)

        async def aclose(self) -> None:
            raise asyncio.CancelledError

    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            with monkeypatch.context() as patch:
                real = httpx.AsyncHTTPTransport.handle_async_request

                async def handle(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
                    answer = await real(self, request)
                    answer.stream = Cancelled(answer.stream)
                    return answer

                patch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle)
                with pytest.raises(asyncio.CancelledError):
                    await client.get(server.url())
            await usable(client, server, 1)

    run(scenario())


@only_sharded
def test_under_another_async_library_it_is_httpx_own_transport(
    transport: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    async def answer(self: object, request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(200)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer)
    without_asyncio = transport().handle_async_request(httpx.Request("GET", "http://localhost/other"))
    with pytest.raises(StopIteration) as done:
        without_asyncio.send(None)
    assert done.value.value.status_code == 200
    assert done.value.value.stream is not None
    assert asked == ["/other"]
