"""What an operation is asked about: ids are found by listing, so that only what is there is asked for.

An operation for which there is nothing is not asked, and its reason says which list was empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from edgewire.sandbox.contract import Json

from contract_tests.suite import catalogue
from contract_tests.suite.service import Service

Look = Callable[[str], Json]
"""The answer of an operation by its id, asked once; None where there is none."""


class Missing(Exception):
    """There is nothing to ask for; the sentence says what was looked for."""


class Way(NamedTuple):
    """Where an id stands: in the answer of which operation, at which place, in an element that fits.

    Attributes:
        place: steps; a ``*`` is the first element for which the rest can be walked.
        fits: what an element on the way has to hold.
    """

    operation: str
    place: str
    fits: Callable[[Json], bool] = lambda _: True


def _kind(word: str) -> Callable[[Json], bool]:
    return lambda block: word in str(block.get("type"))


def _chart(chart: str) -> Callable[[Json], bool]:
    return lambda sample: sample.get("chartType") == chart


def _is_sound(sample: Json) -> bool:
    return "audio" in walk(sample, ["sensors", "*", "name"])


_ANOMALY = Way("getImpulse", "impulse/learnBlocks/*/id", _kind("anomaly"))

PROJECT: Mapping[str, Way] = {
    "sample_id": Way("listSamples", "samples/*/id"),
    "device_id": Way("listDevices", "devices/*/deviceId"),
    "job_id": Way("listAllJobs", "jobs/*/id"),
    "dsp_id": Way("getImpulse", "impulse/dspBlocks/*/id"),
    "learn_id": Way("getImpulse", "impulse/learnBlocks/*/id", _kind("keras")),
    "post_processing_id": Way("getImpulse", "impulse/postProcessingBlocks/*/id"),
    "deployment_version": Way("listDeploymentHistory", "deployments/*/deploymentVersion"),
    "action_id": Way("listAIActions", "actions/*/id"),
    "tuner_coordinator_job_id": Way("listTunerRuns", "runs/*/tunerCoordinatorJobId"),
    "organization_dsp_id": Way("listOrganizationDspBlocks", "dspBlocks/*/id"),
}
"""By parameter, for operations on a project."""

ORGANIZATION: Mapping[str, Way] = {
    "job_id": Way("listAllOrganizationJobs", "jobs/*/id"),
    "bucket_id": Way("listOrganizationBuckets", "buckets/*/id"),
    "data_id": Way("listOrganizationFiles", "data/*/id"),
    "file_name": Way("listOrganizationFiles", "data/*/files/*/name"),
    "dataset": Way("listOrganizationFiles", "data/*/dataset"),
    "deploy_id": Way("listOrganizationDeployBlocks", "deployBlocks/*/id"),
    "dsp_id": Way("listOrganizationDspBlocks", "dspBlocks/*/id"),
    "transfer_learning_id": Way("listOrganizationTransferLearningBlocks", "transferLearningBlocks/*/id"),
    "transformation_id": Way("listOrganizationTransformationBlocks", "transformationBlocks/*/id"),
    "pipeline_id": Way("listOrganizationPipelines", "pipelines/*/id"),
    "portal_id": Way("listOrganizationPortals", "portals/*/id"),
    "campaign_dashboard_id": Way("getOrganizationDataCampaignDashboards", "dashboards/*/id"),
    "campaign_id": Way("getOrganizationDataCampaignsForDashboard", "campaigns/*/campaign/id"),
    "export_id": Way("getOrganizationDataExports", "exports/*/id"),
    "create_project_id": Way("getOrganizationCreateProjects", "jobs/*/id"),
}
"""By parameter, for operations on an organization."""

SPECIAL: Mapping[tuple[str, str], Way] = {
    ("getSampleAsAudio", "sample_id"): Way("listSamples", "samples/*/id", _is_sound),
    ("getSampleAsImage", "sample_id"): Way("listSamples", "samples/*/id", _chart("image")),
    ("getSampleAsVideo", "sample_id"): Way("listSamples", "samples/*/id", _chart("video")),
    ("getAnomaly", "learn_id"): _ANOMALY,
    ("getAnomalyMetadata", "learn_id"): _ANOMALY,
    ("getGmmMetadata", "learn_id"): _ANOMALY,
    ("anomalyTrainedFeatures", "learn_id"): _ANOMALY,
    ("anomalyTrainedFeaturesPerSample", "learn_id"): _ANOMALY,
    ("classifySampleByLearnBlock", "block_id"): _ANOMALY,
    ("downloadBuild", "type_"): Way("getLastDeploymentBuild", "lastBuild/deploymentType"),
    ("downloadBuild", "engine"): Way("getLastDeploymentBuild", "lastBuild/engine"),
    ("downloadBuild", "model_type"): Way("getLastDeploymentBuild", "lastBuild/modelType"),
    ("getPublicOrganizationTransformationBlock", "transformation_id"): Way(
        "listPublicOrganizationTransformationBlocks", "transformationBlocks/*/id"
    ),
}
"""By operation and parameter, where it is another thing than the parameter says."""

GIVEN: Mapping[str, Json] = {
    "category": "training",
    "type_": "zip",
    "slice_start": 0,
    "axis_ix": 0,
    "feature_ax_1": 0,
    "feature_ax_2": 1,
    "feature_ax_3": 2,
    "window_index": 0,
    "transform_limit": 10,
    "transform_offset": 0,
    "pretrained_model_download_type": "tflite",
    "start_date": "2026-01-01T00:00:00.000Z",
    "end_date": "2026-01-31T00:00:00.000Z",
}
"""What is no id, by parameter; the same for every service."""

FEW = 100
"""Elements of a list that are asked for, where the operation lets one say."""


class Ids:
    """Finds the arguments of operations.

    Args:
        studio: folder with ``operations.json``.
        service: its project and organization.
        look: asks.
    """

    def __init__(self, studio: Path, service: Service, look: Look) -> None:
        self._rows = {row["id"]: row for row in catalogue.rows(studio)}
        self._service, self._look = service, look

    def arguments(self, operation: str) -> dict[str, Json]:
        """What the client's method is called with.

        Raises:
            Missing: something that it needs is not there.
        """
        row = self._rows[operation]
        found: dict[str, Json] = {}
        for parameter in row["parameters"]:
            name = parameter["python_name"]
            if parameter["required"] or (operation, name) in SPECIAL:
                found[name] = self._value(operation, row["path"], parameter["name"], name)
            elif name == "limit":
                found[name] = FEW
        return found

    def _value(self, operation: str, path: str, wire: str, name: str) -> Json:
        if name == "project_id":
            return self._service.project_id
        if name == "organization_id":
            if self._service.organization_id is None or self._service.organization_key is None:
                raise Missing("no key of an organization was given: EI_ORG_API_KEY and EI_ORG_ID")
            return self._service.organization_id
        ways = ORGANIZATION if path.startswith("/api/organizations") else PROJECT
        way = SPECIAL.get((operation, name)) or ways.get(name)
        if way is None:
            if name in GIVEN:
                return GIVEN[name]
            raise Missing(f"nothing is known that gives {wire}")
        value = next(walk(self._look(way.operation), way.place.split("/"), way.fits), None)
        if value is None:
            raise Missing(f"no data: {way.operation} has no {wire} for it")
        return value


def walk(value: Json, steps: list[str], fits: Callable[[Json], bool] = lambda _: True) -> Iterator[Any]:
    """All values at a place of an answer, in its order; of arrays, those in objects that fit."""
    if not steps:
        if value is not None:
            yield value
    elif steps[0] == "*":
        for item in value if isinstance(value, list) else ():
            if isinstance(item, dict) and fits(item):
                yield from walk(item, steps[1:], fits)
    elif isinstance(value, dict):
        yield from walk(value.get(steps[0]), steps[1:], fits)
