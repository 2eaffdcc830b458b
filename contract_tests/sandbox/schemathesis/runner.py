"""Run schemathesis as a program, in a process of its own, and read what it did."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from contract_tests.sandbox.process import ROOT, environment

Phase = Literal["examples", "coverage", "fuzzing", "stateful"]
Mode = Literal["positive", "negative", "all"]

PACKAGE = "contract_tests.sandbox.schemathesis"
OBSERVED = "SCHEMATHESIS_OBSERVED"
"""The variable that tells ``observer.py`` where to write."""

_TABLES = ROOT / ".hypothesis"
"""Where Hypothesis keeps its tables of characters: each run would make them again, in more than a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is asked, of whom.

    Attributes:
        document: the contract, JSON or YAML.
        config: ``schemathesis.toml``: checks, pinned parameters, hooks. What it has as ``${NAME}`` is in ``variables``.
        hooks: the module that schemathesis loads; it imports ``observer``, which counts.
        operations: operationIds; empty for all.
        baseline: failures that are accepted.
        seconds: after which it hangs: it is ended, and nothing that it did counts.
    """

    document: Path
    base_url: str
    config: Path
    phases: tuple[Phase, ...]
    mode: Mode = "all"
    examples: int = 1
    seed: int = 1
    operations: Iterable[str] = ()
    baseline: Path | None = None
    hooks: str = f"{PACKAGE}.observer"
    variables: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 4 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run did.

    Attributes:
        report: schemathesis' own JSON report.
        observed: what ``observer.py`` counted; see there.
    """

    plan: Plan
    report: dict[str, Any]
    observed: dict[str, Any]


class DidNotRun(Exception):
    """schemathesis broke off; its last words."""


def run(plan: Plan) -> Outcome:
    """Run it to its end.

    Raises:
        DidNotRun: there is no report, or not of the whole.
    """
    with tempfile.TemporaryDirectory(prefix="edgewire-schemathesis-") as name:
        folder = Path(name)
        report, observed = folder / "report.json", folder / "observed.json"
        variables = {
            **plan.variables,
            "SCHEMATHESIS_HOOKS": plan.hooks,
            OBSERVED: str(observed),
            "HYPOTHESIS_STORAGE_DIRECTORY": str(_TABLES),
        }
        try:
            done = subprocess.run(
                [sys.executable, "-W", "ignore", "-m", "schemathesis.cli", *_arguments(plan, report)],
                cwd=folder,
                env=environment(**variables),
                capture_output=True,
                text=True,
                check=False,
                timeout=plan.seconds,
            )
        except subprocess.TimeoutExpired:
            raise DidNotRun(f"schemathesis did not end within {plan.seconds:g} seconds") from None
        said = [file.read_text() if file.is_file() else "" for file in (report, observed)]
        if not all(said):
            raise DidNotRun(f"schemathesis ended with {done.returncode}: {(done.stdout + done.stderr)[-2000:].strip()}")
        return Outcome(plan=plan, report=json.loads(said[0]), observed=json.loads(said[1]))


def alike(answer: str) -> str:
    """The same for answers that differ in their numbers only."""
    return re.sub(r"\d+", "0", answer)


def _arguments(plan: Plan, report: Path) -> list[str]:
    arguments = ["--config-file", str(plan.config), "run", str(plan.document), "--url", plan.base_url]
    arguments += ["--phases", ",".join(plan.phases), "--mode", plan.mode, "--max-examples", str(plan.examples)]
    arguments += ["--seed", str(plan.seed), "--workers", "1", "--no-color"]
    arguments += ["--report", "json", "--report-json-path", str(report)]
    for operation in sorted(plan.operations):
        arguments += ["--include-operation-id", operation]
    if plan.baseline is not None:
        arguments += ["--baseline", str(plan.baseline)]
    return arguments
