"""The way back: one valid answer for every operation that answers with JSON, and what a client makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.spec.document import JsonObject, Op, iter_operations, resolve

from .arguments import JSON_MEDIA, sample
from .differences import Difference, Unexplained
from .wire import Json, same_json


def answers(document: JsonObject, only: frozenset[str] = frozenset()) -> dict[str, JsonObject]:
    """A full answer (every field, every array filled) by operationId, for each operation whose success is JSON.

    Args:
        only: operationIds; empty for all.
    """
    asked = [op for op in iter_operations(document) if not only or op.id in only]
    schemas = {op.id: schema for op in asked if (schema := answer_schema(document, op)) is not None}
    return {name: sample(document, schema, "everything", name) for name, schema in schemas.items()}


def answer_schema(document: JsonObject, op: Op) -> JsonObject | None:
    """The schema of the successful answer, None where it is not JSON."""
    for status, node in op.operation["responses"].items():
        content: dict[str, Any] = resolve(document, node).get("content", {})
        if status.startswith("2") and JSON_MEDIA in content:
            schema: JsonObject = content[JSON_MEDIA]["schema"]
            return schema
    return None


def lost(name: str, answer: Json, returned: Json) -> list[Difference]:
    """Fields of an answer that are not in what a client made of it.

    Raises:
        Unexplained: a value has changed, or something is there that the answer does not hold.
    """
    gone: dict[str, set[str]] = {}
    for place, came, kept in _changes(answer, returned, ""):
        if kept is not _NOTHING:
            raise Unexplained(f"{name}: the answer's {place or 'root'} is {came!r}, and was read as {kept!r}")
        kind = "answer-undeclared-lost" if same_json(came, _OF_NO_TYPE) else "answer-field-lost"
        gone.setdefault(kind, set()).add(place)
    return [Difference.of(kind, places) for kind, places in gone.items()]


_NOTHING = object()
_OF_NO_TYPE = sample({}, {}, "everything", "")
"""What an answer holds where the contract knows a name and nothing else."""


def _changes(came: Json, kept: Json, place: str) -> Iterator[tuple[str, Json, Json]]:
    """Where two JSON values differ; a place in an array is written as ``*``."""
    if isinstance(came, dict) and isinstance(kept, dict):
        for name in came.keys() | kept.keys():
            yield from _changes(came.get(name, _NOTHING), kept.get(name, _NOTHING), f"{place}/{name}")
    elif isinstance(came, list) and isinstance(kept, list) and len(came) == len(kept):
        for one, other in zip(came, kept, strict=True):
            yield from _changes(one, other, place + "/*")
    elif came is _NOTHING or kept is _NOTHING or not same_json(came, kept):
        yield place, came, kept
