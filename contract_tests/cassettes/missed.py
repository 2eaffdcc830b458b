"""What a replay that went astray says: which operation, which part of the request, and how to repeat it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from vcr.errors import CannotOverwriteExistingCassetteException

from ..suite import curl as shell
from ..suite.results import Finding
from ..suite.service import Service
from . import recorder, vocabulary
from .exchanges import Exchange, name
from .places import KEPT, REMOVED, Origin
from .replay import KEY


def broken_off(origin: Origin, recording: str, kind: str, error: Exception) -> Finding:
    """A client did not come to the end of a recording. Most often it asked for what is not in it."""
    # The first that was not found: what follows, such as cleaning up, may be its consequence.
    for each in _origins(error):
        if isinstance(each, CannotOverwriteExistingCassetteException):
            return _unknown(origin, recording, kind, each)
    return Finding(
        check="replay",
        sentence=f"The {kind} client breaks off in {recording}.",
        got=f"{type(error).__name__}: {' '.join(str(error).split())[:300]}",
    )


def _unknown(origin: Origin, recording: str, kind: str, error: CannotOverwriteExistingCassetteException) -> Finding:
    """Compared with the recorded request whose turn it was."""
    played = error.cassette
    ours = played.filter_request(error.failed_request)
    left = recorder.unasked(played)
    turn = left[0] if left else None
    pointer, expected, got = _difference(turn, ours) if turn else ("", "nothing more", f"{ours.method} {ours.uri}")
    return Finding(
        check="replay",
        sentence=f"The {kind} client sends what {recording} does not hold.",
        operation=name(turn.method, turn.uri) if turn else name(ours.method, ours.uri),
        pointer=pointer,
        expected=expected[:300],
        got=got[:300],
        curl=_repeated(origin, turn or ours),
    )


def unasked(origin: Origin, recording: str, kind: str, requests: list[Any]) -> list[Finding]:
    """The client left out what was recorded."""
    return [
        Finding(
            check="replay",
            sentence=f"The {kind} client no longer sends a request that {recording} holds.",
            operation=name(request.method, request.uri),
            expected=f"{request.method} {request.uri}"[:300],
            got="nothing",
            curl=_repeated(origin, request),
        )
        for request in requests
    ]


def _origins(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came of, first the first."""
    before = error.__cause__ or error.__context__
    if before is not None:
        yield from _origins(before)
    yield error


def curl(origin: Origin, exchange: Exchange) -> str:
    """A line that repeats a recorded request, for a service with other data."""
    return _line(origin, exchange.method, exchange.url, exchange.headers, exchange.sent)


def _repeated(origin: Origin, request: Any) -> str:
    """The same of a request as vcrpy has it, which is scrubbed."""
    body = request.body or b""
    return _line(
        origin, request.method, request.uri, request.headers, body if isinstance(body, bytes) else str(body).encode()
    )


def _line(origin: Origin, method: str, url: str, headers: Mapping[str, str], body: bytes) -> str:
    kept = KEPT[origin]
    service = Service(origin=origin, studio_url=kept.studio, ingestion_url=kept.ingestion, project_id=0, api_key=KEY)
    if url.startswith(REMOVED):  # no storage gets a key, not even of a shell, and not where that is the finding
        headers = {name: value for name, value in headers.items() if name not in vocabulary.CREDENTIALS}
    else:
        headers = {"x-api-key": KEY, **headers}
    return shell.curl(service, method, url, headers, body)


def _difference(recorded: Any, ours: Any) -> tuple[str, str, str]:
    """Where two scrubbed requests differ, and both values there."""
    if recorded.method != ours.method or recorded.uri != ours.uri:
        return "/uri", f"{recorded.method} {recorded.uri}", f"{ours.method} {ours.uri}"
    before, now = dict(recorded.headers), dict(ours.headers)
    for header in sorted(before.keys() | now.keys()):
        if before.get(header) != now.get(header):
            return f"/headers/{header}", before.get(header, "no such header"), now.get(header, "no such header")
    return "/body", repr(recorded.body), repr(ours.body)
