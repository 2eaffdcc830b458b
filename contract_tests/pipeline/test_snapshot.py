"""A snapshot is a valid document of facts: everything a client is made from, in one spelling, and none of the prose."""

from __future__ import annotations

import copy
import gzip
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.errors import SpecError
from scripts.spec.parse import read_document
from scripts.spec.snapshot import canonical, check_shrink, counts, lost, snapshot, unknown_keywords, validate
from scripts.spec.source import Source, read_source, write_source

OPENAPI = Path(__file__).parents[2] / "openapi"
COMMITTED = {
    "studio/published.json": {"paths": 477, "operations": 555, "schemas": 811},
    "aitrios/published.json": {"paths": 66, "operations": 94, "schemas": 107},
    "history/studio-2026-02.json.gz": {"paths": 466, "operations": 544, "schemas": 744},
    "history/studio-internal.json.gz": {"paths": 524, "operations": 631, "schemas": 637},
    "history/aitrios-1.8.2.json.gz": {"paths": 78, "operations": 109, "schemas": 72},
}

Document = dict[str, Any]
Change = Callable[[Document], object]


def committed(name: str) -> bytes:
    raw = (OPENAPI / name).read_bytes()
    return gzip.decompress(raw) if name.endswith(".gz") else raw


def document() -> Document:
    """A document with prose in every place that may have some."""
    schema = {
        "type": "object",
        "title": "Reading",
        "description": "PROSE",
        "example": {"celsius": "PROSE"},
        "externalDocs": {"url": "https://docs.example/reading", "description": "PROSE"},
        "required": ["title", "description"],
        "properties": {
            "description": {"type": "string", "description": "PROSE", "default": "none", "example": "PROSE"},
            "summary": {"type": "string", "nullable": True, "readOnly": True, "deprecated": True},
            "title": {"type": "string", "title": "PROSE that goes on for more than five words"},
            "example": {"$ref": "#/components/schemas/Unit"},
            "examples": {"type": "array", "items": {"type": "number", "minimum": 0, "description": "PROSE"}},
            "x-color": {"type": "string", "enum": ["red", "a long and winding green, kept since it is a value"]},
            "$ref": {"type": "string"},
            "anything": {},
        },
        "additionalProperties": False,
        "discriminator": {"propertyName": "title", "mapping": {"a": "#/components/schemas/Unit"}},
    }
    operation = {
        "operationId": "listReadings",
        "summary": "PROSE",
        "description": "PROSE",
        "tags": ["Readings"],
        "security": [],
        "externalDocs": {"description": "PROSE"},
        "x-middleware": ["AllowsReadOnly"],
        "x-scopes": {"scope": "readings:read", "description": "PROSE", "weight": 2},
        "x-notes": "PROSE that goes on for more than five words",
        "x-example": ["PROSE"],
        "x-more": [{"description": "PROSE"}],
        "x-none": [],
        "x-apifox-orders": ["b", "a"],
        "parameters": [
            {
                "name": "summary",
                "in": "query",
                "description": "PROSE",
                "style": "form",
                "explode": False,
                "schema": {"type": "integer", "maximum": 9},
                "examples": {"one": {"summary": "PROSE", "value": 1}},
            }
        ],
        "requestBody": {
            "description": "PROSE",
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": {"$ref": "#/components/schemas/Reading"},
                    "example": "PROSE",
                    "encoding": {"description": {"contentType": "text/plain"}},
                }
            },
        },
        "responses": {
            "200": {
                "description": "PROSE",
                "headers": {"Example": {"description": "PROSE", "schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {}, "examples": {"a": {"value": "PROSE"}}}},
                "links": {"next": {"operationId": "listReadings", "description": "PROSE"}},
            },
            "422": {"description": "PROSE"},
            "561": {"description": "PROSE"},
            "4XX": {"$ref": "#/components/responses/Gone"},
            "default": {"description": "PROSE"},
        },
        "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "PROSE"}}}}}},
    }
    flow = {"authorizationUrl": "/authorize", "tokenUrl": "/token", "scopes": {"readings:read": "PROSE"}}
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "Weather",
            "version": "1",
            "description": "PROSE",
            "termsOfService": "PROSE",
            "contact": {"name": "PROSE"},
            "license": {"name": "PROSE"},
        },
        "servers": [
            {
                "url": "https://{host}/v1",
                "description": "PROSE",
                "variables": {"host": {"default": "a.example", "enum": ["a.example"], "description": "PROSE"}},
            }
        ],
        "tags": [
            {"name": "Readings", "description": "PROSE"},
            {"name": "Alarms", "externalDocs": {"url": "https://x"}},
        ],
        "paths": {
            "/stations/{id}/readings": {
                "summary": "PROSE",
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": operation,
            }
        },
        "components": {
            "schemas": {"Unit": {"type": "string", "enum": ["b", "a"], "description": "PROSE"}, "Reading": schema},
            "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}},
            "responses": {"Gone": {"description": "PROSE"}},
            "examples": {"one": {"value": "PROSE"}},
            "headers": {},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "x-key", "description": "PROSE"},
                "OAuth2": {"type": "oauth2", "flows": {"authorizationCode": flow}},
            },
        },
    }


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


