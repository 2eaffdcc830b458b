# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The two drivers, one that blocks and one that is awaited. All decisions are in ``sending``; here is only I/O.

This is the only module of the package that imports httpx.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from secrets import token_hex
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

import httpx

from .drift import DriftHook
from .errors import ConnectionLost, Timeout, TransportError
from .sending import Blocks, Operation, Request, answer, failure, refused
from .types import UNSET, Response

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from .saving import Progress

T = TypeVar("T")

DEFAULT_TIMEOUT = 60.0
_DISTRIBUTION = "edgewire"
BEFORE_SENDING = (
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError),
    *(httpx.UnsupportedProtocol, httpx.LocalProtocolError),
)
"""httpx's errors after which the service cannot have got a whole request."""


class Credential(NamedTuple):
    """The headers of a credential, and what of them must never be shown."""

    headers: dict[str, str]
    secrets: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {', '.join(self.headers) or 'nothing'}>"


NO_CREDENTIAL = Credential({}, ())


class Settings:
    """What both drivers know: where to, as whom, and how strictly."""

    def __init__(
        self,
        *,
        base_url: str,
        credential: Credential,
        timeout: float | httpx.Timeout,
        strict: bool,
        on_drift: DriftHook | None,
    ) -> None:
        if not base_url.startswith(("https://", "http://")):
            raise ValueError(f"base_url={base_url!r} is no http address; give it like https://host/v1")
        self.base_url = base_url.rstrip("/")
        self.timeout = timeout
        self.strict = strict
        self.on_drift = on_drift
        self._credential = credential

    def __repr__(self) -> str:
        scheme, _, rest = self.base_url.partition("://")
        host, slash, path = rest.partition("/")
        shown = f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"  # a proxy's password can stand before the host
        return f"{type(self).__name__}(base_url={shown!r}, strict={self.strict})"

    # What follows may be replaced by a subclass that signs in or encodes in its own way.

    def _credential_for(self, operation: Operation) -> Credential:
        """The credential of one call. Asked once for each time that a call is sent."""
        return self._credential if operation.auth else NO_CREDENTIAL

    def _multipart(self, call: Request[Any], stack: ExitStack) -> tuple[dict[str, str], dict[str, Any]]:
        """Headers of a multipart body, and the body as arguments of httpx; what it opens is closed with ``stack``."""
        if parts := call.parts(stack):
            return {}, {"files": parts}
        # httpx sends nothing at all for no parts; a body that is empty is not one that is missing
        end = f"--{(boundary := token_hex(16))}--\r\n".encode()
        return {"content-type": f"multipart/form-data; boundary={boundary}"}, {"content": end}

    def _build(
        self,
        client: httpx.Client | httpx.AsyncClient,
        call: Request[Any],
        stack: ExitStack,
        credential: Credential,
    ) -> httpx.Request:
        headers = {
            "accept": "application/json" if call.operation.answer == "json" else "*/*",
            **call.headers,
            **credential.headers,
        }
        body: dict[str, Any] = {}
        if call.json is not UNSET and call.json is not None:
            headers["content-type"] = "application/json"
            body["content"] = call.json_bytes()
        elif call.multipart is not UNSET and call.multipart is not None:
            more, body = self._multipart(call, stack)
            headers.update(more)
        return client.build_request(
            call.operation.method, self.base_url + call.url, headers=headers, timeout=self.timeout, **body
        )

    def _answer(self, call: Request[T], response: httpx.Response, credential: Credential) -> Response[T]:
        parsed = answer(
            call,
            response.status_code,
            response.headers,
            response.content,
            strict=self.strict,
            hook=self.on_drift,
            secrets=credential.secrets,
        )
        return Response(response.status_code, response.headers, response.content, parsed)


