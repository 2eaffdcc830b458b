"""A sandbox with a defect does not pass: each kind of defect is put in, and seen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from contract_tests.values import operations

from .asgi import Answer
from .judge import on_refused, on_valid
from .requests import Case
from .world import world

ROWS = {row["id"]: row for row in operations("edge_impulse_studio")}

DEFECTS: dict[str, Callable[[Answer], Answer]] = {
    "a 500": lambda answer: replace(answer, status=500),
    "a body that is no JSON": lambda answer: replace(answer, content=b"ok"),
    "a body with NaN": lambda answer: replace(answer, content=b'{"success": true, "devices": [], "a": NaN}'),
    "no success": lambda answer: replace(answer, content=b'{"devices": []}'),
    "a required field that is missing": lambda answer: replace(answer, content=b'{"success": true}'),
    "a field of another type": lambda answer: replace(answer, content=b'{"success": true, "devices": {}}'),
    "a failure without a text": lambda answer: replace(answer, content=b'{"success": false}'),
    "another status": lambda answer: replace(answer, status=201),
    "another content type": lambda answer: _with(answer, "content-type", "text/plain"),
    "no tier": lambda answer: _with(answer, "x-sandbox-tier", ""),
    "a tier that is none": lambda answer: _with(answer, "x-sandbox-tier", "good"),
    "another operation": lambda answer: _with(answer, "x-sandbox-operation", "listProjects"),
    "a 404 without the envelope": lambda answer: replace(answer, status=404, content=b"{}"),
    "501 as if it were state": lambda answer: replace(answer, status=501, content=b'{"success": false, "error": "no"}'),
    "valid refused as invalid": lambda answer: replace(
        answer, status=400, content=b'{"success": false, "error": "The body of listDevices does not fit"}'
    ),
}


def _with(answer: Answer, name: str, value: str) -> Answer:
    return replace(answer, headers={**answer.headers, name: value})


def _good() -> tuple[Any, Case, Answer]:
    async def run() -> tuple[Any, Case, Answer]:
        async with world(0) as found:
            row = ROWS["listDevices"]
            case = found.requests.valid(row, found.credential(row))
            return found.contract, case, await found.ask(row, case.request)

    return asyncio.run(run())


def test_the_judge_has_nothing_to_say_of_a_good_answer() -> None:
    assert list(on_valid(*_good())) == []


@pytest.mark.parametrize("defect", DEFECTS)
def test_the_judge_sees(defect: str) -> None:
    contract, case, answer = _good()
    assert list(on_valid(contract, case, DEFECTS[defect](answer)))


def test_the_judge_sees_that_an_invalid_request_was_accepted() -> None:
    _, case, answer = _good()
    assert list(on_refused(replace(case, spoilt="nothing", refused=True), answer, changed=False))


def test_the_judge_sees_that_a_refused_request_changed_something() -> None:
    _, case, answer = _good()
    refusal = replace(answer, status=400, content=b'{"success": false, "error": "no"}')
    assert list(on_refused(case, refusal, changed=False)) == []
    assert list(on_refused(case, refusal, changed=True))


def test_the_fingerprint_sees_every_change() -> None:
    async def run() -> None:
        async with world(0) as found:
            before = found.fingerprint()
            found.service.store.put("device", 1, "x", {})
            assert found.fingerprint() != before

    asyncio.run(run())
