"""The transport that scales and httpx's own: the same behaviour, each promise held by both."""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from hashlib import sha256
from typing import Any

import httpx
import pytest
import trustme
from edgewire.transport.sharded import ShardedTransport

from .loopback import Server, serving

Make = Callable[..., httpx.AsyncBaseTransport]

both = pytest.mark.parametrize("transport", [ShardedTransport, httpx.AsyncHTTPTransport], ids=["sharded", "httpx"])
only_sharded = pytest.mark.parametrize("transport", [ShardedTransport], ids=["sharded"])


def limits(connections: int, idle: int | None = None, expiry: float | None = 30.0) -> httpx.Limits:
    return httpx.Limits(
        max_connections=connections,
        max_keepalive_connections=connections if idle is None else idle,
        keepalive_expiry=expiry,
    )


@asynccontextmanager
async def talking(
    transport: Make, connections: int = 10, idle: int | None = None, expiry: float | None = 30.0, **more: Any
) -> AsyncIterator[tuple[httpx.AsyncClient, Server]]:
    made = transport(limits=limits(connections, idle, expiry), **more)
    async with serving() as server, httpx.AsyncClient(transport=made, timeout=20) as client:
        yield client, server


def run(scenario: Awaitable[None]) -> None:
    async def within() -> None:
        async with asyncio.timeout(20):  # a hang is a failure, not a wait
            await scenario

    asyncio.run(within())


async def usable(client: httpx.AsyncClient, server: Server, connections: int) -> None:
    """All connections can be had at once, so none was lost."""
    server.go_on.clear()
    calls = [asyncio.ensure_future(client.get(server.url("/wait?all"))) for _ in range(connections)]
    before = server.requests["/wait?all"]
    while server.requests["/wait?all"] < before + connections:
        await asyncio.sleep(0.001)
    server.go_on.set()
    assert [answer.status_code for answer in await asyncio.gather(*calls)] == [200] * connections


@both
def test_calls_one_after_another_share_a_connection(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport) as (client, server):
            for path in ("/ok", "/chunked", "/nothing", "/early", "/ok"):
                await client.get(server.url(path))
            await client.head(server.url("/ok"))
            await client.post(server.url("/ok"), content=b"body")
            assert server.connections == 1

    run(scenario())


@both
def test_answers_of_every_framing_are_read_whole(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport) as (client, server):
            got = {
                path: (await client.get(server.url(path))).content
                for path in ("/ok", "/chunked", "/nothing", "/early", "/close", "/old")
            }
            assert got == {
                "/ok": b"/ok",
                "/chunked": b"first second",
                "/nothing": b"",
                "/early": b"ok",
                "/close": b"ok",
                "/old": b"to the end",
            }
            answer = await client.head(server.url("/ok"))
            assert (answer.headers["content-length"], answer.content) == ("3", b"")
            assert (await client.get(server.url("/ok"))).content == b"/ok"

    run(scenario())


@both
def test_large_bodies_go_up_and_come_down_whole(transport: Make) -> None:
    content = random.Random(1).randbytes(8_000_000)

    async def blocks() -> AsyncIterator[bytes]:
        for start in range(0, len(content), 100_000):
            yield content[start : start + 100_000]

    async def scenario() -> None:
        async with talking(transport) as (client, server):
            for body in (content, blocks()):
                answer = await client.post(server.url(), content=body)
                assert answer.text == sha256(content).hexdigest()
            assert (await client.get(server.url("/large"))).content == bytes(range(256)) * 40_000

    run(scenario())


@both
def test_an_idle_connection_that_the_server_closed_is_replaced_before_anything_is_sent(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport) as (client, server):
            await client.get(server.url())
            server.close_connections()
            while server.open:
                await asyncio.sleep(0.001)
            assert (await client.post(server.url("/second"), content=b"x")).status_code == 200
            assert (server.connections, server.requests["/second"]) == (2, 1)

    run(scenario())


@both
def test_a_connection_that_is_closed_after_the_request_came_is_an_error_and_nothing_is_repeated(
    transport: Make,
) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            await client.get(server.url())
            with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
                await client.get(server.url("/drop"))
            assert server.requests["/drop"] == 1
            await usable(client, server, 1)

    run(scenario())


@both
@pytest.mark.parametrize(
    ("path", "error"), [("/garbage", httpx.RemoteProtocolError), ("/short", httpx.RemoteProtocolError)]
)
def test_a_broken_answer_is_an_error_of_httpx_and_frees_the_connection(
    transport: Make, path: str, error: type[Exception]
) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            for _ in range(3):
                with pytest.raises(error) as caught:
                    await client.get(server.url(path))
                assert caught.value.request.url.path == path  # type: ignore[attr-defined]  # errors of httpx have it
            await usable(client, server, 1)

    run(scenario())


