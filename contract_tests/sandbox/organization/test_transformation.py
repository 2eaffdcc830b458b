"""Transformation jobs, pipelines and data campaigns: what is chosen is real, what would be done is not."""

from __future__ import annotations

from typing import Any

from edgewire.sandbox import credentials, seed

from .conftest import Organization, good
from .test_blocks import TRANSFORM

PIPELINE: dict[str, Any] = {
    "name": "P", "description": "d", "emailRecipientUids": [], "whenToEmail": "never",
    "steps": [{"name": "one", "filter": "dataset = 'gait'"}],
}  # fmt: skip


def status(organization: Organization, id: int, limit: int = 10, offset: int = 0) -> dict[str, Any]:
    answer = organization.get(f"/create-project/{id}", transformLimit=limit, transformOffset=offset)
    found: dict[str, Any] = answer["status"]
    return found


def test_a_job_has_the_files_that_its_filter_chooses(organization: Organization) -> None:
    a = organization.add("a", {"1": b"x", "2": b"yy"})
    organization.add("b", {"3": b"z"}, dataset="other")
    block = organization.post("/transformation", TRANSFORM)["id"]
    body = {"name": "job", "filter": "dataset = 'gait'", "transformationBlockId": block, "outputDatasetName": "out"}
    response = organization.call("POST", "/create-project", json=body)
    assert response.headers["x-sandbox-tier"] == "simulated"
    id = good(response)["createProjectId"]
    found = status(organization, id)
    assert [file["fileName"] for file in found["files"]] == ["1", "2"]
    assert (found["totalDownloadFileCount"], found["totalDownloadFileSize"]) == (2, 3)
    assert (found["totalUploadFileCount"], found["uploadType"]) == (0, "dataset")
    assert [file["fileName"] for file in status(organization, id, 1, 1)["files"]] == ["2"]
    jobs = organization.get(f"/data/{a}/transformation-jobs")
    assert [(job["createProjectId"], job["transformationBlockName"]) for job in jobs["transformationJobs"]] == [
        (id, "T")
    ]
    organization.delete(f"/create-project/{id}/files/1")
    assert [file["id"] for file in status(organization, id)["files"]] == [2]
    organization.delete(f"/create-project/{id}")
    assert organization.refusal("GET", f"/create-project/{id}", params={"transformLimit": 1, "transformOffset": 0})
    assert organization.refusal("POST", "/create-project", json={**body, "filter": "dataset ="})
    assert organization.refusal("POST", "/create-project", json={**body, "transformationBlockId": 99})


def test_wildcards_choose_files_of_a_default_dataset(organization: Organization) -> None:
    organization.dataset()
    for name in ("a.csv", "sub/b.csv", "c.txt"):
        organization.store("/dataset/nights", name, b"1")
    body = {"name": "job", "pathFilters": [{"dataset": "nights", "filter": "**.csv"}]}
    block = organization.post("/transformation", TRANSFORM)["id"]
    id = organization.post("/create-project", {**body, "transformationBlockId": block})["createProjectId"]
    assert [file["bucketPath"] for file in status(organization, id)["files"]] == ["nights/a.csv", "nights/sub/b.csv"]


def test_a_job_goes_the_way_of_the_jobs_of_the_sandbox(organization: Organization) -> None:
    service = organization.service
    organization.add("a", {"1": b"x"})
    service.clock.freeze()
    service.jobs.script("organizationCreateProject", seconds=60, outcome="failure", count=1)
    id = organization.post("/create-project", {"name": "job", "filter": ""})["createProjectId"]
    assert (status(organization, id)["status"], status(organization, id)["inProgress"]) == ("started", True)
    assert organization.refusal("POST", f"/create-project/{id}/transform/retry")
    service.clock.advance(61)
    assert status(organization, id)["status"] == "failed"
    organization.post(f"/create-project/{id}/transform/retry")
    assert status(organization, id)["status"] == "finished"
    assert status(organization, id)["transformationSummary"]["succeededCount"] == 1
    listed = organization.get("/create-project")
    assert (listed["totalJobCount"], listed["jobs"][0]["id"]) == (1, id)


def test_a_new_project_is_made_for_a_job(organization: Organization) -> None:
    answer = organization.post("/create-project", {"name": "job", "newProjectName": "New", "uploadType": "project"})
    project = status(organization, answer["createProjectId"])["projectId"]
    info = good(organization.studio.get(f"/api/{project}", key=answer["apiKey"]))
    assert info["project"]["name"] == "New"
    foreign = organization.call("POST", "/create-project", json={"name": "job", "projectId": seed.PROJECT})
    assert foreign.status_code == 403


def test_a_pipeline_is_made_changed_archived_and_deleted(organization: Organization) -> None:
    id = organization.post("/pipelines", {**PIPELINE, "projectId": 5})["id"]
    assert organization.get(f"/pipelines/{id}")["pipeline"]["steps"] == PIPELINE["steps"]
    assert [each["id"] for each in organization.get("/pipelines", projectId=5)["pipelines"]] == [id]
    assert organization.get("/pipelines", projectId=6)["pipelines"] == []
    organization.post(f"/pipelines/{id}", {**PIPELINE, "name": "Q", "archived": True})
    assert organization.get("/pipelines")["pipelines"] == []
    assert [each["name"] for each in organization.get("/pipelines/archived")["pipelines"]] == ["Q"]
    organization.delete(f"/pipelines/{id}")
    assert organization.refusal("GET", f"/pipelines/{id}")
    assert organization.refusal("POST", "/pipelines", json={**PIPELINE, "name": ""})
    step = {"name": "s", "transformationBlockId": 99}
    assert organization.refusal("POST", "/pipelines", json={**PIPELINE, "steps": [step]})


