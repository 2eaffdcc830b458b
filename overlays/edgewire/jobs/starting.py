"""From an operation as it is called to the request that it sends, and from its answer to the job that it started."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from inspect import iscoroutinefunction, ismethod
from typing import TYPE_CHECKING, Any, NoReturn

from edge_impulse_studio.sending import Request

from ..errors import ConfigurationError, NoJob
from ..socket.owner import Owner

if TYPE_CHECKING:
    from ..transport.studio import Signing

_LIKE = "ei.studio.jobs.train_keras_job or ei.project().jobs.train_keras_job"


def request_of(
    studio: Signing, operation: Callable[..., Any], arguments: Sequence[Any], named: Mapping[str, Any]
) -> Request[Any]:
    """What an operation of this client would send. Nothing is sent.

    Raises:
        ConfigurationError: it is none of this client's, or starts no job.
    """
    function: Any = operation
    while isinstance(function, partial):  # the methods of views are
        arguments, named = (*function.args, *arguments), {**function.keywords, **named}
        function = function.func
    if ismethod(function):
        arguments, function = (function.__self__, *arguments), function.__func__
    name = getattr(function, "__name__", repr(function))
    resource: Any = arguments[0] if arguments else None
    if getattr(getattr(resource, "_api", None), "sources", None) is not studio.sources:
        raise ConfigurationError(f"{name} is no operation of this client; give it uncalled, like {_LIKE}")
    kept = (_AsyncKept if iscoroutinefunction(function) else _Kept)(name)
    returned = function(type(resource)(kept), *arguments[1:], **named)
    if isinstance(returned, Coroutine):
        returned = _result(returned)
    if not isinstance(returned, Request):
        _starts_none(name)
    return returned


def owner_of(request: Request[Any]) -> Owner:
    """Whose the job is that a request starts.

    Raises:
        ConfigurationError: it starts none.
    """
    if request.operation.job is None:
        _starts_none(request.operation.id)
    return Owner.of(request)


def job_id(request: Request[Any], answer: object) -> int:
    """The job that an answer names.

    Raises:
        NoJob: it names none.
    """
    operation = request.operation
    id = getattr(answer, operation.job or "", None)
    if isinstance(id, bool) or not isinstance(id, int):
        raise NoJob(
            f"{operation.id} was answered without the id of a job, so there is none to wait for; the answer is in "
            ".answer, and ei.jobs.list() has what runs",
            operation=operation.id,
            answer=answer,
        )
    return id


class _Kept:
    """Stands in for a driver below a resource class: what is to be sent is given back."""

    def __init__(self, name: str) -> None:
        self._name = name

    def send(self, request: Request[Any]) -> Request[Any]:
        return request

    def __getattr__(self, name: str) -> NoReturn:
        _starts_none(self._name)  # only pages, streams and downloads want more than send


class _AsyncKept(_Kept):
    async def send(self, request: Request[Any]) -> Request[Any]:  # type: ignore[override]  # as the drivers differ
        return request


def _result(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine returns that waits for nothing."""
    try:
        coroutine.send(None)
    except StopIteration as finished:
        return finished.value
    coroutine.close()
    return None


def _starts_none(name: str) -> NoReturn:
    raise ConfigurationError(f"{name} starts no job, so there is none to wait for; call it itself. Nothing was sent")
