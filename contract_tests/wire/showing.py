"""Where two requests differ, for people: a JSON pointer into the request, what belongs there, what came."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scripts.spec.document import pointer

from .oracle import API_KEY
from .wire import Json, Wire, comparable_body, meant

_LONGEST = 200
_NOTHING = object()


class Place(NamedTuple):
    """One place in which they differ."""

    pointer: str
    expected: str
    got: str


def differing(right: Wire, sent: Wire) -> Iterator[Place]:
    """The places, from the method to the body."""
    if sent.method != right.method:
        yield Place("/method", right.method, sent.method)
    if sent.path != right.path:
        yield Place("/path", right.path, sent.path)
    for name in sorted({name for name, _ in right.query + sent.query}):
        wanted, came = ([value for key, value in meant(wire.query) if key == name] for wire in (right, sent))
        if wanted != came:
            yield Place(pointer("query", name), _texts(wanted), _texts(came))
    for name in sorted(right.headers.keys() | sent.headers.keys()):
        if right.headers.get(name) != sent.headers.get(name):
            yield Place(pointer("headers", name), _header(right, name), _header(sent, name))
    if comparable_body(right.body) != comparable_body(sent.body):
        yield from _bodies(right.body, sent.body)


def _bodies(right: Json, sent: Json) -> Iterator[Place]:
    if not isinstance(right, dict) or not isinstance(sent, dict):
        yield Place("/body", _value(right), _value(sent))
        return
    for name in sorted(right.keys() | sent.keys()):
        wanted, came = right.get(name, _NOTHING), sent.get(name, _NOTHING)
        if _NOTHING in (wanted, came) or comparable_body(wanted) != comparable_body(came):
            yield Place(pointer("body", name), _value(wanted), _value(came))


def _texts(values: list[str]) -> str:
    return _short(", ".join(values)) if values else "nothing"


def _header(wire: Wire, name: str) -> str:
    value = wire.headers.get(name)
    return "the key" if value == API_KEY else "nothing" if value is None else _short(value)


def _value(value: Json) -> str:
    return "nothing" if value is _NOTHING else _short(repr(value))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
