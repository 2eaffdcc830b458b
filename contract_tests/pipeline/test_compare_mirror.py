"""Direction decides what a change means; what means the same is no change at all."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.compare import compare

from .compare_cases import (
    BASE,
    GETTERS,
    MAJOR,
    MINOR,
    PATCH,
    PLANT,
    TEXT,
    B,
    C,
    Edit,
    P,
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


def flatten(document: dict[str, Any]) -> None:
    envelope = document["components"]["schemas"]["Envelope"]
    own = document["components"]["schemas"]["PlantAnswer"]["allOf"][1]
    document["components"]["schemas"]["PlantAnswer"] = {
        "type": "object",
        "required": [*envelope["required"], *own["required"]],
        "properties": envelope["properties"] | own["properties"],
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
    new = changed(both(put(op(PLANT, "get"), operationId="readPlant"), put(lambda d: d, servers=[])))
    first, second = compare(BASE, new), compare(shuffled(BASE, chance), shuffled(new, chance))
    assert compare(BASE, shuffled(BASE, chance)).entries == ()
    assert first.to_json() == second.to_json()
    assert first.to_markdown() == second.to_markdown()


def test_enough_changes_were_mirrored(tally: Tally) -> None:
    tally("compare: mirrored changes", 2 * len(MIRRORED), 50)
