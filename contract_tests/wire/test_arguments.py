"""The arguments are what they claim to be: valid by the contract, complete, falsy, special, always the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject, resolve

from . import contract
from .arguments import SETS, SPECIAL, ArgumentSet, Case, Upload, cases
from .wire import Json


def as_json_schema(node: Any) -> Any:
    """OpenAPI 3.0's dialect as JSON Schema: ``nullable`` as a type, ``oneOf`` as ``anyOf`` because variants overlap."""
    if isinstance(node, list):
        return [as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    converted = {("anyOf" if key == "oneOf" else key): as_json_schema(value) for key, value in node.items()}
    if converted.pop("nullable", False) is True:
        return {"anyOf": [converted, {"type": "null"}], "components": converted.pop("components", {})}
    return converted


def as_json(value: Json) -> Json:
    match value:
        case Upload():
            return value.file_name
        case dict():
            return {name: as_json(item) for name, item in value.items()}
        case list():
            return [as_json(item) for item in value]
        case _:
            return value


def stated(case: Case) -> Iterator[tuple[str, JsonObject, Json]]:
    """Every value of a case with its place and its schema."""
    arguments = case.arguments
    for place in ("path", "query", "header"):
        for name, value in getattr(arguments, place).items():
            schema = next(p["schema"] for p in case.parameters if (p["in"], p["name"]) == (place, name))
            yield f"{place} {name}", schema, value
    if arguments.media_type is not None:
        body = resolve(contract.document(), case.op.operation["requestBody"])
        yield "body", body["content"][arguments.media_type]["schema"], as_json(arguments.body)


@pytest.mark.parametrize("argument_set", SETS)
def test_every_argument_is_valid_by_the_contract(argument_set: ArgumentSet, tally: Tally) -> None:
    components = as_json_schema({"schemas": contract.document()["components"]["schemas"]})
    validators: dict[str, Any] = {}
    wrong = []
    asked = cases(contract.document(), argument_set)
    for case in asked:
        for place, schema, value in stated(case):
            key = repr(schema)
            if key not in validators:
                validators[key] = jsonschema_rs.Draft4Validator({**as_json_schema(schema), "components": components})
            error = next(validators[key].iter_errors(value), None)
            if error is not None:
                wrong.append(f"{case.name} {place}: {error.message}")
    assert not wrong, "\n".join(wrong[:20])
    tally(f"wire: arguments valid by the contract, {argument_set}", len(asked), len(contract.operations()))


@pytest.mark.parametrize("argument_set", SETS)
def test_every_required_parameter_is_given_and_all_of_them_outside_of_the_smallest_set(
    argument_set: ArgumentSet,
) -> None:
    for case in cases(contract.document(), argument_set):
        wanted = {
            (parameter["in"], parameter["name"])
            for parameter in case.parameters
            if argument_set != "required" or parameter.get("required")
        }
        arguments = case.arguments
        given = {(place, name) for place in ("path", "query", "header") for name in getattr(arguments, place)}
        assert given == wanted, case.name
        has_body = "requestBody" in case.op.operation
        assert argument_set == "required" or (arguments.media_type is not None) == has_body, case.name


def leaves(value: Json) -> Iterator[Json]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item)
    else:
        yield value


def all_leaves(argument_set: ArgumentSet) -> list[Json]:
    return [
        leaf
        for case in cases(contract.document(), argument_set)
        for _, _, value in stated(case)
        for leaf in leaves(value)
    ]


def test_the_falsy_set_holds_every_kind_of_nothing() -> None:
    kinds = {(type(leaf).__name__, leaf) for leaf in all_leaves("falsy") if not leaf}
    assert kinds == {("int", 0), ("float", 0.0), ("bool", False), ("str", ""), ("NoneType", None)}


def test_the_special_set_puts_the_characters_into_paths_queries_and_bodies() -> None:
    places = {
        place.split()[0]
        for case in cases(contract.document(), "special")
        for place, _, value in stated(case)
        if SPECIAL in list(leaves(value))
    }
    assert places == {"path", "query", "body"}


def test_the_same_contract_gives_the_same_arguments() -> None:
    for argument_set in SETS:
        assert cases(contract.document(), argument_set) == cases(contract.document(), argument_set)


def test_every_variant_of_a_choice_is_taken_somewhere() -> None:
    """Sets and operations start at different variants, so that none of a oneOf is left untried."""
    seen = {
        case.arguments.body["input"]["inputType"]
        for argument_set in SETS
        for case in cases(contract.document(), argument_set)
        if case.op.id == "savePretrainedModelParameters"
    }
    assert len(seen) == 4