# -- what is no document to make a client from


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


# -- what is committed

_PROSE_KEYS = ("description", "summary", "example", "examples", "$comment")
_PHRASES = {"", "OK", "Found", "Error", "Bad Request", "Unauthorized", "Forbidden", "Not Found", "Request Timeout"}
_PHRASES |= {"Conflict", "Unsupported Media Type", "Unprocessable Content", "Too Many Requests"}
_PHRASES |= {"Internal Server Error", "Service Unavailable"}


def prose_in(node: Any, place: tuple[str, ...] = ()) -> Iterator[str]:
    """Places of anything like prose, found without the pipeline's own tables: by name, and by length."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from prose_in(item, (*place, str(index)))
    elif isinstance(node, dict):
        names = place[-1:] == ("properties",) and isinstance(node.get("type", {}), dict)
        for key, value in node.items():
            here = (*place, key)
            if not names and key in _PROSE_KEYS and value not in _PHRASES:
                yield "/".join(here)
            elif "securitySchemes" in place and place[-1] == "scopes":
                yield from ["/".join(here)] if value else []
            else:
                yield from prose_in(value, here)
    elif isinstance(node, str) and "enum" not in place and (len(node.split()) > 5 or "\n" in node):
        yield "/".join(place)


@pytest.mark.parametrize("name", COMMITTED)
def test_the_committed_snapshots_are_facts_in_canonical_form(name: str, tally: Tally) -> None:
    raw = committed(name)
    facts, repairs = read_document(raw)
    validate(facts)
    assert repairs == []
    assert list(prose_in(facts)) == []
    assert unknown_keywords(facts) == []
    assert canonical(snapshot(facts)) == canonical(facts) == raw
    assert counts(facts) == COMMITTED[name]
    tally(f"snapshot {name}: operations", counts(facts)["operations"], COMMITTED[name]["operations"])


PLANTS: list[Change] = [
    lambda given: given["info"].update(description="Planted."),
    lambda given: given["servers"][0].update(description="Planted."),
    lambda given: given["paths"]["/api/projects"]["get"].update(summary="Planted."),
    lambda given: given["paths"]["/api/projects"]["get"]["responses"]["200"].update(description="Planted."),
    lambda given: given["paths"]["/api/projects"]["get"].update({"x-note": "Planted so that a reader will see it."}),
    lambda given: given["components"]["parameters"]["ProjectIdParameter"].update(description="Planted."),
    lambda given: given["components"]["schemas"]["Sample"].update(description="Planted."),
    lambda given: given["components"]["schemas"]["Sample"]["properties"]["id"].update(example=7),
    lambda given: given["components"]["schemas"]["Sample"].update(title="Planted here for someone to find it."),
    lambda given: given["components"]["securitySchemes"]["OAuth2"]["flows"]["password"]["scopes"].update(
        openid="Planted"
    ),
]


def test_a_planted_text_would_be_found_and_a_snapshot_drops_it(tally: Tally) -> None:
    clean = json.loads(committed("studio/published.json"))
    found = 0
    for plant in PLANTS:
        planted = copy.deepcopy(clean)
        plant(planted)
        found += len(list(prose_in(planted))) == 1
        assert snapshot(planted) == clean
    tally("planted prose", found, len(PLANTS))


@pytest.mark.parametrize("service", ["studio", "aitrios"])
def test_the_source_file_describes_the_committed_snapshot(service: str) -> None:
    source = read_source(OPENAPI / service / "source.toml")
    raw = committed(f"{service}/published.json")
    facts = json.loads(raw)
    assert source.sha256 == hashlib.sha256(raw).hexdigest()
    assert {"paths": source.paths, "operations": source.operations, "schemas": source.schemas} == counts(facts)
    assert source.url.startswith("https://")
    assert len(source.sha256_raw) == 64
    assert len(source.facts.split()) > 20


def test_a_source_file_reads_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "source.toml"
    source = Source(
        'https://x/"\\', "0" * 64, "1" * 64, "2026-11-21", 1, 2, 3, 'A "quote", é \x7f\n\U0001f41d.', 'W/"1"', None
    )
    write_source(path, source)
    assert read_source(path) == source
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "text", [None, "url = ", "[source]\nurl = 'x'\n", "[source]\nurl = 'x'\n[snapshot]\nsize = 1\n"]
)
def test_a_source_file_that_cannot_be_read_is_named(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "source.toml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(SpecError, match=r"source\.toml"):
        read_source(path)
