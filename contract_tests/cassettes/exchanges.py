"""Recorded exchanges against today's contract: a recording that no longer fits is a finding."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl

import yaml
from edgewire.sandbox import validation
from edgewire.sandbox.answers import Refusal
from edgewire.sandbox.contract import Operation

from . import ingestion, scrub_form, vocabulary
from .contract import ERROR, INGESTION_PATHS, Meant, meant, studio
from .scrub import media_type


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer, as they are in a cassette."""

    method: str
    url: str
    content_type: str
    sent: bytes
    status: int
    answered_type: str
    answer: bytes

    @property
    def about(self) -> Meant:
        """Which operation it is of."""
        return meant(self.method, self.url.partition("?")[0])

    @property
    def name(self) -> str:
        """Of its operation, or of ingestion's endpoint."""
        about = self.about
        return about.operation.id if about.operation else f"{about.service} {self.method} {about.path}"


def read(cassette: Path) -> Iterator[Exchange]:
    """What is in a cassette, read without vcrpy."""
    document = yaml.load(cassette.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for interaction in document["interactions"]:
        request, response = interaction["request"], interaction["response"]
        yield Exchange(
            method=request["method"],
            url=request["uri"],
            content_type=_first(request["headers"], "content-type"),
            sent=_bytes(request["body"]),
            status=response["status"]["code"],
            answered_type=_first(response["headers"], "content-type"),
            answer=_bytes(response["body"]["string"]),
        )


def findings(exchange: Exchange) -> list[str]:
    """How an exchange differs from the contract, a phrase each; empty where it fits."""
    about = exchange.about
    if about.service == "ingestion":
        found = [_ingestion_request(exchange, about), _ingestion_answer(exchange, about)]
    elif about.operation is None:
        found = ["the contract has no such operation"]
    else:
        found = [_request(exchange, about, about.operation), _answer(exchange, about.operation)]
    return [f"{exchange.name}: {phrase}" for phrase in found if phrase]


def _request(exchange: Exchange, about: Meant, operation: Operation) -> str | None:
    query = parse_qsl(exchange.url.partition("?")[2], keep_blank_values=True)
    declared = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    if unknown := sorted({name for name, _ in query} - declared):
        return f"the contract has no query parameter {', '.join(unknown)}"
    try:
        validation.arguments(studio(), operation, about.arguments, query)
        if operation.body is None:
            return "a body was sent, and the contract has none" if exchange.sent else None
        if operation.body.media_type != media_type(exchange.content_type) and (
            exchange.sent or operation.body.required
        ):
            return f"sent as {exchange.content_type or 'nothing'}, and the contract says {operation.body.media_type}"
        if operation.body.media_type == "multipart/form-data":
            parts = scrub_form.parts(exchange.content_type, exchange.sent)
            items = [(part.name, "" if part.file_name is not None else part.content.decode()) for part in parts]
            validation.form_body(studio(), operation, items)
        else:
            validation.json_body(studio(), operation, exchange.sent)
    except (Refusal, ValueError) as error:
        return f"the request does not fit: {error}"
    return None


def _answer(exchange: Exchange, operation: Operation) -> str | None:
    good = operation.response
    if exchange.status != good.status or _says_no(exchange):
        return _fits(exchange, ERROR)
    if good.kind == "json" and good.schema is not None:
        return _fits(exchange, good.schema)
    media = media_type(exchange.answered_type)
    if good.media_type is not None and media != good.media_type:
        return f"answered as {media or 'nothing'}, and the contract says {good.media_type}"
    return None


def _ingestion_request(exchange: Exchange, about: Meant) -> str | None:
    if exchange.method != "POST" or about.path not in INGESTION_PATHS:
        return "ingestion has no such endpoint"
    try:
        names = {part.name for part in scrub_form.parts(exchange.content_type, exchange.sent)}
    except ValueError as error:
        return f"the request does not fit: {error}"
    return (
        f"ingestion has no form field {', '.join(sorted(names - vocabulary.FIELDS))}"
        if names - vocabulary.FIELDS
        else None
    )


def _ingestion_answer(exchange: Exchange, about: Meant) -> str | None:
    media = media_type(exchange.answered_type)
    try:
        value = json.loads(exchange.answer) if media == "application/json" else exchange.answer.decode()
    except ValueError:
        return "the answer is no JSON"
    return ingestion.answer_fault(exchange.method, about.path, exchange.status, media, value)


def _fits(exchange: Exchange, schema: object) -> str | None:
    media = media_type(exchange.answered_type)
    if media != "application/json":
        return f"answered as {media or 'nothing'}, and the contract says application/json"
    try:
        value = json.loads(exchange.answer)
    except ValueError:
        return "the answer is no JSON"
    assert isinstance(schema, dict)
    fault = studio().fault(schema, value)
    return f"the answer (HTTP {exchange.status}) does not fit: {fault}" if fault else None


def _says_no(exchange: Exchange) -> bool:
    """The service says that something did not work in the body, whatever the status."""
    try:
        value = json.loads(exchange.answer)
    except ValueError:
        return False
    return isinstance(value, dict) and value.get("success") is False


def _first(headers: dict[str, list[str]], name: str) -> str:
    return next((values[0] for header, values in headers.items() if header.lower() == name), "")


def _bytes(body: str | bytes | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""
