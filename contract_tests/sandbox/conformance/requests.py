"""Requests for an operation of the contract, valid and invalid, with every value drawn from a seed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from contract_tests.values import Json
from scripts.spec.document import JsonObject

from .asgi import Request
from .values import Values

BASE = "/v1"
_BOUNDARY = "e5b7c0-boundary"

_LARGEST = 2**63 - 1
_MULTIPART = f"multipart/form-data; boundary={_BOUNDARY}"

_NO_JSON = (
    b"{",
    b'{"a": NaN}',
    b"\xff\xfe",
    b"[" * 5000,
    b"{'a': 1}",
    b"Infinity",
    b"1" * 5000,
    b"\x00",
    b" ",
    b"[1,]",
)
_ODD_JSON = (
    b'{"a": 1e999, "name": 1e999}',
    b'{"a": "\\ud800", "name": "\\udfff"}',
    b'{"\\ud800": 1}',
    b'{"name": "a", "name": {}}',
    b"[" * 200 + b"]" * 200,
)

_BAD_ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    "integer": ("x", "1.5", "1e3", "NaN", "0x10", "true", "9" * 5000, "--1", "%00", "1%202"),
    "number": ("x", "NaN", "Infinity", "1e999", "-1e999", "0x10", "9" * 5000, "true", "1,5"),
    "boolean": ("maybe", "2", "null", "%20", "truetrue"),
    "enum": ("no-such-value", "TRAINING%00", "%F0%9F%98%80"),
    "date-time": ("yesterday", "2026-13-01T00:00:00Z", "0", "2026-01-01"),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A request, and in a word what is wrong with it; empty where nothing is.

    Attributes:
        refused: whether the contract says no. What is only odd (a lone surrogate, a number that overflows) may pass.
    """

    operation: JsonObject
    request: Request
    spoilt: str = ""
    refused: bool = False


