"""What each operation's answer is worth, as a page: written from the table that the sandbox answers from."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from ..answers import Tier

if TYPE_CHECKING:
    from ..service import Service

_MEANS: dict[Tier, str] = {
    "stateful": "from what the sandbox holds",
    "simulated": "stands for work that nobody did, such as training; it says so where the contract has room for it",
    "schema": "fits the contract, the smallest value that does, and says nothing else",
    "unsupported": "refused with 501, because any answer would mislead",
}
TIERS: tuple[Tier, ...] = tuple(tier for tier in _MEANS if tier in get_args(Tier))


def markdown(service: Service) -> str:
    """The page."""
    rows = [(operation, service.entry(operation)) for operation in service.contract.operations.values()]
    counts = Counter(entry.tier for _, entry in rows)
    lines = [
        "# What the sandbox answers",
        "",
        "Written by `python -m edgewire.sandbox coverage`; every answer says its tier in the header `x-sandbox-tier`.",
        "A refusal has a tier of its own, and a request that does not fit the contract is refused before any of this.",
        "",
        "| tier | operations | the answer is |",
        "|---|---|---|",
        *(f"| {tier} | {counts[tier]} | {_MEANS[tier]} |" for tier in TIERS),
        f"| | {len(rows)} | |",
        "",
        "Nothing is measured. So latencies, compute times and memory of models are 0 or absent wherever the contract",
        "asks for one, also in answers from what the sandbox holds. The limits that a project has (`computeTime` and",
        "`performance` in `getProjectInfo`) are the sandbox's own, and never reached.",
    ]
    tag = None
    for operation, entry in sorted(rows, key=lambda row: (row[0].tag, row[0].path, row[0].method)):
        if operation.tag != tag:
            tag = operation.tag
            lines += ["", f"## {tag}", "", "| operation | request | tier | area |", "|---|---|---|---|"]
        name = f"[`{operation.id}`]({operation.docs})" if operation.docs else f"`{operation.id}`"
        lines.append(f"| {name} | `{operation.method} {operation.path}` | {entry.tier} | {entry.area} |")
    return "\n".join(lines) + "\n"
