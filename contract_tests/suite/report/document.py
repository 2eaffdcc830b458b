"""One document of a run: everything that its report says, of which the files of the report are ways to read it.

Its JSON is described by ``report.schema.json`` beside this file, and ``version`` is raised with a change that breaks
whoever reads it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TypeVar

from contract_tests.suite.catalogue import Described
from contract_tests.suite.evidence import Seen, Table
from contract_tests.suite.history import Row, Whole, last_night, overdue
from contract_tests.suite.results import PROOFS, Finding, Proof, Result, Severity, Verdict
from contract_tests.suite.service import Origin
from contract_tests.suite.settings import Depth

from .text import amount, harmless

VERSION = 1

DRIFTS = ("breaking", "potentially breaking", "compatible", "")
"""Classes of a change, the worst first; the last is of what is no change of a contract."""

_SEVERITIES: tuple[Severity, ...] = ("broken", "news", "accepted")

_SERVICE = "live"
"""The layer that asks the service; others may fetch what it publishes."""

PROVED: Mapping[Proof, str] = {
    "wire": "The request of edgewire equals that of the official client.",
    "schema": "The sandbox answered, and the answer met the schema.",
    "stateful": "The sandbox keeps state for it, and answered after other requests had changed that state.",
    "live": "The service itself answered, and the answer met the schema.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The run as a whole.

    Attributes:
        sentence: the verdict, for people. ``service`` says whether the service itself was asked.
        contract: the first digits of the SHA-256 of Studio's contract.
        command: a line that runs it again.
        last_night: when the last nightly run was; ``overdue`` where that is too long ago, or never.
    """

    date: datetime
    depth: Depth
    seed: int
    verdict: Whole
    sentence: str
    service: str
    contract: str
    command: str
    seconds: float
    checks: int
    live: int
    last_night: datetime | None
    overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One layer; see ``results.Result``. ``proved`` are the operations that it gave a proof of, ``started`` is when."""

    name: str
    title: str
    origin: Origin
    target: str
    verdict: Verdict
    unchecked: str
    checked: int
    checks: dict[str, int]
    operations: int
    expected: int
    proved: list[str]
    broken: int
    accepted: int
    news: int
    gaps: int
    started: datetime
    seconds: float
    facts: dict[str, str]
    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A finding, with its layer, and the request and the client's method of its operation."""

    layer: str
    origin: Origin
    severity: Severity
    fingerprint: str
    check: str
    sentence: str
    operation: str
    request: str
    client: str
    pointer: str
    expected: str
    got: str
    curl: str
    drift: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What a layer did not check, and why."""

    layer: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """A kind of proof: how many operations of how many have it, how often it was given, how old it is."""

    proof: Proof
    title: str
    operations: int
    of: int
    count: int
    oldest: datetime | None
    newest: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """An operation of the contract and what proves it; ``strongest`` is None where nothing does."""

    id: str
    tag: str
    request: str
    client: str
    strongest: Proof | None
    proofs: Mapping[Proof, Seen]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Everything. Findings are in the order in which they are to be read; history is oldest first, this run last."""

    run: Run
    layers: list[Layer]
    findings: list[Entry]
    gaps: list[Missing]
    evidence: list[Proven]
    operations: list[Operation]
    history: list[Row]
    version: int = VERSION

    def of(self, severity: Severity) -> list[Entry]:
        """The findings of one severity."""
        return [entry for entry in self.findings if entry.severity == severity]

    def broken(self) -> dict[str, list[Entry]]:
        """What is broken, by layer."""
        return _grouped(self.of("broken"), lambda entry: entry.layer)

    def accepted(self) -> dict[str, list[Entry]]:
        """By reason, all that it excuses."""
        return _grouped(self.of("accepted"), lambda entry: entry.reason or entry.sentence)

    def left_out(self) -> dict[str, dict[str, list[Missing]]]:
        """What was not checked, by layer and reason."""
        layers = _grouped(self.gaps, lambda gap: gap.layer)
        return {layer: _grouped(gaps, lambda gap: gap.reason) for layer, gaps in layers.items()}

    def to_json(self) -> str:
        """As ``contract.json``; ``report.schema.json`` describes it."""
        said = {"version": self.version, **asdict(self)}
        return json.dumps(said, indent=1, ensure_ascii=False, default=datetime.isoformat) + "\n"


_Said = TypeVar("_Said")


def _grouped(said: Iterable[_Said], by: Callable[[_Said], str]) -> dict[str, list[_Said]]:
    """In the order in which each group comes first."""
    found: dict[str, list[_Said]] = {}
    for one in said:
        found.setdefault(by(one), []).append(one)
    return found


