"""Valid JSON for every schema of a contract, and an independent judge of what is valid.

The strategies read the contract, never the generated code. ``validator`` is jsonschema-rs over the contract translated
from OpenAPI 3.0 to JSON Schema; a test holds the strategies against it, so neither is believed alone.
"""

from __future__ import annotations

import datetime
import json
import string
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from scripts.spec.document import JsonObject, resolve

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("edge_impulse_studio", "aitrios_console")

Json = Any
Fill = Literal["required", "all", "some"]
Kind = Literal["any", "array", "boolean", "enum", "integer", "map", "model", "number", "string", "union"]

FILLS: tuple[Fill, ...] = ("required", "all", "some")


class Contract:
    """An effective contract: its document, and what can be asked of its schemas."""

    def __init__(self, document: JsonObject) -> None:
        self.document = document
        self._flat: dict[int, JsonObject] = {}
        self._kept: list[object] = []
        self._strategies: dict[tuple[int, Fill], st.SearchStrategy[Json]] = {}
        self._registry: jsonschema_rs.Registry | None = None
        self._validators: dict[int, jsonschema_rs.Draft202012Validator] = {}

    def flat(self, schema: JsonObject) -> JsonObject:
        """A schema without ``$ref`` and ``allOf`` at its top: what is said in several places, said in one."""
        known = self._flat.get(id(schema))
        if known is None:
            self._kept.append(schema)  # an id is only good while its object lives
            known = self._flat[id(schema)] = self._merged(resolve(self.document, schema))
        return known

    def _merged(self, node: JsonObject) -> JsonObject:
        if "allOf" not in node:
            return node
        whole: JsonObject = {}
        parts = [self.flat(part) for part in node["allOf"]]
        rest = {key: value for key, value in node.items() if key != "allOf"}
        for part in [*parts, rest]:
            properties = dict(whole.get("properties", {}))
            for name, schema in part.get("properties", {}).items():
                twice = name in properties and properties[name] != schema
                properties[name] = {"allOf": [properties[name], schema]} if twice else schema
            required = [*whole.get("required", []), *part.get("required", [])]
            whole |= part
            if properties:
                whole["properties"] = properties
            if required:
                whole["required"] = list(dict.fromkeys(required))
        whole.pop("nullable", None)
        if all(part.get("nullable") for part in parts) and node.get("nullable"):
            whole["nullable"] = True
        return whole

    def variants(self, schema: JsonObject) -> list[JsonObject]:
        """The alternatives of a union, those of unions inside it included."""
        flat = self.flat(schema)
        found: list[JsonObject] = []
        for variant in [*flat.get("oneOf", []), *flat.get("anyOf", [])]:
            found += self.variants(variant) if kind_of(self.flat(variant)) == "union" else [variant]
        return found

    def values(self, schema: JsonObject, fill: Fill = "some") -> st.SearchStrategy[Json]:
        """Valid JSON. ``fill`` says how much of what is optional is there; null counts as leaving out."""
        key = id(schema), fill
        if key not in self._strategies:
            self._kept.append(schema)
            self._strategies[key] = self._values(schema, fill)
        return self._strategies[key]

    def _values(self, schema: JsonObject, fill: Fill) -> st.SearchStrategy[Json]:
        flat = self.flat(schema)
        nullable = bool(flat.get("nullable"))
        if nullable and fill == "required":
            return st.none()
        strategy = self._present(flat, kind_of(flat), fill)
        return st.none() | strategy if nullable and fill == "some" else strategy

    def _present(self, flat: JsonObject, kind: Kind, fill: Fill) -> st.SearchStrategy[Json]:
        if kind == "union":
            return st.one_of([self.values(variant, fill) for variant in self.variants(flat)])
        if kind == "model":
            return self._objects(flat, fill)
        if kind == "map":
            values = self.map_values(flat)
            inner = _json() if values is None else self.values(values, fill)
            return st.dictionaries(_KEYS, inner, min_size=fill == "all", max_size=0 if fill == "required" else 2)
        if kind == "array":
            low = flat.get("minItems", int(fill == "all"))
            # Hypothesis gives up on huge documents: where all is there, once must do.
            high = {"required": low, "all": max(low, 1), "some": max(low, min(flat.get("maxItems", 2), 2))}[fill]
            return st.lists(self.values(flat.get("items", {}), fill), min_size=low, max_size=high)
        strategy: st.SearchStrategy[Json] = _SCALARS[kind](flat, fill != "some")
        return strategy

    def _objects(self, flat: JsonObject, fill: Fill) -> st.SearchStrategy[Json]:
        required = set(flat.get("required", []))
        wanted, allowed = {}, {}
        for name, schema in flat["properties"].items():
            if name in required or fill == "all":
                wanted[name] = self.values(schema, fill)
            elif fill == "some":
                allowed[name] = self.values(schema, fill)
        return st.fixed_dictionaries(wanted, optional=allowed)

    def map_values(self, flat: JsonObject) -> JsonObject | None:
        """The schema of an object's further values; None where they may be anything."""
        values = flat.get("additionalProperties")
        return values if isinstance(values, dict) and values else None

    def validator(self, schema: JsonObject) -> jsonschema_rs.Draft202012Validator:
        """The independent judge for one schema of this contract."""
        if id(schema) in self._validators:
            return self._validators[id(schema)]
        if self._registry is None:
            schemas = self.document.get("components", {}).get("schemas", {})
            components = {"components": {"schemas": _translated(schemas, names=True)}}
            self._registry = jsonschema_rs.Registry([("urn:contract", components)])
        self._kept.append(schema)
        judge = self._validators[id(schema)] = jsonschema_rs.Draft202012Validator(
            _translated(schema), registry=self._registry, validate_formats=True, ignore_unknown_formats=True
        )
        return judge


