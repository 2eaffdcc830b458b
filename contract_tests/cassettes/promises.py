"""What a contract says of one operation, as a hash: a recording is out of date when that changed, whatever else did."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from scripts.spec.document import JsonObject, Op, at, iter_operations

from . import ingestion
from .contract import PACKAGE


def promise(operation: str, package: Path = PACKAGE, described: Path = ingestion.PATH) -> str | None:
    """The hash of an operation and of all that it refers to; None where the contracts have no such operation.

    Args:
        operation: an operationId, of Studio or of ingestion.
        package: folder of Studio's contract. ``described``: the document of ingestion.
    """
    found = _operations(package, described).get(operation)
    return _hash(*found) if found else None


@cache
def _operations(package: Path, described: Path) -> Mapping[str, tuple[JsonObject, Op]]:
    studio: JsonObject = json.loads((package / "contract.json").read_bytes())
    documents = (studio, ingestion.document(described))
    return {found.id: (document, found) for document in documents for found in iter_operations(document)}


def _hash(document: JsonObject, found: Op) -> str:
    said: dict[str, Any] = {}
    todo: list[tuple[str, Any]] = [("", [found.method, found.path, found.operation, found.path_item.get("parameters")])]
    while todo:
        name, node = todo.pop()
        refs: set[str] = set()
        said[name] = _facts(node, refs)
        todo += [(ref, at(document, ref)) for ref in sorted(refs - said.keys())]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]


def _facts(node: Any, refs: set[str]) -> Any:
    """``node`` without words for people; what it refers to is added to ``refs``."""
    if isinstance(node, list):
        return [_facts(item, refs) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        refs.add(node["$ref"])
    return {key: _facts(value, refs) for key, value in node.items() if not _is_words(key, value)}


def _is_words(key: str, value: Any) -> bool:
    # A field may be called "description" too; its schema is no text.
    return key == "x-source" or (key in ("description", "summary") and isinstance(value, str))
