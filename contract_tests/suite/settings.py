"""What a layer is told before it runs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from contract_tests.sandbox.process import ROOT

from .service import Service

Depth = Literal["quick", "change", "night"]
"""``quick``: the whole suite in a minute. ``change``: on every change, within ten. ``night``: deeper."""

STUDIO = ROOT / "generated" / "edge_impulse_studio"
INGESTION = ROOT / "openapi" / "ingestion.yaml"

Through = Callable[[Service], AbstractContextManager[Service]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How deep, of what, against what.

    Attributes:
        seed: of everything that is drawn; the same seed asks the same.
        only: operationIds to which a layer keeps; empty for all.
        service: where answers come from; None where a layer that needs one starts a sandbox of its own.
        through: what stands between a layer and the sandbox that it starts, such as one that spoils answers.
        studio: folder with ``contract.json`` and ``operations.json``.
        ingestion: the contract of ingestion, YAML.
        unmarked: whether a live project may be written to that is not marked as a test project.
    """

    depth: Depth = "change"
    seed: int = 1
    only: frozenset[str] = frozenset()
    service: Service | None = None
    through: Through = nullcontext
    studio: Path = STUDIO
    ingestion: Path = INGESTION
    unmarked: bool = False
