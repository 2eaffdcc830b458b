"""The contract as recordings are read against it: which operation an exchange is of, and what it may hold."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from edgewire.sandbox.contract import Contract, Operation
from edgewire.sandbox.routing import Router

from .places import KEPT, ORIGINS

PACKAGE = Path(__file__).parents[2] / "generated" / "edge_impulse_studio"

ERROR: Mapping[str, Any] = {"$ref": "#/components/schemas/GenericApiResponse"}
"""What the service answers where an operation did not work, with any status."""

INGESTION_ANSWER: Mapping[str, Any] = {
    "type": "object",
    "required": ["success"],
    "properties": {
        "success": {"type": "boolean"},
        "error": {"type": "string"},
        "files": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["success"],
                "properties": {
                    "success": {"type": "boolean"},
                    "error": {"type": "string"},
                    "projectId": {"type": "integer"},
                    "sampleId": {"type": "integer"},
                    "fileName": {"type": "string"},
                },
            },
        },
    },
}
"""The fields of ingestion's answers, for scrubbing."""

INGESTION_PATHS = frozenset(
    f"/api/{category}/{kind}"
    for category in ("training", "testing", "split", "anomaly", "post-processing")
    for kind in ("files", "data")
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a request is about.

    Attributes:
        service: ``studio``, ``ingestion`` or neither.
        operation: None where no operation of Studio fits.
        arguments: of the path, decoded.
        path: below the address of the service.
    """

    service: str
    operation: Operation | None
    arguments: Mapping[str, str]
    path: str


@cache
def studio(package: Path = PACKAGE) -> Contract:
    """Today's contract of Studio, or another one of the same form."""
    return Contract(package)


@cache
def sha256() -> str:
    """Of the contract, for the sidecars."""
    return hashlib.sha256((PACKAGE / "contract.json").read_bytes()).hexdigest()


@cache
def _router(package: Path) -> Router:
    return Router(studio(package).operations.values())


def meant(method: str, url: str, package: Path = PACKAGE) -> Meant:
    """What a request to a kept address (``places.KEPT``) is about."""
    for origin in ORIGINS:
        for service, base in (("studio", KEPT[origin].studio), ("ingestion", KEPT[origin].ingestion)):
            if url == base or url.startswith(base + "/"):
                path = urlsplit(url).path.removeprefix(urlsplit(base).path)
                found = _router(package).find(method, path) if service == "studio" else None
                operation = found.operation if found else None
                return Meant(service, operation, found.arguments if found else {}, path)
    return Meant("", None, {}, urlsplit(url).path)
