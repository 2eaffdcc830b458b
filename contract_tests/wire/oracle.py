"""What the contract says the request is: a small serializer written from the OpenAPI 3.0 rules.

It shares no code with the generator or the clients. Rules it knows (OpenAPI 3.0.4): path parameters are ``simple``,
query parameters ``form`` and exploded, unless the document says otherwise (then it refuses); everything but RFC 3986's
unreserved characters is percent-encoded; ``true``/``false`` are lower case and date-times RFC 3339, as in JSON;
properties of a multipart body are parts, arrays one part an item, with the default media types of the Encoding Object.
"""

from __future__ import annotations

import json
from urllib.parse import quote, urlsplit

from scripts.spec.document import JsonObject, Op, resolve

from .arguments import FORM_MEDIA, Case, Upload, flattened
from .wire import Json, Part, Wire

API_KEY = "ei_" + "0" * 64


def expected(document: JsonObject, case: Case) -> Wire:
    """The request that the contract describes for these arguments."""
    op, arguments = case.op, case.arguments
    server = urlsplit(document["servers"][0]["url"])
    path = op.path
    query: list[tuple[str, str]] = []
    headers: dict[str, str] = {"host": server.netloc}
    for parameter in case.parameters:
        _only_default_style(op, parameter)
        name, place = parameter["name"], parameter["in"]
        given: JsonObject = getattr(arguments, place)
        if name not in given:
            continue
        if place == "path":
            path = path.replace("{" + name + "}", percent_encoded(text(given[name])))
        elif place == "query":
            values = given[name] if isinstance(given[name], list) else [given[name]]
            query += [(name, text(value)) for value in values]
        else:
            headers[name.lower()] = text(given[name])
    if _takes_api_key(document, op):
        headers["x-api-key"] = API_KEY
    body: Json | tuple[Part, ...] = None
    if arguments.media_type is not None:
        headers["content-type"] = arguments.media_type
        body = arguments.body
        if arguments.media_type == FORM_MEDIA:
            body = _parts(document, op, arguments.body)
    return Wire(op.method.upper(), server.path + path, tuple(query), headers, body)


def text(value: Json) -> str:
    """A scalar as text: strings as they are, everything else as JSON writes it."""
    return value if isinstance(value, str) else json.dumps(value)


def percent_encoded(value: str) -> str:
    """RFC 3986: everything but unreserved characters as percent-encoded UTF-8."""
    return quote(value, safe="")


def _only_default_style(op: Op, parameter: JsonObject) -> None:
    style = {"path": "simple", "header": "simple", "query": "form"}.get(parameter["in"])
    plain = (
        parameter.get("style", style) == style
        and parameter.get("explode", style == "form") == (style == "form")
        and not parameter.get("allowReserved")
        and "schema" in parameter
    )
    if style is None or not plain:
        raise AssertionError(f"{op.id}: parameter {parameter['name']} has a style this oracle does not know; teach it")


def _takes_api_key(document: JsonObject, op: Op) -> bool:
    """Whether the operation accepts the API key header. Only then is the key sent: a credential goes nowhere else."""
    schemes = document["components"]["securitySchemes"]
    key = {name for name, scheme in schemes.items() if scheme.get("name") == "x-api-key" and scheme["in"] == "header"}
    alternatives: list[JsonObject] = op.operation.get("security") or []
    if "security" not in op.operation:
        alternatives = document.get("security", [])
    return any(set(alternative) == key for alternative in alternatives)


def _parts(document: JsonObject, op: Op, body: JsonObject) -> tuple[Part, ...]:
    content = resolve(document, op.operation["requestBody"])["content"]
    if "encoding" in content[FORM_MEDIA]:
        raise AssertionError(f"{op.id} has an Encoding Object, which this oracle does not know; teach it")
    properties = flattened(document, content[FORM_MEDIA]["schema"]).get("properties", {})
    parts: list[Part] = []
    for name, value in body.items():
        items = value if flattened(document, properties[name]).get("type") == "array" else [value]
        parts += [_part(name, item) for item in items]
    return tuple(parts)


def _part(name: str, value: Json) -> Part:
    match value:
        case Upload():
            return Part(name, value.content, "application/octet-stream", value.file_name)
        case dict() | list():
            return Part(name, json.dumps(value).encode(), "application/json")
        case _:
            return Part(name, text(value).encode())
