"""Our contract and the official package beside each other: operations and query parameters that one of them lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from contract_tests.suite import catalogue
from contract_tests.suite.results import Finding
from contract_tests.suite.settings import STUDIO
from scripts.spec.compare.rules import COMPATIBLE, POTENTIAL

from .official import NAME, Call, Place, Wheel, followed


@dataclass(frozen=True, slots=True, kw_only=True)
class _Difference:
    what: str
    drift: str
    operation: str = ""
    pointer: str = ""
    ours: str = "nothing"
    theirs: str = "nothing"


def our_calls(studio: Path = STUDIO) -> list[Call]:
    """All operations of our contract; ``studio`` is the folder with its ``operations.json``."""
    return [
        Call(
            name=row["id"],
            method=row["method"],
            path=row["path"],
            query=frozenset(parameter["name"] for parameter in row["parameters"] if parameter["in"] == "query"),
        )
        for row in catalogue.rows(studio)
    ]


def findings(ours: Sequence[Call], theirs: Mapping[Place, Call], wheel: Wheel, *, whole: bool) -> list[Finding]:
    """What differs.

    A newer package is news: it says what to bring up to date, and nobody's program fails of it. But our contract claims
    to be that of the version it follows, so a difference from that one is a mistake of ours, and broken.

    Args:
        whole: ``ours`` are all our operations, so that what is not among them is lacking.
    """
    newer = wheel.version != followed()
    return [
        Finding(
            check="official package",
            severity="news" if newer else "broken",
            drift=found.drift if newer else "",
            operation=found.operation,
            pointer=found.pointer[:200],
            sentence=f"{NAME} {wheel.version} {found.what[:300]}.",
            expected=f"in our contract: {found.ours[:200]}",
            got=f"in the package: {found.theirs[:200]}",
        )
        for found in [*_in_both(ours, theirs), *(_unknown(ours, theirs) if whole else ())]
    ]


def _in_both(ours: Sequence[Call], theirs: Mapping[Place, Call]) -> Iterator[_Difference]:
    for our in ours:
        their = theirs.get(our.place)
        if their is None:
            place = " ".join(our.place)
            yield _Difference(what=f"does not have {our.name}", drift=POTENTIAL, operation=our.name, ours=place)
            continue
        for name in sorted(our.query - their.query):
            what = f"does not have the query parameter {name} of {our.name}"
            yield _Difference(what=what, drift=POTENTIAL, operation=our.name, pointer=f"/query/{name}", ours=name)
        for name in sorted(their.query - our.query):
            what = f"has a query parameter {name} of {our.name}, which our contract lacks"
            yield _Difference(what=what, drift=COMPATIBLE, operation=our.name, pointer=f"/query/{name}", theirs=name)


def _unknown(ours: Sequence[Call], theirs: Mapping[Place, Call]) -> Iterator[_Difference]:
    for place in sorted(theirs.keys() - {our.place for our in ours}):
        request = f"{theirs[place].method} {theirs[place].path}"
        what = f"has {theirs[place].name} ({request}), which our contract lacks"
        yield _Difference(what=what, drift=COMPATIBLE, theirs=request)
