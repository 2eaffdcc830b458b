"""``edgewire profile``: keys go in without being seen, and do not come out."""

from __future__ import annotations

import stat
from pathlib import Path

import click
import pytest

from contract_tests.ingestion.double import KEY

from .conftest import Run


def test_a_key_from_standard_input_is_kept_for_its_owner_only_and_never_shown(run: Run, home: Path) -> None:
    added = run("profile", "add", "plant", "--project-id", 7, "--host", "localhost", stdin=f"{KEY}\n".encode())
    assert (added.code, added.out) == (0, "")
    path = home / "edgewire/profiles.toml"
    assert added.err == f"profile plant written to {path}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert KEY in path.read_text()
    listed = run("profile", "list")
    assert listed == (0, "plant  project_id=7  host=localhost  api_key=(kept secret)\n", "")
    removed = run("profile", "remove", "plant")
    assert (removed.code, removed.err) == (0, f"profile plant removed from {path}\n")
    assert KEY not in path.read_text()
    assert run("profile", "list") == (0, "", f"there are no profiles in {path}\n")


def test_a_key_is_asked_for_on_a_terminal_and_hidden(run: Run, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    asked: list[dict[str, object]] = []

    def prompt(text: str, **options: object) -> str:
        asked.append({"text": text, **options})
        return f" {KEY} "

    monkeypatch.setattr(click, "prompt", prompt)
    monkeypatch.setattr("edgewire.cli.profile.is_terminal", lambda: True)
    assert run("profile", "add", "--organization").code == 0
    assert asked == [{"text": "API key", "hide_input": True, "err": True}]
    assert f'org_api_key = "{KEY}"' in (home / "edgewire/profiles.toml").read_text()


def test_a_key_may_come_from_a_variable(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANT_KEY", KEY)
    assert run("profile", "add", "--api-key-from-env", "PLANT_KEY").code == 0
    assert run("profile", "list").out == "default  api_key=(kept secret)\n"


@pytest.mark.parametrize("key", ["", "not a key", "two words\n"])
def test_what_cannot_be_a_key_is_not_written_and_not_shown(run: Run, key: str, home: Path) -> None:
    ran = run("profile", "add", stdin=key.encode())
    assert ran.code == 2
    assert not (home / "edgewire/profiles.toml").exists()
    assert "not a key" not in ran.err


def test_a_file_that_others_can_read_is_refused(run: Run, home: Path) -> None:
    run("profile", "add", stdin=f"{KEY}\n".encode())
    (home / "edgewire/profiles.toml").chmod(0o644)
    ran = run("profile", "list")
    assert (ran.code, ran.out) == (2, "")
    assert "chmod 600" in ran.err
