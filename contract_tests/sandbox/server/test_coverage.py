"""The coverage page says of every operation what its answer is worth, and says it as the sandbox does."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from typing import Any

from edgewire.sandbox import Sandbox
from edgewire.sandbox.server import coverage
from edgewire.sandbox.service import Service

from contract_tests.conftest import Tally

from .conftest import ROOT, Ask

PAGE = ROOT / "docs" / "sandbox-coverage.md"
ROW = re.compile(
    r"^\| \[?`(\w+)`(?:\]\(https://docs\.edgeimpulse\.com/\S+\))? \| `(\w+) (/[^`]*)` \| (\w+) \| ([\w ]+) \|$",
    re.MULTILINE,
)


def test_the_page_is_current() -> None:
    service = Service()
    try:
        written = coverage.markdown(service)
    finally:
        service.close()
    assert PAGE.read_text(encoding="utf-8") == written, (
        "write it again: python -m edgewire.sandbox coverage > docs/sandbox-coverage.md"
    )


def test_every_operation_is_in_it_once(sandbox: Sandbox, tally: Tally) -> None:
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    operations = sandbox.service.contract.operations
    assert sorted(row[0] for row in rows) == sorted(operations)
    tally("operations of the coverage page", len({row[0] for row in rows}), len(operations))


def test_the_counts_are_those_of_the_rows() -> None:
    text = PAGE.read_text(encoding="utf-8")
    tiers = [row[3] for row in ROW.findall(text)]
    counts = dict(re.findall(r"^\| (\w+) \| (\d+) \|", text, re.MULTILINE))
    assert {tier: int(count) for tier, count in counts.items()} == {tier: tiers.count(tier) for tier in coverage.TIERS}


def test_an_answer_says_the_tier_that_the_page_says(ask: Ask) -> None:
    tiers = {row[0]: row[3] for row in ROW.findall(PAGE.read_text(encoding="utf-8"))}
    assert ask("GET", "/api/projects").headers["x-sandbox-tier"] == tiers["listProjects"]


def test_what_can_only_be_refused_is_counted_as_that(sandbox: Sandbox) -> None:
    operations = sandbox.service.contract.operations.values()
    entries = {operation.id: sandbox.service.entry(operation) for operation in operations}
    wrong = {
        name: entry.tier
        for name, entry in entries.items()
        if _only_refuses(entry.handler) != (entry.tier == "unsupported")
    }
    assert not wrong


def _only_refuses(handler: Callable[..., Any]) -> bool:
    """Whether a handler ends in ``raise Unsupported``, and never in an answer."""
    (function,) = ast.parse(inspect.getsource(handler)).body
    assert isinstance(function, ast.FunctionDef)
    last = function.body[-1]
    unsupported = isinstance(last, ast.Raise) and last.exc is not None and "Unsupported(" in ast.unparse(last.exc)
    return unsupported and not any(isinstance(node, ast.Return) for node in ast.walk(function))
