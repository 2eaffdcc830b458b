"""Studio's contract against the sandbox: every operation under what the contract allows and what it forbids."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from contract_tests.suite import catalogue
from contract_tests.suite.results import Gap, Result, unchecked
from contract_tests.suite.service import Service, sandbox
from contract_tests.suite.settings import STUDIO, Depth, Settings

from . import at_work, examples, guard, runner
from .runner import Mode, Outcome, Phase, Plan

TITLE = "schemathesis over Studio's contract, against the sandbox"

CONFIG = Path(__file__).with_name("studio.toml")
BASELINE = Path(__file__).with_name("studio-baseline.json")

AITRIOS = STUDIO.with_name("aitrios_console")

QUICK_SHARE = 16
"""In the quick depth one operation of so many is under the full coverage; another seed takes others."""

LASTING = 16
"""In the quick depth, after how many operations that changed something it is put back; before an example always."""

WALKS: Mapping[Depth, int] = {"change": 10, "night": 100}
"""Examples of Hypothesis for each tag's state machine."""

NO_LINKS = frozenset(
    (
        "Deployment",
        "EmailVerification",
        "Export",
        "Integrations",
        "Login",
        "PerformanceCalibration",
        "Whitelabels",
    )
)
"""Tags in which no answer leads to another request: there is nothing to walk."""

NO_ANSWERS = frozenset(("Optimization", "PostProcessing"))
"""Tags in which the sandbox refuses what leads to another request: a walk would never go on."""

GROUND = frozenset(
    (
        "deleteCurrentUser",
        "deleteOrganization",
        "deleteProject",
        "deleteUser",
        "whitelabelAdminDeleteProject",
        "whitelabelAdminDeleteUser",
    )
)
"""Asked, but not in walks: all else stands on it, so it is put back at once, and that is no use after a deletion."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """One run: of which operations, how."""

    phases: tuple[Phase, ...]
    operations: frozenset[str]
    mode: Mode = "all"
    examples: int = 1


def run(settings: Settings) -> Result:
    """Start a sandbox and ask."""
    rows = catalogue.rows(settings.studio)
    tags = {row["id"]: row["tag"] for row in rows}
    whole = frozenset(tags)
    expected = settings.only & whole if settings.only else whole
    if not expected:
        return unchecked("sandbox", "None of the operations that were asked for is of Studio.", origin="sandbox")
    result = Result(layer="sandbox", origin="sandbox", expected=len(expected))
    known = guard.accepted(BASELINE)
    outcomes: list[Outcome] = []
    with sandbox(settings) as service:
        result.target = service.host
        for asked in _plan(settings, expected, tags):
            outcome = runner.run(_as_plan(settings, service, asked, whole))
            outcomes.append(outcome)
            result.findings += guard.did_run(outcome, asked.operations)
            _count(result, outcome)
        result.findings += guard.findings(service, known, outcomes)
        result.findings += at_work.findings(service, settings, expected, outcomes)
        result.count(at_work.CHECK, len(at_work.required(settings, expected)))
    if at_work.is_whole(settings):
        labels = {f"{row['method']} {row['path']}" for row in rows}
        result.findings += guard.stale({name: one for name, one in known.items() if one.operation in labels}, outcomes)
    _sum_up(result, settings, outcomes, expected)
    return result


def _plan(settings: Settings, expected: frozenset[str], tags: dict[str, str]) -> Iterator[_Asked]:
    """What is asked in which depth; that an operation is asked at all is the same in each."""
    with_examples: tuple[Phase, ...] = ("examples",) if expected & examples.NAMES else ()
    if settings.depth == "quick":
        if settings.only:
            yield _Asked((*with_examples, "coverage"), expected)
        else:
            yield _Asked((*with_examples, "fuzzing"), expected, mode="positive")
            yield _Asked(("coverage",), share(expected, settings.seed))
        return
    each = 25 if settings.depth == "night" else 2
    yield _Asked((*with_examples, "coverage", "fuzzing"), expected, examples=each)
    for tag in sorted(set(tags.values()) - NO_LINKS - NO_ANSWERS):
        of_tag = frozenset(name for name in tags if tags[name] == tag)
        if of_tag <= expected:
            yield _Asked(("stateful",), of_tag - GROUND, mode="positive", examples=WALKS[settings.depth])


def share(names: frozenset[str], seed: int) -> frozenset[str]:
    """Those of the operations that a seed takes in the quick depth; all seeds together take all."""
    return frozenset(name for name in names if zlib.crc32(name.encode()) % QUICK_SHARE == seed % QUICK_SHARE)


def _as_plan(settings: Settings, service: Service, asked: _Asked, whole: frozenset[str]) -> Plan:
    assert service.control is not None  # of a sandbox
    return Plan(
        document=settings.studio / "contract.json",
        base_url=service.studio_url,
        config=CONFIG,
        phases=asked.phases,
        mode=asked.mode,
        examples=asked.examples,
        seed=settings.seed,
        operations=() if asked.operations == whole else asked.operations,
        baseline=BASELINE,
        variables={
            "SANDBOX_URL": service.control.access.studio_url,
            "SANDBOX_LASTING": str(LASTING if settings.depth == "quick" and not settings.only else 1),
        },
    )


def _count(result: Result, outcome: Outcome) -> None:
    for check, times in outcome.observed["checks"].items():
        result.count(check, times)
    for name, row in outcome.observed["operations"].items():
        if row["fits"]:
            result.prove(name, "schema", row["fits"])
        if row["stateful"]:
            result.prove(name, "stateful", row["stateful"])


def _sum_up(result: Result, settings: Settings, outcomes: list[Outcome], expected: frozenset[str]) -> None:
    statuses = {name: Counter[str]() for name in expected}
    unsupported, phases = set(), Counter[str]()
    for outcome in outcomes:
        phases.update({name: phase["cases"] for name, phase in outcome.observed["phases"].items()})
        for name, row in outcome.observed["operations"].items():
            statuses[name].update(row["statuses"])
            if "unsupported" in row["tiers"]:
                unsupported.add(name)
    result.operations = sum(1 for counts in statuses.values() if counts.total() > counts["none"])
    refused = expected - at_work.done(outcomes)
    result.gaps += _gaps(settings, refused, unsupported)
    result.facts |= {
        "seed": str(settings.seed),
        "schemathesis": outcomes[0].report["schemathesis_version"],
        "cases": ", ".join(f"{name} {times}" for name, times in phases.items()),
        "did what was asked": f"{len(expected) - len(refused)} of {len(expected)} operations",
    }


def _gaps(settings: Settings, refused: frozenset[str], unsupported: set[str]) -> Iterator[Gap]:
    for names, what, reason in (
        (
            refused & unsupported,
            "that the sandbox does not do",
            "it would have to invent the answer; it refuses, with 501",
        ),
        (refused - unsupported, "at work", "the sandbox refused all that was asked, for the sake of what it holds"),
    ):
        if names:
            yield Gap(what=f"{len(names)} operations {what}: {', '.join(sorted(names))}", reason=reason)
    if not settings.only:
        what = f"the AITRIOS Console: all its {len(catalogue.rows(AITRIOS))} operations"
        yield Gap(what=what, reason="there is no sandbox of it yet; of the layers only drift looks at its contract")
    if settings.depth != "quick" and not settings.only:
        what = f"walks over the operations of {', '.join(sorted(NO_ANSWERS))}"
        yield Gap(what=what, reason="the sandbox gives no answer there that another request could follow")
    if settings.depth == "quick":
        what = "walks over several operations, and negative data for all operations"
        yield Gap(what=what, reason="the quick depth asks every operation once, and a share of them everything")
