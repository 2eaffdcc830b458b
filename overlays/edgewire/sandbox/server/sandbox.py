"""The sandbox as a program uses it: started and stopped with a ``with`` block, looked into, and told what to do."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Self, TypeVar

from .. import credentials
from .. import seed as seeds
from ..service import Service
from . import demo
from .addresses import Access, Reachable
from .composing import applications
from .connections import ConnectionLog
from .control import Tools
from .disturbances import Disturbances, made
from .errors import SandboxError
from .faults import Faults
from .folder import Lock, unusable
from .inspection import JobScripts, LocalSamples, VirtualClock
from .lines import Lines
from .log import Port, Received, RequestLog

if TYPE_CHECKING:
    import httpx
    from starlette.types import ASGIApp

    from .serving import Servers

T = TypeVar("T")
Seed = Literal["base", "demo"]
SEEDS: tuple[Seed, ...] = ("base", "demo")

STUDIO_PORT, INGESTION_PORT, REMOTE_PORT = 4800, 4810, 4802
"""Where the official command-line client looks for the services of ``localhost``."""

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(slots=True)
class _Running:
    """What there is between start and stop."""

    service: Service
    access: Access
    applications: dict[int, ASGIApp]
    lines: Lines
    lock: Lock | None
    servers: Servers | None


class Sandbox(Reachable):
    """Edge Impulse in a box: Studio, ingestion and remote management, on ports of this machine.

    ``with Sandbox() as sandbox:``, or ``async with``; ``start`` and ``stop`` do the same.

    Args:
        folder: where the state is kept, and found again by the next sandbox there; None forgets it at the end.
        host: whom to listen to. Other than 127.0.0.1, ``::1`` and ``localhost``, other machines can reach it.
        ports: of Studio, ingestion and remote management; 0 is any free one. None opens none: only ``transport`` leads
            to it then.
        job_seconds: how long a job takes, unless a script says it.
        seed: what there is at the beginning: ``base`` (a user, a project and an organisation, all empty), or ``demo``
            (also a project with samples, devices and an impulse, which ``api_key`` and ``project_id`` are of then).
        on_request: called with each request when its answer is complete, in the server's thread.

    Attributes:
        requests: what was received. ``faults``: what is to go wrong with what will be.
        connections: WebSockets, and their events. ``disturbances``: what is to go wrong with events to come.
        clock: time as jobs see it. ``jobs``: what they are to do. ``samples``: the samples of all projects.
    """

    def __init__(
        self,
        folder: Path | str | None = None,
        *,
        host: str = "127.0.0.1",
        ports: tuple[int, int, int] | None = (0, 0, 0),
        job_seconds: float = 0.0,
        seed: Seed = "base",
        on_request: Callable[[Received], None] = lambda received: None,
    ) -> None:
        if seed not in SEEDS:
            raise SandboxError(f"there is no seed {seed!r}; give one of {', '.join(SEEDS)}")
        if not 0 <= job_seconds <= 86400:
            raise SandboxError(f"jobs cannot take {job_seconds} s; give a number of seconds from 0 to a day")
        if folder == "":
            raise SandboxError("the data folder has no name; give one")  # Path would take it for the current folder
        if not host:
            raise SandboxError("the host has no name; give localhost, or 0.0.0.0 so that other machines can reach it")
        if ports is not None:
            _check(ports)
        self._folder = None if folder is None else Path(folder)
        self._host = host
        self._ports = ports
        self._job_seconds = job_seconds
        self._seed: Seed = seed
        self._on_request = on_request
        self._running: _Running | None = None
        self.requests = RequestLog()
        self.faults = Faults()
        self.connections = ConnectionLog()
        self.disturbances = Disturbances()
        self.clock = VirtualClock(self)
        self.jobs = JobScripts(self)
        self.samples = LocalSamples(self)

    @classmethod
    def in_process(cls, folder: Path | str | None = None, *, job_seconds: float = 0.0, seed: Seed = "base") -> Self:
        """A sandbox without ports, for clients that are awaited; they reach it by its ``transport``."""
        return cls(folder, ports=None, job_seconds=job_seconds, seed=seed)

    def start(self) -> Self:
        """Answer from now on.

        Raises:
            SandboxError: a port is taken, or another sandbox has the folder; nothing was started.
        """
        if self._running is not None:
            raise SandboxError("the sandbox is running already; stop it first, or make another")
        lock = Lock(self._folder) if self._folder else None
        try:
            self._running = self._served(lock) if self._ports else self._unserved(lock)
        except BaseException:
            if lock:
                lock.release()
            raise
        return self

    def stop(self) -> None:
        """Answer no more; what was in memory is gone. Once more does nothing."""
        running, self._running = self._running, None
        if running is None:
            return
        if running.servers:
            running.servers.stop()
        running.service.close()
        if running.lock:
            running.lock.release()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(self, *exc_info: object) -> None:
        await asyncio.to_thread(self.stop)

    def reset(self) -> None:
        """Back to the beginning, faults, scripts, logs and clock too. Addresses stay; WebSockets end."""
        self.faults.clear()
        self.disturbances.clear()
        self.call(lambda: _fresh(self.service, self._seed))
        self.call(self._now.lines.release)
        self.requests.clear()
        self.connections.restart()

    def cut(self, port: Port | None = None, *, code: int | None = None) -> None:
        """End all WebSockets of a port, ``studio`` or ``remote``, or of both.

        Args:
            code: the close code that they are told; None ends them without a word.

        Raises:
            SandboxError: there is no such port, or the code is none that may be sent.
        """
        made("cut", {"port": port, "code": code})  # only what an order could be
        self.call(lambda: self._now.lines.cut(port, code))

    def transport(self) -> httpx.AsyncBaseTransport:
        """For ``httpx.AsyncClient``: requests to the sandbox's addresses, without a connection."""
        from .inprocess import Transport

        return Transport(self._now.applications)

    @property
    def access(self) -> Access:
        """Addresses and credentials, all in one."""
        return self._now.access

    @property
    def reachable_by_others(self) -> bool:
        """Whether other machines can reach it."""
        return self._ports is not None and self._host not in _LOOPBACK

    @property
    def service(self) -> Service:
        """The state itself; read it within ``call``."""
        return self._now.service

    def call(self, function: Callable[[], T]) -> T:
        """Call something that works on the state, between two requests, and give what it gives."""
        servers = self._now.servers
        return servers.call(function) if servers else function()

    @property
    def _now(self) -> _Running:
        if self._running is None:
            raise SandboxError("the sandbox is not running; use it in a with statement, or call start() first")
        return self._running

    def _opened(self) -> Service:
        service = Service(self._folder, job_seconds=self._job_seconds)
        try:
            if self._folder is not None:
                service.tidy()  # the lock is held: nobody else writes there
        except BaseException:
            service.close()
            raise
        return service

    def _service(self) -> Service:
        try:
            service = self._opened()
        except (OSError, sqlite3.Error) as error:
            if self._folder is None:
                raise
            raise unusable(self._folder, error) from None
        if self._seed == "demo":
            demo.plant(service)
        return service

    def _project(self, service: Service) -> tuple[int, str]:
        """The number and the key of the project that is to be used: with the seed ``demo`` its own."""
        planted = demo.project_of(service) if self._seed == "demo" else None
        return (seeds.PROJECT, credentials.PROJECT_KEY) if planted is None else (planted, demo.API_KEY)

    def _applications(self, service: Service) -> tuple[dict[Port, ASGIApp], Lines]:
        lines = Lines(service, self.disturbances, self.connections)
        return dict(applications(service, self.requests, self.faults, lines, self._on_request, Tools(self))), lines

    def _unserved(self, lock: Lock | None) -> _Running:
        service = self._service()
        apps, lines = self._applications(service)
        ports = (STUDIO_PORT, INGESTION_PORT, REMOTE_PORT)
        access = _access(self._project(service), "sandbox.invalid", *ports)
        return _Running(service, access, _by_port(apps, ports), lines, lock, None)

    def _served(self, lock: Lock | None) -> _Running:
        from .serving import Listening, Servers, bound

        assert self._ports is not None  # start looks
        listening: list[Listening] = []
        sockets = []
        service: Service | None = None
        try:
            for port, option in zip(self._ports, _OPTIONS, strict=True):
                sockets.append(bound(self._host, port, option))
            service = self._service()
            apps, lines = self._applications(service)
            listening = [Listening(apps[name], opened) for name, opened in zip(_ORDER, sockets, strict=True)]
            project = self._project(service)
            servers = Servers(listening, service.sockets.start, partial(_hang_up, service, lines))
            servers.start()
        except BaseException:
            for opened in sockets:
                for socket in opened:
                    socket.close()
            if service:
                service.close()
            raise
        ports = tuple(opened[0].getsockname()[1] for opened in sockets)
        access = _access(project, _shown(self._host), *ports)
        return _Running(service, access, _by_port(apps, ports), lines, lock, servers)


