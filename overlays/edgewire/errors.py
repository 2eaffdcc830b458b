"""Everything edgewire raises: one tree over both services. All of it can be pickled, and none carries a credential.

Each class is also the class of the same name in ``edge_impulse_studio.errors`` and ``aitrios_console.errors``, so code
that was written against a generated package catches what this one raises. Two errors stay theirs, because no call
raises them: ``FieldAbsent``, an ``AttributeError`` of the models, and the plain ``ValueError`` of an argument that
cannot be sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aitrios_console import errors as aitrios
from edge_impulse_studio import errors as studio

if TYPE_CHECKING:
    from edge_impulse_studio import DriftEvent
    from edge_impulse_studio.models import Job

    from .ingestion.report import UploadReport
    from .jobs.log import LogLine


class EdgewireError(studio.EdgewireError, aitrios.EdgewireError):
    """Root of the tree."""


class ConfigurationError(EdgewireError, ValueError):
    """What was given, or found in the environment or a profile, cannot be used; nothing was sent."""


class CredentialError(ConfigurationError):
    """A call needs a credential that is not there, is of the wrong kind, or cannot be one. It is never repeated."""


class ApiError(EdgewireError, studio.ApiError, aitrios.ApiError):
    """The service said no: an HTTP error, or an answer that reports failure in its envelope.

    Attributes:
        operation: operationId of the call.
        method, path: what was called; the path is the contract's template, so that it holds no one's data.
        status: HTTP status. A failure can also come with 200.
        server_message: the service's own words, where it gave any.
        code: the service's error code, where it has such (AITRIOS).
        body: the parsed JSON answer, or the first 2,000 characters of anything else.
        retry_after: the ``Retry-After`` header as sent.
        request_id: what the service or a proxy calls this request in its own logs, if it says so.
    """

    request_id: str | None = None


class AuthenticationError(ApiError, studio.AuthenticationError, aitrios.AuthenticationError):
    """401: no credential, or one that the service does not know."""


class PermissionDenied(ApiError, studio.PermissionDenied, aitrios.PermissionDenied):
    """403: the credential is known, and this is not its to do."""


class NotFound(ApiError, studio.NotFound, aitrios.NotFound):
    """404: there is no such thing, or not for this credential."""


class RateLimited(ApiError, studio.RateLimited, aitrios.RateLimited):
    """429: too many calls; ``retry_after`` says how long to wait, where the service does."""


class ServerError(ApiError, studio.ServerError, aitrios.ServerError):
    """5xx, also the statuses that no standard names (520, 561)."""


class TransportError(EdgewireError, studio.TransportError, aitrios.TransportError):
    """No answer came. ``sent`` says whether any of the request may have reached the service."""


class Timeout(TransportError, studio.Timeout, aitrios.Timeout):
    """No answer came in time. The service may still have done what was asked."""


class DeadlineExceeded(Timeout):
    """The total time that was allowed for a call with all its repeats is over."""


class ConnectionLost(TransportError, studio.ConnectionLost, aitrios.ConnectionLost):
    """The connection could not be made, or broke. The service may still have done what was asked."""


class ContractError(EdgewireError, studio.ContractError, aitrios.ContractError):
    """The answer is not what the contract says; ``pointer``, ``events`` and ``content`` say where."""

    events: tuple[DriftEvent, ...]  # type: ignore[assignment]  # each package has its own class of the same fields


class DownloadError(EdgewireError, studio.DownloadError, aitrios.DownloadError):
    """What arrived is not what was announced: too short, too long, or with another checksum. No file was left."""


class UploadError(EdgewireError):
    """Files are not stored. ``report`` says which, and why."""

    def __init__(self, message: str = "", *, operation: str | None = None, report: UploadReport | None = None) -> None:
        super().__init__(message, operation=operation)
        self.report = report


class JobFailed(EdgewireError):
    """A job ended without success.

    Attributes:
        job_id: of the job.
        lines: the last of its log.
        link: where people look at it.
        record: what the service says of it.
        others: of several that were waited for, the errors of the others that failed.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        job_id: int | None = None,
        lines: tuple[LogLine, ...] = (),
        link: str = "",
        record: Job | None = None,
        others: tuple[EdgewireError, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation)
        self.job_id, self.lines, self.link, self.record, self.others = job_id, lines, link, record, others


class JobTimeout(EdgewireError, TimeoutError):
    """A job was not over in the time that was given to it. The message says whether it goes on.

    Attributes:
        job_id: of the job; of the first, where several were waited for.
        link: where people look at it.
        cancelled: whether it was ended.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        job_id: int | None = None,
        link: str = "",
        cancelled: bool = False,
    ) -> None:
        super().__init__(message, operation=operation)
        self.job_id, self.link, self.cancelled = job_id, link, cancelled


class NoJob(EdgewireError):
    """The answer names no job, though the contract says that it does; ``answer`` is what came."""

    def __init__(self, message: str = "", *, operation: str | None = None, answer: object = None) -> None:
        super().__init__(message, operation=operation)
        self.answer = answer


class JobInterrupted(KeyboardInterrupt):
    """Waiting was interrupted (Ctrl-C). The message says whether the jobs go on; ``job_ids`` are theirs."""

    def __init__(self, message: str = "", *, job_ids: tuple[int, ...] = (), cancelled: bool = False) -> None:
        super().__init__(message)
        self.job_ids, self.cancelled = job_ids, cancelled


class DeviceError(EdgewireError):
    """A device does not do what it was asked for. ``device_id`` says which."""

    def __init__(self, message: str = "", *, operation: str | None = None, device_id: str = "") -> None:
        super().__init__(message, operation=operation)
        self.device_id = device_id


class DeviceNotConnected(DeviceError):
    """The device is not connected to remote management, so nothing can be asked of it."""


class DeviceTimeout(DeviceError, TimeoutError):
    """The device did not do it in time. It may still do it."""


class SamplingFailed(DeviceError):
    """There is no sample, for the reason that the device or the service gave. ``label`` is that of the sample."""

    def __init__(
        self, message: str = "", *, operation: str | None = None, device_id: str = "", label: str = ""
    ) -> None:
        super().__init__(message, operation=operation, device_id=device_id)
        self.label = label


class SamplingTimeout(SamplingFailed, DeviceTimeout):
    """No sample came in time, and nobody said why. It may still come."""


_TREE: dict[str, type[EdgewireError]] = {
    cls.__name__: cls
    for cls in (
        EdgewireError,
        ApiError,
        AuthenticationError,
        PermissionDenied,
        NotFound,
        RateLimited,
        ServerError,
        TransportError,
        Timeout,
        ConnectionLost,
        ContractError,
        DownloadError,
    )
}


def common(error: studio.EdgewireError | aitrios.EdgewireError, advice: str = "") -> EdgewireError:
    """The error of a generated package as one of this tree, with the same data, traceback and cause.

    ``advice`` is put behind the message: what to do about it.
    """
    if isinstance(error, EdgewireError) and not advice:
        return error
    ours = type(error) if isinstance(error, EdgewireError) else _TREE[type(error).__name__]
    result = ours.__new__(ours)
    result.args = (f"{error.args[0]}; {advice}" if advice else error.args[0], *error.args[1:])
    result.__dict__.update(error.__dict__)
    result.__cause__, result.__suppress_context__ = error.__cause__, True
    return result.with_traceback(error.__traceback__)
