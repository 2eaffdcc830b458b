"""The scripts of the nightly's workflows, run with a GitHub that is a folder: what they open, change and keep."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.sandbox.process import environment
from contract_tests.suite.history import OVERDUE, Row

from .examples import ROOT

# It notes what it is asked for, answers with files of the folder "answers", and fails as gh does where there is none.
_GH = """#!/usr/bin/env bash
echo "$*" >> "$NOTES"
case "$1 $2" in
  "api --header") file=${4##*/contents/}; file=${file%%\\?*}
    [ -f "$ANSWERS/$file" ] || { echo "gh: ${PROBLEM:-Not Found (HTTP 404)}" >&2; exit 1; }
    cat "$ANSWERS/$file" ;;
  "issue list") cat "$ANSWERS/issues" ;;
esac
"""


@dataclass(frozen=True)
class Place:
    """Where a script runs."""

    folder: Path

    @property
    def answers(self) -> Path:
        return self.folder / "answers"

    def asked(self) -> list[str]:
        """What gh was asked to do, but for what it was only asked."""
        notes = self.folder / "notes"
        lines = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
        return [line for line in lines if not line.startswith(("api", "issue list", "auth"))]

    def run(self, workflow: str, step: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a step as GitHub does."""
        described: Any = yaml.safe_load((ROOT / ".github" / "workflows" / workflow).read_text(encoding="utf-8"))
        ((job, found),) = [
            (job, one) for job in described["jobs"].values() for one in job["steps"] if one.get("name") == step
        ]
        plain = {name: text for name, text in job.get("env", {}).items() if "${{" not in text}
        return subprocess.run(
            ["bash", "-e", "-c", found["run"]],
            cwd=self.folder,
            env={
                "PATH": f"{self.folder}/bin{os.pathsep}{os.environ['PATH']}",
                "HOME": str(self.folder),
                "NOTES": str(self.folder / "notes"),
                "ANSWERS": str(self.answers),
                "GH_REPO": "someone/edgewire",
                "GITHUB_REPOSITORY": "someone/edgewire",
                "GITHUB_RUN_ID": "1",
                "GIT_CONFIG_NOSYSTEM": "1",
                **plain,
                **variables,
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )


@pytest.fixture
def place(tmp_path: Path) -> Place:
    for name in ("bin", "answers", "outcome"):
        (tmp_path / name).mkdir()
    gh = tmp_path / "bin" / "gh"
    gh.write_text(_GH, encoding="utf-8")
    gh.chmod(0o755)
    (tmp_path / "answers" / "issues").touch()
    return Place(tmp_path)


NIGHT = Row(date=datetime.now(UTC), depth="night", seed=1, verdict="broken", contract="a", live=0)


# -- Telling ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "comment", "asked"),
    [
        ("open", "", ["issue create --title A `title` $(id) --body-file outcome/body.md"]),
        ("update", "", ["issue edit 7 --title A `title` $(id) --body-file outcome/body.md"]),
        (
            "update",
            "new",
            [
                "issue edit 7 --title A `title` $(id) --body-file outcome/body.md",
                "issue comment 7 --body-file outcome/comment.md",
            ],
        ),
        ("close", "whole", ["issue comment 7 --body-file outcome/comment.md", "issue close 7"]),
        ("nothing", "", []),
    ],
)
def test_what_was_decided_is_done(action: str, comment: str, asked: list[str], place: Place) -> None:
    texts = {"action": action, "number": "7", "title": "A `title` $(id)", "body.md": "b", "comment.md": comment}
    for name, text in texts.items():
        (place.folder / "outcome" / name).write_text(text, encoding="utf-8")
    done = place.run("nightly.yml", "Open, update or close the issue")
    assert (done.returncode, done.stderr) == (0, "")
    assert place.asked() == asked


def test_a_number_that_is_none_is_refused(place: Place) -> None:
    for name, text in {"action": "close", "number": "7 --repo other/one"}.items():
        (place.folder / "outcome" / name).write_text(text, encoding="utf-8")
    assert place.run("nightly.yml", "Open, update or close the issue").returncode != 0
    assert place.asked() == []


def came_of_it(place: Place) -> subprocess.CompletedProcess[str]:
    """Run the step with this interpreter for that of the checkout."""
    python = place.folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    (place.folder / "issues.json").write_text("[]", encoding="utf-8")
    (place.folder / "kept").mkdir()
    (place.folder / "kept" / "evidence.json").write_text("{}", encoding="utf-8")
    (place.folder / "outcome").rmdir()
    link, summary = "https://github.com/someone/edgewire/actions/runs/1", str(place.folder / "summary")
    return place.run("nightly.yml", "Say what came of it", **environment(LINK=link, GITHUB_STEP_SUMMARY=summary))


