"""Python text for what the generator has parsed: annotations, readers, requests. The templates call these as filters.

Everything that comes from the document reaches Python text through ``repr``, the generator's identifiers, or its
escaping functions; nothing is pasted.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.schema import Reference, Schema
from openapi_python_client.strings import safe_for_docstring

from .document import JsonObject, resolve
from .names import class_name

Property = Any
"""One of the generator's property classes; they share a protocol that it does not export."""

# generator's class -> annotation, reader, JSON types that need no reader, words
_PLAIN: dict[type, tuple[str, str, tuple[str, ...], str]] = {
    AnyProperty: ("Any", "anything", (), "anything"),
    BooleanProperty: ("bool", "boolean", ("bool",), "boolean"),
    DateProperty: ("datetime.date", "date", (), "date"),
    DateTimeProperty: ("datetime.datetime", "date_time", (), "date-time"),
    FileProperty: ("File", "anything", (), "binary"),
    FloatProperty: ("float", "number", ("float", "int"), "number"),
    IntProperty: ("int", "integer", ("int",), "integer"),
    NoneProperty: ("None", "null", (), "null"),
    StringProperty: ("str", "text", ("str",), "string"),
    UuidProperty: ("UUID", "uuid", (), "uuid"),
}


# what a schema may say of its values -> words
_LIMITS = {
    "minimum": ">= {}",
    "maximum": "<= {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "pattern": "pattern {}",
    "default": "default {!r}",
}


def plain(value: Any) -> Any:
    """A value of the document without the generator's wrapping of strings. Only for ``repr`` and comparisons."""
    return value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else value


def raw(value: Any) -> str:
    """The text of one of the generator's wrapped strings. Only for ``repr`` and comparisons."""
    return str(plain(value))


def literal(value: Any) -> str:
    """A Python literal of a string from the document."""
    return repr(raw(value))


def doc(value: Any) -> str:
    """A string from the document, safe inside a docstring and on one line."""
    return str(safe_for_docstring(re.sub(r"\s+", " ", raw(value))))


def _is_none(prop: Property) -> bool:
    return isinstance(prop, NoneProperty)


