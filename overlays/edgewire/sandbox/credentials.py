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

from .answers import Refusal
from .contract import Operation
from .store import Record, Store

PROJECT_KEY = "ei_" + "0" * 64
"""The API key of the first project."""

ORGANIZATION_KEY = "ei_" + "1".rjust(64, "0")
"""The API key of the first organisation."""

INVALID = "Invalid API key"
TOKEN_SECONDS = 24 * 3600.0

Kind = Literal["nobody", "user", "project", "organization"]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request.

    Attributes:
        id: of the user, project or organisation that ``kind`` names; 0 for nobody.
        role: of the key: ``admin``, ``readonly``, ``ingestiononly``, ``ingestion_deployment``; ``admin`` for users.
        user: whose right it is: the user, or the owner of what the key is for.
    """

    kind: Kind = "nobody"
    id: int = 0
    role: str = "admin"
    user: int = 0


def new_key() -> str:
    """An API key of the service's shape."""
    return "ei_" + secrets.token_hex(32)


def digest(secret: str) -> str:
    """What is kept of a key or a token."""
    return hashlib.sha256(secret.encode()).hexdigest()


def add_key(store: Store, key: str, kind: Kind, owner: int, role: str, key_id: int, user: int) -> None:
    """Let ``key`` in: it is for the project or organisation ``owner``; ``key_id`` is its number there."""
    store.put("key", 0, digest(key), {"kind": kind, "owner": owner, "role": role, "key_id": key_id, "user": user})


def remove_key(store: Store, kind: Kind, owner: int, key_id: int) -> None:
    """Let a key out again."""
    with store.transaction() as database:
        database.execute(
            "DELETE FROM records WHERE kind = 'key' AND json_extract(body, '$.kind') = ?"
            " AND json_extract(body, '$.owner') = ? AND json_extract(body, '$.key_id') = ?",
            (kind, owner, key_id),
        )


def key_caller(store: Store, key: str | None) -> Caller | None:
    """Whose key it is; None where nobody's."""
    record = store.get("key", 0, digest(key)) if key else None
    return record and Caller(record["kind"], record["owner"], record["role"], record["user"])  # type: ignore[return-value]  # None or Caller


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
        found = key_caller(store, key)
        if found is None:
            raise Refusal(INVALID, 401)
        return found
    bearer = headers.get("authorization", "")
    token = headers.get("x-jwt-token") or cookies.get("jwt") or (bearer[7:] if bearer[:7].lower() == "bearer " else "")
    if not token:
        return Caller()
    claims = token_claims(store, token, now)
    if claims is None or store.get("user", 0, int(claims["sub"])) is None:
        raise Refusal("Invalid JWT token", 401)
    return Caller("user", int(claims["sub"]), "admin", int(claims["sub"]))


def authorize(store: Store, operation: Operation, who: Caller, path: Mapping[str, Any]) -> None:
    """Let the call pass, or not.

    Raises:
        Refusal: 401 without a credential, or with a key of the wrong kind; 403 where it is somebody else's, or where
            the role is too small; the envelope alone where the project or organisation does not exist.
    """
    if not operation.authenticated:
        return
    if who.kind == "nobody":
        raise Refusal("No API key or JWT token given", 401)
    if "projectId" in path:
        _authorize_project(store, operation, who, path["projectId"])
    elif "organizationId" in path:
        _authorize_organization(store, operation, who, path["organizationId"])
    if who.role == "readonly" and not operation.read_only:
        raise Refusal("This API key may only read", 403)
    if who.role == "ingestiononly":
        raise Refusal("This API key may only send data to the ingestion service", 403)


def _authorize_project(store: Store, operation: Operation, who: Caller, project_id: int) -> None:
    if who.kind == "project":
        if who.id != project_id:
            raise Refusal("You do not have access to this project", 403)
        return
    project = store.get("project", 0, project_id)
    if project is None:
        raise Refusal(f"No project found with ID {project_id}")
    if who.kind == "organization":
        allowed = project.get("organization") == who.id
    else:
        allowed = who.user in (project["owner"], *project.get("collaborators", ())) or (
            project.get("organization") is not None
            and _membership(store, project["organization"], who.user) is not None
        )
    if not allowed:
        raise Refusal("You do not have access to this project", 403)


def _authorize_organization(store: Store, operation: Operation, who: Caller, organization_id: int) -> None:
    if who.kind == "project":
        raise Refusal(INVALID, 401)
    if who.kind == "organization":
        if who.id != organization_id:
            raise Refusal("You do not have access to this organization", 403)
        return
    if store.get("organization", 0, organization_id) is None:
        raise Refusal(f"No organization found with ID {organization_id}")
    member = _membership(store, organization_id, who.user)
    if member is None:
        raise Refusal("You do not have access to this organization", 403)
    if "OrganizationRequiresAdmin" in operation.middleware and member.get("role") != "admin":
        raise Refusal("Only administrators of the organization can do this", 403)


def _membership(store: Store, organization_id: int, user: int) -> Record | None:
    return store.get("organization-member", organization_id, user)


def _secret(store: Store) -> bytes:
    record = store.get("secret", 0, "jwt")
    if record is None:
        record = {"secret": secrets.token_hex(32)}
        store.put("secret", 0, "jwt", record)
    return bytes.fromhex(record["secret"])


def _base64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
