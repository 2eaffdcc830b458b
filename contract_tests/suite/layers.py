"""The layers by name, in the order in which they run: what is cheap and asks nobody comes first."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module

from .results import Finding, Result
from .settings import Settings

Run = Callable[[Settings], Result]

MODULES: Mapping[str, str] = {
    "wire": "contract_tests.wire.layer",
    "cassettes": "contract_tests.cassettes.layer",
    "drift": "contract_tests.drift.layer",
    "sandbox": "contract_tests.sandbox.schemathesis.layer",
    "ingestion": "contract_tests.sandbox.schemathesis.ingestion_layer",
    "live": "contract_tests.live.layer",
}
"""Each has ``TITLE``, a line for people, and ``run``."""


def title(name: str) -> str:
    """What a layer is, in a line; of one that cannot be imported, its name: its result says why."""
    try:
        found: str = import_module(MODULES[name]).TITLE
    except Exception:
        return name
    return found


def run(name: str, settings: Settings, module: str = "") -> Result:
    """Run one layer. One that breaks off is a failed one: its result says where, and nothing is lost of the others.

    Args:
        module: where it is, if not where the catalogue says.
    """
    started, clock = datetime.now(UTC), time.monotonic()
    try:
        one: Run = import_module(module or MODULES[name]).run
        result = one(settings)
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        sentence = f"The layer {name} broke off: {type(error).__name__}: {error} ({where.filename}:{where.lineno})"
        result = Result(layer=name, origin="offline", findings=[Finding(check="guard", sentence=sentence)])
    result.started, result.seconds = started, time.monotonic() - clock
    return result