def properties(model: ModelProperty) -> list[Property]:
    """The fields of a model, required ones first; each group as the contract lists it."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def limits(model: ModelProperty) -> list[tuple[str, str]]:
    """JSON name and words for every field of a model whose values the contract limits. Inherited ones are left out."""
    parts = [model.data, *(part for part in model.data.allOf if isinstance(part, Schema))]
    found = []
    for part in parts:
        for name, schema in (part.properties or {}).items():
            if isinstance(schema, Schema):
                facts = {key: plain(value) for key in _LIMITS if (value := getattr(schema, key, None)) is not None}
                if facts:
                    found.append((raw(name), schema_facts(facts)[len("any, ") :]))
    return sorted(found)


def _in_f_string(text: str) -> str:
    """A piece of text between the quotes of an f-string, every character of it."""
    escaped = text.encode("unicode_escape").decode("ascii")
    return escaped.replace('"', r"\"").replace("{", "{{").replace("}", "}}")


def path_expression(endpoint: Endpoint) -> str:
    """The percent-encoded path of a call, as an expression over its arguments."""
    names = {str(prop.python_name): prop for prop in endpoint.path_parameters}
    pieces = re.split(r"\{([^{}]*)\}", raw(endpoint.path))
    if len(pieces) == 1:
        return literal(endpoint.path)
    text = "".join(
        f"{{_segment({piece}, '{piece}')}}" if i % 2 and piece in names else _in_f_string(piece)
        for i, piece in enumerate(pieces)
    )
    return f'f"{text}"'


def wrapped(text: str) -> str:
    """A line of a docstring, wrapped to the width that it has there; what follows its first line is indented."""
    return textwrap.fill(text, 104, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def schema_facts(schema: dict[str, Any]) -> str:
    """Type, limits, enum and default of a parameter in a few words."""
    facts = [str(schema.get("type", "any"))]
    if "format" in schema:
        facts[0] = str(schema["format"]) if schema["format"] in ("date-time", "date", "binary") else facts[0]
    facts += [words.format(schema[key]) for key, words in _LIMITS.items() if key in schema]
    if "enum" in schema:
        facts.append("one of " + ", ".join(str(value) or "''" for value in schema["enum"]))
    return ", ".join(facts)


def _discriminators(node: Any) -> Iterator[tuple[frozenset[str], tuple[str, dict[str, str]]]]:
    """Of every union of components that has one: its classes -> the deciding property, and its value for each class.

    The generator does not keep discriminators, so they are found again by the classes of the union.
    """
    if isinstance(node, list):
        for item in node:
            yield from _discriminators(item)
    elif isinstance(node, dict):
        variants = [*node.get("oneOf", ()), *node.get("anyOf", ())]
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and variants and all("$ref" in variant for variant in variants):
            names = {ref: ref.rpartition("/")[2] for ref in (variant["$ref"] for variant in variants)}
            mapping = discriminator.get("mapping") or {name: ref for ref, name in names.items()}
            classes = {str(value): class_name(str(ref).rpartition("/")[2]) for value, ref in mapping.items()}
            if set(classes.values()) == {class_name(name) for name in names.values()}:
                yield frozenset(classes.values()), (discriminator["propertyName"], classes)
        for item in node.values():
            yield from _discriminators(item)


class Renderer:
    """Knows all models of a contract, by class name.

    The generator copies a property for each place it is used, some before the fields of its model are known; so what
    a model is made of has to be asked of the model itself.
    """

    def __init__(self, models: Iterable[ModelProperty], contract: JsonObject) -> None:
        self._models = {str(model.class_info.name): model for model in models}
        self._contract = contract
        self._discriminators = dict(_discriminators(contract))

    def _model(self, prop: ModelProperty) -> ModelProperty:
        return self._models.get(str(prop.class_info.name), prop)

    def fields(self, prop: Property) -> list[Property]:
        """The fields of what a property holds; none where that is no model."""
        return properties(self._model(prop)) if isinstance(prop, ModelProperty) else []

    def is_map(self, prop: Property) -> bool:
        """Whether a model has no fields of its own, so that a plain ``dict`` serves better than a class."""
        return isinstance(prop, ModelProperty) and not properties(self._model(prop))

    def _is_model(self, prop: Property) -> bool:
        return isinstance(prop, ModelProperty) and not self.is_map(prop)

    def is_open(self, model: ModelProperty) -> bool:
        """Whether the contract itself leaves a model open, so that unknown fields are data and not drift."""
        return any(self._says_open(part) for part in (model.data, *model.data.allOf))

    def _says_open(self, part: Schema | Reference) -> bool:
        if isinstance(part, Schema):
            return part.additionalProperties not in (None, False)
        node = resolve(self._contract, {"$ref": raw(part.ref)})
        inherited = (resolve(self._contract, item) for item in node.get("allOf", ()))
        return any(item.get("additionalProperties") not in (None, False) for item in (node, *inherited))

    def map_values(self, prop: ModelProperty) -> Property:
        """The property of a map's values, None for anything."""
        extra = self._model(prop).additional_properties
        return None if extra is None or isinstance(extra, AnyProperty | bool) else extra

    def annotation(self, prop: Property, optional: bool = True) -> str:
        """The type of a property; ``| Unset`` where it may be left out."""
        return self._annotation(prop) + (" | Unset" if optional and not prop.required else "")

    def _annotation(self, prop: Property) -> str:
        if type(prop) in _PLAIN:
            return _PLAIN[type(prop)][0]
        if isinstance(prop, ConstProperty):
            return f"Literal[{prop.value.python_code.as_unembedded_code()}]"
        if isinstance(prop, ListProperty):
            return f"list[{self._annotation(prop.inner_property)}]"
        if isinstance(prop, UnionProperty):
            names = list(dict.fromkeys(self._annotation(inner) for inner in prop.inner_properties))
            return "Any" if "Any" in names else " | ".join(sorted(names, key=lambda name: name == "None"))
        if self.is_map(prop):
            values = self.map_values(prop)
            return f"dict[str, {self._annotation(values) if values else 'Any'}]"
        return str(prop.class_info.name)

    def argument(self, prop: Property) -> str:
        """The type of a parameter: an enum also takes its string, a float an int, a list any sequence's list."""
        text = self._annotation(prop)
        if isinstance(prop, EnumProperty):
            text += " | " + prop.value_type.__name__
        return text if prop.required else f"{text} | None | Unset"

    def reader(self, prop: Property) -> str:
        """The reader of a property, as an expression."""
        if type(prop) in _PLAIN:
            return _PLAIN[type(prop)][1]
        if isinstance(prop, ConstProperty):
            return f"partial(const, {prop.value.python_code.as_unembedded_code()})"
        if isinstance(prop, EnumProperty):
            return f"partial(member, {prop.class_info.name})"
        if self._is_model(prop):
            return f"_{prop.class_info.module_name}.read"
        return f"partial({self._composite(prop)})"

    def _composite(self, prop: Property) -> str:
        """Combinator and first argument for the types that are made of others."""
        if isinstance(prop, ListProperty):
            return f"list_of, {self.reader(prop.inner_property)}"
        if isinstance(prop, UnionProperty):
            inner_models = {self._annotation(p): p for p in prop.inner_properties if self._is_model(p)}
            if len(inner_models) == len(prop.inner_properties) and frozenset(inner_models) in self._discriminators:
                name, values = self._discriminators[frozenset(inner_models)]
                table = ", ".join(f"{value!r}: {self.reader(inner_models[model])}" for value, model in values.items())
                return f"tagged, {name!r}, {{{table}}}"
            inner = list(dict.fromkeys(self.reader(item) for item in prop.inner_properties if not _is_none(item)))
            alternatives = inner[0] if len(inner) == 1 else f"partial(union, ({', '.join(inner)}))"
            if len(inner) < len(prop.inner_properties) and any(map(_is_none, prop.inner_properties)):
                return f"nullable, {alternatives}"
            return f"union, ({', '.join(inner)}{',' if len(inner) == 1 else ''})"
        values = self.map_values(prop)
        return f"map_of, {self.reader(values) if values else 'anything'}"

    def read_expression(self, prop: Property) -> str:
        """What reads a property that is present in ``d``: straight for plain types, through its reader otherwise."""
        key = literal(prop.name)
        where = f"d, {key}, drift"
        if isinstance(prop, AnyProperty | FileProperty):
            return f"d[{key}]"
        if type(prop) in _PLAIN and _PLAIN[type(prop)][2]:
            _, name, types, _ = _PLAIN[type(prop)]
            first, *more = types
            test = f"type(v := d[{key}]) is {first}" + "".join(f" or type(v) is {other}" for other in more)
            return f"v if {test} else {name}(v, {where})"
        if type(prop) in _PLAIN:
            return f"{_PLAIN[type(prop)][1]}(d[{key}], {where})"
        if self._is_model(prop):
            return f"{self.reader(prop)}(d[{key}], {where})"
        if isinstance(prop, EnumProperty):
            name = prop.class_info.name
            test = f"type(v := d[{key}]) is {prop.value_type.__name__} and v in _{name}"
            return f"_{name}[v] if {test} else member({name}, v, {where})"
        if isinstance(prop, ConstProperty):
            return f"{self.reader(prop)}(d[{key}], {where})"
        combinator, _, inner = self._composite(prop).partition(", ")
        return f"{combinator}({inner}, d[{key}], {where})"

    def expected(self, prop: Property) -> str:
        """A word for what should stand there, for drift events."""
        if type(prop) in _PLAIN:
            return _PLAIN[type(prop)][3]
        if isinstance(prop, ListProperty):
            return "array"
        if isinstance(prop, ConstProperty):
            return "constant"
        if isinstance(prop, UnionProperty):
            return " or ".join(dict.fromkeys(self.expected(inner) for inner in prop.inner_properties))
        return "object" if self.is_map(prop) else str(prop.class_info.name)

    def parts(self, prop: Property) -> Iterator[Property]:
        """A property and all it is made of, without going into models."""
        yield prop
        if isinstance(prop, ListProperty):
            yield from self.parts(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            for inner in prop.inner_properties:
                yield from self.parts(inner)
        elif self.is_map(prop) and self.map_values(prop):
            yield from self.parts(self.map_values(prop))

    def enum_classes(self, props: list[Property]) -> list[tuple[str, str]]:
        """Module and class of every enum that the properties name, sorted."""
        return self._classes(props, EnumProperty)

    def model_classes(self, props: list[Property]) -> list[tuple[str, str]]:
        """Module and class of every model that the properties name, sorted."""
        return self._classes(props, ModelProperty)

    def _classes(self, props: list[Property], kind: type[EnumProperty | ModelProperty]) -> list[tuple[str, str]]:
        found = {
            (str(part.class_info.module_name), str(part.class_info.name))
            for prop in props
            for part in self.parts(prop)
            if isinstance(part, kind) and not self.is_map(part)
        }
        return sorted(found)

    @staticmethod
    def result(endpoint: Endpoint) -> Property | None:
        """The property of the successful answer, None where it is not JSON."""
        for response in endpoint.responses.patterns:
            low, high = response.status_code.range or (0, 0)
            if 200 <= low <= high < 300 and response.source["attribute"] == "response.json()":
                return response.prop
        return None

    def filters(self) -> dict[str, Callable[..., object]]:
        """What the templates call, by name."""
        return {
            "annotation": self.annotation,
            "argument": self.argument,
            "doc": doc,
            "enum_classes": self.enum_classes,
            "expected": self.expected,
            "limits": limits,
            "literal": literal,
            "model_classes": self.model_classes,
            "path_expression": path_expression,
            "properties": properties,
            "read_expression": self.read_expression,
            "reader": self.reader,
            "result": self.result,
            "schema_facts": schema_facts,
            "wrapped": wrapped,
        }
