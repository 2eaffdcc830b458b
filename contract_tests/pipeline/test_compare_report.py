"""What a report says of a change, and that it stays readable, stable and safe whatever the contracts hold."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from scripts.spec.compare import compare
from scripts.spec.errors import SpecError

from .compare_cases import (
    BASE,
    JSON,
    PLANT,
    PLANTS,
    TEXT,
    B,
    both,
    changed,
    drop,
    found,
    op,
    prop,
    put,
    query,
    schema,
)

LOWER = put(lambda d: query(1)(d)["schema"], maximum=50)
RAISE = put(lambda d: query(1)(d)["schema"], maximum=500)
LOSE = drop(lambda d: schema("Plant")(d)["properties"], "nick")


def add_zone(document: dict[str, Any]) -> None:
    op(PLANTS, "get")(document)["parameters"].insert(0, {"name": "zone", "in": "query", "schema": TEXT})


def take_a_list(document: dict[str, Any]) -> None:
    answer = op(PLANT, "get")(document)["responses"]["200"]["content"][JSON]
    answer["schema"] = {"$ref": "#/components/schemas/PlantList"}


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
    new = changed(both(LOSE, add_zone))
    removed, added = (entry.to_dict() for entry in compare(BASE, new).entries)
    assert (removed["pointer"], removed["document"]) == ("/components/schemas/Plant/properties/nick", "old")
    assert removed["sentence"] == "Plant lost its optional property nick."
    assert removed["python"] == ["Plant.nick is gone: reading it raises AttributeError."]
    assert (added["pointer"], added["document"]) == ("/paths/~1beds~1{bedId}~1plants/get/parameters/0", "new")
    assert added["python"] == ["zone may be passed to client.plants.list_plants."]


def test_a_parameter_many_operations_share_is_one_entry() -> None:
    def edit(document: dict[str, Any]) -> None:
        document["components"]["parameters"]["Zone"] = {"name": "zone", "in": "query", "schema": TEXT}
        for path, method in ((PLANTS, "get"), (PLANTS, "post"), (PLANT, "get")):
            op(path, method)(document).setdefault("parameters", []).append({"$ref": "#/components/parameters/Zone"})

    (entry,) = compare(BASE, changed(edit)).entries
    assert (entry.rule, entry.pointer) == ("new-optional-request-parameter", "/components/parameters/Zone")
    assert entry.clients == ["client.plants.create_plant", "client.plants.get_plant", "client.plants.list_plants"]


def test_a_property_lost_by_taking_another_model_is_not_blamed_on_the_old_model() -> None:
    (removed, *_) = compare(BASE, changed(take_a_list)).entries
    assert removed.to_dict()["sentence"] == "PlantAnswer → PlantList lost its required property plant."
    assert removed.to_dict()["python"] == ["PlantList.plant is gone: reading it raises AttributeError."]


def test_a_fingerprint_survives_other_changes_nearby() -> None:
    alone = compare(BASE, changed(LOWER)).entries
    beside = compare(BASE, changed(both(LOWER, add_zone))).entries
    assert {entry.fingerprint for entry in alone} < {entry.fingerprint for entry in beside}
    other = compare(BASE, changed(RAISE)).entries
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
        assert "<img" not in bare
        assert "@everyone" not in bare
        assert "</details>|" not in bare
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
