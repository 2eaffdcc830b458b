"""Documents that are no contract, or not one to take over: what each is, and what the refusal must speak of."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .tree import operation, tiny_document

LIMIT = 32 * 2**20
"""The most bytes that the command takes from a source."""


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    document = tiny_document()
    change(document)
    return json.dumps(document).encode()


def _added(path: str, **changes: Any) -> bytes:
    return _changed(lambda document: document["paths"].update({path: {"get": operation("addedOne", **changes)}}))


def _schema(name: str, **schema: Any) -> bytes:
    return _changed(lambda document: document["components"]["schemas"].update({name: schema}))


def _bomb() -> bytes:
    levels = "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10))
    return b"openapi: 3.0.0\na0: &a0 [lol, lol, lol]\n" + levels.encode()


def _shrunk(document: dict[str, Any]) -> None:
    del document["paths"]["/hens"], document["paths"]["/trees"]


_JSON = json.dumps(tiny_document(), indent=1).encode()
_YAML = b"openapi: 3.0.0\ninfo: {title: x, version: '1'}\npaths:\n  /a:\n    get: {operationId: a, tags: ["

DOCUMENTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is empty"),
    "html": (b"<!doctype html><title>Sign in</title>", "web page"),
    "plain-text": (b"Service temporarily unavailable, come back later.", "where OpenAPI wants a mapping"),
    "a-list": (b"[1, 2, 3]", "a list"),
    "not-utf-8": (b"openapi: '3.0.0'\ninfo: {title: \xff\xfe}\n", "UTF-8"),
    "truncated-yaml": (_YAML, "not valid YAML"),
    "truncated-json": (_JSON[: len(_JSON) // 2], "cut short"),
    "key-twice": (b"openapi: 3.0.0\npaths: {}\npaths: {}\n", "'paths' stands a second time"),
    "alias-bomb": (_bomb(), "aliases"),
    "too-large": (b"openapi: 3.0.0\n" + b"#" * LIMIT, f"more than {LIMIT:,} bytes"),
    "too-deep": (b"[" * 5000, "levels deep"),
    "swagger-2": (b"swagger: '2.0'\npaths: {}\n", "Swagger '2.0'"),
    "openapi-4": (_changed(lambda document: document.update(openapi="4.0.0")), "openapi: '4.0.0'"),
    "no-paths": (_changed(lambda document: document.update(paths={})), "has no paths"),
    "no-responses": (_added("/added", responses={}), "has no responses"),
    "broken-reference": (
        _added("/added", parameters=[{"$ref": "#/components/parameters/Nobody"}]),
        "#/components/parameters/Nobody",
    ),
    "reference-to-a-file": (_schema("Outside", **{"$ref": "../../secrets.json#/x"}), "'../../secrets.json#/x'"),
    "operation-id-twice": (_added("/added", operationId="getThing"), "'getThing' stands twice"),
    "same-name-in-python": (_added("/added", operationId="get_thing"), "both things.get_thing in Python"),
    "path-upwards": (_added("/things/../../admin"), "'..' segment"),
    "path-of-an-undeclared-parameter": (_added("/added/{nobody}"), "'nobody'"),
    "lost-a-tenth": (_changed(_shrunk), "--accept-shrink"),
    "overlay-does-not-fit": (
        _changed(lambda document: document["components"]["schemas"]["Mixture"].update(additionalProperties=False)),
        "Action 3",
    ),
    "generator-warns": (
        _added("/added", requestBody={"content": {"application/xml": {"schema": {"type": "string"}}}}),
        "application/xml",
    ),
    "generator-cannot-read": (_schema("Odd", type="string", enum=["a-b", "a_b"]), "Odd"),
    "name-too-long-for-a-file": (_added("/added", operationId="x" * 300), "too long"),
    "fields-collide": (
        _schema("Odd", type="object", properties={"from_dict": {"type": "string"}}),
        "from_dict",
    ),
    "tag-hides-a-member-of-the-client": (_added("/added", tags=["Close"]), "'Close'"),
}
"""Name -> the document, and words that the sentence has."""
