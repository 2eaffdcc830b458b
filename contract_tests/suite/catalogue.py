"""What people want to know of an operation that a finding names: its request and the client's method."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.spec.document import JsonObject

from .settings import STUDIO


@dataclass(frozen=True, slots=True)
class Described:
    """One operation.

    Attributes:
        request: ``GET /api/{projectId}/raw-data``.
        client: ``ei.studio.raw_data.list_samples``.
        tag: of the contract, ``Raw data``.
    """

    id: str
    request: str
    client: str
    tag: str


_INGESTION = {
    name: Described(name, f"{method} /api/{{category}}/{kind}", "ei.ingestion.upload", "Ingestion")
    for name, method, kind in (
        ("uploadFiles", "POST", "files"),
        ("preflightFiles", "OPTIONS", "files"),
        ("uploadData", "POST", "data"),
        ("preflightData", "OPTIONS", "data"),
    )
}


@cache
def rows(studio: Path = STUDIO) -> list[JsonObject]:
    """The table of Studio's operations that was generated with the client, in the folder of a contract; read once."""
    found: list[JsonObject] = json.loads((studio / "operations.json").read_bytes())["operations"]
    return found


@cache
def operations(studio: Path = STUDIO) -> dict[str, Described]:
    """All of Studio by operationId, and those of ingestion by the names our document gives them."""
    return _INGESTION | {
        row["id"]: Described(
            row["id"], f"{row['method']} {row['path']}", f"ei.studio.{row['resource']}.{row['name']}", row["tag"]
        )
        for row in rows(studio)
    }
