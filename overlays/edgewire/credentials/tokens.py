"""Credentials that are fetched: a login with user name and password, and an OAuth2 client.

Both only say what is to be sent and remember what came; a driver sends it, with the lock of the source held.
"""

from __future__ import annotations

import json
import time
from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote_plus

from edge_impulse_studio.driver import Credential
from edge_impulse_studio.sending import Operation, failure

from ..errors import ApiError, AuthenticationError, ContractError, CredentialError, common
from . import checks
from .protocol import TokenCall
from .sources import LOGIN, OAUTH2, Hidden, Kept, Secrets

Totp = str | Callable[[], str]
"""A one-time code, or what returns the current one whenever it is called."""

EARLY = 60.0
"""Seconds before the end of a token's life at which a new one is fetched."""

_FRUITLESS = 10.0  # a token that replaced a rejected one and is rejected as young as this will not get better
_TOTP_NEEDED = "ERR_TOTP_TOKEN IS REQUIRED"
_SHORT = 4  # replacing anything shorter in an answer would only make it unreadable


class Fetched(Kept):
    """A token, where it came from and when a new one is needed."""

    def __init__(self, operation: Operation, secrets: tuple[str, ...], clock: Callable[[], float]) -> None:
        super().__init__()
        self._operation = operation
        self._secrets = Secrets(shape for secret in secrets for shape in _shapes(secret))
        self._clock = clock
        self._credential: Credential | None = None
        self._ends = float("inf")
        self._born = float("-inf")
        self._replaces_rejected = False
        self._was_rejected = False
        self._refusal: str | None = None

    def current(self) -> Credential | None:
        """The token, unless its time is over."""
        credential = self._credential
        return credential if self._clock() < self._ends else None

    def fetch(self) -> TokenCall:
        """The request that fetches a token."""
        if self._refusal is not None and self._credential is None and self._born < 0:
            raise AuthenticationError(
                f"{self._refusal}; it was not tried again, make a new client", operation=self._operation.id
            )
        return self._call()

    @abstractmethod
    def _call(self) -> TokenCall: ...

    @abstractmethod
    def _take(self, answer: Mapping[str, Any]) -> tuple[str, Mapping[str, str], float] | None:
        """The token, the header it is sent in and the seconds it lives; None where the answer has none."""

    def _advice(self, message: str) -> str:
        """What to do about a refusal."""
        return ""

    def accept(self, status: int, headers: Mapping[str, str], content: bytes) -> Credential:
        """Take the answer to :meth:`fetch`."""
        answer = _json(content)
        if not 200 <= status < 300 or (isinstance(answer, dict) and answer.get("success") is False):
            raise self._refused(status, headers, content, answer)
        if not isinstance(answer, dict):
            raise ContractError(
                f"{self._operation.id}: the answer (HTTP {status}) is no JSON object; is the address of Studio right, "
                "or is there a proxy in between?",
                operation=self._operation.id,
            )
        taken = self._take(answer)
        if taken is None:
            raise self._refused(status, headers, content, answer)
        token, header, life = taken
        try:
            checks.token(token, "the answer", "token")
        except CredentialError:
            raise ContractError(
                f"{self._operation.id}: what the service gave cannot be a token", operation=self._operation.id
            ) from None
        self._born = self._clock()
        # Never so early that a token which lives for a minute is over before it was used.
        self._ends = self._born + max(life - EARLY, life / 2)
        self._replaces_rejected, self._was_rejected = self._was_rejected, False
        self._credential = credential = Hidden(header, (token, *self._secrets))
        return credential

    def rejected(self, used: Credential) -> bool:
        """Forget a token that the service no longer takes; whether a new one may help."""
        with self._guard:
            if self._credential is not None and used is not self._credential:
                return True  # somebody else has fetched a new one meanwhile
            if not self._renewable() or (
                self._replaces_rejected and self._credential and self._clock() - self._born < _FRUITLESS
            ):
                return False
            self._credential, self._ends, self._was_rejected = None, float("inf"), True
            return True

    def _renewable(self) -> bool:
        return True

    def _refused(self, status: int, headers: Mapping[str, str], content: bytes, answer: Any) -> ApiError:
        words = str(answer.get("error") or "") if isinstance(answer, dict) else ""
        error = common(failure(self._operation, status, headers, content, self._secrets), self._advice(words))
        assert isinstance(error, ApiError)
        if status in (404, 408, 429) or status >= 500:
            return error
        if self._permanent():
            self._refusal = str(error)
        return AuthenticationError(
            str(error),
            operation=error.operation,
            method=error.method,
            path=error.path,
            status=status,
            server_message=error.server_message,
            code=error.code,
            body=error.body,
        )

    def _permanent(self) -> bool:
        """Whether the same question will get the same refusal."""
        return True


