"""Real pairs of contracts: what the comparison finds is what is known to have changed, no less and no more."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.compare import Entry, Report, compare

ROOT = Path(__file__).parents[2] / "openapi"
DATA = Path(__file__).parent / "data/compare"

PAIRS = {
    "february to october": ("history/studio-2026-02.json.gz", "studio/published.json"),
    "internal to february": ("history/studio-internal.json.gz", "history/studio-2026-02.json.gz"),
    "aitrios 1.8.2 to 2.0.0": ("history/aitrios-1.8.2.json.gz", "aitrios/published.json"),
}

Logged = tuple[str, ...]
"""kind, pointer, and a name where one pointer has several changes: as in the log that came with the October document"""


def read(name: str) -> dict[str, Any]:
    raw = (ROOT / name).read_bytes()
    document: dict[str, Any] = json.loads(gzip.decompress(raw) if name.endswith(".gz") else raw)
    return document


@cache
def report(pair: str) -> Report:
    old, new = PAIRS[pair]
    return compare(read(old), read(new))


def logged(entry: Entry) -> Logged:
    """The entry in the words of the log."""
    pointer, name = entry.pointer, entry.words.get("name", "")
    match entry.action:
        case "endpoint-added":
            return "op-added", pointer
        case "endpoint-removed" | "endpoint-removed-deprecated":
            return "op-removed", pointer
        case "body-became-required":
            return "op-request-body-required", pointer
        case "parameter-added-optional":
            return "param-added", pointer.rpartition("/parameters/")[0], name
        case "type-specialized" if pointer.startswith("/components/parameters/"):
            return "param-type-changed", pointer.removesuffix("/schema")
        case "enum-added" if pointer.startswith("/components/parameters/"):
            return "param-enum-changed", pointer.removesuffix("/schema/enum")
        case "enum-added":
            return "schema-enum-changed", pointer
        case "property-added-optional" | "property-added-required":
            return "schema-property-added", pointer
        case "required-added" | "required-removed":
            return f"schema-{entry.action}", pointer.removesuffix("/required"), name
        case "variant-added":
            return "schema-oneof-added", pointer.rpartition("/oneOf/")[0]
        case "model-changed" if pointer.startswith("/paths/"):
            return "op-response-changed", pointer.partition("/content/")[0]
        case "model-changed" | "schema-inlined":
            return "schema-type-changed", pointer
    return entry.action, pointer


COUNTED_OTHERWISE: dict[str, tuple[set[Logged], set[Logged]]] = {
    "A part of an allOf was replaced by one that has a property more. The log names the part; after flattening, what a "
    "client sees is the property.": (
        {("schema-type-changed", "/components/schemas/GetSampleResponse/allOf/1")},
        {("schema-property-added", "/components/schemas/RawSampleDataStreamPayloads/properties/datastreamPayloads")},
    ),
    "Two strings became the same enum component. The log names both places; ours is one entry at the enum.": (
        {
            ("schema-type-changed", "/components/schemas/ImpulsePostProcessingBlock/properties/type"),
            ("schema-type-changed", "/components/schemas/PostProcessingBlock/properties/type"),
        },
        {("enum-set", "/components/schemas/PostProcessingBlockType/enum")},
    ),
    "An inline enum became a component and gained a value. The log has one change of type; ours are the extraction, at "
    "the place, and the value, at the enum.": (
        {("schema-type-changed", "/components/schemas/AddProjectApiKeyRequest/allOf/1/properties/role")},
        {
            ("schema-extracted", "/components/schemas/AddProjectApiKeyRequest/allOf/1/properties/role"),
            ("schema-enum-changed", "/components/schemas/ProjectApiKeyRole/enum"),
        },
    ),
}
"""Why the log and the report differ: reason, what only the log has, what only the report has."""


def test_february_to_october_is_exactly_what_the_log_of_the_document_says(tally: Tally) -> None:
    log: set[Logged] = {tuple(row) for row in json.loads((DATA / "february-to-october.json").read_text("utf-8"))}
    ours = [logged(entry) for entry in report("february to october").entries]
    only_log = set().union(*(known for known, _ in COUNTED_OTHERWISE.values()))
    only_ours = set().union(*(known for _, known in COUNTED_OTHERWISE.values()))
    assert len(ours) == len(set(ours))
    assert log - set(ours) == only_log, "changes of the log that the report misses"
    assert set(ours) - log == only_ours, "entries of the report that the log does not know"
    tally("compare: logged changes found", len(log & set(ours)) + len(only_log), 259)


def test_february_to_october_in_numbers() -> None:
    found = report("february to october")
    assert found.bump == "major"
    assert found.counts == {"breaking": 6, "potentially breaking": 24, "compatible": 229}
    assert found.operations == {"old": 544, "new": 555, "added": 17, "removed": 6, "changed": 165}
    assert Counter(logged(entry)[0] for entry in found.entries) == {
        "op-added": 17,
        "op-removed": 6,
        "op-request-body-required": 1,
        "op-response-changed": 5,
        "param-added": 29,
        "param-enum-changed": 1,
        "param-type-changed": 2,
        "schema-added": 67,
        "schema-enum-changed": 16,
        "enum-set": 1,
        "schema-extracted": 7,
        "schema-oneof-added": 5,
        "schema-property-added": 87,
        "schema-required-added": 5,
        "schema-required-removed": 1,
        "schema-type-changed": 4,
        "schema-unreferenced": 5,
    }
    assert {entry.rule for entry in found.entries if entry.severity == "breaking"} == {
        "api-removed-without-deprecation",
        "request-body-became-required",
        "request-parameter-type-specialized",
        "request-property-became-enum",
    }


def test_internal_to_february_in_numbers() -> None:
    """114 operations went, 27 came, 25 required properties of answers are gone: as measured with another tool."""
    found = report("internal to february")
    assert found.bump == "major"
    assert found.counts == {"breaking": 151, "potentially breaking": 41, "compatible": 429}
    assert found.operations == {"old": 631, "new": 544, "added": 27, "removed": 114, "changed": 171}
    rules = found.rules
    assert (rules["api-removed-without-deprecation"], rules["api-removed-with-deprecation"]) == (109, 5)
    assert rules["response-required-property-removed"] == 25
    keywords = [entry for entry in found.entries if entry.rule == "new-optional-request-parameter"]
    assert (len(keywords), sum(len(entry.uses) for entry in keywords)) == (22, 94)
    assert (rules["schema-added"], rules["api-schema-removed"]) == (109, 2)
    enums = [entry.pointer for entry in found.entries if entry.action in ("enum-added", "enum-removed")]
    assert sum("/properties/" not in pointer for pointer in enums) == 16  # components; the other tool saw only these
    assert len(enums) == len(set(enums)) == 20


def test_aitrios_in_numbers() -> None:
    found = report("aitrios 1.8.2 to 2.0.0")
    assert found.bump == "major"
    assert found.counts == {"breaking": 123, "potentially breaking": 84, "compatible": 267}
    assert found.operations == {"old": 109, "new": 94, "added": 23, "removed": 38, "changed": 71}
    rules = found.rules
    assert rules["endpoint-moved"] == 15
    assert rules["sdk-method-renamed"] == 4
    assert rules["api-security-demanded"] == 1  # one entry, though it touches every operation that stayed
    (demanded,) = (entry for entry in found.entries if entry.rule == "api-security-demanded")
    assert len(demanded.uses) == 71


@pytest.mark.parametrize("pair", PAIRS)
def test_a_contract_compared_with_itself_has_no_changes(pair: str) -> None:
    for name in PAIRS[pair]:
        assert compare(read(name), read(name)).entries == ()


@pytest.mark.parametrize("pair", PAIRS)
def test_a_real_report_fits_a_pull_request_and_leaves_nothing_out_of_the_json(pair: str, tally: Tally) -> None:
    found = report(pair)
    text = found.to_markdown()
    assert len(text) <= 60_000
    assert text.count("<details>") == text.count("</details>")
    assert not any(slot in text for slot in ("{where}", "{client}", "{items}", "{group}"))
    entries = json.loads(found.to_json())["entries"]
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == len(found.entries)
    tally(f"compare: entries, {pair}", len(entries), len(found.entries))


@pytest.mark.parametrize("pair", PAIRS)
def test_the_same_pair_gives_the_same_bytes(pair: str) -> None:
    old, new = PAIRS[pair]
    again = compare(read(old), read(new))
    assert again.to_json() == report(pair).to_json()
    assert again.to_markdown() == report(pair).to_markdown()


@pytest.mark.parametrize("pair", PAIRS)
def test_every_pointer_leads_somewhere(pair: str) -> None:
    documents = {gone: read(name) for gone, name in zip((True, False), PAIRS[pair], strict=True)}
    for entry in report(pair).entries:
        node: Any = documents[entry.gone]
        for token in entry.pointer.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