@cache
def contract(package: str) -> Contract:
    """The contract that a generated package carries."""
    return Contract(json.loads((ROOT / "generated" / package / "contract.json").read_bytes()))


@cache
def operations(package: str) -> list[JsonObject]:
    """The rows of a package's table of operations."""
    rows: list[JsonObject] = json.loads((ROOT / "generated" / package / "operations.json").read_bytes())["operations"]
    return rows


def kind_of(flat: JsonObject) -> Kind:
    """What a flat schema describes."""
    if flat.get("oneOf") or flat.get("anyOf"):
        return "union"
    if "enum" in flat:
        return "enum"
    if flat.get("properties"):
        return "model"
    kind = flat.get("type", "any")
    return "map" if kind == "object" else kind


def examples(strategy: st.SearchStrategy[Json], count: int) -> list[Json]:
    """The first ``count`` values of a strategy, the simplest first, the same in every run."""
    found: list[Json] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(value: Json) -> None:
        found.append(value)

    collect()
    return found


def identical(one: Json, other: Json) -> bool:
    """Whether two JSON values are the same, also in their types: 1, 1.0 and true differ, and so does an enum member."""
    if type(one) is not type(other):
        return False
    if type(one) is dict:
        return one.keys() == other.keys() and all(identical(value, other[name]) for name, value in one.items())
    if type(one) is list:
        return len(one) == len(other) and all(map(identical, one, other))
    return bool(one == other) and (type(one) is not float or str(one) == str(other))  # 0.0 is not -0.0


_KEYS = st.sampled_from(("key", "", "a/b~c", "ünï", "class", "0")) | st.text(string.ascii_letters, max_size=6)
_TEXTS = (
    "", "text", "true", "null", "0", "ünï 日本 😀", "a\"b'c\\d", "line\nbreak\r\n\t", "\x00\x1f\x7f", "\u2028\ufeff",
    "2026-01-01T00:00:00.000Z", '"""', "{x}", "%2F&=+#?/", "--+++--", "<b>", "x" * 300,
)  # fmt: skip


