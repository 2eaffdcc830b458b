"""Files from signed addresses: a GET from a storage of somebody else, which needs no credential and gets none.

The other way round from ``signed``, and with the same care: the query of such an address is as good as a key, and is
kept out of logs and errors. A redirect is a refusal: what is signed is this one address.
"""

from __future__ import annotations

import os
from contextlib import aclosing, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import httpx
from edge_impulse_studio.driver import Credential
from edge_impulse_studio.errors import ApiError
from edge_impulse_studio.saving import Saving
from edge_impulse_studio.sending import Operation

from ..credentials.sources import Hidden
from ..errors import DownloadError
from . import failures
from .bodies import Arriving, AsyncArriving, within
from .plan import Plan
from .signed import WithoutQuery
from .studio import always_sent

if TYPE_CHECKING:
    from edge_impulse_studio.saving import Progress

    from .awaited import AsyncStudio
    from .blocking import SyncStudio
    from .options import Options

OPERATION = Operation("signedDownload", "GET", "signed address", answer="bytes", auth=False, idempotent=True)


def fetch(studio: SyncStudio, url: str, to: str | os.PathLike[str], on_progress: Progress | None = None) -> Path:
    """Save what a signed address leads to, whole or not at all, with repeats that go on where the last one ended.

    Args:
        url: signed by whoever gave it.
        to: the file, or an existing folder, in which it gets the name that the storage gives it.
        on_progress: called with the bytes received so far, and with all that will come or None.

    Raises:
        ApiError: the storage said no, or the address leads on to another one.
        TransportError: no answer came.
        DownloadError: the address is none, or what came is not what was announced.
        OSError: it cannot be written there.
    """
    try:
        signed = _Signed(url, studio.options)
    finally:
        del url  # tools that show the variables of a traceback would show it
    with Saving(to, OPERATION, on_progress) as saving:

        def attempt(_: Credential) -> Path:
            with signed.plan.resuming(saving):
                try:
                    response = studio.connections.client.send(
                        signed.request(saving), stream=True, auth=None, follow_redirects=False
                    )
                except failures.CAUSES as error:
                    raise signed.plan.broken(error, signed.secrets) from error
                with closing(Arriving(response, signed.plan, signed.secrets)) as arriving:
                    signed.judge(response)
                    saving.fill(arriving)
            return saving.finish()

        return studio._repeated(signed.plan, None, attempt)


async def afetch(
    studio: AsyncStudio, url: str, to: str | os.PathLike[str], on_progress: Progress | None = None
) -> Path:
    """As :func:`fetch`."""
    try:
        signed = _Signed(url, studio.options)
    finally:
        del url  # tools that show the variables of a traceback would show it
    with Saving(to, OPERATION, on_progress) as saving:

        async def attempt(_: Credential) -> Path:
            with signed.plan.resuming(saving):
                try:
                    async with within(signed.plan):
                        response = await studio.connections.client.send(
                            signed.request(saving), stream=True, auth=None, follow_redirects=False
                        )
                except failures.CAUSES as error:
                    raise signed.plan.broken(error, signed.secrets) from error
                async with aclosing(AsyncArriving(response, signed.plan, signed.secrets)) as arriving:
                    signed.judge(response)
                    await saving.afill(arriving)
            return await saving.afinish()

        return await studio._repeated(signed.plan, None, attempt)


class _Signed:
    """One file on its way, over all attempts."""

    def __init__(self, url: str, options: Options) -> None:
        self._url, self._parts = url, urlsplit("")
        del url
        with suppress(ValueError):  # brackets without an address in them
            self._parts = urlsplit(self._url)
        if self._parts.scheme not in ("https", "http") or not self._parts.hostname:
            raise DownloadError("the service gave no address to download from", operation=OPERATION.id)
        query = parse_qsl(self._parts.query, keep_blank_values=True)
        self.secrets = Hidden({}, (self._parts.query, *(value for _, value in query if len(value) > 7)))
        self.plan = Plan(OPERATION, options)

    def request(self, saving: Saving) -> httpx.Request:
        """The next attempt's."""
        headers = {**always_sent(), "accept": "*/*", **saving.request_headers()}
        request = httpx.Request("GET", self._url, headers=headers, extensions={"timeout": self.plan.timeouts()})
        request.url = WithoutQuery(request.url)
        self.plan.sending("GET", OPERATION.path)
        return request

    def judge(self, response: httpx.Response) -> None:
        """Raise ApiError unless it is the file."""
        self.plan.arrived(response.status_code, response.headers)
        failures.clean(response.request)
        if response.status_code in (200, 206):
            return
        told = " (it leads on to another address, and only this one is signed)" if response.is_redirect else ""
        # Of the class that all have: those by status speak of credentials, and there is none.
        raise ApiError(
            f"nothing is downloaded: {self._parts.hostname} answered HTTP {response.status_code}{told}",
            operation=OPERATION.id,
            method="GET",
            path=OPERATION.path,
            status=response.status_code,
            retry_after=response.headers.get("retry-after"),
        )
