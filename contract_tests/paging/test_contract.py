"""What is known of an operation's pages is read from the contract, or said in its overlay, or else refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from contract_tests.requests.tiny import document, operation
from contract_tests.values import PACKAGES, operations
from scripts.spec.document import JsonObject
from scripts.spec.errors import SpecError
from scripts.spec.generate import generate
from scripts.spec.operations import operations as table
from scripts.spec.services import Service

THING = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
LIST = {"type": "array", "items": THING}
SERVICE = Service("tiny", "Tiny", "tiny_api", "TinyApi", "https://service.test/v1")


def paged(properties: JsonObject, **said: Any) -> JsonObject:
    """An operation with limit and offset that answers with the given properties."""
    parameters = [{"name": each, "in": "query", "schema": {"type": "integer"}} for each in ("limit", "offset")]
    answer = {"type": "object", "title": "ThingList", "properties": properties}
    return operation("listThings", answer, parameters=parameters, **said)


def pages(properties: JsonObject, **said: Any) -> Any:
    return table(document({"/things": {"get": paged(properties, **said)}}))[0]["pages"]


def test_list_total_and_key_are_found() -> None:
    found = pages({"success": {"type": "boolean"}, "things": LIST, "totalThingCount": {"type": "integer"}})
    assert found == {"items": "things", "maximum": None, "total": "totalThingCount", "key": "id"}


def test_what_the_contract_does_not_say_is_null() -> None:
    """No total, no key: there is nothing to guess from."""
    texts = {"type": "array", "items": {"type": "string"}}
    assert pages({"names": texts, "count": {"type": "integer"}}) == {
        "items": "names",
        "maximum": None,
        "total": None,
        "key": None,
    }


def test_an_answer_without_a_list_has_no_pages(tmp_path: Path) -> None:
    """It is an operation like all others, without a method that iterates."""
    assert pages({"success": {"type": "boolean"}}) is None
    generate(SERVICE, document({"/things": {"get": paged({"success": {"type": "boolean"}})}}), tmp_path / "out", {})
    [resource] = (tmp_path / "out/api").glob("*/__init__.py")
    assert "def list_things" in resource.read_text("utf-8")
    assert "def iter_" not in resource.read_text("utf-8")


@pytest.mark.parametrize(
    ("properties", "words"),
    [
        ({"one": LIST, "other": LIST}, "which of one, other in its answer holds the items"),
        (
            {"things": LIST, "total": {"type": "integer"}, "totalCount": {"type": "integer"}},
            "which of total, totalCount",
        ),
    ],
    ids=["lists", "totals"],
)
def test_a_choice_is_left_to_the_overlay(properties: JsonObject, words: str) -> None:
    with pytest.raises(SpecError, match=f"listThings comes in pages, and {words}") as raised:
        pages(properties)
    assert "x-paging" in str(raised.value)


def test_the_overlay_decides() -> None:
    said = {"items": "other", "total": "count", "key": "name"}
    found = pages({"one": LIST, "other": LIST, "count": {"type": "integer"}}, **{"x-paging": said})
    assert found == {**said, "maximum": None}


@pytest.mark.parametrize("said", [{"items": "none"}, {"total": "none"}, {"key": "none"}, {"items": "count"}], ids=str)
def test_a_word_of_the_overlay_that_fits_nothing_is_refused(said: JsonObject, tmp_path: Path) -> None:
    contract = document(
        {"/things": {"get": paged({"things": LIST, "count": {"type": "integer"}}, **{"x-paging": said})}}
    )
    with pytest.raises(SpecError, match=r"listThings .*x-paging"):
        generate(SERVICE, contract, tmp_path / "out", {})


def test_two_methods_of_one_name_are_refused(tmp_path: Path) -> None:
    """``iter_things`` of ``listThings`` and the operation ``iterThings``."""
    contract = document({"/things": {"get": paged({"things": LIST})}, "/iter": {"get": operation("iterThings")}})
    with pytest.raises(
        SpecError, match=r"(listThings and iterThings|iterThings and listThings) would both have .*iter_things"
    ):
        generate(SERVICE, contract, tmp_path / "out", {})


def test_a_parameter_of_the_name_of_one_of_ours_is_refused(tmp_path: Path) -> None:
    named = paged({"things": LIST})
    named["parameters"].append({"name": "pageSize", "in": "query", "schema": {"type": "integer"}})
    with pytest.raises(SpecError, match="'pageSize' of listThings would be called page_size"):
        generate(SERVICE, document({"/things": {"get": named}}), tmp_path / "out", {})


def test_every_paged_operation_of_both_services_has_what_it_takes() -> None:
    """All 37 hold a list; by offsets all but one count it, and all but two tell its items apart."""
    rows = [row for package in PACKAGES for row in operations(package) if row["paging"]]
    assert len(rows) == 37
    assert all(row["pages"]["items"] for row in rows)
    offsets = [row for row in rows if row["paging"] == "offset"]
    assert {row["id"] for row in offsets if not row["pages"]["total"]} == {"getAllImportedFrom"}
    bare = {row["id"] for row in offsets if not row["pages"]["key"]}
    assert bare == {"getClassifyJobResultPage", "getSampleMetadataFilterOptions"}
    tokens = [row for row in rows if row["paging"] == "continuation-token"]
    assert all(row["pages"]["parameter"] in {each["name"] for each in row["parameters"]} for row in tokens)
    assert all(row["pages"]["maximum"] >= 256 for row in tokens)
