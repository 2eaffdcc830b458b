"""A small contract of our own, and ways to change it: what the tests of the comparison share."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.spec.compare import compare
from scripts.spec.compare.rules import BUMPS, SEVERITIES

BASE: dict[str, Any] = json.loads((Path(__file__).parent / "data/compare/base.json").read_text("utf-8"))

B, P, C = SEVERITIES
MAJOR, MINOR, PATCH, _ = BUMPS

Edit = Callable[[dict[str, Any]], object]
Expected = tuple[str, str, str, str]
"""rule, severity, bump, and the methods without `client.`, separated by blanks"""

JSON = "application/json"
TEXT = {"type": "string"}
PLANTS, PLANT = "/beds/{bedId}/plants", "/beds/{bedId}/plants/{plantId}"
GETTERS = "plants.create_plant plants.get_plant plants.list_plants"


def schema(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["components"]["schemas"][name]


def prop(name: str, member: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["components"]["schemas"][name]["properties"][member]


def op(path: str, method: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["paths"][path][method]


def query(index: int) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["paths"][PLANTS]["get"]["parameters"][index]


def put(where: Callable[[dict[str, Any]], Any], **values: Any) -> Edit:
    return lambda document: where(document).update(values)


def drop(where: Callable[[dict[str, Any]], Any], key: Any) -> Edit:
    return lambda document: where(document).pop(key)


def both(*edits: Edit) -> Edit:
    return lambda document: [edit(document) for edit in edits]


def changed(edit: Edit) -> dict[str, Any]:
    document = copy.deepcopy(BASE)
    edit(document)
    return document


def found(old: dict[str, Any], new: dict[str, Any]) -> list[Expected]:
    return sorted(
        (entry.rule, entry.severity, entry.bump, " ".join(client.removeprefix("client.") for client in entry.clients))
        for entry in compare(old, new).entries
    )
