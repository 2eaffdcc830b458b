"""Which parameters a value in an answer may be for, so that later requests ask for what is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from edgewire.sandbox import seed

from contract_tests.values import Json, operations
from scripts.spec.document import JsonObject

PINNED: Mapping[str, Json] = {"projectId": seed.PROJECT, "organizationId": seed.ORGANIZATION}


def named(value: Any, row: JsonObject, under: str = "") -> Iterator[tuple[str, Json]]:
    """Values of an answer by the parameters that they fit: the ``id`` of ``samples[]`` as ``sampleId``."""
    if isinstance(value, list):
        for item in value[:5]:
            yield from named(item, row, under)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, dict | list):
                yield from named(inner, row, name)
            elif isinstance(inner, int | str) and not isinstance(inner, bool):
                yield name, inner
                if name in ("id", "name"):
                    yield from ((parameter, inner) for parameter in _meant(under, row))


def _meant(under: str, row: JsonObject) -> Iterable[str]:
    """The path parameters that an ``id`` may be of, by the name of what it is in, or of what made it."""
    if not under and row["starts_job"]:
        return ("jobId",)
    told = (under or row["id"]).lower()
    return [name for name in PARAMETERS if name.removesuffix("Id").lower() in told]


PARAMETERS = sorted(
    {
        parameter["name"]
        for row in operations("edge_impulse_studio")
        for parameter in row["parameters"]
        if parameter["in"] == "path" and parameter["name"] not in PINNED
    }
)
