"""Tokens of the Studio socket: what decides which project's or organisation's events arrive on a connection."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..credentials import digest
from ..jobs.state import OwnerKind

if TYPE_CHECKING:
    from ..service import Service

SECONDS = 6 * 3600.0
"""How long one lasts. The service does not say; clients take what ``expires`` says."""

_KIND = "socket-token"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a token is for.

    Attributes:
        may_change: whether it was given to somebody who may do more than read.
    """

    owner_kind: OwnerKind
    owner: int
    may_change: bool


def new(service: Service, scope: Scope) -> tuple[str, float]:
    """A token, and when it expires. Those that have expired are forgotten."""
    now = service.clock.now()
    token = secrets.token_urlsafe(32)
    expires = now + SECONDS
    body = {"owner_kind": scope.owner_kind, "owner": scope.owner, "change": scope.may_change, "expires": expires}
    with service.store.transaction() as database:
        database.execute("DELETE FROM records WHERE kind = ? AND json_extract(body, '$.expires') <= ?", (_KIND, now))
        service.store.put(_KIND, 0, digest(token), body)
    return token, expires


def scope(service: Service, token: str) -> Scope | None:
    """What ``token`` is for; None where it is none, or past its time."""
    record = service.store.get(_KIND, 0, digest(token))
    if record is None or record["expires"] <= service.clock.now():
        return None
    return Scope(record["owner_kind"], record["owner"], record["change"])
