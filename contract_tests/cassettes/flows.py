"""The flows users live by, each written once for all clients (``walking``)."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from edge_impulse_studio import models
from edgewire import ApiError, AuthenticationError

from . import files
from .flows_signed import SIGNED
from .walking import Flow, Steps, Visit, ended

FLOWS: dict[str, Flow] = {}
LABELS = '["cassette-before"]'
"""A filter, as Studio takes it."""


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


def _delete(visit: Visit, *samples: int) -> Steps:
    """All of them, also where one deletion fails."""
    for number, sample in enumerate(samples, 1):
        try:
            yield visit.ei.studio.raw_data.delete_sample(visit.project, sample)
        except BaseException:
            yield from _delete(visit, *samples[number:])
            raise


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
    made: list[int] = []
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


@_flow
def job(visit: Visit) -> Steps:
    """An export: started, looked at until it is over, its log read."""
    sample = yield from _uploaded(visit, "cassette-csv.csv", files.csv(20), label="cassette-before")
    try:
        body = models.ExportOriginalDataRequest(retain_crops=False, uploader_friendly_filenames=True)
        operation = visit.ei.studio.jobs.start_original_export_job
        started = yield visit.ei.jobs.start(operation, project_id=visit.project, body=body)
        yield from ended(visit, started)
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
    yield from ended(visit, started)
    training = models.SetKerasParameterRequest(training_cycles=1)
    started = yield visit.ei.jobs.start(jobs.train_keras_job, project_id=visit.project, learn_id=block, body=training)
    yield from ended(visit, started)
    body = models.BuildOnDeviceModelRequest(
        engine=models.DeploymentTargetEngine("tflite"), model_type=models.KerasModelVariantEnum("int8")
    )
    started = yield visit.ei.jobs.start(
        jobs.build_on_device_model_job, project_id=visit.project, type_="zip", body=body
    )
    yield from ended(visit, started)
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


FLOWS |= {name: flow for name, (flow, _) in SIGNED.items()}
