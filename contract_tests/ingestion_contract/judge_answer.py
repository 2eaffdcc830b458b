"""Whether an answer is one that the document describes; an empty list is a good answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.spec.document import JsonObject

from .contract import Contract
from .exchange import Exchange
from .judge_request import data_files


def on_answer(contract: Contract, exchange: Exchange) -> list[str]:
    """What the document does not allow; nothing of an answer at a path that is none of its."""
    operation = contract.operation(exchange.method, exchange.path)
    if operation is None:
        return []
    declared = operation.node["responses"].get(str(exchange.status))
    if declared is None:
        return [f"the status {exchange.status} is not declared"]
    response = contract.resolve(declared)
    problems = [*_headers(contract, response, exchange), *_content(contract, response, exchange)]
    if not problems and operation.node["operationId"] == "uploadFiles" and exchange.status == 200 and exchange.body:
        files, entries = data_files(contract, exchange), len(json.loads(exchange.content)["files"])
        if entries != files:
            problems.append(f"{entries} entries for {files} files")
    return problems


def _headers(contract: Contract, response: JsonObject, exchange: Exchange) -> Iterator[str]:
    sent = dict(exchange.answer_headers)
    for name, node in response.get("headers", {}).items():
        header = contract.resolve(node)
        if name.lower() in sent:
            yield from (f"header {name}: {text}" for text in contract.problems(header["schema"], sent[name.lower()]))
        elif header.get("required"):
            yield f"no header {name}"


def _content(contract: Contract, response: JsonObject, exchange: Exchange) -> Iterator[str]:
    if "content" not in response:
        if exchange.status == 204 and exchange.content:
            yield "has content"
        return
    if exchange.method == "HEAD":
        return
    media_type = exchange.media_type(exchange.answer_headers)
    media = response["content"].get(media_type)
    if media is None:
        yield f"media type {media_type!r} is not declared for {exchange.status}"
        return
    value: Any = exchange.content.decode("utf-8")
    if media_type == "application/json":
        try:
            value = json.loads(value)
        except ValueError as error:
            yield str(error)
            return
    yield from contract.problems(media["schema"], value)