class Requests:
    """Draws requests.

    Args:
        pinned: values of parameters by name, always taken (``projectId``).
        pool: what is taken often.
    """

    def __init__(self, values: Values, pinned: Mapping[str, Json]) -> None:
        self._values = values
        self._pinned = pinned

    @property
    def _chance(self) -> random.Random:
        return self._values.chance

    def valid(self, row: JsonObject, credential: Mapping[str, str]) -> Case:
        """A request that the contract allows. ``credential``: its headers."""
        query = []
        for parameter in row["parameters"]:
            if parameter["in"] == "query" and (parameter["required"] or self._chance.random() < 0.4):
                value = self._argument(parameter)
                query.append((parameter["name"], _text(value)))
        headers, content = self._body(row)
        path = BASE + self._path(row)
        return Case(row, Request(row["method"], path, urlencode(query), {**credential, **headers}, content))

    def _path(self, row: JsonObject, spoilt: Mapping[str, str] | None = None) -> str:
        path: str = row["path"]
        for parameter in row["parameters"]:
            if parameter["in"] == "path":
                text = quote(_text(self._argument(parameter)) or "x", safe="")
                path = path.replace(f"{{{parameter['name']}}}", (spoilt or {}).get(parameter["name"], text))
        return path

    def _argument(self, parameter: JsonObject) -> Json:
        name, schema = parameter["name"], parameter["schema"]
        if name in self._pinned:
            return self._pinned[name]
        return self._values.scalar(schema, name)

    def _body(self, row: JsonObject) -> tuple[dict[str, str], bytes]:
        body = row["body"]
        if body is None or (not body["required"] and self._chance.random() < 0.2):
            return {}, b""
        value = self._values.valid(body["schema"])
        if body["media_type"] == "application/json":
            return {"content-type": "application/json"}, json.dumps(value).encode()
        return self._form(self._values.contract.flat(body["schema"]), value)

    def _form(self, flat: JsonObject, value: JsonObject) -> tuple[dict[str, str], bytes]:
        """Multipart; urlencoded, as the official Node client has it, where there is no file."""
        fields: list[tuple[str, str | bytes]] = []
        for name, inner in value.items():
            schema = self._values.contract.flat(flat["properties"].get(name, {}))
            item = self._values.contract.flat(schema["items"]) if schema.get("type") == "array" else schema
            many = inner if schema.get("type") == "array" else [inner]
            if not many and name in flat.get("required", ()):  # a form has no way to say that a list is empty
                many = [self._values.drawn(item, name, 0.0)]
            binary = item.get("format") == "binary"
            fields += [(name, self._file() if binary else _text(one)) for one in many]
        if not any(isinstance(content, bytes) for _, content in fields) and self._chance.random() < 0.5:
            return {"content-type": "application/x-www-form-urlencoded"}, urlencode(fields).encode()
        return {"content-type": _MULTIPART}, multipart(fields)

    def _file(self) -> bytes:
        return self._chance.choice(
            (
                b"",
                b"\x00\xff\x00",
                b"timestamp,x\n0,1\n10,2\n",
                b"{}",
                b"\x89PNG\r\n\x1a\n",
                b"PK\x03\x04" + b"x" * 2000,
            )
        )

    def invalid(self, row: JsonObject, credential: Mapping[str, str]) -> Iterator[Case]:
        """Requests that the contract does not allow, each wrong in one way."""
        good = self.valid(row, credential).request
        yield from self._bad_arguments(row, good)
        if row["body"]:
            kind = row["body"]["media_type"]
            yield from self._bad_json(row, good) if kind == "application/json" else self._bad_forms(row, good)

    def _bad_arguments(self, row: JsonObject, good: Request) -> Iterator[Case]:
        for parameter in row["parameters"]:
            name, schema = parameter["name"], parameter["schema"]
            kind = "enum" if "enum" in schema else schema.get("format", schema["type"])
            texts = _BAD_ARGUMENTS.get(kind, ())
            for text in self._chance.sample(texts, min(2, len(texts))):
                if parameter["in"] == "path":
                    yield Case(
                        row, good.but(path=BASE + self._path(row, {name: text})), f"path {name}={text[:20]}", True
                    )
                else:
                    rest = [pair for pair in good.query.split("&") if pair and not pair.startswith(f"{name}=")]
                    query = "&".join([*rest, f"{name}={text}"])
                    yield Case(row, good.but(query=query), f"query {name}={text[:20]}", True)
            if parameter["in"] == "query" and parameter["required"]:
                rest = [pair for pair in good.query.split("&") if not pair.startswith(f"{name}=")]
                yield Case(row, good.but(query="&".join(rest)), f"no query {name}", True)

    def _bad_json(self, row: JsonObject, good: Request) -> Iterator[Case]:
        as_json = good.with_headers(content_type="application/json")
        for value in self._values.spoilt(row["body"]["schema"], 6):
            yield Case(row, as_json.but(content=json.dumps(value).encode()), "body that does not fit", True)
        for content in self._chance.sample(_NO_JSON, 3):
            yield Case(row, as_json.but(content=content), "body that is no JSON", True)
        for content in _ODD_JSON:
            yield Case(row, as_json.but(content=content), "odd JSON")
        value = json.dumps(self._values.valid(row["body"]["schema"])).encode()
        yield Case(row, good.with_headers(content_type="text/xml").but(content=value), "content type", True)
        if row["body"]["required"]:
            yield Case(row, good.without("content-type").but(content=b""), "no body", True)

    def _bad_forms(self, row: JsonObject, good: Request) -> Iterator[Case]:
        whole = multipart([("a", "b")])
        for content in (b"no parts at all", whole[:20], whole[:-10], whole.replace(b'"a"', b'"a'), whole * 2):
            yield Case(row, good.with_headers(content_type=_MULTIPART).but(content=content), "odd form")
        for media_type, content in (("multipart/form-data", whole), ("application/json", b"{}"), ("text/xml", b"<a/>")):
            case = good.with_headers(content_type=media_type).but(content=content)
            yield Case(row, case, f"form as {media_type}", True)
        flat = self._values.contract.flat(row["body"]["schema"])
        for name in flat.get("required", ()):
            value = self._values.valid(row["body"]["schema"])
            del value[name]
            headers, content = self._form(flat, value)
            yield Case(row, good.with_headers(**headers).but(content=content), f"form without {name}", True)


def multipart(fields: list[tuple[str, Any]]) -> bytes:
    """A multipart body: text fields, and files where the value is bytes (their own content type is odd on purpose)."""
    parts = []
    for name, value in fields:
        if isinstance(value, bytes):
            head = f'form-data; name="{name}"; filename="file.bin"\r\nContent-Type: multipart/form-data'
        else:
            head, value = f'form-data; name="{name}"', value.encode()
        parts.append(f"--{_BOUNDARY}\r\nContent-Disposition: {head}\r\n\r\n".encode() + value + b"\r\n")
    return b"".join(parts) + f"--{_BOUNDARY}--\r\n".encode()


def _text(value: Json) -> str:
    """A value in a path, a query or a form, where whole numbers have 64 bits."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(max(-_LARGEST, min(value, _LARGEST)))
    return json.dumps(value)
