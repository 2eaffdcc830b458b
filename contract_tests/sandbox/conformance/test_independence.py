"""The sandbox reads the contract and nothing else of the project: what it shared with the client, it could not test."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import edgewire.sandbox
import pytest

from contract_tests.conftest import Tally

FOLDER = Path(edgewire.sandbox.__file__).parent
MODULES = sorted(FOLDER.rglob("*.py"))
GENERATED = ("edge_impulse_studio", "aitrios_console", "edgeimpulse", "edgeimpulse_api")


def _imports(source: str, package: tuple[str, ...]) -> Iterator[str]:
    """Absolute names of everything that a module of ``package`` imports, also inside functions and by name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            yield from (
                ".".join((*base, *(node.module or "").split("."), alias.name)).replace("..", ".")
                for alias in node.names
            )
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
            "import_module",
            "__import__",
        ):
            yield from (
                part.value for part in node.args[:1] if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )


def _foreign(source: str, package: tuple[str, ...]) -> list[str]:
    return [
        name
        for name in _imports(source, package)
        if name.split(".")[0] in GENERATED or (name.split(".")[0] == "edgewire" and name.split(".")[1:2] != ["sandbox"])
    ]


@pytest.mark.parametrize("module", MODULES, ids=[str(path.relative_to(FOLDER)) for path in MODULES])
def test_a_module_of_the_sandbox_imports_no_client(module: Path) -> None:
    package = ("edgewire", "sandbox", *module.relative_to(FOLDER).parent.parts)
    assert not _foreign(module.read_text("utf-8"), package)


@pytest.mark.parametrize(
    "source",
    [
        "import edge_impulse_studio.models",
        "from edge_impulse_studio import models",
        "from ..transport import retry",
        "from .. import core",
        "def f():\n    from edgewire.ingestion import sample",
        "from edgewire import client",
        "importlib.import_module('edgewire.client')",
        "import edgewire",
    ],
)
def test_an_import_of_a_client_would_be_seen(source: str) -> None:
    assert _foreign(source, ("edgewire", "sandbox"))


def test_all_modules_were_looked_at(tally: Tally) -> None:
    tally("sandbox, modules that import no client", len(MODULES), 20)


def test_the_areas_of_studio_know_no_other_port() -> None:
    found = {
        (module.name, name)
        for module in MODULES
        if module.parent.name == "areas"
        for name in _imports(module.read_text("utf-8"), ("edgewire", "sandbox", "areas"))
        if name.startswith("edgewire.sandbox.ingestion")
    }
    assert not found