def test_a_run_of_a_pipeline_is_a_job_that_can_be_stopped(organization: Organization) -> None:
    service = organization.service
    organization.add("a", {"1": b"x"})
    id = organization.post("/pipelines", {**PIPELINE, "dataset": "gait"})["id"]
    service.clock.freeze()
    service.jobs.script("runOrganizationPipeline", seconds=60)
    run = organization.post(f"/pipelines/{id}/run")["pipelineRun"]
    assert [step["status"] for step in run["steps"]] == ["started"]
    shown = organization.get(f"/pipelines/{id}")["pipeline"]
    assert (shown["currentRun"]["id"], "lastRun" in shown) == (run["id"], False)
    assert shown["feedingIntoDataset"]["itemCount"] == 1
    assert organization.refusal("POST", f"/pipelines/{id}/run")
    organization.post(f"/pipelines/{id}/stop")
    assert organization.refusal("POST", f"/pipelines/{id}/stop")
    last = organization.get(f"/pipelines/{id}")["pipeline"]["lastRun"]
    assert ([step["status"] for step in last["steps"]], "finished" in last) == (["failed"], True)
    organization.post(f"/pipelines/{id}/run")
    service.clock.advance(61)
    last = organization.get(f"/pipelines/{id}")["pipeline"]["lastRun"]
    assert [step["status"] for step in last["steps"]] == ["finished"]


def test_dashboards_have_campaigns_and_take_them_along(organization: Organization) -> None:
    dashboard = organization.post(
        "/campaign-dashboards", {"name": "D", "emailRecipientUids": [], "whenToEmail": "never", "showNoOfDays": 7}
    )["dataCampaignDashboardId"]
    body = {
        "name": "C", "description": "d", "coordinatorUids": [], "links": [], "datasets": ["gait"], "projectIds": [],
        "pipelineIds": [], "queries": [], "dataCampaignDashboardId": dashboard,
    }  # fmt: skip
    campaign = organization.post("/campaigns", body)["dataCampaignId"]
    organization.post(f"/campaigns/{campaign}", {"name": "E"})
    assert organization.get(f"/campaigns/{campaign}")["campaign"]["name"] == "E"
    listed = organization.get(f"/campaign-dashboard/{dashboard}/campaigns")["campaigns"]
    assert [each["campaign"]["id"] for each in listed] == [campaign]
    organization.post(f"/campaign-dashboard/{dashboard}", {"name": "F"})
    assert [each["name"] for each in organization.get("/campaign-dashboards")["dashboards"]] == ["F"]
    assert organization.refusal("POST", "/campaigns", json={**body, "dataCampaignDashboardId": 99})
    wrong = {"queries": [{"name": "q", "dataset": "gait", "query": "name ="}]}
    assert organization.refusal("POST", f"/campaigns/{campaign}", json=wrong)
    organization.delete(f"/campaign-dashboard/{dashboard}")
    assert organization.refusal("GET", f"/campaigns/{campaign}")
    assert organization.refusal("GET", f"/campaign-dashboard/{dashboard}")


def test_a_campaign_knows_what_came_and_went_in_the_past_day(organization: Organization) -> None:
    service = organization.service
    dashboard = organization.post(
        "/campaign-dashboards", {"name": "D", "emailRecipientUids": [], "whenToEmail": "never", "showNoOfDays": 7}
    )["dataCampaignDashboardId"]
    campaign = organization.post(
        "/campaigns",
        {
            "name": "C", "description": "d", "coordinatorUids": [], "links": [], "datasets": [], "projectIds": [],
            "pipelineIds": [], "queries": [], "dataCampaignDashboardId": dashboard,
        },
    )["dataCampaignId"]  # fmt: skip
    old, kept = organization.add("old", {"f": b""}), organization.add("kept", {"f": b""})
    service.clock.advance(2 * 24 * 3600)
    organization.add("new", {"f": b""})
    organization.add("other", {"f": b""}, dataset="other")
    fleeting = organization.add("fleeting", {"f": b""})
    organization.delete(f"/data/{old}")
    organization.delete(f"/data/{fleeting}")
    query = {"queries": [{"dataset": "gait", "query": "name != 'x'", "graphValueId": 1}]}
    row = organization.post(f"/campaigns/{campaign}/diff", query)["queries"][0]
    assert (row["newItems"], row["deletedItems"]) == (["new"], ["old"])
    service.clock.advance(2 * 24 * 3600)
    row = organization.post(f"/campaigns/{campaign}/diff", query)["queries"][0]
    assert (row["newItems"], row["deletedItems"]) == ([], [])
    assert kept


def test_a_members_key_may_do_all_that_needs_no_administrator(organization: Organization) -> None:
    key = organization.post("/apikeys", {"name": "CI", "role": "member"})["apiKey"]
    assert organization.call("POST", "/pipelines", json=PIPELINE, key=key).json()["success"]
    assert organization.call("POST", "/pipelines", json=PIPELINE, key=credentials.PROJECT_KEY).status_code == 401
