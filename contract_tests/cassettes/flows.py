"""The flows users live by. Each is written once and run by the blocking client and by the awaited one.

A flow is a generator that yields what a client's call gives: a result, or something to await. The driver gives the
result back, or throws the error, so that ``try`` and ``finally`` work as in any function. ``visit.saw`` keeps what
every client must see alike. Every flow takes away what it made.
"""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

from edge_impulse_studio import models
from edgewire import ApiError, AuthenticationError

from . import files

Steps = Generator[Any, Any, None]
Flow = Callable[["Visit"], Steps]

FLOWS: dict[str, Flow] = {}
LABELS = '["cassette-before"]'
"""A filter, as Studio takes it."""

_MOST_LOOKS = 300


@dataclass
class Visit:
    """A client on its way through a flow.

    Attributes:
        ei: ``EdgeImpulse`` or ``AsyncEdgeImpulse``; their names are the same.
        signed_in: makes a client that signs in with a name and a password. ``stranger``: one whose key nobody knows.
        seconds: between two looks at a job.
        seen: what was seen; the same for every client.
    """

    ei: Any
    project: int
    organization: int
    signed_in: Callable[[], Any]
    stranger: Callable[[], Any]
    seconds: float = 0.0
    seen: list[Any] = field(default_factory=list)

    def saw(self, *facts: Any) -> None:
        """Keep what every client must see alike."""
        self.seen.append(facts)

    def pause(self) -> Any:
        """Wait before the next look at a job."""
        return (
            time.sleep(self.seconds) if not inspect.iscoroutinefunction(self.ei.close) else asyncio.sleep(self.seconds)
        )


def run(flow: Flow, visit: Visit) -> None:
    """Go through a flow with a blocking client."""
    steps, came = flow(visit), None
    try:
        while True:
            came = steps.send(came)
    except StopIteration:
        return


async def arun(flow: Flow, visit: Visit) -> None:
    """Go through a flow with an awaited client."""
    steps = flow(visit)
    try:
        step = steps.send(None)
        while True:
            try:
                came = await step if inspect.isawaitable(step) else step
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(came)
    except StopIteration:
        return


def _flow(flow: Flow) -> Flow:
    FLOWS[flow.__name__] = flow
    return flow


def _all(items: Any) -> Any:
    """Everything of an iterator, of either kind."""

    async def collect() -> list[Any]:
        return [item async for item in items]

    return collect() if hasattr(items, "__aiter__") else list(items)


def _uploaded(visit: Visit, name: str, content: bytes, **how: Any) -> Generator[Any, Any, int]:
    """Upload one file; gives the number of its sample."""
    report = yield visit.ei.ingestion.upload((name, content), category="training", **how)
    (file,) = report.results
    visit.saw("upload", name, file.state.value, file.reason)
    number: int = file.sample_id
    return number


def _delete(visit: Visit, *samples: int | None) -> Steps:
    for sample in samples:
        if sample is not None:
            yield visit.ei.studio.raw_data.delete_sample(visit.project, sample)


@_flow
def sign_in(visit: Visit) -> Steps:
    """With a name and a password; then who that is, and which projects there are."""
    ei = visit.signed_in()
    try:
        user = yield ei.studio.user.get_current_user()
        projects = yield ei.studio.projects.list_projects()
        visit.saw("user", user.id, "projects", len(projects.projects))
    finally:
        yield ei.close()


@_flow
def project(visit: Visit) -> Steps:
    """All about the project, and its devices."""
    info = yield visit.ei.studio.projects.get_project_info(visit.project)
    devices = yield visit.ei.studio.devices.list_devices(visit.project)
    visit.saw("project", info.project.id, "devices", len(devices.devices))


@_flow
def samples(visit: Visit) -> Steps:
    """Three of them, listed, counted, and walked through by pages."""
    made: list[int | None] = []
    try:
        for number in (1, 2, 3):
            sample = yield from _uploaded(
                visit, f"cassette-samples-{number}.csv", files.csv(number), label="cassette-before"
            )
            made.append(sample)
        data = visit.ei.studio.raw_data
        listed = yield data.list_samples(visit.project, category="training", limit=2, labels=LABELS)
        visit.saw("listed", [sample.id for sample in listed.samples], listed.total_count)
        walked = yield _all(data.iter_samples(visit.project, category="training", labels=LABELS, page_size=2))
        visit.saw("walked", sorted(sample.id for sample in walked))
        counted = yield data.count_samples(visit.project, category="training")
        visit.saw("counted", counted.count)
    finally:
        yield from _delete(visit, *made)


def _upload_of(kind: str, name: str, content: Callable[[], bytes]) -> None:
    def upload(visit: Visit) -> Steps:
        """Upload one, look at it, take it away."""
        sample = yield from _uploaded(visit, name, content(), label="cassette-before")
        try:
            found = yield visit.ei.studio.raw_data.get_sample(visit.project, sample)
            visit.saw("stored", found.sample.id == sample, found.sample.label)
        finally:
            yield from _delete(visit, sample)

    FLOWS[f"upload_{kind}"] = upload


for _kind, _name, _content in (
    ("csv", "cassette-csv.csv", files.csv),
    ("json", "cassette-json.json", files.acquisition_json),
    ("cbor", "cassette-cbor.cbor", files.acquisition_cbor),
    ("wav", "cassette-wav.wav", files.wav),
    ("jpeg", "cassette-jpeg.jpg", files.jpeg),
):
    _upload_of(_kind, _name, _content)


