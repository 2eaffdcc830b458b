"""The EON Tuner, performance calibration and post-processing: settings are kept, results are not invented."""

from __future__ import annotations

from edgewire.sandbox import seed

from .conftest import BASE, Project, impulse

CONFIG = {"targetDevice": {"name": "cortex-m4f-80mhz"}, "targetLatency": 50, "name": "first", "tuningMaxTrials": 2}


def test_a_run_goes_its_way_and_ends_without_a_trial(project: Project) -> None:
    project.post("/optimize/config", CONFIG)
    assert project.get("/optimize/config") == CONFIG
    assert project.get("/optimize/state")["status"]["status"] == "ready"
    project.service.clock.freeze()
    project.service.jobs.script("optimizeJob", seconds=60, queued=10)
    job = project.post("/jobs/optimize")["id"]
    for seconds, status, running in ((0, "creating", True), (10, "running", True), (60, "completed", False)):
        project.service.clock.advance(seconds)
        state = project.get("/optimize/state")
        assert (state["status"]["status"], state["tunerJobIsRunning"]) == (status, running)
    assert (state["trials"], state["status"]["numCompletedTrials"]) == ([], 0)
    assert (state["tunerJobId"], state["tunerCoordinatorJobId"], state["config"]) == (job, job, CONFIG)
    assert project.get(f"/optimize/{job}/state")["config"] == CONFIG


def test_runs_are_listed_newest_first_and_can_be_renamed(project: Project) -> None:
    project.post("/optimize/config", CONFIG)
    first, second = (project.post("/jobs/optimize")["id"] for _ in range(2))
    project.post(f"/optimize/{first}", {"name": "renamed"})
    runs = project.get("/optimize/runs")["runs"]
    assert [(run["tunerCoordinatorJobId"], run["index"], run["name"]) for run in runs] == [
        (second, 2, "first"),
        (first, 1, "renamed"),
    ]
    project.delete("/optimize/state")
    assert project.get("/optimize/runs")["runs"] == []
    assert project.refused("GET", f"/optimize/{first}/state") == f"No tuner run found with job ID {first}"


def test_a_failed_run_has_an_error(project: Project) -> None:
    project.service.jobs.script("optimizeJob", outcome="failure", count=1)
    project.post("/jobs/optimize")
    assert project.get("/optimize/state")["jobError"] == "Job did not finish successfully"
    assert project.get("/optimize/runs")["runs"][0]["jobStatus"] == "failed"


def test_a_trial_of_a_custom_search_can_become_an_impulse(project: Project) -> None:
    job = project.post("/jobs/optimize")["id"]
    blocks = impulse()
    project.post(
        f"/optimize/{job}/create-trial",
        {"id": "t1", **{name: blocks[name] for name in ("inputBlocks", "dspBlocks", "learnBlocks")}},
    )
    state = project.get("/optimize/state")
    assert [(trial["id"], trial["status"]) for trial in state["trials"]] == [("t1", "pending")]
    assert state["status"]["numPendingTrials"] == 1
    assert project.run("/jobs/set-tuner-primary-job?trialId=t1", {"name": "From t1"})
    found = project.get("/impulse")["impulse"]
    assert found["name"] == "From t1"
    assert found["learnBlocks"][0]["dsp"] == [found["dspBlocks"][0]["id"]]
    assert found["dspBlocks"][0]["input"] == found["inputBlocks"][0]["id"]
    assert project.refused("POST", "/jobs/set-tuner-primary-job?trialId=t2", {}) == "No trial found with ID t2"
    project.get(f"/optimize/{job}/trial/t1/end-trial")
    assert project.get("/optimize/state")["status"]["numCompletedTrials"] == 1


def test_a_trial_is_made_an_impulse_without_a_body_as_older_clients_ask_for_it(project: Project) -> None:
    job = project.post("/jobs/optimize")["id"]
    blocks = impulse()
    project.post(
        f"/optimize/{job}/create-trial",
        {"id": "t1", **{name: blocks[name] for name in ("inputBlocks", "dspBlocks", "learnBlocks")}},
    )
    answer = project.studio.post(f"{BASE}/jobs/set-tuner-primary-job", params={"trialId": "t1"})
    assert (answer.status_code, answer.json()["success"]) == (200, True), answer.text
    assert project.get("/impulse")["impulse"]["learnBlocks"]


def test_recommendations_are_refused(project: Project) -> None:
    assert "no tuner" in project.refused("GET", "/optimize/window-settings", status=501)


def test_calibration_keeps_parameters_and_refuses_results(project: Project) -> None:
    project.impulse()
    project.train()
    params = {"type": "standard", "version": 1}
    project.post("/performance-calibration/parameters", {"params": params})
    assert project.get("/performance-calibration/parameters") == {"params": params}
    before = project.refused("GET", "/performance-calibration/parameter-sets")
    assert before == "No performance calibration results found, run 'startPerformanceCalibrationJob' first"
    assert project.run("/jobs/performance-calibration", {"backgroundNoiseLabel": "idle"})
    status = project.get("/performance-calibration/status")
    assert (status["available"], status["options"]) == (False, {"backgroundNoiseLabel": "idle"})
    for path in ("parameter-sets", "raw-result", "ground-truth", "wav"):
        assert "only invent" in project.refused("GET", f"/performance-calibration/{path}", status=501)
    project.delete("/performance-calibration/parameters")
    assert project.get("/performance-calibration/parameters") == {}


def test_labeled_audio_is_kept_for_a_job(project: Project) -> None:
    project.impulse()
    project.train()
    answer = project.studio.post(f"/api/{seed.PROJECT}/performance-calibration/files", files={"zip": ("a.zip", b"PK")})
    key = answer.json()["uploadKey"]
    assert project.run("/jobs/performance-calibration", {"backgroundNoiseLabel": "idle", "uploadKey": key})
    other = {"backgroundNoiseLabel": "idle", "uploadKey": "other"}
    assert project.refused("POST", "/jobs/performance-calibration", other) == "No uploaded audio found with key other"


def test_a_post_processing_block_keeps_its_parameters_and_has_no_results(project: Project) -> None:
    body = impulse()
    body["postProcessingBlocks"] = [
        {"id": 4, "type": "object-tracking", "name": "Tracking", "title": "Tracking", "implementationVersion": 1}
    ]
    project.post("/impulse", body)
    config = {"enabled": False, "parameters": {"keep_grace": "9"}}
    project.post("/post-processing/4", config)
    found = project.get("/post-processing/4")
    assert found["enabled"] is False
    assert {item["param"]: item["value"] for item in found["parameters"]}["keep_grace"] == "9"
    sample = project.get("/raw-data?category=testing")["samples"][0]["id"]
    asked = {"config": config, "variant": "int8"}
    assert project.post(f"/post-processing/4/samples/{sample}", asked) == {"hasResults": "no-results"}
    assert "cannot track" in project.refused("POST", f"/post-processing/4/samples/{sample}/classify", asked, status=501)
    assert "no parameter 'x'" in project.refused(
        "POST", "/post-processing/4", {"enabled": True, "parameters": {"x": "1"}}
    )
