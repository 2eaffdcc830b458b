"""Which kind of object stands where in an OpenAPI 3.0 or 3.1 document, and what each of its keywords holds.

A property may be called ``description`` and an example may hold ``$ref``, so neither can be told by its name. Who walks
the document by this table knows what he reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .document import JsonObject, pointer
from .errors import SpecError

FACT = "fact"
"""A value that is kept as it is: a name, a type, a limit, a default."""
PROSE = "prose"
"""Text for people, or a sample for them to look at."""
EXTENSION = "extension"
"""The value of an ``x-…`` keyword."""
SCOPES = "scopes"
"""OAuth scopes: names that are facts, with texts that are prose."""


def _rules(facts: str = "", prose: str = "", **others: str) -> dict[str, str]:
    return {**dict.fromkeys(facts.split(), FACT), **dict.fromkeys(prose.split(), PROSE), **others}


_METHODS = dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), "operation")
_SUBSCHEMAS = "items additionalProperties not if then else contains propertyNames contentSchema unevaluatedItems"
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_MAPS = ("properties", "patternProperties", "dependentSchemas", "definitions", "$defs")
_PARAMETER = _rules(
    "$ref required deprecated allowEmptyValue style explode allowReserved",
    "description summary example examples",
    schema="schema",
    content="{media type}",
)

# A rule is FACT, PROSE, EXTENSION, SCOPES, a kind, "{kind}" for a map of it or "[kind]" for a list of it.
# The key "*" is the rule for every other keyword that is not an extension.
KINDS: dict[str, dict[str, str]] = {
    "document": _rules(
        "openapi jsonSchemaDialect security",
        info="info",
        servers="[server]",
        paths="paths",
        webhooks="paths",
        components="components",
        tags="[tag]",
        externalDocs="docs",
    ),
    "info": _rules("title version", "description summary termsOfService contact license"),
    "server": _rules("url", "description", variables="{variable}"),
    "variable": _rules("enum default", "description"),
    "components": _rules(
        prose="examples",
        schemas="{schema}",
        responses="{response}",
        parameters="{parameter}",
        requestBodies="{body}",
        headers="{header}",
        securitySchemes="{security scheme}",
        links="{link}",
        callbacks="{callback}",
        pathItems="{path item}",
    ),
    "paths": {"*": "path item"},
    "path item": {
        **_rules("$ref", "description summary", servers="[server]", parameters="[parameter]"),
        **_METHODS,
    },
    "operation": _rules(
        "tags operationId deprecated security",
        "description summary",
        externalDocs="docs",
        parameters="[parameter]",
        requestBody="body",
        responses="responses",
        callbacks="{callback}",
        servers="[server]",
    ),
    "docs": _rules("url", "description"),
    "parameter": {**_rules("name in"), **_PARAMETER},
    "header": _PARAMETER,
    "body": _rules("$ref required", "description summary", content="{media type}"),
    "media type": _rules("", "example examples", schema="schema", encoding="{encoding}"),
    "encoding": _rules("contentType style explode allowReserved", headers="{header}"),
    "responses": {"*": "response"},
    "response": _rules("$ref", "description summary", headers="{header}", content="{media type}", links="{link}"),
    "callback": {**_rules("$ref", "description summary"), "*": "path item"},
    "link": _rules("$ref operationRef operationId parameters requestBody", "description summary", server="server"),
    "tag": _rules("name", "description", externalDocs="docs"),
    "security scheme": _rules(
        "$ref type name in scheme bearerFormat openIdConnectUrl", "description summary", flows="flows"
    ),
    "flows": {"*": "flow"},
    "flow": _rules("authorizationUrl tokenUrl refreshUrl", scopes=SCOPES),
    "discriminator": _rules("propertyName mapping"),
    "schema": {
        **_rules(
            "$ref $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary title type format enum const default"
            " multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern"
            " maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required"
            " dependentRequired nullable"
            " readOnly writeOnly deprecated contentEncoding contentMediaType xml",
            "description summary example examples $comment",
            externalDocs="docs",
            discriminator="discriminator",
        ),
        **dict.fromkeys([*_SUBSCHEMAS.split(), "unevaluatedProperties"], "schema"),
        **dict.fromkeys(_SCHEMA_LISTS, "[schema]"),
        **dict.fromkeys(_SCHEMA_MAPS, "{schema}"),
    },
}


@dataclass(frozen=True, slots=True)
class Typed:
    """An object of a document with its kind, the key it stands under and its place."""

    kind: str
    key: str
    node: JsonObject
    pointer: str


def rule_for(kind: str, keyword: str) -> str | None:
    """What ``keyword`` holds in an object of ``kind``; None when OpenAPI does not know it there."""
    rules = KINDS[kind]
    if keyword in rules:
        return rules[keyword]
    return EXTENSION if keyword.startswith("x-") else rules.get("*")


def is_object(rule: str) -> bool:
    """Whether a rule leads to objects of a known kind."""
    return rule.strip("{}[]") in KINDS


def objects_in(rule: str, key: str, value: Any, place: str) -> Iterator[tuple[str | int, Typed | bool]]:
    """The objects that ``value`` holds by ``rule``, each with its name or index (for a single one: its keyword).

    A schema may also be true or false.

    Raises:
        SpecError: the value does not have the shape that the rule asks for.
    """
    kind = rule.strip("{}[]")
    if rule[0] == "{":
        if not isinstance(value, dict):
            raise wrong_shape(place, f"a map of {kind} objects")
        members: Iterable[tuple[str | int, Any]] = value.items()
    elif rule[0] == "[":
        if not isinstance(value, list):
            raise wrong_shape(place, f"a list of {kind} objects")
        members = enumerate(value)
    else:
        members = [(key, value)]
    for name, item in members:
        where = place if rule == kind else place + pointer(name)
        if kind == "schema" and isinstance(item, bool):
            yield name, item
        elif isinstance(item, dict):
            yield name, Typed(kind, str(name), item, where)
        else:
            raise wrong_shape(where, f"an object ({kind})")


def walk(document: Mapping[str, Any]) -> Iterator[Typed]:
    """Every object of a known kind, a holder before what it holds.

    Raises:
        SpecError: something has another shape than OpenAPI gives it.
    """
    work = [Typed("document", "", dict(document), "")]
    while work:
        typed = work.pop()
        yield typed
        found: list[Typed] = []
        for keyword, value in typed.node.items():
            rule = rule_for(typed.kind, keyword)
            if rule and is_object(rule):
                inside = objects_in(rule, keyword, value, typed.pointer + pointer(keyword))
                found += [item for _, item in inside if isinstance(item, Typed)]
        work += reversed(found)


def wrong_shape(place: str, wanted: str) -> SpecError:
    """The error for a value of another shape than OpenAPI gives it."""
    return SpecError(f"At #{place} OpenAPI wants {wanted} and the document has something else; correct it there.")
