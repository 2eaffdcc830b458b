"""Every kind of change is found once, judged as it should be, and said to touch the right methods."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.compare import compare
from scripts.spec.compare.rules import BUMPS, OWN, RULES, SEVERITIES
from scripts.spec.errors import SpecError

BASE: dict[str, Any] = json.loads((Path(__file__).parent / "data/compare/base.json").read_text("utf-8"))

B, P, C = SEVERITIES
MAJOR, MINOR, PATCH, _ = BUMPS

Edit = Callable[[dict[str, Any]], object]
Expected = tuple[str, str, str, str]
"""rule, severity, bump, and the methods without `client.`, separated by blanks"""

PLANTS, PLANT = "/beds/{bedId}/plants", "/beds/{bedId}/plants/{plantId}"
GETTERS = "plants.create_plant plants.get_plant plants.list_plants"


def schema(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["components"]["schemas"][name]


def prop(name: str, member: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["components"]["schemas"][name]["properties"][member]


def op(path: str, method: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["paths"][path][method]


def query(index: int) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["paths"][PLANTS]["get"]["parameters"][index]


def put(where: Callable[[dict[str, Any]], Any], **values: Any) -> Edit:
    return lambda document: where(document).update(values)


def drop(where: Callable[[dict[str, Any]], Any], key: Any) -> Edit:
    return lambda document: where(document).pop(key)


def both(*edits: Edit) -> Edit:
    return lambda document: [edit(document) for edit in edits]


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


JSON = "application/json"
TEXT = {"type": "string"}

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

SAME: dict[str, Edit] = {
    "nothing": lambda d: None,
    "allOf written out": flatten,
    "inline schema for a reference": lambda d: (
        prop("Plant", "petal")(d)
        and schema("Plant")(d)["properties"].update(petal={"allOf": [{"$ref": "#/components/schemas/Colour"}]})
    ),
    "null in the notation of 3.1": both(put(lambda d: d, openapi="3.1.0"), put(prop("Plant", "nick"), type=["string"])),
    "explicit defaults": both(put(query(3), style="form", explode=True), put(query(1), required=False)),
    "prose": both(
        put(op(PLANT, "get"), summary="x", description="y"), put(schema("Plant"), description="z", example={})
    ),
    "anyOf for oneOf": lambda d: schema("Sent")(d).update(anyOf=schema("Sent")(d).pop("oneOf")),
    "required names in another order": put(schema("Plant"), required=["name", "id"]),
}

MIRRORED: dict[str, tuple[Callable[[str], Edit], tuple[str, str, str], tuple[str, str, str]]] = {
    "required property added": (
        lambda s: both(
            put(lambda d: schema(s)(d)["properties"], extra=TEXT), lambda d: schema(s)(d)["required"].append("extra")
        ),
        ("new-required-request-property", B, MAJOR),
        ("response-required-property-added", C, MINOR),
    ),
    "optional property added": (
        lambda s: put(lambda d: schema(s)(d)["properties"], extra=TEXT),
        ("new-optional-request-property", C, MINOR),
        ("response-optional-property-added", C, MINOR),
    ),
    "required property removed": (
        lambda s: both(drop(lambda d: schema(s)(d)["properties"], "name"), put(schema(s), required=["id"])),
        ("request-property-removed", C, MAJOR),
        ("response-required-property-removed", B, MAJOR),
    ),
    "optional property removed": (
        lambda s: drop(lambda d: schema(s)(d)["properties"], "nick"),
        ("request-property-removed", C, MAJOR),
        ("response-optional-property-removed", P, MAJOR),
    ),
    "property spelled otherwise": (
        lambda s: lambda d: schema(s)(d)["properties"].update(Nick=schema(s)(d)["properties"].pop("nick")),
        ("request-property-respelled", B, PATCH),
        ("response-property-respelled", B, PATCH),
    ),
    "property became required": (
        lambda s: put(schema(s), required=["id", "name", "nick"]),
        ("request-property-became-required", B, MAJOR),
        ("response-property-became-required", C, MINOR),
    ),
    "property became optional": (
        lambda s: put(schema(s), required=["id"]),
        ("request-property-became-optional", C, MINOR),
        ("response-property-became-optional", B, MAJOR),
    ),
    "null allowed": (
        lambda s: put(prop(s, "nick"), nullable=True),
        ("request-property-became-nullable", C, MINOR),
        ("response-property-became-nullable", P, MINOR),
    ),
    "null allowed, in the notation of 3.1": (
        lambda s: both(put(lambda d: d, openapi="3.1.0"), put(prop(s, "nick"), type=["string", "null"])),
        ("request-property-became-nullable", C, MINOR),
        ("response-property-became-nullable", P, MINOR),
    ),
    "enum value added": (
        lambda s: put(prop(s, "mood"), enum=["good", "bad", "odd"]),
        ("request-property-enum-value-added", C, MINOR),
        ("response-property-enum-value-added", P, MINOR),
    ),
    "enum value removed": (
        lambda s: put(prop(s, "mood"), enum=["good"]),
        ("request-property-enum-value-removed", B, MAJOR),
        ("response-property-enum-value-removed", C, MAJOR),
    ),
    "became an enum": (
        lambda s: put(prop(s, "nick"), enum=["Bob"]),
        ("request-property-became-enum", B, MAJOR),
        ("response-property-became-enum", C, MINOR),
    ),
    "no enum any more": (
        lambda s: drop(prop(s, "mood"), "enum"),
        ("request-property-enum-dropped", C, MINOR),
        ("response-property-enum-dropped", P, MAJOR),
    ),
    "type changed": (
        lambda s: put(prop(s, "height"), type="string"),
        ("request-property-type-changed", B, MAJOR),
        ("response-property-type-changed", B, MAJOR),
    ),
    "type widened": (
        lambda s: put(prop(s, "height"), type="number"),
        ("request-property-type-generalized", C, MINOR),
        ("response-property-type-generalized", P, MAJOR),
    ),
    "type no longer stated": (
        lambda s: drop(prop(s, "height"), "type"),
        ("request-property-type-generalized", C, MINOR),
        ("response-property-type-generalized", P, MAJOR),
    ),
    "type narrowed": (
        lambda s: put(prop(s, "weight"), type="integer"),
        ("request-property-type-specialized", B, MAJOR),
        ("response-property-type-specialized", C, MINOR),
    ),
    "format that is the same Python type": (
        lambda s: put(prop(s, "height"), format="int32"),
        ("request-property-format-tightened", P, MINOR),
        ("response-property-format-tightened", C, PATCH),
    ),
    "format that is another Python type": (
        lambda s: drop(prop(s, "born"), "format"),
        ("request-property-type-changed", B, MAJOR),
        ("response-property-type-changed", B, MAJOR),
    ),
    "limit lowered": (
        lambda s: put(prop(s, "note"), maxLength=10),
        ("request-property-max-length-decreased", B, MINOR),
        ("response-property-max-length-decreased", C, PATCH),
    ),
    "limit gone": (
        lambda s: drop(prop(s, "note"), "maxLength"),
        ("request-property-max-length-unset", C, MINOR),
        ("response-property-max-length-unset", P, MINOR),
    ),
    "pattern added": (
        lambda s: put(prop(s, "note"), pattern="^a"),
        ("request-property-pattern-added", B, MINOR),
        ("response-property-pattern-added", C, PATCH),
    ),
    "default added": (
        lambda s: put(prop(s, "note"), default=""),
        ("request-property-default-value-added", C, MINOR),
        ("response-property-default-value-added", C, PATCH),
    ),
    "became read-only": (
        lambda s: put(prop(s, "note"), readOnly=True),
        ("request-property-became-read-only", P, MINOR),
        ("response-property-became-read-only", C, PATCH),
    ),
    "became write-only": (
        lambda s: put(prop(s, "note"), writeOnly=True),
        ("request-property-became-write-only", C, PATCH),
        ("response-property-became-write-only", P, MINOR),
    ),
    "property deprecated": (
        lambda s: put(prop(s, "note"), deprecated=True),
        ("request-property-deprecated", C, MINOR),
        ("response-property-deprecated", C, MINOR),
    ),
    "closed to additional properties": (
        lambda s: put(schema(s), additionalProperties=False),
        ("request-additional-properties-closed", B, MAJOR),
        ("response-additional-properties-closed", C, PATCH),
    ),
    "variant added": (
        lambda s: lambda d: schema({"Draft": "Sent", "Plant": "Reading"}[s])(d)["oneOf"].append(TEXT),
        ("request-property-one-of-added", C, MINOR),
        ("response-property-one-of-added", P, MINOR),
    ),
    "variant removed": (
        lambda s: both(
            lambda d: schema({"Draft": "Sent", "Plant": "Reading"}[s])(d)["oneOf"].pop(),
            lambda d: schema("Reading")(d)["discriminator"]["mapping"].pop("wet") if s == "Plant" else None,
        ),
        ("request-property-one-of-removed", B, MAJOR),
        ("response-property-one-of-removed", C, MINOR),
    ),
}


def changed(edit: Edit) -> dict[str, Any]:
    document = copy.deepcopy(BASE)
    edit(document)
    return document


def found(old: dict[str, Any], new: dict[str, Any]) -> list[Expected]:
    return sorted(
        (entry.rule, entry.severity, entry.bump, " ".join(client.removeprefix("client.") for client in entry.clients))
        for entry in compare(old, new).entries
    )


@pytest.mark.parametrize("name", MUTATIONS)
def test_each_mutation_is_found_and_judged(name: str) -> None:
    edit, expected = MUTATIONS[name]
    wanted = sorted((*rest, " ".join(sorted(clients.split()))) for *rest, clients in expected)
    assert found(BASE, changed(edit)) == wanted


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("name", MIRRORED)
def test_direction_decides_what_a_change_in_a_schema_means(name: str, direction: str) -> None:
    edit, request, response = MIRRORED[name]
    model, expected, clients = (
        ("Draft", request, "plants.create_plant") if direction == "request" else ("Plant", response, GETTERS)
    )
    assert found(BASE, changed(edit(model))) == [(*expected, clients)]


@pytest.mark.parametrize("name", SAME)
def test_what_means_the_same_is_no_change(name: str) -> None:
    report = compare(BASE, changed(SAME[name]))
    assert [(entry.rule, entry.pointer) for entry in report.entries] == []
    assert report.bump == "none"
    assert report.to_markdown() == "# Contract: no changes\n"


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        items = [(key, shuffled(child, chance)) for key, child in value.items()]
        chance.shuffle(items)
        return dict(items)
    return [shuffled(child, chance) for child in value] if isinstance(value, list) else value


def test_the_order_of_keys_changes_neither_verdict_nor_bytes() -> None:
    chance = random.Random(7)
    new = changed(both(*(edit for edit, _ in [MUTATIONS["operationId changed"], MUTATIONS["server moved"]])))
    first, second = compare(BASE, new), compare(shuffled(BASE, chance), shuffled(new, chance))
    assert compare(BASE, shuffled(BASE, chance)).entries == ()
    assert first.to_json() == second.to_json()
    assert first.to_markdown() == second.to_markdown()


def test_a_schema_used_in_both_directions_is_one_entry_with_all_its_uses_and_the_worst_verdict() -> None:
    (entry,) = compare(BASE, changed(put(schema("Colour"), enum=["green"]))).entries
    assert (entry.rule, entry.severity) == ("request-parameter-enum-value-removed", B)
    assert entry.pointer == "/components/schemas/Colour/enum"
    assert {(use.client, use.direction, use.at) for use in entry.uses} == {
        ("client.plants.list_plants", "parameter", "query colour"),
        ("client.plants.list_plants", "response", "200"),
        ("client.plants.create_plant", "response", "200"),
        ("client.plants.get_plant", "response", "200"),
    }


def test_an_entry_says_where_what_and_what_changes_in_python() -> None:
    new = changed(both(MIRRORED["optional property removed"][0]("Plant"), MUTATIONS["optional parameter added"][0]))
    removed, added = (entry.to_dict() for entry in compare(BASE, new).entries)
    assert (removed["pointer"], removed["document"]) == ("/components/schemas/Plant/properties/nick", "old")
    assert removed["sentence"] == "Plant lost its optional property nick."
    assert removed["python"] == ["Plant.nick is gone: reading it raises AttributeError."]
    assert (added["pointer"], added["document"]) == ("/paths/~1beds~1{bedId}~1plants/get/parameters/0", "new")
    assert added["python"] == ["zone may be passed to client.plants.list_plants."]


def test_a_fingerprint_survives_other_changes_nearby() -> None:
    alone = compare(BASE, changed(MUTATIONS["parameter limit lowered"][0])).entries
    beside = compare(
        BASE, changed(both(MUTATIONS["parameter limit lowered"][0], MUTATIONS["optional parameter added"][0]))
    ).entries
    assert {entry.fingerprint for entry in alone} < {entry.fingerprint for entry in beside}
    other = compare(BASE, changed(MUTATIONS["parameter limit raised"][0])).entries
    assert alone[0].fingerprint != other[0].fingerprint


def test_schemas_that_contain_themselves_are_compared_to_the_end() -> None:
    def tree(document: dict[str, Any]) -> None:
        plants = document["components"]["schemas"]["Plant"]["properties"]
        plants["parents"] = {"type": "array", "items": {"$ref": "#/components/schemas/Plant"}}
        document["components"]["schemas"]["Envelope"]["allOf"] = [{"$ref": "#/components/schemas/Envelope"}]

    old = changed(tree)
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Plant"]["properties"]["height"]["type"] = "string"
    assert [rule for rule, *_ in found(old, new)] == ["response-property-type-changed"]


@pytest.mark.parametrize("ref", ["#/components/schemas/Nobody", "other.yaml#/Plant", "#/components/schemas/Loop"])
def test_a_reference_that_cannot_be_followed_is_one_clear_sentence(ref: str) -> None:
    def edit(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["Loop"] = {"$ref": "#/components/schemas/Loop"}
        document["components"]["schemas"]["Plant"]["properties"]["nick"] = {"$ref": ref}

    with pytest.raises(SpecError, match=r"reference .*;"):
        compare(BASE, changed(edit))


def test_hostile_names_stay_text() -> None:
    nasty = "`</details>|\n# <img src=x> @everyone {client} \u202e${{ secrets }}"
    edits = both(
        lambda d: schema("Plant")(d)["properties"].update({nasty: TEXT}),
        put(prop("Plant", "mood"), enum=["good", "bad", nasty]),
        put(op(PLANT, "get"), operationId=nasty, tags=[nasty]),
        drop(lambda d: d["paths"], "/health"),
        lambda d: d["paths"].update({f"/{nasty}": {"get": {"tags": [nasty], "responses": {}}}}),
    )
    report = compare(BASE, changed(edits))
    text = report.to_markdown()
    assert "\u202e" not in text
    for line in text.splitlines():
        assert line == "" or line.lstrip()[0] in "#*|-<CAE0123456789", line
        bare = without_code(line)
        assert "<img" not in bare and "@everyone" not in bare and "</details>|" not in bare
    assert text.count("<details>") == sum(line == "</details>" for line in text.splitlines())
    assert json.loads(report.to_json())["entries"]


def without_code(line: str) -> str:
    """The line without its inline code, read as CommonMark reads it: a run of backticks to the next run as long."""
    bare, rest = "", line
    while "`" in rest:
        before, _, rest = rest.partition("`")
        run = 1 + len(rest) - len(rest.lstrip("`"))
        rest = rest.lstrip("`")
        bare += before
        position = 0
        while position < len(rest):
            if rest[position] == "`":
                end = position + len(rest[position:]) - len(rest[position:].lstrip("`"))
                if end - position == run:
                    rest = rest[end:]
                    break
                position = end
            else:
                position += 1
    return bare + rest


def test_a_report_too_long_for_a_pull_request_is_cut_and_says_so() -> None:
    def many(document: dict[str, Any]) -> None:
        for i in range(900):
            document["paths"][f"/many/{i}/{'x' * 60}"] = {
                "get": {"tags": [f"T{i % 30}"], "operationId": f"many{i}", "responses": {}}
            }

    report = compare(changed(many), BASE)
    assert len(report.entries) == 900
    assert len(report.to_markdown()) <= 60_000
    assert "more; the JSON report has all" in report.to_markdown()
    assert len(report.to_markdown(5_000)) <= 5_000
    assert len(json.loads(report.to_json())["entries"]) == 900


def test_every_rule_is_named_once_and_can_be_reached(tally: Tally) -> None:
    keys = [(rule.action, rule.direction) for rule in RULES]
    assert len(keys) == len(set(keys))
    assert {rule.severity for rule in RULES} == {B, P, C}
    assert {rule.id for rule in RULES} > OWN
    expected = {rule for _, entries in MUTATIONS.values() for rule, *_ in entries}
    expected |= {rule for _, *pair in MIRRORED.values() for rule, *_ in pair}
    tally("compare: mutations", len(MUTATIONS) + 2 * len(MIRRORED) + len(SAME), 100)
    assert len(expected) > 80
