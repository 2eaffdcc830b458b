"""Studio's blocking driver: it signs in, sends, repeats and waits. What it decides by is in ``plan`` and ``studio``.

It repeats one attempt until it succeeds or the plan says no. An exchange, a stream, a download, a token request and a
call that the contract lacks differ in what an attempt is. ``awaited`` is its twin: a change here is a change there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import httpx
from edge_impulse_studio import StudioApi
from edge_impulse_studio.driver import NO_CREDENTIAL, ByteStream, Credential, check, suspicious
from edge_impulse_studio.errors import EdgewireError as StudioError
from edge_impulse_studio.saving import Saving
from edge_impulse_studio.sending import Request
from edge_impulse_studio.types import UNSET, Response

from ..errors import common
from . import failures
from .bodies import Arriving, Begun, Outgoing, Watched
from .plan import Plan
from .studio import Json, Signing

if TYPE_CHECKING:
    from edge_impulse_studio.saving import Progress

    from ..credentials.protocol import Probe, Source, Sources, TokenCall
    from .http import Connections
    from .multipart import Body
    from .options import Options

T = TypeVar("T")


class SyncStudio(Signing, StudioApi):
    """The blocking driver. Safe to share between threads; a forked child gets connections of its own."""

    _sleep = staticmethod(time.sleep)

    def __init__(self, *, base_url: str, source: Sources, options: Options, connections: Connections) -> None:
        super().__init__(base_url=base_url, source=source, options=options, headers=connections.headers)
        self.connections = connections

    @property
    def http_client(self) -> httpx.Client:
        """The httpx client of this process, shared by all copies."""
        return self.connections.client

    def close(self) -> None:
        """Close the connections, for all copies."""
        self.connections.close()

    def exchange(self, call: Request[T]) -> Response[T]:
        """Send a call, with repeats; status, headers, raw content and typed answer.

        Raises:
            CredentialError: nothing was given that could sign it; nothing was sent.
            ApiError: the service said no.
            TransportError: no answer came, or not before the deadline.
            ContractError: the answer could not be read, or differs from the contract and ``strict`` is on.
        """
        plan = Plan(call.operation, self.options)

        def attempt(credential: Credential) -> Response[T]:
            response = self._sent(plan, self._request(plan, call, credential, Outgoing), credential)
            return self._answer(call, response, credential)

        return self._repeated(plan, self.sources.for_operation(call.operation), attempt)

    @contextmanager
    def stream(self, call: Request[bytes]) -> Iterator[ByteStream]:
        """Send a call and hand out its binary answer in blocks; with repeats until the first block is there."""
        plan = Plan(call.operation, self.options)

        def attempt(credential: Credential) -> Arriving:
            return self._opened(plan, call, credential)

        with closing(self._repeated(plan, self.sources.for_operation(call.operation), attempt)) as arriving:
            yield arriving

    def save(self, call: Request[bytes], to: str | os.PathLike[str], on_progress: Progress | None = None) -> Path:
        """Send a call and save its binary answer, whole or not at all.

        A connection that is lost on the way is made again, and the download goes on where it ended if the service can
        do that. Repeats count anew whenever something has arrived.

        Args:
            call: of a binary operation.
            to: the file, which is replaced when the new one is whole; or an existing folder, in which the file gets
                the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        plan = Plan(call.operation, self.options)
        with Saving(to, call.operation, on_progress) as saving:

            def attempt(credential: Credential) -> Path:
                with plan.resuming(saving), closing(self._opened(plan, saving.request(call), credential)) as arriving:
                    saving.fill(arriving)
                return saving.finish()

            return self._repeated(plan, self.sources.for_operation(call.operation), attempt)

    def request(
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
        """The way out: a call that the contract does not have; as :meth:`edgewire.EdgeImpulse.request`."""
        asked = self._asked(method, path, params, json, content, headers, repeat_safe)
        plan = Plan(asked.operation, self.options)

        def attempt(credential: Credential) -> Response[Json]:
            response = self._sent(plan, self._asked_request(plan, asked, credential, Outgoing), credential)
            return self._plain_answer(asked.operation, response, credential)

        return self._repeated(plan, self.sources.for_operation(asked.operation), attempt)

    # The one loop, and what is in it

    def _repeated(self, plan: Plan, source: Source | None, attempt: Callable[[Credential], T]) -> T:
        while True:
            credential = NO_CREDENTIAL if source is None else source.current() or self._signed_in(source, plan)
            plan.begin()
            try:
                result = attempt(credential)
            except StudioError as error:
                plan.ended(error)
                decision = plan.next(error, source, credential)
                if decision.delay is None:
                    probe = self._probe(plan, source, error)
                    if probe is not None and probe.found is None:
                        probe.found = self._asks(plan, probe)
                    raise self._final(plan, error, decision, source, probe)  # noqa: B904  # it keeps its own cause
            else:
                plan.ended()
                return result
            if decision.delay:
                self._sleep(decision.delay)

    def _sent(self, plan: Plan, request: httpx.Request, credential: Credential) -> httpx.Response:
        """The answer to one request, whole."""
        watched = plan.ends is not None
        try:
            response = self.connections.client.send(request, stream=watched, follow_redirects=False)
            plan.arrived(response.status_code, response.headers)
            if watched:
                self._read(plan, response)
        except failures.CAUSES as error:
            raise plan.broken(error, credential) from error
        return response

    def _read(self, plan: Plan, response: httpx.Response) -> None:
        try:
            response.stream = self._watched(plan, response)
            response.read()
        finally:
            response.close()

    def _watched(self, plan: Plan, response: httpx.Response) -> Watched:
        response.request.extensions["timeout"].update(plan.timeouts())  # less is left than when it was sent
        assert isinstance(response.stream, httpx.SyncByteStream)
        return Watched(response.stream, plan)

    def _opened(self, plan: Plan, call: Request[bytes], credential: Credential) -> Arriving:
        """The answer to one request, with its first block there."""
        try:
            request = self._request(plan, call, credential, Outgoing)
            response = self.connections.client.send(request, stream=True, follow_redirects=False)
            try:
                plan.arrived(response.status_code, response.headers)
                if suspicious(response):
                    self._read(plan, response)
                    check(call.operation, response, credential.secrets)
                else:
                    response.stream = Begun(self._watched(plan, response))
            except BaseException:
                response.close()
                raise
        except failures.CAUSES as error:
            raise plan.broken(error, credential) from error
        return Arriving(response, plan, credential)

    def _signed_in(self, source: Source, plan: Plan) -> Credential:
        """The credential of a source that has to fetch a token first; one fetch, however many wait for it."""
        seen = self.connections.failures.count(source)
        left = plan.remaining()
        if not source.lock.acquire(timeout=-1 if left is None else max(left, 0)):
            raise plan.over()
        try:
            credential = source.current()
            if credential is None:
                if error := self.connections.failures.since(source, seen):
                    raise error
                try:
                    credential = self._fetched(source, source.fetch(), plan)
                except StudioError as error:
                    self.connections.failures.add(source, common(error))
                    raise
            return credential
        finally:
            source.lock.release()

    def _fetched(self, source: Source, token: TokenCall, outer: Plan) -> Credential:
        plan = self._token_plan(token, outer.ends)
        used = Credential({}, token.secrets)

        def attempt(_: Credential) -> Credential:
            response = self._sent(plan, self._token_request(plan, token, Outgoing), used)
            return source.accept(response.status_code, response.headers, response.content)

        return self._repeated(plan, None, attempt)

    def _asks(self, outer: Plan, probe: Probe) -> bool | None:
        plan = self._probe_plan(probe, outer)
        try:
            response = self._sent(plan, self._probe_request(plan, probe, Outgoing), probe.credential)
        except StudioError:
            return None
        return self._probed(response)
