"""The sandbox's tools over HTTP, on the Studio port: its page at ``/``, and what can be turned below ``/_sandbox/``.

Only this machine may turn anything, and no page of another site that a browser of this machine shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from . import coverage, page
from .addresses import OWN_HEADER
from .errors import SandboxError

if TYPE_CHECKING:
    from .orders import Orders
    from .sandbox import Sandbox

Given = Mapping[str, Any]
_BASE = "/_sandbox/"
_DIGEST = re.compile("[0-9a-f]{64}")
_LARGEST = 2**24


class Tools:
    """The ASGI application for ``/`` and ``/_sandbox/``."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._endpoints: dict[tuple[str, str], Callable[[Given], Any]] = {
            ("GET", "state"): self._state,
            ("POST", "reset"): self._reset,
            ("GET", "faults"): self._faults,
            ("POST", "faults"): self._add_fault,
            ("DELETE", "faults"): self._remove_faults,
            ("GET", "disturbances"): self._disturbances,
            ("POST", "disturbances"): self._add_disturbance,
            ("DELETE", "disturbances"): self._remove_disturbances,
            ("GET", "connections"): self._connections,
            ("DELETE", "connections"): self._forget_connections,
            ("POST", "cut"): self._cut,
            ("POST", "clock"): self._turn_clock,
            ("GET", "jobs/scripts"): self._scripts,
            ("POST", "jobs/scripts"): self._add_script,
            ("DELETE", "jobs/scripts"): self._remove_scripts,
            ("GET", "requests"): self._requests,
            ("DELETE", "requests"): self._forget_requests,
            ("GET", "samples"): self._samples,
            ("GET", "samples/count"): self._count_samples,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except SandboxError as error:
            response = JSONResponse({"error": str(error)}, 400)
        response.headers[OWN_HEADER] = "1"
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        path: str = request.scope["path"]
        if _is_near(request) and not self._is_named(request):
            return JSONResponse({"error": "this is no name of the sandbox; use localhost"}, 421)
        if path == "/":
            if request.method not in ("GET", "HEAD"):
                return JSONResponse({"error": "the page can only be read; use GET"}, 405, {"allow": "GET, HEAD"})
            return HTMLResponse(page.html(self._sandbox), headers=page.HEADERS)
        name = path.removeprefix(_BASE)
        if name == "coverage" and request.method == "GET":  # the same in every sandbox, and the page links to it
            return PlainTextResponse(coverage.markdown(self._sandbox.service))
        if not _is_near(request) or _is_of_a_browser(request):
            return JSONResponse({"error": "only programs on this machine may turn the sandbox"}, 403)
        if name.startswith("blobs/") and request.method == "GET":
            return self._blob(name.removeprefix("blobs/"))
        endpoint = self._endpoints.get((request.method, name))
        if endpoint is None:
            methods = sorted(method for method, known in self._endpoints if known == name)
            if methods:
                allowed = ", ".join(methods)
                return JSONResponse({"error": f"{path} takes {allowed}"}, 405, {"allow": allowed})
            return JSONResponse({"error": f"there is no {path}; see the documentation of the sandbox"}, 404)
        return JSONResponse(endpoint(await _given(request)))

    def _is_named(self, request: Request) -> bool:
        """Whether the address asked for is one that nobody else can have made to lead here.

        A site can let its own name lead to this machine. What a browser then sends for its page has no mark of another
        site, but it has that name.
        """
        hosts = request.headers.getlist("host")
        name = _host_name(hosts[0]) if len(hosts) == 1 else ""
        own = ("localhost", _host_name(urlsplit(self._sandbox.studio_url).netloc))
        return name in own or name.endswith(".localhost") or _address(name) is not None

    def _state(self, given: Given) -> Any:
        _only(given)
        sandbox = self._sandbox
        return {
            "access": asdict(sandbox.access),
            "now": sandbox.clock.now(),
            "samples": sandbox.samples.count(),
            "requests": len(sandbox.requests),
            "faults": len(sandbox.faults),
            "connections": len(sandbox.connections),
            "disturbances": len(sandbox.disturbances),
        }

    def _reset(self, given: Given) -> Any:
        _only(given)
        self._sandbox.reset()
        return {}

    def _faults(self, given: Given) -> Any:
        _only(given)
        return {"faults": [fault.to_json() for fault in self._sandbox.faults]}

    def _add_fault(self, given: Given) -> Any:
        return self._sandbox.faults.add(*_kind(given, "fault", "drop"), **_without_kind(given)).to_json()

    def _remove_faults(self, given: Given) -> Any:
        return _taken_back(self._sandbox.faults, given)

    def _disturbances(self, given: Given) -> Any:
        _only(given)
        return {"disturbances": [order.to_json() for order in self._sandbox.disturbances]}

    def _add_disturbance(self, given: Given) -> Any:
        return self._sandbox.disturbances.add(*_kind(given, "disturbance", "cut"), **_without_kind(given)).to_json()

    def _remove_disturbances(self, given: Given) -> Any:
        return _taken_back(self._sandbox.disturbances, given)

    def _connections(self, given: Given) -> Any:
        _only(given)
        return {"connections": [connected.to_json() for connected in self._sandbox.connections]}

    def _forget_connections(self, given: Given) -> Any:
        _only(given)
        self._sandbox.connections.clear()
        return {}

    def _cut(self, given: Given) -> Any:
        _only(given, "port", "code")
        self._sandbox.cut(given.get("port"), code=given.get("code"))
        return {}

    def _turn_clock(self, given: Given) -> Any:
        _only(given, "advance", "freeze", "reset")
        if len(given) != 1:
            raise SandboxError(
                "the clock takes one of advance (seconds), freeze (a moment, or null for now), and reset"
            )
        clock = self._sandbox.clock
        if "advance" in given:
            clock.advance(given["advance"])
        elif "freeze" in given:
            clock.freeze(given["freeze"])
        else:
            clock.reset()
        return {"now": clock.now()}

    def _scripts(self, given: Given) -> Any:
        _only(given)
        return {"scripts": self._sandbox.jobs.scripts()}

    def _add_script(self, given: Given) -> Any:
        return self._sandbox.jobs.script(**given)

    def _remove_scripts(self, given: Given) -> Any:
        _only(given)
        self._sandbox.jobs.clear()
        return {}

    def _requests(self, given: Given) -> Any:
        _only(given, "operation")
        operation = given.get("operation")
        found = list(self._sandbox.requests) if operation is None else self._sandbox.requests.of(operation)
        return {"requests": [received.to_json() for received in found]}

    def _forget_requests(self, given: Given) -> Any:
        _only(given)
        self._sandbox.requests.clear()
        return {}

    def _samples(self, given: Given) -> Any:
        return {"samples": [asdict(sample) for sample in self._sandbox.samples.all(*_chosen(given))]}

    def _count_samples(self, given: Given) -> Any:
        return {"count": self._sandbox.samples.count(*_chosen(given))}

    def _blob(self, digest: str) -> Response:
        path = self._sandbox.service.store.blobs.path(digest)
        if not _DIGEST.fullmatch(digest) or not path.is_file():
            return JSONResponse({"error": "there is no such blob"}, 404)
        return Response(path.read_bytes(), media_type="application/octet-stream")


