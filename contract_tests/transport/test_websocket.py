"""WebSockets: encrypted and through proxies as the options say, and every way to fail is told in one sentence."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme
from edgewire import ConfigurationError, ConnectionLost, Timeout
from edgewire.transport import websocket
from edgewire.transport.options import Options, Timeouts
from websockets.asyncio.server import ServerConnection, serve

from .loopback import serving

SECRET = "a+secret/token"
QUICK = Options(timeout=Timeouts(connect=5), trust_env=False)


@asynccontextmanager
async def echo(tls: ssl.SSLContext | None = None, refuse: int | None = None) -> AsyncIterator[int]:
    """A server that says back what it hears, and closes at ``bye``; or that refuses with a status."""

    async def handler(connection: ServerConnection) -> None:
        async for frame in connection:
            if frame == "bye":
                await connection.close(4001, "as was asked")
            elif frame == "vanish":
                connection.transport.abort()
            else:
                await connection.send(frame)

    def process(connection: ServerConnection, request: Any) -> Any:
        return connection.respond(refuse, "no") if refuse else None

    async with serve(handler, "127.0.0.1", 0, ssl=tls, process_request=process, max_size=None) as server:
        yield next(iter(server.sockets)).getsockname()[1]


def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 30))


async def _echoes(socket: websocket.WebSocket) -> None:
    await socket.send("text")
    await socket.send(b"bytes")
    assert await socket.receive() == "text"
    assert await socket.receive() == b"bytes"


def test_text_and_bytes_come_back_as_what_they_are_also_when_large() -> None:
    async def scenario() -> None:
        async with echo() as port:
            socket = await websocket.connect(f"ws://127.0.0.1:{port}", QUICK, name="a test")
            await _echoes(socket)
            await socket.send("x" * 5_000_000)
            assert len(await socket.receive()) == 5_000_000
            await socket.close()
            await socket.close()  # once more is no harm

    run(scenario)


@pytest.mark.parametrize("word", ["bye", "vanish"])
def test_a_connection_that_is_lost_says_so_to_who_receives_and_who_sends(word: str) -> None:
    async def scenario() -> None:
        async with echo() as port:
            socket = await websocket.connect(f"ws://127.0.0.1:{port}", QUICK, name="a test")
            await socket.send(word)
            with pytest.raises(ConnectionLost, match="a test: the connection is closed") as caught:
                await socket.receive()
            assert ("4001 as was asked" in str(caught.value)) is (word == "bye")
            with pytest.raises(ConnectionLost, match="a test: the connection is closed"):
                await socket.send("more")
            await socket.close()

    run(scenario)


def test_tls_is_checked_by_the_options(tmp_path: Path) -> None:
    authority = trustme.CA()
    place = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(place))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)

    async def scenario() -> None:
        async with echo(tls) as port:
            for verify in (place, False):
                socket = await websocket.connect(f"wss://localhost:{port}", QUICK.replace(verify=verify), name="a test")
                await _echoes(socket)
                await socket.close()
            with pytest.raises(ConnectionLost, match=r"localhost is not trusted.*verify="):
                await websocket.connect(f"wss://localhost:{port}", QUICK, name="a test")

    run(scenario)


@pytest.mark.parametrize("by", ["option", "environment"])
def test_a_proxy_is_gone_through(by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    async def scenario() -> None:
        async with echo() as port, serving() as proxy:
            address = f"http://127.0.0.1:{proxy.port}"
            if by == "option":
                monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")  # the option goes before it
                options = QUICK.replace(proxy=address, trust_env=True)
            else:
                monkeypatch.setenv("HTTP_PROXY", address)
                options = QUICK.replace(trust_env=True)
            socket = await websocket.connect(f"ws://127.0.0.1:{port}", options, name="a test")
            await _echoes(socket)
            await socket.close()
            assert proxy.proxied == [f"127.0.0.1:{port}"]

    run(scenario)


@pytest.mark.parametrize("status", [401, 403, 502])
def test_a_refusal_names_the_status_and_not_the_token(status: int, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with echo(refuse=status) as port:
            with pytest.raises(
                ConnectionLost, match=f"a test: 127.0.0.1 refuses the WebSocket with HTTP {status}"
            ) as e:
                await websocket.connect(
                    f"ws://127.0.0.1:{port}/?token={SECRET}", QUICK, name="a test", secrets=(SECRET,)
                )
            assert e.value.__cause__ is None
            assert not e.value.sent

    with caplog.at_level(logging.DEBUG):
        run(scenario)
    assert not [r for r in caplog.records if "token" in r.getMessage() and not r.name.startswith("websockets.server")]


def test_what_is_no_websocket_or_not_there_or_never_answers_is_told_apart() -> None:
    async def scenario() -> None:
        async with serving() as server:
            base = f"ws://127.0.0.1:{server.port}"
            with pytest.raises(ConnectionLost, match="refuses the WebSocket with HTTP 200"):
                await websocket.connect(f"{base}/ok", QUICK, name="a test")
            with pytest.raises(ConnectionLost, match="does not answer as a WebSocket"):
                await websocket.connect(f"{base}/garbage", QUICK, name="a test")
            short = QUICK.replace(timeout=Timeouts(connect=0.1))
            with pytest.raises(Timeout, match=r"no connection to 127.0.0.1 within 0.1 s"):
                await websocket.connect(f"{base}/wait", short, name="a test")
        with pytest.raises(ConnectionLost, match=r"no connection to 127.0.0.1.*check the address"):
            await websocket.connect(base, QUICK, name="a test")

    run(scenario)


def test_an_address_or_a_proxy_that_cannot_be_used_is_the_users_to_mend() -> None:
    async def scenario() -> None:
        with pytest.raises(ConfigurationError, match="is no address of a WebSocket") as caught:
            await websocket.connect(f"http://127.0.0.1/{SECRET}", QUICK, name="a test", secrets=(SECRET,))
        assert SECRET not in str(caught.value)
        for host in ("a..b", "a" * 70):
            with pytest.raises(ConfigurationError, match=f"{host} is no address of a WebSocket"):
                await websocket.connect(f"ws://{host}", QUICK, name="a test")
        async with serving() as server:
            options = QUICK.replace(proxy=f"http://127.0.0.1:{server.port}")
            with pytest.raises(ConnectionLost, match="a test: "):
                await websocket.connect("ws://127.0.0.1:1", options, name="a test")

    run(scenario)
