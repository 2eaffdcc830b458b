"""A document that no client can be made from is refused in a sentence; what is only unusual is accepted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.errors import SpecError
from scripts.spec.snapshot import snapshot, validate

from .prose import Change, Document, document


def test_a_whole_document_is_valid() -> None:
    validate(document())


def _get(given: Document) -> Document:
    operation: Document = given["paths"]["/stations/{id}/readings"]["get"]
    return operation


def _rename(path: str) -> Change:
    return lambda given: given["paths"].update({path: given["paths"].pop("/stations/{id}/readings")})


def _twin(operation_id: str, tag: str = "Readings") -> Change:
    twin = {"operationId": operation_id, "tags": [tag], "responses": {"default": {"description": ""}}}
    return lambda given: given["paths"].update({"/twin": {"get": twin}})


BROKEN: list[tuple[str, Change]] = [
    ("Swagger '2.0'", lambda given: (given.pop("openapi"), given.update(swagger="2.0"))),
    ("no 'openapi' version", lambda given: given.pop("openapi")),
    ("openapi: '4.0.0'", lambda given: given.update(openapi="4.0.0")),
    ("openapi: 3.1", lambda given: given.update(openapi=3.1)),
    ("openapi: '3.0'", lambda given: given.update(openapi="3.0")),
    ("has no paths", lambda given: given.pop("paths")),
    ("has no paths", lambda given: given.update(paths={})),
    ("has no paths", lambda given: given.update(paths=["/a"])),
    ("#/paths/~1a OpenAPI wants an object", lambda given: given["paths"].update({"/a": None})),
    ("/get OpenAPI wants an object", lambda given: given["paths"].update({"/a": {"get": "yes"}})),
    ("has no responses", lambda given: _get(given).pop("responses")),
    ("has no responses", lambda given: _get(given).update(responses={})),
    ("/responses OpenAPI wants an object", lambda given: _get(given).update(responses=[])),
    ("/parameters/0 OpenAPI wants an object", lambda given: _get(given).update(parameters=["id"])),
    ("/parameters/0 OpenAPI wants an object", lambda given: _get(given).update(parameters=[True])),
    ("/parameters OpenAPI wants a list", lambda given: _get(given).update(parameters={"id": {}})),
    ("schemas OpenAPI wants a map", lambda given: given["components"].update(schemas=[])),
    ("/items OpenAPI wants an object", lambda given: given["components"]["schemas"].update(L={"items": [{}]})),
    ("operationId at #", lambda given: _get(given).update(operationId="")),
    ("operationId at #", lambda given: _get(given).update(operationId=5)),
    ("tags at #", lambda given: _get(given).update(tags="Readings")),
    ("is a reference", lambda given: given["paths"].update({"/a": {"$ref": "#/paths/~1b"}})),
    ("'#/components/schemas/Unit' at #", lambda given: given["components"]["schemas"].pop("Unit")),
    ("'other.yml#/A' at #", lambda given: given["components"]["schemas"].update(A={"$ref": "other.yml#/A"})),
    ("5 at #/components/schemas/A", lambda given: given["components"]["schemas"].update(A={"$ref": 5})),
    ("'#/openapi' at #", lambda given: given["components"]["schemas"].update(A={"$ref": "#/openapi"})),
    ("'#/components/schemas/Unit' at #/paths/", lambda given: _get(given)["parameters"].append(
        {"$ref": "#/components/schemas/Unit"})),
    ("does not say its name", lambda given: _get(given)["parameters"][0].pop("in")),
    ("does not say its name", lambda given: _get(given)["parameters"][0].update(name=5)),
    ("2 references", lambda given: given["components"]["schemas"].update(
        A={"$ref": "#/components/schemas/B"}, B={"$ref": "#/components/schemas/A"})),
    ("does not begin with '/'", _rename("stations/{id}")),
    ("'..' segment", _rename("/stations/../{id}")),
    ("'..' segment", _rename("/stations/%2e%2E/{id}")),
    ("'..' segment", _rename("/..\\{id}")),
    ("control character", _rename("/stations/{id}\n")),
    ("control character", _rename("/stations/{id}?a=b")),
    ("control character", _rename("/stations/{id}#a")),
    ("brace without its partner", _rename("/stations/{id}}")),
    ("brace without its partner", _rename("/stations/{id")),
    ("names 'other' but no path parameter", _rename("/stations/{id}/{other}")),
    ("names 'id' but no path parameter", lambda given: given["components"]["parameters"]["Id"].update({"in": "query"})),
    ("'listReadings' stands twice", _twin("listReadings", "Other")),
    ("both readings.list_readings", _twin("list_readings")),
    ("both readings.list_readings", _twin("ListReadings", "readings")),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "change"), BROKEN)
def test_what_a_client_cannot_be_made_from_is_refused(reason: str, change: Change) -> None:
    given = document()
    change(given)
    with pytest.raises(SpecError) as caught:
        validate(given)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "change",
    [
        _twin("list_readings", "Other"),
        _rename("/stations//{id}/a..b"),
        lambda given: _get(given).pop("operationId"),
        lambda given: given.update(openapi="3.1.0"),
        lambda given: given["components"]["schemas"].update(Tree={"items": {"$ref": "#/components/schemas/Tree"}}),
        lambda given: given["components"]["schemas"].update(Any=True),
        lambda given: given["components"]["schemas"]["Unit"].update(example={"$ref": "#/nowhere"}, default={"$ref": 1}),
        lambda given: given["paths"].update({"x-note": {"a": 1}}),
    ],
)
def test_what_is_unusual_and_harmless_is_accepted(change: Change) -> None:
    given = document()
    change(given)
    validate(given)
    snapshot(given)


def _places(node: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The place of every value of a document."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (*place, key)
        yield from _places(value, (*place, key))


def test_junk_in_any_place_is_either_harmless_or_refused_in_a_sentence(tally: Tally) -> None:
    places = list(_places(document()))
    junk: list[Any] = [None, 5, "x", True, [], ["x"], {}, {"x": 5}, {"$ref": "#/x"}]
    checked = 0
    for place in places:
        for value in junk:
            given = document()
            holder: Any = given
            for key in place[:-1]:
                holder = holder[key]
            holder[place[-1]] = value
            try:
                validate(given)
                validate(snapshot(given))
            except SpecError:
                pass
            checked += 1
    tally("junk in a document", checked, 1800)
