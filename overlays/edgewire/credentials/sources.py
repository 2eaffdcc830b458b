"""Credentials that are sent as they were given: keys and tokens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, Self

from edge_impulse_studio.driver import Credential

from .locks import Locks
from .protocol import TokenCall

PROJECT_KEY = "project key"
ORGANIZATION_KEY = "organisation key"
JWT = "JWT"
JWT_COOKIE = "JWT in a cookie"
ACCESS_TOKEN = "access token"
LOGIN = "login"
OAUTH2 = "OAuth2 client"

_HEADERS = {
    PROJECT_KEY: ("x-api-key", ""),
    ORGANIZATION_KEY: ("x-api-key", ""),
    JWT: ("x-jwt-token", ""),
    JWT_COOKIE: ("cookie", "jwt="),
    ACCESS_TOKEN: ("authorization", "Bearer "),
}


class Secrets(tuple[str, ...]):
    """Texts that must not be shown, and do not show themselves where a traceback lists local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} hidden>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("secrets are not pickled")


class _Headers(dict[str, str]):
    def __repr__(self) -> str:
        return f"<{', '.join(self)}: hidden>"


class Hidden(Credential):
    """A credential whose parts do not show themselves."""

    __slots__ = ()

    def __new__(cls, headers: Mapping[str, str], secrets: Iterable[str]) -> Self:
        """Take over both."""
        return super().__new__(cls, _Headers(headers), Secrets(secrets))

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a credential is not pickled; make the client where it is used")


class Kept(Locks):
    """What all sources share: a name, locks, and that they are not copied by accident."""

    kind: str

    def __repr__(self) -> str:
        return f"<{self.kind}>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(f"a {self.kind} is not pickled; give it to the client that is made in the other process")


class Fixed(Kept):
    """A key or a token, in the header that its kind is sent in."""

    def __init__(self, kind: str, value: str) -> None:
        super().__init__()
        self.kind = kind
        header, prefix = _HEADERS[kind]
        self._credential = Hidden({header: prefix + value}, (value,))

    @property
    def secret(self) -> str:
        """The bare key, for the one header of the ingestion service."""
        return self._credential.secrets[0]

    def current(self) -> Credential:
        """The key; always the same."""
        return self._credential

    def fetch(self) -> TokenCall:
        """Never asked for."""
        raise AssertionError(f"a {self.kind} is not fetched")

    def accept(self, status: int, headers: Mapping[str, str], content: bytes) -> Credential:
        """Never asked for."""
        raise AssertionError(f"a {self.kind} is not fetched")

    def rejected(self, used: Credential) -> bool:
        """No second attempt: it would be sent the same."""
        return False


class Nobody(Fixed):
    """For operations that take no credential."""

    def __init__(self) -> None:
        Locks.__init__(self)
        self.kind = "no credential"
        self._credential = Hidden({}, ())
