"""API keys and HMAC keys of projects: how one comes to be.

Kinds: ``apikey`` and ``hmackey``, scope project. Of a key only its digest is kept (``credentials``), and how it begins
and ends; a development key is kept whole, since it is shown to those who set up devices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import credentials
from .store import Record

if TYPE_CHECKING:
    from .service import Service


def add_api_key(
    service: Service,
    project: int,
    name: str,
    role: str,
    user: int,
    *,
    key: str | None = None,
    development: bool = False,
    expires: float | None = None,
) -> tuple[int, str]:
    """A new API key: its number, and the key itself. A development key takes the place of the one before."""
    store = service.store
    key = credentials.new_key() if key is None else key
    number = store.next_id("apikey")
    if development:
        _demote(service, "apikey", project)
    record: Record = {
        "id": number,
        "name": name,
        "role": role,
        "isDevelopmentKey": development,
        "created": service.clock.text(),
        "user": user,
        "shown": masked(key),
    }
    if development:
        record["key"] = key
    if expires is not None:
        record["expires"] = service.clock.text(expires)
    store.put("apikey", project, number, record)
    credentials.add_key(store, key, "project", project, role, number, user, expires=expires)
    return number, key


def add_hmac_key(service: Service, project: int, name: str, hmac_key: str, development: bool, user: int) -> int:
    """A new HMAC key: its number."""
    if development:
        _demote(service, "hmackey", project)
    number = service.store.next_id("hmackey")
    record = {
        "id": number,
        "name": name,
        "hmacKey": hmac_key,
        "isDevelopmentKey": development,
        "created": service.clock.text(),
        "user": user,
    }
    service.store.put("hmackey", project, number, record)
    return number


def development_keys(service: Service, project: int) -> dict[str, str]:
    """The contract's ``DevelopmentKeys``: what is not set is not there."""
    keys = {}
    for name, kind, field in (("apiKey", "apikey", "key"), ("hmacKey", "hmackey", "hmacKey")):
        if found := service.store.all(kind, project, isDevelopmentKey=True):
            keys[name] = found[0][field]
    return keys


def masked(key: str) -> str:
    """What a list shows of a key."""
    return f"{key[:7]}...{key[-4:]}"


def _demote(service: Service, kind: str, project: int) -> None:
    for record in service.store.all(kind, project, isDevelopmentKey=True):
        record = {name: value for name, value in record.items() if name != "key"} | {"isDevelopmentKey": False}
        service.store.put(kind, project, record["id"], record)
