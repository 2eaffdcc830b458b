"""Answers of the real service that somebody published fit the document.

They are few: five answers, of which the texts are verbatim and the JSON around them was put together by who published
them. ``recorded/`` has each with its source.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally

from .contract import Contract, document
from .exchange import Exchange
from .judge_answer import on_answer

RECORDED = {path.stem: json.loads(path.read_text("utf-8")) for path in Path(__file__).parent.glob("recorded/*.json")}


def problems(contract: Contract, record: dict[str, Any]) -> list[str]:
    """Of a recorded answer. Where no status was noted, the text is known to be about a single file."""
    if record["status"] is None:
        return list(contract.problems({"$ref": "#/components/schemas/FileRefused"}, record["body"]))
    method, path = record["operation"].split(" ")
    content = json.dumps(record["body"]).encode()
    headers = [("content-type", "application/json")]
    return on_answer(contract, Exchange("recorded", method, path, [], b"", record["status"], headers, content))


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_a_recorded_answer_fits(name: str) -> None:
    assert problems(Contract(document(), closed=True), RECORDED[name]) == []


def test_the_texts_that_were_recorded_are_in_the_document() -> None:
    text = json.dumps(document())
    for record in RECORDED.values():
        for said in record["verbatim"]:
            assert said.partition(" (ids:")[0] in text


def test_all_were_read(tally: Tally) -> None:
    tally("ingestion contract: recorded answers", len(RECORDED), 5)
