"""What there is before anybody did anything: one user with one project, and one organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import credentials, keys, people, projects
from .areas import organizations
from .store import Record

if TYPE_CHECKING:
    from .service import Service

USER = 3_000_001
PROJECT = 1_000_001
ORGANIZATION = 2_000_001
USERNAME = "sandbox"
PASSWORD = "sandbox"
PERMISSIONS = ("users:emails:read", "projects:limits:write")
"""What the first user may do beyond other users, so that nothing is out of reach: read mails, and set limits."""

HMAC_KEY = "0" * 32
"""The HMAC key of the first project."""


def base(service: Service) -> None:
    """The user ``sandbox`` (password ``sandbox``), the project and the organisation, with their keys."""
    store, now = service.store, service.clock.text()
    people.create(service, USERNAME, "sandbox@example.com", "Sandbox", PASSWORD, id=USER, permissions=list(PERMISSIONS))
    projects.create(service, USER, "Sandbox", id=PROJECT, api_key=credentials.PROJECT_KEY, hmac_key=HMAC_KEY)
    organizations.create(service, "Sandbox", USER, id=ORGANIZATION)
    key: Record = {"id": 1, "name": "Sandbox", "role": "admin", "created": now, "user": USER, "expires": None}
    key["shown"] = keys.masked(credentials.ORGANIZATION_KEY)
    store.put("organization-apikey", ORGANIZATION, 1, key)
    credentials.add_key(store, credentials.ORGANIZATION_KEY, "organization", ORGANIZATION, "admin", 1, USER)
