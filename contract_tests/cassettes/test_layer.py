"""The layer of recordings passes as it is, and turns red of each thing that it is there for."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ..conftest import Tally
from ..suite.faults import contracts
from ..suite.faults.contracts import Change, Contract
from ..suite.results import Result
from ..suite.settings import Depth, Settings
from . import layer, second, visits
from .flows import FLOWS
from .places import KEPT, TREES
from .promises import promise

NOW = datetime(2026, 12, 1, tzinfo=UTC)
ONLY = Settings(only=frozenset({"editLabel"}))


@pytest.fixture
def trees(tmp_path: Path) -> Path:
    """A copy that may be spoilt."""
    for origin in ("live", "sandbox"):
        shutil.copytree(TREES / origin, tmp_path / origin)
    return tmp_path


def _run(trees: Path, settings: Settings = ONLY, now: datetime = NOW) -> Result:
    return layer.run(settings, trees=trees, now=now)


def _broken(result: Result) -> list[tuple[str, str, str]]:
    assert result.verdict == "failed"
    return [(finding.check, finding.operation, finding.pointer) for finding in result.broken]


def test_everything_recorded_is_checked_and_whole(tally: Tally) -> None:
    result = layer.run(Settings(depth="quick"))
    assert result.verdict == "passed", result.broken
    assert not result.findings
    assert not result.proofs, "recordings of the sandbox prove nothing of the service"
    assert result.facts["live recordings"] == "0"
    assert "recordings of the service" in {gap.what for gap in result.gaps}
    assert result.checks["replay"] == len(FLOWS) * len(visits.KINDS)
    tally("cassettes layer: operations", result.operations, result.expected)
    tally("cassettes layer: checks", result.checked, 300)


def test_it_keeps_to_the_operations_that_are_asked_for(trees: Path) -> None:
    result = _run(trees)
    assert result.verdict == "passed"
    assert (result.expected, result.operations, result.checks["replay"]) == (1, 1, 3)
    assert _run(trees, Settings(only=frozenset({"getModel"}))).verdict == "not checked"


def test_nothing_recorded_is_a_failure_and_no_pass(tmp_path: Path) -> None:
    assert {check for check, *_ in _broken(_run(tmp_path, Settings()))} == {"recorded"}


def _text(old: str, new: str, name: str = "label.yaml") -> Callable[[Path], object]:
    def change(tree: Path) -> None:
        text = (tree / name).read_text()
        assert old in text
        (tree / name).write_text(text.replace(old, new, 1))

    return change


def _hide(tree: Path) -> None:
    (tree / "sandbox").mkdir()
    for name in ("label.yaml", "label.json"):
        (tree / name).rename(tree / "sandbox" / name)


_SPOILT: dict[str, tuple[Callable[[Path], object], tuple[str, str, str]]] = {
    "a key was put in": (_text("edit-label\n", f"edit-label?key=ei_{'0' * 63}1\n"), ("scrub", "", "")),
    "a name was put in": (_text('"filename": "xxxx"', '"filename": "Anna"'), ("scrub", "", "")),
    "no sidecar": (lambda tree: (tree / "label.json").unlink(), ("provenance", "", "")),
    "of a day to come": (_text('"date": "20', '"date": "21', "label.json"), ("provenance", "", "")),
    "the sidecar is of another": (
        lambda tree: shutil.copy(tree / "job.json", tree / "label.json"),
        ("provenance", "", ""),
    ),
    "no cassette": (lambda tree: (tree / "label.yaml").write_text("interactions: 5"), ("provenance", "", "")),
    "hidden in a folder": (_hide, ("recorded", "", "")),
    "a stray file": (lambda tree: (tree / "notes.txt").write_text("mine"), ("provenance", "", "")),
    "a header is another": (
        _text("- cassette-before", "- cassette-after"),
        ("replay", "uploadFiles", "/headers/x-label"),
    ),
    "a header is gone": (
        _text("      x-disallow-duplicates:\n      - '1'\n", ""),
        ("replay", "uploadFiles", "/headers/x-disallow-duplicates"),
    ),
    "a body is another": (
        _text('{"label": "cassette-after"}', '{"label": "cassette-before"}'),
        ("replay", "editLabel", "/body"),
    ),
    "a path is another": (_text("/100000041/edit-label", "/100000042/edit-label"), ("replay", "editLabel", "/uri")),
    "an answer lost a field": (_text('{"success": true}', "{}"), ("contract", "editLabel", "")),
    "an answer has another type": (_text('{"success": true}', '{"success": 1}'), ("contract", "editLabel", "/success")),
    "no flow of ours": (lambda tree: (tree / "label.yaml").rename(tree / "gone.yaml"), ("provenance", "", "")),
}


@pytest.mark.parametrize("spoilt", _SPOILT)
def test_a_spoilt_recording_is_found_by_its_check(spoilt: str, trees: Path) -> None:
    change, expected = _SPOILT[spoilt]
    change(trees / "sandbox")
    result = _run(trees)
    assert expected in _broken(result)
    assert all(finding.curl for finding in result.broken if finding.operation), "what was asked can be asked again"


def test_a_request_that_is_no_longer_sent_is_found(trees: Path) -> None:
    path = trees / "sandbox" / "missing_sample.yaml"
    interaction = path.read_text().removeprefix("interactions:\n").removesuffix("version: 1\n")
    path.write_text("interactions:\n" + interaction * 2 + "version: 1\n")
    result = _run(trees, Settings(only=frozenset({"getSample"})))
    assert ("replay", "getSample", "") in _broken(result)
    assert {finding.curl.partition(" -H")[0] for finding in result.broken} == {
        "curl -sS http://localhost:4800/v1/api/1000002/raw-data/1"
    }


def test_the_first_request_that_went_astray_is_named_and_not_the_cleaning_up_after_it(trees: Path) -> None:
    _text('{"label": "cassette-after"}', '{"label": "cassette-before"}')(trees / "sandbox")
    deleted = f"method: DELETE\n    uri: {KEPT['sandbox'].studio}/api/1000002/raw-data/"
    _text(deleted, f"{deleted}9")(trees / "sandbox")
    found = [each for each in _run(trees).broken if each.check == "replay"]
    assert [(each.operation, each.pointer) for each in found] == [("editLabel", "/body")] * 3


def test_clients_that_see_different_things_are_found(trees: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go: Any = visits.go
    monkeypatch.setattr(visits, "go", lambda kind, *args, **how: [*go(kind, *args, **how), kind == "httpx"])
    assert [(finding.check, "httpx" in finding.sentence) for finding in _run(trees).broken] == [("replay", True)]


def test_a_client_that_breaks_off_is_found(trees: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("of the client")

    monkeypatch.setattr(visits, "go", fails)
    assert [finding.got for finding in _run(trees).broken] == ["ZeroDivisionError: of the client"] * 3


def test_a_client_that_goes_to_the_network_is_found(trees: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go: Any = visits.go

    def strays(*args: Any, **how: Any) -> Any:
        with socket.socket() as other, pytest.raises(OSError, match="went to the network"):
            other.connect(("127.0.0.1", 9))
        return go(*args, **how)

    monkeypatch.setattr(visits, "go", strays)
    assert {finding.sentence for finding in _run(trees).broken} == {"A replay went to the network."}


def _more_required(contract: Contract) -> None:
    contract.document["components"]["schemas"]["GenericApiResponse"]["required"].append("error")


_CONTRACTS: dict[str, tuple[Change, str]] = {
    "an operation is gone": (lambda contract: contract.lose("editLabel"), "the contract has no such operation"),
    "an answer has one more required field": (_more_required, "the answer (HTTP 200) does not fit"),
}


@pytest.mark.parametrize("change", _CONTRACTS)
def test_a_contract_that_recordings_no_longer_fit_is_found(change: str, trees: Path, tmp_path: Path) -> None:
    how, phrase = _CONTRACTS[change]
    result = _run(trees, replace(ONLY, studio=contracts.spoilt([how], tmp_path / "contract")))
    (found,) = result.broken
    assert (found.check, found.operation, result.operations) == ("contract", "editLabel", 1)
    assert found.got.startswith(phrase)
    assert found.curl.startswith("curl -sS -X POST")
    assert "$EI_API_KEY" in found.curl


def test_judges_that_disagree_are_found(trees: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second, "faults", lambda *_: {"answer": "too short"})
    (found,) = _run(trees).broken
    assert (found.check, found.operation, found.got) == ("second judge", "editLabel", "openapi-core: too short")
    assert found.curl.startswith("curl -sS -X POST")


def _recorded_live(trees: Path, date: str = "2026-11-20T00:00:00Z", flow: str = "label", **said: Any) -> Path:
    """What a recording of the service would be like: made of one of the sandbox, without the sandbox's own header."""
    path = trees / "live" / f"{flow}.yaml"
    text = (trees / "sandbox" / f"{flow}.yaml").read_text()
    for ours, theirs in (
        (KEPT["sandbox"].studio, KEPT["live"].studio),
        (KEPT["sandbox"].ingestion, KEPT["live"].ingestion),
    ):
        text = text.replace(ours, theirs)
    path.write_text(text.replace("      x-sandbox-tier:\n      - stateful\n", ""))
    about = json.loads((trees / "sandbox" / f"{flow}.json").read_text())
    # Of today, as those of the sandbox are not renewed when only the contract changes.
    about["operations"] = {name: promise(name) for name in about["operations"]}
    about |= {"origin": "live", "host": "studio.edgeimpulse.com", "date": date, **said}
    path.with_suffix(".json").write_text(json.dumps(about))
    return path


