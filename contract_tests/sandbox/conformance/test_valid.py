"""Every operation under random requests that the contract allows: the answer fits it, or is an honest refusal."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import groupby

import pytest

from contract_tests.conftest import Tally
from contract_tests.values import operations
from scripts.spec.document import JsonObject

from .judge import on_valid
from .world import World, world

ROWS = operations("edge_impulse_studio")
TAGS = [tag for tag, _ in groupby(sorted(row["tag"] for row in ROWS))]
EACH = 6
WALKS = 6


async def _one(found: World, row: JsonObject, outcomes: Counter[str], faults: list[str]) -> None:
    case = found.requests.valid(row, found.credential(row))
    answer = await found.ask(row, case.request)
    outcomes["success" if answer.error is None and answer.status < 400 else "refused"] += 1
    faults += [f"{row['id']} {fault}\n    {case.request}" for fault in on_valid(found.contract, case, answer)]


@pytest.mark.parametrize("tag", TAGS)
def test_an_operation_answers_valid_requests_with_what_its_contract_says(tag: str, tally: Tally) -> None:
    rows = [row for row in ROWS if row["tag"] == tag]
    outcomes: Counter[str] = Counter()
    faults: list[str] = []

    async def run() -> None:
        async with world(sum(tag.encode())) as found:
            for _ in range(EACH):
                found.chance.shuffle(rows)
                for row in rows:
                    await _one(found, row, outcomes, faults)
                    if row["method"] != "GET" and await found.lost():
                        await found.establish()

    asyncio.run(run())
    assert not faults, f"{len(faults)} answers are wrong:\n" + "\n".join(faults[:20])
    tally(f"sandbox, valid requests, {tag}", outcomes.total(), EACH * len(rows))


def test_in_a_walk_over_all_operations_every_answer_fits(tally: Tally) -> None:
    """State that one operation left is what the next one meets."""
    outcomes: Counter[str] = Counter()
    faults: list[str] = []
    well: set[str] = set()

    async def run() -> None:
        rows = list(ROWS)
        async with world(4) as found:
            for _ in range(WALKS):
                found.chance.shuffle(rows)
                for row in rows:
                    before = outcomes["success"]
                    await _one(found, row, outcomes, faults)
                    if outcomes["success"] > before:
                        well.add(row["id"])
                    if row["method"] != "GET" and await found.lost():
                        await found.establish()

    asyncio.run(run())
    assert not faults, f"{len(faults)} answers are wrong:\n" + "\n".join(faults[:20])
    tally("sandbox, a walk over all operations", outcomes.total(), WALKS * len(ROWS))
    tally("sandbox, operations that did what was asked in it", len(well), 300)
