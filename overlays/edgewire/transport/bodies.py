"""Bodies as httpx takes and gives them: streamed, and with an eye on the deadline."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from json import dumps
from typing import TYPE_CHECKING, Any

import httpx
from edge_impulse_studio.driver import AsyncByteStream, ByteStream
from edge_impulse_studio.encoding import encode
from edge_impulse_studio.sending import part_values, texts
from edge_impulse_studio.types import File

from . import failures

if TYPE_CHECKING:
    from asyncio import Timeout

    from edge_impulse_studio.driver import Credential

    from .multipart import Body, Multipart
    from .plan import Plan


def multipart(body: Any) -> Multipart:
    """The multipart body of a call as one that is streamed; paths are opened when their turn comes."""
    from .multipart import Multipart, Part  # few calls have one

    parts = []
    for name, item in part_values(body):
        if isinstance(item, File):
            part = Part(name, item.payload, item.name, item.mime_type)
        elif isinstance(item, Mapping | list | tuple) or hasattr(item, "to_dict"):
            part = Part(name, dumps(encode(item), allow_nan=False).encode(), content_type="application/json")
        else:
            part = Part(name, texts(item)[0].encode())
        parts.append(part)
    return Multipart(parts)


class Outgoing(httpx.SyncByteStream):
    """A body on its way out."""

    def __init__(self, body: Body, plan: Plan) -> None:
        self._body, self._plan = body, plan

    def __iter__(self) -> Iterator[bytes]:
        for block in self._body.blocks():
            self._plan.check()
            yield block


class AsyncOutgoing(httpx.AsyncByteStream):
    """A body on its way out; the event loop ends it at the deadline."""

    def __init__(self, body: Body, plan: Plan | None = None) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.ablocks()


class Watched(httpx.SyncByteStream):
    """An answer that arrives; a service that sends a byte now and then does not outlast the deadline."""

    def __init__(self, stream: httpx.SyncByteStream, plan: Plan) -> None:
        self._stream, self._plan = stream, plan

    def __iter__(self) -> Iterator[bytes]:
        for block in self._stream:
            self._plan.check()
            yield block

    def close(self) -> None:
        """And the connection with it, unless all was read."""
        self._stream.close()


class Begun(httpx.SyncByteStream):
    """An answer of which the first block is there already."""

    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self._stream, self._rest = stream, iter(stream)
        self._first = next(self._rest, b"")

    def __iter__(self) -> Iterator[bytes]:
        yield self._first
        yield from self._rest

    def close(self) -> None:
        """And the connection with it, unless all was read."""
        self._stream.close()


class AsyncBegun(httpx.AsyncByteStream):
    """An answer of which the first block is there already."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream, self._rest = stream, aiter(stream)
        self._first = b""

    async def begin(self) -> None:
        """Wait for the first block."""
        self._first = await anext(self._rest, b"")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._first
        async for block in self._rest:
            yield block

    async def aclose(self) -> None:
        """And the connection with it, unless all was read."""
        await self._stream.aclose()


class Arriving(ByteStream):
    """A binary answer whose first block is there; errors on the way are those of a call."""

    def __init__(self, response: httpx.Response, plan: Plan, credential: Credential) -> None:
        super().__init__(response)
        self._plan, self._used = plan, credential

    def iter_bytes(self, block_size: int = 65536) -> Iterator[bytes]:
        """The body in blocks of ``block_size`` bytes; the last is shorter, also where the connection breaks."""
        try:
            yield from super().iter_bytes(block_size)
        except failures.CAUSES as error:
            raise self._plan.broken(error, self._used) from error

    def close(self) -> None:
        """And the connection with it, unless all was read."""
        self._response.close()


class AsyncArriving(AsyncByteStream):
    """A binary answer whose first block is there; errors on the way are those of a call."""

    def __init__(self, response: httpx.Response, plan: Plan, credential: Credential) -> None:
        super().__init__(response)
        self._plan, self._used = plan, credential

    async def iter_bytes(self, block_size: int = 65536) -> AsyncIterator[bytes]:
        """The body in blocks of ``block_size`` bytes; the last is shorter, also where the connection breaks."""
        blocks = super().iter_bytes(block_size)
        try:
            while (block := await self._next(blocks)) is not None:
                yield block
        except failures.CAUSES as error:
            raise self._plan.broken(error, self._used) from error

    async def _next(self, blocks: AsyncIterator[bytes]) -> bytes | None:
        async with within(self._plan):
            return await anext(blocks, None)

    async def aclose(self) -> None:
        """And the connection with it, unless all was read."""
        await self._response.aclose()


class within:  # noqa: N801  # reads like the statement it is for
    """``async with within(plan)``: what is awaited inside ends at the deadline of the plan, if it has one."""

    __slots__ = ("_plan", "_scope")

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._scope: Timeout | None = None

    async def __aenter__(self) -> None:
        left = self._plan.remaining()
        if left is not None:
            from asyncio import timeout

            self._scope = timeout(left)
            await self._scope.__aenter__()

    async def __aexit__(self, *exc_info: Any) -> None:
        if self._scope is not None:
            try:
                await self._scope.__aexit__(*exc_info)
            except TimeoutError:
                raise self._plan.over() from None
