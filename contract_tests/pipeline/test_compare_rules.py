"""Every kind of change is found once, judged as it should be, and said to touch the right methods."""

from __future__ import annotations

import json
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.compare.rules import OWN, RULES

from .compare_cases import (
    BASE,
    GETTERS,
    JSON,
    MAJOR,
    MINOR,
    PATCH,
    PLANT,
    PLANTS,
    TEXT,
    B,
    C,
    Edit,
    Expected,
    P,
    changed,
    drop,
    found,
    op,
    prop,
    put,
    query,
    schema,
)


def move(document: dict[str, Any], old: str, new: str) -> None:
    document["paths"][new] = document["paths"].pop(old)


def rename_path_parameter(document: dict[str, Any]) -> None:
    move(document, "/beds/{bedId}", "/beds/{id}")
    document["paths"]["/beds/{id}"]["put"]["parameters"][0]["name"] = "id"


def rename_schema(document: dict[str, Any]) -> None:
    text = json.dumps(document["paths"]).replace("schemas/Draft", "schemas/Sketch")
    document["paths"] = json.loads(text)
    document["components"]["schemas"]["Sketch"] = document["components"]["schemas"].pop("Draft")


def extract(document: dict[str, Any]) -> None:
    answer = document["paths"]["/health"]["get"]["responses"]["200"]["content"]["application/json"]
    document["components"]["schemas"]["Load"] = answer["schema"]["properties"]["load"]
    answer["schema"]["properties"]["load"] = {"$ref": "#/components/schemas/Load"}


def flatten(document: dict[str, Any]) -> None:
    envelope = document["components"]["schemas"]["Envelope"]
    own = document["components"]["schemas"]["PlantAnswer"]["allOf"][1]
    document["components"]["schemas"]["PlantAnswer"] = {
        "type": "object",
        "required": [*envelope["required"], *own["required"]],
        "properties": envelope["properties"] | own["properties"],
    }


