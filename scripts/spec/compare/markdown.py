"""The report for people: the text of a pull request. Verdict first, then what breaks, then the rest folded away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from .rules import (
    ANY,
    BREAKING,
    COMPATIBLE,
    ENUMS,
    MODELS,
    NONE,
    OPERATIONS,
    PARAMETER,
    POTENTIAL,
    REQUEST,
    RESPONSE,
    SECURITY,
    SERVERS,
    SEVERITIES,
    TYPES,
    UNIONS,
)
from .text import code, markdown

if TYPE_CHECKING:
    from .report import Entry, Report

PULL_REQUEST = 60_000
"""Characters that fit into a pull request, with room for what a bot adds."""

_CAPS = (2000, 400, 200, 100, 60, 40, 25, 15, 8, 4, 2, 1, 0)
"""Entries a list may have; the first that lets the whole report fit is taken."""

_USES = 4
_UNFOLDED = 12

_MEANING = {
    BREAKING: "A program written against the old contract fails.",
    POTENTIAL: "A program may fail, depending on what it does with the changed part.",
    COMPATIBLE: "A program goes on working.",
}

_GATHERED = {
    "endpoint-added": ("New in tag {group}: {items}.", "tag", "client"),
    "parameter-added-optional": ("New in {group}: {items}.", "client", "argument"),
    "property-added-optional": ("New in {group}: {items}.", "where", "name"),
    "property-added-required": ("New in {group}, and required: {items}.", "where", "name"),
    "property-removed-optional": ("Gone from {group}: {items}. Code that names them fails.", "where", "name"),
    "property-removed-required": (
        "Gone from {group}, and required before: {items}. Code that names them fails.",
        "where",
        "name",
    ),
    "required-added": ("Now required in {group}: {items}.", "where", "name"),
    "required-removed": ("No longer required in {group}: {items}.", "where", "name"),
    "schema-added": ("New models: {items}.", "", "name"),
    "schema-removed": ("Models gone, importing them fails: {items}.", "", "name"),
    "schema-removed-unused": ("Gone, and used by no operation before: {items}.", "", "name"),
    "schema-unreferenced": ("No longer used by any operation: {items}.", "", "name"),
    "failure-added": ("Error status {group} is now documented: {items}.", "status", "client"),
    "failure-removed": ("Error status {group} is no longer documented: {items}.", "status", "client"),
}
"""Changes that read better gathered: sentence, the word they are grouped by, the word that is listed."""

_SAME_TWICE = {ENUMS, MODELS, TYPES, UNIONS}
"""Areas whose Python line only repeats the sentence when the names are the same."""


def render(report: Report, limit: int) -> str:
    """The report as GitHub Markdown of at most ``limit`` characters."""
    return next((text for cap in _CAPS if len(text := _render(report, cap)) <= limit), _render(report, 0))


def _render(report: Report, cap: int) -> str:
    blocks = [*_head(report)]
    for severity in SEVERITIES:
        entries = [entry for entry in report.entries if entry.severity == severity]
        if entries:
            blocks += _section(severity, entries, cap)
    return "\n\n".join(blocks) + "\n"


def _head(report: Report) -> Iterator[str]:
    if report.bump == NONE:
        yield "# Contract: no changes"
        return
    counts, ops = report.counts, report.operations
    yield f"# Contract changes: {report.bump}"
    yield (
        f"**{counts[BREAKING]} breaking**, {counts[POTENTIAL]} potentially breaking and {counts[COMPATIBLE]} "
        f"compatible changes. {ops['old']} operations became {ops['new']}: {ops['added']} new, {ops['removed']} gone, "
        f"{ops['changed']} changed. The generated package needs a **{report.bump}** version."
    )
    yield _table(report, "area")
    yield _table(report, "bump")


def _table(report: Report, column: str) -> str:
    lines = [f"| {column} | {' | '.join(SEVERITIES)} |", "|---|" + "---:|" * len(SEVERITIES)]
    for row, cells in report.table(column).items():
        lines.append(f"| {row} | {' | '.join(str(cells[severity] or '·') for severity in SEVERITIES)} |")
    return "\n".join(lines)


def _section(severity: str, entries: list[Entry], cap: int) -> Iterator[str]:
    yield f"## {severity.capitalize()}: {len(entries)}"
    yield _MEANING[severity]
    if severity == COMPATIBLE:
        for area, members in _grouped(entries, lambda entry: entry.area):
            yield _folded(f"{area.capitalize()}: {len(members)}", _cut(_lines(members, cap, uses=False), cap))
        return
    gone = [entry for entry in entries if entry.action.startswith("endpoint-removed")]
    if gone:
        yield f"### Operations gone: {len(gone)}"
        yield _body(gone, [_gone(tag, members, cap) for tag, members in _grouped(gone, _chapter, order=True)])
    for title, members in _grouped([entry for entry in entries if entry not in gone], _chapter, order=True):
        lines = []
        for operation, changes in _grouped(members, _operation):
            lines += [f"- {operation}"] if operation else []
            lines += [f"{'  ' * bool(operation)}{line}" for line in _cut(_lines(changes, cap, uses=True), cap)]
        yield f"### {title}"
        yield _body(members, lines)


def _body(entries: list[Entry], lines: list[str]) -> str:
    if len(entries) <= _UNFOLDED:
        return "\n".join(lines)
    return _folded(f"{len(entries)} changes", lines)


def _gone(tag: str, entries: list[Entry], cap: int) -> str:
    lines = [f"  - {markdown('{client} ({endpoint})', entry.words)}" for entry in entries]
    return "\n".join([f"- {tag}: {len(entries)} <sub>{entries[0].rule}</sub>", *_cut(lines, cap, "  ")])


def _chapter(entry: Entry) -> str:
    """The heading an entry stands under: the tag of its one operation, else what is shared."""
    if len(_operations(entry)) == 1:
        return _tag(entry.uses[0].tag)
    if not entry.uses:
        return "Nothing an operation uses" if entry.area not in (SECURITY, SERVERS, MODELS) else entry.area.capitalize()
    return "Shared enums" if entry.area == ENUMS else "Shared by several operations"


def _tag(tag: str) -> str:
    return f"Tag {code(tag)}"


def _operation(entry: Entry) -> str:
    if len(_operations(entry)) != 1:
        return ""
    return f"{code(entry.uses[0].client)} ({code(entry.uses[0].operation)})"


def _operations(entry: Entry) -> list[str]:
    return sorted({use.operation for use in entry.uses})


def _line(entry: Entry, *, uses: bool) -> str:
    """One entry as a list item: what changed, what changes in Python, who uses it, the rule, the place."""
    parts = [markdown(entry.sentence, entry.words)]
    if entry.area not in _SAME_TWICE or entry.words["where"] != entry.words["attribute"]:
        parts += [markdown(line, entry.words) for line in entry.python] if uses else []
    operations = _operations(entry)
    if uses:
        named = any("{client}" in line for line in entry.python)
        parts += [_used(entry)] * (len(operations) > 1 and not named)
    elif operations:
        parts.append(f"({code(entry.uses[0].client)})" if len(operations) == 1 else f"({len(operations)} operations)")
    where = f" at {code(entry.pointer)}{' (old)' * entry.gone}" if uses and entry.area != OPERATIONS else ""
    return f"- {' '.join(parts)} <sub>{entry.rule}{where}</sub>"


def _used(entry: Entry) -> str:
    phrases = {RESPONSE: "In answers of", REQUEST: "In bodies of", PARAMETER: "In parameters of", ANY: "In"}
    parts = []
    for direction, phrase in phrases.items():
        clients = sorted({use.client for use in entry.uses if use.direction == direction})
        if clients:
            more = f" and {len(clients) - _USES} more" if len(clients) > _USES else ""
            parts.append(f"{phrase} {', '.join(map(code, clients[:_USES]))}{more}.")
    return " ".join(parts)


def _lines(entries: list[Entry], cap: int, *, uses: bool) -> list[str]:
    """List items: changes gathered where one sentence can say many, else one item each."""
    lines: list[str] = []
    groups: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for entry in entries:
        template, group, item = _GATHERED.get(entry.action, ("", "", ""))
        if not template:
            lines.append(_line(entry, uses=uses))
            continue
        used = f" {_used(entry)}" if uses and len(_operations(entry)) > 1 else ""
        name = markdown(f"{{{group}}}", entry.words) if group else ""
        tail = f"{used} <sub>{entry.rule}</sub>" if uses else ""
        groups[template, name, tail].append(markdown(f"{{{item}}}", entry.words))
    alike: dict[tuple[str, tuple[str, ...], str], list[str]] = defaultdict(list)
    for (template, name, tail), items in groups.items():
        alike[template, tuple(sorted(items)), tail].append(name)
    gathered = [
        "- " + template.replace("{group}", _some(sorted(names), cap)).replace("{items}", _some(list(items), cap)) + tail
        for (template, items, tail), names in alike.items()
    ]
    return lines + sorted(gathered)


def _some(items: list[str], cap: int) -> str:
    more = len(items) - cap
    return ", ".join(items[:cap]) + (f" and {more} more" if more > 0 else "")


def _cut(lines: list[str], cap: int, indent: str = "") -> Iterator[str]:
    yield from lines[:cap]
    if len(lines) > cap:
        yield f"{indent}- … and {len(lines) - cap} more; the JSON report has all."


def _folded(summary: str, lines: Iterable[str]) -> str:
    body = "\n".join(lines)
    return f"<details><summary>{summary}</summary>\n\n{body}\n\n</details>"


def _grouped(
    entries: list[Entry], key: Callable[[Entry], str], *, order: bool = False
) -> list[tuple[str, list[Entry]]]:
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[key(entry)].append(entry)
    return sorted(groups.items()) if order else list(groups.items())
