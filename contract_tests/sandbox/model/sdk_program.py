"""Run as a program: the official SDK's roads from a model or an impulse to a deployment, and its tuner functions.

The address and the key are in the environment. Prints JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from contract_tests.sandbox.model import tiny_models
from contract_tests.sandbox.model.conftest import impulse

MODEL = tiny_models.tflite([[1, 33]], [[1, 3]])


def _road(api: Any, client: Any, project: int) -> None:
    """Samples are there: create, generate, train."""
    from edgeimpulse import util  # type: ignore[import-untyped]  # the official SDK ships no types

    jobs = api.JobsApi(client)
    body = api.CreateImpulseRequest.from_dict(impulse("raw"))
    assert api.ImpulseApi(client).create_impulse(project, body).success
    features = api.GenerateFeaturesRequest.from_dict({"dspId": 2})
    settings = api.SetKerasParameterRequest.from_dict({"trainingCycles": 3})
    steps: tuple[Callable[[], Any], ...] = (
        lambda: jobs.generate_features_job(project, features),
        lambda: jobs.train_keras_job(project, 3, settings),
        lambda: jobs.start_classify_job(project, api.StartClassifyJobRequest.from_dict({})),
    )
    for start in steps:
        job = start()
        assert util.poll(jobs, project, job.id, timeout_sec=60).job.finished_successful, job
    assert api.LearnApi(client).get_keras(project, 3).trained


def main() -> None:
    import edgeimpulse as ei
    import edgeimpulse_api as api
    from edgeimpulse import tuner, util
    from edgeimpulse.experimental import impulse as experimental  # type: ignore[import-untyped]  # as above

    client = util.configure_generic_client(key=ei.API_KEY, host=ei.API_ENDPOINT)
    project = util.default_project_id_for(client)
    found: dict[str, Any] = {"devices": ei.model.list_profile_devices(), "targets": ei.model.list_deployment_targets()}

    profile = ei.model.profile(MODEL, device="jetson-nano", timeout_sec=60)
    profile.summary()
    found["profile"] = profile.model.profile_info.to_dict()
    with tempfile.TemporaryDirectory() as folder:
        output = ei.model.output_type.Classification()
        content = ei.model.deploy(MODEL, output, deploy_target="zip", output_directory=folder, timeout_sec=60)
        found["deployed"] = [path.name for path in Path(folder).iterdir()]
        found["zip"] = content.getvalue()[:2].decode()

    _road(api, client, project)
    built = experimental.build(deploy_model_type="int8", engine="tflite", deploy_target="arduino", timeout_sec=60)
    found["arduino"] = built.getvalue()[:2].decode()

    started = tuner.start_tuner([], "cortex-m4f-80mhz", 100, tuning_max_trials=2, name="run")
    state = tuner.check_tuner(timeout_sec=60)
    runs = tuner.list_tuner_runs().runs
    found["tuner"] = [
        state.status.status,
        len(state.trials),
        runs[0].name,
        started.id == runs[0].tuner_coordinator_job_id,
    ]
    found["run"] = tuner.get_tuner_run_state(started.id).config.target_latency
    trial = api.TunerCreateTrialImpulse.from_dict({"id": "t1"})
    api.OptimizationApi(client).create_trial(project, started.id, trial)
    found["primary"] = tuner.set_impulse_from_trial("t1", timeout_sec=60).success
    print(json.dumps(found), file=sys.__stdout__)


if __name__ == "__main__":
    sys.stdout = sys.stderr
    main()
