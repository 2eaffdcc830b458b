"""The committed packages are byte for byte what their inputs give, and ``--check`` notices when they are not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from contract_tests.conftest import Tally
from contract_tests.pipeline.tree import ROOT, SERVICE, Tree, differences, real_tree, run, the_one_sentence, tiny_tree
from scripts.spec import pipeline
from scripts.spec.services import SERVICES, Service


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_the_committed_package_is_what_its_inputs_give(service: Service, tally: Tally) -> None:
    assert pipeline.differences(service) == []
    files = [path for path in service.output().rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    operations = json.loads((service.output() / "operations.json").read_text("utf-8"))["operations"]
    tally(f"reproducible files of {service.package}", len(files), len(operations))


def test_the_command_says_so() -> None:
    done = Tree(ROOT).regenerate("--check")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == [
        service.package for service in SERVICES.values()
    ]


# -- the real contract, from a copy of the tree


def test_the_committed_snapshot_gives_the_committed_package(tmp_path: Path) -> None:
    """A run with the snapshot itself as its source changes nothing but the words on where it is from."""
    tree = real_tree(tmp_path / "tree")
    before = tree.state()
    done = tree.regenerate("run", SERVICE.name, "--source", str(tree.published), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert differences(before, tree.state()) == [
        f"generated/{SERVICE.package}/PROVENANCE.json",
        f"openapi/{SERVICE.name}/source.toml",
    ]
    assert re.search(rf"^{SERVICE.package} +94 +\d+ +\d+ +0 +0 ", done.stdout, re.MULTILINE), done.stdout


# -- what a check must notice, on a small tree: the program is the same


def replace(path: str, old: str, new: str) -> Callable[[Tree], None]:
    """Change the first ``old`` in a file of the tree."""

    def change(tree: Tree) -> None:
        file = tree.root / path
        text = file.read_text("utf-8")
        assert old in text, f"{path} no longer has {old!r}: choose something else to change"
        file.write_text(text.replace(old, new, 1), "utf-8")

    return change


PACKAGE = f"generated/{SERVICE.package}"
INPUTS = f"openapi/{SERVICE.name}"

CHANGES: dict[str, tuple[Callable[[Tree], object], str]] = {
    "a template": (replace("scripts/templates/str_enum.py.jinja", "in the contract", "in the document"), PACKAGE),
    "a template that changes no output": (replace("scripts/templates/api_init.py.jinja", '"""', '{# x #}"""'), PACKAGE),
    "a module of the runtime": (replace("scripts/templates/runtime/types.py", '"""', '"""Changed. '), PACKAGE),
    "the code that writes into the templates": (replace("scripts/spec/render.py", '"""', '"""Changed. '), PACKAGE),
    "a value in the overlay": (replace(f"{INPUTS}/overlay.yaml", "message: {type: string}", "words: {}"), PACKAGE),
    "a comment in the overlay": (replace(f"{INPUTS}/overlay.yaml", "\n", "\n# changed\n"), PACKAGE),
    "a fact in the snapshot": (replace(f"{INPUTS}/published.json", '"small"', '"tiny"'), "published.json"),
    "the digest of the snapshot": (replace(f"{INPUTS}/source.toml", 'sha256 = "', 'sha256 = "0'), "published.json"),
    "a generated line": (replace(f"{PACKAGE}/client.py", "timeout", "time_out"), f"{PACKAGE}/client.py"),
    "a generated table": (replace(f"{PACKAGE}/operations.json", "things", "Things"), f"{PACKAGE}/operations.json"),
    "the contract": (replace(f"{PACKAGE}/contract.json", "{", "{ "), f"{PACKAGE}/contract.json"),
    "the provenance": (replace(f"{PACKAGE}/PROVENANCE.json", "aitrios", "studio"), f"{PACKAGE}/PROVENANCE.json"),
    "a file that is gone": (lambda tree: (tree.package / "models" / "kind.py").unlink(), f"{PACKAGE}/models/kind.py"),
    "a file too many": (lambda tree: (tree.package / "extra.py").write_text(""), f"{PACKAGE}/extra.py"),
    "a file too many, and no module": (lambda tree: (tree.package / "x.txt").write_text("x"), f"{PACKAGE}/x.txt"),
    "the whole package": (lambda tree: tree.package.rename(tree.root / "elsewhere"), PACKAGE),
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    tree = tiny_tree(tmp_path_factory.mktemp("check") / "tree")
    assert tree.regenerate("run", SERVICE.name, "--check").returncode == 0
    return tree


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_noticed(small: Tree, tmp_path: Path, change: str) -> None:
    tree = small.copy(tmp_path / "tree")
    make, named = CHANGES[change]
    make(tree)
    before = tree.state()
    done = tree.regenerate("run", SERVICE.name, "--check")
    assert named in the_one_sentence(done)
    assert re.search(r"[\w-]+\.\w+", the_one_sentence(done)), "it names a file"
    assert tree.state() == before, "a check changes nothing"


def test_bytecode_is_not_noticed(small: Tree, tmp_path: Path) -> None:
    tree = small.copy(tmp_path / "tree")
    (tree.package / "__pycache__").mkdir(exist_ok=True)
    (tree.package / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"bytecode")
    assert tree.regenerate("run", SERVICE.name, "--check").returncode == 0


# -- same inputs, same bytes


ELSEWHERE = {
    "another hash seed, place and language": {
        "PYTHONHASHSEED": "1",
        "TZ": "Pacific/Kiritimati",
        "LANG": "tr_TR.UTF-8",
        "HOME": "/",
    },
    "yet another hash seed, and no UTF-8": {
        "PYTHONHASHSEED": "4242",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "LC_ALL": "C",
        "PYTHONIOENCODING": "latin-1",
    },
}


@pytest.mark.parametrize("where", ELSEWHERE)
def test_the_same_inputs_give_the_same_bytes_everywhere(tmp_path: Path, where: str) -> None:
    """From another folder, with another umask, from copies of the inputs at another path."""
    command = Tree(ROOT).command("generate", SERVICE.name, "-o", str(tmp_path / "made"))
    umasked = ["sh", "-c", 'umask 027; exec "$@"', "sh", *command]
    done = run(umasked, cwd=tmp_path, environment=ELSEWHERE[where])
    assert done.returncode == 0, done.stderr
    assert_same_bytes(tmp_path / "made", SERVICE.output())


def test_the_same_inputs_give_the_same_bytes_for_the_large_contract(tmp_path: Path) -> None:
    studio = SERVICES["studio"]
    command = Tree(ROOT).command("generate", studio.name, "-o", str(tmp_path / "made"))
    done = run(command, cwd=tmp_path, environment={"PYTHONHASHSEED": "7", "TZ": "America/St_Johns"})
    assert done.returncode == 0, done.stderr
    assert_same_bytes(tmp_path / "made", studio.output())


def assert_same_bytes(made: Path, committed: Path) -> None:
    """All files but PROVENANCE.json, which also names the inputs, and those a step alone does not know."""
    one, other = (
        {
            path.relative_to(base).as_posix(): path.read_bytes()
            for path in base.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts and path.name != "PROVENANCE.json"
        }
        for base in (made, committed)
    )
    assert differences(one, other) == []
