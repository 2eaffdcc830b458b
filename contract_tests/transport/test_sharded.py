"""The transport that scales and httpx's own: the same answers and errors, each promise held by both."""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
from collections.abc import AsyncIterator
from hashlib import sha256

import httpx
import pytest
import trustme

from .both import Make, both, limits, run, talking, usable
from .loopback import serving


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
