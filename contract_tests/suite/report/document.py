"""One document of a run: everything that its report says, of which the files of the report are ways to read it.

Its JSON is described by ``report.schema.json`` beside this file, and ``version`` is raised with a change that breaks
whoever reads it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Literal, TypeVar

from contract_tests.suite import changes
from contract_tests.suite.catalogue import Described
from contract_tests.suite.changes import Compared
from contract_tests.suite.evidence import Seen, Table
from contract_tests.suite.history import Row, Whole, last_night, overdue
from contract_tests.suite.results import PROOFS, Finding, Proof, Result, Severity, Verdict
from contract_tests.suite.service import Origin
from contract_tests.suite.settings import Depth

from . import sentences
from .text import harmless

VERSION = 1

DRIFTS = ("breaking", "potentially breaking", "compatible", "")
"""Classes of a change, the worst first; the last is of what is no change of a contract."""

_SEVERITIES: tuple[Severity, ...] = ("broken", "news", "accepted")

Change = Literal["new", "standing", "not compared"]
"""What a finding is beside the earlier runs of the same kind; what is accepted is not compared with anything."""

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
        changes: what is new and what is gone, for people. ``compared`` is the newest run that this one was compared
            with; ``new`` and ``standing`` count findings, ``gone`` those of earlier runs that were looked for in vain.
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
    changes: str
    compared: datetime | None
    new: int
    standing: int
    gone: int
    contract: str
    command: str
    seconds: float
    checks: int
    live: int
    last_night: datetime | None
    overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One layer; see ``results.Result``.

    Attributes:
        proved: the operations that it gave a proof of.
        compared: when it was looked at in the last run of the same kind; None where that is not known, and nothing is
            ``new``, ``standing`` or ``gone``.
        started: when it began.
    """

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
    compared: datetime | None
    new: int
    standing: int
    gone: int
    gaps: int
    started: datetime
    seconds: float
    facts: dict[str, str]
    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A finding, with its layer, and the request and the client's method of its operation.

    Attributes:
        since: of a standing one, the date of the first of the runs in a row that found it.
    """

    layer: str
    origin: Origin
    severity: Severity
    fingerprint: str
    change: Change
    since: datetime | None
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
        history = [row.figures() for row in self.history]  # what they found is in each finding's ``since``
        said = {"version": self.version, **asdict(replace(self, history=[])), "history": history}
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
    *,
    whole: bool = True,
) -> Document:
    """Put together what the layers found.

    Args:
        row: this run; ``earlier`` are those before it.
        table: the evidence, of all operations of the contract.
        described: operations by operationId; one that is not in it is shown by its id alone.
        titles: of the layers, by name.
        command: runs the suite; what repeats a run or a layer is put behind it.
        whole: whether all layers ran over all operations: then it is compared with the earlier runs, which did too.
    """
    rows = [*(one for one in earlier if one.date != row.date), row]
    again = f"{command} --seed {row.seed}" + {"quick": " --quick", "change": "", "night": " --night"}[row.depth]
    compared = {result.layer: _compared(result, row, rows) if whole else None for result in results}
    findings = _entries(results, described, compared)
    layers = [_layer(result, titles[result.layer], again, compared[result.layer], findings) for result in results]
    return Document(
        run=Run(
            date=row.date,
            depth=row.depth,
            seed=row.seed,
            verdict=row.verdict,
            sentence=sentences.verdict(results),
            service=sentences.service(results),
            changes=sentences.changes(
                {layer.name: layer.compared for layer in layers if layer.compared or not layer.unchecked},
                row.date,
                new=sum(layer.new for layer in layers),
                broken=sum(entry.change == "new" for entry in findings if entry.severity == "broken"),
                gone=sum(layer.gone for layer in layers),
                whole=whole,
            ),
            compared=max((layer.compared for layer in layers if layer.compared), default=None),
            new=sum(layer.new for layer in layers),
            standing=sum(layer.standing for layer in layers),
            gone=sum(layer.gone for layer in layers),
            contract=row.contract,
            command=again,
            seconds=round(sum(result.seconds for result in results), 1),
            checks=sum(result.checked for result in results),
            live=row.live,
            last_night=last_night(rows, row.date),
            overdue=overdue(rows, row.date),
        ),
        layers=layers,
        findings=findings,
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


def _compared(result: Result, row: Row, rows: Sequence[Row]) -> Compared | None:
    """None also where the layer neither looked nor found anything: then there is nothing to compare."""
    now = row.found[result.layer]
    return changes.of_layer(result.layer, row, rows) if now.looked or now.marks else None


def _layer(result: Result, title: str, again: str, compared: Compared | None, findings: Iterable[Entry]) -> Layer:
    found = [entry.change for entry in findings if entry.layer == result.layer]
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
        compared=compared.last if compared else None,
        new=found.count("new"),
        standing=found.count("standing"),
        gone=compared.gone if compared else 0,
        gaps=len(result.gaps),
        started=result.started,
        seconds=round(result.seconds, 1),
        facts={harmless(name): harmless(value) for name, value in result.facts.items()},
        command=f"{again} --only {result.layer}",
    )


def _entries(
    results: Iterable[Result], described: Mapping[str, Described], compared: Mapping[str, Compared | None]
) -> list[Entry]:
    """Broken ones first, then changes of a contract by their class, then new ones; else as the layers found them."""
    entries = [
        _entry(result, finding, described.get(finding.operation), compared[result.layer])
        for result in results
        for finding in (*result.broken, *result.findings_of("news"), *result.findings_of("accepted"))
    ]
    return sorted(entries, key=lambda entry: (_SEVERITIES.index(entry.severity), _class(entry), entry.change != "new"))


def _class(entry: Entry) -> int:
    return DRIFTS.index(entry.drift) if entry.drift in DRIFTS and entry.severity != "broken" else len(DRIFTS)


def _entry(result: Result, finding: Finding, described: Described | None, compared: Compared | None) -> Entry:
    mark = finding.severity, finding.fingerprint
    since = compared.since.get(mark) if compared else None
    new = compared is not None and mark in compared.new
    return Entry(
        layer=result.layer,
        origin=result.origin,
        severity=finding.severity,
        fingerprint=finding.fingerprint,
        change="new" if new else "standing" if since else "not compared",
        since=since,
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
