"""A snapshot is a valid document of facts: everything a client is made from, in one spelling, and none of the prose."""

from __future__ import annotations

import json

import pytest

from scripts.spec.errors import SpecError
from scripts.spec.snapshot import canonical, check_shrink, counts, lost, snapshot, unknown_keywords, validate

from .prose import Document, document

# -- facts stay, prose goes


def test_only_facts_are_left() -> None:
    operation = {
        "operationId": "listReadings",
        "tags": ["Readings"],
        "security": [],
        "x-middleware": ["AllowsReadOnly"],
        "x-scopes": {"scope": "readings:read", "weight": 2},
        "x-none": [],
        "parameters": [
            {
                "name": "summary",
                "in": "query",
                "style": "form",
                "explode": False,
                "schema": {"type": "integer", "maximum": 9},
            }
        ],
        "requestBody": {
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": {"$ref": "#/components/schemas/Reading"},
                    "encoding": {"description": {"contentType": "text/plain"}},
                }
            },
        },
        "responses": {
            "200": {
                "description": "OK",
                "headers": {"Example": {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {}}},
                "links": {"next": {"operationId": "listReadings"}},
            },
            "422": {"description": "Unprocessable Content"},
            "561": {"description": ""},
            "4XX": {"$ref": "#/components/responses/Gone"},
            "default": {"description": "Error"},
        },
        "callbacks": {
            "done": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "No Content"}}}}}
        },
    }
    assert snapshot(document()) == {
        "openapi": "3.0.3",
        "info": {"title": "Weather", "version": "1"},
        "servers": [
            {"url": "https://{host}/v1", "variables": {"host": {"default": "a.example", "enum": ["a.example"]}}}
        ],
        "tags": [{"name": "Readings"}, {"name": "Alarms", "externalDocs": {"url": "https://x"}}],
        "paths": {
            "/stations/{id}/readings": {"parameters": [{"$ref": "#/components/parameters/Id"}], "get": operation}
        },
        "components": {
            "schemas": {
                "Unit": {"type": "string", "enum": ["b", "a"]},
                "Reading": {
                    "type": "object",
                    "title": "Reading",
                    "externalDocs": {"url": "https://docs.example/reading"},
                    "required": ["title", "description"],
                    "properties": {
                        "description": {"type": "string", "default": "none"},
                        "summary": {"type": "string", "nullable": True, "readOnly": True, "deprecated": True},
                        "title": {"type": "string"},
                        "example": {"$ref": "#/components/schemas/Unit"},
                        "examples": {"type": "array", "items": {"type": "number", "minimum": 0}},
                        "x-color": {
                            "type": "string",
                            "enum": ["red", "a long and winding green, kept since it is a value"],
                        },
                        "$ref": {"type": "string"},
                        "anything": {},
                    },
                    "additionalProperties": False,
                    "discriminator": {"propertyName": "title", "mapping": {"a": "#/components/schemas/Unit"}},
                },
            },
            "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}},
            "responses": {"Gone": {"description": ""}},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "x-key"},
                "OAuth2": {
                    "type": "oauth2",
                    "flows": {
                        "authorizationCode": {
                            "authorizationUrl": "/authorize",
                            "tokenUrl": "/token",
                            "scopes": {"readings:read": ""},
                        }
                    },
                },
            },
        },
    }


def test_the_prose_stays_when_asked_for() -> None:
    private = snapshot(document(), keep_prose=True)
    assert canonical(private).count(b"PROSE") == canonical(document()).count(b"PROSE")
    assert snapshot(private) == snapshot(document())
    assert "x-apifox-orders" not in private["paths"]["/stations/{id}/readings"]["get"]


def test_the_document_itself_is_left_alone() -> None:
    given = document()
    taken = snapshot(given)
    taken["components"]["schemas"]["Unit"]["enum"].append("c")
    taken["paths"].clear()
    assert given == document()


def test_what_is_dropped_without_being_prose_is_named() -> None:
    given = document()
    given["basePath"] = "/v1"
    given["paths"]["/stations/{id}/readings"]["get"]["produces"] = ["text/plain"]
    given["components"]["schemas"]["Reading"]["properties"]["summary"]["maxLenght"] = 5
    assert sorted(unknown_keywords(given)) == [
        "/basePath",
        "/components/schemas/Reading/properties/summary/maxLenght",
        "/components/schemas/Reading/properties/title/title",
        "/paths/~1stations~1{id}~1readings/get/produces",
        "/paths/~1stations~1{id}~1readings/get/x-example",
        "/paths/~1stations~1{id}~1readings/get/x-more",
        "/paths/~1stations~1{id}~1readings/get/x-notes",
        "/paths/~1stations~1{id}~1readings/get/x-scopes",
    ]
    assert unknown_keywords(snapshot(given)) == []


@pytest.mark.parametrize(
    "name", ['"""', "a\nb", "../../x", "{{ 7*7 }}", "{x!r}", "__class__", "$metadata", "files[]", "x-y"]
)
def test_a_hostile_name_is_a_name_like_any_other(name: str) -> None:
    given = document()
    given["components"]["schemas"][name] = {
        "properties": {name: {"enum": [name], "default": name, "description": "PROSE"}},
        "required": [name],
    }
    validate(given)
    assert snapshot(given)["components"]["schemas"][name] == {
        "properties": {name: {"enum": [name], "default": name}},
        "required": [name],
    }


# -- one spelling


def test_the_canonical_form_is_sorted_and_ends_with_a_newline() -> None:
    assert (
        canonical({"b": [{"d": 1, "c": "é"}], "a": {}})
        == '{\n "a": {},\n "b": [\n  {\n   "c": "é",\n   "d": 1\n  }\n ]\n}\n'.encode()
    )


def test_order_is_kept_where_it_means_something() -> None:
    given = document()
    shuffled = json.loads(canonical(given))
    assert list(shuffled) != list(given)
    assert canonical(snapshot(shuffled)) == canonical(snapshot(given))
    assert list(snapshot(given)) == sorted(given)
    given["components"]["schemas"]["Unit"]["enum"].reverse()
    assert canonical(snapshot(shuffled)) != canonical(snapshot(given))


def test_a_snapshot_of_a_snapshot_is_itself() -> None:
    once = snapshot(document())
    validate(once)
    assert canonical(snapshot(once)) == canonical(once)


# -- shrinking


def _many(number: int, prefix: str = "", version: str = "") -> Document:
    return {
        "paths": {
            f"{version}/{prefix}{i}": {"get": {"operationId": f"op{prefix}{i}", "responses": {"200": {}}}}
            for i in range(number)
        }
    }


def test_a_loss_of_more_than_a_tenth_has_to_be_accepted() -> None:
    check_shrink(_many(100), _many(90))
    with pytest.raises(SpecError, match="--accept-shrink"):
        check_shrink(_many(100), _many(89))
    check_shrink(_many(100), _many(89), accept=True)


def test_new_operations_do_not_make_up_for_lost_ones() -> None:
    new = _many(50)
    new["paths"].update(_many(50, "new")["paths"])
    assert lost(_many(100), new) == 0.5
    assert counts(new)["operations"] == 100


def test_an_operation_that_moved_or_was_renamed_is_not_lost() -> None:
    renamed = _many(100)
    for item in renamed["paths"].values():
        item["get"]["operationId"] += "New"
    assert lost(_many(100), renamed) == lost(_many(100), _many(100, version="/v2")) == 0
    assert lost({"paths": {}}, _many(3)) == 0
