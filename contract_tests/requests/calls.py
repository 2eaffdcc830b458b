"""Calling every operation: arguments from the contract, a transport that records, answers that the contract allows."""

from __future__ import annotations

import datetime
import importlib
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any, Literal
from uuid import UUID

import httpx
from hypothesis import strategies as st

from contract_tests.models.classes import Classes, classes
from contract_tests.models.mutations import fits
from contract_tests.values import Contract, Json, contract, kind_of, operations
from scripts.spec.document import JsonObject, Op, iter_operations, resolve

Set = Literal["required", "all"]

API_KEY = "ei_" + "0" * 64
HOST = "https://service.test/v1"
CREDENTIALS: Mapping[str, tuple[str, str, dict[str, str]]] = {
    "edge_impulse_studio": ("StudioApi", "api_key", {"x-api-key": API_KEY}),
    "aitrios_console": ("AitriosApi", "access_token", {"authorization": f"Bearer {API_KEY}"}),
}
"""Package -> client class, credential argument, header that must be sent for it."""
BYTES = b"\x00\xff\r\n--binary\r\n"
FILE_NAMES = ("plain.bin", "ünï 日本 😀.csv", "a b;c=d.wav", "per%20cent.json", "it's.txt")


@dataclass(frozen=True)
class Case:
    """One operation of one package."""

    package: str
    op: Op
    row: JsonObject

    @property
    def contract(self) -> Contract:
        """What the operation belongs to."""
        return contract(self.package)

    @property
    def parameters(self) -> list[JsonObject]:
        """The parameter objects, those of the path item included."""
        nodes = [*self.op.operation.get("parameters", []), *self.op.path_item.get("parameters", [])]
        found = [resolve(self.contract.document, node) for node in nodes]
        return list({(node["name"], node["in"]): node for node in reversed(found)}.values())

    @property
    def body(self) -> tuple[str, JsonObject, bool] | None:
        """Media type, schema, and whether it must be sent."""
        if "requestBody" not in self.op.operation:
            return None
        node = resolve(self.contract.document, self.op.operation["requestBody"])
        media_type, media = next(iter(node["content"].items()))
        return media_type, media["schema"], bool(node.get("required", False))

    @property
    def answer(self) -> tuple[int, str | None, JsonObject | None]:
        """Status, media type and schema of the success."""
        status = min(status for status in self.op.operation["responses"] if status[0] in "23")
        node = resolve(self.contract.document, self.op.operation["responses"][status])
        for media_type, media in node.get("content", {}).items():
            return int(status), media_type, media.get("schema", {})
        return int(status), None, None

    @property
    def has_auth(self) -> bool:
        """Whether a credential belongs to it."""
        document = self.contract.document
        return any(self.op.operation.get("security", document.get("security", [])) or [])

    def annotations(self) -> dict[str, str]:
        """What the builder says of its arguments and its result."""
        module = importlib.import_module(f"{self.package}.api.{self.row['resource']}.{self.row['name']}")
        said: dict[str, str] = module.build.__annotations__
        return said


@cache
def cases(package: str) -> list[Case]:
    """Every operation of the contract."""
    rows = {row["id"]: row for row in operations(package)}
    return [Case(package, op, rows[op.id]) for op in iter_operations(contract(package).document)]


@dataclass(frozen=True)
class Sent:
    """Arguments by the names of the contract, as JSON values; files are bytes with a name."""

    parameters: Mapping[tuple[str, str], Json]
    body: Json = None
    has_body: bool = False


def arguments(case: Case, which: Set) -> st.SearchStrategy[Sent]:
    """What a caller may say: the least, or all."""
    chosen = {
        (node["in"], node["name"]): _texts_of_paths(case.contract.values(node["schema"], which), node)
        for node in case.parameters
        if node.get("required") or which == "all"
    }
    body: st.SearchStrategy[Json] = st.none()
    has_body = case.body is not None and (case.body[2] or which == "all")
    if case.body and has_body:
        body = case.contract.values(case.body[1], which)
        if case.body[0] == "multipart/form-data":
            body = st.builds(_with_parts, body, case.contract.values(case.body[1], "all"))
    return st.builds(Sent, st.fixed_dictionaries(chosen), body, st.just(has_body))


def _with_parts(form: JsonObject, full: JsonObject) -> JsonObject:
    """A form has no way to write an empty array, and none at all of having no part."""
    filled = {name: full[name] if value in (None, []) else value for name, value in form.items()}
    return filled or dict([next(iter(full.items()))])


def _texts_of_paths(values: st.SearchStrategy[Json], node: JsonObject) -> st.SearchStrategy[Json]:
    return values.filter(lambda value: value not in ("", ".", "..")) if node["in"] == "path" else values


def answers(case: Case, which: Set) -> st.SearchStrategy[Json]:
    """A valid answer that reports success."""
    _, media_type, schema = case.answer
    return case.contract.values(schema, which).map(_successful) if _is_json(media_type) and schema else st.none()


def _is_json(media_type: str | None) -> bool:
    return media_type == "application/json"


def _successful(answer: Json) -> Json:
    if isinstance(answer, dict):
        if answer.get("success") is False:
            return {**answer, "success": True}
        if answer.get("result") == "ERROR":
            return {**answer, "result": "SUCCESS"}
    return answer


