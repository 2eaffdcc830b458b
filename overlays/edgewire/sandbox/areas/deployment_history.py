"""Builds that were made, evaluation, parameters of Syntiant targets. Kind ``syntiant-posterior``, by impulse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refusal, Unsupported
from ..model import builds, state, targets
from ..registry import Area
from ..store import Record
from .deployment import project_target
from .model_testing import require_trained

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("deployment_history")


@AREA.answers("listDeploymentHistory")
def list_deployment_history(call: Call) -> Answer:
    """A page of all builds, the newest first."""
    impulse, format = call.query.get("impulseId"), call.query.get("deploymentFormat")
    found = [
        build
        for build in builds.all_builds(call.service, call.project)
        if impulse in (None, build["impulseId"]) and format in (None, build["target"]["format"])
    ]
    limit, offset = call.query.get("limit", 20), call.query.get("offset", 0)
    if limit < 0 or offset < 0:
        raise Refusal('"limit" and "offset" should be >= 0')
    page = found[offset : offset + limit]
    return {"deployments": [_view(call, build) for build in page], "totalDeploymentCount": len(found)}


@AREA.answers("getHistoricDeployment")
def get_historic_deployment(call: Call) -> Answer:
    """One build."""
    return {"deployment": _view(call, _build(call))}


@AREA.answers("downloadHistoricDeployment", tier="simulated")
def download_historic_deployment(call: Call) -> Answer:
    """Its artefact, also where the impulse has changed since."""
    return builds.download(call.service, _build(call))


@AREA.answers("getLastDeploymentBuild")
def get_last_deployment_build(call: Call) -> Answer:
    """The newest build, and whether it still is of the impulse as it stands."""
    impulse = state.find(call.store, call.project, call.query.get("impulseId"))
    found = [
        build
        for build in builds.all_builds(call.service, call.project)
        if impulse and build["impulseId"] == impulse["id"]
    ]
    if not found:
        return {"hasBuild": False}
    last = found[0]
    answer: Record = {
        "hasBuild": builds.is_current(call.service, call.project, last),
        "lastBuild": {
            "version": last["version"],
            "deploymentType": last["target"]["format"],
            "engine": last["engine"],
            "modelType": last["modelType"],
            "created": last["created"],
        },
    }
    if last["target"]["format"] in targets.TARGETS:
        answer["lastDeploymentTarget"] = project_target(targets.TARGETS[last["target"]["format"]])
    return answer


@AREA.answers("startEvaluateJob", tier="simulated")
def start_evaluate(call: Call) -> Answer:
    """A job that evaluates nothing; its results are refused."""
    impulse = state.wanted(call)
    require_trained(call.service, call.project, impulse)
    return call.service.jobs.start(call, lines=["Nothing is evaluated: getEvaluateJobResult will say so"])


@AREA.answers("getEvaluateJobResult", "getEvaluateJobResultCache", tier="unsupported")
def get_evaluate_job_result(call: Call) -> Answer:
    """Refused: accuracy and confusion matrix of a model that nobody trained."""
    state.wanted(call)
    raise Unsupported("The sandbox trains and evaluates no model: it could only invent its accuracy")


@AREA.answers("getSyntiantPosterior")
def get_syntiant_posterior(call: Call) -> Answer:
    """What was set."""
    impulse = state.wanted(call)
    found = call.store.get("syntiant-posterior", call.project, impulse["id"])
    return (
        {"hasPosteriorParameters": True, "parameters": found}
        if found is not None
        else {"hasPosteriorParameters": False}
    )


@AREA.answers("setSyntiantPosterior")
def set_syntiant_posterior(call: Call) -> Answer:
    """Set them."""
    impulse = state.wanted(call)
    call.store.put("syntiant-posterior", call.project, impulse["id"], call.body["parameters"])
    return {}


@AREA.answers("findSyntiantPosterior", tier="unsupported")
def find_syntiant_posterior(call: Call) -> Answer:
    """Refused: they are found by running the model."""
    state.wanted(call)
    raise Unsupported("The sandbox runs no model: it cannot find posterior parameters")


def _build(call: Call) -> Record:
    return call.record(
        "deployment",
        call.project,
        call.path["deploymentVersion"],
        f"No deployment found with version {call.path['deploymentVersion']}",
    )


def _view(call: Call, build: Record) -> Record:
    impulse = state.find(call.store, call.project, build["impulseId"])
    version, format = build["version"], build["target"]["format"]
    view: Record = {
        "deploymentVersion": version,
        "deploymentFormat": format,
        "engine": build["engine"],
        "modelType": build["modelType"],
        "impulseId": build["impulseId"],
        "impulseName": build["impulseName"],
        "impulseIsDeleted": impulse is None,
        "impulseHasChangedSinceDeployment": not builds.is_current(call.service, call.project, build),
        "created": build["created"],
        "createdByBuildPublicDeploymentJob": bool(build.get("public")),
        "downloadUrl": f"{call.origin}/v1/api/{call.project}/deployment/history/{version}/download",
    }
    if format in targets.TARGETS:
        view["deploymentTarget"] = project_target(targets.TARGETS[format])
    user = call.store.get("user", 0, build["user"]) if build["user"] else None
    if user is not None:
        view["createdByUser"] = {
            "id": user["id"],
            "username": user["username"],
            "name": user.get("name", user["username"]),
        }
    return view
