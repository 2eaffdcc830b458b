"""Deployment: targets, builds and their downloads. See ``model.builds``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refusal
from ..model import builds, state, targets
from ..registry import Area
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("deployment")
NOTHING_COMPILED = "Nothing is compiled: the artefact says that it comes from the sandbox, and runs no model"


@AREA.answers("listAllDeploymentTargets")
def list_all_deployment_targets(call: Call) -> Answer:
    """All of them."""
    return {"targets": [targets.view(target) for target in targets.TARGETS.values()]}


@AREA.answers("listDeploymentTargetsForProjectDataSources")
def list_deployment_targets_for_data_sources(call: Call) -> Answer:
    """All of them: this list also has the Linux targets that the deployment page hides."""
    return {"targets": [targets.view(target) for target in targets.TARGETS.values()]}


@AREA.answers("listDeploymentTargetsForProject")
def list_deployment_targets_for_project(call: Call) -> Answer:
    """Those of the deployment page."""
    found = [target for target in targets.TARGETS.values() if target.listed]
    return {"targets": [project_target(target) for target in found]}


def project_target(target: targets.Target) -> Record:
    """As the contract's ``ProjectDeploymentTarget``."""
    return {**targets.view(target), "recommendedForProject": False, "disabledForProject": False}


@AREA.answers("buildOnDeviceModelJob", tier="simulated")
def build_on_device_model(call: Call) -> Answer:
    """Start a build; the number of its version is given at once."""
    impulse = state.wanted(call)
    target = builds.known_target(call.query["type"])
    planned = builds.plan(call.service, call.project, impulse, target, call.body)
    return _started(call, planned)


@AREA.answers("buildOrganizationOnDeviceModelJob", tier="simulated")
def build_organization_on_device_model(call: Call) -> Answer:
    """Start a build with a deployment block of the organisation; nothing of the block is run."""
    impulse = state.wanted(call)
    block = call.body["deployBlockId"]
    organization = (call.store.get("project", 0, call.project) or {}).get("organization")
    found = (
        call.store.get("block-deploy", organization, block)
        if organization is not None and abs(block) <= state.LARGEST
        else None
    )
    if found is None:
        raise Refusal(f"No deploy block found with ID {block}")
    engines = (call.body["engine"],)
    target = targets.Target(f"organization-{block}", str(found.get("name", "")), engines)
    return _started(call, builds.plan(call.service, call.project, impulse, target, call.body))


@AREA.finishes("buildOnDeviceModelJob", "buildOrganizationOnDeviceModelJob", "buildPublicDeploymentJob")
def built(service: Service, job: Job) -> None:
    """The artefact is there."""
    builds.built(service, job.owner, job.data["plan"], job.user)


@AREA.answers("getDeployment")
def get_deployment(call: Call) -> Answer:
    """Whether there is a build of the impulse as it stands."""
    build = builds.find(call.service, call.project, call.query)
    return {"hasDeployment": True, "version": build["version"]} if build else {"hasDeployment": False}


@AREA.answers("downloadBuild", tier="simulated")
def download_build(call: Call) -> Answer:
    """Its artefact. Without one the service answers with status 500."""
    build = builds.find(call.service, call.project, call.query)
    if build is None:
        raise Refusal(builds.NONE_YET, 500)
    return builds.download(call.service, build)


@AREA.answers("buildPublicDeploymentJob", tier="simulated")
def build_public_deployment(call: Call) -> Answer:
    """A build that anyone may start of a public project; none is started where there is one."""
    impulse = state.wanted(call)
    target = builds.known_target(call.body["deploymentType"])
    query = {"type": target.format, "modelType": call.body["modelType"], "impulseId": impulse["id"]}
    build = builds.find(call.service, call.project, query)
    if build is not None:
        return {"deploymentVersion": build["version"]}
    planned = builds.plan(call.service, call.project, impulse, target, call.body)
    job = call.service.jobs.start(call, data={"plan": {**planned, "public": True}}, lines=[NOTHING_COMPILED])
    return {"deploymentVersion": planned["version"], "jobId": job["id"]}


@AREA.answers("getPublicDeploymentStatus")
def get_public_deployment_status(call: Call) -> Answer:
    """How far such a build is."""
    job = call.service.jobs.get(call.path["jobId"], "project", call.project)
    if job is None or job.operation != "buildPublicDeploymentJob":
        raise Refusal("No job with this ID found")
    clock = call.service.clock
    view: Record = {"created": clock.text(job.created)}
    if job.over or job.started <= clock.now():
        view["started"] = clock.text(job.started)
    if job.over:
        view |= {"finished": clock.text(job.finished), "finishedSuccessful": job.succeeds}
    lines = [
        {"created": clock.text(line.at), "data": line.text, "logLevel": line.level}
        for line in reversed(call.service.jobs.lines(job))
    ]
    return {"job": view, "logs": lines}


def _started(call: Call, planned: Record) -> Answer:
    job = call.service.jobs.start(
        call, data={"plan": planned}, lines=[NOTHING_COMPILED], key=f"build-{planned['target']['format']}"
    )
    return {**job, "deploymentVersion": planned["version"]}
