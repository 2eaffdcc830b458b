"""Every operation under requests that the contract does not allow: 4xx or the envelope, and nothing has changed."""

from __future__ import annotations

import asyncio

import pytest

from contract_tests.conftest import Tally

from .judge import on_every_answer, on_refused
from .test_valid import ROWS, TAGS
from .world import world


@pytest.mark.parametrize("tag", TAGS)
def test_an_invalid_request_is_refused_and_changes_nothing(tag: str, tally: Tally) -> None:
    rows = [row for row in ROWS if row["tag"] == tag]
    faults: list[str] = []
    checked = 0
    possible = sum(bool(row["body"] or row["parameters"]) for row in rows)

    async def run() -> None:
        nonlocal checked
        async with world(sum(tag.encode()) + 1) as found:
            before = found.fingerprint()
            for row in rows:
                for case in found.requests.invalid(row, found.credential(row)):
                    answer = await found.ask(row, case.request)
                    after = found.fingerprint()
                    found_faults = (
                        on_refused(case, answer, changed=after != before)
                        if case.refused
                        else on_every_answer(case, answer)
                    )
                    faults.extend(f"{row['id']} {fault}\n    {case.request}" for fault in found_faults)
                    checked += case.refused
                    if after != before:
                        await found.establish()
                        before = found.fingerprint()

    asyncio.run(run())
    assert not faults, f"{len(faults)} answers are wrong:\n" + "\n".join(faults[:20])
    tally(f"sandbox, invalid requests, {tag}", checked, max(possible, 1) if possible else 0) if possible else None
