"""What went wrong on the way, in words: httpx's errors as ours, and for each error what to do about it."""

from __future__ import annotations

import ssl
from urllib.parse import urlsplit

import httpx
from edge_impulse_studio import errors as studio
from edge_impulse_studio.driver import BEFORE_SENDING

from ..errors import ConnectionLost, DeadlineExceeded, Timeout, TransportError
from .logs import without
from .options import Options
from .retry import retry_after_seconds

CAUSES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
Cause = httpx.HTTPError | httpx.StreamError | httpx.InvalidURL


def translated(error: Cause, name: str, options: Options, secrets: tuple[str, ...] = ()) -> TransportError:
    """An error of httpx as one of ours, with what to do. Raise it ``from`` the error, which is cleaned of credentials.

    Args:
        error: as httpx raised it.
        name: of the operation.
        options: what was waited for, and how long.
        secrets: what the message must not hold.
    """
    request = getattr(error, "_request", None)
    host = request.url.host if request is not None else "the service"
    clean(request)
    said = without(str(error), secrets)
    error.args = (said,)
    if isinstance(error, httpx.LocalProtocolError):  # what is below quotes the header that cannot be sent
        error.__cause__ = error.__context__ = None
    sent = not isinstance(error, BEFORE_SENDING)
    waits = options.timeouts
    by_class: dict[type[BaseException], str] = {
        httpx.PoolTimeout: f"all {options.max_connections} connections were in use for {waits.pool:g} s; "
        "raise max_connections, or make fewer calls at once",
        httpx.ConnectTimeout: f"no connection to {host} within {waits.connect:g} s; is it right, and can it be "
        "reached from here? timeout=Timeouts(connect=…) allows more",
        httpx.ReadTimeout: f"no answer in time, nothing came for {waits.read:g} s; the service may still be at work, "
        "timeout= allows more",
        httpx.WriteTimeout: f"the service took nothing of the body for {waits.write:g} s; timeout= allows more",
    }
    message = by_class.get(type(error))
    if isinstance(error, httpx.TimeoutException):
        return Timeout(f"{name}: {message or f'no answer in time ({said})'}", operation=name, sent=sent)
    if isinstance(error, httpx.DecodingError):
        return TransportError(f"{name}: the answer cannot be unpacked, {said}", operation=name)
    if isinstance(error, httpx.ProxyError):
        message = f"the proxy refuses, {said}; check the address, user and password of the proxy"
    elif untrusted(error):
        message = f"{host} is not trusted, {said}; where a proxy of your own signs, give its certificate as verify="
    elif isinstance(error, httpx.ConnectError):
        message = (
            f"no connection to {host}, {said or type(error).__name__}; check the address, the network and the proxy"
        )
    return ConnectionLost(
        f"{name}: {message or f'no answer, {said or type(error).__name__}'}", operation=name, sent=sent
    )


def over(name: str, options: Options, *, attempt: int = 1, sent: bool = True) -> DeadlineExceeded:
    """The error for a deadline that has passed; ``sent`` is about all attempts together."""
    return DeadlineExceeded(
        f"{name}: the deadline of {options.deadline:g} s is over, in attempt {attempt}"
        + ("; the service may still have done what was asked" if sent else ""),
        operation=name,
        sent=sent,
    )


def clean(request: httpx.Request | None) -> None:
    """Take all headers out of a request that errors hold on to; each attempt has a request of its own."""
    if request is not None:
        request.headers = httpx.Headers()


def is_timeout(error: Cause) -> bool:
    """Whether a phase took longer than it may."""
    return isinstance(error, httpx.TimeoutException)


def untrusted(error: BaseException | None) -> bool:
    """Whether it is about the certificate of the other side."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def hopeless(error: BaseException) -> bool:
    """Whether the same request fails again for sure, though nothing of it was sent."""
    cause = error.__cause__
    if isinstance(cause, httpx.ProxyError):
        return "407" in str(cause)
    return isinstance(cause, httpx.UnsupportedProtocol | httpx.LocalProtocolError | httpx.InvalidURL) or untrusted(
        cause
    )


def advice(error: BaseException, kind: str, location: str | None = None) -> str:
    """What to do about an answer that is a refusal.

    Args:
        error: in either tree.
        kind: what was signed with, in words for people.
        location: the ``Location`` header of the answer.
    """
    if not isinstance(error, studio.ApiError):
        return ""
    signed = f"the {kind}" if kind else "what was sent as a credential"
    if isinstance(error, studio.AuthenticationError):
        if not kind:
            return "this call needs a credential, and none was sent"
        return f"{signed} is not known to the service; check that it is whole, not revoked, and of this service"
    if isinstance(error, studio.PermissionDenied):
        return f"{signed} is known, but may not do this; check its role, and whose project or organisation it is for"
    if isinstance(error, studio.NotFound):
        return f"check the ids: a thing that {signed} may not see is not found either"
    if isinstance(error, studio.RateLimited):
        wanted = retry_after_seconds(error.retry_after)
        return f"too many calls; wait {wanted:.0f} s" if wanted else "too many calls; make fewer at once"
    if 300 <= error.status < 400:
        host = urlsplit(location or "").hostname
        return (
            f"it points to {host or 'another place'}, and a credential is never sent on to where an answer points; "
            "is the base address right, with https?"
        )
    return ""
