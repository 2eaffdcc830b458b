"""What the drivers ask of a credential. Everything behind it decides and remembers; nothing behind it sends or waits.

How a driver signs a call, with ``sources`` shared by all copies of a client::

    source = sources.for_operation(operation)              # CredentialError: nothing was sent
    credential = source.current()
    if credential is None:
        with source.lock:                                  # ``async with source.alock`` in the asynchronous driver
            credential = source.current()                  # somebody else may have fetched it meanwhile
            if credential is None:
                call = source.fetch()
                credential = source.accept(*send(call))
    ...                                                    # 401 -> source.rejected(credential): True, once again
    probe = sources.advice(operation, error)               # for every ApiError; None for most
    if probe is not None and probe.found is None:
        probe.found = ...                                  # GET probe.path with probe.credential: did it succeed?
    raise common(error, probe.sentence)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import asyncio
    import threading

    from edge_impulse_studio.driver import Credential
    from edge_impulse_studio.sending import Operation

    from ..errors import ApiError


@dataclass(frozen=True, slots=True)
class TokenCall:
    """The request that fetches a token.

    Attributes:
        operation: what errors call it.
        method, path: the path is below the base address of Studio.
        headers: all that is to be sent besides those of the transport.
        json: a JSON body, or
        form: a body as ``application/x-www-form-urlencoded``; one of both is None.
        secrets: what must not be shown, also where the service repeats it.
        repeat_safe: whether the same request may be sent again after it may have arrived (a one-time code in it may
            not). Where nothing was sent it always may.
    """

    operation: str
    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    json: Mapping[str, str] | None = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)
    repeat_safe: bool = True


class Source(Protocol):
    """One way of signing in. Safe to share between threads."""

    @property
    def kind(self) -> str:
        """What it is to people: "project key", "JWT", "OAuth2 client"."""

    @property
    def lock(self) -> threading.Lock:
        """Held by who fetches a token from synchronous code. A forked child gets a new one."""

    @property
    def alock(self) -> asyncio.Lock:
        """The same for asynchronous code, one for each event loop."""

    def current(self) -> Credential | None:
        """What to send now; None where a token must be fetched first."""

    def fetch(self) -> TokenCall:
        """The request that fetches a token; asked for with the lock held, and anew for each attempt that is new.

        Raises:
            CredentialError: nothing more can be sent, as the one-time code that was given is used up.
        """

    def accept(self, status: int, headers: Mapping[str, str], content: bytes) -> Credential:
        """Take the answer to :meth:`fetch`; returns what to send from now on.

        Raises:
            ApiError: the service said no, in the class of its status: AuthenticationError where it does not know who
                signs in, RateLimited and ServerError where asking again later may help.
        """

    def rejected(self, used: Credential) -> bool:
        """The service answered 401 to ``used``. True: once more, with :meth:`current`, may help."""


@dataclass(slots=True, eq=False)
class Probe:
    """A question to the service that tells what kind of key was given, and what to say for either answer.

    The same object is handed out for the same question, so that what was found is not asked again.

    Attributes:
        path: what to GET below the base address of Studio.
        credential: what to send with it, and nothing else.
        accepted, refused: the advice for an answer that is a success, and for one that is a 401 or ``success: false``.
        found: whether it was a success; None while it was not asked, or no answer came.
    """

    path: str
    credential: Credential = field(repr=False)
    accepted: str
    refused: str
    found: bool | None = None

    @property
    def sentence(self) -> str:
        """The advice; empty while nothing is known."""
        return {True: self.accepted, False: self.refused, None: ""}[self.found]

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError("a probe holds a credential and is not pickled")


class Sources(Protocol):
    """All that one client signs in with; shared by its copies."""

    def for_operation(self, operation: Operation) -> Source:
        """Who signs a call: by its path, the organisation key for what only organisations have, else the project key.

        An operation that takes no credential gets a source that sends none.

        Raises:
            CredentialError: nothing was given that could sign it; the sentence says what to give and how.
        """

    def advice(self, operation: Operation, error: ApiError) -> Probe | None:
        """What can be found out about a refused credential; None where the error has another reason."""
