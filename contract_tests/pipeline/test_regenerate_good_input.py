"""Good input travels all the way: what changes is what had to, and going back gives the old bytes."""

from __future__ import annotations

import gzip
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from .server import serving
from .tree import SERVICE, Tree, differences, operation, the_one_sentence, tiny_document

PACKAGE = f"generated/{SERVICE.package}"
INPUTS = f"openapi/{SERVICE.name}"


def write(path: Path, document: dict[str, Any]) -> str:
    path.write_text(json.dumps(document), "utf-8")
    return str(path)


def succeed(tree: Tree, *arguments: str, stdin: bytes = b"") -> list[str]:
    """Run everything; which files changed."""
    before = tree.state()
    done = tree.regenerate("run", SERVICE.name, *arguments, stdin=stdin)
    assert done.returncode == 0, done.stderr
    assert "error" not in done.stderr
    return differences(before, tree.state())


def test_the_same_document_changes_only_where_it_is_from(tiny: Tree, tmp_path: Path) -> None:
    source = write(tmp_path / "same.json", tiny_document())
    assert succeed(tiny, "--source", source) == [f"{PACKAGE}/PROVENANCE.json", f"{INPUTS}/source.toml"]
    known = tomllib.loads(tiny.source.read_text("utf-8"))["snapshot"]
    assert source in known["facts"]
    assert succeed(tiny, "--source", source) == [], "and the second time it changes nothing"


def test_standard_input_is_a_source(tiny: Tree) -> None:
    changed = succeed(tiny, "--source", "-", stdin=json.dumps(tiny_document()).encode())
    assert changed == [f"{PACKAGE}/PROVENANCE.json", f"{INPUTS}/source.toml"]
    assert "standard input" in tiny.source.read_text("utf-8")


def test_offline_changes_nothing_and_touches_nothing(tiny: Tree) -> None:
    before = {path: path.stat().st_mtime_ns for path in tiny.package.rglob("*.py")}
    assert succeed(tiny, "--offline") == []
    assert {path: path.stat().st_mtime_ns for path in tiny.package.rglob("*.py")} == before


def test_a_service_named_twice_is_done_once(tiny: Tree) -> None:
    assert succeed(tiny, SERVICE.name, "--offline") == []


def test_an_unchanged_document_is_not_sent_again(tiny: Tree) -> None:
    raw = json.dumps(tiny_document()).encode()
    with serving() as server:
        address = server.serve("/openapi.json", 200, raw, etag='"v1"')
        official = tiny.source.read_text("utf-8").replace('url = ""', f'url = "{address}"')
        tiny.source.write_text(official, "utf-8")
        assert succeed(tiny) == [f"{PACKAGE}/PROVENANCE.json", f"{INPUTS}/source.toml"]
        assert tomllib.loads(tiny.source.read_text("utf-8"))["snapshot"]["etag"] == '"v1"'
        assert succeed(tiny) == []
        assert server.asked == [("/openapi.json", 200), ("/openapi.json", 304)]
    done = tiny.regenerate("run", SERVICE.name)
    assert done.returncode == 0, "nobody answers any more, so the committed snapshot serves"
    assert "Used the committed snapshot instead" in done.stderr


def test_a_service_that_has_moved_on_leaves_no_newcomer_without_a_client(tiny: Tree) -> None:
    """The official document no longer fits: the committed one serves, and why is said. Named, it is refused."""
    moved = json.dumps(tiny_document()).replace("Mixture", "Blend")
    with serving() as server:
        address = server.serve("/openapi.json", 200, moved.encode())
        tiny.source.write_text(tiny.source.read_text("utf-8").replace('url = ""', f'url = "{address}"'), "utf-8")
        before = tiny.state()
        done = tiny.regenerate(SERVICE.name)
        assert done.returncode == 0, done.stderr
        assert f"{address} has moved on: Action" in done.stderr
        assert "Used the committed snapshot instead" in done.stderr
        assert tiny.state() == before
        assert "Action" in the_one_sentence(tiny.regenerate(SERVICE.name, "--source", address))
        assert tiny.state() == before


