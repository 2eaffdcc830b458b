"""The stand-in for the buckets behind signed addresses: ``/_storage/…`` on the Studio port.

Whoever has a signed address may do what it was signed for, until it expires by the sandbox's clock; no credential is
looked at. Names of parameters and errors are those of S3, which is what clients are written for.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, BinaryIO, cast
from urllib.parse import parse_qsl, quote, unquote, urlencode
from xml.sax.saxutils import escape

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, Response
from starlette.types import Receive, Scope, Send

from ..answers import failure
from ..store import Store
from .objects import Objects, Stored

if TYPE_CHECKING:
    from ..service import Service

BASE = "/_storage/"
SECONDS = 300
"""How long an address is good for."""

_STAMP = "%Y%m%dT%H%M%SZ"
_CHECKSUM, _META_HASH = "x-amz-checksum-sha256", "x-amz-meta-filehash"
_SIZE, _HASH = "sandbox-size", "sandbox-hash"
_LARGEST = 5 * 2**30
"""S3 takes no more in one PUT."""

_CORS = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, PUT",
    "access-control-allow-headers": "*",
    "access-control-expose-headers": "ETag",
}
_TIER = {"x-sandbox-tier": "stateful"}


def link(
    service: Service,
    origin: str,
    digest: str,
    file_name: str,
    *,
    media_type: str = "application/octet-stream",
    seconds: int = SECONDS,
) -> str:
    """An address to download a blob from.

    Args:
        origin: scheme and host of the Studio port, such as ``call.origin``.
        digest: of the blob.
        file_name: what a browser would save it as.
    """
    query = {
        "response-content-disposition": f"attachment; filename*=utf-8''{quote(file_name, safe='')}",
        "response-content-type": media_type,
    }
    return _signed(service, origin, "GET", f"{BASE}blobs/{digest}", query, seconds)


def object_link(service: Service, origin: str, bucket: int, path: str, *, seconds: int = SECONDS) -> str:
    """An address to download from a bucket what is there when it is asked for."""
    query = {"response-content-disposition": f"attachment; filename*=utf-8''{quote(path.rpartition('/')[2], safe='')}"}
    return _signed(service, origin, "GET", f"{BASE}{bucket}/{path}", query, seconds)


def upload_link(
    service: Service,
    origin: str,
    bucket: int,
    path: str,
    size: int | None = None,
    file_hash: str | None = None,
    *,
    seconds: int = SECONDS,
) -> str:
    """An address to PUT an object to: of the announced size and (where the client tells it again) hash, if any were."""
    announced = {_SIZE: size, _HASH: file_hash}
    query = {name: str(value) for name, value in announced.items() if value is not None}
    return _signed(service, origin, "PUT", f"{BASE}{bucket}/{path}", query, seconds)


def _signed(service: Service, origin: str, method: str, path: str, query: Mapping[str, str], seconds: int) -> str:
    full = {
        **query,
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Date": datetime.fromtimestamp(int(service.clock.now()), UTC).strftime(_STAMP),
        "X-Amz-Expires": str(seconds),
        # Clients leave out x-amz- headers that are not among these, as S3 refuses them. Sent, they are checked.
        "X-Amz-SignedHeaders": f"host;{_CHECKSUM};{_META_HASH}" if method == "PUT" else "host",
    }
    full["X-Amz-Signature"] = _signature(service.store, method, path, full)
    return f"{origin}{quote(path)}?{urlencode(full)}"


def _signature(store: Store, method: str, path: str, query: Mapping[str, str]) -> str:
    text = "\n".join((method, path, urlencode(sorted(query.items()))))
    return hmac.new(_secret(store), text.encode(), "sha256").hexdigest()


def _secret(store: Store) -> bytes:
    with store.transaction():
        record = store.get("secret", 0, "storage")
        if record is None:
            record = {"secret": secrets.token_hex(32)}
            store.put("secret", 0, "storage", record)
    return bytes.fromhex(record["secret"])


class _Error(Exception):
    """What the storage says no with."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code

    def response(self) -> Response:
        text = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<Error><Code>{self.code}</Code><Message>{escape(str(self))}</Message></Error>"
        )
        return Response(text, self.status, media_type="application/xml")


