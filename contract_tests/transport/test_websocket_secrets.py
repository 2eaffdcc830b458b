"""What a key or a token of a WebSocket could leak by: redirects, errors and what they hold on to, loggers, proxies."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest
from edgewire import ConfigurationError, ConnectionLost, EdgewireError
from edgewire.transport import websocket
from edgewire.transport.options import Options, Timeouts
from websockets.asyncio.server import ServerConnection, serve

from .test_secrets import everything

SECRET = "5ec7e75ec7e7"
PASSWORD = "pa55pa55pa55"
QUICK = Options(timeout=Timeouts(connect=5), trust_env=False)


def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 30), debug=True)


@asynccontextmanager
async def server(status: int = 0, location: str = "", reason: str = "") -> AsyncIterator[tuple[int, list[str]]]:
    """Answers with a status; without one it takes connections, and ends them for a reason. And who came."""
    came: list[str] = []

    async def handler(connection: ServerConnection) -> None:
        if reason:
            await connection.close(4001, reason)
        await connection.wait_closed()

    def process(connection: ServerConnection, request: Any) -> Any:
        came.append(request.path)
        if not status:
            return None
        response = connection.respond(status, f"no, {request.path}")
        if location:
            response.headers["Location"] = location
        return response

    quiet = logging.Logger("quiet", logging.CRITICAL)
    async with serve(handler, "127.0.0.1", 0, process_request=process, logger=quiet) as serving:
        yield next(iter(serving.sockets)).getsockname()[1], came


async def refused(port: int, options: Options = QUICK) -> EdgewireError:
    address = f"ws://127.0.0.1:{port}/?token={SECRET}"
    with pytest.raises(EdgewireError) as raised:
        await websocket.connect(address, options, name="a test", secrets=(SECRET,))
    return raised.value


@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308])
@pytest.mark.parametrize("same", [True, False], ids=["same host", "another one"])
def test_a_redirect_is_a_refusal_wherever_it_leads(status: int, same: bool) -> None:
    async def scenario() -> None:
        async with server() as (elsewhere, others):
            location = "/other" if same else f"ws://127.0.0.1:{elsewhere}/?token={SECRET}"
            async with server(status, location) as (port, came):
                error = await refused(port)
                assert f"HTTP {status} (it leads on to another address, which is not followed)" in str(error)
                assert isinstance(error, ConnectionLost)
                assert len(came) == 1, "the one that was asked for"
            assert others == []

    run(scenario)


@pytest.mark.parametrize("failure", ["401", "302", "no server", "no address", "proxy", "no proxy"])
def test_a_token_is_nowhere_in_an_error_or_what_it_holds_on_to(failure: str) -> None:
    async def scenario() -> None:
        status = int(failure) if failure.isdecimal() else 200
        async with server(status, f"/x?token={SECRET}") as (port, _):
            match failure:
                case "no server":
                    error = await refused(1)
                case "no address":
                    with pytest.raises(ConfigurationError) as raised:
                        await websocket.connect(f"http://127.0.0.1/{SECRET}", QUICK, name="a test", secrets=(SECRET,))
                    error = raised.value
                case "proxy":
                    error = await refused(port, QUICK.replace(proxy=f"http://me:{PASSWORD}@127.0.0.1:{port}"))
                case "no proxy":
                    options = Options(timeout=Timeouts(connect=5), trust_env=False)
                    object.__setattr__(options, "proxy", f"gopher://me:{PASSWORD}@127.0.0.1:{port}")
                    error = await refused(port, options)
                case _:
                    error = await refused(port)
        assert error.__context__ is None, "what the library raised holds addresses"
        frame = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if frame.f_code.co_name == "connect"]
        assert len(frame) == 1
        assert [text for text in [*everything(error), repr(frame[0].f_locals)] if SECRET in text] == []
        assert [text for text in everything(error) if PASSWORD in text] == []

    run(scenario)


def test_a_service_that_repeats_the_token_as_its_last_word_is_not_quoted() -> None:
    async def scenario() -> None:
        async with server(reason=f"no {SECRET}") as (port, _):
            socket = await websocket.connect(f"ws://127.0.0.1:{port}", QUICK, name="a test", secrets=(SECRET,))
            with pytest.raises(ConnectionLost, match="4001 no <redacted>") as raised:
                await socket.receive()
            await socket.close()
            assert [text for text in everything(raised.value) if SECRET in text] == []

    run(scenario)


def test_nothing_is_logged_of_what_is_sent_even_where_every_logger_there_is_is_turned_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def scenario() -> None:
        async with server() as (port, _):
            loggers = [logging.getLogger(name) for name in logging.root.manager.loggerDict if "edgewire" in name]
            levels = [logger.level for logger in loggers]
            for logger in loggers:
                logger.setLevel(1)
            try:
                address = f"ws://127.0.0.1:{port}/?token={SECRET}"
                socket = await websocket.connect(address, QUICK, name="a test", secrets=(SECRET,))
                await socket.send(f'{{"hello":{{"apiKey":"{SECRET}"}}}}')
                await socket.close()
            finally:
                for logger, level in zip(loggers, levels, strict=True):
                    logger.setLevel(level)

    caplog.set_level(1)
    run(scenario)
    assert [record for record in caplog.records if SECRET in record.getMessage()] == []
