"""What both clients are: where, as whom and how, from what is given and what is found; and how copies are made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar, cast

from edge_impulse_studio.types import UNSET, Unset

from .core import Core
from .credentials import resolve
from .errors import ConfigurationError
from .transport.options import Options, Timeouts
from .transport.retry import RetryPolicy

if TYPE_CHECKING:
    import httpx  # only its types: the one place where a client of the user's own can come in
    from edge_impulse_studio.drift import DriftHook

    from .credentials.tokens import Totp
    from .ingestion.journal import Journal
    from .transport.events import RequestHook, RetryHook
    from .transport.http import AsyncConnections, Connections

C = TypeVar("C", "Connections", "AsyncConnections")
H = TypeVar("H", "httpx.Client", "httpx.AsyncClient")
M = TypeVar("M")

_OF_HTTP_CLIENT = ("max_connections", "proxy", "verify")


class Client(Generic[C, H]):
    """What the blocking client and the awaited one share."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        org_api_key: str | None = None,
        jwt_token: str | None = None,
        jwt_cookie: str | None = None,
        access_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        totp: Totp | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        project_id: int | None = None,
        organization_id: int | None = None,
        profile: str | None = None,
        host: str | None = None,
        api_endpoint: str | None = None,
        ingestion_endpoint: str | None = None,
        remote_endpoint: str | None = None,
        timeout: float | Timeouts | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        max_connections: int | None = None,
        proxy: str | None = None,
        verify: bool | str | Path | None = None,
        strict: bool | None = None,
        on_drift: DriftHook | None = None,
        on_request: RequestHook | None = None,
        on_retry: RetryHook | None = None,
        journal: Path | str | Journal | None = "default",
        options: Options | None = None,
        http_client: H | None = None,
    ) -> None:
        """A client; nothing is sent before its first call.

        Args:
            api_key: key of a project, ``ei_…``.
            org_api_key: key of an organization; both kinds can be given, and each call gets the one it needs.
            jwt_token, jwt_cookie: a JWT, sent as the header ``x-jwt-token`` or as the cookie ``jwt``.
            access_token: an OAuth2 token, sent as a bearer token.
            username, password: of a user, who is signed in by the first call, and again when the service has ended it.
            totp: the one-time code of an account with two-factor authentication, or something to call that returns the
                current one. Only the latter can sign in again.
            client_id, client_secret: of an OAuth2 client.
            project_id, organization_id: which one is meant where a call names none. Without them: the only one that the
                credential sees.
            profile: name of a profile, see ``edgewire.credentials``.
            host: ``edgeimpulse.com``, or that of a private installation; ``localhost`` and IPv4 addresses are reached
                without TLS on the ports of the official command-line client.
            api_endpoint, ingestion_endpoint, remote_endpoint: the addresses themselves, where they do not follow from
                a host name; the last is that of remote management, ``wss://…``.
            timeout: seconds without progress after which an attempt is given up, or ``Timeouts``.
            deadline: seconds for a call in total, with its repeats.
            max_retries: repeats of a call that failed for a passing reason and can be repeated safely.
            retry: how they are made.
            max_connections: open at once.
            proxy: address of one; without it the environment decides.
            verify: False to accept any certificate, or a file or folder of authorities to trust.
            strict: raise ``ContractError`` where an answer differs from the contract.
            on_drift, on_request, on_retry: called with each such difference, after each attempt, before each repeat.
            journal: where uploads remember what is stored: a file, ``"default"`` for this user's, None for nowhere.
            options: how requests travel, all in one; what is given beside it changes it.
            http_client: an httpx client of yours. It is used as it is, with its headers, and not closed.

        What is not given is looked for in the named profile, in the environment (``EI_API_KEY``, ``EI_PROJECT_ID``,
        ``EI_ORG_API_KEY``, ``EI_ORG_ID``, ``EI_HOST``, ``EI_API_ENDPOINT``, ``EI_INGESTION_ENDPOINT``,
        ``EI_REMOTE_ENDPOINT``), and in the profile called ``default``.

        Raises:
            ConfigurationError: something that was given or found cannot be used.
            CredentialError: a credential cannot be one.
        """
        settings = resolve(
            {
                "api_key": api_key,
                "org_api_key": org_api_key,
                "jwt_token": jwt_token,
                "jwt_cookie": jwt_cookie,
                "access_token": access_token,
                "username": username,
                "password": password,
                "totp": totp,
                "client_id": client_id,
                "client_secret": client_secret,
                "project_id": project_id,
                "organization_id": organization_id,
                "host": host,
                "api_endpoint": api_endpoint,
                "ingestion_endpoint": ingestion_endpoint,
                "remote_endpoint": remote_endpoint,
            },
            profile=profile,
        )
        travel = {"max_connections": max_connections, "proxy": proxy, "verify": verify}
        if http_client is not None and any(value is not None for value in travel.values()):
            raise ConfigurationError(
                f"http_client brings its own {', '.join(_OF_HTTP_CLIENT)}; set those there, or leave it out"
            )
        changes: dict[str, Any] = {
            "timeout": timeout,
            "deadline": deadline,
            "max_retries": max_retries,
            "retry": retry,
            "strict": strict,
            "on_drift": on_drift,
            "on_request": on_request,
            "on_retry": on_retry,
            **travel,
        }
        self._options = (options or Options()).replace(
            **{name: value for name, value in changes.items() if value is not None}
        )
        self._core: Core[C] = Core(settings, self._connections(self._options, http_client))
        self._journal = journal
        self._made: dict[str, Any] = {}
        self._is_copy = self._closed = False

    def _connections(self, options: Options, http_client: H | None) -> C:
        raise NotImplementedError

    def with_options(
        self,
        *,
        timeout: float | Timeouts | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        strict: bool | Unset = UNSET,
        on_drift: DriftHook | Unset | None = UNSET,
        on_request: RequestHook | Unset | None = UNSET,
        on_retry: RetryHook | Unset | None = UNSET,
    ) -> Self:
        """A copy with other options: ``ei.with_options(timeout=5).studio…``; None takes a deadline or a hook away.

        It shares the connections, the sign-in and what was looked up. Closing the copy closes the copy; closing the
        client that it was made from closes the connections, for all copies.

        Raises:
            ConfigurationError: a value cannot be used, or the client is closed.
        """
        self._check_open()
        given: dict[str, Any] = {
            "timeout": timeout,
            "deadline": deadline,
            "max_retries": max_retries,
            "retry": retry,
            "strict": strict,
            "on_drift": on_drift,
            "on_request": on_request,
            "on_retry": on_retry,
        }
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)  # also what a subclass keeps
        copy._options = self._options.replace(**{name: value for name, value in given.items() if value is not UNSET})
        copy._made = {}
        copy._is_copy = True
        return copy

    @property
    def api_endpoint(self) -> str:
        """The address of Studio, with ``/v1``."""
        return self._core.settings.hosts.for_studio()

    @property
    def ingestion_endpoint(self) -> str:
        """The address of the ingestion service."""
        return self._core.settings.hosts.for_ingestion()

    @property
    def remote_endpoint(self) -> str:
        """The address of remote management, a WebSocket."""
        return self._core.settings.hosts.for_remote_management()

    @property
    def options(self) -> Options:
        """How its requests travel."""
        return self._options

    def __repr__(self) -> str:
        settings = self._core.settings
        known: int | None = self._core.project_id.value
        parts = [
            settings.hosts.studio or settings.hosts.ingestion or "",
            " and ".join(settings.signin.kinds) or "no credential",
            *([f"project {known}"] if known is not None else []),
            *(["closed"] if self._closed or self._core.closed else []),
        ]
        return f"<{type(self).__name__} {', '.join(parts)}>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds credentials and open connections, and is neither pickled nor copied: make "
            "the client in the worker, from the environment or a profile; in one process, with_options() makes a copy"
        )

    def _check_open(self) -> None:
        self._core.check_open()
        if self._closed:
            raise ConfigurationError(
                "this copy of the client is closed; use the client it was made from, or a new copy"
            )

    def _once(self, name: str, make: Callable[[], M]) -> M:
        """One of each for each client. Two threads may both make one; the first that is stored is used by both."""
        self._check_open()
        found = self._made.get(name)
        return cast(M, self._made.setdefault(name, make()) if found is None else found)
