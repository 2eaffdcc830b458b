"""What the generator would lose without a word, or with one that names nothing: found in the contract beforehand."""

from __future__ import annotations

import json
from typing import Any

from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.strings import ClassName, PythonIdentifier, in_double_quote_literal

from .document import JsonObject, escape
from .errors import SpecError
from .names import field_name

_ANY_CLASS = Class(ClassName("Enum", ""), PythonIdentifier("enum", ""))


def refuse_losses(node: Any, place: str = "#") -> None:
    """Fail for the first loss in a contract, or in the part of it at ``place``.

    Raises:
        SpecError: two names of one schema are one in Python, or an enum value cannot be written there.
    """
    if isinstance(node, list):
        for i, item in enumerate(node):
            refuse_losses(item, f"{place}/{i}")
    elif isinstance(node, dict):
        if isinstance(node.get("enum"), list):
            _refuse_lossy_enum(node, place)
        if isinstance(node.get("properties"), dict):
            _refuse_clashing_fields(node["properties"], place)
        for name, item in node.items():
            refuse_losses(item, f"{place}/{escape(str(name))}")


def _refuse_lossy_enum(schema: JsonObject, place: str) -> None:
    """Two values of one name, or a value with characters that are left out, so that another one would be sent."""
    texts = [value for value in schema["enum"] if isinstance(value, str)]
    try:
        members = len(EnumProperty.values_from_list(texts, _ANY_CLASS, schema.get("x-enum-varnames") or []))
    except ValueError:  # what the generator says when it notices
        members = 0
    if members < len(set(texts)):
        raise SpecError(
            f"Two values of the enum at {place} would have one name in Python; name them in the overlay with "
            "x-enum-varnames."
        )
    for value in texts:
        if json.loads(f'"{in_double_quote_literal(value)}"') != value:
            raise SpecError(
                f"The enum value {value!r} at {place} holds a character that the generator would leave out; "
                "remove the value in the overlay."
            )


def _refuse_clashing_fields(properties_: JsonObject, place: str) -> None:
    """Names that are one in Python, also in the generator's second try, which keeps them as they are."""
    seen: dict[tuple[str, str], str] = {}
    for name in properties_:
        names = field_name(name), str(PythonIdentifier(name, "field_", skip_snake_case=True))
        if names in seen:
            raise SpecError(
                f"The properties {seen[names]!r} and {name!r} at {place} would both be called {names[0]} in Python; "
                "rename one of them in the overlay."
            )
        seen[names] = name
