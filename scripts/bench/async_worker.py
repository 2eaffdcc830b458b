"""Times calls that are in flight together: ``python -m scripts.bench.async_worker near|far IN_FLIGHT ROUNDS``.

Prints the seconds of 1,000 calls of each contender in each round, as JSON. ``serve SECONDS`` is the service, in a
process of its own: it answers each request with half a kilobyte of JSON after that time.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial

import httpx

from .rounds import in_turns

_BODY = b'{"success":true,"text":"' + b"x" * 500 + b'"}'
_ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(_BODY) + _BODY
_REQUEST = b"GET /v1/api/1 HTTP/1.1\r\nhost: localhost\r\naccept: */*\r\nuser-agent: bench\r\n\r\n"
_CALLS = {"httpx": 300, "sharded": 3000, "bare sockets": 6000}
_DELAYS = {"near": 0.0, "far": 0.05}

Call = Callable[[], Awaitable[None]]


class _Service(asyncio.Protocol):
    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._got = (self._got + data).split(b"\r\n\r\n")
        for _ in requests:
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, _ANSWER)
            else:
                self._transport.write(_ANSWER)


async def _serve(delay: float) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: _Service(delay), "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def _throughput(calls: list[Call], count: int) -> float:
    """Seconds of 1,000 calls, each of ``calls`` made again and again; the connections stand before the clock starts."""
    for total in (count // 3, count):
        numbers = iter(range(total))

        async def again(call: Call, numbers: object = numbers) -> None:
            for _ in numbers:  # type: ignore[attr-defined]  # one iterator that all share
                await call()

        start = time.perf_counter()
        await asyncio.gather(*(again(call) for call in calls))
        taken = time.perf_counter() - start
    return taken / count * 1000


async def _with_httpx(transport: httpx.AsyncBaseTransport, port: int, in_flight: int, count: int) -> float:
    async with httpx.AsyncClient(transport=transport, timeout=60, trust_env=False) as client:

        async def call() -> None:
            answer = await client.get(f"http://127.0.0.1:{port}/v1/api/1")
            if answer.content != _BODY:
                raise SystemExit("The answer is not what the service sent, so its time means nothing.")

        return await _throughput([call] * in_flight, count)


class _Bare(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self._missing = 0
        self._done = asyncio.get_running_loop().create_future()

    def data_received(self, data: bytes) -> None:
        self._missing -= len(data)
        if self._missing == 0:
            self._done.set_result(None)

    async def call(self) -> None:
        self._done, self._missing = asyncio.get_running_loop().create_future(), len(_ANSWER)
        self.transport.write(_REQUEST)
        await self._done


async def _with_sockets(port: int, in_flight: int, count: int) -> float:
    loop = asyncio.get_running_loop()
    connections = [(await loop.create_connection(_Bare, "127.0.0.1", port))[1] for _ in range(in_flight)]
    try:
        return await _throughput([connection.call for connection in connections], count)
    finally:
        for connection in connections:
            connection.transport.close()


def main(where: str, in_flight: int, rounds: int) -> None:
    """Time the contenders in turns and print their times."""
    from edgewire.transport.sharded import ShardedTransport

    limits = httpx.Limits(max_connections=in_flight, max_keepalive_connections=in_flight)

    def through(make: Callable[..., httpx.AsyncBaseTransport], name: str, port: int) -> float:
        return asyncio.run(_with_httpx(make(limits=limits), port, in_flight, _CALLS[name]))

    def bare(port: int) -> float:
        return asyncio.run(_with_sockets(port, in_flight, _CALLS["bare sockets"]))

    service = [sys.executable, "-P", "-m", "scripts.bench.async_worker", "serve", str(_DELAYS[where])]
    with subprocess.Popen(service, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            port = int(server.stdout.readline())
            contenders = {
                "httpx": partial(through, httpx.AsyncHTTPTransport, "httpx", port),
                "sharded": partial(through, ShardedTransport, "sharded", port),
                "bare sockets": partial(bare, port),
            }
            print(json.dumps(in_turns(contenders, rounds)))
        finally:
            server.terminate()


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        asyncio.run(_serve(float(sys.argv[2])))
    else:
        main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
