"""Whether a request is one that the document describes; an empty list is a good request."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import cbor2

from contract_tests.ingestion.double.records import Part
from scripts.spec.document import JsonObject

from .contract import Contract, Operation
from .exchange import Exchange

_OF_HTTP = frozenset(
    (
        *("host", "accept", "accept-encoding", "connection", "user-agent", "origin", "expect"),
        *("content-type", "content-length", "transfer-encoding"),
        *("access-control-request-method", "access-control-request-headers"),
    )
)
"""Headers that a document of the service need not declare."""


def on_request(contract: Contract, exchange: Exchange) -> list[str]:
    """What the document does not allow."""
    operation = contract.operation(exchange.method, exchange.path)
    if operation is None:
        return [f"{exchange.path} is no path"]
    if operation.method != exchange.method.lower():
        return [f"{exchange.method} is no method of {exchange.path}"]
    return [
        *_path(contract, operation),
        *_headers(contract, operation, exchange),
        *_body(contract, operation, exchange),
    ]


def data_files(contract: Contract, exchange: Exchange) -> int:
    """How many parts are samples: those that are neither label files nor attachments."""
    operation = contract.operation(exchange.method, exchange.path)
    rules = {} if operation is None else operation.node["requestBody"]["content"]["multipart/form-data"]["x-parts"]
    return len(_sorted_out(exchange.parts()[0], rules)[0])


def _path(contract: Contract, operation: Operation) -> Iterator[str]:
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            value = operation.given[parameter["name"]]
            yield from (f"path {parameter['name']}: {text}" for text in contract.problems(parameter["schema"], value))


def _headers(contract: Contract, operation: Operation, exchange: Exchange) -> Iterator[str]:
    declared = {one["name"].lower(): one for one in operation.parameters if one["in"] == "header"}
    keys = contract.key_headers(operation)
    for name, count in Counter(name for name, _ in exchange.headers).items():
        if count > 1:
            yield f"header {name} is there {count} times"
        if name not in declared and name not in keys and name not in _OF_HTTP:
            yield f"header {name} is not declared"
    for name in keys:
        if not exchange.header(name):
            yield f"no header {name}"
    for name, parameter in declared.items():
        given = [value for key, value in exchange.headers if key == name]
        if not given and parameter.get("required"):
            yield f"no header {name}"
        for text in given:
            yield from (f"header {name}: {problem}" for problem in _value(contract, parameter, text))


def _value(contract: Contract, parameter: JsonObject, text: str) -> Iterator[str]:
    if "content" in parameter:
        try:
            value = json.loads(text)
        except ValueError as error:
            yield str(error)
            return
        yield from contract.problems(parameter["content"]["application/json"]["schema"], value)
    else:
        schema = contract.resolve(parameter["schema"])
        numeric = schema.get("type") == "integer" and text.isascii() and text.isdigit()
        yield from contract.problems(parameter["schema"], int(text) if numeric else text)
        if text not in parameter.get("x-sent", [text]):
            yield f"{text!r} is not what clients send"


def _body(contract: Contract, operation: Operation, exchange: Exchange) -> Iterator[str]:
    body = operation.node.get("requestBody")
    if body is None:
        if exchange.body:
            yield "has a body"
        return
    media_type = exchange.media_type(exchange.headers)
    media = body["content"].get(media_type)
    if media is None:
        yield f"media type {media_type!r} is not declared"
    elif not exchange.body:
        yield "has no body"
    elif media_type == "multipart/form-data":
        yield from _form(contract, media, exchange)
    else:
        if len(exchange.body) > body["x-maxBytes"]:
            yield f"body: {len(exchange.body)} bytes"
        if media_type == "application/json":
            yield from (f"body: {text}" for text in _message(contract, media["schema"], exchange.body))
        elif "x-decoded" in media:
            yield from (f"body: {text}" for text in _message(contract, media["x-decoded"], exchange.body))


def _form(contract: Contract, media: JsonObject, exchange: Exchange) -> Iterator[str]:
    parts, error = exchange.parts()
    if error:
        yield f"form: {error}"
        return
    rules = media["x-parts"]
    fields: dict[str, list[str]] = {}
    for part in parts:
        fields.setdefault(part.field_name, []).append("")
    yield from (f"form: {text}" for text in contract.problems(media["schema"], fields))
    if rules["fileName"] != "required":
        return
    types = {kind.strip() for kind in media["encoding"]["data"]["contentType"].split(",")}
    for part in parts:
        if part.field_name != rules["fieldName"]:
            yield f"part {part.file_name}: is in the field {part.field_name!r}"
        if not part.file_name:
            yield "a part has no file name"
        if part.content_type.partition(";")[0] not in types:
            yield f"part {part.file_name}: content type {part.content_type!r} is not declared"
        if part.size > rules["maxBytes"]:
            yield f"part {part.file_name}: {part.size} bytes"
    files, label_files = _sorted_out(parts, rules)
    if len(files) > rules["maxFiles"]:
        yield f"{len(files)} files"
    for part in label_files:
        rule = rules["labelFiles"][part.file_name]
        if part.content_type != rule["contentType"]:
            yield f"part {part.file_name}: is {part.content_type}, not {rule['contentType']}"
        yield from (f"part {part.file_name}: {text}" for text in _json(contract, rule["schema"], part.content or b""))
    for part in files:
        if part.extension not in rules["extensions"]:
            yield f"part {part.file_name}: no extension of a data file"
        elif part.extension in rules["messages"]:
            schema = rules["messages"][part.extension]
            yield from (f"part {part.file_name}: {text}" for text in _message(contract, schema, part.content or b""))


def _sorted_out(parts: list[Part], rules: JsonObject) -> tuple[list[Part], list[Part]]:
    """Data files and label files; attachments are neither."""
    label_files = [part for part in parts if part.file_name in rules.get("labelFiles", ())]
    attached: set[str] = set()
    for part in label_files:
        if part.file_name == "attachments.labels":
            listed = json.loads(part.content or b"{}").get("attachments", {})
            attached = {entry["filename"] for entries in listed.values() for entry in entries}
    names = {part.file_name for part in label_files} | attached
    return [part for part in parts if part.file_name not in names], label_files


def _message(contract: Contract, schema: JsonObject, content: bytes) -> Iterator[str]:
    """Of the acquisition format. The content tells JSON from CBOR, behind which raw numbers may stand."""
    if content[:1] == b"{":
        yield from _json(contract, schema, content)
        return
    try:
        value: Any = cbor2.load(io.BytesIO(content))
    except (cbor2.CBORDecodeError, ValueError) as error:
        yield f"is neither JSON nor CBOR: {error}"
        return
    yield from contract.problems(schema, value)


def _json(contract: Contract, schema: JsonObject, content: bytes) -> Iterator[str]:
    try:
        value = json.loads(content)
    except ValueError as error:
        yield str(error)
        return
    yield from contract.problems(schema, value)
