"""A second user with a project, for everything that is about what belongs to whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from edgewire.sandbox import credentials, people, projects
from edgewire.sandbox.service import Service


@dataclass
class Other:
    """Somebody else: the user's record, a token, and a project with its key."""

    id: int
    username: str
    token: str
    project: int
    key: str


@pytest.fixture
def other(service: Service) -> Other:
    user = people.create(service, "other.user", "other@example.com", "Other User", "other-password")
    project = projects.create(service, user["id"], "Other project")
    token = credentials.new_token(service.store, user["id"], service.clock.now())
    return Other(user["id"], "other.user", token, project["id"], project["apiKey"])


@pytest.fixture
def mailed(studio: Any, token: str) -> Any:
    """Reads the newest mail that has a word in its subject: its last word, which is the code."""

    def read(subject: str, user: str = "") -> str:
        mails = studio.get("/api/user/emails", token=token).json()["emails"]
        return str(next(mail["bodyText"] for mail in mails if subject in mail["subject"]).split()[-1])

    return read
