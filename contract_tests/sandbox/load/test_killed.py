"""Killed at random moments during uploads: everything that was acknowledged is there afterwards, and nothing half."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from contract_tests.conftest import Tally
from contract_tests.sandbox.process import Running, running

from .clients import Seen, content, everything, until_it_dies, values, whole

KILLS = 20


def _killed(folder: Path, seen: Seen, chance: random.Random) -> None:
    """One life: uploads until a random number of them was acknowledged, then SIGKILL with others under way."""
    left = chance.randint(1, 40)

    def kill() -> bool:
        nonlocal left
        left -= 1
        if left == 0:
            sandbox.kill()
        return left <= 0

    with running(folder) as sandbox:
        asyncio.run(until_it_dies(sandbox, seen, max(seen.sent, default=-1) + 1, 8, kill))


async def _check(sandbox: Running, seen: Seen) -> int:
    found = await everything(sandbox)
    lost = set(seen.acknowledged.values()) - found.keys()
    assert not lost, f"{len(lost)} acknowledged samples are lost"
    for id, (read, raw) in (await whole(sandbox, list(found))).items():
        number = int(found[id]["filename"].removeprefix("load."))
        assert number in seen.sent
        assert read == values(number)
        assert raw == content(number), "a sample is there with other bytes than were sent"
    return len(found)


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path, tally: Tally) -> None:
    chance, seen = random.Random(20), Seen()
    for _ in range(KILLS):
        _killed(tmp_path, seen, chance)
    with running(tmp_path) as sandbox:
        found = asyncio.run(_check(sandbox, seen))
    assert found <= len(seen.sent)
    temporary = list(tmp_path.rglob(".new-*"))
    tally("sandbox, kills during uploads", KILLS, KILLS)
    tally("sandbox, acknowledged samples after the kills", len(seen.acknowledged), KILLS)
    assert not temporary, "what was half written is cleared away when the sandbox starts"
