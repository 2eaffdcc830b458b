"""Ingestion: schemathesis over our contract of it, and a second reading of every exchange and of what was stored.

Always against a sandbox that it starts: made-up and broken uploads are nothing for the service itself.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import httpx
import yaml

from contract_tests.suite import service
from contract_tests.suite.curl import curl
from contract_tests.suite.results import Finding, Gap, Result, unchecked
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Depth, Settings
from scripts.spec.document import JsonObject, iter_operations

from . import guard, runner
from .ingestion import files, judge, statuses
from .ingestion.journal import VARIABLE, Sent, read
from .runner import PACKAGE, Phase, Plan

TITLE = "schemathesis over ingestion's contract, against the sandbox; every answer read twice"

CONFIG = Path(__file__).with_name("ingestion.toml")
PHASES: tuple[Phase, ...] = ("examples", "coverage", "fuzzing")
EXAMPLES: Mapping[Depth, int] = {"quick": 3, "change": 200, "night": 2000}
"""Requests that are made up for each operation, beside those that follow from the contract."""


def run(settings: Settings) -> Result:
    """Ask everything that the contract has, and read what came of it."""
    document: JsonObject = yaml.safe_load(settings.ingestion.read_text(encoding="utf-8"))
    declared = {one.operation["operationId"]: list(one.operation["responses"]) for one in iter_operations(document)}
    asked = frozenset(declared) & (settings.only or declared.keys())
    if not asked:
        return unchecked("ingestion", "None of the operations that were asked for is of ingestion.", origin="sandbox")
    result = Result(layer="ingestion", origin="sandbox", expected=len(asked))
    with service.sandbox(settings, seed="demo") as found, tempfile.TemporaryDirectory() as folder:
        assert found.control
        result.target = httpx.URL(found.ingestion_url).netloc.decode()
        before = [sample.id for sample in found.control.samples]
        plan = _plan(settings, found, asked, Path(folder) / "journal")
        outcome = runner.run(plan)
        sent = [*read(Path(folder) / "journal"), *_provoked(found, asked, result)]
        samples = found.control.samples.all()
        result.findings += [*guard.did_run(outcome, asked), *guard.findings(found, {}, [outcome])]
        judge.exchanges(document, sent, found, result)
        judge.stored(sent, before, samples, found, result)
    for check, times in outcome.observed["checks"].items():
        result.count(check, times)
    result.operations = len(asked & outcome.observed["operations"].keys())
    result.gaps += _gaps(declared, asked, sent)
    result.facts |= {
        "seed": str(settings.seed),
        "schemathesis": outcome.report["schemathesis_version"],
        "requests": str(len(sent)),
        "made up for each operation": str(plan.examples),
        "samples stored": str(len(samples) - len(before)),
    }
    return result


def _plan(settings: Settings, found: Service, asked: Iterable[str], journal: Path) -> Plan:
    return Plan(
        document=settings.ingestion,
        base_url=found.ingestion_url,
        config=CONFIG,
        phases=PHASES,
        examples=EXAMPLES[settings.depth],
        seed=settings.seed,
        operations=asked if settings.only else (),
        hooks=f"{PACKAGE}.ingestion.hooks",
        variables={"INGESTION_KEY": found.api_key, VARIABLE: str(journal)},
    )


def _provoked(found: Service, asked: Collection[str], result: Result) -> list[Sent]:
    """What schemathesis does not bring about."""
    statuses.add_read_only_key(found)
    sent = []
    with httpx.Client(base_url=found.ingestion_url, trust_env=False, timeout=30) as client:
        for one in statuses.requests():
            if one.operation not in asked:
                continue
            answered = statuses.ask(found, one, client)
            sent.append(answered)
            result.count("status of a known request")
            if answered.exchange.status != one.status:
                result.findings.append(_other_status(one, answered, found))
    return sent


def _other_status(one: statuses.Asked, answered: Sent, found: Service) -> Finding:
    exchange = answered.exchange
    url, headers = f"{found.ingestion_url}{exchange.path}", dict(exchange.headers)
    return Finding(
        check="status of a known request",
        sentence=f"{one.method} {one.path} ({one.name}) has another status than it must have",
        operation=one.operation,
        expected=str(one.status),
        got=f"{exchange.status}: {exchange.content[:300].decode(errors='replace')}",
        curl=curl(found, exchange.method, url, headers, exchange.body),
    )


def _gaps(declared: Mapping[str, Iterable[str]], asked: Collection[str], sent: Sequence[Sent]) -> Iterator[Gap]:
    """Declared answers and kinds of files that nothing here had."""
    seen = {(one.operation, str(one.exchange.status)) for one in sent}
    for operation in sorted(asked):
        for status in declared[operation]:
            if (operation, status) not in seen:
                yield Gap(what=f"{operation}: {status}", reason="no request here has this answer")
    uploaded = {kind for one in sent if one.is_taken for kind in judge.kinds(one)}
    if "uploadFiles" in asked:
        for extension in files.EXTENSIONS:
            if extension not in uploaded:
                yield Gap(what=f"uploadFiles: .{extension}", reason="no such file was uploaded in this depth")
