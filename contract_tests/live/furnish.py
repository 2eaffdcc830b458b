"""A sandbox as a test project of the service would be: marked as one, and with something in it to be asked about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from edgewire import EdgeImpulse
from edgewire.sandbox.server.control_client import RemoteSandbox

from contract_tests.cassettes import files

from .project import mark

Call = tuple[str, dict[str, Any]]


def furnish(sandbox: RemoteSandbox) -> None:
    """The mark; files of other kinds, features, a trained model, a build; data and blocks of the organization.

    It goes straight to the sandbox, past whatever stands between; and it must go well.
    """
    mark(sandbox)
    with EdgeImpulse(**sandbox.arguments()) as ei:
        more = [("demo-sound.wav", files.wav()), ("demo-picture.jpg", files.jpeg())]
        ei.ingestion.upload(more, label="demo", category="training").raise_for_missing()
        impulse = ei.studio.impulse.get_impulse(sandbox.project_id).impulse
        assert impulse
        for path, body in _calls(sandbox, impulse.dsp_blocks[0].id, impulse.learn_blocks[0].id):
            ei.request("POST", path, json=body)
        ei.organization.add_data(name="demo-item", dataset="demo-set", bucket=1, files=[("demo.csv", files.csv())])


def _calls(sandbox: RemoteSandbox, features: int, model: int) -> Iterator[Call]:
    project, organization = f"/api/{sandbox.project_id}", f"/api/organizations/{sandbox.organization_id}"
    jobs = f"{project}/jobs"
    yield f"{jobs}/generate-features", {"dspId": features, "calculateFeatureImportance": False}
    yield f"{jobs}/train/keras/{model}", {"trainingCycles": 1}
    yield f"{jobs}/build-ondevice-model?type=zip", {"engine": "tflite", "modelType": "int8"}
    yield f"{jobs}/export/original", {"retainCrops": False, "uploaderFriendlyFilenames": False}
    yield f"{jobs}/classify", {}
    yield f"{jobs}/version", {"description": "demo", "makePublic": False}
    yield (
        f"{organization}/campaign-dashboards",
        {"name": "demo", "emailRecipientUids": [], "showNoOfDays": 7, "whenToEmail": "never"},
    )
    yield f"{organization}/portals/create", {"name": "demo", "bucketId": 1, "bucketPath": "in"}
    yield (
        f"{organization}/pipelines",
        {"name": "demo", "description": "", "steps": [], "emailRecipientUids": [], "whenToEmail": "never"},
    )
    block = {"name": "demo", "description": "", "dockerContainer": "demo", "cliArguments": "", "indMetadata": True}
    yield f"{organization}/transformation", {**block, "operatesOn": "file", "additionalMountPoints": []}