def _strings(flat: JsonObject, few: bool) -> st.SearchStrategy[str]:
    written = flat.get("format")
    if written == "date-time":
        return date_times()
    if written == "date":
        return st.dates().map(datetime.date.isoformat)
    if written == "uuid":
        return st.builds(lambda value, upper: str(value).upper() if upper else str(value), st.uuids(), st.booleans())
    if "pattern" in flat:
        return st.from_regex(str(flat["pattern"]))
    low, high = flat.get("minLength", 0), flat.get("maxLength", 300)
    fitting = [text for text in _TEXTS if low <= len(text) <= high]
    if few and fitting:
        return st.sampled_from(fitting)
    free = st.text(st.characters(codec="utf-8"), min_size=low, max_size=min(high, max(low, 6)))
    return st.sampled_from(fitting) | free if fitting else free


_SPELLINGS = ("{}.{:03d}Z", "{}Z", "{}.{:06d}Z", "{}.{:09d}+00:00", "{}.{:01d}-07:30", "{}+00:00")


@st.composite
def date_times(draw: st.DrawFn) -> str:
    """RFC 3339 in the spellings that services use, the usual one first: all of them must come back as they were."""
    moment = draw(st.datetimes(min_value=datetime.datetime(1, 1, 2), max_value=datetime.datetime(9999, 12, 30)))
    spelling = draw(st.sampled_from(_SPELLINGS))
    fraction = {"0": 0, "3": moment.microsecond // 1000, "6": moment.microsecond, "9": moment.microsecond * 1000 + 7}
    digits = spelling.partition(":0")[2][:1] or "0"
    day = moment.replace(microsecond=0).isoformat()
    return spelling.format(day, fraction.get(digits, moment.microsecond // 100000))


def _integers(flat: JsonObject, few: bool) -> st.SearchStrategy[int]:
    low, high = int(flat.get("minimum", -(2**53))), int(flat.get("maximum", 2**53))
    some = [number for number in (1, 0, low, high, 2**31) if low <= number <= high]
    return st.sampled_from(some) if few else st.integers(low, high)


def _numbers(flat: JsonObject, few: bool) -> st.SearchStrategy[float]:
    low, high = flat.get("minimum", -1e300), flat.get("maximum", 1e300)
    some = [number for number in (0.5, 1, 0, 1.0, -0.0, 1e-7, low, high) if low <= number <= high]
    return st.sampled_from(some) if few else _integers(flat, few) | st.floats(low, high)


@cache
def _json() -> st.SearchStrategy[Json]:
    leaves = st.sampled_from((None, True, False, 0, 1, 1.0, -0.5, 1e300, "", "text", 2**70))
    return leaves | st.lists(leaves, max_size=2) | st.dictionaries(_KEYS, leaves, max_size=2)


# Each with the flat schema, and whether a few typical values will do.
_SCALARS: dict[Kind, Callable[[JsonObject, bool], st.SearchStrategy[Json]]] = {
    "any": lambda flat, few: _json(),
    "boolean": lambda flat, few: st.booleans(),
    "enum": lambda flat, few: st.sampled_from(flat["enum"]),
    "integer": _integers,
    "number": _numbers,
    "string": _strings,
}


def _translated(node: Json, names: bool = False) -> Json:
    """OpenAPI 3.0's own words in JSON Schema's. ``names`` is set where the keys of ``node`` are no keywords."""
    if isinstance(node, list):
        return [_translated(item) for item in node]
    if not isinstance(node, dict):
        return node
    if names:
        return {name: _translated(schema) for name, schema in node.items()}
    schema: JsonObject = {}
    for key, value in node.items():
        if key == "$ref":
            schema[key] = f"urn:contract{value}"
        elif key in ("properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"):
            schema[key] = _translated(value, names=key == "properties")
        elif key in _KEPT and not (key == "format" and value == "binary"):
            schema[key] = value
    return {"anyOf": [{"type": "null"}, schema]} if node.get("nullable") else schema


_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "pattern")
_KEPT = frozenset(("type", "format", "enum", "required", *_LIMITS))