@_flow
def label(visit: Visit) -> Steps:
    """A sample gets another label."""
    sample = yield from _uploaded(visit, "cassette-label.csv", files.csv(10), label="cassette-before")
    try:
        body = models.EditSampleLabelRequest(label="cassette-after")
        yield visit.ei.studio.raw_data.edit_label(visit.project, sample, body=body)
        found = yield visit.ei.studio.raw_data.get_sample(visit.project, sample)
        visit.saw("label", found.sample.label)
    finally:
        yield from _delete(visit, sample)


def _ended(visit: Visit, job: Any) -> Steps:
    """Look at a job until it is over. Not by its socket, which no recording holds."""
    for _ in range(_MOST_LOOKS):
        record = yield job.status()
        if record.finished:
            visit.saw("job", record.finished_successful)
            return
        yield visit.pause()
    raise TimeoutError(f"{job!r} was not over after {_MOST_LOOKS} looks; record again when the service is less busy")


@_flow
def job(visit: Visit) -> Steps:
    """An export: started, looked at until it is over, its log read."""
    sample = yield from _uploaded(visit, "cassette-csv.csv", files.csv(20), label="cassette-before")
    try:
        body = models.ExportOriginalDataRequest(retain_crops=False, uploader_friendly_filenames=True)
        operation = visit.ei.studio.jobs.start_original_export_job
        started = yield visit.ei.jobs.start(operation, project_id=visit.project, body=body)
        yield from _ended(visit, started)
        log = yield visit.ei.studio.jobs.get_jobs_logs(visit.project, started.id)
        visit.saw("lines", len(log.stdout))
    finally:
        yield from _delete(visit, sample)


@_flow
def deployment(visit: Visit) -> Steps:
    """The learning block trained, a ZIP built, and downloaded."""
    impulse = yield visit.ei.studio.impulse.get_impulse(visit.project)
    block = impulse.impulse.learn_blocks[0].id
    jobs = visit.ei.studio.jobs
    features = models.GenerateFeaturesRequest(
        dsp_id=impulse.impulse.dsp_blocks[0].id, calculate_feature_importance=False
    )
    started = yield visit.ei.jobs.start(jobs.generate_features_job, project_id=visit.project, body=features)
    yield from _ended(visit, started)
    training = models.SetKerasParameterRequest(training_cycles=1)
    started = yield visit.ei.jobs.start(jobs.train_keras_job, project_id=visit.project, learn_id=block, body=training)
    yield from _ended(visit, started)
    body = models.BuildOnDeviceModelRequest(
        engine=models.DeploymentTargetEngine("tflite"), model_type=models.KerasModelVariantEnum("int8")
    )
    started = yield visit.ei.jobs.start(
        jobs.build_on_device_model_job, project_id=visit.project, type_="zip", body=body
    )
    yield from _ended(visit, started)
    build = yield visit.ei.studio.deployment.download_build(
        visit.project, type_="zip", engine="tflite", model_type="int8"
    )
    visit.saw("build", len(build) > 0)


@_flow
def organization(visit: Visit) -> Steps:
    """A data item of one file, added, looked at, taken away."""
    data = visit.ei.studio.organization_data
    buckets = yield data.list_organization_buckets(visit.organization)
    added = yield visit.ei.organization.add_data(
        name="cassette-item",
        dataset="cassette-dataset",
        bucket=buckets.buckets[0].id,
        files=[("cassette-left.csv", files.csv())],
        organization_id=visit.organization,
    )
    try:
        item = yield data.get_organization_data_item(visit.organization, added.data_id)
        visit.saw("item", added.files, item.data.total_file_count)
    finally:
        yield data.delete_organization_data_item(visit.organization, added.data_id)


@_flow
def wrong_key(visit: Visit) -> Steps:
    """A key that nobody knows, at Studio and at ingestion."""
    ei = visit.stranger()
    try:
        attempts: list[Callable[[], Any]] = [
            lambda: ei.studio.projects.get_project_info(visit.project),
            lambda: ei.ingestion.upload(("cassette-csv.csv", files.csv()), category="training"),
        ]
        for attempt in attempts:
            try:
                yield attempt()
            except AuthenticationError as error:
                visit.saw(type(error).__name__, error.status, error.server_message)
            else:
                raise AssertionError("the service let a key in that it cannot know")
    finally:
        yield ei.close()


@_flow
def missing_sample(visit: Visit) -> Steps:
    """A sample that is not there."""
    try:
        yield visit.ei.studio.raw_data.get_sample(visit.project, 1)
    except ApiError as error:
        visit.saw(type(error).__name__, error.status, error.server_message)
    else:
        raise AssertionError("the service gave a sample that cannot be there")


@_flow
def duplicate(visit: Visit) -> Steps:
    """The same file twice."""
    sample = yield from _uploaded(visit, "cassette-duplicate.csv", files.csv(30), label="cassette-before")
    try:
        again = yield from _uploaded(visit, "cassette-duplicate.csv", files.csv(30), label="cassette-before")
        visit.saw("the same sample", again == sample)
    finally:
        yield from _delete(visit, sample)