def build(
    results: Sequence[Result],
    row: Row,
    earlier: Iterable[Row],
    table: Table,
    described: Mapping[str, Described],
    titles: Mapping[str, str],
    command: str,
) -> Document:
    """Put together what the layers found.

    Args:
        row: this run; ``earlier`` are those before it.
        table: the evidence, of all operations of the contract.
        described: operations by operationId; one that is not in it is shown by its id alone.
        titles: of the layers, by name.
        command: runs the suite; what repeats a run or a layer is put behind it.
    """
    rows = [*(one for one in earlier if one.date != row.date), row]
    again = f"{command} --seed {row.seed}" + {"quick": " --quick", "change": "", "night": " --night"}[row.depth]
    return Document(
        run=Run(
            date=row.date,
            depth=row.depth,
            seed=row.seed,
            verdict=row.verdict,
            sentence=_sentence(results),
            service=_service(results),
            contract=row.contract,
            command=again,
            seconds=round(sum(result.seconds for result in results), 1),
            checks=sum(result.checked for result in results),
            live=row.live,
            last_night=last_night(rows),
            overdue=overdue(rows, row.date),
        ),
        layers=[_layer(result, titles[result.layer], again) for result in results],
        findings=_entries(results, described),
        gaps=[
            Missing(layer=result.layer, what=harmless(gap.what), reason=harmless(gap.reason))
            for result in results
            for gap in result.gaps
        ],
        evidence=[_proven(table, proof) for proof in PROOFS],
        operations=[
            _operation(name, described.get(name) or Described(name, "", "", ""), table) for name in table.operations
        ],
        history=rows,
    )


def _sentence(results: Sequence[Result]) -> str:
    failed = {result.layer: len(result.broken) for result in results if result.verdict == "failed"}
    unchecked = [result.layer for result in results if result.verdict == "not checked"]
    gaps = sum(len(result.gaps) for result in results)
    if failed:
        where = ", ".join(f"{layer} ({count:,})" for layer, count in failed.items())
        said = f"{amount(sum(failed.values()), 'finding')} in {amount(len(failed), 'layer')}: {where}."
    elif unchecked:
        said = f"Nothing that was checked is broken, in {len(results) - len(unchecked)} of {len(results)} layers."
    else:
        checks = sum(result.checked for result in results)
        said = f"Nothing is broken: {amount(checks, 'check')} in {amount(len(results), 'layer')}."
    if unchecked:
        said += f" Not checked: {', '.join(unchecked)}."
    return said + (f" Left out, for reasons that are given: {gaps:,}." if gaps else "")


def _service(results: Iterable[Result]) -> str:
    asked = [
        result
        for result in results
        if result.layer == _SERVICE and result.origin == "live" and result.verdict != "not checked"
    ]
    if not asked:
        return "The service itself was not asked: this run is no evidence of what it does."
    hosts = ", ".join(sorted({harmless(result.target) for result in asked if result.target}))
    return f"The service itself was asked{f' at {hosts}' if hosts else ''}."


def _layer(result: Result, title: str, again: str) -> Layer:
    return Layer(
        name=result.layer,
        title=title,
        origin=result.origin,
        target=harmless(result.target),
        verdict=result.verdict,
        unchecked=harmless(result.unchecked),
        checked=result.checked,
        checks={harmless(name): count for name, count in sorted(result.checks.items())},
        operations=result.operations,
        expected=result.expected,
        proved=sorted(result.proofs),
        broken=len(result.broken),
        accepted=len(result.findings_of("accepted")),
        news=len(result.findings_of("news")),
        gaps=len(result.gaps),
        started=result.started,
        seconds=round(result.seconds, 1),
        facts={harmless(name): harmless(value) for name, value in result.facts.items()},
        command=f"{again} --only {result.layer}",
    )


def _entries(results: Iterable[Result], described: Mapping[str, Described]) -> list[Entry]:
    """Broken ones first, and among equals changes of a contract by their class; else as the layers found them."""
    entries = [
        _entry(result, finding, described.get(finding.operation))
        for result in results
        for finding in (*result.broken, *result.findings_of("news"), *result.findings_of("accepted"))
    ]
    return sorted(entries, key=lambda entry: (_SEVERITIES.index(entry.severity), _class(entry)))


def _class(entry: Entry) -> int:
    return DRIFTS.index(entry.drift) if entry.drift in DRIFTS and entry.severity != "broken" else len(DRIFTS)


def _entry(result: Result, finding: Finding, described: Described | None) -> Entry:
    return Entry(
        layer=result.layer,
        origin=result.origin,
        severity=finding.severity,
        fingerprint=finding.fingerprint,
        check=harmless(finding.check),
        sentence=harmless(finding.sentence),
        operation=harmless(finding.operation),
        request=described.request if described else "",
        client=described.client if described else "",
        pointer=harmless(finding.pointer),
        expected=harmless(finding.expected),
        got=harmless(finding.got),
        curl=harmless(finding.curl),
        drift=harmless(finding.drift),
        reason=harmless(finding.reason),
    )


def _proven(table: Table, proof: Proof) -> Proven:
    total = table.total(proof)
    return Proven(
        proof=proof,
        title=PROVED[proof],
        operations=total.operations,
        of=len(table.operations),
        count=total.count,
        oldest=total.oldest,
        newest=total.newest,
    )


def _operation(name: str, described: Described, table: Table) -> Operation:
    return Operation(
        id=name,
        tag=described.tag,
        request=described.request,
        client=described.client,
        strongest=table.strongest(name),
        proofs=table.operations[name],
    )