def test_a_snapshot_with_prose_fits_its_own_source(tiny: Tree, tmp_path: Path) -> None:
    """For a private build; the same raw document then gives another snapshot, and back."""
    source = write(tmp_path / "same.json", tiny_document())
    succeed(tiny, "--source", source)
    facts = tiny.published.read_bytes()
    assert b"Prose about" not in facts
    assert f"{INPUTS}/published.json" in succeed(tiny, "--source", source, "--with-prose")
    assert b"Prose about" in tiny.published.read_bytes()
    assert tiny.regenerate("run", SERVICE.name, "--check").returncode == 0
    succeed(tiny, "--source", source)
    assert tiny.published.read_bytes() == facts


def test_a_change_of_the_service_travels_to_the_client_and_back(tiny: Tree, tmp_path: Path) -> None:
    old = write(tmp_path / "old.json", tiny_document())
    succeed(tiny, "--source", old)
    before = tiny.state()

    document = tiny_document()
    document["paths"]["/things/{thingId}/weight"] = {
        "get": operation(
            "weighThing",
            parameters=[{"name": "thingId", "in": "path", "required": True, "schema": {"type": "integer"}}],
        )
    }
    document["components"]["schemas"]["Thing"]["properties"]["weight"] = {"type": "number"}
    document["components"]["schemas"]["Kind"]["enum"].append("huge")
    new = write(tmp_path / "new.json", document)
    changed = succeed(tiny, "--source", new, "--report", str(tmp_path / "reports"))

    assert changed == [
        f"{PACKAGE}/PROVENANCE.json",
        f"{PACKAGE}/__init__.py",
        f"{PACKAGE}/api/things/__init__.py",
        f"{PACKAGE}/api/things/views.py",
        f"{PACKAGE}/api/things/weigh_thing.py",
        f"{PACKAGE}/client.py",
        f"{PACKAGE}/contract.json",
        f"{PACKAGE}/models/kind.py",
        f"{PACKAGE}/models/thing.py",
        f"{PACKAGE}/operations.json",
        f"{PACKAGE}/raw.py",
        f"{INPUTS}/published.json",
        f"{INPUTS}/source.toml",
    ]
    report = json.loads((tmp_path / "reports" / f"{SERVICE.name}.json").read_text("utf-8"))
    words = (tmp_path / "reports" / f"{SERVICE.name}.md").read_text("utf-8")
    assert "**minor**" in words
    assert "things.weigh_thing" in words
    assert report["bump"] == "minor"
    assert sum(report["rules"].values()) == 3, "an operation, a field and a value"

    succeed(tiny, "--source", old)
    assert differences(before, tiny.state()) == [], "the old document gives the old bytes"


def test_a_document_that_shrank_is_taken_when_that_is_right(tiny: Tree, tmp_path: Path) -> None:
    document = tiny_document()
    for path in ("/hens", "/trees"):
        del document["paths"][path]
    source = write(tmp_path / "smaller.json", document)
    assert "--accept-shrink" in the_one_sentence(tiny.regenerate("run", SERVICE.name, "--source", source))
    changed = succeed(tiny, "--source", source, "--accept-shrink")
    assert f"{PACKAGE}/api/raw_data/get_hen.py" in changed
    assert not (tiny.package / "api" / "raw_data" / "get_hen.py").exists()
    assert tiny.regenerate("run", SERVICE.name, "--check").returncode == 0


