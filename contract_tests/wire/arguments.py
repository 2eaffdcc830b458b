"""Arguments for an operation, made from the contract alone: the same JSON-level values go into every column.

Four sets, each deterministic: ``required`` (nothing more than the contract demands), ``everything`` (all that is
optional too, also what is nested), ``falsy`` (everything, each value as empty as its schema allows) and ``special``
(everything, each text full of characters that mean something in a URL, in JSON or in a header).
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from scripts.spec.document import JsonObject, Op, iter_operations, resolve

from .wire import Json

ArgumentSet = Literal["required", "everything", "falsy", "special"]
SETS: tuple[ArgumentSet, ...] = ("required", "everything", "falsy", "special")

SPECIAL = "a&b=c+d#e?f/g;h:i@j,k %25 %ü日本😀\"'<>\\{|}^`~[]$*!()"
_SPECIAL_FILE = "a&b=c+d#e;f %25 %ü日本😀'\"$.bin"  # a file's name: no slash, no backslash
_TEXT: Mapping[str, str] = {"required": "one", "everything": "two words", "falsy": "", "special": SPECIAL}
_INTEGER = {"required": 1, "everything": 7, "falsy": 0, "special": 2**53 - 1}
_NUMBER = {"required": 1.5, "everything": 2.25, "falsy": 0.0, "special": -0.125}
_BOOLEAN = {"required": True, "everything": True, "falsy": False, "special": False}
_DATE = {"required": "2026-01-31", "everything": "2026-02-28", "falsy": "1970-01-01", "special": "2028-02-29"}
_DATE_TIME = {
    "required": "2026-01-31T23:59:59+00:00",
    "everything": "2026-02-28T01:02:03.456789+00:00",
    "falsy": "1970-01-01T00:00:00+00:00",
    "special": "2028-02-29T23:59:59.000001+05:30",
}
_ANYTHING: Mapping[str, Json] = {"required": {}, "everything": {"any": [1]}, "falsy": {}, "special": {SPECIAL: SPECIAL}}
_BYTES = {"required": b"\x00\xff", "everything": b"line\r\n--line\r\n", "falsy": b"", "special": SPECIAL.encode()}
JSON_MEDIA = "application/json"
FORM_MEDIA = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as an argument: the value of a property of format binary."""

    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a caller says, by the contract's own names. ``media_type`` is None when the caller gives no body."""

    path: JsonObject
    query: JsonObject
    header: JsonObject
    media_type: str | None = None
    body: Json = None


@dataclass(frozen=True, slots=True)
class Case:
    """One operation with one set of arguments."""

    op: Op
    set: ArgumentSet
    parameters: tuple[JsonObject, ...]
    arguments: Arguments

    @property
    def name(self) -> str:
        """How reports call it."""
        return f"{self.op.id}/{self.set}"


def cases(document: JsonObject, argument_set: ArgumentSet) -> list[Case]:
    """One case for every operation of the contract."""
    return [_case(document, op, argument_set) for op in iter_operations(document)]


def askable(document: JsonObject, argument_set: ArgumentSet) -> list[Case]:
    """The same, with a text in a path where an empty one would be refused."""
    return [
        replace(case, arguments=replace(case.arguments, path=case.arguments.path | dict.fromkeys(refusable(case), "0")))
        for case in cases(document, argument_set)
    ]


def refusable(case: Case) -> list[str]:
    """Path parameters with an empty text: it makes another path, that of a neighbour, so a careful client refuses."""
    return [name for name, value in case.arguments.path.items() if value == ""]


def _parameters(document: JsonObject, op: Op) -> list[JsonObject]:
    """An operation's parameters, those of its path item included, references resolved."""
    own = [resolve(document, node) for node in op.operation.get("parameters", [])]
    names = {(parameter["in"], parameter["name"]) for parameter in own}
    shared = [resolve(document, node) for node in op.path_item.get("parameters", [])]
    return [parameter for parameter in shared if (parameter["in"], parameter["name"]) not in names] + own


def flattened(document: JsonObject, schema: JsonObject) -> JsonObject:
    """A schema without references at its top and with ``allOf`` merged: what the value must satisfy at once."""
    schema = resolve(document, schema)
    merged: JsonObject = {key: value for key, value in schema.items() if key != "allOf"}
    for member in schema.get("allOf", []):
        part = flattened(document, member)
        properties = {**merged.get("properties", {}), **part.get("properties", {})}
        required = [*merged.get("required", []), *part.get("required", [])]
        merged = {**merged, **part, "properties": properties, "required": list(dict.fromkeys(required))}
    return merged


def sample(document: JsonObject, schema: JsonObject, argument_set: ArgumentSet, seed: str) -> Json:
    """One value for a schema, by the rules of a set; ``seed`` says at which variant of a choice to start."""
    return _Values(document, argument_set, seed).value(schema)


def _case(document: JsonObject, op: Op, argument_set: ArgumentSet) -> Case:
    parameters = tuple(_parameters(document, op))
    return Case(op, argument_set, parameters, _arguments(document, op, argument_set, parameters))


