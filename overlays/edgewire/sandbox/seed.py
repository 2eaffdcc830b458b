"""What there is before anybody did anything: one user with one project, and one organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import credentials

if TYPE_CHECKING:
    from .service import Service

USER = 3_000_001
PROJECT = 1_000_001
ORGANIZATION = 2_000_001
USERNAME = "sandbox"
PASSWORD = "sandbox"


def base(service: Service) -> None:
    """The user ``sandbox`` (password ``sandbox``), the project and the organisation, with their keys."""
    store, now = service.store, service.clock.text()
    store.put("user", 0, USER, {"id": USER, "username": USERNAME, "email": "sandbox@example.com", "created": now})
    store.put("project", 0, PROJECT, {"id": PROJECT, "name": "Sandbox", "owner": USER, "created": now})
    store.put("organization", 0, ORGANIZATION, {"id": ORGANIZATION, "name": "Sandbox", "created": now})
    store.put("organization-member", ORGANIZATION, USER, {"user": USER, "role": "admin"})
    credentials.add_key(store, credentials.PROJECT_KEY, "project", PROJECT, "admin", 1, USER)
    credentials.add_key(store, credentials.ORGANIZATION_KEY, "organization", ORGANIZATION, "admin", 1, USER)