class Storage:
    """The ASGI application for everything below ``/_storage/``."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        request = Request(scope, receive)
        since = self._service.store.generation
        try:
            response = await self._answer(request, since)
        except _Error as error:
            response = error.response()
        except ClientDisconnect:
            return
        except Exception as error:
            refusal = failure(error, request.scope["path"])
            response = _Error(refusal.status, "InternalError", str(refusal)).response()
        response.headers.update(_CORS | _TIER)
        await response(scope, receive, send)

    async def _answer(self, request: Request, since: int) -> Response:
        if request.method == "OPTIONS":
            return Response()
        if request.method not in ("GET", "PUT"):
            raise _Error(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        path = unquote(
            request.scope.get("raw_path", request.scope["path"].encode()).decode("latin-1").partition("?")[0]
        )
        query = self._checked(request.method, path, request.scope["query_string"].decode("latin-1"))
        first, _, rest = path.removeprefix(BASE).partition("/")
        if request.method == "PUT":
            return await self._put(request, int(first), rest, query, since)
        return self._get(first, rest, query)

    def _checked(self, method: str, path: str, query_string: str) -> Mapping[str, str]:
        """The query of an address that is good now.

        Raises:
            _Error: it is not.
        """
        query = dict(parse_qsl(query_string, keep_blank_values=True))
        given = query.pop("X-Amz-Signature", None)
        if given is None:
            raise _Error(403, "AccessDenied", "Access Denied")
        expected = _signature(self._service.store, method, path, query)
        if not hmac.compare_digest(expected.encode(), given.encode(errors="replace")):
            raise _Error(
                403,
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided.",
            )
        signed_at = datetime.strptime(query["X-Amz-Date"], _STAMP).replace(tzinfo=UTC).timestamp()
        if self._service.clock.now() >= signed_at + int(query["X-Amz-Expires"]):
            raise _Error(403, "AccessDenied", "Request has expired")
        return query

    def _get(self, first: str, rest: str, query: Mapping[str, str]) -> Response:
        store = self._service.store
        stored: Stored | None = None
        if first != "blobs":
            stored = Objects(store).get(int(first), rest)
            if stored is None:
                raise _Error(404, "NoSuchKey", "The specified key does not exist.")
        path = store.blobs.path(rest if stored is None else stored.digest)
        if not path.is_file():  # the sandbox was reset since
            raise _Error(404, "NoSuchKey", "The specified key does not exist.")
        headers = {"content-disposition": query["response-content-disposition"]}
        if stored is not None:
            headers |= {"etag": f'"{stored.etag}"'}
        return FileResponse(
            path, headers=headers, media_type=query.get("response-content-type", "application/octet-stream")
        )

    async def _put(self, request: Request, bucket: int, path: str, query: Mapping[str, str], since: int) -> Response:
        checksum = _announced(request.headers, query)
        with tempfile.SpooledTemporaryFile(max_size=1 << 20) as file:
            sha256, etag, size = await _received(request, file)
            if size != int(request.headers["content-length"]):
                raise _Error(400, "IncompleteBody", "The number of bytes is not that of the Content-Length header.")
            if checksum is not None and checksum != sha256:
                raise _Error(400, "BadDigest", "The SHA256 you specified did not match the calculated checksum.")
            file.seek(0)
            # A spooled file is a BinaryIO in all but its type.
            digest = await run_in_threadpool(self._service.store.blobs.add, cast(BinaryIO, file))
        with self._service.store.transaction():
            if self._service.store.generation != since:
                raise _Error(409, "OperationAborted", "The sandbox was reset while the object was sent.")
            Objects(self._service.store).name(bucket, path, digest, etag, size, self._service.clock.text())
        self._service.after_commit()
        return Response(headers={"etag": f'"{etag}"', **({_CHECKSUM: request.headers[_CHECKSUM]} if checksum else {})})


def _announced(headers: Mapping[str, str], query: Mapping[str, str]) -> bytes | None:
    """The digest that the body must have, where one was sent.

    Raises:
        _Error: the headers are not those that the address was signed for.
    """
    length = headers.get("content-length")
    if length is None:
        raise _Error(411, "MissingContentLength", "You must provide the Content-Length HTTP header.")
    if not length.isdecimal() or int(length) > _LARGEST:
        raise _Error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
    told = headers.get(_META_HASH)
    if int(length) != int(query.get(_SIZE, length)) or (told is not None and told != query.get(_HASH, told)):
        raise _Error(403, "SignatureDoesNotMatch", "The address was signed for another size or another hash.")
    sent = headers.get(_CHECKSUM)
    if sent is None:
        return None
    try:
        digest = base64.b64decode(sent, validate=True)
    except (binascii.Error, ValueError):
        digest = b""
    if len(digest) != hashlib.sha256().digest_size:
        raise _Error(400, "InvalidRequest", f"Value for {_CHECKSUM} header is invalid.")
    return digest


async def _received(request: Request, file: IO[bytes]) -> tuple[bytes, str, int]:
    """The body in ``file``: its SHA-256, its MD5 (hex) and its size."""
    sha256, md5, size = hashlib.sha256(), hashlib.md5(usedforsecurity=False), 0
    async for chunk in request.stream():
        sha256.update(chunk)
        md5.update(chunk)
        size += len(chunk)
        if size > _LARGEST:
            raise _Error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        file.write(chunk)
    return sha256.digest(), md5.hexdigest(), size
