"""Studio's driver that is awaited: the twin of ``blocking``, which decides alike. A change there is a change here."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import httpx
from edge_impulse_studio import AsyncStudioApi
from edge_impulse_studio.driver import NO_CREDENTIAL, AsyncByteStream, Credential, check, suspicious
from edge_impulse_studio.errors import EdgewireError as StudioError
from edge_impulse_studio.saving import Saving
from edge_impulse_studio.sending import Request
from edge_impulse_studio.types import UNSET, Response

from ..errors import common
from . import failures
from .bodies import AsyncArriving, AsyncBegun, AsyncOutgoing, within
from .plan import Plan
from .studio import Json, Signing

if TYPE_CHECKING:
    from edge_impulse_studio.saving import Progress

    from ..credentials.protocol import Probe, Source, Sources, TokenCall
    from .http import AsyncConnections
    from .multipart import Body
    from .options import Options

T = TypeVar("T")


class AsyncStudio(Signing, AsyncStudioApi):
    """The driver that is awaited; the same decisions as :class:`~edgewire.transport.blocking.SyncStudio`."""

    _sleep = staticmethod(asyncio.sleep)

    def __init__(self, *, base_url: str, source: Sources, options: Options, connections: AsyncConnections) -> None:
        super().__init__(base_url=base_url, source=source, options=options, headers=connections.headers)
        self.connections = connections

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The httpx client of the running event loop, shared by all copies."""
        return self.connections.client

    async def close(self) -> None:
        """Close the connections, for all copies."""
        await self.connections.close()

    async def exchange(self, call: Request[T]) -> Response[T]:
        """As :meth:`~edgewire.transport.blocking.SyncStudio.exchange`."""
        plan = Plan(call.operation, self.options)

        async def attempt(credential: Credential) -> Response[T]:
            response = await self._sent(plan, self._request(plan, call, credential, AsyncOutgoing), credential)
            return self._answer(call, response, credential)

        return await self._repeated(plan, self.sources.for_operation(call.operation), attempt)

    @asynccontextmanager
    async def stream(self, call: Request[bytes]) -> AsyncIterator[AsyncByteStream]:
        """As :meth:`~edgewire.transport.blocking.SyncStudio.stream`."""
        plan = Plan(call.operation, self.options)

        async def attempt(credential: Credential) -> AsyncArriving:
            return await self._opened(plan, call, credential)

        async with aclosing(
            await self._repeated(plan, self.sources.for_operation(call.operation), attempt)
        ) as arriving:
            yield arriving

    async def save(self, call: Request[bytes], to: str | os.PathLike[str], on_progress: Progress | None = None) -> Path:
        """As :meth:`~edgewire.transport.blocking.SyncStudio.save`; the event loop goes on while it is written."""
        plan = Plan(call.operation, self.options)
        with Saving(to, call.operation, on_progress) as saving:

            async def attempt(credential: Credential) -> Path:
                with plan.resuming(saving):
                    async with aclosing(await self._opened(plan, saving.request(call), credential)) as arriving:
                        await saving.afill(arriving)
                return await saving.afinish()

            return await self._repeated(plan, self.sources.for_operation(call.operation), attempt)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
        content: bytes | Body | None = None,
        headers: Mapping[str, str] | None = None,
        repeat_safe: bool | None = None,
    ) -> Response[Json]:
        """As :meth:`~edgewire.transport.blocking.SyncStudio.request`."""
        asked = self._asked(method, path, params, json, content, headers, repeat_safe)
        plan = Plan(asked.operation, self.options)

        async def attempt(credential: Credential) -> Response[Json]:
            response = await self._sent(plan, self._asked_request(plan, asked, credential, AsyncOutgoing), credential)
            return self._plain_answer(asked.operation, response, credential)

        return await self._repeated(plan, self.sources.for_operation(asked.operation), attempt)

    # The one loop, and what is in it

    async def _repeated(self, plan: Plan, source: Source | None, attempt: Callable[[Credential], Awaitable[T]]) -> T:
        while True:
            credential = NO_CREDENTIAL if source is None else source.current() or await self._signed_in(source, plan)
            plan.begin()
            try:
                result = await attempt(credential)
            except StudioError as error:
                plan.ended(error)
                decision = plan.next(error, source, credential)
                if decision.delay is None:
                    probe = self._probe(plan, source, error)
                    if probe is not None and probe.found is None:
                        probe.found = await self._asks(plan, probe)
                    raise self._final(plan, error, decision, source, probe)  # noqa: B904  # it keeps its own cause
            else:
                plan.ended()
                return result
            if decision.delay:
                await self._sleep(decision.delay)

    async def _sent(self, plan: Plan, request: httpx.Request, credential: Credential) -> httpx.Response:
        """The answer to one request, whole."""
        try:
            if plan.ends is None:
                response = await self.connections.client.send(request, follow_redirects=False)
            else:
                async with within(plan):
                    response = await self.connections.client.send(request, follow_redirects=False)
        except failures.CAUSES as error:
            raise plan.broken(error, credential) from error
        plan.arrived(response.status_code, response.headers)
        return response

    async def _opened(self, plan: Plan, call: Request[bytes], credential: Credential) -> AsyncArriving:
        """The answer to one request, with its first block there."""
        try:
            async with within(plan):
                request = self._request(plan, call, credential, AsyncOutgoing)
                response = await self.connections.client.send(request, stream=True, follow_redirects=False)
                try:
                    plan.arrived(response.status_code, response.headers)
                    if suspicious(response):
                        await response.aread()
                        check(call.operation, response, credential.secrets)
                    else:
                        assert isinstance(response.stream, httpx.AsyncByteStream)
                        response.stream = begun = AsyncBegun(response.stream)
                        await begun.begin()
                except BaseException:
                    await response.aclose()
                    raise
        except failures.CAUSES as error:
            raise plan.broken(error, credential) from error
        return AsyncArriving(response, plan, credential)

    async def _signed_in(self, source: Source, plan: Plan) -> Credential:
        """The credential of a source that has to fetch a token first; one fetch, however many wait for it."""
        seen = self.connections.failures.count(source)
        async with within(plan), source.alock:
            credential = source.current()
            if credential is None:
                if error := self.connections.failures.since(source, seen):
                    raise error
                try:
                    credential = await self._fetched(source, source.fetch(), plan)
                except StudioError as error:
                    self.connections.failures.add(source, common(error))
                    raise
            return credential

    async def _fetched(self, source: Source, token: TokenCall, outer: Plan) -> Credential:
        plan = self._token_plan(token, outer.ends)
        used = Credential({}, token.secrets)

        async def attempt(_: Credential) -> Credential:
            response = await self._sent(plan, self._token_request(plan, token, AsyncOutgoing), used)
            return source.accept(response.status_code, response.headers, response.content)

        return await self._repeated(plan, None, attempt)

    async def _asks(self, outer: Plan, probe: Probe) -> bool | None:
        plan = self._probe_plan(probe, outer)
        try:
            response = await self._sent(plan, self._probe_request(plan, probe, AsyncOutgoing), probe.credential)
        except StudioError:
            return None
        return self._probed(response)
