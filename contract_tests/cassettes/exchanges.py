"""Recorded exchanges against today's contract: a recording that no longer fits is a finding."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import parse_qsl

import yaml
from edgewire.sandbox import validation
from edgewire.sandbox.answers import Refusal
from edgewire.sandbox.contract import Contract, Operation

from scripts.spec.document import JsonObject, pointer

from . import ingestion, scrub_form, storage, vocabulary
from .contract import ERROR, INGESTION_PATHS, PACKAGE, Meant, meant, studio
from .scrub import media_type

Side = Literal["request", "answer"]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer, as they are in a cassette."""

    method: str
    url: str
    headers: Mapping[str, str]
    content_type: str
    sent: bytes
    status: int
    answered_type: str
    answer: bytes
    tier: str
    """What a sandbox says its answer is worth; empty for the service, which has no such thing."""

    @property
    def about(self) -> Meant:
        """Which operation it is of, by the contract of this checkout."""
        return meant(self.method, self.url.partition("?")[0])

    @property
    def name(self) -> str:
        """The operationId, or the request where there is none."""
        return name(self.method, self.url)

    @property
    def of_storage(self) -> bool:
        """It is with a storage, at a signed address, and no contract knows it."""
        return not self.about.service

    @property
    def refused(self) -> bool:
        """The service says in the body that something did not work, whatever the status."""
        try:
            value = json.loads(self.answer)
        except ValueError:
            return False
        return isinstance(value, dict) and value.get("success") is False


@dataclass(frozen=True, slots=True)
class Misfit:
    """How one side of an exchange differs from the contract; ``pointer`` leads into the JSON, empty for the whole."""

    side: Side
    phrase: str
    pointer: str = ""


def name(method: str, url: str) -> str:
    """The operationId of a request to a kept address, or the request itself where there is none.

    What goes to a storage has the name that the client's errors give it.
    """
    about = meant(method, url.partition("?")[0])
    if not about.service:
        return storage.NAMES.get(method, f"{method} {about.path}")
    if about.operation:
        return about.operation.id
    described = ingestion.operation(method, about.path, ingestion.document()) if about.service == "ingestion" else None
    return str(described["operationId"]) if described else f"{about.service} {method} {about.path}".strip()


def read(cassette: Path) -> Iterator[Exchange]:
    """What is in a cassette, read without vcrpy."""
    document = yaml.load(cassette.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for interaction in document["interactions"]:
        request, response = interaction["request"], interaction["response"]
        yield Exchange(
            method=request["method"],
            url=request["uri"],
            headers={name: values[0] for name, values in request["headers"].items()},
            content_type=_first(request["headers"], "content-type"),
            sent=_bytes(request["body"]),
            status=response["status"]["code"],
            answered_type=_first(response["headers"], "content-type"),
            answer=_bytes(response["body"]["string"]),
            tier=_first(response["headers"], "x-sandbox-tier"),
        )


def misfits(exchange: Exchange, package: Path = PACKAGE, described: Path = ingestion.PATH) -> list[Misfit]:
    """How an exchange differs from the contract, at most once a side; empty where it fits.

    One with a storage, which no contract has, is held against what ``storage`` says, and may differ more than once.

    Args:
        package: folder of Studio's contract. ``described``: the document of ingestion.
    """
    about = meant(exchange.method, exchange.url.partition("?")[0], package)
    if exchange.of_storage:
        return [Misfit(*fault) for fault in storage.faults(exchange)]
    if about.service == "ingestion":
        found = [_ingestion_request(exchange, about), _ingestion_answer(exchange, about, ingestion.document(described))]
    elif about.operation is None:
        found = [Misfit("request", "the contract has no such operation")]
    else:
        contract = studio(package)
        found = [_request(contract, exchange, about, about.operation), _answer(contract, exchange, about.operation)]
    return [misfit for misfit in found if misfit]


def _request(contract: Contract, exchange: Exchange, about: Meant, operation: Operation) -> Misfit | None:
    phrase = _request_fault(contract, exchange, about, operation)
    return Misfit("request", phrase) if phrase else None


def _request_fault(contract: Contract, exchange: Exchange, about: Meant, operation: Operation) -> str | None:
    query = parse_qsl(exchange.url.partition("?")[2], keep_blank_values=True)
    declared = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    if unknown := sorted({name for name, _ in query} - declared):
        return f"the contract has no query parameter {', '.join(unknown)}"
    try:
        validation.arguments(contract, operation, about.arguments, query)
        if operation.body is None:
            return "a body was sent, and the contract has none" if exchange.sent else None
        if operation.body.media_type != media_type(exchange.content_type) and (
            exchange.sent or operation.body.required
        ):
            return f"sent as {exchange.content_type or 'nothing'}, and the contract says {operation.body.media_type}"
        if operation.body.media_type == "multipart/form-data":
            parts = scrub_form.parts(exchange.content_type, exchange.sent)
            items = [(part.name, "" if part.file_name is not None else part.content.decode()) for part in parts]
            validation.form_body(contract, operation, items)
        else:
            validation.json_body(contract, operation, exchange.sent)
    except (Refusal, ValueError) as error:
        return f"the request does not fit: {error}"
    return None


def _answer(contract: Contract, exchange: Exchange, operation: Operation) -> Misfit | None:
    good = operation.response
    if exchange.status != good.status or exchange.refused:
        return _fits(contract, exchange, ERROR)
    if good.kind == "json" and good.schema is not None:
        return _fits(contract, exchange, good.schema)
    media = media_type(exchange.answered_type)
    if good.media_type is not None and media != good.media_type:
        return Misfit("answer", f"answered as {media or 'nothing'}, and the contract says {good.media_type}")
    return None


def _ingestion_request(exchange: Exchange, about: Meant) -> Misfit | None:
    if exchange.method != "POST" or about.path not in INGESTION_PATHS:
        return Misfit("request", "ingestion has no such endpoint")
    try:
        names = {part.name for part in scrub_form.parts(exchange.content_type, exchange.sent)}
    except ValueError as error:
        return Misfit("request", f"the request does not fit: {error}")
    if unknown := names - vocabulary.FIELDS:
        return Misfit("request", f"ingestion has no form field {', '.join(sorted(unknown))}")
    return None


def _ingestion_answer(exchange: Exchange, about: Meant, described: JsonObject) -> Misfit | None:
    media = media_type(exchange.answered_type)
    try:
        value = json.loads(exchange.answer) if media == "application/json" else exchange.answer.decode()
    except ValueError:
        return Misfit("answer", "the answer is no JSON")
    fault = ingestion.answer_fault(exchange.method, about.path, exchange.status, media, value, described)
    return Misfit("answer", fault[1], fault[0]) if fault else None


def _fits(contract: Contract, exchange: Exchange, schema: Mapping[str, object]) -> Misfit | None:
    media = media_type(exchange.answered_type)
    if media != "application/json":
        return Misfit("answer", f"answered as {media or 'nothing'}, and the contract says application/json")
    try:
        value = json.loads(exchange.answer)
    except ValueError:
        return Misfit("answer", "the answer is no JSON")
    error = next(contract.validator(schema).iter_errors(value), None)
    if error is None:
        return None
    place = pointer(*error.instance_path)
    return Misfit("answer", f"the answer (HTTP {exchange.status}) does not fit: {error.message}", place)


def _first(headers: dict[str, list[str]], name: str) -> str:
    return next((values[0] for header, values in headers.items() if header.lower() == name), "")


def _bytes(body: str | bytes | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""