@both
def test_nobody_listening_is_a_connect_error_and_frees_the_connection(transport: Make) -> None:
    async def scenario() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        async with talking(transport, 1) as (client, server):
            for _ in range(3):
                with pytest.raises(httpx.ConnectError):
                    await client.get(f"http://127.0.0.1:{port}/")
            await usable(client, server, 1)

    run(scenario())


@both
def test_an_address_that_is_not_http_is_refused(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            for url in ("ftp://localhost/", "/nowhere"):
                with pytest.raises(httpx.UnsupportedProtocol):
                    await client.get(url)
            await usable(client, server, 1)

    run(scenario())


@both
def test_a_header_that_cannot_be_sent_is_refused_and_frees_the_connection(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            with pytest.raises(httpx.LocalProtocolError):
                await client.get(server.url(), headers={"x-two": "one\r\nx-more: two"})
            await usable(client, server, 1)

    run(scenario())


@both
def test_a_read_timeout_frees_the_connection(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            for path in ("/wait", "/half"):
                with pytest.raises(httpx.ReadTimeout):
                    await client.get(server.url(path), timeout=httpx.Timeout(20, read=0.02))
            await usable(client, server, 1)

    run(scenario())


@both
def test_a_write_timeout_is_told(transport: Make) -> None:
    async def scenario() -> None:
        async with talking(transport, 1) as (client, server):
            with pytest.raises(httpx.WriteTimeout):
                await client.post(
                    server.url("/unread"), content=bytes(50_000_000), timeout=httpx.Timeout(20, write=0.05)
                )
            server.go_on.set()
            await usable(client, server, 1)

    run(scenario())


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
def test_a_certificate_is_checked_against_the_authority_that_was_given(transport: Make) -> None:
    authority, stranger = trustme.CA(), trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)

    async def scenario() -> None:
        async with serving(tls) as server:
            for trusted in (True, False):
                context = ssl.create_default_context()
                (authority if trusted else stranger).configure_trust(context)
                async with httpx.AsyncClient(transport=transport(verify=context), timeout=20) as client:
                    if trusted:
                        for _ in range(2):
                            assert (await client.get(server.url())).text == "/ok"
                        assert server.connections == 1
                        content = bytes(3_000_000)
                        answer = await client.post(server.url(), content=content)
                        assert answer.text == sha256(content).hexdigest()
                    else:
                        with pytest.raises(httpx.ConnectError):
                            await client.get(server.url())

    run(scenario())


@both
def test_plain_http_through_a_proxy_asks_the_proxy_for_the_whole_address(transport: Make) -> None:
    async def scenario() -> None:
        async with serving() as proxy:
            made = transport(proxy=f"http://user:word@127.0.0.1:{proxy.port}", limits=limits(2))
            async with httpx.AsyncClient(transport=made, timeout=20) as client:
                answers = await asyncio.gather(*(client.get("http://elsewhere.invalid/ok") for _ in range(6)))
            assert [answer.text for answer in answers] == ["/ok"] * 6
            assert proxy.proxied == ["http://elsewhere.invalid/ok"] * 6
            assert proxy.most_open <= 2

    run(scenario())


@both
def test_https_through_a_proxy_goes_through_a_tunnel_that_is_kept(transport: Make) -> None:
    authority = trustme.CA()
    tls, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(tls)
    authority.configure_trust(trusting)

    async def scenario() -> None:
        async with serving(tls) as server, serving() as proxy:
            made = transport(proxy=f"http://127.0.0.1:{proxy.port}", verify=trusting)
            async with httpx.AsyncClient(transport=made, timeout=20) as client:
                for _ in range(2):
                    assert (await client.get(server.url())).text == "/ok"
            assert proxy.proxied == [f"localhost:{server.port}"]

    run(scenario())


@both
def test_a_proxy_that_is_not_there_is_a_connect_error(transport: Make) -> None:
    async def scenario() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        made = transport(proxy=f"http://127.0.0.1:{port}")
        async with httpx.AsyncClient(transport=made, timeout=20) as client:
            with pytest.raises(httpx.ConnectError):
                await client.get("http://elsewhere.invalid/")

    run(scenario())


@both
def test_a_proxy_of_an_unknown_kind_is_refused_when_the_transport_is_made(transport: Make) -> None:
    with pytest.raises(ValueError, match="ftp"):
        transport(proxy="ftp://127.0.0.1")


@both
def test_socket_options_and_extensions_of_a_request_reach_the_connection(transport: Make) -> None:
    async def scenario() -> None:
        options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
        async with talking(transport, socket_options=options) as (client, server):
            seen: list[str] = []

            async def trace(event: str, _: object) -> None:
                seen.append(event)

            answer = await client.get(server.url(), extensions={"trace": trace})
            raw = answer.extensions["network_stream"].get_extra_info("socket")
            assert raw.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            assert answer.extensions["http_version"] == b"HTTP/1.1"
            assert "connection.connect_tcp.complete" in seen
            assert "http11.receive_response_headers.complete" in seen

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
