"""A request and an answer on their way, and what may be done to them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Request:
    """As it came in; ``target`` is its path and query, letter by letter."""

    method: str
    target: str
    headers: Headers
    body: bytes

    @property
    def path(self) -> str:
        """Without the query."""
        return self.target.partition("?")[0]

    def header(self, name: str) -> str:
        """The value of a header; empty where there is none."""
        return _value(self.headers, name)

    def with_header(self, name: str, value: str) -> Request:
        """The same with another value."""
        return replace(self, headers=_with(self.headers, name, value))


@dataclass(frozen=True, slots=True)
class Answer:
    """As the sandbox gave it, or as it is handed on."""

    status: int
    headers: Headers
    body: bytes

    @property
    def operation(self) -> str:
        """The operationId, as the sandbox says it of every answer."""
        return _value(self.headers, "x-sandbox-operation")

    @property
    def ok(self) -> bool:
        """Whether it is what the operation is for, and no refusal."""
        return self.status < 400 and b'"success":false' not in self.body[:100]

    def with_header(self, name: str, value: str) -> Answer:
        """The same with another value."""
        return replace(self, headers=_with(self.headers, name, value))

    def json(self) -> Any:
        """Its body."""
        return json.loads(self.body)

    def with_json(self, value: Any) -> Answer:
        """The same with another body."""
        return replace(self, body=json.dumps(value).encode())


Ask = Callable[[Request], Answer]
"""Hands a request on, and gives the answer."""

Spoil = Callable[[Request, Ask], Answer]
"""Stands between: may change the request, the answer, or ask nobody."""


def handed_on(request: Request, ask: Ask) -> Answer:
    """Spoils nothing: for the control, which must be green."""
    return ask(request)


def one_after_the_other(*spoils: Spoil) -> Spoil:
    """Several of them, the first nearest to the client."""

    def spoil(request: Request, ask: Ask) -> Answer:
        for each in reversed(spoils):
            ask = _inside(each, ask)
        return ask(request)

    return spoil


def _inside(spoil: Spoil, ask: Ask) -> Ask:
    return lambda request: spoil(request, ask)


def _value(headers: Headers, name: str) -> str:
    return next((value for given, value in headers if given.lower() == name), "")


def _with(headers: Headers, name: str, value: str) -> Headers:
    return (*((given, old) for given, old in headers if given.lower() != name), (name, value))