def test_a_recording_of_the_service_proves_its_operations_as_of_its_day(trees: Path) -> None:
    _recorded_live(trees)
    result = _run(trees, Settings())
    assert result.verdict == "passed", result.broken
    assert result.proofs == {name: {"live": 1} for name in ("uploadFiles", "editLabel", "getSample", "deleteSample")}
    assert set(result.recorded.values()) == {datetime(2026, 11, 20, tzinfo=UTC)}
    assert (result.origin, result.checks["age"]) == ("offline", 1)
    assert result.facts["oldest live recording"] == "2026-11-20, 11 days old"
    assert "recordings of the service" not in {gap.what for gap in result.gaps}


def test_what_no_longer_fits_is_no_proof(trees: Path) -> None:
    _text('{"success": true}', "{}")(_recorded_live(trees).parent)
    result = _run(trees, Settings(only=frozenset({"editLabel", "deleteSample"})))
    assert "deleteSample" in result.proofs
    assert "editLabel" not in result.proofs


@pytest.mark.parametrize(("flow", "refused"), [("wrong_key", "getProjectInfo"), ("missing_sample", "getSample")])
def test_what_the_service_refused_is_no_proof_of_the_operation(flow: str, refused: str, trees: Path) -> None:
    _recorded_live(trees, flow=flow)
    result = _run(trees, Settings(only=frozenset({refused})))
    assert (result.verdict, result.operations) == ("passed", 1), result.broken
    assert not result.proofs


