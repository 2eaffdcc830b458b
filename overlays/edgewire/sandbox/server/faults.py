"""What can go wrong between a client and the service, ordered in advance: which requests, how often, and how."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal, get_args

from .errors import SandboxError
from .log import Port, is_operation

Kind = Literal["latency", "status", "drop", "lost_answer", "truncated", "malformed", "expired_token", "refused"]
"""How it goes wrong.

``latency``: the answer comes ``seconds`` later. ``status``: an answer of another status, with ``body``, and
``retry_after`` seconds where given. ``drop``: the connection is closed, and nothing was done. ``lost_answer``: it is
done, and the connection is closed without the answer. ``truncated``: the answer ends in its middle. ``malformed``: the
answer is no JSON. ``expired_token``: 401, for requests that are signed with a user's token. ``refused``: the service's
own way to say no, ``success: false`` with the text ``error``.
"""

KINDS: tuple[str, ...] = get_args(Kind)
_DETAILS: Mapping[str, frozenset[str]] = {
    "latency": frozenset({"seconds"}),
    "status": frozenset({"status", "body", "headers", "retry_after"}),
    "refused": frozenset({"error"}),
}
_LONGEST = 3600.0


@dataclass(slots=True)
class Fault:
    """One order.

    Attributes:
        id: to take it back by.
        path: of the request, with ``*`` for any text.
        operation: its operationId. ``port``, ``method``: as they say. None is any.
        count: how many requests it strikes; None for all. ``after``: how many that fit it lets pass before.
        seen: how many fitted so far. ``hits``: how many it struck.
    """

    kind: Kind
    id: int = 0
    path: str = "*"
    operation: str | None = None
    port: Port | None = None
    method: str | None = None
    count: int | None = 1
    after: int = 0
    seconds: float = 0.0
    status: int = 500
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    retry_after: float | None = None
    error: str = "The sandbox was told to refuse this"
    seen: int = 0
    hits: int = 0

    @property
    def spent(self) -> bool:
        """Whether it strikes no more."""
        return self.count is not None and self.hits >= self.count

    def strikes(self, port: Port, method: str, path: str, operation: str | None, with_token: bool) -> bool:
        """Whether it strikes this request; counts it."""
        fits = (
            not self.spent
            and self.port in (None, port)
            and self.method in (None, method)
            and self.operation in (None, operation)
            and fnmatchcase(path, self.path)
            and (self.kind != "expired_token" or with_token)
        )
        if not fits:
            return False
        self.seen += 1
        if self.seen <= self.after:
            return False
        self.hits += 1
        return True

    def answer(self) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of the answer that it gives in the service's place."""
        if self.kind == "expired_token":
            return 401, {"content-type": "application/json"}, _envelope("Invalid JWT token")
        if self.kind == "refused":
            return 200, {"content-type": "application/json"}, _envelope(self.error)
        headers = {name.lower(): value for name, value in self.headers.items()}
        if self.retry_after is not None:
            # Never in powers of ten, which no client reads; a test may order less than a second.
            headers["retry-after"] = format(self.retry_after, ".3f").rstrip("0").rstrip(".")
        if isinstance(self.body, bytes | str):
            content = self.body.encode() if isinstance(self.body, str) else self.body
            return self.status, {"content-type": "text/plain; charset=utf-8", **headers}, content
        body = _envelope(f"The sandbox was told to answer {self.status}") if self.body is None else _json(self.body)
        return self.status, {"content-type": "application/json", **headers}, body

    def to_json(self) -> dict[str, Any]:
        """As the control endpoints tell it."""
        value = asdict(self)
        if isinstance(self.body, bytes):
            value["body"] = self.body.decode("utf-8", "replace")
        return value


