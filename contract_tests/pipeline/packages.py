"""Packages generated from documents of our own, imported under names that nothing else has."""

from __future__ import annotations

import importlib
import itertools
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from scripts.spec.errors import SpecError
from scripts.spec.generate import generate
from scripts.spec.overlay import apply, read_overlay
from scripts.spec.services import Service
from scripts.spec.snapshot import snapshot
from scripts.spec.validate import validate
from scripts.spec.verify import verify

_NUMBERS = itertools.count()

BASE_URL = "https://tiny.invalid/v1"


class Package:
    """A generated package and the folder it is in."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder
        self.name = name
        self.rows: list[dict[str, Any]] = json.loads((folder / "operations.json").read_text("utf-8"))["operations"]

    def module(self, name: str = "") -> ModuleType:
        """A module of the package."""
        return importlib.import_module(f"{self.name}.{name}" if name else self.name)

    @property
    def models(self) -> Any:
        """The models and enums."""
        return self.module("models")

    def api(self, *answers: httpx.Response, **settings: Any) -> tuple[Any, list[httpx.Request]]:
        """A client that gets the given answers in turn, and the list of requests that it has sent."""
        sent: list[httpx.Request] = []
        queue = iter(answers)

        def answer(request: httpx.Request) -> httpx.Response:
            sent.append(request)
            return next(queue)

        client = httpx.Client(transport=httpx.MockTransport(answer))
        return self.module().TinyApi(http_client=client, **settings), sent


def generated(parent: Path, document: dict[str, Any], overlay: Path | None = None) -> Package:
    """The package of a document: validated, reduced to facts, generated, verified and importable.

    Raises:
        SpecError: any of these steps refused the document.
    """
    name = f"tiny_{next(_NUMBERS)}"
    validate(document)
    contract = snapshot(document)
    if overlay is not None:
        contract = apply(contract, read_overlay(overlay)).document
        validate(contract)
    folder = parent / name
    folder.mkdir(parents=True)
    generate(Service("tiny", "Tiny", name, "TinyApi", BASE_URL), contract, folder, {})
    importlib.invalidate_caches()
    try:
        verify(parent, name)  # also makes it importable
    except (SyntaxError, ImportError, ValueError) as error:
        raise SpecError(f"The generated package does not import: {error}") from error
    return Package(folder, name)
