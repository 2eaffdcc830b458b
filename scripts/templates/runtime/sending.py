"""One call, before it meets a network: what is sent for it and how its answer is read. No I/O, so no sync or async."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from enum import Enum
from functools import cache
from gc import disable as _gc_disable
from gc import enable as _gc_enable
from gc import isenabled as _gc_isenabled
from io import BytesIO
from json import dumps, loads
from pathlib import Path
from typing import Any, BinaryIO, Generic, Literal, NamedTuple, TypeVar, cast
from urllib.parse import quote, urlencode

from .drift import Drift, DriftHook, deliver
from .encoding import date_time_text, encode
from .errors import ApiError, ContractError, error_class
from .reading import Reader
from .types import UNSET, File

T = TypeVar("T")
Parts = list[tuple[str, tuple[str | None, BinaryIO | bytes, str | None]]]

_LARGE = 256 * 1024
_SHOWN = 2000


class Operation(NamedTuple):
    """What the contract fixes about one operation.

    Attributes:
        id: operationId.
        method, path: the path is the contract's template.
        answer: what a successful answer is: ``json``, ``bytes``, ``text``, ``nothing``, or ``redirect`` (the address
            in its Location header).
        auth: whether a credential is sent.
        idempotent: whether sending it twice is the same as sending it once.
        job: the attribute of the answer that names the job it starts; None for most.
    """

    id: str
    method: str
    path: str
    answer: Literal["json", "bytes", "text", "nothing", "redirect"] = "json"
    auth: bool = True
    idempotent: bool = False
    job: str | None = None


class Request(NamedTuple, Generic[T]):
    """One call of an operation, ready to be sent as often as needed.

    Attributes:
        url: the path, percent-encoded, with the query; to be joined to the base address.
        headers: header parameters of the operation.
        json: the JSON body, a model or plain data; UNSET for none.
        multipart: the multipart body; UNSET for none.
        read: imports and returns the reader of the answer; called when one has come.
    """

    operation: Operation
    url: str
    headers: Mapping[str, str]
    json: Any
    multipart: Any
    read: Callable[[], Reader] | None

    def json_bytes(self) -> bytes:
        """The JSON body as it is sent.

        Raises:
            ValueError: the body holds NaN, an infinity, or a time without a zone.
        """
        return dumps(encode(self.json), allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()

    def parts(self, stack: ExitStack) -> Parts:
        """The multipart body as parts; files given by path are opened on ``stack``."""
        return list(_parts(self.multipart, stack))


def request(
    operation: Operation,
    path: str,
    *,
    query: Sequence[tuple[str, Any]] = (),
    headers: Sequence[tuple[str, Any]] = (),
    json: Any = UNSET,
    multipart: Any = UNSET,
    read: Callable[[], Reader] | None = None,
) -> Request[Any]:
    """Put a request together: parameters that are UNSET or None are left out, the others are written as text."""
    pairs = [(name, text) for name, value in query for text in texts(value)]
    return Request(
        operation,
        path + ("?" + urlencode(pairs, quote_via=quote) if pairs else ""),
        {name: ",".join(texts(value)) for name, value in headers if value is not UNSET and value is not None},
        json,
        multipart,
        read,
    )


def segment(value: object, name: str) -> str:
    """One path parameter, percent-encoded.

    Raises:
        ValueError: the value would change which operation is called: nothing, ``.`` or ``..``.
    """
    text = texts(value)
    if len(text) != 1 or text[0] in ("", ".", ".."):
        raise ValueError(f"{name}={value!r} cannot stand in a path; give the identifier of one thing")
    return quote(text[0], safe="")


def texts(value: Any) -> list[str]:
    """How a parameter is written, once for each element of an array (style form or simple, exploded)."""
    if value is UNSET or value is None:
        return []
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, Enum):
        return [str(value.value)]
    if isinstance(value, datetime.datetime):
        return [date_time_text(value)]
    if isinstance(value, datetime.date):
        return [value.isoformat()]
    if isinstance(value, list | tuple | set | frozenset):
        return [text for item in value for text in texts(item)]
    return [str(value)]


def joined(value: Any) -> Any:
    """An array parameter that is written as one, with commas (``explode: false``)."""
    return ",".join(texts(value)) if isinstance(value, list | tuple | set | frozenset) else value


def part_values(body: Any) -> Iterator[tuple[str, Any]]:
    """Name and value of each part of a multipart body; an array is one part for each of its elements."""
    values = {name: getattr(body, attribute, UNSET) for name, attribute in body.WIRE.items()}
    for name, value in (values | body.additional_properties).items():
        for item in value if isinstance(value, list | tuple) else (value,):
            if item is not UNSET and item is not None:
                yield name, item


def _parts(body: Any, stack: ExitStack) -> Iterator[tuple[str, tuple[str | None, BinaryIO | bytes, str | None]]]:
    for name, item in part_values(body):
        if isinstance(item, File):
            yield name, (item.name, _opened(item, stack), item.mime_type or "application/octet-stream")
        elif isinstance(item, Mapping | list | tuple) or hasattr(item, "to_dict"):
            yield name, (None, dumps(encode(item), allow_nan=False).encode(), "application/json")
        else:
            yield name, (None, texts(item)[0].encode(), None)


def _opened(file: File, stack: ExitStack) -> BinaryIO:
    payload = file.payload
    if isinstance(payload, Path):
        return stack.enter_context(payload.open("rb"))
    if isinstance(payload, bytes):
        return BytesIO(payload)  # sent in blocks; one large bytes object would be copied again and again on its way
    return cast(BinaryIO, _Rest(payload)) if payload.seekable() and payload.tell() else payload


class _Rest:
    """A file from where it stands: httpx goes back to the start of what it is given, and this start is there."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._start = file.tell()

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def tell(self) -> int:
        return self._file.tell() - self._start

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset + (self._start if whence == 0 else 0), whence) - self._start


