"""Runs that never were, for the tests of the report: a whole one, a broken one, one with gaps, and a hostile one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import islice

from contract_tests.suite import catalogue, evidence, history, run
from contract_tests.suite.results import Finding, Gap, Result, Severity, unchecked

from .document import Document, build

NOW = datetime(2026, 11, 21, 5, 17, tzinfo=UTC)

NIGHTS_BROKEN = 3
"""For how many nights what is broken has been so, but for the newest of it."""

HOSTILE = (
    "<script>globalThis.intruded = 1</script><img src=x onerror=globalThis.intruded=2>",
    "\"'--></title></style></svg></textarea><svg onload=globalThis.intruded=3>{{ 7 * 7 }}{% raw %}",
    "`| @everyone #1 [x](javascript:globalThis.intruded=4) https://elsewhere.test/a.png ![x](https://elsewhere.test)",
    "\x1b[31m\x00\x08\u202ereversed\u2066 \ud800 \n# heading\r\n| a | b |\u2028",
    "long" * 500,
)
"""What a service may answer: for pages, for Markdown, for terminals and parsers, for layouts."""


@cache
def made(name: str, most: int | None = None) -> Document:
    """The document of one of the runs below, by name; not to be changed."""
    runs = {"whole": whole, "broken": broken, "gaps": gaps, "hostile": hostile}
    return of(runs[name](), most=most)


def of(results: list[Result], nights: int = 20, most: int | None = None) -> Document:
    """The document of a run of these results, after a number of nights that were like it, but better.

    Args:
        most: operations that the contract has; None for all.
    """
    operations = dict(islice(catalogue.operations().items(), most))
    rows = [_row(_as_of(results, night), NOW - timedelta(days=night)) for night in range(nights, 0, -1)]
    return build(
        results,
        _row(results, NOW),
        rows,
        evidence.table(operations, results, {}, NOW),
        operations,
        {
            result.layer: f"What the layer {result.layer} is, in a line that is as long as such lines are"
            for result in results
        },
        "python -m contract_tests.suite",
    )


def _as_of(results: Iterable[Result], night: int) -> list[Result]:
    """What was found some nights ago: a layer that could not run now could; up to three nights ago most of what is
    broken now, and one thing that is not any more; before that nothing but news.
    """
    earlier = []
    for one in results:
        broken = one.findings_of("broken")
        before = (
            [*broken[:-3], replace(broken[0], check="gone since then")] if broken and night <= NIGHTS_BROKEN else []
        )
        kept = [finding for finding in one.findings if finding.severity != "broken"]
        checks = one.checks or {"a": 1}
        earlier.append(replace(one, findings=kept + before, checks=checks, unchecked="", operations=one.expected))
    return earlier


def _row(results: list[Result], date: datetime) -> history.Row:
    return history.Row(
        date=date,
        depth="night",
        seed=7,
        verdict=run.verdict(results),
        contract="0a1b2c3d",
        live=0,
        layers={result.layer: history.LayerRow.of(result) for result in results},
        found={result.layer: history.Found.of(result) for result in results},
    )


def whole() -> list[Result]:
    """Four layers, all of which found everything as it should be; some news, some drift, some that is accepted."""
    names = list(catalogue.operations())
    wire = Result(layer="wire", origin="offline", expected=555, operations=555, seconds=6.3)
    wire.count("equals the contract", 2220)
    for name in names[4:]:
        wire.prove(name, "wire", 4)
    drift = Result(layer="drift", origin="live", target="studio.edgeimpulse.com", seconds=2.4)
    drift.count("operations compared", 555)
    drift.findings = [
        Finding(
            check="published",
            sentence="A new value.",
            severity="news",
            operation="getProjectInfo",
            drift="potentially breaking",
        ),
        Finding(
            check="published",
            sentence="A new parameter.",
            severity="news",
            operation="listSamples",
            drift="compatible",
        ),
    ]
    sandbox = Result(layer="sandbox", origin="sandbox", target="127.0.0.1:4800", expected=555, operations=555)
    sandbox.seconds, sandbox.facts = 187.2, {"schemathesis": "4.32.5"}
    sandbox.count("response_schema_conformance", 28211)
    for index, name in enumerate(names[4:]):
        if index % 20:
            sandbox.prove(name, "schema", index)
        if index % 3 == 1:
            sandbox.prove(name, "stateful", 2)
    sandbox.findings = [
        Finding(
            check="negative_data_rejection",
            sentence="It was taken.",
            severity="accepted",
            operation=name,
            reason="The contract allows any object here.",
        )
        for name in names[20:40]
    ]
    live = Result(layer="live", origin="sandbox", target="127.0.0.1:4800", expected=212, operations=212, seconds=13.4)
    live.count("answer meets the schema", 212)
    live.findings = [
        Finding(
            check="undocumented field",
            sentence="The contract does not know a field.",
            severity="news",
            operation="getProjectInfo",
            pointer="/project/whitelabelTier",
            got="null",
        )
    ]
    return [wire, drift, sandbox, live]


def broken() -> list[Result]:
    """As before, with forty findings in three layers, one of which has no operation, and one is drift."""
    wire, drift, sandbox, live = whole()
    sandbox.findings += [
        Finding(
            check="response_schema_conformance",
            sentence="The answer lacks a field that the contract requires.",
            operation=name,
            pointer=f"/samples/{index}/id",
            expected="integer",
            got='{"id": "17", "filename": "a long name of a file that was uploaded at night.json", "label": "noise"}',
            curl='curl -sS -H "x-api-key: $EI_API_KEY" ' + f"'http://localhost:4800/v1/api/1/raw-data?limit={index}'",
        )
        for index, name in enumerate(list(catalogue.operations())[30:67])
    ]
    wire.findings = [
        Finding(check="equals the contract", sentence="A field has another name.", operation="uploadCustomBlock"),
        Finding(check="leaks", sentence="A recording holds what looks like a key."),
    ]
    drift.findings.append(
        Finding(check="published", sentence="It is gone.", operation="deleteSample", drift="breaking")
    )
    return [wire, drift, sandbox, live]


def gaps() -> list[Result]:
    """Nothing broken; two layers could not run, and one could not do everything."""
    wire, _, sandbox, _ = whole()
    sandbox.gaps = [Gap(what=name, reason="No data to ask for.") for name in list(catalogue.operations())[60:83]]
    sandbox.gaps.append(Gap(what="organizations", reason="No key of an organization was given."))
    return [wire, unchecked("drift", "No network."), sandbox, unchecked("live", "Set EI_API_KEY and EI_PROJECT_ID.")]


def hostile() -> list[Result]:
    """Every text that may come from a service is hostile, in a broken layer and in one that was not checked."""
    bad = Result(layer="sandbox", origin="live")
    for text in HOSTILE:
        bad.target = text
        bad.count(text)
        bad.facts[text] = text
        bad.gaps.append(Gap(what=text, reason=text))
        of_texts = Finding(
            check=text,
            sentence=text,
            operation=text,
            pointer=text,
            expected=text,
            got=text,
            curl=text,
            drift=text,
            reason=text,
        )
        severities: tuple[Severity, ...] = ("broken", "accepted", "news")
        for severity in severities:
            bad.findings.append(replace(of_texts, severity=severity))
            bad.findings.append(replace(of_texts, severity=severity, drift="", operation="listSamples"))
    return [bad, unchecked("live", "".join(HOSTILE[:4]))]
