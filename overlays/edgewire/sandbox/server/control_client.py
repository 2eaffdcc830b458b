"""A sandbox in another process, with the same methods as one in this: what tests do to the one, they can do to both."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, Generic, Self, TypeVar

import httpx

from ..samples import Sample
from .addresses import OWN_HEADER, Access, Reachable
from .connections import Connected, ConnectionView
from .disturbances import Disturbance
from .disturbances import Kind as DisturbanceKind
from .errors import SandboxError
from .faults import Fault, Kind
from .inspection import SampleView
from .log import Port, Received
from .orders import Order

O = TypeVar("O", bound=Order)  # noqa: E741  # the usual letter for the parameter of one class


class RemoteSandbox(Reachable):
    """A sandbox that was started elsewhere on this machine, such as by ``edgewire sandbox``.

    Args:
        url: of its Studio port, with or without ``/v1``.

    Attributes:
        requests, faults, connections, disturbances, clock, jobs, samples: as those of ``Sandbox``.

    Raises:
        SandboxError: no sandbox answers there.
    """

    def __init__(self, url: str = "http://127.0.0.1:4800") -> None:
        self._url = url.rstrip("/").removesuffix("/v1")
        self._client = httpx.Client(base_url=self._url + "/_sandbox/", trust_env=False, timeout=60)
        try:
            self._access = Access(**self.ask("GET", "state")["access"])
        except BaseException:
            self._client.close()
            raise
        self.requests = RemoteRequests(self)
        self.faults = RemoteFaults(self)
        self.connections = RemoteConnections(self)
        self.disturbances = RemoteDisturbances(self)
        self.clock = RemoteClock(self)
        self.jobs = RemoteJobScripts(self)
        self.samples = RemoteSamples(self)

    @property
    def access(self) -> Access:
        """Addresses and credentials, all in one."""
        return self._access

    def reset(self) -> None:
        """Back to the beginning, faults, scripts, logs and clock too. Addresses stay; WebSockets end."""
        self.ask("POST", "reset")

    def cut(self, port: Port | None = None, *, code: int | None = None) -> None:
        """End all WebSockets of a port, ``studio`` or ``remote``, or of both; see ``Sandbox.cut``."""
        self.ask("POST", "cut", {"port": port, "code": code})

    def transport(self) -> httpx.AsyncBaseTransport:
        """For ``httpx.AsyncClient``: a connection for each request, so that there is none to close."""
        return httpx.AsyncHTTPTransport(limits=httpx.Limits(max_keepalive_connections=0))

    def close(self) -> None:
        """Close the connection; the sandbox goes on."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def ask(self, method: str, name: str, given: Mapping[str, Any] | None = None, **query: Any) -> dict[str, Any]:
        """Call an endpoint, and give the JSON object that it answers.

        Raises:
            SandboxError: nobody answers, or the sandbox says what is wrong.
        """
        answer = self._send(method, name, {"json": given} if given is not None else {"params": _present(query)})
        value: dict[str, Any] = answer.json()
        return value

    def content(self, digest: str) -> bytes:
        """Bytes that the sandbox keeps, by their SHA-256."""
        return self._send("GET", f"blobs/{digest}", {}).content

    def _send(self, method: str, name: str, given: dict[str, Any]) -> httpx.Response:
        try:
            answer = self._client.request(method, name, **given)
        except httpx.HTTPError as error:
            raise SandboxError(
                f"no sandbox answers at {self._url} ({error}); start one with: edgewire sandbox"
            ) from None
        if OWN_HEADER not in answer.headers:
            raise SandboxError(f"what answers at {self._url} is not Studio of a sandbox; give the address it prints")
        if not answer.is_success:
            raise SandboxError(answer.json()["error"])
        return answer


class RemoteRequests:
    """What was received."""

    def __init__(self, sandbox: RemoteSandbox) -> None:
        self._sandbox = sandbox

    def __iter__(self) -> Iterator[Received]:
        return iter(self._get())

    def __len__(self) -> int:
        return int(self._sandbox.ask("GET", "state")["requests"])

    def __getitem__(self, index: int) -> Received:
        return self._get()[index]

    def of(self, operation: str) -> list[Received]:
        """Those for one operation, by its operationId."""
        return self._get(operation)

    def clear(self) -> None:
        """Forget them all. Numbers go on from 1."""
        self._sandbox.ask("DELETE", "requests")

    def _get(self, operation: str | None = None) -> list[Received]:
        found = self._sandbox.ask("GET", "requests", operation=operation)["requests"]
        return [Received.from_json(value) for value in found]


