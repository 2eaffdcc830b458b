"""A service's published document as it is now, beside the snapshot that our contract is made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from contract_tests.suite.results import Finding
from contract_tests.values import ROOT
from scripts.spec import pipeline
from scripts.spec.compare import Entry, Report, compare, text
from scripts.spec.compare.rules import BREAKING
from scripts.spec.document import JsonObject, iter_operations
from scripts.spec.errors import SpecError
from scripts.spec.parse import read_document
from scripts.spec.services import Service
from scripts.spec.snapshot import snapshot
from scripts.spec.validate import validate

_LONGEST = 400
_CLIENTS = 3


@dataclass(frozen=True, slots=True)
class Compared:
    """One service.

    Attributes:
        operations: operationIds of the snapshot that were looked for in the document.
        changes: by severity, all that were found.
    """

    operations: frozenset[str]
    changes: dict[str, int]
    findings: list[Finding] = field(default_factory=list)


def compared(service: Service, raw: bytes, only: frozenset[str]) -> Compared:
    """Compare a document with the committed snapshot of its service.

    What breaks a program is broken. All else is news: the contract is to be brought up to date, and nobody's program
    fails meanwhile.

    Args:
        only: operationIds; empty for all.

    Raises:
        SpecError: the document is no contract.
    """
    old = pipeline.committed(service, ROOT).document
    document, _ = read_document(raw)
    validate(document)
    new = snapshot(document)
    looked_for = frozenset(_ids(old).values())
    if only:
        looked_for &= only
    if new == old:  # as on most nights, and nothing is left to compare
        return Compared(looked_for, Report(()).counts)
    report = compare(old, new)
    findings = [*_overlay(service, new), *_findings(service, report, _ids(old) | _ids(new), only)]
    return Compared(looked_for, report.counts, findings)


def _ids(document: JsonObject) -> dict[str, str]:
    return {f"{found.method.upper()} {found.path}": found.id for found in iter_operations(document)}


def _overlay(service: Service, document: JsonObject) -> Iterator[Finding]:
    """Our repairs of the document must still fit, or the next regeneration stops at them."""
    try:
        pipeline.effective(service, document, ROOT)
    except SpecError as error:
        yield Finding(
            check="overlay",
            severity="news",
            sentence=f"The overlay of {service.title} no longer fits what is published: {error}"[:_LONGEST],
        )


def _findings(service: Service, report: Report, ids: dict[str, str], only: frozenset[str]) -> Iterator[Finding]:
    for entry in report.entries:
        touched = sorted({ids.get(use.operation, "") for use in entry.uses} - {""})
        if only and not only & set(touched):
            continue
        yield Finding(
            check="published",
            severity="broken" if entry.severity == BREAKING else "news",
            drift=entry.severity,
            # Only Studio's operations are in the catalogue that names a client's method for an operationId.
            operation=touched[0] if len(touched) == 1 and service.name == "studio" else "",
            pointer=entry.pointer,
            sentence=f"{service.title}: {text.plain(entry.sentence, entry.words)}"[:_LONGEST]
            + _clients(service, entry),
            expected=_word(entry, "old"),
            got=_word(entry, "new"),
        )


def _clients(service: Service, entry: Entry) -> str:
    """Whom it touches, as a user writes it."""
    prefix = f"ei.{service.name}." if service.name == "studio" else f"{service.name}."
    names = [prefix + client.removeprefix("client.") for client in entry.clients]
    if not names:
        return " No operation uses it."
    more = f" and {len(names) - _CLIENTS} more" if len(names) > _CLIENTS else ""
    return f" Touches {', '.join(names[:_CLIENTS])}{more}."


def _word(entry: Entry, key: str) -> str:
    return text.plain(f"{{{key}}}", entry.words)[:_LONGEST] if key in entry.words else ""