def _is_near(request: Request) -> bool:
    """Whether something on this machine asks."""
    return request.client is not None and (address := _address(request.client.host)) is not None and address.is_loopback


def _host_name(host: str) -> str:
    """The name in a Host header: without the port, without the brackets of IPv6."""
    try:
        return (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _is_of_a_browser(request: Request) -> bool:
    """Whether a browser asks, for a page of whatever site."""
    return "origin" in request.headers or "sec-fetch-site" in request.headers


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


async def _given(request: Request) -> Given:
    """The fields of the body, or of the query where there is none."""
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > _LARGEST:
            raise SandboxError("the body is larger than 16 MB")
    if not content:
        return dict(request.query_params)
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise SandboxError("the body is not JSON; send an object") from None
    if not isinstance(value, dict):
        raise SandboxError("the body is no JSON object; send one")
    return value


def _only(given: Given, *names: str) -> None:
    for name in given:
        if name not in names:
            takes = f"only {', '.join(names)}" if names else "nothing"
            raise SandboxError(f"there is no {name!r} here; this takes {takes}")


def _kind(given: Given, what: str, such_as: str) -> tuple[Any]:
    if "kind" not in given:
        raise SandboxError(f"a {what} needs a kind, such as {such_as}")
    return (given["kind"],)


def _without_kind(given: Given) -> Given:
    return {name: value for name, value in given.items() if name != "kind"}


def _taken_back(orders: Orders[Any], given: Given) -> Any:
    """One, by its id, or all."""
    _only(given, "id")
    if "id" not in given:
        orders.clear()
        return {}
    return {"removed": orders.remove(_whole(given, "id"))}


def _whole(given: Given, name: str) -> int:
    text = str(given[name])
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise SandboxError(f"{name}={given[name]!r} is no whole number")
    return int(text)


def _chosen(given: Given) -> tuple[str | None, int | None]:
    """Category and project, of which samples are meant."""
    _only(given, "category", "project")
    return given.get("category"), _whole(given, "project") if "project" in given else None
