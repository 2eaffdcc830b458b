"""The certificates that https is checked against, loaded at the first https connection and not before."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, Self

import httpx

from ..errors import ConfigurationError


class LazyContext(ssl.SSLContext):
    """Stands for a context that is made when a connection is first wrapped.

    Loading the certificates takes 18 ms, and http needs none. What wraps a connection asks the context to do it, with
    one of two methods, so these are where the real one is needed.
    """

    _make: Callable[[], ssl.SSLContext]
    _real: ssl.SSLContext | None
    _making: Lock
    _protocols: list[str]

    def __new__(cls, make: Callable[[], ssl.SSLContext]) -> Self:
        """Without the real context, this one trusts nobody."""
        self = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        self._make, self._real, self._making, self._protocols = make, None, Lock(), []
        return self

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Kept for the real context."""
        self._protocols = list(alpn_protocols)

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """As the real context does it."""
        return self._context().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        """As the real context does it."""
        return self._context().wrap_bio(*args, **kwargs)

    def _context(self) -> ssl.SSLContext:
        with self._making:
            if self._real is None:
                real = self._make()
                if self._protocols:
                    real.set_alpn_protocols(self._protocols)
                self._real = real
            return self._real


def context(verify: bool | str | Path, trust_env: bool) -> LazyContext:
    """What ``Options.verify`` means."""
    return LazyContext(partial(_load, verify, trust_env))


def _load(verify: bool | str | Path, trust_env: bool) -> ssl.SSLContext:
    try:
        if isinstance(verify, bool):
            return httpx.create_ssl_context(verify=verify, trust_env=trust_env)
        place = Path(verify)
        if place.is_dir():
            return ssl.create_default_context(capath=str(place))
        return ssl.create_default_context(cafile=str(place))
    except OSError as error:  # also what ssl raises
        where = "SSL_CERT_FILE or SSL_CERT_DIR" if isinstance(verify, bool) else f"verify={str(verify)!r}"
        raise ConfigurationError(
            f"the certificates of {where} cannot be loaded ({error}); give a file or folder of certificates in PEM form"
        ) from error
