"""A recording is out of date when what it rests on changed, however deep, and not when something else did."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .ingestion import PATH
from .promises import promise

_SCHEMA = {
    "type": "object",
    "properties": {"name": {"$ref": "#/components/schemas/Name"}, "description": {"type": "string"}},
}


def _document() -> Any:
    answer = {
        "200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    }
    return {
        "openapi": "3.0.0",
        "paths": {
            "/thing/{id}": {
                "parameters": [{"in": "path", "name": "id", "required": True, "schema": {"type": "integer"}}],
                "get": {"operationId": "getThing", "responses": answer},
            },
            "/other": {"get": {"operationId": "getOther", "responses": {"200": {"description": ""}}}},
        },
        "components": {
            "schemas": {"Thing": _SCHEMA, "Name": {"type": "string"}, "Loop": {"$ref": "#/components/schemas/Loop"}}
        },
    }


def _of(folder: Path, change: Callable[[Any], object] = lambda document: None) -> tuple[str | None, str | None]:
    document = json.loads(json.dumps(_document()))
    change(document)
    folder.mkdir()
    (folder / "contract.json").write_text(json.dumps(document))
    return promise("getThing", folder), promise("getOther", folder)


_CHANGES: dict[str, Callable[[Any], object]] = {
    "a schema far away": lambda it: it["components"]["schemas"]["Name"].update(type="integer"),
    "a field that is called description": lambda it: it["components"]["schemas"]["Thing"]["properties"].pop(
        "description"
    ),
    "a parameter of the whole path": lambda it: it["paths"]["/thing/{id}"]["parameters"][0]["schema"].update(
        type="string"
    ),
    "the status": lambda it: it["paths"]["/thing/{id}"]["get"]["responses"].update({"404": {"description": ""}}),
    "the path": lambda it: it["paths"].update({"/things/{id}": it["paths"].pop("/thing/{id}")}),
}


@pytest.mark.parametrize("change", _CHANGES)
def test_a_change_of_what_an_operation_promises_is_seen_at_that_operation_only(change: str, tmp_path: Path) -> None:
    before, other = _of(tmp_path / "before")
    after, still = _of(tmp_path / "after", _CHANGES[change])
    assert before != after
    assert other is not None
    assert other == still


def test_words_for_people_promise_nothing(tmp_path: Path) -> None:
    def reworded(document: Any) -> None:
        document["paths"]["/thing/{id}"]["get"] |= {"description": "Other words.", "x-source": "somebody"}

    assert _of(tmp_path / "before") == _of(tmp_path / "after", reworded)


def test_every_operation_of_both_documents_has_a_promise_of_its_own() -> None:
    names = ["listSamples", "getSample", "editLabel", "uploadFiles", "uploadData"]
    assert len({promise(name, described=PATH) for name in names} - {None}) == len(names)
    assert promise("noSuchOperation") is None
