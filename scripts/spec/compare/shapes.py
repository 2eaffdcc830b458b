"""What a schema demands, however it is written: references followed, ``allOf`` merged, null told one way."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..document import JsonObject, at, pointer, resolve

COMPONENTS = "/components/schemas/"

ABSENT: Any = object()
"""Stands for a keyword that is not written: ``default: null`` is written."""

LIMITS = {
    "maximum": "max",
    "minimum": "min",
    "exclusiveMaximum": "exclusive-max",
    "exclusiveMinimum": "exclusive-min",
    "maxLength": "max-length",
    "minLength": "min-length",
    "maxItems": "max-items",
    "minItems": "min-items",
    "maxProperties": "max-properties",
    "minProperties": "min-properties",
}
"""Keywords that bound a value, with the word rule ids use for them."""

UNIONS = {"oneOf": "one-of", "anyOf": "any-of"}
"""A client cannot tell these apart; rule ids do."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A schema, with the place it is written at and the place it stands at once its ``$ref`` is followed."""

    site: str
    target: str
    schema: JsonObject = field(compare=False, hash=False, repr=False)

    @property
    def component(self) -> str | None:
        """The name of the component this is a reference to (or is itself); None for an inline schema."""
        name = self.target.removeprefix(COMPONENTS)
        if name == self.target or "/" in name:
            return None
        return name.replace("~1", "/").replace("~0", "~")


Spots = tuple[Spot, ...]
"""Usually one spot. Several when parts of an ``allOf`` all define the same property: every one of them holds."""


@dataclass(slots=True)
class Shape:
    """One flattened schema. Everything a value must satisfy, with the pointers of where it is said."""

    pointer: str
    types: frozenset[str] | None = None
    format: str | None = None
    nullable: bool = False
    enum: dict[str, Any] | None = None
    enum_pointer: str = ""
    properties: dict[str, Spots] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    items: Spots = ()
    extra: Spots | bool | None = None
    variants: list[Spot] = field(default_factory=list)
    union: str = "one-of"
    discriminator: JsonObject | None = None
    default: Any = ABSENT
    limits: dict[str, Any] = field(default_factory=dict)
    pattern: str | None = None
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False

    @property
    def plain(self) -> bool:
        """Nothing but a union: no members of its own."""
        return bool(self.variants) and not self.properties and not self.items


