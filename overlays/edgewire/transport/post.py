"""One POST of one body, for the ingestion engine: that decides what is sent again, so nothing is repeated here."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import httpx

from ..errors import TransportError
from . import failures
from .bodies import AsyncOutgoing
from .http import discreet
from .logs import logger, redacted, request_id
from .studio import always_sent

if TYPE_CHECKING:
    from .http import AsyncConnections
    from .multipart import Body
    from .options import Options

LONGEST_WAIT = 20 * 60.0
"""Seconds that the service may take for a batch, as the official command-line client allows."""

LARGEST_ANSWER = 32 * 2**20

_NAME = "upload"


class Answer(NamedTuple):
    """What the service said.

    Attributes:
        status: of HTTP.
        headers: names in lower case.
        content: the body, unpacked.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes


class Poster:
    """Posts bodies, one attempt each. For many tasks of one event loop at once.

    Args:
        options: how requests travel. Of the timeouts, ``read`` is 20 minutes at least: a batch is answered when the
            service has stored it. A deadline is one for each post.
        connections: to share with a client, or of its own.
    """

    def __init__(self, options: Options, connections: AsyncConnections) -> None:
        waits = options.timeouts
        self._options = replace(options, timeout=replace(waits, read=max(waits.read, LONGEST_WAIT)))
        self._timeouts = self._options.timeouts.as_dict()
        self._connections = connections

    async def __call__(self, url: str, headers: Mapping[str, str], body: Body) -> Answer:
        """Post a body once.

        Args:
            url: the whole address.
            headers: besides those that describe the body.
            body: streamed, from its beginning.

        Raises:
            TransportError: no answer came; ``sent`` says whether the service may have got the request.
            FileChanged: a file changed while it was sent; the service has not got the whole body.
        """
        target = httpx.URL(url)
        sent = {
            "host": target.netloc.decode("ascii"),
            **always_sent(),
            "accept": "application/json, text/plain;q=0.9, */*;q=0.5",
            "content-type": body.content_type,
            "content-length": str(body.content_length),
            **headers,
        }
        # Given as a stream from the beginning: a request that is made without one takes itself for empty.
        request = httpx.Request(
            "POST", target, headers=sent, stream=AsyncOutgoing(body), extensions={"timeout": self._timeouts}
        )
        shown = redacted(url)
        logger.debug("-> POST %s (%d bytes)", shown, body.content_length)
        secrets = tuple(value for value in headers.values() if len(value) > 5)
        try:
            async with asyncio.timeout(self._options.deadline):
                answer = await self._answer(discreet(request))
        except failures.CAUSES as error:
            logger.debug("<- no answer, POST %s (%s)", shown, type(error).__name__)
            raise failures.translated(error, _NAME, self._options, secrets) from error
        except TimeoutError as error:
            raise failures.over(_NAME, self._options) from error
        asked = request_id(answer.headers)
        logger.debug("<- %d POST %s%s", answer.status, shown, f" (request id {asked})" if asked else "")
        return answer

    async def close(self) -> None:
        """Close the connections, also for who shares them."""
        await self._connections.close()

    async def _answer(self, request: httpx.Request) -> Answer:
        response = await self._connections.client.send(request, stream=True, follow_redirects=False)
        try:
            blocks: list[bytes] = []
            size = 0
            async for block in response.aiter_bytes():
                blocks.append(block)
                size += len(block)
                if size > LARGEST_ANSWER:
                    raise TransportError(
                        f"{_NAME}: the answer is larger than {LARGEST_ANSWER // 2**20} MB; is the address right?",
                        operation=_NAME,
                    )
            return Answer(response.status_code, response.headers, b"".join(blocks))
        finally:
            await response.aclose()