class Login(Fetched):
    """User name and password, and a one-time code where the account asks for one. Gives a JWT."""

    kind = LOGIN

    def __init__(
        self, username: str, password: str, totp: Totp | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(Operation("login", "POST", "/api-login", "json", False), (password,), clock)
        self._username = username
        self._password = password
        self._totp = totp
        self._code: str | None = None

    @property
    def totp_is_used_up(self) -> bool:
        """Whether the only one-time code there was has been handed out."""
        return isinstance(self._totp, str) and self._code is not None

    def _call(self) -> TokenCall:
        body = {"username": self._username, "password": self._password}
        if self._totp is None:
            return TokenCall("login", "POST", "/api-login", json=body, secrets=self._secrets)
        if self.totp_is_used_up:
            raise CredentialError(
                "login: the one-time code that was given as text is used up, and signing in again needs a new one; "
                "give totp= something to call that returns the current code"
            )
        code = one_time_code(self._totp)
        if code == self._code:
            raise CredentialError(
                "login: totp returned the code that was sent before, and no code is taken twice; sign in again when "
                "the next one is there, after 30 seconds at most"
            )
        self._code = code
        return TokenCall(
            "login",
            "POST",
            "/api-login",
            json={**body, "totpToken": code},
            secrets=Secrets((*self._secrets, code)),
            repeat_safe=False,
        )

    def _take(self, answer: Mapping[str, Any]) -> tuple[str, Mapping[str, str], float] | None:
        token = answer.get("token")
        return (token, {"x-jwt-token": token}, float("inf")) if isinstance(token, str) and token else None

    def _advice(self, message: str) -> str:
        if message.startswith(_TOTP_NEEDED):
            return (
                "the account has two-factor authentication: give totp=, the current code or something to call that "
                "returns it"
                if self._totp is None
                else "the service did not take the one-time code; is the clock right?"
            )
        if "need to set a password" in message:
            return "set one in Studio first"
        return "" if message else "no token came; an account that signs in elsewhere (SSO) needs jwt_token= or a key"

    def _renewable(self) -> bool:
        return not self.totp_is_used_up

    def _permanent(self) -> bool:
        return self._totp is None


class ClientCredentials(Fetched):
    """An OAuth2 client with its secret (grant ``client_credentials``). Gives a bearer token that lives for a while."""

    kind = OAUTH2

    def __init__(self, client_id: str, client_secret: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        # The contract's token address is /v1/oauth/token of the host; the base address ends in that /v1.
        super().__init__(Operation("oauth/token", "POST", "/oauth/token", "json", False), (client_secret,), clock)
        self._form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret}

    def _call(self) -> TokenCall:
        return TokenCall("oauth/token", "POST", "/oauth/token", form=self._form, secrets=self._secrets)

    def _take(self, answer: Mapping[str, Any]) -> tuple[str, Mapping[str, str], float] | None:
        token, life = answer.get("access_token"), answer.get("expires_in")
        if not isinstance(token, str) or not token:
            return None
        try:
            seconds = float(life) if life is not None else float("inf")
        except (TypeError, ValueError):
            seconds = float("inf")  # a 401 will tell
        return token, {"authorization": f"Bearer {token}"}, max(seconds, 1.0)

    def _advice(self, message: str) -> str:
        return "check client_id and client_secret" if message == "invalid_client" else ""


def one_time_code(totp: Totp) -> str:
    """The current code as it is sent.

    Raises:
        CredentialError: what was called did not return a code. What it raises itself is passed on.
    """
    code = totp if isinstance(totp, str) else totp()
    bare = code.replace(" ", "") if isinstance(code, str) else ""
    if not bare.isascii() or not bare.isdigit():
        raise CredentialError(
            "totp is no one-time code: give its digits as text, with leading zeros, or something to call that returns "
            "them (and that is no coroutine function)"
        )
    return bare


def _shapes(secret: str) -> tuple[str, ...]:
    """How a secret can stand in an answer that repeats it."""
    if len(secret) < _SHORT:
        return ()
    written = (secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], quote_plus(secret))
    return tuple(dict.fromkeys(written))


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None
