"""What the official Python SDK says of jobs, and what we say of the same ones; both wait for them at the same time.

The SDK has two waiters: one listens to the socket and says only that a job is over, one polls and says how it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

import pytest
from edge_impulse_studio import models
from edgeimpulse import util  # type: ignore[import-untyped]  # the official SDK ships no types
from edgeimpulse_api import JobsApi
from edgewire import EdgeImpulse
from edgewire.errors import JobFailed
from edgewire.sandbox import Sandbox

from .conftest import listeners, until

PATIENCE = 30
_LINES = ["Creating job... OK (ID: 20000001)", "Scheduling job in cluster...", "", "42 %", "42 %", "ünïcödé ✓"]
ENDED = "ended before the socket opened"
SCRIPTS: Mapping[str, Mapping[str, object]] = {
    "success": {"seconds": 0.5, "lines": _LINES},
    "failure": {"seconds": 0.5, "lines": _LINES, "outcome": "failure", "error": "out-of-memory"},
    "cancelled": {"seconds": 600, "lines": [{"text": "begun", "after": 0}]},
    ENDED: {"seconds": 0, "lines": _LINES},
}


@dataclass(frozen=True)
class Verdict:
    """What a client says of a job at its end. The official client heard ``lines`` only while the job was running."""

    successful: bool
    finished: datetime
    lines: list[str]


@dataclass(frozen=True)
class Both:
    """One job."""

    theirs: Verdict
    ours: Verdict


@pytest.fixture(scope="module")
def verdicts(sandbox: Sandbox, ei: EdgeImpulse, begun: Callable[..., int]) -> dict[str, Both]:
    """Of a job of each kind. All are waited for at once, as the SDK looks once a second."""
    sandbox.clock.freeze()  # no job ends before both listen
    jobs = {name: begun(**script) for name, script in SCRIPTS.items()}
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(2 * len(SCRIPTS)) as pool:
        patch.setattr("edgeimpulse.API_ENDPOINT", sandbox.studio_url)
        theirs = {name: pool.submit(_theirs, sandbox, job) for name, job in jobs.items()}
        ours = {name: pool.submit(_ours, ei, job) for name, job in jobs.items()}
        until(lambda: all(listeners(sandbox, job) == 2 for name, job in jobs.items() if name != ENDED))
        ei.jobs.attach(jobs["cancelled"]).cancel()
        sandbox.clock.advance(1)
        return {name: Both(theirs[name].result(PATIENCE), ours[name].result(PATIENCE)) for name in SCRIPTS}


def _theirs(sandbox: Sandbox, job: int) -> Verdict:
    client = util.configure_generic_client(sandbox.api_key, host=sandbox.studio_url)
    lines: list[str] = []
    util.run_project_job_until_completion(
        job, lines.append, client=client, project_id=sandbox.project_id, timeout_sec=PATIENCE
    )
    record = util.poll(JobsApi(client), sandbox.project_id, job, timeout_sec=PATIENCE).job
    return Verdict(record.finished_successful, datetime.fromisoformat(record.finished), lines)


def _ours(ei: EdgeImpulse, job: int) -> Verdict:
    """Successful is what returns, and what raises ``JobFailed`` is not."""
    lines: list[str] = []
    record: models.Job | None
    try:
        record = ei.jobs.attach(job).wait(timeout=PATIENCE, on_log=lambda line: lines.append(line.text.strip()))
        successful = True
    except JobFailed as error:
        record = error.record
        successful = False
    assert record is not None
    assert isinstance(record.finished, datetime)
    return Verdict(successful, record.finished, lines)


@pytest.mark.parametrize("kind", SCRIPTS)
def test_both_see_the_same_verdict(verdicts: Mapping[str, Both], kind: str) -> None:
    theirs, ours = verdicts[kind].theirs, verdicts[kind].ours
    assert ours.successful is theirs.successful is (kind in ("success", ENDED))
    assert ours.finished == theirs.finished


@pytest.mark.parametrize("kind", [kind for kind in SCRIPTS if kind != ENDED])
def test_both_read_the_same_lines_of_a_job_that_runs(verdicts: Mapping[str, Both], kind: str) -> None:
    assert verdicts[kind].ours.lines == verdicts[kind].theirs.lines != []


def test_of_a_job_that_is_over_the_official_client_reads_nothing_and_we_read_all(verdicts: Mapping[str, Both]) -> None:
    assert verdicts[ENDED].theirs.lines == []
    assert verdicts[ENDED].ours.lines == [line.strip() for line in _LINES]
