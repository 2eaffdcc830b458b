"""One sample as the function that records it sees it, and how a device's functions are called."""

from __future__ import annotations

import contextlib
import inspect
import threading
from asyncio import AbstractEventLoop
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar, cast

from ...transport.logs import without
from ...worker import Worker
from ..model import SampleRequest

P = ParamSpec("P")
T = TypeVar("T")

_LONGEST = 500
_SHORTEST_SECRET = 8  # some clients sign with "0", which is no secret, and is part of many a text


class Recording:
    """What a sampler is given (``Sampling``). Its methods may be called from any thread.

    Args:
        loop: what is told is told there; made in its thread.
        reading, processing: are told.
    """

    def __init__(
        self,
        request: SampleRequest,
        loop: AbstractEventLoop,
        reading: Callable[[float], None],
        processing: Callable[[], None],
    ) -> None:
        self._request, self._loop = request, loop
        self._reading, self._processing = reading, processing
        self._home = threading.get_ident()

    @property
    def request(self) -> SampleRequest:
        """What is wanted."""
        return self._request

    def progress(self, percent: float) -> None:
        """Tell Studio how far the recording is, 0 to 100."""
        value = float(percent)
        self._tell(lambda: self._reading(value))

    def processing(self) -> None:
        """Tell Studio that the recording is over, and what was recorded is being prepared."""
        self._tell(self._processing)

    def _tell(self, what: Callable[[], None]) -> None:
        if threading.get_ident() == self._home:
            what()  # at once: what a coroutine tells before it returns comes before what follows
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            self._loop.call_soon_threadsafe(what)


async def called(worker: Worker, function: Callable[P, T | Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a device's function gives: awaited where it is a coroutine, else called in the worker's thread.

    Raises:
        Exception: whatever it raises.
    """
    if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None)):  # noqa: B004  # a callable object of the user's may have a coroutine as its __call__
        return await cast("Awaitable[T]", function(*args, **kwargs))
    result, error = await worker.do(_outcome, function, args, kwargs)
    if error is not None:
        raise error
    return await cast("Awaitable[T]", result) if inspect.isawaitable(result) else cast(T, result)


def words(error: BaseException, *secrets: str | None) -> str:
    """What an error says, for Studio: short, and without secrets."""
    said = without(str(error), [secret for secret in secrets if secret and len(secret) >= _SHORTEST_SECRET])
    return said[:_LONGEST] or type(error).__name__


def _outcome(
    function: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]
) -> tuple[T | None, Exception | None]:
    """Result or error. A future takes no StopIteration, and an exit of the sampler's is none of the program's."""
    try:
        return function(*args, **kwargs), None
    except StopIteration:
        return None, RuntimeError("there is nothing more to record")
    except Exception as error:
        return None, error
    except BaseException as error:
        return None, RuntimeError(f"the device's function ended with {type(error).__name__}")