class Api(Settings):
    """Sends calls and waits for their answers. Safe to share between threads."""

    def __init__(self, *, http_client: httpx.Client | None, **settings: Any) -> None:
        super().__init__(**settings)
        self._client = http_client
        self._own_client = http_client is None
        self._making = Lock()

    @property
    def http_client(self) -> httpx.Client:
        """The httpx client, made when it is first needed."""
        with self._making:
            if self._client is None:
                self._client = httpx.Client(headers={"user-agent": _user_agent()}, follow_redirects=False)
            return self._client

    def send(self, call: Request[T]) -> T:
        """Send a call once and return its typed answer.

        Raises:
            ApiError: the service said no.
            TransportError: no answer came.
            ContractError: the answer could not be read, or differs from the contract and ``strict`` is on.
        """
        return self.exchange(call).parsed

    def exchange(self, call: Request[T]) -> Response[T]:
        """As :meth:`send`, with status, headers and raw content of the answer."""
        credential = self._credential_for(call.operation)
        with ExitStack() as stack, _translated(call.operation):
            request = self._build(self.http_client, call, stack, credential)
            response = self.http_client.send(request, follow_redirects=False)
        return self._answer(call, response, credential)

    @contextmanager
    def stream(self, call: Request[bytes]) -> Iterator[ByteStream]:
        """Send a call and hand out its binary answer in blocks, in constant memory."""
        credential = self._credential_for(call.operation)
        with ExitStack() as stack, _translated(call.operation):
            request = self._build(self.http_client, call, stack, credential)
            response = self.http_client.send(request, stream=True, follow_redirects=False)
            try:
                if suspicious(response):
                    response.read()
                    check(call.operation, response, credential.secrets)
                yield ByteStream(response)
            finally:
                response.close()

    def save(self, call: Request[bytes], to: str | os.PathLike[str], on_progress: Progress | None = None) -> Path:
        """Send a call and save its binary answer, whole or not at all.

        Args:
            to: the file, which is replaced when the new one is whole; or an existing folder, in which the file gets
                the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .saving import Saving

        with Saving(to, call.operation, on_progress) as saving:
            with self.stream(saving.request(call)) as arriving:
                saving.fill(arriving)
            return saving.finish()

    def close(self) -> None:
        """Close the connections, unless the httpx client was given from outside."""
        if self._own_client and self._client is not None:
            self._client.close()
            self._client = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncApi(Settings):
    """Sends calls and awaits their answers."""

    def __init__(self, *, http_client: httpx.AsyncClient | None, **settings: Any) -> None:
        super().__init__(**settings)
        self._client = http_client
        self._own_client = http_client is None

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The httpx client, made when it is first needed."""
        if self._client is None:
            self._client = httpx.AsyncClient(headers={"user-agent": _user_agent()}, follow_redirects=False)
        return self._client

    async def send(self, call: Request[T]) -> T:
        """Send a call once and return its typed answer; raises what :meth:`Api.send` raises."""
        return (await self.exchange(call)).parsed

    async def exchange(self, call: Request[T]) -> Response[T]:
        """As :meth:`send`, with status, headers and raw content of the answer."""
        credential = self._credential_for(call.operation)
        with ExitStack() as stack, _translated(call.operation):
            request = self._build(self.http_client, call, stack, credential)
            response = await self.http_client.send(request, follow_redirects=False)
        return self._answer(call, response, credential)

    @asynccontextmanager
    async def stream(self, call: Request[bytes]) -> AsyncIterator[AsyncByteStream]:
        """Send a call and hand out its binary answer in blocks, in constant memory."""
        credential = self._credential_for(call.operation)
        with ExitStack() as stack, _translated(call.operation):
            request = self._build(self.http_client, call, stack, credential)
            response = await self.http_client.send(request, stream=True, follow_redirects=False)
            try:
                if suspicious(response):
                    await response.aread()
                    check(call.operation, response, credential.secrets)
                yield AsyncByteStream(response)
            finally:
                await response.aclose()

    async def save(self, call: Request[bytes], to: str | os.PathLike[str], on_progress: Progress | None = None) -> Path:
        """As :meth:`Api.save`; the event loop goes on while it is written."""
        from .saving import Saving

        with Saving(to, call.operation, on_progress) as saving:
            async with self.stream(saving.request(call)) as arriving:
                await saving.afill(arriving)
            return await saving.afinish()

    async def close(self) -> None:
        """Close the connections, unless the httpx client was given from outside."""
        if self._own_client and self._client is not None:
            await self._client.aclose()
            self._client = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class _Arriving:
    """What is known of a binary answer before its body."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """Header names in lower case."""
        return self._response.headers

    @property
    def content_length(self) -> int | None:
        """Bytes to come as sent over the wire, or None where the service does not say."""
        length = self._response.headers.get("content-length", "")
        return int(length) if length.isdigit() else None


class ByteStream(_Arriving):
    """A binary answer that arrives."""

    def iter_bytes(self, block_size: int = 65536) -> Iterator[bytes]:
        """The body in blocks of ``block_size`` bytes; the last is shorter, also where the connection breaks."""
        blocks = Blocks(block_size)
        try:
            for piece in self._response.iter_bytes():
                yield from blocks.full(piece)
        except httpx.RequestError:
            yield from blocks.rest()
            raise
        yield from blocks.rest()


class AsyncByteStream(_Arriving):
    """A binary answer that arrives."""

    async def iter_bytes(self, block_size: int = 65536) -> AsyncIterator[bytes]:
        """The body in blocks of ``block_size`` bytes; the last is shorter, also where the connection breaks."""
        blocks = Blocks(block_size)
        try:
            async for piece in self._response.aiter_bytes():
                for block in blocks.full(piece):
                    yield block
        except httpx.RequestError:
            for block in blocks.rest():
                yield block
            raise
        for block in blocks.rest():
            yield block


def suspicious(response: httpx.Response) -> bool:
    """Whether a binary answer may be a refusal: an HTTP error, or JSON where bytes were promised."""
    return not response.is_success or "json" in response.headers.get("content-type", "")


def check(operation: Operation, response: httpx.Response, secrets: tuple[str, ...]) -> None:
    """Raise ApiError for an answer that is a failure."""
    if not response.is_success or refused(response.content):
        raise failure(operation, response.status_code, response.headers, response.content, secrets)


@contextmanager
def _translated(operation: Operation) -> Iterator[None]:
    """httpx's errors as ours; theirs stays the cause."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise Timeout(
            f"{operation.id}: no answer in time ({type(error).__name__})",
            operation=operation.id,
            sent=not isinstance(error, BEFORE_SENDING),
        ) from error
    except httpx.DecodingError as error:
        raise TransportError(
            f"{operation.id}: the answer cannot be unpacked, {error}", operation=operation.id
        ) from error
    except (httpx.RequestError, httpx.StreamError) as error:
        raise ConnectionLost(
            f"{operation.id}: no answer, {error}",
            operation=operation.id,
            sent=not isinstance(error, BEFORE_SENDING),
        ) from error


def _user_agent() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{_DISTRIBUTION}/{version(_DISTRIBUTION)} ({__package__}) python-httpx/{httpx.__version__}"
    except PackageNotFoundError:
        return f"{_DISTRIBUTION} ({__package__}) python-httpx/{httpx.__version__}"


def credential(**given: tuple[str, str, str | None]) -> Credential:
    """The header of the one credential that was given: argument name -> (header, prefix, value).

    Raises:
        ValueError: more than one, or one that cannot stand in a header. The message does not repeat it.
    """
    present = {name: entry for name, entry in given.items() if entry[2]}
    if len(present) > 1:
        raise ValueError(f"give one credential, not {' and '.join(present)}; the service takes the first it finds")
    headers, secrets = {}, []
    for name, (header, prefix, value) in present.items():
        if not value or not value.isascii() or not value.isprintable() or value != value.strip():
            raise ValueError(f"{name} holds a blank, a line break or another character that no key has; copy it again")
        headers[header] = prefix + value
        secrets.append(value)
    return Credential(headers, tuple(secrets))
