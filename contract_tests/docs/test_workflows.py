"""What runs on GitHub: nothing that can change under us, and no more rights than needed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from .examples import ROOT, pages

_WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
_MAKE = re.compile(r"(?:^|`|run: )make(?: [A-Z]+=\S+)* ([a-z]+(?: [a-z]+)*)", re.MULTILINE)
_VERB = re.compile(r"^([a-z]+):.*##", re.MULTILINE)


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.fixture(params=_WORKFLOWS, ids=lambda path: path.name)
def workflow(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


_MAY: dict[tuple[str, str], dict[str, str]] = {
    ("regenerate.yml", "propose"): {"contents": "write", "pull-requests": "write"},
    ("nightly.yml", "check"): {"contents": "read", "issues": "read"},
    ("nightly.yml", "tell"): {"contents": "write", "issues": "write"},
    ("watch.yml", "watch"): {"contents": "read", "issues": "write"},
}
"""The jobs that may do more than read the tree."""


def test_there_are_workflows_for_tests_for_regeneration_and_for_the_nights() -> None:
    assert [path.name for path in _WORKFLOWS] == ["nightly.yml", "regenerate.yml", "test.yml", "watch.yml"]


def test_every_action_is_pinned_to_a_commit_and_says_its_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text(encoding="utf-8"))
    assert used or workflow.name == "watch.yml"
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_a_workflow_may_only_read_unless_a_job_says_otherwise(workflow: Path) -> None:
    assert _read(workflow)["permissions"] == {"contents": "read"}


def test_a_job_that_may_write_runs_no_code_of_the_tree_and_one_that_runs_it_keeps_no_credential(workflow: Path) -> None:
    for name, job in _read(workflow)["jobs"].items():
        may = job.get("permissions")
        assert may == _MAY.get((workflow.name, name))
        if may and "write" in may.values():
            code = "\n".join(step.get("run", "") for step in job["steps"])
            assert not re.search(r"\b(make|python|pip|scripts/)\b", code)
        else:
            checkouts = [step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")]
            assert [step["with"]["persist-credentials"] for step in checkouts] == [False]


def test_a_secret_is_seen_by_the_one_step_that_needs_it_and_the_token_by_none_that_runs_code_of_the_tree(
    workflow: Path,
) -> None:
    with_secrets = []
    for job in _read(workflow)["jobs"].values():
        for step in job["steps"]:
            seen = str({**job.get("env", {}), **step.get("env", {})})
            if "secrets." in seen:
                with_secrets.append(step["run"].split(" ARGS")[0])
            if re.search(r"\b(make|python)\b", step.get("run", "")):
                assert "github.token" not in seen
    assert with_secrets == (["make PYTHON=python nightly"] if workflow.name == "nightly.yml" else [])


def test_a_night_that_hangs_or_whose_issue_cannot_be_written_is_told_and_kept_and_only_of_main() -> None:
    night = _read(ROOT / ".github/workflows/nightly.yml")["jobs"]
    (check,) = [step for step in night["check"]["steps"] if step.get("name") == "Check"]
    assert check["timeout-minutes"] < night["check"]["timeout-minutes"]  # the end of a job is no failure of a step
    (keep,) = [step for step in night["tell"]["steps"] if step.get("name") == "Keep the history"]
    assert keep["if"] == "${{ !cancelled() }}"
    assert "github.ref == 'refs/heads/main'" in night["tell"]["if"]


def test_no_text_of_an_event_becomes_part_of_a_script(workflow: Path) -> None:
    for job in _read(workflow)["jobs"].values():
        for step in job["steps"]:
            values = re.findall(r"\$\{\{\s*([\w.]+)", step.get("run", ""))
            assert all(value.startswith("matrix.") for value in values), step["run"]


def test_all_promised_python_versions_are_tested() -> None:
    tested = _read(ROOT / ".github/workflows/test.yml")["jobs"]["test"]["strategy"]["matrix"]["python"]
    promised = re.findall(r"Python :: (3\.\d+)\"", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert tested == promised != []


def test_every_make_verb_that_is_named_exists() -> None:
    verbs = set(_VERB.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    texts = [(ROOT / page).read_text(encoding="utf-8") for page in pages()]
    texts += [path.read_text(encoding="utf-8") for path in _WORKFLOWS]
    named = {verb for text in texts for command in _MAKE.findall(text) for verb in command.split()}
    assert {"run", "test", "quality"} <= named <= verbs
