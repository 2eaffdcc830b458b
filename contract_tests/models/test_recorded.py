"""Answers that the services really gave: read whole, and the exact list of what differs from today's contract.

Each file says what was called, where the answer was published, and what drift it must cause (how often, kind, place).
This is independent evidence, unlike the generated instances: nobody wrote these answers from the contract.
"""

from __future__ import annotations

import collections
import importlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from contract_tests.models.checks import check_same
from contract_tests.values import operations

RECORDED = sorted((Path(__file__).parent / "recorded").glob("*.json"))
EXPECTED = 3


def read(record: dict[str, Any], strict: bool = False) -> tuple[Any, list[Any]]:
    """The recorded answer, as a client gets it, and the events."""
    package = record["package"]
    row = next(row for row in operations(package) if row["id"] == record["operation"])
    module = importlib.import_module(f"{package}.api.{row['resource']}.{row['name']}")
    sending = importlib.import_module(f"{package}.sending")
    arguments = [
        1 if "Id" in parameter["name"] else "one" for parameter in row["parameters"] if parameter["in"] == "path"
    ]
    named = {
        parameter["python_name"]: "training"
        for parameter in row["parameters"]
        if parameter["in"] != "path" and parameter["required"]
    }
    events: list[Any] = []
    content = json.dumps(record["body"]).encode()
    call = module.build(*arguments, **named)
    headers = {"content-type": "application/json; charset=utf-8"}
    return sending.answer(call, 200, headers, content, strict=strict, hook=events.append), events


@pytest.mark.parametrize("path", RECORDED, ids=[path.stem for path in RECORDED])
def test_a_recorded_answer_is_kept_whole_and_its_drift_is_known(path: Path) -> None:
    """Tolerant mode loses nothing; strict mode raises the same places."""
    record = json.loads(path.read_bytes())
    model, events = read(record)
    check_same(model.to_dict(), record["body"])
    places = collections.Counter((event.kind, re.sub(r"/\d+(?=/|$)", "/*", event.pointer)) for event in events)
    assert sorted(f"{count} {kind} {place}" for (kind, place), count in places.items()) == sorted(record["drift"])
    errors = importlib.import_module(f"{record['package']}.errors")
    with pytest.raises(errors.ContractError) as raised:
        read(record, strict=True)
    assert raised.value.events == tuple(events)


def test_there_are_recorded_answers(tally: Tally) -> None:
    """A folder that lost its files would otherwise pass."""
    tally("models: recorded answers", len(RECORDED), EXPECTED)


def test_what_was_not_sent_raises_when_it_is_read() -> None:
    """An answer of 2021 lacks fields that are required today: reading one says so, all others work."""
    record = json.loads((Path(__file__).parent / "recorded" / "studio-get-sample-image.json").read_bytes())
    model, _ = read(record)
    assert model.sample.frequency is None
    assert model.sample.filename == "WednesdayAfterLunch.27363sq1"
    assert model.payload["interval_ms"] == 0
    errors = importlib.import_module("edge_impulse_studio.errors")
    with pytest.raises(errors.FieldAbsent, match=r"Sample\.sha_256_hash is required .* did not send it"):
        _ = model.sample.sha_256_hash
    assert getattr(model.sample, "sha_256_hash", "none") == "none"
