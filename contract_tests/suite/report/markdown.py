"""The report for a job's page or an issue: verdict, layers, what is broken; then the rest, as far as it fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from scripts.spec.compare.text import code

from .document import Document, Entry, Layer
from .text import amount, day

LONGEST = 60_000
"""Characters that fit into an issue, with room for what a bot adds."""

_CAPS = (400, 100, 40, 20, 10, 5, 2, 0)
"""Entries a list may have; the first that lets the whole report fit is taken."""

_SAFE = re.compile(r"(?!.*(?:://|www\.|__|gh-\d|[0-9a-f]{7}))[a-z][\w ,.;:()'\"/+=%…-]*", re.ASCII | re.IGNORECASE)
"""Words that GitHub makes nothing of: no address, number of an issue, commit, emphasis, item of a list or rule."""
_SIGNS = {"passed": "✅", "failed": "❌", "not checked": "🟪", "whole": "✅", "broken": "❌"}
_WORDS = {"whole": "whole", "broken": "broken", "not checked": "not fully checked"}


def render(document: Document, longest: int = LONGEST) -> str:
    """The document as GitHub Markdown of at most ``longest`` characters."""
    return next((text for cap in _CAPS if len(text := _render(document, cap)) <= longest), _render(document, 0))


def _render(document: Document, cap: int) -> str:
    parts = [
        *_head(document),
        *_layers(document.layers),
        *_broken(document, cap),
        *_unchecked(document, cap),
        *_listed("Drift of the contracts", [e for e in document.of("news") if e.drift], document.run.date, cap),
        *_listed("News", [e for e in document.of("news") if not e.drift], document.run.date, cap),
        *_evidence(document),
        *_accepted(document, cap),
    ]
    return "\n\n".join(parts) + "\n"


def _head(document: Document) -> Iterator[str]:
    run = document.run
    yield f"# {_SIGNS[run.verdict]} Contract suite: {_WORDS[run.verdict]}"
    yield f"**{run.sentence}** {run.changes} {_words(run.service)}"
    yield (
        f"{amount(run.checks, 'check')} · live-verified {run.live} of {len(document.operations)} operations · "
        f"{run.date:%Y-%m-%d %H:%M} UTC · depth {run.depth} · contract {code(run.contract)} · "
        f"again: {code(run.command)}"
    )
    if run.overdue and run.last_night:
        yield f"⚠️ The last nightly run was on {run.last_night:%Y-%m-%d}."


def _broken(document: Document, cap: int) -> Iterator[str]:
    entries = document.of("broken")
    if not entries:
        return
    yield f"## Broken: {len(entries):,}"
    for layer, members in document.broken().items():
        yield f"### {layer}: {len(members):,}"
        yield _cut(["\n".join(_finding(entry, document.run.date)) for entry in members], cap)


def _finding(entry: Entry, now: datetime) -> Iterator[str]:
    named = ["**new**"] if entry.change == "new" else []
    named += [f"**{code(entry.operation)}**"] if entry.operation else []
    named += [code(text) for text in (entry.client, entry.check) if text]
    named += [f"since {day(entry.since, now)}"] if entry.since else []
    yield f"- {' · '.join(named)}: {_words(entry.sentence)}" + (f" ({_words(entry.drift)})" if entry.drift else "")
    place = [f"at {code(entry.pointer)}"] if entry.pointer else []
    place += [f"{name} {code(text)}" for name, text in (("expected", entry.expected), ("got", entry.got)) if text]
    if place:
        yield f"  - {', '.join(place)}"
    if entry.curl:
        yield f"  - {code(entry.curl, 1000)}"


def _layers(layers: list[Layer]) -> Iterator[str]:
    yield "## Layers"
    lines = [
        "| layer | verdict | against | checks | operations | broken | accepted | news "
        "| new | gone | began, UTC | seconds |",
        "|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for layer in layers:
        operations = f"{layer.operations:,} of {layer.expected:,}" if layer.expected else "·"
        counts = (layer.broken, layer.accepted, layer.news, layer.new, layer.gone)
        cells = [
            f"**{layer.name}**",
            f"{_SIGNS[layer.verdict]} {layer.verdict}",
            (layer.origin if layer.checked else "·") + (f" {_cell(code(layer.target))}" if layer.target else ""),
            f"{layer.checked:,}",
            operations,
            *(str(count or "·") for count in counts),
            f"{layer.started:%H:%M:%S}",
            f"{layer.seconds:.0f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    yield "\n".join(lines)


def _unchecked(document: Document, cap: int) -> Iterator[str]:
    layers = [layer for layer in document.layers if layer.unchecked]
    if not layers and not document.gaps:
        return
    yield "## Not checked"
    yield _cut(
        [f"- **{layer.name}**: {_words(layer.unchecked)}" for layer in layers]
        + [
            f"- {layer}: {_words(reason)} {len(gaps):,}: {_some([gap.what for gap in gaps], cap)}"
            for layer, reasons in document.left_out().items()
            for reason, gaps in reasons.items()
        ],
        cap,
    )


def _listed(title: str, entries: list[Entry], now: datetime, cap: int) -> Iterator[str]:
    if entries:
        yield f"## {title}: {len(entries):,}"
        yield _cut(["\n".join(_finding(entry, now)) for entry in entries], cap)


def _accepted(document: Document, cap: int) -> Iterator[str]:
    if entries := document.of("accepted"):
        count = len(entries)
        lines = [
            f"- {_words(reason)} {_some([entry.operation or entry.check for entry in members], cap)}"
            for reason, members in document.accepted().items()
        ]
        yield f"<details><summary>Known and accepted: {count:,}</summary>\n\n{_cut(lines, cap)}\n\n</details>"


def _evidence(document: Document) -> Iterator[str]:
    yield "## Evidence"
    lines = ["| proof | operations | how often | oldest | newest | what it says |", "|---|---:|---:|---|---|---|"]
    for row in document.evidence:
        dates = [f"{when:%Y-%m-%d}" if when else "never" for when in (row.oldest, row.newest)]
        cells = [f"**{row.proof}**", f"{row.operations:,} of {row.of:,}", f"{row.count:,}", *dates, row.title]
        lines.append(f"| {' | '.join(cells)} |")
    yield "\n".join(lines)


def _words(text: str) -> str:
    """A sentence, which may quote what a service said: as code unless it is plain words."""
    return text if _SAFE.fullmatch(text) else code(text, 600)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _some(names: list[str], cap: int) -> str:
    more = len(names) - cap
    return ", ".join(code(name) for name in names[:cap]) + (f" and {more:,} more" if more > 0 else "")


def _cut(lines: Iterable[str], cap: int) -> str:
    lines = list(lines)
    more = len(lines) - cap
    return "\n".join([*lines[:cap], *([f"- … and {more:,} more, in contract.html"] if more > 0 else [])])
