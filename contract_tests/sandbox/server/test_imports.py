"""The package is imported without what it needs, and says what is missing where it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import edgewire.sandbox
import pytest

from contract_tests.conftest import Tally

from .conftest import ROOT, environment

NEEDED = ["starlette", "uvicorn", "httptools", "websockets", "python_multipart", "jsonschema_rs"]
FOLDER = ROOT / "overlays" / "edgewire" / "sandbox"


def python(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], env=environment(), capture_output=True, text=True, check=False
    )


def test_the_package_imports_nothing_before_it_is_used() -> None:
    ran = python(
        "import sys; import edgewire.sandbox; dir(edgewire.sandbox); "
        f"print([m for m in {[*NEEDED, 'httpx', 'sqlite3']} if m in sys.modules])"
    )
    assert (ran.stdout, ran.stderr) == ("[]\n", "")


@pytest.mark.parametrize("missing", NEEDED)
def test_what_is_missing_is_named_with_how_to_install_it(missing: str) -> None:
    program = "import sys; sys.modules[sys.argv[1]] = None\nfrom edgewire.sandbox import Sandbox\nSandbox().start()"
    ran = python(program, missing)
    assert ran.returncode != 0
    assert ran.stderr.splitlines()[-1] == (
        f"ImportError: the sandbox needs {missing}; install it with: pip install 'edgewire[sandbox]'"
    )


@pytest.mark.parametrize("missing", NEEDED)
def test_the_command_names_what_is_missing(missing: str) -> None:
    program = (
        "import sys, importlib.util; found = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *a: None if name == sys.argv[1] else found(name, *a)\n"
        "sys.modules[sys.argv[1]] = None\n"
        "from edgewire.cli import main; sys.exit(main(['sandbox']))"
    )
    ran = python(program, missing)
    assert ran.returncode == 2
    assert f"the sandbox needs {missing}" in ran.stderr
    assert "pip install 'edgewire[cli,sandbox]'" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_name_that_is_none_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        edgewire.sandbox.Nothing  # noqa: B018  # the look-up is what is tested


def test_every_public_name_is_there() -> None:
    assert all(getattr(edgewire.sandbox, name) for name in edgewire.sandbox.__all__)


def imported(path: Path) -> set[str]:
    """Absolute names of what a module imports."""
    package = [*path.relative_to(ROOT / "overlays").parent.parts]
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            names.add(".".join([*base, *([node.module] if node.module else [])]))
    return names


def test_the_sandbox_shares_no_code_with_the_clients_it_is_to_judge(tally: Tally) -> None:
    modules = sorted(FOLDER.rglob("*.py"))
    for path in modules:
        for name in imported(path):
            parts = name.split(".")
            assert parts[0] not in ("edge_impulse_studio", "aitrios_console"), path
            assert parts[0] != "edgewire" or parts[:2] == ["edgewire", "sandbox"], f"{path} imports {name}"
    tally("modules of the sandbox", len(modules), 50)
