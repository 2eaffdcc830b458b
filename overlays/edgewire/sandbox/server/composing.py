"""What answers on each of the three ports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from starlette.types import ASGIApp, Receive, Scope, Send

from ..ingestion import Ingestion
from ..remote.app import RemoteManagement
from ..routing import Router
from ..sockets.hub import StudioSocket
from ..storage.app import Storage
from ..studio import BASE, Studio
from .front import Front
from .log import Port, Received

if TYPE_CHECKING:
    from ..service import Service
    from .faults import Faults
    from .lines import Lines
    from .log import RequestLog

CONTROL = "/_sandbox/"


def applications(
    service: Service,
    log: RequestLog,
    faults: Faults,
    lines: Lines,
    on_request: Callable[[Received], None],
    tools: ASGIApp | None = None,
) -> Mapping[Port, ASGIApp]:
    """An application a port.

    Args:
        tools: what answers ``/`` and below ``/_sandbox/`` on the Studio port. Neither log nor faults see it.
    """
    router = Router(service.contract.operations.values())

    def operation_of(method: str, path: str) -> str | None:
        match = router.find(method, path.removeprefix(BASE)) if path.startswith(BASE + "/") else None
        return match.operation.id if match and match.operation else None

    studio = _StudioPort(Studio(service), StudioSocket(service), Storage(service))
    fronted = Front(studio, "studio", log, faults, lines, operation_of, on_request)
    ingestion = Front(Ingestion(service), "ingestion", log, faults, lines, on_request=on_request)
    remote = Front(RemoteManagement(service), "remote", log, faults, lines, on_request=on_request)
    return {"studio": _Tools(fronted, tools) if tools else fronted, "ingestion": ingestion, "remote": remote}


class _StudioPort:
    """The three things on the Studio port, by path."""

    def __init__(self, studio: ASGIApp, sockets: ASGIApp, storage: ASGIApp) -> None:
        self._studio = studio
        self._sockets = sockets
        self._storage = storage

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        if path.startswith("/socket.io"):
            await self._sockets(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
        elif path.startswith("/_storage/"):
            await self._storage(scope, receive, send)
        else:
            await self._studio(scope, receive, send)


class _Tools:
    """The sandbox's own pages beside the service."""

    def __init__(self, app: ASGIApp, tools: ASGIApp) -> None:
        self._app = app
        self._tools = tools

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        own = scope["type"] == "http" and (scope["path"] == "/" or scope["path"].startswith(CONTROL))
        await (self._tools if own else self._app)(scope, receive, send)
