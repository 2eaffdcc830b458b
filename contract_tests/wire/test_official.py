"""The official package against the contract: the ledger holds every difference, and each of its entries happens."""

from __future__ import annotations

import importlib.metadata
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from contract_tests.suite.settings import Settings

from . import contract, layer, ledger, official
from .answers import lost
from .arguments import SETS, cases
from .differences import REASONS, Difference, Unexplained, explain
from .ledger import COLUMNS, Entry, changes, observe, observe_column, read, written
from .oracle import expected
from .wire import Json, Wire, received


def json_operations() -> list[str]:
    """Operations whose success is JSON, by the table of operations."""
    rows = contract.operations().values()
    return [
        row["id"]
        for row in rows
        if any(status.startswith("2") and answer["kind"] == "json" for status, answer in row["responses"].items())
    ]


def test_the_ledger_speaks_of_the_installed_package() -> None:
    stated = json.loads(ledger.PATH.read_text(encoding="utf-8"))["package"]
    assert stated == f"edgeimpulse-api {importlib.metadata.version('edgeimpulse-api')}"


@pytest.mark.parametrize("column_name", COLUMNS)
def test_the_ledger_holds_exactly_the_differences_that_happen(column_name: str, tmp_path: Path, tally: Tally) -> None:
    column = observe_column(contract.document(), column_name, tmp_path)
    stated = frozenset(entry for entry in read() if entry.set == column_name)
    news = list(changes(stated, column.entries))
    assert not news, "\n".join([*news, "If this is right: python -m contract_tests.wire.ledger --write"])
    expected_count = len(contract.operations() if column_name in SETS else json_operations())
    tally(f"wire: official package, {column_name}: {column.summary}; asked", column.asked, expected_count)


def test_every_class_of_the_ledger_is_known_and_says_why() -> None:
    classes = json.loads(ledger.PATH.read_text(encoding="utf-8"))["classes"]
    assert {kind: stated["reason"] for kind, stated in classes.items()} == {kind: REASONS[kind] for kind in classes}


def test_the_file_is_what_the_command_writes() -> None:
    assert ledger.PATH.read_text(encoding="utf-8") == written(read())


# -- The ledger can fail -----------------------------------------------------------------------------------------------


def test_a_new_difference_is_named() -> None:
    stated, new = read(), Entry("bool-spelling", "everything", "limit", "listProjects")
    assert list(changes(stated, stated | {new})) == [
        "new, not in the ledger: listProjects / everything: bool-spelling (limit)"
    ]


def test_an_entry_that_no_longer_happens_is_named() -> None:
    stated = read()
    gone = min(stated)
    assert list(changes(stated, stated - {gone})) == [f"in the ledger, but gone: {gone}"]


def test_an_entry_of_the_wrong_class_is_named_twice() -> None:
    stated = read()
    entry = min(stated)
    moved = replace(entry, kind="not-escaped")
    assert list(changes(stated, (stated - {entry}) | {moved})) == [
        f"new, not in the ledger: {moved}",
        f"in the ledger, but gone: {entry}",
    ]


def test_a_difference_that_no_class_explains_is_an_error() -> None:
    document = contract.document()
    case = next(case for case in cases(document, "everything") if case.op.id == "listSamples")
    right = expected(document, case)
    assert explain(document, case, right, right) == []
    unknown = [
        replace(right, method="POST"),
        replace(right, path=right.path + "/"),
        replace(right, query=right.query[1:]),
        replace(right, query=(*right.query, ("more", "1"))),
        replace(right, headers={}),
        replace(right, body={}),
    ]
    for sent in unknown:
        with pytest.raises(Unexplained, match="listSamples/everything"):
            explain(document, case, right, sent)


def test_a_value_that_is_read_as_another_is_an_error() -> None:
    assert lost("it", {"a": [{"b": 1, "c": 2}]}, {"a": [{"b": 1.0}]}) == [Difference("answer-field-lost", "/a/*/c")]
    wrong: list[Json] = [{"a": [{"b": True}]}, {"a": []}, {"a": [{"b": 1}], "c": None}, []]
    for returned in wrong:
        with pytest.raises(Unexplained, match="it: the answer's"):
            lost("it", {"a": [{"b": 1}]}, returned)


def test_an_operation_the_package_lacks_is_absent_and_not_in_agreement(tmp_path: Path) -> None:
    paths = {"/api/nothing": {"get": {"operationId": "noSuchOperation", "responses": {}}}}
    column = observe({**contract.document(), "paths": paths}, "required", tmp_path)
    assert column.entries == {Entry("absent-in-official", "required", "", "noSuchOperation")}
    assert column.summary == "0 agree, 0 differ, 0 not callable, 1 absent"


def test_the_column_is_captured_after_the_package_has_done_everything(tmp_path: Path) -> None:
    """Some of the encoding, the cut at # and a form's Content-Type are urllib3's; without them it would flatter."""
    document = contract.document()
    case = next(case for case in cases(document, "special") if case.op.id == "deleteOrganizationDataFile")
    wire = official.sent(case, tmp_path)
    assert (wire.method, wire.query) == ("DELETE", (("fileName", "a"), ("b", "c d")))
    assert wire.headers["x-api-key"].startswith("ei_0000")


# -- The layer: here, as it imports the official client, which takes seconds and is done once a file -------------------

ONLY = frozenset(("listSamples", "editLabel", "getProjectInfo"))


def test_it_proves_an_operation_where_the_official_client_agrees() -> None:
    result = layer.run(Settings(only=ONLY))
    assert (result.verdict, result.broken) == ("passed", [])
    assert (result.operations, result.expected) == (3, 3)
    assert result.checks[layer.SAME] == 12
    assert result.checks[layer.OFFICIAL] == 12
    # Where it differs (booleans, dates, a project's id of 0) it is no proof, though the ledger knows it.
    assert {name: proofs["wire"] for name, proofs in result.proofs.items()} == {
        "listSamples": 1,
        "editLabel": 3,
        "getProjectInfo": 1,
    }
    assert {finding.severity for finding in result.findings} == {"accepted"}


def test_an_operation_that_edgewire_sends_wrongly_is_not_proved_though_the_official_client_agrees(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def limitless(method: str, target: str, headers: Any, content: bytes) -> Wire:
        sent = received(method, target, headers, content)
        return replace(sent, query=tuple(pair for pair in sent.query if pair[0] != "limit"))

    monkeypatch.setattr("contract_tests.wire.ours.received", limitless)
    assert layer.run(Settings(only=ONLY)).proofs.keys() == ONLY - {"listSamples"}
