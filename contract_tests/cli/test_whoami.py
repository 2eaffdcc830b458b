"""``edgewire whoami``."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from .conftest import Run


class Fake:
    """A client that sees these projects."""

    api_endpoint, ingestion_endpoint = "https://studio.example/v1", "https://ingestion.example"

    def __init__(self, *projects: Any) -> None:
        answer = SimpleNamespace(projects=list(projects))
        self.studio = SimpleNamespace(projects=SimpleNamespace(list_projects=lambda: answer))

    def __enter__(self) -> Fake:
        return self

    def __exit__(self, *exc_info: object) -> None:
        pass


def test_whoami_names_projects_and_hosts(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Fake(SimpleNamespace(id=7, name="bolts", owner="zoe"))
    monkeypatch.setattr("edgewire.cli.connect.client", lambda **_: fake)
    assert run("whoami") == (
        0,
        "https://studio.example/v1 and https://ingestion.example\nproject 7: zoe / bolts\n",
        "",
    )
    (told,) = run("whoami", "--json").objects
    assert told == {
        "studio": fake.api_endpoint,
        "ingestion": fake.ingestion_endpoint,
        "projects": [{"id": 7, "name": "bolts", "owner": "zoe"}],
    }


def test_whoami_says_so_where_there_is_no_project(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edgewire.cli.connect.client", lambda **_: Fake())
    assert run("whoami").out.endswith("no project can be seen with these credentials\n")
