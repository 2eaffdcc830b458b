# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""Everything this package raises. All of it can be pickled, and none of it carries a credential."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .drift import DriftEvent


class EdgewireError(Exception):
    """Root of the tree."""

    operation: str | None

    def __init__(self, message: str = "", *, operation: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation


class ApiError(EdgewireError):
    """The service said no: an HTTP error, or an answer that reports failure in its envelope.

    Attributes:
        operation: operationId of the call.
        method, path: what was called; the path is the contract's template, so that it holds no one's data.
        status: HTTP status. A failure can also come with 200.
        server_message: the service's own words, where it gave any.
        code: the service's error code, where it has such (AITRIOS).
        body: the parsed JSON answer, or the first 2,000 characters of anything else.
        retry_after: the ``Retry-After`` header as sent.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        status: int = 0,
        server_message: str | None = None,
        code: str | None = None,
        body: object = None,
        retry_after: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.method = method
        self.path = path
        self.status = status
        self.server_message = server_message
        self.code = code
        self.body = body
        self.retry_after = retry_after


class AuthenticationError(ApiError):
    """401: no credential, or one that the service does not know."""


class PermissionDenied(ApiError):
    """403: the credential is known, and this is not its to do."""


class NotFound(ApiError):
    """404: there is no such thing, or not for this credential."""


class RateLimited(ApiError):
    """429: too many calls; ``retry_after`` says how long to wait, where the service does."""


class ServerError(ApiError):
    """5xx, also the statuses that no standard names (520, 561)."""


class TransportError(EdgewireError):
    """No answer came.

    Attributes:
        sent: False where the service cannot have got the request: no connection was made, or the request was none that
            can be sent. True where it may have got it, and may have done what was asked.
    """

    def __init__(self, message: str = "", *, operation: str | None = None, sent: bool = True) -> None:
        super().__init__(message, operation=operation)
        self.sent = sent


class Timeout(TransportError):
    """No answer came in time. Unless ``sent`` is False, the service may still have done what was asked."""


class ConnectionLost(TransportError):
    """The connection could not be made, or broke. Unless ``sent`` is False, what was asked may have been done."""


class ContractError(EdgewireError):
    """The answer is not what the contract says.

    Raised in strict mode for every kind of drift, and always where nothing could be returned: an answer that is not
    JSON at all where JSON was promised.

    Attributes:
        operation: operationId of the call.
        pointer: JSON pointer of the first place in the answer that broke the contract.
        events: all such places.
        content: the first 2,000 bytes of an answer that could not be parsed.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        pointer: str = "",
        events: Sequence[DriftEvent] = (),
        content: bytes = b"",
    ) -> None:
        super().__init__(message, operation=operation)
        self.pointer = pointer
        self.events = tuple(events)
        self.content = content


class DownloadError(EdgewireError):
    """What arrived is not what was announced: too short, too long, or with another checksum. No file was left."""


class FieldAbsent(EdgewireError, AttributeError):
    """A required field was read that the service did not send.

    It is an ``AttributeError``, so that ``getattr(model, "field", default)`` and ``hasattr`` do what they should.
    """


_BY_STATUS: dict[int, type[ApiError]] = {
    401: AuthenticationError,
    403: PermissionDenied,
    404: NotFound,
    429: RateLimited,
}


def error_class(status: int) -> type[ApiError]:
    """The class for an HTTP status."""
    return _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
