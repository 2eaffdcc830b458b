"""A second opinion on every exchange, by code that has nothing of schemathesis.

It also sees what schemathesis cannot: answers that say more than the contract does, and whether what is said to be
stored is stored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from edgewire.sandbox.samples import Sample

from contract_tests.ingestion_contract.contract import Contract
from contract_tests.ingestion_contract.judge_answer import on_answer
from contract_tests.ingestion_contract.judge_request import on_request
from contract_tests.suite.curl import curl
from contract_tests.suite.results import Finding, Result, Severity
from contract_tests.suite.service import Service
from scripts.spec.document import JsonObject

from .journal import Sent

ACCEPTED: Mapping[tuple[str, str], str] = {
    ("uploadData", "media type 'application/xml' is not declared"): (
        "A message is told by its first bytes: clients name its type in ways that are known to be wrong."
    ),
}
"""What is taken and is not in the contract, with the reason: by operation and problem. It must go on to happen."""

_ELSEWHERE = frozenset(("split", "anomaly"))
"""Categories of a path in which no sample stays."""


def exchanges(document: JsonObject, sent: Sequence[Sent], service: Service, result: Result) -> None:
    """Judge each, and count."""
    contract, closed = Contract(document), Contract(document, closed=True)
    for one in sent:
        result.count("second reading of the answer")
        wrong = _answered(contract, one)
        _report(result, service, one, "answer", wrong, "what the contract has for this answer")
        if not wrong:
            if one.exchange.status < 300:
                result.prove(one.operation, "schema")
            more = _answered(closed, one)
            _report(result, service, one, "undocumented", more, "nothing that is not in the contract", "news")
        if one.is_taken:
            result.count("second reading of an upload that was taken")
            _report(result, service, one, "taken", _bad(contract, one), "a refusal")
    _still_accepted(result, {one.operation for one in sent})


def stored(
    sent: Iterable[Sent], before: Iterable[int], after: Iterable[Sample], service: Service, result: Result
) -> None:
    """Hold what was said to be stored against what is, in both directions."""
    known = set(before)
    samples = {sample.stored_name: sample for sample in after if sample.id not in known}
    missing = dict(samples)
    for one in sent:
        for name in one.stored_names:
            result.count("what was said to be stored is")
            problems = list(_stored(one, samples.get(name)))
            _report(result, service, one, "stored", problems, "the file in the category that it was sent to, once")
            missing.pop(name, None)
            if not problems:
                result.prove(one.operation, "stateful")
    result.count("nothing else is stored")
    if missing:
        names = ", ".join(sorted(missing)[:5])
        sentence = f"{len(missing)} samples are stored that no answer told of: {names}"
        result.findings.append(Finding(check="stored", sentence=sentence, expected="0 samples", got=str(len(missing))))


def kinds(one: Sent) -> set[str]:
    """The extensions of the files in a request to ``files``."""
    return {part.extension for part in one.exchange.parts()[0]} if one.exchange.path.endswith("/files") else set()


def digest(content: bytes) -> str:
    """By which the sandbox knows the bytes of a file."""
    return hashlib.sha256(content).hexdigest()


def _still_accepted(result: Result, operations: Collection[str]) -> None:
    """What is accepted and does not happen any more is to be accepted no longer."""
    found = {(finding.operation, finding.got) for finding in result.findings_of("accepted")}
    for operation, problem in ACCEPTED.keys() - found:
        if operation in operations:
            sentence = f"{operation}: {problem!r} is accepted, and does not happen any more; strike it out"
            result.findings.append(Finding(check="accepted", sentence=sentence, operation=operation))


def _answered(contract: Contract, one: Sent) -> list[str]:
    try:
        return on_answer(contract, one.exchange)
    except UnicodeDecodeError as error:
        return [f"is no text: {error}"]


def _bad(contract: Contract, one: Sent) -> list[str]:
    """What is wrong with the request, apart from headers that nobody reads, and flags that say another word."""
    unread = {f"header {name} is not declared" for name, _ in one.exchange.headers}
    told = on_request(contract, one.exchange)
    return [text for text in told if text not in unread and not text.endswith("is not what clients send")]


def _stored(one: Sent, sample: Sample | None) -> Iterator[str]:
    if sample is None:
        yield "no sample has the name that was answered"
        return
    category = one.exchange.path.split("/")[2]
    if category not in _ELSEWHERE and sample.category != category:
        yield f"it is in {sample.category}"
    if sample.blob not in _digests(one):
        yield "it holds other bytes than those that were sent"


def _digests(one: Sent) -> set[str]:
    parts = [part.content or b"" for part in one.exchange.parts()[0]] if _is_form(one) else [one.exchange.body]
    return {digest(part) for part in parts}


def _is_form(one: Sent) -> bool:
    return one.exchange.media_type(one.exchange.headers) == "multipart/form-data"


def _report(
    result: Result,
    service: Service,
    one: Sent,
    check: str,
    problems: Iterable[str],
    expected: str,
    severity: Severity = "broken",
) -> None:
    """A finding for each problem, once for each place in an operation."""
    known = {(finding.check, finding.operation, finding.got) for finding in result.findings}
    exchange = one.exchange
    for problem in dict.fromkeys(problems):
        if (check, one.operation, problem) in known:
            continue
        reason = ACCEPTED.get((one.operation, problem), "")
        headers = dict(exchange.headers)
        result.findings.append(
            Finding(
                check=check,
                sentence=f"{exchange.method} {exchange.path} answered {exchange.status}: {problem}",
                severity="accepted" if reason else severity,
                reason=reason,
                operation=one.operation,
                pointer=_pointer(problem),
                expected=expected,
                got=problem,
                curl=curl(service, exchange.method, f"{service.ingestion_url}{exchange.path}", headers, exchange.body),
            )
        )


def _pointer(problem: str) -> str:
    """Of the place that a problem of the answer's body names."""
    place, colon, _ = problem.partition(": ")
    if not colon or place == "it" or " " in place:
        return ""
    return f"/{place}"
