"""The layer of drift asks the outside when it should, never takes silence for a pass, and classes what it finds."""

from __future__ import annotations

import dataclasses
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.errors import SpecError
from scripts.spec.services import SERVICES

from ..conftest import Tally
from ..suite.results import Result
from ..suite.settings import STUDIO, Settings
from ..values import ROOT
from . import layer, official, published
from .beside import our_calls
from .index import Index, module, packed, release, serving, wheel
from .sources import Sources

FOLLOWED = official.followed()
NEWER = "99.0.0"


@pytest.fixture(name="index")
def _index() -> Iterator[Index]:
    with serving({}) as index:
        yield index


def _package(index: Index, version: str, content: bytes, **differently: object) -> Result:
    index.offer(release(version, content, **differently))
    return layer.run(Settings(depth="quick"), sources=Sources(documents={}, index=index.url))


def _document(tmp_path: Path, document: Any, only: frozenset[str] = frozenset()) -> Result:
    path = tmp_path / "published.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return layer.run(Settings(only=only), sources=Sources(documents={"studio": str(path)}, index=""))


@pytest.mark.parametrize("depth", ["quick", "change"])
def test_a_change_of_ours_does_not_ask_the_outside(depth: Any, tally: Tally) -> None:
    result = layer.run(Settings(depth=depth))
    assert result.verdict == "passed", result.broken
    assert [gap.reason for gap in result.gaps] == ["fetched at night only, as a change of ours cannot change them"] * 2
    assert set(result.checks) == {"provenance"}
    tally("drift: papers of the contracts", result.checked, 14)


def test_what_is_as_it_was_passes(index: Index, tally: Tally) -> None:
    index.offer(release(FOLLOWED, wheel(our_calls())))
    documents = {name: str(ROOT / "openapi" / name / "published.json") for name in ("studio", "aitrios")}
    result = layer.run(Settings(depth="night"), sources=Sources(documents=documents, index=index.url))
    assert result.verdict == "passed", result.broken
    assert not result.findings
    assert not result.gaps
    assert f"edgeimpulse-api {FOLLOWED} of 2026-11-01, 555 operations" in result.facts["official package"]
    tally("drift: operations looked for outside", result.operations, result.expected)
    tally("drift: published operations of both services", result.checks["published"], 649)


@pytest.mark.parametrize(
    "sources",
    [
        Sources(documents={"studio": "http://127.0.0.1:9/openapi.yml"}, index=""),
        Sources(documents={}, index="http://127.0.0.1:9/pypi"),
        Sources(documents={"aitrios": "/nowhere/at/all.json"}, index=""),
    ],
    ids=["document", "index", "file"],
)
def test_what_cannot_be_had_is_not_checked_and_no_pass(sources: Sources) -> None:
    result = layer.run(Settings(depth="night"), sources=sources)
    assert (result.verdict, result.findings) == ("not checked", [])
    (gap,) = result.gaps
    assert result.unchecked == f"Could not be had: {gap.what}. {gap.reason}"


def test_what_one_source_shows_is_kept_when_another_is_silent(index: Index) -> None:
    index.offer(release(FOLLOWED, wheel(our_calls()[1:])))
    sources = Sources(documents={"studio": "http://127.0.0.1:9/openapi.yml"}, index=index.url)
    result = layer.run(Settings(depth="night"), sources=sources)
    assert result.verdict == "failed"
    assert len(result.broken) == len(result.gaps) == 1


def test_no_source_at_all_is_a_failure(tmp_path: Path) -> None:
    result = layer.run(Settings(depth="night"), sources=Sources(documents={}, index=""))
    assert [finding.check for finding in result.broken] == ["guard"]


# The published document.

_EDIT = "/api/{projectId}/raw-data/{sampleId}/edit-label"
_MOVE = "/api/{projectId}/raw-data/{sampleId}/move"
_RENAME = "/api/{projectId}/raw-data/{sampleId}/rename"


def _changed() -> Any:
    """The committed document, some days later."""
    document = json.loads((ROOT / "openapi" / "studio" / "published.json").read_bytes())
    paths = document["paths"]
    del paths[_EDIT], paths["/api/{projectId}/raw-data/{sampleId}/raw"]
    new = {"in": "query", "name": "why", "schema": {"type": "string"}}
    paths[_MOVE]["post"].setdefault("parameters", []).append(new | {"required": True})
    paths[_RENAME]["post"].setdefault("parameters", []).append(new)
    operation = {"operationId": "brandNew", "tags": ["Raw data"], "responses": {"200": {"description": ""}}}
    paths["/api/brand-new"] = {"get": operation}
    del document["components"]["schemas"]["ProjectApiKey"]["properties"]["role"]
    return document


