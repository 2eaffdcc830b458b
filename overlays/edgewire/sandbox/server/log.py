"""The requests that the sandbox received, for tests to assert on. Bounded, and without the secrets in them."""

from __future__ import annotations

import json
import re
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl, urlencode

from .errors import SandboxError

Port = Literal["studio", "ingestion", "remote"]

KEPT_REQUESTS = 1000
KEPT_BODY = 64 * 2**10
"""Bytes of a body that are kept; a thousand uploads must not fill the memory."""

REDACTED = "***"
_SECRET_HEADERS = frozenset({"x-api-key", "x-jwt-token", "authorization", "cookie", "proxy-authorization"})
_SECRET_NAMES = r"(?:password|token|secret|(?:api|hmac|secret|access)_?key|signature|\bcode|activationcode)"
_SECRET_NAME = re.compile(f"{_SECRET_NAMES}$", re.IGNORECASE)
_SECRET_IN_TEXT = (  # that is no whole JSON value: JSON of which only the beginning is kept, parts of forms
    re.compile(rf'("[^"\\]*{_SECRET_NAMES}"\s*:\s*")(?:[^"\\]|\\.)*', re.IGNORECASE | re.DOTALL),
    re.compile(r'("environmentVariables"\s*:\s*\[).*?(?=\}\s*\]|\Z)', re.DOTALL),
    re.compile(rf'(name="[^"\r\n]*{_SECRET_NAMES}"(?:\r\n[^\r\n]+)*\r\n\r\n)[^\r\n]+', re.IGNORECASE),
)
_SECRET_IN = {"userSetTotpMfaKey": "key"}
"""Fields that are secrets in one operation only."""

_ENVIRONMENT = "environmentVariables"
"""A list of names and values, of which any may be a secret."""


@dataclass(slots=True)
class Received:
    """One request, and what became of it. Complete when its answer is.

    Attributes:
        port: which service it came to.
        operation: operationId of the contract; None where the path is no operation of it.
        query: the last value of each name. headers: names in lower case. Secrets in both are ``***``.
        size: bytes of the body, as far as it was read; a request that its headers forbid is answered without.
        body: its beginning, as text. ``json``: its value, where it is JSON and kept whole.
        status: of the answer, also of one that a fault kept from the client; None where there was none.
        tier: what the answer is worth (``x-sandbox-tier``). ``fault``: kinds of the faults that had a part in it.
        seconds: until the answer was complete.
    """

    number: int
    port: Port
    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    operation: str | None = None
    size: int = 0
    body: str = ""
    json: Any = None
    status: int | None = None
    tier: str | None = None
    faults: tuple[str, ...] = ()
    seconds: float | None = None

    def to_json(self) -> dict[str, Any]:
        """As the control endpoints tell it."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Received:
        """What ``to_json`` gave."""
        return cls(**{**value, "faults": tuple(value["faults"])})


class RequestLog:
    """The last requests, oldest first. Safe to use from any thread."""

    def __init__(self, kept: int = KEPT_REQUESTS) -> None:
        self._received: deque[Received] = deque(maxlen=kept)
        self._lock = threading.Lock()
        self._count = 0

    def begin(
        self, port: Port, method: str, path: str, query: bytes, headers: Iterable[tuple[bytes, bytes]]
    ) -> Received:
        """A request begins; it can be seen from now on."""
        shown = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}
        received = Received(
            number=0,
            port=port,
            method=method,
            path=path,
            query={
                name: _shown(name, value) for name, value in parse_qsl(query.decode("latin-1"), keep_blank_values=True)
            },
            headers={name: REDACTED if name in _SECRET_HEADERS else value for name, value in shown.items()},
        )
        with self._lock:
            self._count += 1
            received.number = self._count
            self._received.append(received)
        return received

    def __iter__(self) -> Iterator[Received]:
        with self._lock:
            return iter(list(self._received))

    def __len__(self) -> int:
        return len(self._received)

    def __getitem__(self, index: int) -> Received:
        return self._received[index]

    def of(self, operation: str) -> list[Received]:
        """Those for one operation, by its operationId.

        Raises:
            SandboxError: there is no such operation.
        """
        if not is_operation(operation):
            raise SandboxError(f"there is no operation {operation!r}; give an operationId, such as listSamples")
        return [received for received in self if received.operation == operation]

    def clear(self) -> None:
        """Forget them all. Numbers go on from 1."""
        with self._lock:
            self._received.clear()
            self._count = 0


def is_operation(name: object) -> bool:
    """Whether the contract has an operation of this operationId."""
    from .. import contract  # what it needs is not there where only RemoteSandbox is used

    return isinstance(name, str) and name in contract.studio().operations


def keep_body(received: Received, content: bytes, size: int) -> None:
    """Note the body of a request: ``content`` is its beginning, ``size`` its length."""
    received.size = size
    if size == len(content) and "json" in received.headers.get("content-type", "application/json"):
        try:
            secret = _SECRET_IN.get(received.operation or "")
            received.json = redacted(json.loads(content), secret) if content else None
        except (ValueError, RecursionError):
            received.json = None
        else:
            received.body = "" if received.json is None else json.dumps(received.json, ensure_ascii=False)
            return
    received.body = content.decode("utf-8", "replace")
    for pattern in _SECRET_IN_TEXT:
        received.body = pattern.sub(rf"\g<1>{REDACTED}", received.body)
    if "urlencoded" in received.headers.get("content-type", ""):
        pairs = parse_qsl(received.body, keep_blank_values=True)
        received.body = urlencode([(name, _shown(name, value)) for name, value in pairs], safe="*")


def redacted(value: Any, secret: str | None = None) -> Any:
    """``value`` without what has the name of a secret, or the name ``secret``."""
    if isinstance(value, list):
        return [redacted(item, secret) for item in value]
    if isinstance(value, dict):
        inner = {name: redacted(item, "value" if name == _ENVIRONMENT else secret) for name, item in value.items()}
        return {name: REDACTED if name == secret else _shown(name, item) for name, item in inner.items()}
    return value


def _shown(name: str, value: Any) -> Any:
    return REDACTED if isinstance(value, str) and value and _SECRET_NAME.search(name) else value
