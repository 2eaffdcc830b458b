"""What is committed is facts and no prose, in one spelling, and its source file says where it is from."""

from __future__ import annotations

import copy
import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.errors import SpecError
from scripts.spec.parse import read_document
from scripts.spec.snapshot import canonical, counts, snapshot, unknown_keywords, validate
from scripts.spec.source import Source, read_source, write_source

from .prose import Change

OPENAPI = Path(__file__).parents[2] / "openapi"
COMMITTED = {
    "studio/published.json": {"paths": 477, "operations": 555, "schemas": 811},
    "aitrios/published.json": {"paths": 66, "operations": 94, "schemas": 107},
    "history/studio-2026-02.json.gz": {"paths": 466, "operations": 544, "schemas": 744},
    "history/studio-internal.json.gz": {"paths": 524, "operations": 631, "schemas": 637},
    "history/aitrios-1.8.2.json.gz": {"paths": 78, "operations": 109, "schemas": 72},
}


def committed(name: str) -> bytes:
    raw = (OPENAPI / name).read_bytes()
    return gzip.decompress(raw) if name.endswith(".gz") else raw


_PROSE_KEYS = ("description", "summary", "example", "examples", "$comment")
_PHRASES = {"", "OK", "Found", "Error", "Bad Request", "Unauthorized", "Forbidden", "Not Found", "Request Timeout"}
_PHRASES |= {"Conflict", "Unsupported Media Type", "Unprocessable Content", "Too Many Requests"}
_PHRASES |= {"Internal Server Error", "Service Unavailable"}


def prose_in(node: Any, place: tuple[str, ...] = ()) -> Iterator[str]:
    """Places of anything like prose, found without the pipeline's own tables: by name, and by length."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from prose_in(item, (*place, str(index)))
    elif isinstance(node, dict):
        names = place[-1:] == ("properties",) and isinstance(node.get("type", {}), dict)
        for key, value in node.items():
            here = (*place, key)
            if not names and key in _PROSE_KEYS and value not in _PHRASES:
                yield "/".join(here)
            elif "securitySchemes" in place and place[-1] == "scopes":
                yield from ["/".join(here)] if value else []
            else:
                yield from prose_in(value, here)
    elif isinstance(node, str) and "enum" not in place and (len(node.split()) > 5 or "\n" in node):
        yield "/".join(place)


@pytest.mark.parametrize("name", COMMITTED)
def test_the_committed_snapshots_are_facts_in_canonical_form(name: str, tally: Tally) -> None:
    raw = committed(name)
    facts, repairs = read_document(raw)
    validate(facts)
    assert repairs == []
    assert list(prose_in(facts)) == []
    assert unknown_keywords(facts) == []
    assert canonical(snapshot(facts)) == canonical(facts) == raw
    assert counts(facts) == COMMITTED[name]
    tally(f"snapshot {name}: operations", counts(facts)["operations"], COMMITTED[name]["operations"])


PLANTS: list[Change] = [
    lambda given: given["info"].update(description="Planted."),
    lambda given: given["servers"][0].update(description="Planted."),
    lambda given: given["paths"]["/api/projects"]["get"].update(summary="Planted."),
    lambda given: given["paths"]["/api/projects"]["get"]["responses"]["200"].update(description="Planted."),
    lambda given: given["paths"]["/api/projects"]["get"].update({"x-note": "Planted so that a reader will see it."}),
    lambda given: given["components"]["parameters"]["ProjectIdParameter"].update(description="Planted."),
    lambda given: given["components"]["schemas"]["Sample"].update(description="Planted."),
    lambda given: given["components"]["schemas"]["Sample"]["properties"]["id"].update(example=7),
    lambda given: given["components"]["schemas"]["Sample"].update(title="Planted here for someone to find it."),
    lambda given: given["components"]["securitySchemes"]["OAuth2"]["flows"]["password"]["scopes"].update(
        openid="Planted"
    ),
]


def test_a_planted_text_would_be_found_and_a_snapshot_drops_it(tally: Tally) -> None:
    clean = json.loads(committed("studio/published.json"))
    found = 0
    for plant in PLANTS:
        planted = copy.deepcopy(clean)
        plant(planted)
        found += len(list(prose_in(planted))) == 1
        assert snapshot(planted) == clean
    tally("planted prose", found, len(PLANTS))


@pytest.mark.parametrize("service", ["studio", "aitrios"])
def test_the_source_file_describes_the_committed_snapshot(service: str) -> None:
    source = read_source(OPENAPI / service / "source.toml")
    raw = committed(f"{service}/published.json")
    facts = json.loads(raw)
    assert source.sha256 == hashlib.sha256(raw).hexdigest()
    assert {"paths": source.paths, "operations": source.operations, "schemas": source.schemas} == counts(facts)
    assert source.url.startswith("https://")
    assert len(source.sha256_raw) == 64
    assert len(source.facts.split()) > 20


def test_a_source_file_reads_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "source.toml"
    source = Source(
        'https://x/"\\', "0" * 64, "1" * 64, "2026-11-21", 1, 2, 3, 'A "quote", é \x7f\n\U0001f41d.', 'W/"1"', None
    )
    write_source(path, source)
    assert read_source(path) == source
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "text", [None, "url = ", "[source]\nurl = 'x'\n", "[source]\nurl = 'x'\n[snapshot]\nsize = 1\n"]
)
def test_a_source_file_that_cannot_be_read_is_named(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "source.toml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(SpecError, match=r"source\.toml"):
        read_source(path)
