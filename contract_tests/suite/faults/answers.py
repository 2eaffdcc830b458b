"""Ways to spoil what a sandbox answers, or not to let it know what it was asked."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from ..catalogue import rows
from .exchange import Answer, Ask, Request, Spoil

Change = Callable[[Any], object]
"""Changes JSON in its place."""


def answers(operation: str, change: Callable[[Answer], Answer]) -> Spoil:
    """Every good answer of an operation is another one."""

    def spoil(request: Request, ask: Ask) -> Answer:
        answer = ask(request)
        return change(answer) if answer.operation == operation and answer.ok else answer

    return spoil


def json_of(operation: str, change: Change) -> Spoil:
    """Every good answer of an operation has another body."""

    def changed(answer: Answer) -> Answer:
        value = answer.json()
        change(value)
        return answer.with_json(value)

    return answers(operation, changed)


def status(operation: str, status: int, body: dict[str, Any] | None = None) -> Spoil:
    """Another status, with the body as it was unless another is given."""
    return answers(
        operation,
        lambda answer: replace(answer, status=status, body=answer.body if body is None else json.dumps(body).encode()),
    )


def content_type(operation: str, media: str) -> Spoil:
    """Another content type, on the same body."""
    return answers(operation, lambda answer: answer.with_header("content-type", media))


def auth_ignored(operation: str, key: str) -> Spoil:
    """Whoever asks without a key, or with a wrong one, is let in."""

    def spoil(request: Request, ask: Ask) -> Answer:
        answer = ask(request)
        if answer.operation == operation and answer.status in (401, 403):
            return ask(request.with_header("x-api-key", key))
        return answer

    return spoil


def anything_accepted(operation: str, good: dict[str, Any]) -> Spoil:
    """What does not fit the contract is answered as if it did."""

    def spoil(request: Request, ask: Ask) -> Answer:
        answer = ask(request)
        if answer.operation == operation and answer.status in (400, 415, 422):
            return replace(answer.with_json(good), status=200)
        return answer

    return spoil


def not_done(operation: str) -> Spoil:
    """The operation is answered for whoever says who they are, and nothing happens."""

    def spoil(request: Request, ask: Ask) -> Answer:
        known = request.header("x-api-key") or request.header("x-jwt-token")
        if not known or not asks(request, operation):
            return ask(request)
        headers = (
            ("content-type", "application/json"),
            ("x-sandbox-operation", operation),
            ("x-sandbox-tier", "stateful"),
        )
        return Answer(200, headers, b'{"success": true}')

    return spoil


def asks(request: Request, operation: str) -> bool:
    """Whether a request is for an operation of Studio."""
    method, path = _requests()[operation]
    return request.method == method and re.fullmatch(path, request.path) is not None


@cache
def _requests() -> dict[str, tuple[str, str]]:
    """By operationId: its method, and a pattern of its paths."""
    return {row["id"]: (row["method"], "/v1" + re.sub(r"\{\w+\}", r"[^/]+", row["path"])) for row in rows()}