def python_arguments(case: Case, sent: Sent) -> tuple[list[Any], dict[str, Any]]:
    """The same as a caller of the client writes it: path arguments by position, all others by name."""
    known, said = classes(case.package), case.annotations()
    positional: list[Any] = []
    named: dict[str, Any] = {}
    by_place = {(row["in"], row["name"]): row for row in case.row["parameters"]}
    for node in sorted(case.parameters, key=lambda node: case.op.path.find("{" + node["name"] + "}")):
        place = node["in"], node["name"]
        if place not in sent.parameters:
            continue
        name = by_place[place]["python_name"]
        value = python_value(known, known.evaluated(said[name]), node["schema"], sent.parameters[place])
        if node["in"] == "path":
            positional.append(value)
        else:
            named[name] = value
    if sent.has_body and case.body:
        media_type, schema, _ = case.body
        reading = form_value if media_type == "multipart/form-data" else python_value
        named["body"] = reading(known, known.evaluated(said["body"]), schema, sent.body)
    return positional, named


def python_value(known: Classes, annotation: Any, schema: JsonObject, value: Json) -> Any:
    """A JSON value as the type that the annotation names."""
    for found, variant in _alternatives(known, annotation, schema):
        if not fits(known.contract, variant, value):
            continue
        if hasattr(found, "from_dict"):
            return found.from_dict(value, strict=True)
        if typing.get_origin(found) is list:
            items = known.contract.flat(variant).get("items", {})
            return [python_value(known, typing.get_args(found)[0], items, item) for item in value]
        if isinstance(found, type) and issubclass(found, Enum):
            return found(value) if len(str(value)) % 2 else value  # both ways of saying it
        if found is datetime.datetime:
            return found.fromisoformat(value)
        if found in (datetime.date, UUID):
            return found.fromisoformat(value) if found is datetime.date else found(value)
        return value
    return value


def form_value(known: Classes, model: Any, schema: JsonObject, value: JsonObject) -> Any:
    """A multipart body: texts of format binary become files."""
    flat = known.contract.flat(schema)
    file = known.module("types").File
    fields = {}
    for i, (name, item) in enumerate(value.items()):
        inner = known.contract.flat(flat["properties"][name])
        attribute = model.WIRE[name]
        if is_file(known.contract, inner):
            items = item if isinstance(item, list) else [item]
            files = [file(each.encode(), FILE_NAMES[(i + j) % len(FILE_NAMES)], "x/y") for j, each in enumerate(items)]
            fields[attribute] = files if isinstance(item, list) else files[0]
        else:
            annotation = known.evaluated(model.__annotations__[attribute])
            fields[attribute] = python_value(known, annotation, inner, item)
    return model(**fields)


def is_file(contract: Contract, schema: JsonObject) -> bool:
    """Whether a property of a form is a file, or an array of files."""
    flat = contract.flat(schema)
    flat = contract.flat(flat.get("items", {})) if kind_of(flat) == "array" else flat
    return flat.get("format") == "binary"


def _alternatives(known: Classes, annotation: Any, schema: JsonObject) -> Iterator[tuple[Any, JsonObject]]:
    found = typing.get_args(annotation) if isinstance(annotation, types.UnionType) else (annotation,)
    found = tuple(each for each in found if each not in (known.unset, types.NoneType))
    flat = known.contract.flat(schema)
    variants = known.contract.variants(flat) if kind_of(flat) == "union" else [flat]
    yield from zip(found, variants, strict=False)


@dataclass
class Line:
    """A transport that keeps what was sent and gives the answer that was laid ready."""

    requests: list[httpx.Request] = field(default_factory=list)
    answer: Callable[[], httpx.Response] = lambda: httpx.Response(200, json={})

    def handle(self, request: httpx.Request) -> httpx.Response:
        """For blocking clients."""
        request.read()
        self.requests.append(request)
        return self.answer()

    async def handle_async(self, request: httpx.Request) -> httpx.Response:
        """For awaited ones."""
        await request.aread()
        self.requests.append(request)
        return self.answer()


@contextmanager
def blocking(package: str, line: Line, **options: Any) -> Iterator[Any]:
    """The package's client, with its credential, on ``line``."""
    client_class, argument, _ = CREDENTIALS[package]
    with httpx.Client(transport=httpx.MockTransport(line.handle)) as http:
        given = {argument: API_KEY, "base_url": HOST, **options}
        yield getattr(importlib.import_module(package), client_class)(http_client=http, **given)


def awaited(package: str, line: Line, **options: Any) -> Any:
    """The package's awaitable client, with its credential, on ``line``."""
    client_class, argument, _ = CREDENTIALS[package]
    http = httpx.AsyncClient(transport=httpx.MockTransport(line.handle_async))
    given = {argument: API_KEY, "base_url": HOST, **options}
    return getattr(importlib.import_module(package), f"Async{client_class}")(http_client=http, **given)


def laid_ready(case: Case, answer: Json) -> Callable[[], httpx.Response]:
    """The HTTP answer of the contract with ``answer`` as its body."""
    status, media_type, _ = case.answer
    if _is_json(media_type):
        return lambda: httpx.Response(status, json=answer)
    if media_type is None:
        headers = {"location": "https://elsewhere.test/file?x=1"} if 300 <= status < 400 else {}
        return lambda: httpx.Response(status, headers=headers)
    content = "täxt".encode() if media_type.startswith("text/") else BYTES
    return lambda: httpx.Response(status, content=content, headers={"content-type": media_type})