MUTATIONS: dict[str, tuple[Edit, list[Expected]]] = {
    "operation added": (
        lambda d: d["paths"].update(
            {"/rain": {"post": {"tags": ["Beds"], "operationId": "makeRain", "responses": {}}}}
        ),
        [("endpoint-added", C, MINOR, "beds.make_rain")],
    ),
    "operation removed": (
        drop(lambda d: d["paths"][PLANT], "get"),
        [("api-removed-without-deprecation", B, MAJOR, "plants.get_plant")],
    ),
    "deprecated operation removed": (
        drop(lambda d: d["paths"][PLANT], "delete"),
        [("api-removed-with-deprecation", P, MAJOR, "plants.delete_plant")],
    ),
    "operation deprecated": (
        put(op(PLANT, "get"), deprecated=True),
        [("endpoint-deprecated", C, MINOR, "plants.get_plant")],
    ),
    "operation no longer deprecated": (
        drop(op(PLANT, "delete"), "deprecated"),
        [("endpoint-reactivated", C, PATCH, "plants.delete_plant")],
    ),
    "operationId changed": (
        put(op(PLANT, "get"), operationId="readPlant"),
        [("sdk-method-renamed", B, MAJOR, "plants.read_plant")],
    ),
    "operationId spelled otherwise": (
        put(op(PLANT, "get"), operationId="get_plant"),
        [("api-operation-id-removed", C, PATCH, "plants.get_plant")],
    ),
    "tag changed": (
        put(op(PLANT, "get"), tags=["Garden"]),
        [("sdk-method-moved", B, MAJOR, "garden.get_plant")],
    ),
    "path changed": (
        lambda d: move(d, "/health", "/healthz"),
        [("endpoint-moved", B, PATCH, "beds.get_health")],
    ),
    "path parameter renamed": (
        rename_path_parameter,
        [("sdk-argument-renamed", B, MAJOR, "beds.update_bed")],
    ),
    "required parameter added": (
        lambda d: op(PLANTS, "get")(d)["parameters"].append(
            {"name": "zone", "in": "query", "required": True, "schema": TEXT}
        ),
        [("new-required-request-parameter", B, MAJOR, "plants.list_plants")],
    ),
    "optional parameter added": (
        lambda d: op(PLANTS, "get")(d)["parameters"].insert(0, {"name": "zone", "in": "query", "schema": TEXT}),
        [("new-optional-request-parameter", C, MINOR, "plants.list_plants")],
    ),
    "parameter removed": (
        drop(lambda d: op(PLANTS, "get")(d)["parameters"], 1),
        [("request-parameter-removed", P, MAJOR, "plants.list_plants")],
    ),
    "parameter became required": (
        put(query(1), required=True),
        [("request-parameter-became-required", B, MAJOR, "plants.list_plants")],
    ),
    "parameter moved to a header": (
        put(query(1), **{"in": "header"}),
        [("request-parameter-moved", B, PATCH, "plants.list_plants")],
    ),
    "parameter spelled otherwise": (
        put(query(0), name="sort_by"),
        [("request-parameter-respelled", B, PATCH, "plants.list_plants")],
    ),
    "parameter style changed": (
        put(query(3), explode=False),
        [("request-parameter-style-changed", B, PATCH, "plants.list_plants")],
    ),
    "parameter type narrowed": (
        put(lambda d: query(3)(d)["schema"]["items"], type="string"),
        [("request-parameter-type-changed", B, MAJOR, "plants.list_plants")],
    ),
    "parameter enum value removed": (
        put(lambda d: query(0)(d)["schema"], enum=["name"]),
        [("request-parameter-enum-value-removed", B, MAJOR, "plants.list_plants")],
    ),
    "parameter default changed": (
        put(lambda d: query(0)(d)["schema"], default="age"),
        [("request-parameter-default-value-changed", P, MINOR, "plants.list_plants")],
    ),
    "parameter limit lowered": (
        put(lambda d: query(1)(d)["schema"], maximum=50),
        [("request-parameter-max-decreased", B, MINOR, "plants.list_plants")],
    ),
    "parameter limit raised": (
        put(lambda d: query(1)(d)["schema"], maximum=500),
        [("request-parameter-max-increased", C, MINOR, "plants.list_plants")],
    ),
    "request body became required": (
        lambda d: op("/beds/{bedId}", "put")(d)["requestBody"].update(required=True),
        [("request-body-became-required", B, MAJOR, "beds.update_bed")],
    ),
    "request body added": (
        put(op(PLANT, "get"), requestBody={"content": {JSON: {"schema": TEXT}}}),
        [("request-body-added-optional", C, MINOR, "plants.get_plant")],
    ),
    "request body removed": (
        drop(op("/beds/{bedId}", "put"), "requestBody"),
        [("request-body-removed", P, MAJOR, "beds.update_bed")],
    ),
    "request media type changed": (
        lambda d: op(PLANTS, "post")(d)["requestBody"].update(
            content={"text/json": op(PLANTS, "post")(d)["requestBody"]["content"][JSON]}
        ),
        [
            ("request-body-media-type-added", C, MINOR, "plants.create_plant"),
            ("request-body-media-type-removed", B, MAJOR, "plants.create_plant"),
        ],
    ),
    "error status added": (
        lambda d: op(PLANT, "get")(d)["responses"].update({"429": {"description": "Too Many Requests"}}),
        [("response-non-success-status-added", C, MINOR, "plants.get_plant")],
    ),
    "error status removed": (
        lambda d: op(PLANTS, "get")(d)["responses"].pop("404"),
        [("response-non-success-status-removed", C, MINOR, "plants.list_plants")],
    ),
    "success status changed": (
        lambda d: op(PLANT, "delete")(d).update(responses={"202": {"description": "Accepted"}}),
        [
            ("response-success-status-added", C, MINOR, "plants.delete_plant"),
            ("response-success-status-removed", B, MAJOR, "plants.delete_plant"),
        ],
    ),
    "answer media type removed": (
        lambda d: op(PLANT, "get")(d)["responses"]["200"].update(content={}),
        [("response-media-type-removed", B, MAJOR, "plants.get_plant")],
    ),
    "answer model changed": (
        lambda d: op(PLANT, "get")(d)["responses"]["200"]["content"][JSON].update(
            schema={"$ref": "#/components/schemas/PlantList"}
        ),
        [
            ("response-required-property-added", C, MINOR, "plants.get_plant"),
            ("response-required-property-removed", B, MAJOR, "plants.get_plant"),
            ("sdk-answer-model-changed", P, MAJOR, "plants.get_plant"),
        ],
    ),
    "property of an included schema added": (
        lambda d: schema("Envelope")(d)["properties"].update(code=TEXT),
        [("response-optional-property-added", C, MINOR, GETTERS)],
    ),
    "enum value added, used everywhere": (
        put(schema("Colour"), enum=["red", "green", "blue"]),
        [("response-property-enum-value-added", P, MINOR, GETTERS)],
    ),
    "enum value replaced in both directions": (
        put(prop("Bed", "soil"), enum=["loam", "clay"]),
        [("request-property-enum-value-removed", B, MAJOR, "beds.update_bed")],
    ),
    "map values change type": (
        put(prop("Bed", "tags"), additionalProperties={"type": "integer"}),
        [("request-property-type-changed", B, MAJOR, "beds.update_bed")],
    ),
    "discriminator renamed": (
        lambda d: schema("Reading")(d)["discriminator"].update(propertyName="sort"),
        [("response-property-discriminator-property-name-changed", P, MINOR, GETTERS)],
    ),
    "schema renamed": (
        rename_schema,
        [("sdk-model-renamed", B, MAJOR, "plants.create_plant")],
    ),
    "schema extracted": (
        extract,
        [("schema-added", C, MINOR, ""), ("schema-extracted", C, MINOR, "beds.get_health")],
    ),
    "unused schema changed": (
        lambda d: schema("Spare")(d)["properties"].clear(),
        [("unused-schema-changed", C, PATCH, "")],
    ),
    "unused schema removed": (
        drop(lambda d: d["components"]["schemas"], "Spare"),
        [("unused-schema-removed", C, MINOR, "")],
    ),
    "credential accepted too": (
        lambda d: d["security"].append({"Token": []}),
        [("api-security-added", C, MINOR, f"beds.update_bed {GETTERS} plants.delete_plant")],
    ),
    "credential no longer accepted": (
        put(lambda d: d, security=[{"Token": []}]),
        [
            ("api-security-added", C, MINOR, f"beds.update_bed {GETTERS} plants.delete_plant"),
            ("api-security-removed", B, MAJOR, f"beds.update_bed {GETTERS} plants.delete_plant"),
        ],
    ),
    "credential now needed": (
        drop(op("/health", "get"), "security"),
        [("api-security-demanded", B, MAJOR, "beds.get_health")],
    ),
    "scope now needed": (
        put(op(PLANT, "get"), security=[{"Key": ["read"]}]),
        [("api-security-scope-added", B, PATCH, "plants.get_plant")],
    ),
    "key sent in another header": (
        put(lambda d: d["components"]["securitySchemes"]["Key"], name="x-api-key"),
        [("api-security-component-changed", B, MINOR, "")],
    ),
    "server moved": (
        put(lambda d: d, servers=[{"url": "https://greenhouse.example/v2"}]),
        [("api-server-added", C, PATCH, ""), ("api-server-removed", P, PATCH, "")],
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_each_mutation_is_found_and_judged(name: str) -> None:
    edit, expected = MUTATIONS[name]
    wanted = sorted((*rest, " ".join(sorted(clients.split()))) for *rest, clients in expected)
    assert found(BASE, changed(edit)) == wanted


def test_every_rule_stands_in_the_table_once() -> None:
    keys = [(rule.action, rule.direction) for rule in RULES]
    assert len(keys) == len(set(keys))
    assert {rule.severity for rule in RULES} == {B, P, C}
    assert {rule.id for rule in RULES} > OWN


def test_enough_kinds_of_change_were_tried(tally: Tally) -> None:
    tried = {rule for _, entries in MUTATIONS.values() for rule, *_ in entries}
    tally("compare: rules of mutations", len(tried), 45)
