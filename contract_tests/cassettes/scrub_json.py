"""JSON by contract: numbers and enum values where the contract declares them, and nothing else that was typed."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from . import placeholders, vocabulary
from .contract import studio

Json = Any
Schema = Mapping[str, Json]

_LARGEST = 2**63
_DEEPEST = 64


def document(content: bytes, schemas: Iterable[Schema]) -> bytes:
    """JSON text, scrubbed. ``schemas``: those that it may be of; without any, nothing in it is declared.

    Raises:
        ValueError: it is no JSON, or deeper than anything the contract has.
    """
    try:
        read = json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return json.dumps(value(read, list(schemas))).encode()


def value(given: Json, schemas: Sequence[Schema], name: str = "", depth: int = 0) -> Json:
    """One value, scrubbed. ``name``: of the field that it is in."""
    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    declared = list(_branches(schemas))
    if isinstance(given, dict):
        return _object(given, declared, depth)
    if isinstance(given, list):
        items = [branch["items"] for branch in declared if "items" in branch]
        return [value(item, items, name, depth + 1) for item in given]
    if isinstance(given, str):
        return _string(given, declared, name)
    if given is None or isinstance(given, bool):  # one bit, and the shape of an answer
        return given
    numeric = any(branch.get("type") in ("integer", "number") for branch in declared)
    return given if numeric and math.isfinite(given) and abs(given) < _LARGEST else 0


def _object(given: dict[str, Json], declared: list[Schema], depth: int) -> dict[str, Json]:
    scrubbed: dict[str, Json] = {}
    for key, item in given.items():
        fields = [branch["properties"][key] for branch in declared if key in branch.get("properties", {})]
        if fields:
            scrubbed[key] = value(item, fields, key, depth + 1)
            continue
        # A key that the contract does not name is a name that somebody gave: a label, a key of metadata.
        mapped = [branch.get("additionalProperties") for branch in declared]
        of_map = [schema for schema in mapped if isinstance(schema, dict)]
        safe = key if key in vocabulary.SENT else placeholders.TEXT
        scrubbed[_free(safe, scrubbed)] = value(item, of_map, "", depth + 1)
    return scrubbed


def _free(key: str, taken: Mapping[str, Json]) -> str:
    if key not in taken:
        return key
    return next(name for number in range(2, len(taken) + 3) if (name := f"{key}-{number}") not in taken)


def _string(given: str, declared: list[Schema], name: str) -> str:
    if any(given in branch.get("enum", ()) for branch in declared):
        return given
    if declared and name in vocabulary.SENTENCES:
        return placeholders.sentence(given)
    return placeholders.text(given, frozenset(str(branch.get("format", "")) for branch in declared))


def _branches(schemas: Iterable[Schema]) -> Iterator[Schema]:
    """What a value may be declared as: references resolved, compositions opened."""
    for schema in schemas:
        resolved = studio().resolve(schema)
        yield resolved
        for composed in ("allOf", "oneOf", "anyOf"):
            yield from _branches(resolved.get(composed, ()))