class Contract:
    """A document with its schemas as shapes, each made once."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._siblings = str(document.get("openapi", "")).startswith("3.1")
        self._shapes: dict[tuple[str, ...], Shape] = {}

    def spot(self, site: str, schema: Any) -> Spot:
        """The schema written at ``site``.

        Raises:
            SpecError: its ``$ref`` leaves the document, points to nothing, or runs in a circle.
        """
        if not isinstance(schema, dict):
            return Spot(site, site, {} if schema is not False else {"not": {}})
        parts = schema.get("allOf")
        if len(schema) == 1 and isinstance(parts, list) and len(parts) == 1:
            return self.spot(site, parts[0])  # a reference in disguise
        if "$ref" not in schema or (self._siblings and len(schema) > 1):
            return Spot(site, site, schema)
        resolve(self.document, schema)
        target, node = site, schema
        while "$ref" in node:
            target = str(node["$ref"])[1:]
            node = at(self.document, str(node["$ref"]))
        return Spot(site, target, node)

    def component(self, name: str) -> Spot:
        """A component schema by its name."""
        site = pointer("components", "schemas", name)
        return self.spot(site, at(self.document, f"#{site}"))

    def shape(self, spots: Spots) -> Shape:
        """The flattened shape of a schema."""
        key = tuple(spot.target for spot in spots)
        if key not in self._shapes:
            shape = Shape(spots[0].target)
            for place, schema in self._parts(spots):
                self._merge(shape, place, schema)
            if shape.types is None and (shape.properties or isinstance(shape.extra, tuple)):
                shape.types = frozenset({"object"})
            elif shape.types is None and shape.items:
                shape.types = frozenset({"array"})
            self._shapes[key] = shape
        return self._shapes[key]

    def _parts(self, spots: Spots) -> Iterator[tuple[str, JsonObject]]:
        """The schemas that must all hold: the spots and, in turn, what their ``allOf`` or a choice of one names."""
        todo, seen = list(spots), set[str]()
        while todo:
            spot = todo.pop(0)
            if spot.target in seen:
                continue
            seen.add(spot.target)
            yield spot.target, spot.schema
            parts = [self.spot(f"{spot.target}/allOf/{i}", part) for i, part in enumerate(spot.schema.get("allOf", ()))]
            if "$ref" in spot.schema:
                parts.append(self.spot(spot.target, {"$ref": spot.schema["$ref"]}))
            for keyword in UNIONS:
                options = _options(spot.schema, keyword)
                if len(options) == 1:
                    parts += [self.spot(f"{spot.target}/{keyword}/{i}", option) for i, option in options]
            todo[:0] = parts

    def _merge(self, shape: Shape, place: str, schema: JsonObject) -> None:
        types = schema.get("type")
        if types is not None:
            found = frozenset([types] if isinstance(types, str) else types)
            if "null" in found and len(found) > 1:
                shape.nullable, found = True, found - {"null"}
            shape.types = found if shape.types is None or not (shape.types & found) else shape.types & found
        shape.nullable |= bool(schema.get("nullable"))
        shape.format = schema.get("format", shape.format)
        self._merge_values(shape, place, schema)
        for name, child in schema.get("properties", {}).items():
            spot = self.spot(f"{place}{pointer('properties', name)}", child)
            others = shape.properties.get(name, ())
            if all(other.target != spot.target and other.schema != spot.schema for other in others):
                shape.properties[name] = (*others, spot)
        for name in schema.get("required", ()):
            shape.required.setdefault(name, f"{place}/required")
        if isinstance(schema.get("items"), dict):
            shape.items = (*shape.items, self.spot(f"{place}/items", schema["items"]))
        extra = schema.get("additionalProperties")
        if isinstance(extra, bool):
            shape.extra = extra
        elif extra is not None:
            shape.extra = (self.spot(f"{place}/additionalProperties", extra),)
        for keyword, union in UNIONS.items():
            options = _options(schema, keyword)
            shape.nullable |= len(options) < len(schema.get(keyword, ()))
            if len(options) > 1:
                shape.variants += [self.spot(f"{place}/{keyword}/{i}", option) for i, option in options]
                shape.union = union
        shape.discriminator = schema.get("discriminator", shape.discriminator)

    def _merge_values(self, shape: Shape, place: str, schema: JsonObject) -> None:
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if values is not None:
            enum = {json.dumps(value): value for value in values}
            shape.nullable |= enum.pop("null", ABSENT) is None
            shape.enum = enum if shape.enum is None else {k: v for k, v in shape.enum.items() if k in enum}
            shape.enum_pointer = f"{place}/{'const' if 'const' in schema else 'enum'}"
        shape.default = schema.get("default", shape.default)
        shape.pattern = schema.get("pattern", shape.pattern)
        shape.read_only |= bool(schema.get("readOnly"))
        shape.write_only |= bool(schema.get("writeOnly"))
        shape.deprecated |= bool(schema.get("deprecated"))
        for keyword in LIMITS:
            limit = schema.get(keyword)
            exclusive = {"maximum": "exclusiveMaximum", "minimum": "exclusiveMinimum"}.get(keyword, "")
            if schema.get(exclusive) is True and isinstance(
                limit, int | float
            ):  # OpenAPI 3.0 writes the bound in one keyword and its kind in the other
                shape.limits[exclusive] = limit
            elif isinstance(limit, int | float) and not isinstance(limit, bool):
                shape.limits[keyword] = limit


def _options(schema: JsonObject, keyword: str) -> list[tuple[int, Any]]:
    """The alternatives of a union with their index, without ``type: null``, which only says that null may be there."""
    options = enumerate(schema.get(keyword, ()))
    return [(i, option) for i, option in options if not (isinstance(option, dict) and option.get("type") == "null")]
