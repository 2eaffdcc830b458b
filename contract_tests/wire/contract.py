"""The contract that all columns are held against: the effective document the client was generated from."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from scripts.spec.document import JsonObject

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated" / "edge_impulse_studio"


@cache
def document() -> JsonObject:
    """The effective Studio contract, an OpenAPI 3.0 document."""
    return read(PACKAGE)


def read(folder: Path) -> JsonObject:
    """The contract of a folder."""
    loaded: JsonObject = json.loads((folder / "contract.json").read_text(encoding="utf-8"))
    return loaded


@cache
def operations() -> dict[str, JsonObject]:
    """The rows of the table of operations by operationId: what the generated client calls everything."""
    rows: list[JsonObject] = json.loads((PACKAGE / "operations.json").read_text(encoding="utf-8"))["operations"]
    return {row["id"]: row for row in rows}
