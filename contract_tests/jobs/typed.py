"""What a type checker knows of jobs. It is read by mypy, with all other code, and not run."""

from __future__ import annotations

from typing import Any, assert_type

from edge_impulse_studio.api.jobs import start_retrain_job
from edge_impulse_studio.models import (
    BuildOnDeviceModelRequest,
    BuildOnDeviceModelResponse,
    BuildPublicDeploymentJobRequest,
    BuildPublicDeploymentJobResponse,
    StartJobResponse,
)
from edge_impulse_studio.models import Job as Record
from edgewire import AsyncEdgeImpulse, AsyncJob, EdgeImpulse, Job, LogLine


def blocking(ei: EdgeImpulse, body: BuildOnDeviceModelRequest, public: BuildPublicDeploymentJobRequest) -> None:
    job = ei.jobs.start(ei.studio.jobs.build_on_device_model_job, 1, type_="zip", body=body)
    assert_type(job, Job[BuildOnDeviceModelResponse])
    assert_type(job.answer.deployment_version, int)
    view = ei.jobs.start(ei.project().jobs.build_on_device_model_job, type_="zip", body=body)
    assert_type(view, Job[BuildOnDeviceModelResponse])
    other = ei.jobs.start(ei.studio.deployment.build_public_deployment_job, 1, body=public)
    assert_type(other, Job[BuildPublicDeploymentJobResponse])
    assert_type(ei.jobs.send(start_retrain_job.build(1)), Job[StartJobResponse])
    assert_type(ei.jobs.attach(5), Job[None])
    assert_type(job.wait(), Record)
    assert_type(job.status(), Record)
    assert_type(job.result, Record)
    assert_type(job.cancel(), bool)
    assert_type(ei.jobs.wait_all([job, other], on_log=lambda job, line: print(job.id, line.text)), list[Record])
    assert_type(ei.jobs.list(), list[Record])
    for line in job.logs():
        assert_type(line, LogLine)
    ei.jobs.start(ei.studio.jobs.build_on_device_model_job, 1, body=body)  # type: ignore[call-arg]  # type_ is missing
    ei.jobs.start(ei.studio.jobs.start_retrain_job, "1")  # type: ignore[arg-type]  # no number
    ei.jobs.start(ei.project().jobs.start_retrain_job, 1)  # type: ignore[call-arg]  # the view knows it


async def awaited(ei: AsyncEdgeImpulse, body: BuildOnDeviceModelRequest) -> None:
    job = await ei.jobs.start(ei.studio.jobs.build_on_device_model_job, 1, type_="zip", body=body)
    assert_type(job, AsyncJob[BuildOnDeviceModelResponse])
    view = await ei.jobs.start(ei.project(1).jobs.build_on_device_model_job, type_="zip", body=body)
    assert_type(view, AsyncJob[BuildOnDeviceModelResponse])
    assert_type(await ei.jobs.attach(5), AsyncJob[None])
    assert_type(await job.wait(), Record)
    assert_type(await job.status(), Record)
    assert_type(job.result, Record)
    assert_type(await ei.jobs.wait_all([job, view]), list[Record])
    async for line in job.logs():
        assert_type(line, LogLine)
    several: list[AsyncJob[Any]] = [job, view]
    assert_type(await ei.jobs.wait_all(several, on_log=lambda job, line: print(job.id, line.text)), list[Record])
    await ei.jobs.start(ei.studio.jobs.start_retrain_job, "1")  # type: ignore[arg-type]  # no number
