"""A second judge of recordings: openapi-core, which shares neither code nor reading of the contract with ours.

It gets the documents themselves. Where the two disagree, one of them is wrong about OpenAPI, and nobody should believe
either before it is known which.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl

from jsonschema_path import SchemaPath
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.testing import MockRequest, MockResponse
from openapi_core.validation.request import validators as of_requests
from openapi_core.validation.response import validators as of_responses
from werkzeug.datastructures import ImmutableMultiDict

from scripts.spec.document import JsonObject

from . import ingestion
from .contract import PACKAGE
from .exchanges import Exchange, Side
from .places import KEPT
from .scrub import media_type

_FORM = "multipart/form-data"
LEFT_OUT = (
    "bodies of forms, by the second judge",
    "openapi-core reads every field of a form as bytes or text, so it refuses numbers and files that are right",
)
"""What is not asked, and why."""

_REFUSED = 599
"""A status that no operation of Studio has: its answer is the default one, which is that of errors. What the service
refuses with a status of 200 is held against that, as by our own judge."""


class _Judge:
    """The parts of openapi-core for one document. Not its look at credentials: a recording has none."""

    def __init__(self, document: JsonObject) -> None:
        spec, old = SchemaPath.from_dict(document), document["openapi"].startswith("3.0.")
        self.parameters = (
            of_requests.V30RequestParametersValidator if old else of_requests.V31RequestParametersValidator
        )(spec)
        self.body = (of_requests.V30RequestBodyValidator if old else of_requests.V31RequestBodyValidator)(spec)
        self.answer = (of_responses.V30ResponseValidator if old else of_responses.V31ResponseValidator)(spec)


@cache
def _studio(package: Path) -> _Judge:
    return _Judge(json.loads((package / "contract.json").read_bytes()))


@cache
def _ingestion(described: Path) -> _Judge:
    return _Judge(ingestion.document(described))


def faults(exchange: Exchange, package: Path = PACKAGE, described: Path = ingestion.PATH) -> dict[Side, str]:
    """What openapi-core has against a side of an exchange; without an entry it fits.

    Args:
        package: folder of Studio's contract. ``described``: the document of ingestion.
    """
    about = exchange.about
    if exchange.of_storage:  # nobody's contract has it
        return {}
    judge = _studio(package) if about.service == "studio" else _ingestion(described)
    request = _request(exchange)
    asked = [judge.parameters.iter_errors(request)]
    if media_type(exchange.content_type) != _FORM:
        asked.append(judge.body.iter_errors(request))
    refused = about.service == "studio" and exchange.refused
    answer = MockResponse(
        exchange.answer,
        status_code=_REFUSED if refused else exchange.status,
        content_type=exchange.answered_type,
    )
    found: dict[Side, str] = {}
    if errors := [error for errors in asked for error in errors]:
        found["request"] = _said(errors[0])
        if isinstance(errors[0], PathError):
            return found  # what no operation is of has no answer to judge
    if errors := list(judge.answer.iter_errors(request, answer)):
        found["answer"] = _said(errors[0])
    return found


def _request(exchange: Exchange) -> MockRequest:
    about = exchange.about
    # Addresses of the document, as its servers are part of what is matched; those of recordings are of their tree.
    base = KEPT["live"].studio if about.service == "studio" else KEPT["live"].ingestion
    host, _, prefix = base.removeprefix("https://").partition("/")
    return MockRequest(
        f"https://{host}",
        exchange.method,
        f"/{prefix}{about.path}" if prefix else about.path,
        args=ImmutableMultiDict(parse_qsl(exchange.url.partition("?")[2], keep_blank_values=True)),
        headers=dict(exchange.headers),
        data=exchange.sent,
        content_type=exchange.content_type or "application/json",
    )


def _said(error: Exception) -> str:
    """The last reason of a chain, shortened: values of a recording are scrubbed, but long."""
    chain = list(_chain(error))
    return f"{type(chain[0]).__name__}: {' '.join(str(chain[-1]).split())[:300]}"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__
