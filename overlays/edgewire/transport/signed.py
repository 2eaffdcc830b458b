"""Files to signed addresses: a PUT to a storage of somebody else, which needs no credential and gets none.

Whoever has such an address can write there, so its query is kept out of logs and errors, whatever its parameters are
called. A redirect is a refusal: what is signed is this one address.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import httpx
from edge_impulse_studio.driver import Credential
from edge_impulse_studio.errors import ApiError
from edge_impulse_studio.sending import Operation

from ..errors import UploadError
from . import failures
from .bodies import AsyncOutgoing, Outgoing, within
from .logs import redacted, without
from .plan import Plan
from .studio import always_sent

if TYPE_CHECKING:
    from .awaited import AsyncStudio
    from .blocking import SyncStudio
    from .multipart import Body
    from .options import Options
    from .studio import Out

Progress = Callable[[int, int], object]
"""Called with the bytes that were sent so far, from 0 again in a repeat, and with how many there are."""

OPERATION = Operation("signedUpload", "PUT", "signed address", answer="nothing", auth=False, idempotent=True)

_SAID = re.compile(r"<(Code|Message)>([^<]{1,300})</")


class SignedFile(NamedTuple):
    """What is sent where.

    Attributes:
        url: the signed address.
        headers: of the file.
        body: streamed, and anew in a repeat.
        name: what errors call it.
        on_progress: called with each block.
    """

    url: str
    headers: Mapping[str, str]
    body: Body
    name: str
    on_progress: Progress | None = None

    def __repr__(self) -> str:
        return f"SignedFile({self.name!r})"  # tools that show the variables of a traceback would show the address


def put(studio: SyncStudio, file: SignedFile) -> None:
    """Send a file to a signed address, with repeats: done twice is the same as done once.

    Raises:
        ApiError: the storage said no, or the address leads on to another one.
        TransportError: no answer came.
        FileChanged: the file changed while it was sent.
        UploadError: the address is none.
    """
    signed = _Signed(file, studio.options)

    def attempt(_: Credential) -> None:
        try:
            request = signed.request(Outgoing)
            response = studio.connections.client.send(request, auth=None, follow_redirects=False)
        except failures.CAUSES as error:
            raise signed.plan.broken(error, signed.secrets) from error
        signed.judge(response)

    studio._repeated(signed.plan, None, attempt)


async def aput(studio: AsyncStudio, file: SignedFile) -> None:
    """As :func:`put`."""
    signed = _Signed(file, studio.options)

    async def attempt(_: Credential) -> None:
        try:
            request = signed.request(AsyncOutgoing)
            async with within(signed.plan):
                response = await studio.connections.client.send(request, auth=None, follow_redirects=False)
        except failures.CAUSES as error:
            raise signed.plan.broken(error, signed.secrets) from error
        signed.judge(response)

    await studio._repeated(signed.plan, None, attempt)


class _Signed:
    """One file on its way, over all attempts."""

    def __init__(self, file: SignedFile, options: Options) -> None:
        self._file, self._parts = file, urlsplit("")
        with suppress(ValueError):  # brackets without an address in them
            self._parts = urlsplit(file.url)
        if self._parts.scheme not in ("https", "http") or not self._parts.hostname:
            raise UploadError(f"{file.name}: the service gave no address to upload to")
        query = parse_qsl(self._parts.query, keep_blank_values=True)
        self.secrets = Credential({}, (self._parts.query, *(value for _, value in query if len(value) > 7)))
        self._headers = {
            **{name: value for name, value in always_sent().items() if name != "accept-encoding"},
            "accept": "*/*",
            **_allowed(file.headers, {name.lower(): value for name, value in query}),
            "content-type": file.body.content_type,
            "content-length": str(file.body.content_length),
        }
        self.plan = Plan(OPERATION, options)
        self.plan.body = file.body

    def request(self, outgoing: Out) -> httpx.Request:
        """The next attempt's."""
        request = httpx.Request(
            "PUT", self._file.url, headers=self._headers, extensions={"timeout": self.plan.timeouts()}
        )
        body = self._file.body
        watching = self._file.on_progress
        request.stream = outgoing(body if watching is None else _Counted(body, watching), self.plan)
        request.url = WithoutQuery(request.url)
        self.plan.sending("PUT", OPERATION.path)
        return request

    def judge(self, response: httpx.Response) -> None:
        """Raise ApiError unless it is stored."""
        self.plan.arrived(response.status_code, response.headers)
        failures.clean(response.request)
        if response.is_success:
            return
        said = dict(_SAID.findall(response.text))
        code, words = said.get("Code"), without(said.get("Message", ""), self.secrets.secrets)
        told = ", ".join(filter(None, (code, words)))
        if response.is_redirect:
            told = "it leads on to another address, and only this one is signed"
        # Of the class that all have: those by status speak of credentials, and there is none.
        raise ApiError(
            f"{self._file.name} is not stored: {self._parts.hostname} answered HTTP {response.status_code}"
            + (f" ({told})" if told else ""),
            operation=OPERATION.id,
            method="PUT",
            path=OPERATION.path,
            # A body that came too slowly is a 400 there, and is worth a repeat like a 408.
            status=408 if code == "RequestTimeout" else response.status_code,
            server_message=words or None,
            code=code,
            retry_after=response.headers.get("retry-after"),
        )


def _allowed(headers: Mapping[str, str], query: Mapping[str, str]) -> dict[str, str]:
    """Headers that the signature covers: Amazon refuses an ``x-amz-`` header that is not among them."""
    signed = query.get("x-amz-signedheaders")
    if signed is None:
        return dict(headers)
    listed = signed.lower().split(";")
    return {name: value for name, value in headers.items() if not name.startswith("x-amz-") or name in listed}


class WithoutQuery(httpx.URL):
    """An address that prints without its query, fragment and user: httpx logs that of each request at INFO."""

    def __str__(self) -> str:
        return redacted(super().__str__().partition("#")[0].partition("?")[0])

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


class _Counted:
    """A body that tells how much of it was taken."""

    def __init__(self, body: Body, watching: Progress) -> None:
        self._body, self._watching = body, watching
        self.content_type, self.content_length = body.content_type, body.content_length
        self.repeatable = body.repeatable

    def blocks(self) -> Iterator[bytes]:
        sent = 0
        for block in self._body.blocks():
            yield block
            sent += len(block)
            self._watching(sent, self.content_length)

    async def ablocks(self) -> AsyncIterator[bytes]:
        sent = 0
        async for block in self._body.ablocks():
            yield block
            sent += len(block)
            self._watching(sent, self.content_length)