class Blocks:
    """Pieces of a body as they come, made into blocks of one size."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._held = bytearray()

    def full(self, piece: bytes) -> Iterator[bytes]:
        """The blocks that a piece completes."""
        if not self._held and len(piece) == self._size:
            yield piece
            return
        self._held += piece
        while len(self._held) >= self._size:
            yield bytes(self._held[: self._size])
            del self._held[: self._size]

    def rest(self) -> Iterator[bytes]:
        """What is left, if anything."""
        if self._held:
            yield bytes(self._held)


def answer(
    call: Request[T],
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    strict: bool = False,
    hook: DriftHook | None = None,
    secrets: Sequence[str] = (),
) -> T:
    """What a call returns for an answer. ``secrets`` are kept out of every error, also where the service repeats them.

    Raises:
        ApiError: the status is not a success, or the body says ``success: false``. Checked before anything is read.
        ContractError: the body is not JSON where the contract says it is; or anything differs and ``strict`` is on.
    """
    operation = call.operation
    kind = operation.answer
    result: Any
    if kind == "redirect" and status < 400 and not refused(content):
        if not 300 <= status < 400 or not headers.get("location"):
            raise ContractError(
                f"{operation.id}: HTTP {status} is not the redirect that the contract promises", operation=operation.id
            )
        return headers["location"]  # type: ignore[return-value]  # a redirect operation is a Request[str]
    if not 200 <= status < 300:
        raise failure(operation, status, headers, content, secrets)
    is_json = "json" in headers.get("content-type", "")
    if kind != "json":
        if is_json and len(content) < _LARGE and refused(content):
            raise failure(operation, status, headers, content, secrets)
        result = {"bytes": lambda: content, "text": lambda: content.decode(errors="replace")}.get(kind, lambda: None)()
        return result  # type: ignore[no-any-return]  # the builder of the request knows T
    # Nothing that is read here can be cyclic; the collector would walk it all several times for nothing.
    pause = len(content) > _LARGE and _gc_isenabled()
    if pause:
        _gc_disable()
    try:
        document = _parsed(content)
        if _refusal(document):
            raise failure(operation, status, headers, content, secrets)
        drift = Drift()
        result = call.read()(document, None, "", drift) if call.read else document
        if document is UNSET or (drift.notes and drift.notes[0][0] is None):
            got = "is not JSON" if document is UNSET else f"is {drift.notes[0][4]} instead of {drift.notes[0][3]}"
            raise ContractError(
                f"{operation.id}: the answer (HTTP {status}, {headers.get('content-type', 'no content type')}) "
                f"{got}; is the base address right, or is there a proxy in between?",
                operation=operation.id,
                content=_without(content, secrets)[:_SHOWN],
            )
        if drift.notes:
            deliver(drift, operation.id, document, strict=strict, hook=hook)
        return result  # type: ignore[no-any-return]  # the reader of a Request[T] reads a T
    finally:
        if pause:
            _gc_enable()


def failure(
    operation: Operation, status: int, headers: Mapping[str, str], content: bytes, secrets: Sequence[str] = ()
) -> ApiError:
    """The error for an answer that is a failure: its class by status, its words from the envelope if there is one."""
    content = _without(content, secrets)
    document = _parsed(content)
    message = code = None
    body: object = content[:_SHOWN].decode(errors="replace")
    if isinstance(document, dict):
        body = document
        message = next((str(document[key]) for key in ("error", "message") if document.get(key)), None)
        code = str(document["code"]) if document.get("code") else None
    said = f": {message}" if message else (f": {body[:200]}" if isinstance(body, str) and body.strip() else "")
    return error_class(status)(
        f"{operation.id} ({operation.method} {operation.path}) failed with HTTP {status}"
        + (f", {code}" if code else "")
        + said,
        operation=operation.id,
        method=operation.method,
        path=operation.path,
        status=status,
        server_message=message,
        code=code,
        body=body,
        retry_after=headers.get("retry-after"),
    )


def _without(content: bytes, secrets: Sequence[str]) -> bytes:
    for secret in secrets:
        content = content.replace(secret.encode(), b"<redacted>")
    return content


def refused(content: bytes) -> bool:
    """Whether a body that is JSON where none was promised says that the call failed."""
    return _refusal(_parsed(content))


def _parsed(content: bytes) -> Any:
    """The JSON value of a body, UNSET where it is none. msgspec, where it is installed, parses twice as fast."""
    if len(content) > _LARGE:
        with suppress(Exception):  # not installed, or stricter than the standard library: that one decides
            return _fast_parser()(content)
    try:
        return loads(content)
    except (ValueError, RecursionError):
        return UNSET


@cache
def _fast_parser() -> Callable[[bytes], Any]:
    from msgspec.json import Decoder

    return Decoder().decode


def _refusal(document: Any) -> bool:
    """Whether the envelope says no: Studio's ``success: false``, AITRIOS' ``result: ERROR``."""
    return type(document) is dict and (document.get("success") is False or document.get("result") == "ERROR")