def test_a_night_says_what_came_of_it_and_what_it_did_not_check(place: Place) -> None:
    reports = place.folder / "reports"
    reports.mkdir()
    layers = [{"name": "live", "checked": 0, "unchecked": "No key: 100%."}]
    found = {"run": {"verdict": "not checked"}, "layers": layers, "findings": []}
    (reports / "contract.json").write_text(json.dumps(found), encoding="utf-8")
    (reports / "contract.md").write_text("# The page", encoding="utf-8")
    done = came_of_it(place)
    assert done.returncode == 0, done.stderr
    assert "::error title=live was not checked::No key: 100%25." in done.stdout.splitlines()
    assert (place.folder / "outcome" / "action").read_text(encoding="utf-8") == "nothing"
    assert (place.folder / "outcome" / "evidence.json").exists()
    assert not (place.folder / "outcome" / "history.jsonl").exists()
    assert (place.folder / "summary").read_text(encoding="utf-8") == "# The page"


def test_a_night_without_a_report_is_red_and_has_an_issue_to_open(place: Place) -> None:
    done = came_of_it(place)
    assert done.returncode != 0
    assert "::error title=No report::" in done.stdout
    assert (place.folder / "outcome" / "action").read_text(encoding="utf-8") == "open"
    assert (place.folder / "outcome" / "evidence.json").exists()


def git(*arguments: str, cwd: Path) -> str:
    return subprocess.run(["git", *arguments], cwd=cwd, check=True, capture_output=True, text=True, timeout=60).stdout


def test_each_night_is_kept_on_top_of_those_before_and_nothing_else_is(place: Place) -> None:
    remote = place.folder / "someone" / "edgewire"
    remote.mkdir(parents=True)
    git("init", "--quiet", "--bare", cwd=remote)
    outcome = place.folder / "outcome"
    (outcome / "body.md").write_text("not of the history", encoding="utf-8")

    def keep(text: str) -> None:
        (outcome / "history.jsonl").write_text(text, encoding="utf-8")
        (outcome / "evidence.json").write_text("{}", encoding="utf-8")
        done = place.run("nightly.yml", "Keep the history", GITHUB_SERVER_URL=str(place.folder))
        assert done.returncode == 0, done.stderr
        subprocess.run(["rm", "-rf", "history"], cwd=place.folder, check=True)

    keep("one\n")
    keep("one\ntwo\n")
    keep("one\ntwo\n")  # a night without a result leaves what there was
    assert git("show", "contract-history:history.jsonl", cwd=remote) == "one\ntwo\n"
    assert git("ls-tree", "--name-only", "contract-history", cwd=remote).split() == ["evidence.json", "history.jsonl"]
    assert git("rev-list", "--count", "contract-history", cwd=remote).strip() == "2"


def test_a_first_night_without_a_result_keeps_nothing(place: Place) -> None:
    assert place.run("nightly.yml", "Keep the history").returncode == 0


# -- Fetching ---------------------------------------------------------------------------------------------------------


def test_what_earlier_nights_left_is_fetched(place: Place) -> None:
    (place.answers / "history.jsonl").write_text("{}", encoding="utf-8")
    (place.answers / "issues").write_text("[]", encoding="utf-8")
    assert place.run("nightly.yml", "Fetch what earlier nights left").returncode == 0
    assert [path.name for path in (place.folder / "kept").iterdir()] == ["history.jsonl"]
    assert (place.folder / "issues.json").read_text(encoding="utf-8") == "[]"


def test_a_history_that_cannot_be_fetched_is_not_taken_for_none(place: Place) -> None:
    done = place.run("nightly.yml", "Fetch what earlier nights left", PROBLEM="Bad gateway (HTTP 502)")
    assert done.returncode != 0
    assert "HTTP 502" in done.stdout


# -- Watching ---------------------------------------------------------------------------------------------------------


def watch(place: Place, *rows: Row, issue: str = "") -> int:
    (place.answers / "history.jsonl").write_text(
        "{cut\n" + "".join(f"{row.line()}\n" for row in rows), encoding="utf-8"
    )
    (place.answers / "issues").write_text(issue, encoding="utf-8")
    return place.run("watch.yml", "Look for the last night").returncode


OLD = replace(NIGHT, date=NIGHT.date - OVERDUE - timedelta(hours=1))


def test_a_night_that_came_is_no_news_whatever_it_found(place: Place) -> None:
    assert watch(place, NIGHT, replace(OLD, verdict="whole")) == 0
    assert place.asked() == []


TO_COME = replace(NIGHT, date=NIGHT.date + timedelta(days=400))


@pytest.mark.parametrize(
    "rows",
    [[], [OLD], [OLD, replace(NIGHT, depth="change")], [OLD, TO_COME]],
    ids=["never", "old", "by day", "by a wrong clock"],
)
def test_a_night_that_did_not_come_opens_an_issue_and_is_red(rows: list[Row], place: Place) -> None:
    assert watch(place, *rows) == 1
    (asked,) = place.asked()
    assert asked.startswith("issue create --title The nightly run does not come --body The last night with a result: ")
    assert ("never" in asked) is not bool(rows)


def test_it_is_opened_once_and_closed_when_a_night_comes(place: Place) -> None:
    assert watch(place, OLD, issue="5") == 1
    assert place.asked() == []
    assert watch(place, NIGHT, issue="5") == 0
    assert [line.split(" --body")[0] for line in place.asked()] == ["issue comment 5", "issue close 5"]


def test_a_repository_in_which_no_night_was_is_watched_too(place: Place) -> None:
    assert place.run("watch.yml", "Look for the last night").returncode == 1
    assert "never" in place.asked()[0]
