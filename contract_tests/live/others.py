"""What others have in a project is the same before and after a run, and of what the run made nothing is left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from contract_tests.suite.results import Finding, Gap

from .asking import Asker
from .runs import Run, maker
from .things import Samples, Thing, Unclear

_KEPT = ("label", "category", "isDisabled", "sha256Hash")


@contextmanager
def untouched(asker: Asker, samples: Samples, run: Run) -> Iterator[None]:
    """What is there before the block is there afterwards, as it was. What is new is nobody's fault, unless it is the
    run's own: by then that is gone."""
    before, _ = _listed(samples, run)
    yield
    after, own = _listed(samples, run)
    if before is None or after is None:
        asker.result.gaps.append(Gap(what="samples of others", reason="the service gave no list of them"))
        return
    asker.result.count("others untouched")
    asker.result.facts["samples of others"] = str(len(before))
    if not before:
        asker.result.gaps.append(Gap(what="samples of others", reason="the project has none that could be touched"))
    if own:
        asker.found(
            Finding(
                check="left behind",
                sentence="A run left samples behind.",
                operation="deleteSample",
                expected="nothing is left",
                got=f"{own} listed",
            )
        )
    for number, shown in before.items():
        if after.get(number) != shown:
            what = "has changed" if number in after else "is gone"
            asker.found(
                Finding(
                    check="others untouched",
                    sentence=f"A sample of others {what} while this run was there.",
                    pointer=f"/samples/{number}",
                    expected="as it was before",
                    got=what,
                )
            )


def _listed(samples: Samples, run: Run) -> tuple[dict[int, str] | None, int]:
    """Those of others by id, None where the service gave no list; and how many are the run's own."""
    try:
        listed = samples.named("")
    except Unclear:
        return None, 0
    makers = [(thing, maker(thing.name, thing.metadata)) for thing in listed]
    others = {thing.number: _shown(thing) for thing, made_by in makers if made_by is None}
    return others, sum(made_by == run for _, made_by in makers)


def _shown(thing: Thing) -> str:
    """What of a sample nobody changes who did not make it."""
    kept = {key: thing.value.get(key) for key in _KEPT}
    return json.dumps({**kept, "name": thing.name, "metadata": dict(thing.metadata)}, sort_keys=True)
