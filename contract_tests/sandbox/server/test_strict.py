"""A client that takes nothing but what the contract says takes what the sandbox answers."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire import AsyncEdgeImpulse, EdgeImpulse
from edgewire.errors import ApiError
from edgewire.sandbox import Sandbox

from contract_tests.conftest import Tally
from contract_tests.values import operations

READINGS = b"timestamp,accX\n0,1.5\n10,1.7\n20,1.9\n"
ONLY_OF_PROJECTS = [
    row
    for row in operations("edge_impulse_studio")
    if row["method"] == "GET"
    and not [one for one in row["parameters"] if one["required"] and one["name"] != "projectId"]
]


@pytest.fixture
def filled(sandbox: Sandbox) -> Sandbox:
    with EdgeImpulse(**_access(sandbox)) as ei:
        ei.ingestion.upload([("idle.01.csv", READINGS), ("wave.01.csv", READINGS + b"30,2.0\n")])
    return sandbox


def _access(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "api_key": sandbox.api_key,
        "project_id": sandbox.project_id,
        "api_endpoint": sandbox.studio_url,
        "ingestion_endpoint": sandbox.ingestion_url,
        "journal": None,
        "strict": True,
        "max_retries": 0,
    }


def test_a_strict_client_reads_samples_jobs_and_devices(filled: Sandbox, tmp_path: Path) -> None:
    drift: list[Any] = []
    with EdgeImpulse(**_access(filled), on_drift=drift.append) as ei:
        project = ei.project()
        samples = list(project.raw_data.iter_samples(category="training"))
        assert {sample.filename for sample in samples} == {"idle.01", "wave.01"}
        for sample in samples:
            assert project.raw_data.get_sample(sample.id).payload.sensors[0].name == "accX"
            assert project.raw_data.save_sample_as_raw(sample.id, to=tmp_path / str(sample.id)).stat().st_size
            project.raw_data.get_sample_slice(sample.id, slice_start=0, slice_end=2)
        job = httpx.post(
            f"{filled.studio_url}/api/{filled.project_id}/jobs/export/original",
            headers={"x-api-key": filled.api_key},
            json={"retainCrops": True, "uploaderFriendlyFilenames": True},
        ).json()["id"]
        assert project.jobs.get_job_status(job).job.finished_successful is True
        project.jobs.get_jobs_logs(job)
        assert len(list(project.jobs.iter_all_jobs())) == 1
    assert drift == []


def test_a_strict_client_takes_every_answer_about_a_project(filled: Sandbox, tally: Tally) -> None:
    drift: list[Any] = []
    answered = 0
    with EdgeImpulse(**_access(filled), on_drift=drift.append) as ei:
        for row in ONLY_OF_PROJECTS:
            arguments = {"project_id": filled.project_id} if "{projectId}" in row["path"] else {}
            with suppress(ApiError):  # as for an organisation, or for what there is none of
                getattr(getattr(ei.studio, row["resource"]), row["name"])(**arguments)
                answered += 1
    assert drift == []
    assert answered >= 50
    tally("sandbox, operations that a strict client reads", len(ONLY_OF_PROJECTS), len(ONLY_OF_PROJECTS))


def test_a_strict_client_that_is_awaited_takes_them_too(filled: Sandbox) -> None:
    drift: list[Any] = []

    async def read() -> int:
        answered = 0
        async with AsyncEdgeImpulse(**_access(filled), on_drift=drift.append) as ei:
            for row in ONLY_OF_PROJECTS:
                arguments = {"project_id": filled.project_id} if "{projectId}" in row["path"] else {}
                with suppress(ApiError):
                    await getattr(getattr(ei.studio, row["resource"]), row["name"])(**arguments)
                    answered += 1
        return answered

    assert asyncio.run(read()) >= 50
    assert drift == []
