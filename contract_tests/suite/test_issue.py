"""One issue while something is broken, none when all is whole; and nobody is told the same twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from . import issue
from .issue import Decision, Open, decide, opened

LINK = "https://github.com/someone/edgewire/actions/runs/1"


def finding(operation: str, **more: str) -> dict[str, str]:
    return {
        "layer": "live",
        "operation": operation,
        "check": "schema",
        "severity": "broken",
        "fingerprint": f"fp{operation}",
        **more,
    }


def report(verdict: str, *findings: dict[str, str], unseen: str = "") -> dict[str, Any]:
    layers = [
        {"name": name, "checked": int(name != unseen), "unchecked": "No key: 100%." if name == unseen else ""}
        for name in ("wire", "live")
    ]
    return {"run": {"verdict": verdict}, "layers": layers, "findings": list(findings)}


BROKEN = report("broken", finding("a"), finding("b", layer="wire"), finding("c", severity="news"))


def now_open(decision: Decision, number: int = 4) -> Open:
    """The issue as the next night finds it."""
    found = opened([{"number": number, "body": decision.body}])
    assert found
    return found


def test_a_broken_night_opens_an_issue_that_says_what_is_broken() -> None:
    decision = decide(None, BROKEN, "# The page", LINK)
    assert (decision.action, decision.comment) == ("open", "")
    assert decision.title == "The contract suite is broken: 2 findings in live, wire"
    assert decision.body.endswith("# The page")
    assert LINK in decision.body


def test_the_next_night_finds_it_again_with_what_it_told() -> None:
    assert now_open(decide(None, BROKEN, "", LINK)) == Open(4, frozenset({"live:fpa", "wire:fpb"}))


def test_the_same_findings_change_the_text_and_tell_nobody() -> None:
    before = now_open(decide(None, BROKEN, "first", LINK))
    decision = decide(before, BROKEN, "second", LINK)
    assert (decision.action, decision.number, decision.comment) == ("update", 4, "")
    assert "second" in decision.body


def test_other_findings_are_told_in_a_comment() -> None:
    before = now_open(decide(None, BROKEN, "", LINK))
    decision = decide(before, report("broken", finding("a"), finding("new")), "", LINK)
    assert decision.action == "update"
    assert decision.comment == f"1 new, 1 gone: {LINK}\n\n- `new`: `schema`"
    assert now_open(decision).findings == {"live:fpa", "live:fpnew"}


def test_of_more_findings_than_the_text_keeps_none_is_new_or_gone_for_want_of_room() -> None:
    many = [finding(f"{number:03}") for number in range(issue._KEPT + 50)]
    before = now_open(decide(None, report("broken", *many), "", LINK))
    assert len(before.findings) == issue._KEPT
    assert decide(before, report("broken", *many), "", LINK).comment == ""
    changed = [finding("0005"), *many[:7], *many[8:]]
    assert (
        decide(before, report("broken", *changed), "", LINK).comment == f"1 new, 1 gone: {LINK}\n\n- `0005`: `schema`"
    )


def test_what_a_layer_found_is_not_gone_while_that_layer_does_not_look() -> None:
    both = (finding("a"), finding("b", layer="wire"))
    before = now_open(decide(None, report("broken", *both), "", LINK))
    without = decide(before, report("broken", both[1], unseen="live"), "", LINK)
    assert (without.action, without.comment) == ("update", "")
    assert decide(now_open(without), report("broken", *both), "", LINK).comment == ""
    gone = decide(now_open(without), report("broken", both[1]), "", LINK)
    assert gone.comment.startswith("0 new, 1 gone")


@pytest.mark.parametrize("state", [{"unchecked": "Could not be had."}, {"checked": 0}], ids=["in part", "died"])
def test_what_a_layer_found_is_not_gone_where_it_could_not_look(state: dict[str, Any]) -> None:
    before = now_open(decide(None, report("broken", finding("a")), "", LINK))
    partly = report("broken", finding("b", layer="wire"))
    partly["layers"][1] |= state
    assert decide(before, partly, "", LINK).comment.startswith("1 new, 0 gone")


def test_a_suite_that_does_not_finish_is_told_once_and_forgets_nothing() -> None:
    crashed = decide(now_open(decide(None, BROKEN, "", LINK)), None, "", LINK)
    assert crashed.title == "The contract suite did not finish"
    assert crashed.comment == f"1 new, 0 gone: {LINK}\n\n- the suite did not finish"
    again = decide(now_open(crashed), None, "", LINK)
    assert (again.action, again.comment) == ("update", "")
    finished = decide(now_open(again), BROKEN, "", LINK)
    assert finished.comment.startswith("0 new, 1 gone")
    assert now_open(finished).findings == {"live:fpa", "wire:fpb"}


def test_a_whole_night_closes_it_and_says_so() -> None:
    decision = decide(Open(4, frozenset({"fpa"})), report("whole"), "", LINK)
    assert decision == Decision(action="close", number=4, comment=f"Whole again: {LINK}")


@pytest.mark.parametrize("before", [None, Open(4, frozenset({"fpa"}))], ids=["none open", "one open"])
def test_a_night_that_could_not_check_everything_changes_nothing(before: Open | None) -> None:
    assert decide(before, report("not checked"), "", LINK) == Decision(action="nothing")


def test_a_whole_night_without_an_issue_does_nothing() -> None:
    assert decide(None, report("whole"), "", LINK) == Decision(action="nothing")


def test_a_suite_that_did_not_get_to_its_report_is_broken() -> None:
    decision = decide(None, None, "", LINK)
    assert (decision.action, decision.title) == ("open", "The contract suite did not finish")


def test_an_issue_that_only_looks_like_ours_is_left_alone() -> None:
    body = decide(None, BROKEN, "", LINK).body
    assert opened([]) is None
    assert opened([{"number": 1, "body": f"Quoted: {body}"}, {"number": 2, "body": ""}]) is None
    both = [{"number": 9, "body": body}, {"number": 3, "body": issue.MARKER}]
    assert opened(both) == Open(3, frozenset())


def test_a_text_always_fits_into_an_issue_and_keeps_its_state() -> None:
    many = [finding(f"{number:012}") for number in range(5000)]
    decision = decide(None, report("broken", *many), "page\n" * 50_000, LINK)
    assert len(decision.body) <= 65_536
    assert "… cut here" in decision.body
    kept = now_open(decision)
    assert kept.findings
    again = decide(kept, report("broken", *reversed(many)), "", LINK)
    assert again.comment == ""
    new = decide(Open(4, frozenset()), report("broken", *many), "", LINK)
    assert len(new.comment) <= 65_536


def test_names_in_a_comment_cannot_be_markup() -> None:
    decision = decide(Open(4, frozenset()), report("broken", finding("`@someone` #1")), "", LINK)
    assert "- `` `@someone` #1 ``: `schema`" in decision.comment


def test_a_fortnight_has_one_issue_at_a_time() -> None:
    one, other = finding("a"), finding("b", layer="wire")
    broken, whole, dark = report("broken", one), report("whole"), report("not checked", unseen="live")
    nights: list[tuple[dict[str, Any] | None, str, bool]] = [
        (whole, "nothing", False),
        (dark, "nothing", False),
        (broken, "open", False),
        (broken, "update", False),
        (dark, "nothing", False),
        (report("broken", one, other), "update", True),
        (None, "update", True),
        (None, "update", False),
        (report("broken", other, unseen="live"), "update", True),  # it finished again; nobody knows of the first
        (report("broken", other), "update", True),
        (whole, "close", True),
        (whole, "nothing", False),
        (None, "open", False),
        (whole, "close", True),
    ]
    standing: Open | None = None
    for number, (found, action, told) in enumerate(nights):
        decision = decide(standing, found, "", LINK)
        assert (number, decision.action, bool(decision.comment)) == (number, action, told)
        if action in ("open", "update"):
            standing = now_open(decision)
        elif action == "close":
            standing = None


def test_the_command_writes_what_to_do(tmp_path: Path) -> None:
    issues = tmp_path / "issues.json"
    issues.write_text(json.dumps([{"number": 7, "body": issue.MARKER}]), encoding="utf-8")
    (tmp_path / "contract.json").write_text(json.dumps(BROKEN), encoding="utf-8")
    (tmp_path / "contract.md").write_text("# The page", encoding="utf-8")
    out = tmp_path / "out"
    issue.main(["--issues", str(issues), "--reports", str(tmp_path), "--link", LINK, "--out", str(out)])
    written = {path.name: path.read_text(encoding="utf-8") for path in out.iterdir()}
    assert (written["action"], written["number"]) == ("update", "7")
    assert written["title"].startswith("The contract suite is broken")
    assert "# The page" in written["body.md"]
    assert "2 new, 0 gone" in written["comment.md"]


def test_the_command_without_a_report_says_that_the_suite_did_not_finish(tmp_path: Path) -> None:
    issues = tmp_path / "issues.json"
    issues.write_text("[]", encoding="utf-8")
    issue.main(["--issues", str(issues), "--reports", str(tmp_path), "--link", LINK, "--out", str(tmp_path / "out")])
    assert (tmp_path / "out" / "title").read_text(encoding="utf-8") == "The contract suite did not finish"
