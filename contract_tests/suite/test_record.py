"""What a run leaves is what the next one is compared with."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from . import __main__ as program
from . import history, record, run
from .results import Finding, Result, unchecked
from .settings import Depth, Settings

NOW = datetime(2026, 11, 18, 2, 23, tzinfo=UTC)


def layer(name: str, *operations: str) -> Result:
    """Something is broken at each operation; at one in capitals it is news."""
    findings = [
        Finding(check="a", sentence="b", operation=one, severity="news" if one.isupper() else "broken")
        for one in operations
    ]
    return Result(layer=name, origin="offline", checks={"a": 1}, findings=findings)


@pytest.fixture
def files(tmp_path: Path) -> record.Files:
    return record.Files(reports=tmp_path, history=tmp_path / "history.jsonl")


def keep(
    files: record.Files,
    day: int,
    *operations: str,
    also: Result | None = None,
    depth: Depth = "night",
    whole: bool = True,
) -> str:
    results = [layer("wire", *operations), *([also] if also else [])]
    return record.keep(files, results, Settings(depth=depth), NOW + timedelta(days=day), whole=whole)


def document(files: record.Files) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((files.reports / "contract.json").read_text(encoding="utf-8"))
    return found


def test_each_run_says_what_changed_since_the_last_of_its_kind_and_the_report_of_what(files: record.Files) -> None:
    assert keep(files, 0, "one") == "No earlier run is known that this one could be compared with."
    assert keep(files, 1, "one", "two") == "1 new (broken) and nothing gone since 2026-11-18."
    assert keep(files, 1, depth="quick") == "No earlier run is known that this one could be compared with."
    assert keep(files, 2, "one", whole=False) == "A part of a run is not compared with earlier runs."
    assert [one["change"] for one in document(files)["findings"]] == ["not compared"]
    assert document(files)["run"]["gone"] == 0
    assert keep(files, 3, "three", "one", "NEWS") == "2 new (1 broken) and 1 gone since 2026-11-19."
    said = document(files)
    assert [(one["operation"], one["change"], one["since"]) for one in said["findings"]] == [
        ("three", "new", None),
        ("one", "standing", "2026-11-18T02:23:00+00:00"),
        ("NEWS", "new", None),
    ]
    for place in (said["run"], said["layers"][0]):
        counts = [place[name] for name in ("compared", "new", "standing", "gone")]
        assert counts == ["2026-11-19T02:23:00+00:00", 2, 1, 1]


def test_a_layer_that_was_not_checked_in_between_is_compared_with_when_it_was(files: record.Files) -> None:
    keep(files, 0, also=layer("live", "one"))
    assert keep(files, 1, also=unchecked("live", "No key.")) == "Nothing new and nothing gone since 2026-11-18."
    said = keep(files, 2, also=layer("live", "one"))
    assert said == "Nothing new and nothing gone since 2026-11-19. Last looked at before that: live (2026-11-18)."
    assert document(files)["run"]["compared"] == "2026-11-19T02:23:00+00:00"
    assert document(files)["findings"][0]["since"] == "2026-11-18T02:23:00+00:00"


def test_a_history_from_before_fingerprints_were_kept_makes_nothing_new(files: record.Files) -> None:
    keep(files, 0, "one")
    rows = [{name: said for name, said in json.loads(line).items() if name != "found"} for line in lines(files)]
    files.history.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert keep(files, 1, "one").startswith("No earlier run")
    assert len(document(files)["history"]) == len(history.read(files.history)) == 2
    assert keep(files, 2, "one") == "Nothing new and nothing gone since 2026-11-19."


def lines(files: record.Files) -> list[str]:
    return files.history.read_text(encoding="utf-8").splitlines()


def test_the_line_before_the_verdict_says_what_changed_and_changes_no_verdict(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    results = [layer("wire", "one")]
    monkeypatch.setattr(run, "run", lambda *_: results)
    ended = []
    for _ in range(2):
        code = program.main(["--reports", str(tmp_path)])
        *_, changed, verdict = capsys.readouterr().out.splitlines()
        ended.append((code, verdict))
        assert changed.startswith(("No earlier run", "Nothing new and nothing gone since 20"))
    assert ended[0] == ended[1]
    assert ended[0][1].startswith("BROKEN")
