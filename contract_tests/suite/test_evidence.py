"""Evidence is counted for what it is: only what the service itself answered is live, and it has an age."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from . import catalogue, evidence
from .evidence import Seen, Total
from .results import PROOFS, Finding, Result

NOW = datetime(2026, 11, 21, 2, 23, tzinfo=UTC)
EARLIER = NOW - timedelta(days=30)
IDS = ("one", "two", "three")


def result(**more: Any) -> Result:
    return Result(**{"layer": "live", "origin": "live", "checks": {"a": 1}, **more})


def test_every_operation_is_in_the_table_and_starts_without_proof() -> None:
    table = evidence.table(catalogue.operations(), [], {}, NOW)
    assert len(table.operations) == len(catalogue.operations()) > 555
    assert not any(table.operations.values())
    for proof in PROOFS:
        assert table.total(proof) == Total(operations=0, count=0, oldest=None, newest=None)


def test_proofs_of_layers_add_up() -> None:
    first = result(origin="sandbox", proofs={"one": {"schema": 2, "stateful": 1}, "two": {"schema": 1}})
    second = result(origin="offline", proofs={"one": {"wire": 4, "schema": 3}})
    table = evidence.table(IDS, [first, second], {}, NOW)
    assert table.operations["one"] == {"schema": Seen(5, NOW), "stateful": Seen(1, NOW), "wire": Seen(4, NOW)}
    assert table.total("schema") == Total(operations=2, count=6, oldest=NOW, newest=NOW)
    assert [table.strongest(name) for name in IDS] == ["stateful", "schema", None]


def test_a_sandbox_is_never_evidence_of_the_service() -> None:
    proofs: Any = {"one": {"live": 9}}
    found = [result(origin=origin, proofs=proofs) for origin in ("sandbox", "offline")]
    assert evidence.table(IDS, found, {}, NOW).total("live").operations == 0


def test_what_the_service_answered_is_kept_and_has_an_age() -> None:
    table = evidence.table(
        IDS, [result(proofs={"two": {"live": 1}})], {"one": Seen(2, EARLIER), "two": Seen(3, EARLIER)}, NOW
    )
    assert table.operations["one"] == {"live": Seen(2, EARLIER)}
    assert table.operations["two"] == {"live": Seen(4, NOW)}
    assert table.total("live") == Total(operations=2, count=6, oldest=EARLIER, newest=NOW)
    assert table.strongest("one") == "live"


def test_a_recording_of_the_service_has_the_age_of_its_recording_and_counts_once() -> None:
    replayed = result(origin="offline", proofs={"one": {"live": 1}}, recorded={"one": EARLIER})
    kept = evidence.table(IDS, [replayed], {}, NOW).operations["one"]
    assert kept == {"live": Seen(1, EARLIER)}
    again = evidence.table(IDS, [replayed], {"one": kept["live"]}, NOW)
    assert again.operations["one"] == kept


def test_what_the_service_broke_is_no_longer_verified() -> None:
    kept = {"one": Seen(2, EARLIER), "two": Seen(2, EARLIER)}
    broken = Finding(check="a", operation="one", sentence="A required field is missing.")
    news = Finding(check="a", operation="two", sentence="A field more.", severity="news")
    table = evidence.table(IDS, [result(findings=[broken, news], proofs={"one": {"live": 1}})], kept, NOW)
    assert [table.strongest(name) for name in IDS] == [None, "live", None]


def test_what_the_service_broke_is_not_proved_again_by_an_older_recording(tmp_path: Path) -> None:
    path = tmp_path / "evidence.json"
    broken = Finding(check="a", operation="one", sentence="A required field is missing.")
    replayed = result(origin="offline", proofs={"one": {"live": 1}}, recorded={"one": EARLIER})
    for results in ([result(findings=[broken]), replayed], [replayed], [replayed]):
        table = evidence.table(IDS, results, evidence.read(path), NOW)
        assert table.strongest("one") is None
        evidence.write(path, table)
    later = NOW + timedelta(days=1)
    again = evidence.table(IDS, [result(proofs={"one": {"live": 1}})], evidence.read(path), later)
    assert again.operations["one"] == {"live": Seen(1, later)}
    assert not again.withdrawn


def test_what_broke_in_a_sandbox_takes_nothing_from_the_service() -> None:
    broken = Finding(check="a", operation="one", sentence="A required field is missing.")
    table = evidence.table(IDS, [result(origin="sandbox", findings=[broken])], {"one": Seen(2, EARLIER)}, NOW)
    assert table.strongest("one") == "live"


def test_operations_that_the_contract_does_not_have_do_not_count() -> None:
    found = [result(proofs={"gone": {"live": 1}})]
    assert set(evidence.table(IDS, found, {"gone": Seen(1, EARLIER)}, NOW).operations) == set(IDS)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "evidence.json"
    assert evidence.read(path) == {}
    kept = {"one": Seen(2, EARLIER), "two": Seen(3, NOW)}
    evidence.write(path, evidence.table(IDS, [result(proofs={"one": {"schema": 1}})], kept, NOW))
    assert evidence.read(path) == kept


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"live": {"one": 3}}', '{"live": {"one": {"count": 1}}}'])
def test_a_file_that_cannot_be_read_is_named_and_not_taken_for_none(text: str, tmp_path: Path) -> None:
    path = tmp_path / "evidence.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"evidence\.json is not a file of evidence"):
        evidence.read(path)
