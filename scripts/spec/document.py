"""Walking an OpenAPI document: its operations and its references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from .errors import SpecError

JsonObject = dict[str, Any]
"""A parsed JSON object. Values are whatever JSON allows, so nothing narrower than Any is true of them."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def escape(token: str) -> str:
    """One reference token of a JSON pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def pointer(*tokens: str | int) -> str:
    """A JSON pointer from its tokens: ``pointer("paths", "/a")`` is ``/paths/~1a``."""
    return "".join(f"/{escape(str(token))}" for token in tokens)


@dataclass(frozen=True, slots=True)
class Op:
    """One operation with the place it stands in."""

    path: str
    method: str
    operation: JsonObject
    path_item: JsonObject

    @property
    def pointer(self) -> str:
        """JSON pointer of the operation object."""
        return pointer("paths", self.path, self.method)

    @property
    def id(self) -> str:
        """The operationId, or method and path where the document gives none."""
        return str(self.operation.get("operationId") or f"{self.method} {self.path}")

    @property
    def tag(self) -> str:
        """The first tag: the one that names the resource class."""
        tags = self.operation.get("tags") or ["default"]
        return str(tags[0])


def iter_operations(document: Mapping[str, Any]) -> Iterator[Op]:
    """Every operation, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        if path.startswith("x-"):
            continue
        for method in METHODS:
            if method in item:
                yield Op(path, method, item[method], item)


def resolve(document: Mapping[str, Any], node: Mapping[str, Any]) -> JsonObject:
    """``node`` itself, or what its ``$ref`` points to (followed to the end).

    Raises:
        SpecError: the reference leaves the document, points to nothing, or runs in a circle.
    """
    seen: set[str] = set()
    while "$ref" in node:
        ref = str(node["$ref"])
        if ref in seen:
            raise SpecError(f"The reference {ref} runs in a circle; break the circle in the document or its overlay.")
        seen.add(ref)
        node = at(document, ref)
    return cast(JsonObject, node)


def at(document: Mapping[str, Any], ref: str) -> Any:
    """What a local reference such as ``#/components/schemas/Sample`` points to.

    Raises:
        SpecError: the reference is not local or points to nothing.
    """
    if not ref.startswith("#/"):
        raise SpecError(f"The reference {ref!r} leaves the document; only local references (#/…) are supported.")
    node: Any = document
    for token in ref[2:].split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        elif isinstance(node, dict) and key in node:
            node = node[key]
        else:
            raise SpecError(f"The reference {ref!r} points to nothing; add what it names or remove the reference.")
    return node
