"""All faults that are seeded, and how they are brought together into runs."""

from __future__ import annotations

from .of_cassettes import CASSETTES
from .of_drift import DRIFT
from .of_guard import GUARD
from .of_ingestion import INGESTION
from .of_live import READING, WRITING
from .of_sandbox import SANDBOX
from .of_wire import WIRE
from .seeded import Seeded

CATALOGUE: tuple[Seeded, ...] = (*WIRE, *CASSETTES, *DRIFT, *SANDBOX, *GUARD, *INGESTION, *READING, *WRITING)


def of(*layers: str) -> list[Seeded]:
    """Those that some layers must see."""
    return [fault for fault in CATALOGUE if fault.layer in layers]


def runs(*layers: str) -> list[list[Seeded]]:
    """Faults that are seeded together: all of a layer, but those that want to be alone. Of some layers, or of all."""
    found: dict[str, list[Seeded]] = {}
    for fault in of(*layers) if layers else CATALOGUE:
        found.setdefault(str(fault) if fault.alone else fault.layer, []).append(fault)
    return list(found.values())


def together(*layers: str) -> dict[str, list[Seeded]]:
    """The runs with more than one fault, by their layers: each fault of them is at an operation of its own."""
    return {run[0].layer: run for run in runs(*layers) if len(run) > 1}
