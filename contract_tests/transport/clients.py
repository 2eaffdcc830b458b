"""The drivers behind one interface, so that one suite holds both to the same promises."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Literal

import httpx
from edge_impulse_studio.driver import Credential
from edge_impulse_studio.sending import Operation, Request
from edge_impulse_studio.types import UNSET, Response
from edgewire.credentials.protocol import Probe, Source, TokenCall
from edgewire.errors import ApiError, AuthenticationError
from edgewire.transport.awaited import AsyncStudio
from edgewire.transport.blocking import SyncStudio
from edgewire.transport.http import AsyncConnections, Connections
from edgewire.transport.options import Options

Kind = Literal["sync", "httpx", "sharded"]
KINDS: tuple[Kind, ...] = ("sync", "httpx", "sharded")

KEY = "ei_" + "0" * 61 + "c0de"
"""Planted, and then looked for where it must not be."""


class Key:
    """One fixed credential; it answers every question of a driver, for itself and as the only one of a client."""

    kind = "project key"

    def __init__(self, key: str = KEY, probe: Probe | None = None) -> None:
        self.lock = threading.Lock()
        self.credential = Credential({"x-api-key": key}, (key,))
        self.probe = probe

    @property
    def alock(self) -> asyncio.Lock:
        raise AssertionError("nothing is fetched")

    def current(self) -> Credential | None:
        return self.credential

    def fetch(self) -> TokenCall:
        raise AssertionError("nothing is fetched")

    def accept(self, status: int, headers: Mapping[str, str], content: bytes) -> Credential:
        raise AssertionError("nothing is fetched")

    def rejected(self, used: Credential) -> bool:
        return False

    def for_operation(self, operation: Operation) -> Source:
        return self

    def advice(self, operation: Operation, error: ApiError) -> Probe | None:
        return self.probe if isinstance(error, AuthenticationError) else None


class Login(Key):
    """A token that has to be fetched, and again when it is not taken any more."""

    kind = "login"

    def __init__(self, repeat_safe: bool = True) -> None:
        super().__init__()
        self.token: Credential | None = None
        self.password = "pass-" + KEY
        self.repeat_safe = repeat_safe
        self._locks: dict[object, asyncio.Lock] = {}

    @property
    def alock(self) -> asyncio.Lock:
        return self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    def current(self) -> Credential | None:
        return self.token

    def fetch(self) -> TokenCall:
        assert self.lock.locked() or any(lock.locked() for lock in self._locks.values())
        return TokenCall(
            *("login", "POST", "/api-login"),
            json={"username": "me", "password": self.password},
            secrets=(self.password,),
            repeat_safe=self.repeat_safe,
        )

    def accept(self, status: int, headers: Mapping[str, str], content: bytes) -> Credential:
        if status != 200:
            from edge_impulse_studio.sending import failure

            raise failure(Operation("login", "POST", "/api-login"), status, headers, content, (self.password,))
        token = httpx.Response(200, content=content).json()["token"]
        self.token = Credential({"x-jwt-token": token}, (token,))
        return self.token

    def rejected(self, used: Credential) -> bool:
        if self.token is used:
            self.token = None
        return True


class Client:
    """A driver of either kind; waits between attempts are kept in ``slept`` instead of being waited."""

    def __init__(
        self,
        kind: Kind,
        address: str,
        source: Any = None,
        handler: Callable[[httpx.Request], Any] | None = None,
        **options: Any,
    ) -> None:
        self.kind = kind
        self.slept: list[float] = []
        self.before_repeat: Callable[[], None] = lambda: None
        transport = {} if kind == "sync" else {"async_transport": kind}
        self.options = Options(**{"timeout": 5.0, **transport, **options})
        source = source or Key()
        arguments = {"base_url": address, "source": source, "options": self.options}
        if kind == "sync":
            connections = Connections(self.options)
            self.studio: Any = SyncStudio(**arguments, connections=connections)
            self.studio._sleep = self._sleep  # type: ignore[assignment]  # takes what it is given here
        else:
            self.runner = asyncio.Runner()
            asynchronous = AsyncConnections(self.options)
            self.studio = AsyncStudio(**arguments, connections=asynchronous)
            self.studio._sleep = self._asleep
        if handler is not None:
            mock = httpx.MockTransport(handler)
            self.studio.connections._transport = lambda proxy: mock

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.before_repeat()

    async def _asleep(self, seconds: float) -> None:
        self._sleep(seconds)

    def run(self, awaitable: Awaitable[Any] | Any) -> Any:
        """The result of a driver's method, of either kind."""
        if self.kind == "sync":
            return awaitable

        async def wait() -> Any:
            return await awaitable

        return self.runner.run(wait())

    def exchange(self, call: Request[Any]) -> Response[Any]:
        return self.run(self.studio.exchange(call))  # type: ignore[no-any-return]  # of either kind

    def send(self, call: Request[Any]) -> Any:
        return self.run(self.studio.send(call))

    def request(self, method: str, path: str, **arguments: Any) -> Response[Any]:
        return self.run(self.studio.request(method, path, **arguments))  # type: ignore[no-any-return]  # of either kind

    def save(self, call: Request[Any], to: Path, on_progress: Any = None) -> Path:
        return self.run(self.studio.save(call, to, on_progress))  # type: ignore[no-any-return]  # of either kind

    def stream(self, call: Request[Any], block_size: int = 65536) -> list[bytes]:
        """The blocks of a streamed answer."""
        if self.kind == "sync":
            with self.studio.stream(call) as arriving:
                return list(arriving.iter_bytes(block_size))

        async def wait() -> list[bytes]:
            async with self.studio.stream(call) as arriving:
                return [block async for block in arriving.iter_bytes(block_size)]

        return self.runner.run(wait())

    def together(self, calls: int, make: Callable[[], Any]) -> list[Any]:
        """The results of as many calls at once; what they raise is a result too."""
        if self.kind == "sync":
            from concurrent.futures import ThreadPoolExecutor

            with ThreadPoolExecutor(calls) as pool:
                futures = [pool.submit(make) for _ in range(calls)]
                return [future.exception() or future.result() for future in futures]

        async def wait() -> list[Any]:
            return await asyncio.gather(*(make() for _ in range(calls)), return_exceptions=True)

        return self.runner.run(wait())

    def close(self) -> None:
        self.run(self.studio.close())
        if self.kind != "sync":
            self.runner.close()


def call(
    method: str = "GET",
    path: str = "/api/things",
    *,
    idempotent: bool | None = None,
    answer: Any = "json",
    json: Any = UNSET,
    multipart: Any = UNSET,
    query: str = "",
) -> Request[Any]:
    """A call of an operation that need not be in the contract."""
    safe = method == "GET" if idempotent is None else idempotent
    operation = Operation("doThings", method, path, answer=answer, idempotent=safe)
    return Request(operation, path + query, {}, json, multipart, None)


class Form:
    """A multipart body, as the generated models are made."""

    WIRE = {"file": "file", "label": "label"}  # noqa: RUF012  # as in the models

    def __init__(self, file: Any, label: Any = UNSET) -> None:
        self.file = file
        self.label = label
        self.additional_properties: dict[str, Any] = {}
