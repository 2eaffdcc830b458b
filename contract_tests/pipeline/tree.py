"""A copy of the project's tree in which the command may do what it likes.

The command finds its tree by where it lies itself, so a copy of ``scripts`` works on the copy it is in.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.spec.services import SERVICES
from scripts.spec.snapshot import canonical, counts, snapshot
from scripts.spec.source import Source, write_source

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(__file__).with_name("data")
SERVICE = SERVICES["aitrios"]
"""The service whose folders the copies have; the other one is only needed where it is the subject."""


class Tree:
    """A copied tree and its command line."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.published = root / "openapi" / SERVICE.name / "published.json"
        self.overlay = root / "openapi" / SERVICE.name / "overlay.yaml"
        self.source = root / "openapi" / SERVICE.name / "source.toml"
        self.package = root / "generated" / SERVICE.package

    def command(self, *arguments: str) -> list[str]:
        """The command line for a regeneration in this tree."""
        return [sys.executable, str(self.root / "scripts" / "regenerate.py"), *arguments]

    def regenerate(self, *arguments: str, stdin: bytes = b"", cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
        """Run the command and wait for it."""
        return run(self.command(*arguments), stdin=stdin, cwd=cwd)

    def state(self) -> dict[str, bytes]:
        """Every file of ``openapi`` and ``generated``, and whatever else does not belong into the tree."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file()
            and "__pycache__" not in path.parts
            and path.relative_to(self.root).parts[0] not in ("scripts", "pyproject.toml")
        }

    def copy(self, root: Path) -> Tree:
        """Another tree, the same as this one."""
        shutil.copytree(self.root, root)
        return Tree(root)


def run(
    command: list[str], *, stdin: bytes = b"", cwd: Path = ROOT, environment: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[str]:
    """Run a command in a clean environment: nothing of the test run's own Python settings, and no proxy."""
    done = subprocess.run(
        command, input=stdin, capture_output=True, cwd=cwd, env=clean_environment(environment), check=False, timeout=120
    )
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


def clean_environment(changes: Mapping[str, str] = {}) -> dict[str, str]:
    """The environment without Python's and the proxies' variables, with ``changes``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {name: value for name, value in kept.items() if not name.lower().endswith("_proxy")} | dict(changes)


def real_tree(root: Path) -> Tree:
    """The project's own tree with one service."""
    root.mkdir()
    shutil.copytree(ROOT / "scripts", root / "scripts")
    shutil.copy(ROOT / "pyproject.toml", root)
    shutil.copytree(SERVICE.inputs(ROOT), SERVICE.inputs(root))
    shutil.copytree(SERVICE.output(ROOT), SERVICE.output(root), ignore=shutil.ignore_patterns("__pycache__"))
    return Tree(root)


def tiny_tree(root: Path) -> Tree:
    """A tree whose service is the tiny document of ``data``: all that is real about it is the program."""
    root.mkdir()
    shutil.copytree(ROOT / "scripts", root / "scripts")
    shutil.copy(ROOT / "pyproject.toml", root)
    tree = Tree(root)
    tree.published.parent.mkdir(parents=True)
    shutil.copy(DATA / "tiny-overlay.yaml", tree.overlay)
    plant(tree, tiny_document())
    done = tree.regenerate("run", SERVICE.name, "--offline")
    assert done.returncode == 0, done.stderr
    return tree


def plant(tree: Tree, document: dict[str, Any]) -> None:
    """Make ``document`` the committed snapshot of a tree, as if it had once been taken."""
    facts, size = canonical(snapshot(document)), counts(document)
    tree.published.write_bytes(facts)
    write_source(
        tree.source,
        Source(
            url="",
            sha256_raw="0" * 64,
            sha256=hashlib.sha256(facts).hexdigest(),
            date="2026-01-01",
            operations=size["operations"],
            paths=size["paths"],
            schemas=size["schemas"],
            facts="Planted by a test.",
        ),
    )


def tiny_document() -> dict[str, Any]:
    """The tiny document, to be changed at will."""
    document: dict[str, Any] = json.loads((DATA / "tiny.json").read_text("utf-8"))
    return document


def operation(name: str, **changes: Any) -> dict[str, Any]:
    """A plain operation that answers with a Thing."""
    thing = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    answer = {"200": {"description": "", "content": thing}}
    return {"operationId": name, "tags": ["Things"], "responses": answer, **changes}


def differences(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[str]:
    """The paths at which two states of a tree differ."""
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def the_one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    """What a refused command says: one line that begins with ``error:``, no traceback, exit code 1."""
    assert "Traceback" not in done.stderr
    assert done.returncode == 1, done.stderr
    errors = [line for line in done.stderr.splitlines() if line.startswith("error:")]
    assert len(errors) == 1, done.stderr
    assert done.stderr.splitlines()[-1] == errors[0], "the error is the last word"
    assert errors[0].endswith(".")
    return errors[0].removeprefix("error: ")
