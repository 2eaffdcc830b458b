"""Who calls, and what they may do: keys of projects and organisations, and the tokens of users.

Only digests are kept, so that a data folder gives no key away.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .access import INVALID, authorize
from .answers import Refusal
from .store import Store

PROJECT_KEY = "ei_" + "0" * 64
"""The API key of the first project."""

ORGANIZATION_KEY = "ei_" + "1".rjust(64, "0")
"""The API key of the first organisation."""

__all__ = ["INVALID", "Caller", "authorize", "caller", "key_caller"]

TOKEN_SECONDS = 24 * 3600.0

Kind = Literal["nobody", "user", "project", "organization", "portal"]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request.

    Attributes:
        id: of the user, project, organisation or upload portal that ``kind`` names; 0 for nobody.
        role: of the key: ``admin``, ``readonly``, ``ingestiononly``, ``ingestion_deployment``; ``admin`` for users.
        user: whose right it is: the user, or the owner of what the key is for.
        key: number of the key; 0 for users.
    """

    kind: Kind = "nobody"
    id: int = 0
    role: str = "admin"
    user: int = 0
    key: int = 0


def new_key() -> str:
    """An API key of the service's shape."""
    return "ei_" + secrets.token_hex(32)


def digest(secret: str) -> str:
    """What is kept of a key or a token."""
    return hashlib.sha256(secret.encode(errors="surrogatepass")).hexdigest()


def add_key(
    store: Store, key: str, kind: Kind, owner: int, role: str, key_id: int, user: int, *, expires: float | None = None
) -> None:
    """Let ``key`` in: it is for the project or organisation ``owner``; ``key_id`` is its number there.

    Args:
        user: on whose behalf; what the key does counts as done by that user.
        expires: seconds since the epoch after which it opens nothing.
    """
    record = {"kind": kind, "owner": owner, "role": role, "key_id": key_id, "user": user, "expires": expires}
    store.put("key", 0, digest(key), record)


def remove_key(store: Store, kind: Kind, owner: int, key_id: int) -> None:
    """Let a key out again."""
    with store.transaction() as database:
        database.execute(
            "DELETE FROM records WHERE kind = 'key' AND json_extract(body, '$.kind') = ?"
            " AND json_extract(body, '$.owner') = ? AND json_extract(body, '$.key_id') = ?",
            (kind, owner, key_id),
        )


def key_caller(store: Store, key: str | None, now: float | None = None) -> Caller | None:
    """Whose key it is; None where nobody's. ``now``: the sandbox's time, by which keys expire."""
    record = store.get("key", 0, digest(key)) if key else None
    if record is None:
        return None
    expires = record.get("expires")
    if expires is not None and now is not None and expires <= now:
        return None
    return Caller(record["kind"], record["owner"], record["role"], record["user"], record["key_id"])


def new_token(store: Store, user: int, now: float, seconds: float = TOKEN_SECONDS, **claims: Any) -> str:
    """A JSON Web Token for a user. Signed with a secret of this store, so that it is one in form."""
    body = {"sub": str(user), "iat": int(now), "exp": int(now + seconds), "jti": secrets.token_hex(8), **claims}
    head = ".".join(_base64(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, body))
    signature = hmac.digest(_secret(store), head.encode(), "sha256")
    return f"{head}.{_base64(signature)}"


def token_claims(store: Store, token: str, now: float) -> Mapping[str, Any] | None:
    """What a token says; None where it is not ours, or past its time."""
    head, _, signature = token.rpartition(".")
    expected = _base64(hmac.digest(_secret(store), head.encode(), "sha256"))
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        return None
    claims: Mapping[str, Any] = json.loads(base64.urlsafe_b64decode(head.partition(".")[2] + "=="))
    return claims if claims["exp"] > now else None


def caller(store: Store, headers: Mapping[str, str], cookies: Mapping[str, str], now: float) -> Caller:
    """Who sent these headers.

    Raises:
        Refusal: 401, a credential was sent that is none.
    """
    if key := headers.get("x-api-key"):
        found = key_caller(store, key, now)
        if found is None:
            raise Refusal(INVALID, 401)
        return found
    bearer = headers.get("authorization", "")
    token = headers.get("x-jwt-token") or cookies.get("jwt") or (bearer[7:] if bearer[:7].lower() == "bearer " else "")
    if not token:
        return Caller()
    portal = key_caller(store, token, now)
    if portal is not None and portal.kind == "portal":
        return portal
    claims = token_claims(store, token, now)
    # A token for one purpose, such as setting a password, is no login.
    if claims is None or "purpose" in claims or store.get("user", 0, int(claims["sub"])) is None:
        raise Refusal("Invalid JWT token", 401)
    return Caller("user", int(claims["sub"]), "admin", int(claims["sub"]))


def _secret(store: Store) -> bytes:
    record = store.get("secret", 0, "jwt")
    if record is None:
        record = {"secret": secrets.token_hex(32)}
        store.put("secret", 0, "jwt", record)
    return bytes.fromhex(record["secret"])


def _base64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
