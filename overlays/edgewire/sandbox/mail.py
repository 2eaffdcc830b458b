"""Mails that the service would send. None leaves the sandbox: they are kept, and can be read where mails are listed.

Kind ``email``, scope 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .store import Record

if TYPE_CHECKING:
    from .service import Service

_SENDER = "sandbox@example.com"


def send(service: Service, user: Record, subject: str, text: str, *, project: int | None = None) -> None:
    """Keep a mail to a user."""
    number = service.store.next_id("email")
    record: Record = {
        "id": number,
        "userId": user["id"],
        "from": _SENDER,
        "to": user["email"],
        "created": service.clock.text(),
        "subject": subject,
        "bodyText": text,
        "bodyHTML": f"<p>{text}</p>",
        "sent": False,
        "providerResponse": "Kept by the sandbox, which sends no mail",
    }
    if project is not None:
        record["projectId"] = project
    service.store.put("email", 0, number, record)


def to_user(service: Service, user: int) -> list[Record]:
    """Mails to a user, the newest first."""
    return _shown(service.store.all("email", 0, userId=user))


def about_project(service: Service, project: int) -> list[Record]:
    """Mails about a project, the newest first."""
    return _shown(service.store.all("email", 0, projectId=project))


def _shown(records: list[Record]) -> list[Record]:
    return [{name: value for name, value in record.items() if name != "id"} for record in reversed(records)]
