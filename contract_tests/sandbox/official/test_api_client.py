"""The official ``edgeimpulse_api`` reads everything that a project or an organisation alone is needed for.

Its models are strict: a field that is absent, null or of another type than the service's own document says is an error.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import httpx
import pytest

from contract_tests.conftest import Tally
from contract_tests.sandbox.process import run_module, running

from .filling import fill
from .reads import rows

_NO_WHITELABEL = "The organisation of the sandbox is no white label, which only the service itself makes one."
_NO_MIGRATION = "Impulses are migrated by the service itself; a new project has no such job."
_NO_MODEL = "What only a trained model could say is refused rather than invented."
_NOT_MEASURED = "Nothing measures the quality of data, so there is no figure to give."
_NOT_STARTED = "Results of a job that nobody started."
_NO_IMPULSE = "A project without an impulse has no results of one."

Ledger = Mapping[str, tuple[str, str]]

ALWAYS: Ledger = {
    "getRawDataProjectMetadata": (
        "NameError",
        "A defect of the official client: it names a class for a oneOf inside a map, and has no such class.",
    ),
    "getImpulseMigrationJobStatus": ("no impulse migration job", _NO_MIGRATION),
    "getImpulseMigrationJobsLogs": ("no impulse migration job", _NO_MIGRATION),
    "getSplitPreviewResults": ("No split preview", _NOT_STARTED),
    "getDataExplorerPredictions": ("(501)", _NO_MODEL),
    "getWindowSettings": ("(501)", _NO_MODEL),
    "getDiversityData": ("(501)", _NOT_MEASURED),
    "getLabelNoiseData": ("(501)", _NOT_MEASURED),
    **{
        f"whitelabelAdminGet{what}": ("ForbiddenException", _NO_WHITELABEL)
        for what in ("Info", "Metrics", "Organizations", "Project", "ProjectJobs", "Projects", "Users")
    },
}
_CALIBRATION = ("GroundTruth", "ParameterSets", "RawResult")
LEDGERS: Mapping[str, Ledger] = {
    "empty": {
        **ALWAYS,
        "getClassifyJobResult": ("No model testing results", _NOT_STARTED),
        "getClassifyJobResultPage": ("No model testing results", _NOT_STARTED),
        "getPretrainedModelInfo": ("No uploaded model yet", _NOT_STARTED),
        "getEvaluateJobResult": ("No impulse found", _NO_IMPULSE),
        "getEvaluateJobResultCache": ("No impulse found", _NO_IMPULSE),
        "getSyntiantPosterior": ("No impulse found", _NO_IMPULSE),
        **{
            f"getPerformanceCalibration{what}": ("No impulse found", _NO_IMPULSE)
            for what in (*_CALIBRATION, "SavedParameters", "Status")
        },
    },
    "filled": {
        **ALWAYS,
        "getEvaluateJobResult": ("(501)", _NO_MODEL),
        "getEvaluateJobResultCache": ("(501)", _NO_MODEL),
        **{
            f"getPerformanceCalibration{what}": ("No performance calibration results", _NOT_STARTED)
            for what in _CALIBRATION
        },
    },
}
"""What is not read: what is said, and why that is right. An entry that no longer happens fails."""


@pytest.mark.parametrize("project", LEDGERS)
def test_every_simple_get_is_read_by_the_official_client(project: str, tally: Tally) -> None:
    ledger = LEDGERS[project]
    with running() as sandbox:
        if project == "filled":
            fill(sandbox)
        login = httpx.post(
            f"{sandbox.studio_url}/api-login", json={"username": sandbox.username, "password": sandbox.password}
        )
        names = ("studio_url", "api_key", "organization_api_key", "project_id", "organization_id")
        facts = {**{name: getattr(sandbox, name) for name in names}, "token": login.json()["token"]}
        done = run_module(f"{__package__}.reads", json.dumps(facts))
    outcomes: dict[str, str | None] = json.loads(done.stdout.splitlines()[-1])
    unexpected = {
        name: said
        for name, said in outcomes.items()
        if (said is None) == (name in ledger) or (said is not None and ledger[name][0] not in said)
    }
    assert not unexpected
    read = sum(said is None for said in outcomes.values())
    tally(
        f"sandbox, GETs of a project that is {project}, read by the official client",
        read,
        len(list(rows())) - len(ledger),
    )
