"""How the event loop sends a call of Studio: awaited, or through the blocking driver in a thread beside the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from ..worker import Worker

if TYPE_CHECKING:
    from edge_impulse_studio.sending import Request

    from ..transport.awaited import AsyncStudio
    from ..transport.blocking import SyncStudio
    from ..transport.options import Options

T = TypeVar("T")

_THREADS = 4


class Calls(Protocol):
    """Sends calls, with the repeats, hooks and errors of the client that it is of."""

    @property
    def base_url(self) -> str:
        """The address of Studio, with ``/v1``."""

    @property
    def options(self) -> Options:
        """How they travel."""

    @property
    def on_network(self) -> bool:
        """Whether they travel as ``options`` say: an httpx client that the user brought may lead anywhere."""

    async def send(self, request: Request[T]) -> T:
        """The typed answer.

        Raises:
            EdgewireError: as the client's own calls do.
        """

    def close(self) -> None:
        """No more calls."""


class _Calls:
    """What both kinds know of their client."""

    _studio: AsyncStudio | SyncStudio

    @property
    def base_url(self) -> str:
        """The address of Studio, with ``/v1``."""
        return self._studio.base_url

    @property
    def options(self) -> Options:
        """How they travel."""
        return self._studio.options

    @property
    def on_network(self) -> bool:
        """Whether they travel as ``options`` say."""
        return not self._studio.connections.given


class Awaited(_Calls):
    """Of an awaited client."""

    _studio: AsyncStudio

    def __init__(self, studio: AsyncStudio) -> None:
        self._studio = studio

    async def send(self, request: Request[T]) -> T:
        """The typed answer."""
        return await self._studio.send(request)

    def close(self) -> None:
        """Nothing was opened for them."""


class InThreads(_Calls):
    """Of a blocking client: some threads, so that one slow answer does not hold up the others."""

    _studio: SyncStudio

    def __init__(self, studio: SyncStudio) -> None:
        self._studio = studio
        self._workers = [Worker("edgewire-calls") for _ in range(_THREADS)]

    async def send(self, request: Request[T]) -> T:
        """The typed answer."""
        worker = min(self._workers, key=lambda worker: worker.waiting)
        return await worker.do(self._studio.send, request)

    def close(self) -> None:
        """What is under way is not waited for: it ends by itself, at its timeout at the latest."""
        for worker in self._workers:
            worker.close(0)
