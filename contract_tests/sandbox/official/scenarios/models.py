"""Jobs that are waited for, and models: profiled, deployed, refused."""

from __future__ import annotations

import contextlib
import io

from .. import media
from . import sdk
from .registry import scenario


@scenario
def a_job_is_waited_for_over_the_socket() -> None:
    from edgeimpulse.util import run_project_job_until_completion  # type: ignore[import-untyped]  # ships no types
    from edgeimpulse_api import ExportOriginalDataRequest, JobsApi

    sdk.sent(sdk.sample("export.01.csv", media.csv()))
    jobs = JobsApi(sdk.client())
    request = ExportOriginalDataRequest(retainCrops=False, uploaderFriendlyFilenames=True)
    number = jobs.start_original_export_job(sdk.project(), request).id
    lines: list[str] = []
    run_project_job_until_completion(number, data_cb=lines.append, client=sdk.client(), timeout_sec=60)
    status = jobs.get_job_status(sdk.project(), number)
    assert status.job.finished_successful is True
    assert lines, "no line of the log came over the socket"
    run_project_job_until_completion(number, timeout_sec=10)  # one that has ended is not waited for

    late = jobs.start_original_export_job(sdk.project(), request).id
    with sdk.raises(Exception, f"Timeout reached while waiting for job {late}"):
        run_project_job_until_completion(late, timeout_sec=1)


@scenario
def an_unknown_job_is_said_to_be_one() -> None:
    from edgeimpulse.util import run_project_job_until_completion

    with sdk.raises(Exception, "No job with this ID found"):
        run_project_job_until_completion(1, timeout_sec=10)


@scenario
def a_model_is_profiled() -> None:
    package = sdk.package()
    devices = package.model.list_profile_devices()
    assert "cortex-m4f-80mhz" in devices
    assert "jetson-nano" in devices
    assert len(devices) > 10
    with sdk.model() as path:
        result = package.model.profile(model=path, device="cortex-m4f-80mhz", timeout_sec=120)
    assert result.success
    with contextlib.redirect_stdout(io.StringIO()):
        result.summary()


@scenario
def a_model_is_deployed() -> None:
    package = sdk.package()
    targets = package.model.list_deployment_targets()
    assert {"zip", "brickml"} <= set(targets)
    assert len(targets) > 10
    from edgeimpulse.model.output_type import Classification  # type: ignore[import-untyped]  # ships no types

    with sdk.model() as path:
        content = package.model.deploy(
            model=path, model_output_type=Classification(labels=["a", "b"]), deploy_target="zip", timeout_sec=120
        )
    assert content.getvalue()[:4] == b"PK\x03\x04"


@scenario
def a_key_is_needed() -> None:
    from edgeimpulse_api.exceptions import UnauthorizedException

    with sdk.model() as path, sdk.raises(UnauthorizedException):
        sdk.package().model.profile(model=path, api_key="ei_wrong")


@scenario
def what_is_no_model_is_not_profiled() -> None:
    with sdk.raises(Exception, "No uploaded model yet"):
        sdk.package().model.profile(model=b"this is no model", timeout_sec=120)
