"""The document, and what is asked of it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs
import yaml

from contract_tests.values import ROOT
from scripts.spec.document import JsonObject, resolve

PATH = ROOT / "openapi" / "ingestion.yaml"


@cache
def _read() -> JsonObject:
    document: JsonObject = yaml.safe_load(PATH.read_text(encoding="utf-8"))
    return document


def document() -> JsonObject:
    """The document, one's own to change: what YAML says twice by an anchor is two objects."""
    copied: JsonObject = _unshared(_read())
    return copied


def _unshared(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _unshared(value) for key, value in node.items()}
    return [_unshared(item) for item in node] if isinstance(node, list) else node


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as a path names it; ``place`` is the path's template, ``given`` what stands for its parameters."""

    place: str
    method: str
    node: JsonObject
    parameters: list[JsonObject]
    given: Mapping[str, str]


class Contract:
    """A version of the document.

    Args:
        document: ours, or one with a defect.
        closed: objects have no other fields than those that are declared. Clients must live with more; our own sandbox
            must not answer more.
    """

    def __init__(self, document: JsonObject, *, closed: bool = False) -> None:
        self.document = _closed(copy.deepcopy(document)) if closed else document
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def operation(self, method: str, path: str) -> Operation | None:
        """Which one a request is for. A method that the path has not is ``post``: that is what could be meant."""
        for place, item in self.document["paths"].items():
            pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(place))
            if match := re.fullmatch(pattern, path):
                name = method.lower() if method.lower() in item else "post"
                node = item.get(name)
                if node is None:
                    return None
                parameters = [*item.get("parameters", ()), *node.get("parameters", ())]
                resolved = [self.resolve(parameter) for parameter in parameters]
                return Operation(place, name, node, resolved, match.groupdict())
        return None

    def resolve(self, node: JsonObject) -> JsonObject:
        """What a reference leads to."""
        return resolve(self.document, node)

    def key_headers(self, operation: Operation) -> set[str]:
        """Names of the headers that credentials are in."""
        schemes = self.document["components"]["securitySchemes"]
        needed = operation.node.get("security", self.document.get("security", []))
        return {schemes[name]["name"].lower() for requirement in needed for name in requirement}

    def problems(self, schema: JsonObject, value: Any) -> Iterator[str]:
        """Where ``value`` does not fit."""
        key = repr(schema)
        if key not in self._validators:
            whole = {**schema, "components": self.document["components"]}
            self._validators[key] = jsonschema_rs.Draft202012Validator(whole)
        for error in self._validators[key].iter_errors(value):
            yield f"{'/'.join(map(str, error.instance_path)) or 'it'}: {error.message[:200]}"


def _closed(node: Any) -> Any:
    if isinstance(node, dict):
        for inner in node.values():
            _closed(inner)
        if isinstance(node.get("properties"), dict) and node.get("type") == "object":
            node.setdefault("additionalProperties", False)
    elif isinstance(node, list):
        for inner in node:
            _closed(inner)
    return node