def test_each_step_works_alone_and_together_they_give_the_package(tiny: Tree, tmp_path: Path) -> None:
    before = tiny.state()
    source = write(tmp_path / "raw.json", tiny_document())
    steps = [
        ("fetch", SERVICE.name, "--source", source, "-o", str(tmp_path / "fetched")),
        ("snapshot", str(tmp_path / "fetched"), "-o", str(tmp_path / "snapshot.json")),
        ("overlay", SERVICE.name, str(tmp_path / "snapshot.json"), "-o", str(tmp_path / "contract.json")),
        ("generate", SERVICE.name, str(tmp_path / "contract.json"), "-o", str(tmp_path / "package")),
        ("compare", str(tiny.package / "contract.json"), str(tmp_path / "contract.json")),
    ]
    for step in steps:
        done = tiny.regenerate(*step)
        assert done.returncode == 0, done.stderr
    assert "no changes" in done.stdout
    assert (tmp_path / "fetched").read_bytes() == Path(source).read_bytes()
    assert (tmp_path / "snapshot.json").read_bytes() == tiny.published.read_bytes()
    assert (tmp_path / "contract.json").read_bytes() == (tiny.package / "contract.json").read_bytes()
    made = {path.relative_to(tmp_path / "package") for path in (tmp_path / "package").rglob("*") if path.is_file()}
    assert {path for path in made if path.name != "PROVENANCE.json"} == {
        path.relative_to(tiny.package)
        for path in tiny.package.rglob("*")
        if path.is_file() and path.name != "PROVENANCE.json" and "__pycache__" not in path.parts
    }
    for path in made - {Path("PROVENANCE.json")}:
        assert (tmp_path / "package" / path).read_bytes() == (tiny.package / path).read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "contract.json", "fetched", "package", "raw.json", "snapshot.json", "tree"
    ]  # fmt: skip
    assert differences(before, tiny.state()) == []


def test_a_step_writes_to_standard_output_and_to_devices(tiny: Tree, tmp_path: Path) -> None:
    source = write(tmp_path / "raw.json", tiny_document())
    assert json.loads(tiny.regenerate("snapshot", source).stdout) == json.loads(tiny.published.read_bytes())
    assert tiny.regenerate("snapshot", source, "-o", "/dev/null").returncode == 0
    assert not Path("/dev/null").is_file(), "a device is written to, not replaced"


@pytest.mark.parametrize("step", ["fetch", "snapshot", "overlay", "generate", "compare"])
def test_a_step_that_fails_leaves_no_output(tiny: Tree, tmp_path: Path, step: str) -> None:
    bad = write(tmp_path / "bad.json", {"openapi": "3.0.0", "paths": {"/a": {"get": {"operationId": "a"}}}})
    output = str(tmp_path / "output")
    arguments = {
        "fetch": (SERVICE.name, "--source", str(tmp_path / "nowhere"), "-o", output),
        "snapshot": (bad, "-o", output),
        "overlay": (SERVICE.name, bad, "-o", output),
        "generate": (SERVICE.name, bad, "-o", output),
        "compare": (bad, bad, "--json", output),
    }[step]
    the_one_sentence(tiny.regenerate(step, *arguments))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.json", "tree"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (gzip.compress(b"openapi: 3.0.0\n" * 100)[:40], "broken gzip data"),
        (gzip.compress(b"openapi: 3.0.0\n")[:10] + b"\xff" * 20, "broken gzip data"),
        (gzip.compress(b"#" * (33 * 2**20), 1), "unpacks to more than"),
    ],
    ids=["cut", "damaged", "bomb"],
)
def test_a_bad_compressed_snapshot_is_refused(tiny: Tree, tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "old.json.gz").write_bytes(content)
    done = tiny.regenerate("compare", str(tmp_path / "old.json.gz"), str(tiny.published))
    assert words in the_one_sentence(done)


def test_a_package_is_not_generated_over_something(tiny: Tree, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    done = tiny.regenerate("generate", SERVICE.name, "-o", str(tmp_path / "there"))
    assert "exists" in the_one_sentence(done)
    done = tiny.regenerate("generate", SERVICE.name, "-o", str(tmp_path / "no" / "where"))
    assert "is no folder" in the_one_sentence(done)
