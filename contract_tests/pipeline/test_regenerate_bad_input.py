"""Bad input: one clear sentence, exit code 1, and the tree byte for byte as it was with nothing left behind."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.spec.staging import staging

from .bad_inputs import DOCUMENTS
from .server import closed_port, serving
from .tree import SERVICE, Tree, differences, operation, run, the_one_sentence, tiny_document

_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE = 24, 1


@pytest.fixture(scope="module")
def untouched(tiny_original: Tree, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A tree that all refusals share: each leaves it as it was, so none can disturb another."""
    return tiny_original.copy(tmp_path_factory.mktemp("bad") / "tree")


@pytest.fixture(autouse=True)
def _unchanged(untouched: Tree) -> Iterator[None]:
    before = untouched.state()
    yield
    assert differences(before, untouched.state()) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_bad_document_changes_nothing(untouched: Tree, tmp_path: Path, name: str) -> None:
    content, words = DOCUMENTS[name]
    path = tmp_path / "document"
    path.write_bytes(content)
    assert words in the_one_sentence(untouched.regenerate("run", SERVICE.name, "--source", str(path)))


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (404, b"gone", "answered 404"),
        (500, b'{"error": "boom"}', "answered 500"),
        (200, b"<html><body>Please sign in</body></html>", "web page"),
    ],
)
def test_a_bad_answer_changes_nothing(untouched: Tree, status: int, body: bytes, words: str) -> None:
    with serving() as server:
        address = server.serve("/openapi.yml", status, body)
        sentence = the_one_sentence(untouched.regenerate("run", SERVICE.name, "--source", address))
    assert words in sentence
    assert address in sentence


@pytest.mark.parametrize("words", ["cannot be reached", "does not exist", "is a folder"])
def test_a_source_that_is_not_there_changes_nothing(untouched: Tree, tmp_path: Path, words: str) -> None:
    source = {
        "cannot be reached": f"http://127.0.0.1:{closed_port()}/openapi.yml",
        "does not exist": str(tmp_path / "nowhere.yml"),
        "is a folder": str(tmp_path),
    }[words]
    sentence = the_one_sentence(untouched.regenerate("run", SERVICE.name, "--source", source))
    assert words in sentence
    assert source in sentence


def test_standard_input_may_be_bad_too(untouched: Tree) -> None:
    done = untouched.regenerate("run", SERVICE.name, "--source", "-", stdin=b"")
    assert "Standard input is empty" in the_one_sentence(done)


def test_a_source_is_of_one_service(untouched: Tree) -> None:
    assert "name it" in the_one_sentence(untouched.regenerate("run", "--source", "-"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("run", "nobody"),
        ("generate", SERVICE.name),
        ("destroy",),
        ("--nonsense",),
    ],
    ids=" ".join,
)
def test_wrong_use_exits_with_2(untouched: Tree, arguments: tuple[str, ...]) -> None:
    done = untouched.regenerate(*arguments)
    assert done.returncode == 2
    assert "error:" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_a_full_disk_changes_nothing(untouched: Tree) -> None:
    """No file may grow beyond 8 KiB, which is what a disk that fills up in the middle of the work looks like."""
    limited = "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)); sys.argv = "
    limited += (
        f"sys.argv[1:]; sys.path.insert(0, {str(untouched.root)!r}); runpy.run_path(sys.argv[0], None, '__main__')"
    )
    command = untouched.command("run", SERVICE.name, "--offline")
    done = run([command[0], "-B", "-c", limited, *command[1:]])
    assert "nothing was changed" in the_one_sentence(done)


@pytest.mark.parametrize("folder", [".", f"openapi/{SERVICE.name}", "generated"])
def test_a_folder_that_may_not_be_written_to_changes_nothing(tiny: Tree, tmp_path: Path, folder: str) -> None:
    """Also where others already have changed: the pieces that have taken their places give them back."""
    document = tiny_document()
    document["paths"]["/added"] = {"get": operation("addedOne")}
    (tmp_path / "new.json").write_text(json.dumps(document))
    before = tiny.state()
    (tiny.root / folder).chmod(0o555)
    try:
        command = tiny.command("run", SERVICE.name, "--source", str(tmp_path / "new.json"))
        assert "Permission denied; nothing was changed" in the_one_sentence(run(_powerless(command)))
    finally:
        (tiny.root / folder).chmod(0o755)
    assert differences(before, tiny.state()) == []


def _powerless(command: list[str]) -> list[str]:
    """``command``, run without the superuser's power to write where it is forbidden."""
    if os.geteuid() != 0:
        return command
    drop_and_run = (
        "import ctypes, os, sys\n"
        f"assert ctypes.CDLL(None).prctl({_PR_CAPBSET_DROP}, {_CAP_DAC_OVERRIDE}, 0, 0, 0) == 0\n"
        "os.execv(sys.argv[1], sys.argv[1:])"
    )
    return [sys.executable, "-c", drop_and_run, *command]


def test_something_in_the_way_changes_nothing(untouched: Tree) -> None:
    obstacle = untouched.root / ".regenerate"
    obstacle.write_text("a file where the command works")
    try:
        assert ".regenerate" in the_one_sentence(untouched.regenerate("run", SERVICE.name, "--offline"))
        assert obstacle.is_file()
    finally:
        obstacle.unlink()


def test_a_report_that_cannot_be_written_changes_nothing(untouched: Tree, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    done = untouched.regenerate("run", SERVICE.name, "--offline", "--report", str(tmp_path / "taken"))
    assert "taken" in the_one_sentence(done)


@pytest.mark.parametrize("name", ["published.json", "source.toml", "overlay.yaml"])
@pytest.mark.parametrize("damage", ["missing", "broken"])
def test_a_damaged_input_is_named(tiny: Tree, name: str, damage: str) -> None:
    path = tiny.published.with_name(name)
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(b"<<<<<<< ours: {[")
    before = tiny.state()
    assert name in the_one_sentence(tiny.regenerate("run", SERVICE.name, "--offline"))
    assert differences(before, tiny.state()) == []


def test_a_damaged_contract_in_the_package_is_named(tiny: Tree) -> None:
    (tiny.package / "contract.json").write_text("<<<<<<< ours\n")
    assert "contract.json" in the_one_sentence(tiny.regenerate("run", SERVICE.name, "--offline"))


def test_two_runs_at_a_time_are_one_too_many(untouched: Tree) -> None:
    with staging(untouched.root):
        done = untouched.regenerate("run", SERVICE.name, "--offline")
        assert "Another regeneration is at work" in the_one_sentence(done)