class Faults:
    """The orders that stand. Safe to use from any thread."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self._count = 0

    def add(self, kind: Kind, /, **details: Any) -> Fault:
        """Order a fault; the arguments are the attributes of ``Fault``.

        Where several strike one request, latencies add up, and of the others the one that was ordered first strikes.

        Raises:
            SandboxError: an argument is none, or cannot be that.
        """
        fault = made(kind, details)
        with self._lock:
            self._count += 1
            fault.id = self._count
            self._faults.append(fault)
        return fault

    def __iter__(self) -> Any:
        with self._lock:
            return iter(list(self._faults))

    def __len__(self) -> int:
        return len(self._faults)

    def remove(self, id: int) -> bool:
        """Take one back. Returns whether there was one."""
        with self._lock:
            before = len(self._faults)
            self._faults = [fault for fault in self._faults if fault.id != id]
            return len(self._faults) < before

    def clear(self) -> None:
        """Take all back."""
        with self._lock:
            self._faults = []
            self._count = 0

    def striking(self, port: Port, method: str, path: str, operation: str | None, with_token: bool) -> list[Fault]:
        """What strikes this request: all its latencies, then one other, in their order."""
        struck: list[Fault] = []
        with self._lock:
            for fault in self._faults:
                if fault.kind != "latency" and any(other.kind != "latency" for other in struck):
                    continue
                if fault.strikes(port, method, path, operation, with_token):
                    struck.append(fault)
        return sorted(struck, key=lambda fault: fault.kind != "latency")


def made(kind: str, details: Mapping[str, Any]) -> Fault:
    """A fault of these details.

    Raises:
        SandboxError: one of them is none, or cannot be that.
    """
    if kind not in KINDS:
        raise SandboxError(f"{kind!r} is no kind of fault; give one of {', '.join(KINDS)}")
    allowed = {"path", "operation", "port", "method", "count", "after"} | _DETAILS.get(kind, frozenset())
    for name in details:
        if name not in allowed:
            raise SandboxError(f"a fault of the kind {kind} takes no {name!r}; it takes {', '.join(sorted(allowed))}")
    for name, value in details.items():
        _check(name, value)
    if kind == "latency" and "seconds" not in details:
        raise SandboxError("a fault of the kind latency needs seconds, such as 0.5")
    fault = Fault(kind, **details)  # type: ignore[arg-type]  # it is one of KINDS
    fault.method = fault.method and fault.method.upper()
    return fault


def _check(name: str, value: Any) -> None:
    def number(low: float, high: float) -> bool:
        return isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high

    def whole(low: int, high: int) -> bool:
        return isinstance(value, int) and number(low, high)

    def text() -> bool:
        return isinstance(value, str) and value != ""

    rules: dict[str, tuple[Callable[[], bool], str]] = {
        # A path or an operation that no request has would never strike, and a test that orders it would hold nothing.
        "path": (lambda: text() and value[0] in "/*", "a path, where * is any text, such as /v1/api/*/devices"),
        "operation": (lambda: value is None or is_operation(value), "an operationId, such as listSamples"),
        "port": (lambda: value in (None, "studio", "ingestion", "remote"), "studio, ingestion or remote"),
        "method": (lambda: value is None or text(), "a method, such as GET"),
        "count": (lambda: value is None or whole(1, 10**9), "a number of requests from 1 up, or None for all"),
        "after": (lambda: whole(0, 10**9), "a number of requests from 0 up"),
        "seconds": (lambda: number(0, _LONGEST), f"seconds from 0 to {_LONGEST:g}"),
        "status": (lambda: whole(200, 599), "a status from 200 to 599"),
        "body": (lambda: isinstance(value, bytes) or _is_json(value), "text, bytes, or what JSON can say"),
        "headers": (lambda: _are_headers(value), "a dictionary of names and texts of one line"),
        "retry_after": (lambda: value is None or number(0, 10**6), "seconds from 0 up"),
        "error": (lambda: isinstance(value, str), "a text"),
    }
    fits, wanted = rules[name]
    if not fits():
        raise SandboxError(f"{name}={value!r} of a fault cannot be that; give {wanted}")


def _are_headers(value: Any) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(name, str)
        and isinstance(text, str)
        and name.replace("-", "").isalnum()
        and name.isascii()
        and text.isprintable()
        and text.isascii()
        for name, text in value.items()
    )


def _is_json(value: Any) -> bool:
    try:
        _json(value)
    except (TypeError, ValueError):
        return False
    return True


def _json(value: Any) -> bytes:
    return json.dumps(value, allow_nan=False).encode()


def _envelope(error: str) -> bytes:
    return _json({"success": False, "error": error})
