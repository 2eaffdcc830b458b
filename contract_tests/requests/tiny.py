"""Small contracts of our own, for what the published ones do not have: they are generated, imported and called."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from scripts.spec.document import JsonObject
from scripts.spec.errors import SpecError
from scripts.spec.generate import generate
from scripts.spec.services import Service

_numbers = itertools.count(1)
ENVELOPE: JsonObject = {"type": "object", "properties": {"success": {"type": "boolean"}}, "required": ["success"]}


def document(operations: JsonObject | None = None, schemas: JsonObject | None = None) -> JsonObject:
    """A contract of the given paths and component schemas."""
    ping = {"/ping": {"get": operation("ping")}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "servers": [{"url": "https://service.test/v1"}],
        "security": [{"key": []}],
        "paths": operations or ping,
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}},
            "schemas": {"Envelope": ENVELOPE, **(schemas or {})},
        },
    }


def operation(name: str, answer: JsonObject | None = None, **more: Any) -> JsonObject:
    """An operation that answers with ``answer``."""
    schema = answer or {"$ref": "#/components/schemas/Envelope"}
    success = {"description": "OK", "content": {"application/json": {"schema": schema}}}
    return {"operationId": name, "tags": ["Things"], "responses": {"200": success}, **more}


@contextmanager
def package(contract: JsonObject, folder: Path) -> Iterator[Any]:
    """The generated and imported package; forgotten afterwards."""
    name = f"tiny_client_{next(_numbers)}"
    target = folder / name
    target.mkdir()
    generate(Service("tiny", "Tiny", name, "TinyApi", "https://service.test/v1"), contract, target, {})
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
        for module in [each for each in sys.modules if each == name or each.startswith(f"{name}.")]:
            del sys.modules[module]


@contextmanager
def package_or_refusal(contract: JsonObject, folder: Path) -> Iterator[tuple[Any, str]]:
    """The package and no words; or None and the words with which it was refused."""
    with ExitStack() as stack:
        try:
            made = stack.enter_context(package(contract, folder)), ""
        except SpecError as error:
            made = None, str(error)
        yield made


def part(generated: Any, name: str) -> Any:
    """A module of a generated package."""
    return importlib.import_module(f"{generated.__name__}.{name}")