_ORDER: tuple[Port, ...] = ("studio", "ingestion", "remote")
_OPTIONS = ("for Studio (--port-studio)", "for ingestion (--port-ingestion)", "for remote management (--port-remote)")


async def _hang_up(service: Service, lines: Lines) -> None:
    """End what would else go on for as long as its clients like."""
    await service.sockets.stop()
    service.remote.cut()
    lines.release()


def _fresh(service: Service, seed: Seed) -> None:
    service.reset()
    if seed == "demo":
        demo.plant(service)


def _check(ports: tuple[int, int, int]) -> None:
    for number, (port, option) in enumerate(zip(ports, _OPTIONS, strict=True)):
        if not 0 <= port <= 65535:
            raise SandboxError(f"there is no port {port}; choose another {option}, from 0 (any free one) to 65535")
        if port and port in ports[:number]:
            raise SandboxError(f"port {port} is given twice; choose another {option}")


def _access(project: tuple[int, str], host: str, studio: int, ingestion: int, remote: int) -> Access:
    number, key = project
    return Access(
        studio_url=f"http://{host}:{studio}/v1",
        ingestion_url=f"http://{host}:{ingestion}",
        remote_url=f"ws://{host}:{remote}",
        api_key=key,
        project_id=number,
        organization_api_key=credentials.ORGANIZATION_KEY,
        organization_id=seeds.ORGANIZATION,
        username=seeds.USERNAME,
        password=seeds.PASSWORD,
    )


def _shown(host: str) -> str:
    """The host of addresses for this machine; one that listens everywhere is reached as any other."""
    if host in ("0.0.0.0", "::", ""):
        return "localhost"
    return f"[{host}]" if ":" in host else host


def _by_port(apps: dict[Port, ASGIApp], ports: tuple[int, ...]) -> dict[int, ASGIApp]:
    return {port: apps[name] for name, port in zip(_ORDER, ports, strict=True)}
