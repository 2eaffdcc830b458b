"""vcrpy, told what a recording may hold: all goes through the scrubber, on its way in and when it is looked for."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from vcr import VCR
from vcr.persisters.filesystem import CassetteNotFoundError, FilesystemPersister
from vcr.record_mode import RecordMode
from vcr.request import Request
from vcr.serialize import serialize

from . import contract, exchanges, leaks, places, sidecar, vocabulary
from .places import TREES, Misplaced, Origin, Places
from .promises import promise
from .scrub import Scrubber, Sent, decoded


@contextmanager
def recording(
    name: str,
    origin: Origin,
    where: Places,
    *,
    project_id: int,
    organization_id: int,
    secrets: Sequence[str] = (),
    trees: Path = TREES,
) -> Iterator[None]:
    """Record what httpx sends in the block to ``<origin>/<name>.yaml``, with its sidecar.

    A block that raises writes nothing, and leaves an older recording as it was.

    Args:
        where: the services' addresses.
        secrets: all credentials in use; a recording in which one of them is found is not written, nor one in which
            there is a credential of a signed address that the service gave.

    Raises:
        Misplaced: the addresses are not of that origin, and nothing was sent; or nothing was sent in the block.
        Leak: a credential would have been written.
    """
    for url in (where.studio, where.ingestion):
        places.check(origin, places.host_of(url))
    cassette = trees / origin / f"{name}.yaml"
    host = places.host_of(where.studio)
    date = sidecar.stamp()
    known = list(secrets)
    kept = _Kept()
    vcr = _vcr(Scrubber(origin, where), RecordMode.ALL, kept, known)
    with vcr.use_cassette(str(cassette)):
        yield
    if kept.content is None:
        raise Misplaced(f"nothing was sent to {host}, so there is nothing to record of {name}")
    leaks.check(kept.content, known, f"{origin}/{cassette.name}")
    with _beside(cassette, kept.content) as part:
        names = {exchange.name for exchange in exchanges.read(part) if not exchange.of_storage}
        about = sidecar.Sidecar(
            origin=origin,
            host=host,
            date=date,
            contract=contract.sha256(),
            scrub=vocabulary.VERSION,
            edgewire=_version(),
            project_id=project_id,
            organization_id=organization_id,
            operations={name: hashed for name in sorted(names) if (hashed := promise(name))},
        )
        # Who is interrupted from here on leaves a recording without a whole sidecar, which is refused, and none that
        # has that of an older one.
        cassette.with_suffix(".json").unlink(missing_ok=True)
        os.replace(part, cassette)
        about.write(cassette)


@contextmanager
def replaying(cassette: Path, origin: Origin) -> Iterator[Any]:
    """Answer what httpx sends in the block from a recording. What was not recorded raises, and never leaves.

    Yields:
        vcrpy's cassette; see :func:`unasked`.
    """
    vcr = _vcr(Scrubber(origin, places.KEPT[origin], replays=True), RecordMode.NONE, FilesystemPersister)
    with vcr.use_cassette(str(cassette)) as played:
        yield played


def unasked(played: Any) -> list[Any]:
    """The recorded requests of a cassette of vcrpy that were not sent in its replay, in their order."""
    return [request for number, request in enumerate(played.requests) if not played.play_counts[number]]


def _vcr(scrubber: Scrubber, mode: RecordMode, persister: Any, given: list[str] | None = None) -> VCR:
    """``given``: gets the credentials that the service gives in addresses."""

    def scrub_request(request: Any) -> Any:
        return _request(scrubber, request)

    def scrub_answer(request: Any, answer: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        if given is not None:
            given.extend(leaks.given(_said(answer)))
        return request, _answer(scrubber, request, answer)

    vcr = VCR(
        record_mode=mode,
        before_record_request=scrub_request,
        before_save_interaction=scrub_answer,
        match_on=("exchange",),
        record_on_exception=False,
    )
    vcr.register_matcher("exchange", _same)
    vcr.register_persister(persister)
    return vcr


def _request(scrubber: Scrubber, request: Any) -> Any:
    sent = scrubber.request(request.method, request.uri, request.headers.items(), request.body)
    return Request(sent.method, sent.url, sent.body, dict(sent.headers))


def _answer(scrubber: Scrubber, request: Any, answer: dict[str, Any]) -> dict[str, Any]:
    sent = Sent(request.method, request.uri, dict(request.headers), request.body or b"")
    headers = [(name, value) for name, values in answer["headers"].items() for value in values]
    kept = scrubber.answer(sent, answer["status"]["code"], headers, answer["body"]["string"])
    return {
        "status": {"code": kept.status, "message": kept.reason},
        "headers": {name: [value] for name, value in kept.headers.items()},
        "body": {"string": kept.body},
    }


def _said(answer: dict[str, Any]) -> str:
    """All text of an answer, before it is scrubbed."""
    headers = {name.lower(): "\n".join(values) for name, values in answer["headers"].items()}
    content = decoded(headers, answer["body"]["string"]) or b""
    return "\n".join([*headers.values(), content.decode("utf-8", "replace")])


def _same(ours: Any, recorded: Any) -> None:
    """Whether a request is the recorded one. vcrpy's own rule leaves headers and body out."""
    assert (ours.method, ours.uri) == (recorded.method, recorded.uri), f"{ours.uri} is not {recorded.uri}"
    assert dict(ours.headers) == dict(recorded.headers), f"headers {dict(ours.headers)}, not {dict(recorded.headers)}"
    assert (ours.body or b"") == (recorded.body or b""), f"body {ours.body!r}, not {recorded.body!r}"


class _Kept:
    """Keeps what vcrpy would write, until it is looked through: vcrpy stays in the process where writing raises."""

    content: bytes | None = None

    def load_cassette(self, cassette_path: str, serializer: Any) -> Any:
        """Nothing: a recording starts afresh."""
        raise CassetteNotFoundError

    def save_cassette(self, cassette_path: str, cassette_dict: dict[str, Any], serializer: Any) -> None:
        """In memory."""
        self.content = serialize(cassette_dict, serializer).encode()


@contextmanager
def _beside(cassette: Path, content: bytes) -> Iterator[Path]:
    """A file beside it with the content, for as long as nobody gives it its name."""
    cassette.parent.mkdir(parents=True, exist_ok=True)
    part = cassette.with_suffix(".part")
    try:
        part.write_bytes(content)
        yield part
    finally:
        part.unlink(missing_ok=True)


def _version() -> str:
    try:
        return version("edgewire")
    except PackageNotFoundError:  # not installed, but on the path
        return "source"
