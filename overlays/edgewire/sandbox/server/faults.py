"""What can go wrong between a client and the service, ordered in advance: which requests, how often, and how."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal, get_args

from .errors import SandboxError
from .log import Port, is_operation
from .orders import RULES, Order, Orders, Rule, check, number, optional, text, whole

Kind = Literal["latency", "status", "drop", "hang", "lost_answer", "truncated", "malformed", "expired_token", "refused"]
"""How it goes wrong.

``latency``: the answer comes ``seconds`` later. ``status``: an answer of another status, with ``body``, and
``retry_after`` seconds where given. ``drop``: the connection is closed, and nothing was done. ``hang``: nothing is
done, and nothing ever answered, as by proxies that swallow what they do not like. ``lost_answer``: it is done, and the
connection is closed without the answer. ``truncated``: the answer ends in its middle. ``malformed``: the answer is no
JSON. ``expired_token``: 401, for requests that are signed with a user's token. ``refused``: the service's own way to
say no, ``success: false`` with the text ``error``.

The handshake of a WebSocket is a request too, of the method ``WEBSOCKET``. An answer of whatever status refuses it, and
``lost_answer`` and ``truncated`` are as ``drop``: nothing was done that could not be seen.
"""

KINDS: tuple[str, ...] = get_args(Kind)
_DETAILS: Mapping[str, frozenset[str]] = {
    "latency": frozenset({"seconds"}),
    "status": frozenset({"status", "body", "headers", "retry_after"}),
    "refused": frozenset({"error"}),
}


@dataclass(slots=True)
class Fault(Order):
    """One order, for requests.

    Attributes:
        path: of the request, with ``*`` for any text.
        operation: its operationId. ``method``: as it says. None is any.
    """

    kind: Kind
    path: str = "*"
    operation: str | None = None
    method: str | None = None
    seconds: float = 0.0
    status: int = 500
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    retry_after: float | None = None
    error: str = "The sandbox was told to refuse this"

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
        return fits and self.counts()

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
        value = Order.to_json(self)
        if isinstance(self.body, bytes):
            value["body"] = self.body.decode("utf-8", "replace")
        return value


class Faults(Orders[Fault]):
    """The faults that are ordered. Safe to use from any thread."""

    def add(self, kind: Kind, /, **details: Any) -> Fault:
        """Order a fault; the arguments are the attributes of ``Fault``.

        Where several strike one request, latencies add up, and of the others the one that was ordered first strikes.

        Raises:
            SandboxError: an argument is none, or cannot be that.
        """
        return self._stand(made(kind, details))

    def striking(self, port: Port, method: str, path: str, operation: str | None, with_token: bool) -> list[Fault]:
        """What strikes this request: all its latencies, then one other, in their order."""
        struck: list[Fault] = []
        with self._lock:
            for fault in self._orders:
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
    check("fault", _RULES, details)
    if kind == "latency" and "seconds" not in details:
        raise SandboxError("a fault of the kind latency needs seconds, such as 0.5")
    fault = Fault(kind, **details)  # type: ignore[arg-type]  # it is one of KINDS
    fault.method = fault.method and fault.method.upper()
    return fault


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


_RULES: Mapping[str, Rule] = {
    **RULES,
    # A path or an operation that no request has would never strike, and a test that orders it would hold nothing.
    "path": (lambda value: text(value) and value[0] in "/*", "a path, where * is any text, such as /v1/api/*/devices"),
    "operation": (optional(is_operation), "an operationId, such as listSamples"),
    "method": (optional(text), "a method, such as GET"),
    "status": (whole(200, 599), "a status from 200 to 599"),
    "body": (lambda value: isinstance(value, bytes) or _is_json(value), "text, bytes, or what JSON can say"),
    "headers": (_are_headers, "a dictionary of names and texts of one line"),
    "retry_after": (optional(number(0, 10**6)), "seconds from 0 up"),
    "error": (lambda value: isinstance(value, str), "a text"),
}
