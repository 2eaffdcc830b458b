"""A run that is killed leaves nothing behind for longer than until the next one."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from contract_tests.live import corner
from contract_tests.live.asking import Asker
from contract_tests.live.corner import LEDGERS
from contract_tests.sandbox.process import run_module
from contract_tests.suite.results import Finding, Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings


def crashed(service: Service, folder: Path, *endings: str) -> list[int]:
    """Runs that were ended; their exit codes."""
    access = {
        "studio_url": service.studio_url,
        "ingestion_url": service.ingestion_url,
        "project_id": service.project_id,
        "organization_id": service.organization_id,
        "api_key": service.api_key,
        "organization_key": service.organization_key,
    }
    done = run_module("contract_tests.live.crashing", str(folder), json.dumps(access), *endings)
    return [json.loads(line)["ended"] for line in done.stdout.splitlines()]


def swept(service: Service) -> list[Finding]:
    """What the next run says of those before it."""
    result = Result(layer="live", origin="sandbox")
    real = dataclasses.replace(service, control=None)
    with Asker(real, Settings(), result) as asker, corner.guarded(asker) as found:
        found.sweep()
    return result.findings


def everything(service: Service) -> list[object]:
    """All samples, and all data items, with all that is known of them."""
    assert service.control
    samples: list[object] = list(service.control.samples.all(project=service.project_id))
    with Asker(service, Settings(), Result(layer="x", origin="sandbox")) as asker:
        items: list[object] = asker.ask("listOrganizationData", organization_id=service.organization_id).value["data"]
    return samples + items


def test_a_run_that_is_told_to_end_leaves_nothing_and_what_killed_ones_left_the_next_one_takes_away_and_nothing_else(
    test_project: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LEDGERS, str(tmp_path))
    before = everything(test_project)
    told = ("uploaded=SIGTERM", "moveSample=SIGINT")
    killed = [f"{moment}=SIGKILL" for moment in ("upload", "uploaded", "renameSample", "downloadOrganizationDataFile")]
    assert crashed(test_project, tmp_path, *told, *killed) == [143, -2, *[-9] * len(killed)]
    assert len(list(tmp_path.iterdir())) == len(killed), "those that were told to end have no ledger any more"
    assert len(everything(test_project)) == len(before) + 3  # the first that was killed had not made anything yet
    (said,) = swept(test_project)
    assert said.severity == "news"
    assert said.got.startswith("3 left by 3 run(s)")
    assert everything(test_project) == before
    assert not list(tmp_path.iterdir())
