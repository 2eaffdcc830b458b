"""The sentences with which a report begins: the verdict, what changed, whether the service itself was asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from contract_tests.suite.results import Result

from .text import amount, day, harmless

_SERVICE = "live"
"""The layer that asks the service; others may fetch what it publishes."""


def verdict(results: Sequence[Result]) -> str:
    """What came of it, and where."""
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


def service(results: Iterable[Result]) -> str:
    """Whether the service itself was asked."""
    asked = [
        result
        for result in results
        if result.layer == _SERVICE and result.origin == "live" and result.verdict != "not checked"
    ]
    if not asked:
        return "The service itself was not asked: this run is no evidence of what it does."
    hosts = ", ".join(sorted({harmless(result.target) for result in asked if result.target}))
    return f"The service itself was asked{f' at {hosts}' if hosts else ''}."


def changes(
    compared: Mapping[str, datetime | None], now: datetime, *, new: int, broken: int, gone: int, whole: bool
) -> str:
    """What changed since the last run of the same kind, and what could not be compared with it.

    Args:
        compared: layers that found or could have found something, with when each was last looked at before.
        new: how many findings are; ``broken`` of them are that.
        whole: see ``document.build``.
    """
    if not whole:
        return "A part of a run is not compared with earlier runs."
    dates = {layer: date for layer, date in compared.items() if date}
    if not dates:
        return "No earlier run is known that this one could be compared with."
    last = max(dates.values())
    said = f"{new:,} new" if new else "Nothing new"
    if broken:
        said += " (broken)" if new == 1 else " (all broken)" if broken == new else f" ({broken:,} broken)"
    said += f" and {f'{gone:,}' if gone else 'nothing'} gone since {day(last, now)}."
    older = [f"{layer} ({day(date, now)})" for layer, date in dates.items() if date < last]
    never = [layer for layer in compared if layer not in dates]
    said += f" Last looked at before that: {', '.join(older)}." if older else ""
    return said + (f" Never looked at before: {', '.join(never)}." if never else "")
