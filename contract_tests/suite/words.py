"""What a run says in a terminal: a line for a layer that ended, a tally of what it checked, the verdict at the end."""

from __future__ import annotations

from collections.abc import Sequence

from .history import Whole
from .report.text import cut, harmless
from .results import Finding, Result
from .settings import Settings

_SHOWN = 20
"""Findings of a layer that are printed; the report has them all."""

_LONGEST = 300


def summary(result: Result) -> str:
    """A result in a line: what was checked, how much, and what was found."""
    if result.verdict == "not checked":
        return f"NOT CHECKED: {_line(result.unchecked)}"
    words = [f"{result.checked:,} checks"]
    if result.expected:
        words.append(f"{result.operations} of {result.expected} operations")
    words += [
        f"{len(found)} {severity}"
        for severity, found in (
            ("broken", result.broken),
            ("accepted", result.findings_of("accepted")),
            ("news", result.findings_of("news")),
        )
        if found
    ]
    if result.gaps:
        words.append(f"{len(result.gaps)} not checked")
    return f"{result.verdict}: {', '.join(words)}; {result.origin}, {result.seconds:.1f} s"


def told(result: Result) -> list[str]:
    """What a layer checked, and what it found, line by line."""
    lines = [f"== {result.layer}: {summary(result)}"]
    lines += [f"   {count:>9,} {check}" for check, count in result.checks.items()]
    lines += [f"   {name}: {_line(fact)}" for name, fact in result.facts.items()]
    for severity, findings in (("BROKEN", result.broken), ("news", result.findings_of("news"))):
        lines += [f"   {severity}  {_one_line(finding)}" for finding in findings[:_SHOWN]]
        if len(findings) > _SHOWN:
            lines.append(f"   {severity}  … and {len(findings) - _SHOWN} more, in the report")
    lines += [f"   not checked  {_line(f'{gap.what}: {gap.reason}')}" for gap in result.gaps[:_SHOWN]]
    if len(result.gaps) > _SHOWN:
        lines.append(f"   not checked  … and {len(result.gaps) - _SHOWN} more, in the report")
    return lines


def _one_line(finding: Finding) -> str:
    said = [finding.check, finding.operation + finding.pointer, finding.sentence.rstrip(".")]
    said += [f"{name} {text}" for name, text in (("expected", finding.expected), ("got", finding.got)) if text]
    return _line(": ".join(text for text in said if text))


def _line(text: str) -> str:
    return cut(harmless(text), _LONGEST)


def verdict(found: Whole, results: Sequence[Result], settings: Settings) -> str:
    """The last line: the verdict, and of how much."""
    failed = [f"{result.layer} ({len(result.broken)})" for result in results if result.verdict == "failed"]
    missing = [result.layer for result in results if result.verdict == "not checked"]
    said = {"whole": "WHOLE", "broken": f"BROKEN in {', '.join(failed)}", "not checked": "NOT ALL CHECKED"}[found]
    if missing:
        said += f"; not checked: {', '.join(missing)}"
    checks = sum(result.checked for result in results)
    return f"{said}. {len(results)} layers, {checks:,} checks, depth {settings.depth}, seed {settings.seed}."
