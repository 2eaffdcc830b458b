"""The one issue that a broken night opens: what to do with it, decided from what was open before and what was found.

It decides and writes texts; whoever may write to GitHub does what ``action`` says, and runs nothing of this tree.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from scripts.spec.compare.text import code

from . import changes

Action = Literal["open", "update", "close", "nothing"]

MARKER = "<!-- contract suite: this issue is kept by the nightly run -->"
"""In the first line of the one issue's text."""

LIMIT = 65_000
"""Characters of a text; GitHub takes 65,536."""

_UNFINISHED = "suite:unfinished"
"""What stands for a finding where the suite did not get as far as its report."""

_STATE = "<!-- findings: "
_END = " -->"
_KEPT = 300
"""Findings that are kept in the text, so that they never take its place."""


@dataclass(frozen=True, slots=True)
class Open:
    """The issue that is open, and the findings of which it told, each as ``layer:fingerprint``."""

    number: int
    findings: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What to do. ``comment`` is empty where there is nothing new to tell; nobody is notified of the same twice."""

    action: Action
    number: int = 0
    title: str = ""
    body: str = ""
    comment: str = ""


def opened(issues: Iterable[Mapping[str, Any]]) -> Open | None:
    """The issue of ours among those that are open; of several the oldest.

    Args:
        issues: ``number`` and ``body`` of each.
    """
    ours = [one for one in issues if str(one["body"]).startswith(MARKER)]
    if not ours:
        return None
    oldest = min(ours, key=lambda one: int(one["number"]))
    lines = str(oldest["body"]).splitlines()
    states = (line.removeprefix(_STATE).removesuffix(_END) for line in lines if line.startswith(_STATE))
    return Open(int(oldest["number"]), frozenset(next(states, "").split()))


def decide(before: Open | None, report: Mapping[str, Any] | None, page: str, link: str) -> Decision:
    """What a night means for the issue.

    Broken: there is one, and it says what is broken. Whole: there is none. A night that could not check everything
    knows neither, so it leaves the issue as it is; and what a layer found is not gone before that layer looked again.

    Args:
        report: ``contract.json``; None where the suite did not get as far as its report, which is broken too.
        page: ``contract.md``.
        link: to the run.
    """
    verdict = report["run"]["verdict"] if report else "broken"
    if verdict == "whole" and before:
        return Decision(action="close", number=before.number, comment=f"Whole again: {link}")
    if verdict != "broken":
        return Decision(action="nothing")
    broken = [one for one in report["findings"] if one["severity"] == "broken"] if report else []
    findings = dict(sorted((f"{one['layer']}:{one['fingerprint']}", _named(one)) for one in broken))
    if not report:
        findings = {_UNFINISHED: "the suite did not finish"}
    looked = {"suite", *(str(one["name"]) for one in report["layers"] if _looked(one))} if report else {"suite"}
    told = before.findings if before else frozenset()
    changed = changes.between(told, findings.keys(), lambda one: one.partition(":")[0] in looked)
    title = _title(broken, finished=report is not None)
    state = f"{_STATE}{' '.join(sorted(findings.keys() | changed.unseen)[:_KEPT])}{_END}"
    body = _cut(f"{MARKER}\n{state}\n\nThe whole report is with [the run]({link}).\n\n{page}")
    if not before:
        return Decision(action="open", title=title, body=body)
    return Decision(
        action="update",
        number=before.number,
        title=title,
        body=body,
        comment=_comment(_knowable(changed.new, told), len(changed.gone), findings, link),
    )


def _looked(layer: Mapping[str, Any]) -> bool:
    return layer["checked"] > 0 and not layer["unchecked"]


def _title(broken: Sequence[Mapping[str, Any]], *, finished: bool) -> str:
    if not finished:
        return "The contract suite did not finish"
    layers = ", ".join(dict.fromkeys(str(one["layer"]) for one in broken))
    return f"The contract suite is broken: {len(broken)} {'finding' if len(broken) == 1 else 'findings'} in {layers}"


def _named(finding: Mapping[str, Any]) -> str:
    return f"{code(finding['operation'] or finding['layer'])}: {code(finding['check'])}"


def _knowable(new: Set[str], told: Set[str]) -> Set[str]:
    """Where the text had no room for all, those after the last in it may have been there before."""
    return new if len(told) < _KEPT else {one for one in new if one <= max(told)}


def _comment(new: Set[str], gone: int, findings: Mapping[str, str], link: str) -> str:
    if not new and not gone:
        return ""
    named = [name for fingerprint, name in findings.items() if fingerprint in new]
    lines = [f"{len(new)} new, {gone} gone: {link}", "", *(f"- {name}" for name in named)]
    return _cut("\n".join(lines))


def _cut(text: str) -> str:
    if len(text) <= LIMIT:
        return text
    return text[:LIMIT].rsplit("\n", 1)[0] + "\n\n… cut here; the run has the whole report.\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command: writes ``action``, ``number``, ``title``, ``body.md`` and ``comment.md`` into a folder."""
    options = argparse.ArgumentParser(prog="python -m contract_tests.suite.issue", description=__doc__)
    options.add_argument("--issues", type=Path, required=True, help="JSON: number and body of those that are open")
    options.add_argument("--reports", type=Path, required=True, help="where contract.json and contract.md are")
    options.add_argument("--link", required=True, help="to the run")
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args(arguments)
    written = given.reports / "contract.json"
    report = json.loads(written.read_text(encoding="utf-8")) if written.exists() else None
    page = (given.reports / "contract.md").read_text(encoding="utf-8") if report else ""
    before = opened(json.loads(given.issues.read_text(encoding="utf-8")))
    decision = decide(before, report, page, given.link)
    given.out.mkdir(parents=True, exist_ok=True)
    texts = {"action": decision.action, "number": str(decision.number), "title": decision.title}
    for name, text in {**texts, "body.md": decision.body, "comment.md": decision.comment}.items():
        (given.out / name).write_text(text, encoding="utf-8")
    print(f"issue: {decision.action}")
    for title, sentence in _missing(report):
        print(f"::error title={title}::{sentence.replace('%', '%25')}")
    return 0


def _missing(report: Mapping[str, Any] | None) -> list[tuple[str, str]]:
    """What was not checked, for the page of the job."""
    if not report:
        return [("No report", "The suite did not get as far as its report.")]
    return [(f"{one['name']} was not checked", str(one["unchecked"])) for one in report["layers"] if one["unchecked"]]


if __name__ == "__main__":
    sys.exit(main())
