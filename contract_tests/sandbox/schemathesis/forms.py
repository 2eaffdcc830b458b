"""What a form can say. Its fields are text, as a query is, so what is wrong as JSON may be right once it is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs
from schemathesis.core.transforms import to_wire_text

LARGEST = 2**63 - 1


def sayable(document: dict[str, Any], schema: dict[str, Any]) -> None:
    """A form cannot say that a list is empty; a field that is sent once is a list of one; numbers are as in queries."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    for part in schema.get("allOf", ()):
        sayable(document, part)
    for name, inner in schema.get("properties", {}).items():
        if (number := inner.get("items", inner)).get("type") == "integer":
            number.setdefault("minimum", -LARGEST)
            number.setdefault("maximum", LARGEST)
        if inner.get("type") == "array":
            if name in schema.get("required", ()):
                inner["minItems"] = max(1, inner.get("minItems", 0))
            if inner["items"].get("type") in ("integer", "string") and "format" not in inner["items"]:
                schema["properties"][name] = {"anyOf": [inner, inner["items"]]}


def fits(schema: Mapping[str, Any], body: object) -> bool:
    """Whether what was made to be wrong is right once it is sent: a number is a good text, and ``"5"`` a number.

    Args:
        schema: of a form or a query, an object of fields; others are nobody's business. A file fits if it is one.
    """
    if not isinstance(body, dict):
        return False
    said = {name: value for name, value in body.items() if value != []}  # of an empty list nothing is sent
    fields = schema.get("properties", {})
    return set(schema.get("required", ())) <= said.keys() and all(
        _field_fits(fields.get(name, {}), value) for name, value in said.items()
    )


def _field_fits(schema: dict[str, Any], value: Any) -> bool:
    if "binary" in (schema.get("format"), schema.get("items", {}).get("format")):
        return all(isinstance(each, bytes | str) for each in (value if isinstance(value, list) else [value]))
    return any(jsonschema_rs.is_valid(schema, reading) for reading in _readings(value))


def _readings(value: Any) -> Iterator[Any]:
    """What may be read in a field: its text, or what that spells; or the list of these, however often it is sent."""
    texts = [to_wire_text(each) for each in (value if isinstance(value, list) else [value])]
    for read in (texts, [_spelt(text) for text in texts]):
        yield read
        if len(read) == 1:
            yield read[0]


def _spelt(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
