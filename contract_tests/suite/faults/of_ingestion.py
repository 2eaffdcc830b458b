"""What the layer of ingestion must see. All is seeded in one run: each in answers of its own, for its own check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..service import Service
from .exchange import Answer, Ask, Request, Spoil
from .seeded import Seeded

_FILES, _DATA = "uploadFiles", "uploadData"


def _of(kind: str, method: str, change: Callable[[Request, Answer], Answer]) -> Callable[[Service], Spoil]:
    """Answers of one operation are others."""

    def spoil(request: Request, ask: Ask) -> Answer:
        answer = ask(request)
        mine = request.method == method and request.path.startswith("/api/") and request.path.endswith(f"/{kind}")
        return change(request, answer) if mine else answer

    return lambda _: spoil


def _seeded(name: str, operation: str, check: str, spoil: Callable[[Service], Spoil], says: str = "") -> Seeded:
    return Seeded(name=name, layer="ingestion", check=check, operation=operation, spoil=spoil, says=says)


def _without_id(request: Request, answer: Answer) -> Answer:
    if answer.status != 200 or b".avi" not in request.body:
        return answer
    value = answer.json()
    for file in value["files"]:
        file.pop("success")
    return answer.with_json(value)


def _as_text(request: Request, answer: Answer) -> Answer:
    return answer.with_header("content-type", "text/html") if answer.status == 400 else answer


def _page(_: Request, answer: Answer) -> Answer:
    return answer.with_header("content-type", "text/html") if answer.status == 401 else answer


def _not_stored(_: Service) -> Spoil:
    """A message in CBOR is answered for with a name that no sample has."""

    def spoil(request: Request, ask: Ask) -> Answer:
        if request.path.endswith("/data") and request.header("content-type") == "application/cbor":
            answer = ask(request)
            return replace(answer, body=b"gone.cbor.00000000.ingestion") if answer.status == 200 else answer
        return ask(request)

    return spoil


def _let_in(service: Service) -> Spoil:
    """Whoever uploads a message without a key, or with a wrong one, is let in."""

    def spoil(request: Request, ask: Ask) -> Answer:
        answer = ask(request)
        if answer.status == 401 and request.path.endswith("/data"):
            return ask(request.with_header("x-api-key", service.api_key))
        return answer

    return spoil


def _no_origin(_: Request, answer: Answer) -> Answer:
    kept = tuple((name, value) for name, value in answer.headers if name.lower() != "access-control-allow-origin")
    return replace(answer, headers=kept)


def _ok(_: Request, answer: Answer) -> Answer:
    return replace(answer, status=200) if answer.status == 204 else answer


def _more(request: Request, answer: Answer) -> Answer:
    if answer.status != 200 or b".mp4" not in request.body:
        return answer
    return answer.with_json({**answer.json(), "novel": 1})


INGESTION = (
    _seeded(
        "a field of the answer is missing", _FILES, "response_schema_conformance", _of("files", "POST", _without_id)
    ),
    _seeded("a refusal has another content type", _FILES, "content_type_conformance", _of("files", "POST", _as_text)),
    # schemathesis asks without a key inside of a check, and judges no answer to that but its status.
    _seeded("a refusal of a key has another content type", _FILES, "answer", _of("files", "POST", _page), "for 401"),
    replace(
        _seeded("the answer has a new field", _FILES, "undocumented", _of("files", "POST", _more)), severity="news"
    ),
    _seeded("what was said to be stored is not", _DATA, "stored", _not_stored, "no sample has the name"),
    _seeded("credentials are ignored", _DATA, "ignored_auth", _let_in),
    _seeded(
        "a header of the answer is missing",
        "preflightFiles",
        "response_headers_conformance",
        _of("files", "OPTIONS", _no_origin),
    ),
    _seeded(
        "a status that the contract has not", "preflightData", "status_code_conformance", _of("data", "OPTIONS", _ok)
    ),
)