def test_published_changes_of_the_operations_asked_for_are_classed_and_named(tmp_path: Path) -> None:
    result = _document(tmp_path, _changed(), frozenset({"editLabel", "moveSample", "renameSample", "brandNew"}))
    found = {(each.operation, each.severity, each.drift) for each in result.findings if each.check == "published"}
    assert found == {
        ("editLabel", "broken", "breaking"),
        ("moveSample", "broken", "breaking"),
        ("renameSample", "news", "compatible"),
        ("brandNew", "news", "compatible"),
    }
    published = [each for each in result.findings if each.check == "published"]
    assert all(each.pointer.startswith("/paths/") and "Touches ei.studio." in each.sentence for each in published)
    overlay = [each.severity for each in result.findings if each.check == "overlay"]
    assert overlay == ["news"], "our overlay gives that schema a field back, and is the next to need work"
    assert (result.verdict, result.expected, result.operations) == ("failed", 3, 3)


def test_a_change_of_the_other_service_names_its_client_and_no_operation_of_studio() -> None:
    document = json.loads((ROOT / "openapi" / "aitrios" / "published.json").read_bytes())
    path, _ = document["paths"].popitem()
    found = published.compared(SERVICES["aitrios"], json.dumps(document).encode(), frozenset()).findings
    gone = [each for each in found if each.severity == "broken"]
    assert gone
    assert all(path in each.sentence and "Touches aitrios." in each.sentence and not each.operation for each in gone)


_TWICE = json.dumps(
    {
        "openapi": "3.0.0",
        "info": {"title": "x", "version": "1"},
        "paths": {
            path: {"get": {"operationId": "same", "responses": {"200": {"description": ""}}}} for path in ("/a", "/b")
        },
    }
)


@pytest.mark.parametrize("content", ["[]", "openapi: 3.0.0", _TWICE, '{"openapi": "3.0.0", "paths": 5}', "\x00"])
def test_a_document_that_is_no_contract_is_broken(content: str, tmp_path: Path) -> None:
    result = _document(tmp_path, content)
    assert "published" in {finding.check for finding in result.broken}


# The official package.


def test_the_version_that_we_follow_must_have_what_we_have(index: Index) -> None:
    first, *rest = our_calls()
    more = official.Call("brand_new", "GET", "/api/brand-new", frozenset())
    lacking, unknown = _package(index, FOLLOWED, wheel([*rest, more])).broken
    assert (lacking.check, lacking.got) == ("official package", "in the package: nothing")
    assert (lacking.operation, lacking.expected) == (first.name, f"in our contract: {' '.join(first.place)}")
    assert (unknown.check, unknown.got) == ("official package", "in the package: GET /api/brand-new")


def test_what_a_newer_package_has_and_lacks_is_news(index: Index) -> None:
    ours = our_calls()
    gone, other = [call for call in ours if call.query][:2]
    without, plus = min(other.query), "brandNew"
    changed = dataclasses.replace(other, query=other.query - {without} | {plus})
    more = official.Call("brand_new", "GET", "/api/brand-new", frozenset())
    result = _package(index, NEWER, wheel([changed, more, *(call for call in ours if call not in (gone, other))]))
    assert result.verdict == "passed"
    assert sorted((found.severity, found.drift, found.operation, found.pointer) for found in result.findings) == sorted(
        [
            ("news", "potentially breaking", gone.name, ""),
            ("news", "potentially breaking", other.name, f"/query/{without}"),
            ("news", "compatible", other.name, f"/query/{plus}"),
            ("news", "compatible", "", ""),
        ]
    )
    assert all(NEWER in found.sentence for found in result.findings)


def test_a_package_is_read_and_never_run(tmp_path: Path) -> None:
    trap = f"open({str(tmp_path / 'ran')!r}, 'w').close()\n"
    files = {"edgeimpulse_api/__init__.py": trap, "edgeimpulse_api/api/some_api.py": trap + module(our_calls()[:5])}
    assert len(official.operations(packed(files))) == 5
    assert not (tmp_path / "ran").exists()


def _with(content: bytes, mark: bytes, after: int, byte: int) -> bytes:
    """An archive with another byte, counted from the first ``mark``."""
    changed = bytearray(content)
    changed[content.index(mark) + after] = byte
    return bytes(changed)


def _shorter(content: bytes) -> bytes:
    """An archive that says of its only file that it has ten bytes."""
    length = (10).to_bytes(4, "little")
    at = content.index(b"PK\x01\x02") + 24
    return content[:22] + length + content[26:at] + length + content[at + 4 :]


