"""The smallest value that fits a schema: what is answered where nothing is known.

Only required properties, so that an answer made up here says as little as it can; the same for the same request.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .contract import Contract, Json

EPOCH = "2026-01-01T00:00:00.000Z"
_TEXTS = {
    "date-time": EPOCH,
    "date": EPOCH[:10],
    "uuid": "00000000-0000-0000-0000-000000000000",
    "email": "user@example.com",
    "uri": "https://example.com/",
}


class Sampler:
    """Makes values for the schemas of one contract.

    Args:
        known: values for properties by name, such as ``projectId``, taken where they fit the property's schema.
    """

    def __init__(self, contract: Contract, known: Mapping[str, Json] | None = None) -> None:
        self._contract = contract
        self._known = known or {}

    def value(self, schema: Mapping[str, Json], name: str = "") -> Json:
        """A value that fits ``schema``; ``name`` is the property that it is for."""
        schema = self._contract.resolve(schema)
        if name in self._known and self._contract.validator(schema).is_valid(self._known[name]):
            return self._known[name]
        if schema.get("nullable"):
            return None
        if "default" in schema:
            return schema["default"]
        if "enum" in schema:
            return schema["enum"][0]
        if "allOf" in schema or schema.get("type") == "object" or "properties" in schema:
            return self._object(schema)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self._first_fitting(schema, schema[key], name)
        return self._plain(schema, name)

    def properties(self, schema: Mapping[str, Json]) -> Mapping[str, Mapping[str, Json]]:
        """The declared properties of an object schema, with those of all its parts."""
        return self._members(self._contract.resolve(schema))[1]

    def _first_fitting(self, schema: Mapping[str, Json], choices: list[Mapping[str, Json]], name: str) -> Json:
        values = [self.value(choice, name) for choice in choices]
        validator = self._contract.validator(schema)
        return next((value for value in values if validator.is_valid(value)), values[0])

    def _object(self, schema: Mapping[str, Json]) -> dict[str, Json]:
        result: dict[str, Json] = {}
        required, properties = self._members(schema)
        for name in required:
            result[name] = True if name == "success" else self.value(properties.get(name, {}), name)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                chosen = self._first_fitting({key: schema[key]}, schema[key], "")
                if isinstance(chosen, dict):
                    result.update(chosen)
        return result

    def _members(self, schema: Mapping[str, Json]) -> tuple[list[str], dict[str, Mapping[str, Json]]]:
        required: list[str] = []
        properties: dict[str, Mapping[str, Json]] = {}
        for part in schema.get("allOf", ()):
            inner, declared = self._members(self._contract.resolve(part))
            required += [name for name in inner if name not in required]
            properties |= declared
        required += [name for name in schema.get("required", ()) if name not in required]
        properties |= schema.get("properties", {})
        return required, properties

    def _plain(self, schema: Mapping[str, Json], name: str) -> Any:
        kind = schema.get("type")
        if kind == "array":
            return [self.value(schema["items"]) for _ in range(schema.get("minItems", 0))]
        if kind in ("integer", "number"):
            return max(0, schema.get("minimum", 0))
        if kind == "boolean":
            return False
        if kind == "string":
            return _TEXTS.get(schema.get("format", ""), "")
        return {}
