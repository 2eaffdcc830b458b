"""Upload portals: a folder of a bucket for outsiders."""

from __future__ import annotations

from typing import Any

from edgewire.sandbox import credentials, people
from edgewire.sandbox.areas import organizations

from .conftest import Organization, announced, good


def made(organization: Organization, path: str = "incoming/") -> dict[str, Any]:
    body = {"name": "Partner", "description": "d", "bucketId": organization.bucket(), "bucketPath": path}
    return organization.get(f"/portals/{organization.post('/portals/create', body)['id']}")


def outside(organization: Organization, method: str, portal: int, path: str = "", **given: Any) -> Any:
    return organization.studio.request(method, f"/api/portals/{portal}{path}", **given)


def test_a_partner_uploads_with_the_token_and_the_organization_finds_it(organization: Organization) -> None:
    portal = made(organization)
    id, token = portal["id"], portal["token"]
    for how in ({"key": token}, {"token": token}):
        info = good(outside(organization, "GET", id, **how))
        assert (info["name"], info["organizationName"], info["bucketName"]) == ("Partner", "Sandbox", "sandbox")
    link = good(outside(organization, "POST", id, "/upload-link", key=token, json=announced("sub/a.csv", b"1,2")))
    assert organization.put(link["url"], b"1,2").status_code == 200
    listed = good(outside(organization, "POST", id, "/files", key=token, json={"prefix": ""}))
    assert [file["path"] for file in listed["files"]] == ["sub/"]
    rename = {"oldPath": "sub/a.csv", "newPath": "b.csv"}
    good(outside(organization, "POST", id, "/files/rename", key=token, json=rename))
    view = outside(organization, "GET", id, "/files/view", key=token, params={"path": "b.csv"})
    assert (view.content, view.headers["content-disposition"]) == (b"1,2", "inline")
    assert view.headers["content-type"] == "application/octet-stream"
    url = good(outside(organization, "POST", id, "/files/download", key=token, json={"path": "b.csv"}))["url"]
    assert organization.fetch(url).content == b"1,2"
    checked = organization.get(f"/portals/{id}/verify")
    assert [file["name"] for file in checked["files"]] == ["b.csv"]
    organization.dataset("all", path="")
    files = organization.post("/dataset/all/files", {"prefix": "incoming/"})["files"]
    assert [file["path"] for file in files] == ["incoming/b.csv"]
    good(outside(organization, "POST", id, "/files/delete", key=token, json={"path": "b.csv"}))
    assert organization.get(f"/portals/{id}/verify")["files"] == []


def test_a_token_opens_its_portal_and_nothing_else(organization: Organization, token: str) -> None:
    one, other = made(organization), made(organization, "other")
    organization.dataset("secret", path="")
    organization.store("/dataset/secret", "top.txt", b"secret")
    assert outside(organization, "GET", other["id"], key=one["token"]).status_code == 403
    for path in ("/api/organizations", "/api/projects", f"/api/organizations/{organization.id}", "/api/user"):
        assert organization.studio.get(path, key=one["token"]).status_code == 401, path
    for path in ("../top.txt", "/../top.txt", "top.txt", "incoming/../../top.txt"):
        response = outside(organization, "POST", one["id"], "/files/download", key=one["token"], json={"path": path})
        assert response.json()["success"] is False
    listed = outside(organization, "POST", one["id"], "/files", key=one["token"], json={"prefix": "../"})
    assert good(listed)["files"] == []


def test_members_come_in_and_strangers_do_not(organization: Organization, token: str) -> None:
    id = made(organization)["id"]
    service = organization.service
    stranger = people.create(service, "stranger", "s@example.com", "S", "a password")
    organizations.create(service, "Other", stranger["id"])
    strange = credentials.new_token(service.store, stranger["id"], service.clock.now())
    statuses = [
        outside(organization, "GET", id, **how).status_code
        for how in (
            {"token": token},
            {"key": credentials.ORGANIZATION_KEY},
            {"token": organization.member("guest")},
            {"token": strange},
            {"key": credentials.PROJECT_KEY},
            {"key": None},
        )
    ]
    assert statuses == [200, 200, 403, 403, 403, 401]
    assert outside(organization, "GET", id + 1, token=token).json()["success"] is False


def test_a_rotated_token_and_a_deleted_portal_open_nothing(organization: Organization) -> None:
    portal = made(organization)
    organization.delete(f"/portals/{portal['id']}/rotate-token")
    fresh = organization.get(f"/portals/{portal['id']}")["token"]
    assert fresh != portal["token"]
    assert outside(organization, "GET", portal["id"], key=portal["token"]).status_code == 401
    assert outside(organization, "GET", portal["id"], key=fresh).status_code == 200
    organization.delete(f"/portals/{portal['id']}/delete")
    assert outside(organization, "GET", portal["id"], key=fresh).status_code == 401
    assert organization.get("/portals")["portals"] == []
    assert organization.refusal("GET", f"/portals/{portal['id']}")


def test_a_portal_is_changed_and_keeps_its_token(organization: Organization) -> None:
    portal = made(organization)
    body = {"name": "Renamed", "bucketId": organization.bucket(), "bucketPath": "elsewhere"}
    good(organization.call("PUT", f"/portals/{portal['id']}/update", json=body))
    changed = organization.get(f"/portals/{portal['id']}")
    assert (changed["name"], changed["bucketPath"], changed["token"]) == ("Renamed", "elsewhere", portal["token"])
    for wrong in ({"name": ""}, {"bucketId": 10**17}, {"bucketPath": "a/.."}):
        assert organization.refusal("POST", "/portals/create", json={**body, **wrong})
    assert len(organization.get("/portals")["portals"]) == 1
