"""Versions: what a project was comes back, without what belongs to no version."""

from __future__ import annotations

from typing import Any

from edgewire.sandbox import credentials, devices, projects, seed
from edgewire.sandbox.sample_query import Query
from edgewire.sandbox.service import Service

from .test_projects import sample

HERE = f"/api/{seed.PROJECT}"


def make(studio: Any, description: str = "A version", public: bool = False) -> Any:
    studio.post(f"{HERE}/jobs/version", json={"description": description, "makePublic": public})
    return studio.get(f"{HERE}/versions").json()["versions"][0]


def test_versions_count_up_and_say_what_they_hold(studio: Any, service: Service) -> None:
    sample(service)
    assert studio.get(f"{HERE}/versions").json()["nextVersion"] == 1
    first, second = make(studio, "First"), make(studio, "Second")
    assert [(one["version"], one["description"]) for one in (first, second)] == [(1, "First"), (2, "Second")]
    assert second["totalSamplesCount"] == "1"
    assert studio.get(f"{HERE}/versions").json()["nextVersion"] == 3
    assert studio.get(f"{HERE}/last-modification").json()["lastVersionDate"] == second["created"]


def test_a_version_appears_when_its_job_has_ended(studio: Any, service: Service) -> None:
    service.job_seconds = 60
    service.clock.freeze()
    studio.post(f"{HERE}/jobs/version", json={"description": "Later", "makePublic": False})
    assert studio.get(f"{HERE}/versions").json()["versions"] == []
    service.clock.advance(61)
    assert len(studio.get(f"{HERE}/versions").json()["versions"]) == 1


def test_a_restored_project_has_its_samples_and_settings_back(studio: Any, service: Service) -> None:
    kept = sample(
        service,
        label="wave",
        sensors=({"name": "x", "units": "g"},),
        structured=({"startIndex": 0, "endIndex": 1, "label": "a"},),
        metadata={"site": "here"},
    )
    studio.post(HERE, json={"labelingMethod": "object_detection"})
    version = make(studio)
    service.samples.change(kept, label="changed")
    later = sample(service)
    studio.post(HERE, json={"labelingMethod": "single_label", "name": "Still this"})
    devices.seen(service, seed.PROJECT, "aa", "BOARD", 0.0)
    body = {"projectId": seed.PROJECT, "versionId": version["id"]}
    assert studio.post(f"{HERE}/jobs/restore", json=body).json() == {"success": True}
    project = studio.get(HERE).json()
    assert service.samples.get(seed.PROJECT, kept.id) == kept
    assert service.samples.get(seed.PROJECT, later.id) is None
    assert project["project"]["labelingMethod"] == "object_detection"
    assert (project["project"]["name"], len(project["devices"])) == ("Still this", 1)


def test_a_version_goes_into_another_project_under_other_numbers(studio: Any, service: Service, token: str) -> None:
    kept = sample(service, label="wave")
    version = make(studio)
    target = projects.create(service, seed.USER, "Target")["id"]
    body = {"projectId": seed.PROJECT, "versionId": version["id"]}
    studio.post(f"/api/{target}/jobs/restore", token=token, json=body)
    studio.get("/api/projects", token=token)
    (copy,) = service.samples.select(Query(project=target))
    assert (copy.id != kept.id, copy.label, copy.blob) == (True, "wave", kept.blob)
    assert service.samples.get(seed.PROJECT, kept.id) == kept


def test_a_version_of_others_is_not_to_be_had_without_a_key(studio: Any, service: Service, other: Any) -> None:
    sample(service)
    version = make(studio)
    path, body = f"/api/{other.project}/jobs/restore", {"projectId": seed.PROJECT, "versionId": version["id"]}
    assert studio.post(path, token=other.token, json=body).json()["success"] is False
    wrong = {**body, "projectApiKey": other.key}
    assert studio.post(path, token=other.token, json=wrong).json()["success"] is False
    right = {**body, "projectApiKey": credentials.PROJECT_KEY}
    assert studio.post(path, token=other.token, json=right).json() == {"success": True}


def test_a_public_version_is_everybodys_until_it_is_private(studio: Any, service: Service, other: Any) -> None:
    sample(service)
    version = make(studio)
    path, body = f"/api/{other.project}/jobs/restore/from-public", {"projectId": seed.PROJECT}
    assert studio.post(path, token=other.token, json=body).json()["success"] is False
    studio.post(f"{HERE}/jobs/versions/{version['id']}/make-public")
    assert [one["version"] for one in studio.get(f"{HERE}/versions/public", key=None).json()["versions"]] == [1]
    assert studio.get(HERE).json()["project"]["hasPublicVersion"] is True
    assert studio.post(path, token=other.token, json=body).json() == {"success": True}
    studio.get("/api/projects", token=other.token)
    assert service.samples.count(Query(project=other.project)) == 1
    studio.post(f"{HERE}/versions/{version['id']}/make-private")
    assert studio.get(f"{HERE}/versions/public", key=None).json()["versions"] == []


def test_a_version_is_described_anew_and_deleted(studio: Any) -> None:
    version = make(studio)
    studio.post(f"{HERE}/versions/{version['id']}", json={"description": "Better"})
    assert studio.get(f"{HERE}/versions").json()["versions"][0]["description"] == "Better"
    assert studio.delete(f"{HERE}/versions/{version['id']}").json() == {"success": True}
    assert studio.get(f"{HERE}/versions").json()["versions"] == []
    assert studio.delete(f"{HERE}/versions/{version['id']}").json()["success"] is False
    body = {"projectId": seed.PROJECT, "versionId": version["id"]}
    assert studio.post(f"{HERE}/jobs/restore", json=body).json()["success"] is False
