"""The ledger of the official package's differences: kept by a command, held by the tests.

``python -m contract_tests.wire.ledger`` says what changed; with ``--write`` it brings ``ledger.json`` up to date.
Every change of the file is a claim about the official package, so read it before committing it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.spec.document import JsonObject

from . import contract, official
from .answers import answers, lost
from .arguments import SETS, ArgumentSet, Case, cases
from .differences import REASONS, Difference, explain
from .oracle import expected
from .wire import Json

PATH = Path(__file__).with_name("ledger.json")


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One difference of one operation under one set of arguments."""

    kind: str
    set: str
    detail: str
    operation: str

    def __str__(self) -> str:
        return f"{self.operation} / {self.set}: {self.kind}" + (f" ({self.detail})" if self.detail else "")


@dataclass(frozen=True, slots=True)
class Column:
    """What came of asking the official package for every operation with one set of arguments."""

    set: str
    asked: int
    entries: frozenset[Entry]

    @property
    def counts(self) -> Counter[str]:
        """Operations that agree, differ, were not callable, are absent. An operation is counted once."""
        outcome = {entry.operation: _OUTCOMES.get(entry.kind, "differ") for entry in self.entries}
        counted = Counter(outcome.values())
        counted["agree"] = self.asked - len(outcome)
        return counted

    @property
    def summary(self) -> str:
        """The counts in words. What was not callable or is absent is no agreement, so it stands apart."""
        counts = self.counts
        return ", ".join(f"{counts[outcome]} {outcome}" for outcome in ("agree", "differ", "not callable", "absent"))


_OUTCOMES = {"not-callable": "not callable", "absent-in-official": "absent"}
ANSWERS = "answers"
"""The name under which the way back stands among the sets."""
COLUMNS = (*SETS, ANSWERS)


def observe_column(document: JsonObject, name: str, folder: Path) -> Column:
    """A column by its name: a set of arguments, or the answers."""
    for argument_set in SETS:
        if argument_set == name:
            return observe(document, argument_set, folder)
    return observe_answers(document, folder)


def observe(document: JsonObject, argument_set: ArgumentSet, folder: Path) -> Column:
    """Ask the official package for every operation, and class each difference.

    Args:
        folder: an empty folder for files to upload.

    Raises:
        Unexplained: a difference that no class explains.
    """
    asked = cases(document, argument_set)
    found = (request(document, case, folder) for case in asked)
    return Column(argument_set, len(asked), frozenset().union(*found))


def request(document: JsonObject, case: Case, folder: Path) -> set[Entry]:
    """What the official package does with one case; nothing where its request is the contract's.

    Raises:
        Unexplained: a difference that no class explains.
    """
    try:
        sent = official.sent(case, folder)
    except official.Absent:
        differences = [Difference("absent-in-official")]
    except official.NotCallable as error:
        differences = [Difference("not-callable", str(error))]
    else:
        differences = explain(document, case, expected(document, case), sent)
    return {Entry(each.kind, case.set, each.detail, case.op.id) for each in differences}


def observe_answers(document: JsonObject, folder: Path) -> Column:
    """Give the official package one valid answer for every operation that answers with JSON.

    Raises:
        Unexplained: it read a value as another one.
    """
    given = answers(document)
    asked = [case for case in cases(document, "required") if case.op.id in given]
    found = (answer(case, given[case.op.id], folder) for case in asked)
    return Column(ANSWERS, len(given), frozenset().union(*found))


def answer(case: Case, given: Json, folder: Path) -> set[Entry]:
    """What the official package loses of one valid answer.

    Raises:
        Unexplained: it read a value as another one.
    """
    name = case.op.id
    try:
        official.sent(case, folder)
    except (official.Absent, official.NotCallable):
        return {Entry("not-callable", ANSWERS, "", name)}
    try:
        returned = official.read(case, given, folder)
    except official.NotCallable as error:
        differences = [Difference("answer-raises", str(error))]
    else:
        differences = lost(name, given, returned)
    return {Entry(each.kind, ANSWERS, each.detail, name) for each in differences}


def read(path: Path = PATH) -> frozenset[Entry]:
    """The entries of the ledger."""
    classes = json.loads(path.read_text(encoding="utf-8"))["classes"]
    return frozenset(
        Entry(kind, argument_set, detail, operation)
        for kind, stated in classes.items()
        for argument_set, details in stated["entries"].items()
        for detail, operations in details.items()
        for operation in operations
    )


def written(entries: Iterable[Entry]) -> str:
    """The ledger's text: class, set, detail, operations; always in the same order."""
    classes: dict[str, JsonObject] = {}
    order = {name: position for position, name in enumerate(COLUMNS)}
    for entry in sorted(entries, key=lambda each: (each.kind, order[each.set], each.detail, each.operation)):
        stated = classes.setdefault(entry.kind, {"reason": REASONS[entry.kind], "entries": {}})
        stated["entries"].setdefault(entry.set, {}).setdefault(entry.detail, []).append(entry.operation)
    ledger = {"package": f"{official.PACKAGE} {official.version()}", "classes": classes}
    return json.dumps(ledger, indent=1, ensure_ascii=False) + "\n"


def changes(stated: frozenset[Entry], seen: frozenset[Entry]) -> Iterator[str]:
    """What the ledger does not say, and what it says that no longer happens."""
    for entry in sorted(seen - stated):
        yield f"new, not in the ledger: {entry}"
    for entry in sorted(stated - seen):
        yield f"in the ledger, but gone: {entry}"


def main() -> int:
    """The command; returns 1 if the ledger is not up to date and was not to be written."""
    parser = argparse.ArgumentParser(prog="python -m contract_tests.wire.ledger", description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true", help="bring ledger.json up to date")
    write = parser.parse_args().write
    seen: set[Entry] = set()
    with tempfile.TemporaryDirectory() as folder:
        columns = [observe_column(contract.document(), name, Path(folder)) for name in COLUMNS]
    for column in columns:
        seen |= column.entries
        print(f"{column.set}: {column.asked} operations: {column.summary}")
        for kind, count in sorted(Counter(entry.kind for entry in column.entries).items()):
            print(f"  {count:4} {kind}")
    news = list(changes(read() if PATH.exists() else frozenset(), frozenset(seen)))
    print(*news, sep="\n")
    if write:
        PATH.write_text(written(seen), encoding="utf-8")
        return 0
    return 1 if news else 0


if __name__ == "__main__":
    sys.exit(main())