class _RemoteOrders(ABC, Generic[O]):
    """What was ordered to go wrong.

    Attributes:
        name: of the endpoint, and of the list in its answers.
    """

    name: str

    def __init__(self, sandbox: RemoteSandbox) -> None:
        self._sandbox = sandbox

    @abstractmethod
    def _order(self, value: Mapping[str, Any]) -> O:
        """One of them, from what the sandbox says of it."""

    def __iter__(self) -> Iterator[O]:
        return iter([self._order(value) for value in self._sandbox.ask("GET", self.name)[self.name]])

    def __len__(self) -> int:
        return int(self._sandbox.ask("GET", "state")[self.name])

    def remove(self, id: int) -> bool:
        """Take one back. Returns whether there was one."""
        return bool(self._sandbox.ask("DELETE", self.name, id=id)["removed"])

    def clear(self) -> None:
        """Take all back."""
        self._sandbox.ask("DELETE", self.name)


class RemoteFaults(_RemoteOrders[Fault]):
    """What is to go wrong with requests."""

    name = "faults"

    def add(self, kind: Kind, /, **details: Any) -> Fault:
        """Order a fault; the arguments are the attributes of ``Fault``, and a body that is text or JSON."""
        if isinstance(details.get("body"), bytes):
            raise SandboxError("the body of a fault is sent as JSON to another process; give text or a JSON value")
        return self._order(self._sandbox.ask("POST", "faults", {"kind": kind, **details}))

    def _order(self, value: Mapping[str, Any]) -> Fault:
        return Fault(**value)


class RemoteDisturbances(_RemoteOrders[Disturbance]):
    """What is to go wrong with events."""

    name = "disturbances"

    def add(self, kind: DisturbanceKind, /, **details: Any) -> Disturbance:
        """Order a disturbance; the arguments are the attributes of ``Disturbance``."""
        return self._order(self._sandbox.ask("POST", "disturbances", {"kind": kind, **details}))

    def _order(self, value: Mapping[str, Any]) -> Disturbance:
        return Disturbance(**value)


class RemoteConnections(ConnectionView):
    """WebSockets, and the events that went over them."""

    def __init__(self, sandbox: RemoteSandbox) -> None:
        self._sandbox = sandbox

    def all(self) -> list[Connected]:
        """Them, as they are now."""
        return [Connected.from_json(value) for value in self._sandbox.ask("GET", "connections")["connections"]]

    def clear(self) -> None:
        """Forget those that have ended, and all events. Numbers go on."""
        self._sandbox.ask("DELETE", "connections")

    def __len__(self) -> int:
        return int(self._sandbox.ask("GET", "state")["connections"])


class RemoteClock:
    """Time as the sandbox sees it."""

    def __init__(self, sandbox: RemoteSandbox) -> None:
        self._sandbox = sandbox

    def now(self) -> float:
        """Seconds since the epoch."""
        return float(self._sandbox.ask("GET", "state")["now"])

    def advance(self, seconds: float) -> None:
        """Let time pass at once."""
        self._sandbox.ask("POST", "clock", {"advance": seconds})

    def freeze(self, at: float | None = None) -> None:
        """Stop it, now or at a moment (seconds since the epoch); ``advance`` still moves it."""
        self._sandbox.ask("POST", "clock", {"freeze": at})

    def reset(self) -> None:
        """Let it go on, from the machine's time."""
        self._sandbox.ask("POST", "clock", {"reset": True})


class RemoteJobScripts:
    """What the jobs to come are to do."""

    def __init__(self, sandbox: RemoteSandbox) -> None:
        self._sandbox = sandbox

    def script(self, /, operation: str = "*", **details: Any) -> Mapping[str, Any]:
        """Say how jobs go that start from now on, and get the script as it is kept."""
        return self._sandbox.ask("POST", "jobs/scripts", {"operation": operation, **details})

    def scripts(self) -> list[dict[str, Any]]:
        """Those that are still to be used."""
        found: list[dict[str, Any]] = self._sandbox.ask("GET", "jobs/scripts")["scripts"]
        return found

    def clear(self) -> None:
        """Forget the scripts. What runs goes on as it was planned."""
        self._sandbox.ask("DELETE", "jobs/scripts")


class RemoteSamples(SampleView):
    """Those of a sandbox in another process."""

    def __init__(self, sandbox: RemoteSandbox) -> None:
        self._sandbox = sandbox

    def count(self, category: str | None = None, project: int | None = None) -> int:
        """How many; of one category, or of one project, where they are given."""
        return int(self._sandbox.ask("GET", "samples/count", category=category, project=project)["count"])

    def all(self, category: str | None = None, project: int | None = None) -> list[Sample]:
        """The samples themselves."""
        found = self._sandbox.ask("GET", "samples", category=category, project=project)["samples"]
        return [Sample(**{name: _tuple(value) for name, value in fields.items()}) for fields in found]

    def content(self, sample: Sample) -> bytes:
        """The bytes as they were sent."""
        return self._sandbox.content(sample.blob)


def _present(query: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in query.items() if value is not None}


def _tuple(value: Any) -> Any:
    """Lists of a sample are tuples; JSON knows lists only."""
    return tuple(value) if isinstance(value, list) else value
