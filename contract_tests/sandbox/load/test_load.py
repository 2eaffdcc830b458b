"""64 clients at once: no error, no lost sample, nothing twice."""

from __future__ import annotations

import asyncio

from contract_tests.conftest import Tally
from contract_tests.sandbox.process import running

from .clients import everything, load

CLIENTS = 64
ROUNDS = 15


def test_many_clients_at_once_lose_nothing(tally: Tally) -> None:
    with running() as sandbox:
        seen = asyncio.run(load(sandbox, CLIENTS, lambda rounds: rounds < ROUNDS))
        found = asyncio.run(everything(sandbox))
    assert not seen.errors, f"{len(seen.errors)} of {seen.requests} went wrong: {seen.errors[:3]}"
    assert found.keys() == set(seen.acknowledged.values())
    assert len(set(seen.acknowledged.values())) == len(seen.acknowledged), "an id was given twice"
    tally("sandbox, requests of 64 clients at once", seen.requests, CLIENTS * ROUNDS * 3)
