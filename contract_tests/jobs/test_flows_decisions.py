"""What flows decide, without a service: features, bodies, targets, engines, variants, and whose job is whose."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from edge_impulse_studio import models
from edge_impulse_studio.api.jobs.list_all_jobs import build as list_all_jobs
from edgewire.errors import ApiError, ConfigurationError, ConnectionLost, EdgewireError, JobFailed, JobTimeout, NoJob
from edgewire.jobs import steps, steps_data, steps_deploy, steps_model
from edgewire.jobs.steps import Course, Follow, Pause, Ran, Run, Started

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def job(id: int, what: str = "Something", after: float = 0.0) -> models.Job:
    return models.Job(
        id=id,
        category=what,
        category_key=what.lower(),
        key="k",
        created=NOW + timedelta(seconds=after),
        job_notification_uids=[],
    )


def detailed(*, stale: bool, generated: dict[int, bool]) -> models.DetailedImpulse:
    blocks = [{"blockId": id, "config": {"dsp": {"features": {"generated": is_}}}} for id, is_ in generated.items()]
    return models.DetailedImpulse.from_dict({"isStale": stale, "dspBlockConfigs": blocks})


@pytest.mark.parametrize(
    ("stale", "generated", "expected"),
    [
        (False, {2: True, 4: True}, []),
        (False, {2: True, 4: False}, [4]),
        (False, {2: True}, [4]),
        (True, {2: True, 4: True}, [2, 4]),
    ],
)
def test_features_are_made_where_they_are_missing_and_all_where_the_data_has_changed(
    stale: bool, generated: dict[int, bool], expected: list[int]
) -> None:
    assert steps_model.missing([2, 4], detailed(stale=stale, generated=generated)) == expected


def test_features_are_made_where_nothing_is_known_of_them() -> None:
    assert steps_model.missing([2, 4], None) == [2, 4]


@pytest.mark.parametrize(
    "given", [{"trainingCycles": 5, "learning_rate": 0.1}, {"training_cycles": 5, "learningRate": 0.1}]
)
def test_a_training_sends_the_settings_that_were_given_and_no_others(given: dict[str, object]) -> None:
    """The service sets only the fields that it is sent."""
    assert steps_model.keras_body(given).to_dict() == {"trainingCycles": 5, "learningRate": 0.1}
    assert steps_model.keras_body(None).to_dict() == {}


ANOMALY = {
    "name": "Anomaly",
    "trained": False,
    "axes": [{"ix": ix, "label": "a", "selected": False, "favourite": ix == 4} for ix in (0, 4, 7)],
    "selectedAxes": [7],
    "clusterCount": 12,
    "minimumConfidenceRating": 0.4,
    "thresholds": [],
}


def anomaly(**more: object) -> models.AnomalyConfigResponse:
    return models.AnomalyConfigResponse.from_dict({"success": True, **ANOMALY, **more})


def test_an_anomaly_training_sends_the_settings_of_the_block_where_none_are_given() -> None:
    expected = {"axes": [7], "clusterCount": 12, "minimumConfidenceRating": 0.4}
    assert steps_model.anomaly_body(anomaly(), None).to_dict() == expected
    assert steps_model.anomaly_body(anomaly(), {"axes": [1], "clusterCount": 3}).to_dict() == {
        **expected,
        "axes": [1],
        "clusterCount": 3,
    }


def test_axes_that_nobody_chose_are_those_that_studio_suggests_or_all() -> None:
    assert steps_model.anomaly_body(anomaly(selectedAxes=[]), None).axes == [4]
    plain = [{**axis, "favourite": False} for axis in cast(list[dict[str, object]], ANOMALY["axes"])]
    assert steps_model.anomaly_body(anomaly(selectedAxes=[], axes=plain), None).axes == [0, 4, 7]
    with pytest.raises(ConfigurationError, match="has no axes to train on; give parameters="):
        steps_model.anomaly_body(anomaly(selectedAxes=[], axes=[]), None)


def block(type_: str) -> models.ImpulseLearnBlock:
    return models.ImpulseLearnBlock.from_dict({"id": 3, "type": type_, "name": "n", "dsp": [2], "title": "t"})


@pytest.mark.parametrize(
    ("type_", "given", "words"),
    [
        ("keras", {"trainingCycle": 3}, r"no field 'trainingCycle'; did you mean 'trainingCycles'\?"),
        ("anomaly", {"trainingCycles": 3}, "no field 'trainingCycles'; it can have axes, "),
        ("anomaly-gmm", models.SetKerasParameterRequest(), "takes a StartTrainingRequestAnomaly"),
        ("keras-anomaly", models.StartTrainingRequestAnomaly(axes=[], minimum_confidence_rating=0), "SetKerasParam"),
    ],
)
def test_parameters_of_another_kind_of_block_are_refused_in_a_sentence(type_: str, given: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        steps_model.check(block(type_), given)


def target(format: str, name: str = "", variants: dict[str, bool] | None = None) -> Any:
    engines = ("tflite-eon", "tflite")
    supported = variants or {"int8": True, "float32": True, "akida": False}
    return models.DeploymentTarget.from_dict(
        {
            "format": format,
            "name": name or format,
            "preferredEngine": engines[0],
            "supportedEngines": list(engines),
            "modelVariants": [{"variant": one, "supported": is_} for one, is_ in supported.items()],
        }
    )


THERE = [target("zip", "C++ library"), target("arduino"), target("runner-linux-aarch64"), target("runner-linux-armv7")]


@pytest.mark.parametrize(
    ("wanted", "meant"),
    [
        ("arduinno", r"did you mean arduino\?"),
        ("ZIP", r"did you mean zip\?"),
        ("c++ library", r"did you mean zip\?"),
        ("linux", r"did you mean runner-linux-aarch64, runner-linux-armv7\?"),
        ("qqqqqqqq", "there are 4, such as zip, arduino"),
        ("", "there are 4, such as"),
    ],
)
def test_a_target_that_is_not_there_is_answered_with_those_that_are_near(wanted: str, meant: str) -> None:
    with pytest.raises(ConfigurationError, match=f"no deployment target '{wanted.replace('+', '[+]')}'.*{meant}"):
        steps_deploy.find(wanted, THERE)
    assert steps_deploy.find("arduino", THERE).format_ == "arduino"


def test_the_engine_is_the_one_that_the_target_prefers() -> None:
    assert steps_deploy.choose_engine(THERE[0], None) == "tflite-eon"
    assert steps_deploy.choose_engine(THERE[0], "tflite") == "tflite"
    with pytest.raises(ConfigurationError, match="'zip' has no engine 'akida'; it has tflite-eon, tflite"):
        steps_deploy.choose_engine(THERE[0], "akida")


def known(*variants: str, reference: str = "int8") -> list[models.ProjectModelVariant]:
    return [
        models.ProjectModelVariant.from_dict(
            {"variant": one, "isReferenceVariant": one == reference, "isEnabled": True, "isSelected": False}
        )
        for one in variants
    ]


@pytest.mark.parametrize(
    ("there", "supported", "expected"),
    [
        (known("float32", "int8"), {"int8": True, "float32": True}, "int8"),
        (known("float32", "int8"), {"int8": False, "float32": True}, "float32"),
        (known("float32", "int8", reference=""), {"int8": True, "float32": True}, "float32"),
        ([], {"int8": True}, None),
    ],
)
def test_the_variant_is_the_projects_own_where_the_target_takes_it(
    there: list[models.ProjectModelVariant], supported: dict[str, bool], expected: str | None
) -> None:
    assert steps_deploy.choose_variant(target("x", variants=supported), there, None) == expected


def test_a_variant_that_cannot_be_built_is_refused_before_a_build() -> None:
    with pytest.raises(ConfigurationError, match="cannot have the model type 'akida'; it can be built here with int8"):
        steps_deploy.choose_variant(target("x", variants={"int8": True, "akida": True}), known("int8"), "akida")
    with pytest.raises(ConfigurationError, match="takes models of the type akida, and this project has float32, int8"):
        steps_deploy.choose_variant(target("x", variants={"akida": True}), known("float32", "int8"), None)


def test_a_job_without_a_name_is_the_new_one_that_calls_itself_a_restore() -> None:
    jobs = [job(9, after=3), job(8, "Restore project", after=2), job(7, "Restore", after=1)]
    found = [steps_data.started_since(before, jobs) for before in ({7}, {7, 8}, {7, 8, 9})]
    assert [one and one.id for one in found] == [8, 9, None]


def test_a_restore_looks_again_for_its_job_and_says_so_where_none_comes() -> None:
    def listed(*jobs: models.Job) -> Any:
        return models.ListJobsResponse(success=True, jobs=list(jobs), total_job_count=len(jobs))

    going: Generator[Any, Any, Any] = steps_data.restoring(1, 5, 1, None)
    assert next(going).operation.id == "listAllJobs"
    assert going.send(listed(job(3, "Restore"))).operation.id == "startRestoreJob"
    assert going.send(models.GenericApiResponse(success=True)).operation.id == "listAllJobs"
    assert isinstance(going.send(listed(job(3, "Restore"))), Pause)
    assert going.send(None).operation.id == "listAllJobs"
    assert going.send(listed(job(4, "Restore"), job(3, "Restore"))) == Follow("restoring", 4, 1)

    public: Generator[Any, Any, Any] = steps_data.restoring(1, None, 2, None)
    next(public)
    assert public.send(listed()).operation.id == "startRestoreJobFromPublic"
    assert public.send(models.GenericApiResponse(success=True)) == list_all_jobs(1, limit=20)
    for _ in range(steps_data.LOOKS - 1):
        assert isinstance(public.send(listed()), Pause)
        assert public.send(None) == list_all_jobs(1, limit=20)
    with pytest.raises(NoJob, match="project 1 is being restored, and no job for it is listed"):
        public.send(listed())


def test_a_tuner_run_of_two_jobs_is_waited_for_to_its_end() -> None:
    def state(running: bool) -> Any:
        return models.OptimizeStateResponse.from_dict(
            {"success": True, "tunerJobIsRunning": running, "tunerJobId": 7, "tunerCoordinatorJobId": 8, "trials": []}
        )

    going: Generator[Any, Any, Any] = steps_model.tuning(1, None)
    run = next(going)
    assert run.request.operation.id == "optimizeJob"
    assert going.send(Started(None, Ran("x", job(7)))).operation.id == "getState"
    assert going.send(state(running=True)) == Follow("EON tuner's other job", 8, 1)
    assert going.send(Ran("x", job(8))).operation.id == "getState"
    with pytest.raises(StopIteration) as finished:
        going.send(state(running=False))
    assert finished.value.value.job.id == 7
    going = steps_model.tuning(1, None)
    next(going)
    going.send(Started(None, Ran("x", job(7))))
    with pytest.raises(StopIteration):  # it is over already: there is nothing more to wait for
        going.send(state(running=False))


def test_a_tuner_that_does_not_say_whether_it_runs_is_waited_for_all_the_same() -> None:
    state = models.OptimizeStateResponse.from_dict({"success": True, "tunerJobId": 7, "tunerCoordinatorJobId": 8})
    assert list(steps_model.later(state, 7)) == [8]
    alone = models.OptimizeStateResponse.from_dict({"success": True, "tunerJobId": 7, "tunerCoordinatorJobId": None})
    assert list(steps_model.later(alone, 7)) == []


def test_an_export_whose_address_is_too_old_gets_another_address_once() -> None:
    from edgewire.errors import ApiError

    url = models.ExportGetUrlResponse(success=True, has_export=True, url="http://storage/x")
    going: Generator[Any, Any, Any] = steps_data.exporting(1, "wav", "x.zip", True, False, None)
    next(going)
    assert isinstance(going.send(None), Run)
    assert going.send(Started(None, Ran("x", job(1)))).operation.id == "getExportUrl"
    too_old = ApiError("no", operation="signedDownload", method="GET", path="x", status=403)
    assert isinstance(going.send(url), steps.Fetch)
    assert going.throw(too_old).operation.id == "getExportUrl"
    assert isinstance(going.send(url), steps.Fetch)
    with pytest.raises(ApiError):
        going.throw(too_old)


def test_an_export_that_left_no_archive_is_an_error() -> None:
    going: Generator[Any, Any, Any] = steps_data.exporting(1, "original", "x.zip", True, False, None)
    next(going)
    going.send(None)
    going.send(Started(None, Ran("x", job(1))))
    none = models.ExportGetUrlResponse(success=True, has_export=False, url="http://storage/of-an-earlier-one")
    for _ in range(steps_data.EXPORT_LOOKS - 1):
        assert isinstance(going.send(none), Pause)
        assert going.send(None).operation.id == "getExportUrl"
    with pytest.raises(EdgewireError, match="job 1 has exported project 1, and the service has no archive"):
        going.send(none)


def test_an_archive_that_is_there_a_moment_after_its_job_is_downloaded() -> None:
    going: Generator[Any, Any, Any] = steps_data.exporting(1, "original", "x.zip", True, False, None)
    next(going)
    going.send(None)
    going.send(Started(None, Ran("x", job(1))))
    assert isinstance(going.send(models.ExportGetUrlResponse(success=True, has_export=False)), Pause)
    assert going.send(None).operation.id == "getExportUrl"
    there = models.ExportGetUrlResponse(success=True, has_export=True, url="http://storage/x")
    assert isinstance(going.send(there), steps.Fetch)


def test_the_story_of_an_error_tells_where_it_stopped_and_what_was_done() -> None:
    course, error = Course("train"), RuntimeError()
    assert course.notes(error) == []
    course.begin(object())
    assert course.notes(error) == []
    course.begin(Run("features of block 2", list_all_jobs(1)))
    course.end(Started(None, Ran("features of block 2", job(5))))
    course.begin(Run("training of block 3", list_all_jobs(1)))
    assert course.notes(error) == ["train stopped at: training of block 3; done before: features of block 2 (job 5)"]


@pytest.mark.parametrize(
    ("error", "unsure"),
    [
        (ConnectionLost("no answer"), True),
        (ConnectionLost("no connection", sent=False), False),
        (KeyboardInterrupt(), True),
        (ApiError("no", operation="x", method="POST", path="/", status=500), False),
    ],
    ids=["lost answer", "nothing sent", "ctrl-c", "refused"],
)
def test_a_start_that_may_have_been_done_is_said_to_be_unsure(error: BaseException, unsure: bool) -> None:
    course, run = Course("train"), Run("training of block 3", list_all_jobs(1), kept=lambda answer: f"kept {answer}")
    course.begin(run)
    assert course.notes(error) == ["train stopped at: training of block 3", *([steps.UNSURE] if unsure else [])]
    course.started(run, 5, "answer")
    assert course.notes(error) == ["train stopped at: training of block 3 (job 5)", "kept answer"]
    assert course.notes(JobFailed("failed")) == ["train stopped at: training of block 3 (job 5)"]


def test_nothing_is_begun_when_the_time_is_over() -> None:
    assert Course("train").left("x", 5.0) is None
    course = Course("train", 60, now=5.0)
    assert course.left("x", 7.0) == 58.0
    with pytest.raises(JobTimeout, match="for: training of block 3; not begun, as 60 s of timeout= are over"):
        course.left("training of block 3", 65.0)


def test_a_place_that_cannot_be_written_is_found_before_the_job(tmp_path: Path) -> None:
    steps.writable(tmp_path / "x.zip", list_all_jobs(1))()
    with pytest.raises(FileNotFoundError):
        steps.writable(tmp_path / "none" / "x.zip", list_all_jobs(1))()
    assert list(tmp_path.iterdir()) == []
