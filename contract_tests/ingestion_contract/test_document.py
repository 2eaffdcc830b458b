"""The document is valid OpenAPI 3.1, and says of everything where it comes from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from edgewire.ingestion import checks, options
from edgewire.ingestion.item import CATEGORIES
from edgewire.sandbox.ingestion import app

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject, at
from scripts.spec.errors import SpecError
from scripts.spec.kinds import walk
from scripts.spec.validate import validate

from .contract import PATH, Contract, document

OPENAPI = jsonschema_rs.Draft202012Validator(
    json.loads(Path(__file__).with_name("oas-3.1-schema.json").read_text(encoding="utf-8"))
)
SOURCES = {"documented", "recorded", "official client", "inferred"}
MUST_SAY = {"operation", "parameter", "response", "header", "security scheme", "server"}


def faults(given: JsonObject) -> list[str]:
    """What is wrong with a document as OpenAPI: its shape, its schemas, its references, its sources."""
    found = [f"{error.instance_path}: {error.message[:200]}" for error in OPENAPI.iter_errors(given)]
    if found:
        return found
    try:
        validate(given)
    except SpecError as error:
        found.append(str(error))
    for typed in walk(given):
        if typed.kind == "schema" and not jsonschema_rs.meta.is_valid(typed.node):
            found.append(f"{typed.pointer} is no schema")
        named = typed.kind == "schema" and typed.pointer.count("/") == 3
        if (typed.kind in MUST_SAY or named) and "$ref" not in typed.node and "x-source" not in typed.node:
            found.append(f"{typed.pointer} does not say where it comes from")
    for place, sources in _values(given, "x-source"):
        if not set([sources] if isinstance(sources, str) else sources) <= SOURCES:
            found.append(f"{place} has an unknown source")
    for place, reference in _values(given, "$ref"):
        try:
            at(given, reference)
        except SpecError:
            found.append(f"{place} leads to nothing")
    return found


def _values(node: Any, name: str, place: str = "") -> Iterator[tuple[str, Any]]:
    """Also within extensions, where no tool for OpenAPI looks."""
    if isinstance(node, dict):
        if name in node:
            yield place, node[name]
        for key, inner in node.items():
            yield from _values(inner, name, f"{place}/{key}")
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from _values(inner, name, f"{place}/{index}")


def test_the_document_is_valid_and_says_its_sources(tally: Tally) -> None:
    assert faults(document()) == []
    tally("ingestion contract: objects of the document", sum(1 for _ in walk(document())), 100)


def misfits(given: JsonObject) -> list[str]:
    """Examples that do not fit their schema."""
    contract = Contract(given)
    places = [typed for typed in walk(given) if "example" in typed.node]
    assert len(places) == 6
    return [
        f"{one.pointer}: {text}"
        for one in places
        for text in contract.problems(one.node["schema"], one.node["example"])
    ]


def test_examples_fit_their_schemas() -> None:
    assert misfits(document()) == []
    given = document()
    given["components"]["schemas"]["BoundingBox"]["required"].append("colour")
    assert misfits(given) != []


def test_no_name_is_given_twice_in_the_file() -> None:
    """YAML's readers take the last of them without a word."""
    import yaml

    def keys(node: yaml.Node) -> Iterator[list[str]]:
        if isinstance(node, yaml.MappingNode):
            yield [key.value for key, _ in node.value if key.value != "<<"]
            for _, value in node.value:
                yield from keys(value)
        elif isinstance(node, yaml.SequenceNode):
            for value in node.value:
                yield from keys(value)

    root = yaml.compose(PATH.read_text(encoding="utf-8"), yaml.SafeLoader)
    assert root is not None
    for names in keys(root):
        assert len(names) == len(set(names))


def test_limits_and_categories_are_those_of_client_and_sandbox() -> None:
    given = document()
    content = given["paths"]["/api/{category}/files"]["post"]["requestBody"]["content"]
    parts = content["multipart/form-data"]["x-parts"]
    assert parts["maxFiles"] == options.MOST_FILES == app._MAX_FILES
    largest = given["paths"]["/api/{category}/data"]["post"]["requestBody"]["x-maxBytes"]
    assert parts["maxBytes"] == largest == app._LIMITS.part == checks.MAX_FILE
    category = given["components"]["parameters"]["Category"]
    assert set(category["schema"]["enum"]) == set(category["x-sources"]) == set(CATEGORIES) == set(app.CATEGORIES)


def _files(given: JsonObject) -> JsonObject:
    node: JsonObject = given["paths"]["/api/{category}/files"]["post"]
    return node


DEFECTS: dict[str, Callable[[JsonObject], Any]] = {
    "no responses": lambda given: _files(given).pop("responses"),
    "a response without description": lambda given: _files(given)["responses"]["500"].pop("description"),
    "a parameter in no place": lambda given: given["components"]["parameters"]["Label"].update({"in": "head"}),
    "a parameter without schema": lambda given: given["components"]["parameters"]["Label"].pop("schema"),
    "a path parameter that is not declared": lambda given: given["paths"]["/api/{category}/data"].pop("parameters"),
    "a reference to nothing": lambda given: given["components"]["responses"].pop("Unauthorized"),
    "a reference to nothing, in an extension": lambda given: given["components"]["schemas"].pop("LabelMapFile"),
    "a schema with an unknown type": lambda given: given["components"]["schemas"]["File"].update(type="bytes"),
    "an unknown source": lambda given: given["components"]["parameters"]["Label"].update({"x-source": "hearsay"}),
    "no source": lambda given: given["components"]["headers"]["Allow"].pop("x-source"),
    "an unknown status": lambda given: _files(given)["responses"].update({"299x": {"description": ""}}),
    "another version": lambda given: given.update(openapi="2.0"),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_of_the_document_is_seen(defect: str) -> None:
    given = document()
    DEFECTS[defect](given)
    assert faults(given) != []
