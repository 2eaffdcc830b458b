"""Drift: what changed outside since our contract was made, and whether our contract is what its papers say.

The outside is asked at night only, or where it is told which sources to ask: a change of ours must not turn red because
somebody else changed something. A source that gives nothing leaves the layer *not checked*; what the others gave is
kept.
"""

from __future__ import annotations

from contract_tests.suite.results import Finding, Gap, Result
from contract_tests.suite.settings import Settings
from scripts.spec.compare.rules import SEVERITIES
from scripts.spec.errors import SpecError
from scripts.spec.services import SERVICES

from . import beside, kept, official, published
from .official import Call
from .sources import NotHad, Sources, get

TITLE = "Drift: the published documents and the newest official package beside our contract"


def run(settings: Settings, *, sources: Sources | None = None) -> Result:
    """Check.

    Args:
        sources: to be asked at any depth; by default the network's, at night.
    """
    result = Result(layer="drift", origin="offline")
    for finding in kept.checks(settings.studio):
        result.count("provenance")
        if finding:
            result.findings.append(finding)
    if sources is None and settings.depth != "night":
        for what in ("the published documents", f"the newest {official.NAME} on PyPI"):
            result.gaps.append(Gap(what=what, reason="fetched at night only, as a change of ours cannot change them"))
        return result
    sources = sources or Sources()
    ours = [call for call in beside.our_calls(settings.studio) if not settings.only or call.name in settings.only]
    result.expected = len(ours)
    reached: list[frozenset[str]] = []
    not_had: list[Gap] = []
    for name, address in sources.documents.items():
        try:
            found = _published(result, name, address, settings)
        except NotHad as error:
            not_had.append(Gap(what=f"the published document of {SERVICES[name].title}", reason=str(error)))
        else:
            reached += [found] if name == "studio" else []
    if sources.index:
        try:
            reached.append(_official(result, sources.index, ours, settings))
        except NotHad as error:
            not_had.append(Gap(what=f"the newest {official.NAME}", reason=str(error)))
    result.operations = len(frozenset.intersection(*reached)) if reached else 0
    result.gaps += not_had
    if not_had:
        what = ", ".join(gap.what for gap in not_had)
        result.unchecked = f"Could not be had: {what}. {' '.join(gap.reason for gap in not_had)}"
    return result


def _published(result: Result, name: str, address: str, settings: Settings) -> frozenset[str]:
    """Compare one document; gives the operations that were looked for in it."""
    service = SERVICES[name]
    raw = get(address)
    try:
        compared = published.compared(service, raw, settings.only)
    except SpecError as error:
        sentence = f"What is published of {service.title} is no contract: {error}"[:400]
        result.findings.append(Finding(check="published", sentence=sentence))
        return frozenset()
    result.count("published", len(compared.operations))
    result.count("overlay")
    result.findings += compared.findings
    changes = ", ".join(f"{compared.changes[severity]} {severity}" for severity in SEVERITIES)
    result.facts[f"published document of {service.title}"] = f"{len(raw):,} bytes; changes: {changes}"
    return compared.operations


def _official(result: Result, index: str, ours: list[Call], settings: Settings) -> frozenset[str]:
    """Compare the package; gives the operations that were looked for in it."""
    try:
        wheel = official.newest(index)
        theirs = official.operations(official.download(wheel))
    except SpecError as error:
        result.findings.append(Finding(check="official package", sentence=str(error)[:400]))
        return frozenset()
    result.count("official package", len(ours))
    result.facts["official package"] = (
        f"{official.NAME} {wheel.version} of {wheel.date}, {len(theirs)} operations, SHA-256 {wheel.sha256[:16]}…"
    )
    result.findings += beside.findings(ours, theirs, wheel, whole=not settings.only)
    return frozenset(call.name for call in ours)
