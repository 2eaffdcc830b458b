"""Operations that are at work: a list of those that do what they are asked, and whether they still do.

To schemathesis a refusal is a good answer. So an operation that refuses everything would be green for ever, if nobody
had written down that it once did not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from contract_tests.suite import catalogue
from contract_tests.suite.results import Finding
from contract_tests.suite.service import Service
from contract_tests.suite.settings import STUDIO, Settings
from scripts.spec.document import JsonObject

from . import examples, guard
from .runner import Outcome

LIST = Path(__file__).with_name("studio-at-work.txt")
"""An operationId a line, sorted. ``python -m contract_tests.sandbox.schemathesis`` adds what is missing."""

CHECK = "at work"


def listed() -> frozenset[str]:
    """Those that were at work when it was written."""
    return frozenset(LIST.read_text(encoding="utf-8").split())


def done(outcomes: Iterable[Outcome]) -> frozenset[str]:
    """Those that did what they were asked: rightly, for a wrong request that is taken is none that was done; and by the
    example, where there is one, for what is drawn may be right by luck.

    Walks do not count: who asks for a part of the operations has none.
    """
    return frozenset(
        name
        for outcome in outcomes
        if outcome.plan.phases != ("stateful",)
        for name, row in outcome.observed["operations"].items()
        if (row["done"].get("examples") if name in examples.NAMES else row["done"])
    )


def is_whole(settings: Settings) -> bool:
    """Whether all of the list has to be at work: in its own depth, with its own seed, and if all operations are asked.

    For some, schemathesis draws from what others were answered.
    """
    return settings.depth == "change" and settings.seed == Settings().seed and not settings.only


def required(settings: Settings, expected: frozenset[str]) -> frozenset[str]:
    """Those that must be at work, whatever is drawn: of the list, and where there is an example.

    Where something else is drawn than for the list, they are those of which nothing is: the ones with an example, and
    the ones that take nothing but a path. In the quick depth only the former: others may meet what was left before.
    """
    asked = (listed() | examples.NAMES) & expected
    if is_whole(settings):
        return asked
    drawn = {row["id"] for row in catalogue.rows(settings.studio) if settings.depth == "quick" or _takes_more(row)}
    return asked - (drawn - examples.NAMES)


def findings(
    service: Service, settings: Settings, expected: frozenset[str], outcomes: Sequence[Outcome]
) -> Iterator[Finding]:
    """Those that are not at work any more; those that are, and not on the list; and names that say nothing."""
    did = done(outcomes)
    for name in sorted(required(settings, expected) - did):
        refusal = _refusal(name, outcomes)
        yield Finding(
            check=CHECK,
            sentence=f"{name} did what it was asked before, and does not any more.",
            operation=name,
            expected="it does what it is asked at least once",
            got=guard.answer(refusal) if refusal else "it did not answer",
            curl=guard.line(service, refusal) if refusal else "",
        )
    if is_whole(settings):
        for name in sorted(did - listed()):
            yield Finding(
                check=CHECK,
                severity="news",
                sentence=f"{name} does what it is asked: add it to {LIST.name}.",
                operation=name,
                expected="each operation that is at work is on the list",
                got="it is not",
            )
    if settings.studio == STUDIO:
        for name in sorted(listed() - {row["id"] for row in catalogue.rows(STUDIO)}):
            yield Finding(
                check=CHECK,
                sentence=f"The contract has no operation {name}: take it out of {LIST.name}.",
                expected="operations of the contract",
                got=name,
            )


def _refusal(name: str, outcomes: Iterable[Outcome]) -> dict[str, Any] | None:
    """The first request for it that was meant to be valid and was refused."""
    rows = (outcome.observed["operations"].get(name, {}) for outcome in outcomes)
    return next((row["refusal"] for row in rows if row.get("refusal")), None)


def _takes_more(row: JsonObject) -> bool:
    return row["body"] is not None or any(parameter["in"] != "path" for parameter in row["parameters"])
