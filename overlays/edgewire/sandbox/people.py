"""Users as the service shows them, and how they are found. The records are of the kind ``user``, scope 0."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING, Any

from .store import Record, Store

if TYPE_CHECKING:
    from .service import Service

FIRST = 3_000_002
"""The number of the first user after the one of the base state."""

_SCRYPT = {"n": 2**10, "r": 8, "p": 1}
"""Cheap on purpose: a sandbox is reset in milliseconds, and holds no secret that is worth more."""


def create(
    service: Service,
    username: str,
    email: str,
    name: str,
    password: str | None,
    *,
    id: int | None = None,
    **fields: Any,
) -> Record:
    """Keep a new user. ``password`` None: one that still has to be set. ``fields``: further ones of the record."""
    record = {
        "id": service.store.next_id("user", FIRST) if id is None else id,
        "username": username,
        "email": email,
        "name": name,
        "created": service.clock.text(),
        "password": None if password is None else hashed(password),
        "activated": True,
        **fields,
    }
    service.store.put("user", 0, record["id"], record)
    return record


def find(store: Store, username_or_email: str) -> Record | None:
    """The user of that name or address (addresses in any case)."""
    if found := store.all("user", 0, username=username_or_email):
        return found[0]
    address = username_or_email.lower()
    return next((user for user in store.all("user", 0) if user["email"].lower() == address), None)


def hashed(password: str) -> Record:
    """What is kept of a password."""
    salt = secrets.token_bytes(16)
    return {"salt": salt.hex(), "hash": _scrypt(password, salt)}


def matches(kept: Record | None, password: str) -> bool:
    """Whether that is the password."""
    return kept is not None and secrets.compare_digest(_scrypt(password, bytes.fromhex(kept["salt"])), kept["hash"])


def shown(user: Record | None) -> Record:
    """The contract's ``User``; the fields of a deleted one are empty."""
    user = user or {"id": 0, "username": "", "email": "", "name": "", "created": "1970-01-01T00:00:00.000Z"}
    view = {name: user[name] for name in ("id", "username", "email", "name", "created")}
    view |= {name: user[name] for name in ("photo", "jobTitle", "companyName", "lastSeen") if user.get(name)}
    return view | {
        "staffInfo": {"isStaff": False, "hasSudoRights": False},
        "pending": False,
        "activated": user.get("activated", False),
        "mfaConfigured": bool(user.get("totp")),
        "tier": "free",
    }


def creator(user: Record | None) -> Record:
    """The contract's ``CreatedUpdatedByUser``."""
    view = shown(user)
    return {name: view[name] for name in ("id", "name", "username", "photo") if name in view}


def _scrypt(password: str, salt: bytes) -> str:
    # Lone surrogates come through JSON; they are part of a wrong password, never a defect.
    return hashlib.scrypt(password.encode(errors="surrogatepass"), salt=salt, **_SCRYPT).hex()
