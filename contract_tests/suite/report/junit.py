"""The report for a CI machine: a suite a layer, a case an operation, and a case a check that is of no operation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite

from .document import Document, Entry, Layer


def render(document: Document) -> str:
    """The document as JUnit XML."""
    xml = JUnitXml("contract")
    for layer in document.layers:
        xml.add_testsuite(_suite(document, layer))
    xml.update_statistics()  # type: ignore[no-untyped-call]  # junitparser types its elements only in part
    for suite, layer in zip(xml, document.layers, strict=True):
        suite.timestamp = f"{layer.started:%Y-%m-%dT%H:%M:%S}"
        suite.time = layer.seconds  # that of its cases, which have none, until now
    xml.time = document.run.seconds
    text: bytes = xml.tostring()  # type: ignore[no-untyped-call]  # as above
    return text.decode() + "\n"


def _suite(document: Document, layer: Layer) -> TestSuite:
    suite = TestSuite(layer.name)
    facts = {"seed": str(document.run.seed), "contract": document.run.contract, "origin": layer.origin, **layer.facts}
    for name, value in facts.items():
        suite.add_property(name, value)
    cases = list(_cases(document, layer))
    for case in cases:
        case.classname = f"contract.{layer.name}"
    suite.add_testcases(cases)
    return suite


def _cases(document: Document, layer: Layer) -> Iterator[TestCase]:
    broken: dict[str, list[Entry]] = defaultdict(list)
    entries = [entry for entry in document.of("broken") if entry.layer == layer.name]
    for entry in entries:
        broken[entry.operation or entry.check].append(entry)
    whole = layer.checks.keys() - {entry.check for entry in entries}
    for name in sorted({*layer.proved, *whole, *broken}):
        case = TestCase(name)
        case.result = [_failure(entry) for entry in broken[name]]
        yield case
    skipped = [(layer.name, layer.unchecked)] if layer.unchecked else []
    for what, reason in skipped + [(gap.what, gap.reason) for gap in document.gaps if gap.layer == layer.name]:
        case = TestCase(what)
        case.result = [Skipped(reason)]
        yield case


def _failure(entry: Entry) -> Failure:
    failure = Failure(entry.sentence, entry.check)
    lines = {
        "since": "this run" if entry.change == "new" else f"{entry.since:%Y-%m-%d}" if entry.since else "",
        "client": entry.client,
        "pointer": entry.pointer,
        "expected": entry.expected,
        "got": entry.got,
        "curl": entry.curl,
    }
    failure.text = "\n".join(f"{name}: {said}" for name, said in lines.items() if said)
    return failure
