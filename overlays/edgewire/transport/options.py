"""How requests travel, as data: what a user can set. Immutable, and without httpx."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from inspect import iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self
from urllib.parse import urlsplit

from ..arguments import check_seconds
from ..errors import ConfigurationError
from .retry import RetryPolicy

if TYPE_CHECKING:
    from edge_impulse_studio.drift import DriftEvent

    from .events import RequestHook, RetryHook

_PROXIES = ("http", "https", "socks5", "socks5h")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds without progress after which an attempt is given up.

    Attributes:
        connect: until a connection stands.
        read: between two pieces of an answer, and until the first.
        write: until the next piece of a body was taken.
        pool: until one of ``max_connections`` is free.
    """

    connect: float = 10.0
    read: float = 60.0
    write: float = 60.0
    pool: float = 60.0

    def __post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool"):
            check_seconds(f"timeout ({name})", getattr(self, name))

    def as_dict(self) -> dict[str, float]:
        """By name."""
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Everything about how requests travel. Make a changed copy with :meth:`replace`.

    Attributes:
        timeout: seconds without progress; one number for all, or :class:`Timeouts` one by one. With a number,
            connecting still takes 10 s at most.
        deadline: seconds for a call in total, with all repeats and waits; None for no end.
        retry: what is repeated, how often and after how long.
        max_connections: open at once. A call that finds none free waits ``Timeouts.pool`` for one.
        keepalive: seconds that an idle connection is kept.
        proxy: address of a proxy for everything, ``http://user:password@host:port`` or ``socks5://…``. Without one,
            the environment decides (``HTTPS_PROXY``, ``ALL_PROXY``, ``NO_PROXY``).
        verify: False to accept any certificate; or a file or folder of certificate authorities to trust instead of the
            usual ones.
        trust_env: whether the environment is asked, for proxies and ``SSL_CERT_FILE``, ``SSL_CERT_DIR``.
        strict: raise ``ContractError`` where an answer differs from the contract.
        on_drift: called with each such difference.
        on_request: called after each attempt; what it raises is logged.
        on_retry: called before each repeat; what it raises is logged.
        async_transport: ``"sharded"`` scales to many calls at once; ``"httpx"`` is httpx's own.
    """

    timeout: float | Timeouts = Timeouts()
    deadline: float | None = None
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    max_connections: int = 100
    keepalive: float = 30.0
    proxy: str | None = field(default=None, repr=False)
    verify: bool | str | Path = True
    trust_env: bool = True
    strict: bool = False
    on_drift: Callable[[DriftEvent], None] | None = None
    on_request: RequestHook | None = None
    on_retry: RetryHook | None = None
    async_transport: Literal["sharded", "httpx"] = "sharded"

    def __post_init__(self) -> None:
        if not isinstance(self.timeout, Timeouts):
            check_seconds("timeout", self.timeout)
        if self.deadline is not None:
            check_seconds("deadline", self.deadline)
        check_seconds("keepalive", self.keepalive)
        if type(self.max_connections) is not int or self.max_connections < 1:
            raise ConfigurationError(
                f"max_connections={self.max_connections!r} is no number of connections; give 1 or more"
            )
        if not isinstance(self.retry, RetryPolicy):
            raise ConfigurationError(f"retry={self.retry!r} is no RetryPolicy; max_retries= changes the number alone")
        for name in ("strict", "trust_env"):
            if not isinstance(getattr(self, name), bool):
                raise ConfigurationError(f"{name}={getattr(self, name)!r} is neither True nor False")
        for name in ("on_drift", "on_request", "on_retry"):
            hook = getattr(self, name)
            if hook is not None and (not callable(hook) or iscoroutinefunction(hook)):
                raise ConfigurationError(f"{name}={hook!r} cannot be called without being awaited; give a function")
        if self.async_transport not in ("sharded", "httpx"):
            raise ConfigurationError(f"async_transport={self.async_transport!r} is unknown; give 'sharded' or 'httpx'")
        if self.proxy is not None:
            check_proxy(self.proxy)
        if not isinstance(self.verify, bool) and not Path(self.verify).exists():
            raise ConfigurationError(
                f"verify={str(self.verify)!r} is not there; give a file or folder of certificates in PEM form"
            )

    @property
    def timeouts(self) -> Timeouts:
        """``timeout`` one by one."""
        if isinstance(self.timeout, Timeouts):
            return self.timeout
        seconds = self.timeout
        return Timeouts(connect=min(seconds, Timeouts().connect), read=seconds, write=seconds, pool=seconds)

    def replace(self, *, max_retries: int | None = None, **changes: Any) -> Self:
        """A copy with other values; ``max_retries`` changes that one number of ``retry``.

        Raises:
            ConfigurationError: a name is not known, or a value cannot be used.
        """
        if unknown := changes.keys() - self.__dataclass_fields__.keys():
            known = ", ".join(["max_retries", *self.__dataclass_fields__])
            raise ConfigurationError(f"{', '.join(sorted(unknown))} is no option; there are {known}")
        if max_retries is not None:
            changes["retry"] = replace(changes.get("retry", self.retry), max_retries=max_retries)
        return replace(self, **changes)


def check_proxy(proxy: str, name: str = "proxy=") -> None:
    """Raise ConfigurationError unless this can be a proxy; not repeating it, as it may hold a password."""
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme in _PROXIES and parts.hostname and (parts.port is None or parts.port)
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError(f"{name} is no address of a proxy; give it like http://host:3128")