_MODULE = "edgeimpulse_api/api/a_api.py"
_MANY = [official.Call("many", "GET", f"/{number}", frozenset()) for number in range(51)]
_SMALL = wheel(our_calls()[:9])
_BAD: dict[str, tuple[bytes, dict[str, object], str]] = {
    "another hash": (wheel([]), {"digests": {"sha256": "0" * 64}}, "its SHA-256 is another"),
    "withdrawn": (wheel([]), {"yanked": True}, "names no wheel"),
    "a file of this machine": (wheel([]), {"url": "file:/etc/hostname"}, "its wheel is elsewhere"),
    "another server": (wheel([]), {"url": "https://127.0.0.1:9/a.whl"}, "its wheel is elsewhere"),
    "no facts": (wheel([]), {"digests": None}, "does not answer as a package index does"),
    "no ZIP": (b"PK nothing", {}, "cannot be read"),
    "no Python": (packed({"edgeimpulse_api/api/a_api.py": "class"}), {}, "cannot be read"),
    "nested too deeply": (packed({"edgeimpulse_api/api/a_api.py": "(" * 5000}), {}, "cannot be read"),
    "no operations": (packed({"edgeimpulse_api/api/a_api.py": "class A: ..."}), {}, "made in another way"),
    "nested too deeply to be parsed": (packed({_MODULE: "x" + ".a" * 20_000}), {}, "cannot be read"),
    "too large": (packed({_MODULE: b"#" * 100_001}), {}, "too large"),
    "too large together": (packed({_MODULE: b"#" * 90_000, f"{_MODULE[:-8]}b_api.py": b"#" * 90_000}), {}, "too large"),
    "larger than it says": (_shorter(packed({_MODULE: b"#" * 5_000_000})), {}, "cannot be read"),
    "packed without a bound": (packed({_MODULE: b"#"}, zipfile.ZIP_LZMA), {}, "packed as no wheel is"),
    "too many operations": (wheel(_MANY), {}, "51 operations, more than can be"),
    "no blocks of deflate": (_with(_SMALL, b"all_api.py", len(b"all_api.py"), 0xFF), {}, "cannot be read"),
    "encrypted": (_with(_SMALL, b"PK\x01\x02", 8, 1), {}, "cannot be read"),
}


@pytest.mark.parametrize("bad", _BAD)
def test_a_package_that_cannot_be_trusted_is_not_read(bad: str, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit, value in (("_LARGEST", 100_000), ("_LARGEST_TOGETHER", 150_000), ("_MOST", 50)):
        monkeypatch.setattr(official, limit, value)
    content, differently, sentence = _BAD[bad]
    index.offer(release(NEWER, content, **differently))
    with pytest.raises(SpecError, match=sentence):
        official.operations(official.download(official.newest(index.url)))


@pytest.mark.parametrize("version", ["100.0.0rc1", "100.0.0.dev1", "100.0.0a1", "1" * 5000, "1.0 <script>", ""])
def test_what_is_no_release_is_not_taken_for_the_newest(version: str, index: Index) -> None:
    index.offer(release(version, _SMALL))
    with pytest.raises(SpecError, match="is no release") as caught:
        official.newest(index.url)
    assert len(str(caught.value)) < 300


def test_an_answer_of_the_index_that_is_nested_too_deeply_is_no_release(index: Index) -> None:
    index.offer({f"/pypi/{official.NAME}/json": b"[" * 100_000})
    with pytest.raises(SpecError, match="does not answer as a package index does"):
        official.newest(index.url)


def test_no_more_of_a_module_is_unpacked_than_it_may_be_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bomb: 5 MB that say they are ten bytes. Reading on to their end would have them all in memory first."""
    unpacked: list[int] = []
    read = zipfile.ZipExtFile._read1  # type: ignore[attr-defined]  # where what was asked for is told to zlib

    def told(self: zipfile.ZipExtFile, most: int) -> bytes:
        unpacked.append(most)
        content: bytes = read(self, most)
        return content

    monkeypatch.setattr(zipfile.ZipExtFile, "_read1", told)
    with pytest.raises(SpecError, match="cannot be read"):
        official.operations(_shorter(packed({_MODULE: b"#" * 5_000_000})))
    assert unpacked
    assert max(unpacked) <= official._LARGEST + 1


def test_a_package_that_cannot_be_read_is_broken(index: Index) -> None:
    result = _package(index, NEWER, b"PK nothing")
    assert "cannot be read" in result.broken[0].sentence


# Our own papers.


@pytest.mark.parametrize("name", ["contract.json", "operations.json"])
def test_a_contract_that_is_not_what_its_papers_say_is_broken(name: str, tmp_path: Path) -> None:
    for file in ("contract.json", "operations.json"):
        shutil.copy(STUDIO / file, tmp_path)
    document = json.loads((tmp_path / name).read_bytes())
    if name == "contract.json":
        del document["paths"][_EDIT]
    else:
        document["operations"] = [row for row in document["operations"] if row["id"] != "editLabel"]
    (tmp_path / name).write_text(json.dumps(document))
    result = layer.run(Settings(depth="quick", studio=tmp_path))
    assert {found.check for found in result.broken} == {"provenance"}
    assert any("editLabel" in found.got for found in result.broken)
