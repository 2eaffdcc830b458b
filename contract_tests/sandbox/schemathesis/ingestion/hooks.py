"""What schemathesis loads for ingestion: valid files in its requests, and a journal of what was sent and answered.

A schema says of a file that it is bytes. Where schemathesis means a body to be valid, a valid one takes its place; what
it makes invalid on purpose goes out as it is, and so do all headers.
"""

from __future__ import annotations

import itertools
import os
from typing import Any
from urllib.parse import urlsplit

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core import NotSet
from schemathesis.core.parameters import ParameterLocation

from contract_tests.ingestion_contract.exchange import Exchange
from contract_tests.sandbox.schemathesis import observer  # noqa: F401  # it counts, by being imported

from . import files, journal

_MOST_FILES = 4
_numbers = itertools.count(1)


@schemathesis.hook
def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
    """Put a valid body in the place of one that is meant to be valid."""
    meta = case.meta
    if case.method != "POST" or meta is None or meta.is_negative_at(ParameterLocation.BODY):
        return
    if case.media_type is None or isinstance(case.body, NotSet):
        return
    number = next(_numbers)
    if case.media_type == "application/json" and isinstance(case.body, dict):
        case.body = files.readable(case.body, number)
    elif case.media_type == "multipart/form-data":
        parts = files.files(_count(case.body), number) if case.path.endswith("/files") else files.form(number)
        kwargs["files"] = [(part.field, (part.name or None, part.content, part.type)) for part in parts]
        if not case.path.endswith("/files"):
            _name_it(case, "" if files.has_message(parts) else "jpg")
    else:
        kwargs["data"] = files.body(case.media_type, number)
        _name_it(case, "" if case.media_type in files.MESSAGES else files.extension_of(case.media_type))


@schemathesis.hook
def after_call(context: HookContext, case: Case[Any], response: Response) -> None:
    """Write down what was sent and answered."""
    request, body = response.request, response.request.body or b""
    assert isinstance(body, bytes | str)  # nothing here streams
    answer_headers = [(name, value) for name, values in response.headers.items() for value in values]
    exchange = Exchange(
        "schemathesis",
        str(request.method),
        urlsplit(str(request.url)).path,
        journal.texts(request.headers),
        body if isinstance(body, bytes) else body.encode(),
        response.status_code,
        journal.texts(answer_headers),
        response.content,
    )
    with open(os.environ[journal.VARIABLE], "a", encoding="utf-8") as kept:
        kept.write(journal.line(case.operation.definition.raw["operationId"], exchange))


def _count(body: Any) -> int:
    """How many files were drawn."""
    drawn = body.get("data") if isinstance(body, dict) else None
    return min(len(drawn), _MOST_FILES) if isinstance(drawn, list) and drawn else 1


def _name_it(case: Case[Any], extension: str) -> None:
    """What is no message is read by the extension of its name, and text has nothing else to tell it by."""
    if extension and "x-file-name" in case.headers:
        case.headers["x-file-name"] = files.named(case.headers["x-file-name"], extension)
