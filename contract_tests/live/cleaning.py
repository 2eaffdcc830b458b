"""What runs made is taken away again: by the run itself however it ends, and by the next one where it was killed.

Nothing is deleted before it was looked at and found to be ours: ids alone prove nothing, since a service can be wrong
about them, or begin again at 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from contract_tests.suite.results import Finding, Gap

from . import ledger
from .asking import Asker
from .ledger import Made
from .runs import PREFIX, Run, maker
from .things import LOOKS, Shelf, Thing, Unclear, remaining

AGE = timedelta(hours=6)
"""What a run of another machine left is taken away when it began longer ago: by then none is alive."""

Became = Literal["removed", "absent", "others'", "left"]
"""It was there and is gone; it was not there; a run did not make it; it may still be there."""


def clear(asker: Asker, shelves: Sequence[Shelf], made: Made) -> int | None:
    """Take away all that is left of a run.

    Returns:
        How many things were left; None where something may still be there. Each is a finding then.
    """
    removed, whole = 0, made.kinds <= {shelf.kind for shelf in shelves}
    for shelf in shelves:
        if shelf.kind not in made.kinds:
            continue
        listed: set[int] = set()
        try:
            listed = {thing.number for thing in shelf.named(made.run.prefix) if made.run.names(thing.name)}
        except Unclear:
            whole = False
            _left(asker, shelf, "nobody can say, since they could not be listed", "no list", perhaps=True)
        for number in sorted(made.ids[shelf.kind] | listed):
            became = _remove(asker, shelf, number, made.run)
            removed += became == "removed"
            whole = whole and became != "left"
            if became == "absent" and number in listed and _still_listed(shelf, made.run, number):
                _left(asker, shelf, "it is gone, and still listed", "it is listed")
    asker.result.count("cleaned up")
    return removed if whole else None


def sweep(asker: Asker, shelves: Sequence[Shelf], folder: Path, place: str, now: datetime) -> None:
    """Take away what earlier runs left: at once where their ledger says that they are dead, else when they are old.

    The reserve of the budget is not touched: it is for what this run will make.
    """
    removed: Counter[Run] = Counter()
    with ledger.dead(folder, place) as dead:
        for made, path in dead:
            cleared = clear(asker, shelves, made)
            if cleared is not None:
                path.unlink(missing_ok=True)  # its run ended well while its file was opened
                removed[made.run] += cleared
    for shelf in shelves:
        removed += _sweep_old(asker, shelf, now)
    asker.result.count("swept", len(shelves))
    if count := removed.total():
        asker.found(
            Finding(
                check="leftovers",
                severity="news",
                sentence="Earlier runs that did not end well had left something. It is gone now.",
                got=f"{count} left by {len(+removed)} run(s), the first of {min(run.text for run in +removed)}",
            )
        )


def _sweep_old(asker: Asker, shelf: Shelf, now: datetime) -> Counter[Run]:
    """How many things of each old run were there, and are gone."""
    removed: Counter[Run] = Counter()
    try:
        candidates = [thing for thing in shelf.named(PREFIX) if _old(thing.name, now)]
    except Unclear:
        asker.result.gaps.append(Gap(what=f"leftovers ({shelf.kind}s)", reason="they could not be listed"))
        return removed
    for candidate in candidates:
        run = Run.of(candidate.name)
        if run and _remove(asker, shelf, candidate.number, run, certain=True) == "removed":
            removed[run] += 1
    return removed


def _old(name: str, now: datetime) -> bool:
    run = Run.of(name)
    return run is not None and run.older(now, AGE)


def _remove(asker: Asker, shelf: Shelf, number: int, run: Run, *, certain: bool = False) -> Became:
    """Delete one thing, if a run made it.

    Args:
        asker: gets the findings.
        shelf: where it is.
        number: its id.
        run: the one that is thought to have made it.
        certain: name and mark must both say so, since no ledger does.
    """
    try:
        thing = shelf.get(number)
        if thing is None:
            return "absent"
        if not _ours(thing, run, certain=certain):
            return "others'"
        shelf.delete(number)
        after = remaining(shelf, number)
    except Unclear:
        _left(asker, shelf, "nobody can say whether it is gone", "no clear answer")
        return "left"
    if after is not None:
        _left(asker, shelf, "it is still there after it was deleted", "it is there", after.curl)
        return "left"
    return "removed"


def _still_listed(shelf: Shelf, run: Run, number: int) -> bool:
    """Also after a moment."""
    try:
        return all(number in {thing.number for thing in shelf.named(run.prefix)} for _ in range(LOOKS))
    except Unclear:
        return False


def _ours(thing: Thing, run: Run, *, certain: bool) -> bool:
    if certain:
        return maker(thing.name, thing.metadata) == run
    return run.names(thing.name) or run.marks(thing.metadata)


def _left(asker: Asker, shelf: Shelf, why: str, got: str, curl: str = "", *, perhaps: bool = False) -> None:
    asker.found(
        Finding(
            check="left behind",
            sentence=f"A run {'may have ' if perhaps else ''}left a {shelf.kind} behind: {why}.",
            operation=shelf.delete_operation,
            expected="nothing is left",
            got=got,
            curl=curl,
        )
    )