def _arguments(
    document: JsonObject, op: Op, argument_set: ArgumentSet, parameters: tuple[JsonObject, ...]
) -> Arguments:
    everything = argument_set != "required"
    values: dict[str, JsonObject] = {"path": {}, "query": {}, "header": {}}
    for parameter in parameters:
        if everything or parameter.get("required"):
            values[parameter["in"]][parameter["name"]] = sample(document, parameter["schema"], argument_set, op.id)
    body = resolve(document, op.operation.get("requestBody", {}))
    if not body or not (everything or body.get("required")):
        return Arguments(values["path"], values["query"], values["header"])
    media_type, media = next(iter(body["content"].items()))
    if media_type not in (JSON_MEDIA, FORM_MEDIA):
        raise AssertionError(
            f"{op.id} takes a body of type {media_type}; teach contract_tests/wire what that looks like"
        )
    body = sample(document, media["schema"], argument_set, op.id)
    return Arguments(values["path"], values["query"], values["header"], media_type, body)


class _Values:
    """Makes one value for a schema, always the same for the same operation and set."""

    def __init__(self, document: JsonObject, argument_set: ArgumentSet, seed: str) -> None:
        self._document = document
        self._set = argument_set
        # The number of the operation's first variant: each set takes the next one, operations start at different ones.
        self._rotation = zlib.crc32(seed.encode()) + SETS.index(argument_set)

    def value(self, schema: JsonObject) -> Json:
        schema = flattened(self._document, schema)
        if self._set == "falsy" and schema.get("nullable"):
            return None
        if "enum" in schema:
            return self._choice(schema["enum"])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._variant(schema, schema[keyword])
        kind = schema.get("type")
        if kind == "array":
            return self._array(schema)
        if kind == "object" or "properties" in schema:
            return self._object(schema)
        return self._scalar(kind, schema)

    def _scalar(self, kind: str | None, schema: JsonObject) -> Json:
        name = self._set
        match kind, schema.get("format"):
            case "string", "binary":
                return Upload(_SPECIAL_FILE if name == "special" else f"{name}.bin", _BYTES[name])
            case "string", "date-time":
                return _DATE_TIME[name]
            case "string", "date":
                return _DATE[name]
            case "string", _:
                return _TEXT[name]
            case "boolean", _:
                return _BOOLEAN[name]
            case "integer", _:
                return int(self._bounded(_INTEGER[name], schema))
            case "number", _:
                return self._bounded(_NUMBER[name], schema)
            case None, _:
                return _ANYTHING[name]
        raise AssertionError(f"no value for a schema of type {kind}")

    @staticmethod
    def _bounded(value: float, schema: JsonObject) -> float:
        low, high = float(schema.get("minimum", value)), float(schema.get("maximum", value))
        return min(max(value, low), high)

    def _choice(self, values: list[Json]) -> Json:
        """``required`` and ``falsy`` take the first member (an empty one, if there is), ``everything`` the last."""
        match self._set:
            case "everything":
                return values[-1]
            case "special":
                # The most awkward member: the one with the most characters that are not letters or digits.
                return max(values, key=lambda value: sum(not char.isalnum() for char in str(value)))
            case "falsy" if "" in values:
                return ""
            case _:
                return values[0]

    def _variant(self, schema: JsonObject, variants: list[JsonObject]) -> Json:
        chosen = variants[self._rotation % len(variants)]
        value = self.value(chosen)
        if isinstance(value, dict):
            shared = {key: part for key, part in schema.items() if key in ("properties", "required")}
            if shared:
                value = {**self._object(shared), **value}
            if discriminator := schema.get("discriminator"):
                value[discriminator["propertyName"]] = self._tag(discriminator, chosen, value)
        return value

    def _tag(self, discriminator: JsonObject, chosen: JsonObject, value: JsonObject) -> str:
        """The discriminator's value for a variant: the key the mapping gives it, else the schema's own name."""
        ref = str(chosen["$ref"])
        named = [key for key, target in discriminator.get("mapping", {}).items() if target == ref]
        own = value.get(discriminator["propertyName"])
        if own in named:
            return str(own)
        return named[0] if named else ref.rsplit("/", 1)[-1]

    def _array(self, schema: JsonObject) -> list[Json]:
        if self._set == "falsy" and not schema.get("minItems"):
            return []
        first = self.value(schema["items"])
        length = 2 if self._set in ("everything", "special") else 1
        return [first] * max(min(length, schema.get("maxItems", length)), schema.get("minItems", 0))

    def _object(self, schema: JsonObject) -> JsonObject:
        properties: JsonObject = dict(schema.get("properties", {}))
        required: list[str] = schema.get("required", [])
        # A required name without a definition: the contract says nothing of it but that it must be there.
        properties |= {name: {} for name in required if name not in properties}
        wanted = required if self._set == "required" else list(properties)
        value = {name: self.value(properties[name]) for name in properties if name in wanted}
        extra: Any = schema.get("additionalProperties", not properties)
        if extra and self._set in ("everything", "special"):
            key = SPECIAL if self._set == "special" else "extra key"
            value[key] = self.value(extra if isinstance(extra, dict) else {"type": "string"})
        return value