def test_what_only_one_judge_believes_is_no_proof(trees: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _recorded_live(trees)
    monkeypatch.setattr(second, "faults", lambda *_: {"answer": "too short"})
    assert not _run(trees).proofs


def test_a_recording_that_somebody_wrote_in_is_no_proof(trees: Path) -> None:
    _text('"filename": "xxxx"', '"filename": "Anna"')(_recorded_live(trees).parent)
    result = _run(trees, Settings())
    assert "scrub" in {finding.check for finding in result.broken}
    assert not result.proofs


def test_a_recording_that_a_sandbox_answered_is_not_live(trees: Path) -> None:
    path = _recorded_live(trees)
    text, media = path.read_text(), "      - application/json\n    status"
    assert media in text
    path.write_text(
        text.replace(media, media.replace("    status", "      x-sandbox-tier:\n      - stateful\n    status"), 1)
    )
    result = _run(trees)
    assert ("provenance", "", "") in _broken(result)
    assert not result.proofs


@pytest.mark.parametrize(
    ("days", "depth", "severity"),
    [
        (90, "night", None),
        (91, "change", "news"),
        (91, "night", "news"),
        (181, "quick", "news"),
        (181, "change", "news"),
        (181, "night", "broken"),
    ],
)
def test_age_is_news_after_three_months_and_fails_the_nightly_after_six(
    days: int, depth: Depth, severity: str | None, trees: Path
) -> None:
    _recorded_live(trees)
    now = datetime(2026, 11, 20, tzinfo=UTC) + timedelta(days=days)
    result = _run(trees, Settings(only=ONLY.only, depth=depth), now)
    assert [finding.severity for finding in result.findings] == ([severity] if severity else [])
    assert result.verdict == ("failed" if severity == "broken" else "passed")


def test_a_recording_from_before_its_operation_changed_is_news(trees: Path) -> None:
    said = json.loads((trees / "sandbox" / "label.json").read_text())["operations"]
    _recorded_live(trees, operations={**said, "getSample": "0" * 16})
    result = _run(trees)
    assert [(found.severity, found.operation) for found in result.findings] == [("news", "getSample")]


def test_recordings_of_the_sandbox_do_not_age(trees: Path) -> None:
    result = _run(trees, Settings(only=ONLY.only, depth="night"), NOW + timedelta(days=999))
    assert not result.findings
    assert "days old" in result.facts["oldest sandbox recording"]
