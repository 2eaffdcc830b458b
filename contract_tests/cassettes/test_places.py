"""Recordings of the sandbox and of the service are never mixed, and each says where it is from."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ..conftest import Tally
from . import leaks, record
from .places import KEPT, ORIGINS, TREES, Misplaced, Places, check, is_local
from .recorder import recording
from .sidecar import cassettes, read

SOURCE = TREES / "sandbox" / "project.yaml"
MOST_BYTES = 1_500_000


def test_every_cassette_has_a_sidecar_and_is_where_it_belongs(tally: Tally) -> None:
    paths = [path for origin in ORIGINS for path in cassettes(TREES / origin)]
    checked = [read(path) for path in paths]
    tally("cassettes: sidecars", len(checked), len(paths))


def test_the_cassettes_are_small() -> None:
    sizes = [path.stat().st_size for origin in ORIGINS for path in (TREES / origin).rglob("*") if path.is_file()]
    assert 0 < sum(sizes) < MOST_BYTES


def _copied(tree: Path) -> Path:
    tree.mkdir()
    for suffix in (".yaml", ".json"):
        shutil.copy(SOURCE.with_suffix(suffix), tree)
    return tree / SOURCE.name


def _said(path: Path, **changes: Any) -> None:
    sidecar = path.with_suffix(".json")
    sidecar.write_text(json.dumps({**json.loads(sidecar.read_text()), **changes}))


_WRONG: dict[str, tuple[Callable[[Path], object], str]] = {
    "none": (lambda path: path.with_suffix(".json").unlink(), "has no sidecar"),
    "no JSON": (lambda path: path.with_suffix(".json").write_text("{"), "is no sidecar"),
    "a fact is missing": (lambda path: path.with_suffix(".json").write_text("{}"), "is no sidecar"),
    "of another version": (lambda path: _said(path, scrub=0), "version 0"),
    "of an unknown origin": (lambda path: _said(path, origin="staging"), "neither sandbox nor live"),
    "of no host": (lambda path: _said(path, host=""), "of which host"),
    "live, of this machine": (lambda path: _said(path, origin="live"), "not the live service"),
    "sandbox, of elsewhere": (lambda path: _said(path, host="studio.edgeimpulse.com"), "no sandbox of ours"),
    "in the wrong tree": (lambda path: _said(path, origin="live", host="studio.edgeimpulse.com"), "move it to live/"),
}


@pytest.mark.parametrize("wrong", _WRONG)
def test_a_cassette_that_does_not_say_where_it_is_from_is_rejected(wrong: str, tmp_path: Path) -> None:
    path = _copied(tmp_path / "sandbox")
    assert read(path).origin == "sandbox"
    change, sentence = _WRONG[wrong]
    change(path)
    with pytest.raises(Misplaced, match=sentence):
        read(path)


def test_a_sandbox_cassette_in_the_live_tree_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(Misplaced, match="move it to sandbox/"):
        read(_copied(tmp_path / "live"))


def test_a_file_that_is_no_cassette_is_rejected(tmp_path: Path) -> None:
    path = _copied(tmp_path / "sandbox")
    assert cassettes(path.parent) == [path]
    path.with_name("notes.txt").write_text("mine")
    with pytest.raises(Misplaced, match=r"notes\.txt is neither"):
        cassettes(path.parent)


@pytest.mark.parametrize(
    "host",
    ["localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]", "0.0.0.0", "::ffff:127.0.0.1", "a.localhost", "LOCALHOST."],
)
def test_this_machine_is_never_the_live_service(host: str, tmp_path: Path) -> None:
    assert is_local(host)
    with pytest.raises(Misplaced):
        check("live", host)
    url = f"http://[{host.strip('[]')}]:4800" if ":" in host else f"http://{host}:4800"
    with (
        pytest.raises(Misplaced),
        recording("x", "live", Places(url, url), project_id=1, organization_id=1, trees=tmp_path),
    ):
        raise AssertionError("it was let in")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("host", ["studio.edgeimpulse.com", "10.0.0.7", "203.0.113.9", "localhost.example"])
def test_another_machine_is_never_our_sandbox(host: str) -> None:
    assert not is_local(host)
    with pytest.raises(Misplaced):
        check("sandbox", host)


KEYS = {"EI_API_KEY": "ei_" + "0" * 64, "EI_PROJECT_ID": "7"}


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "EI_API_KEY and EI_PROJECT_ID are needed"),
        ({**KEYS, "EI_PROJECT_ID": "seven"}, "EI_PROJECT_ID is no number"),
        ({**KEYS, "EI_API_ENDPOINT": "http://127.0.0.1:4800/v1"}, "not the live service"),
        ({**KEYS, "EI_INGESTION_ENDPOINT": "http://localhost:4810"}, "not the live service"),
    ],
)
def test_the_service_is_not_recorded_without_what_it_takes(
    given: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(Misplaced, match=sentence):
        record.record_live(["project"], given, any_project=True, trees=tmp_path)


def test_a_project_that_is_no_test_project_is_not_written_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The sandbox stands in for the service; that it may is the only thing that is changed."""
    from edgewire.sandbox import Sandbox

    with Sandbox(seed="demo") as sandbox:
        monkeypatch.setattr("contract_tests.cassettes.places.check", lambda origin, host: "live")
        given = sandbox.environment()
        asked = len(list(sandbox.requests))
        with pytest.raises(Misplaced, match=r"not marked as a test project.*--yes-this-project"):
            record.record_live(["samples", "project"], given, any_project=False, trees=tmp_path)
        assert {request.method for request in list(sandbox.requests)[asked:]} == {"GET"}
        assert not list(tmp_path.iterdir())
        left = record.record_live(["project", "sign_in"], given, any_project=True, trees=tmp_path)
        assert left == ["sign_in: EI_USERNAME and EI_PASSWORD are not set"]
    written = (tmp_path / "live" / "project.yaml").read_text()
    assert KEPT["live"].studio in written
    assert "127.0.0.1" not in written
    assert not leaks.found(written.encode(), ["Gestures", "demo-board"])
    with pytest.raises(Misplaced, match="not the live service"):  # the sidecar says which host it really was
        read(tmp_path / "live" / "project.yaml")
