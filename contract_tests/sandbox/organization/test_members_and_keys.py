"""Who may do what in an organisation."""

from __future__ import annotations

import pytest
from edgewire.sandbox import credentials, people, seed
from edgewire.sandbox.areas import organizations
from edgewire.sandbox.service import Service

from ..conftest import Caller
from .conftest import Organization, good


def roles(organization: Organization) -> dict[str, str]:
    return {user["username"]: user["role"] for user in organization.get("")["organization"]["users"]}


def test_a_user_sees_the_own_organizations_and_a_key_only_its_own(service: Service, studio: Caller, token: str) -> None:
    stranger = people.create(service, "stranger", "s@example.com", "S", "a password")
    other = organizations.create(service, "Other", stranger["id"])
    own = good(studio.get("/api/organizations", token=token))["organizations"]
    assert [each["id"] for each in own] == [seed.ORGANIZATION]
    by_key = good(studio.get("/api/organizations", key=credentials.ORGANIZATION_KEY))["organizations"]
    assert [each["name"] for each in by_key] == ["Sandbox"]
    refused = studio.get("/api/organizations", key=credentials.PROJECT_KEY)
    assert (refused.status_code, refused.json()["error"]) == (401, "Invalid API key")
    elsewhere = Organization(service, studio, other["id"])
    assert elsewhere.call("GET", "").status_code == 403
    assert elsewhere.call("GET", "", token=token).status_code == 403
    assert "4711" in Organization(service, studio, 4711).refusal("GET", "", token=token)


def test_an_organization_is_changed_and_its_pictures_are_there(organization: Organization) -> None:
    organization.post("", {"name": "Renamed", "readme": "# Hi <b>", "jobLimitM": 3})
    info = organization.get("")
    assert (info["organization"]["name"], info["performance"]["jobLimitM"]) == ("Renamed", 3)
    assert info["readme"] == {"markdown": "# Hi <b>", "html": "<pre># Hi &lt;b&gt;</pre>"}
    assert organization.refusal("POST", "", json={"name": " "})
    for path, field in (("/logo", "logo"), ("/header", "headerImg")):
        response = organization.call("POST", path, files={"image": ("a.png", b"picture " + path.encode(), "image/png")})
        url = good(response)["url"]
        assert organization.get("")["organization"][field] == url
        organization.service.clock.advance(365 * 24 * 3600)
        got = organization.fetch(url)
        assert (got.content, got.headers["content-type"]) == (b"picture " + path.encode(), "image/png")


def test_an_organization_that_was_deleted_is_gone_with_all_that_it_had(
    organization: Organization, studio: Caller, token: str
) -> None:
    project = organization.post("/new-project", {"projectName": "P"})
    organization.add("walk", {"a": b"1"})
    organization.delete("")
    assert organization.call("GET", "").status_code == 401, "its key is none any more"
    assert organization.refusal("GET", "", token=token)
    assert good(studio.get("/api/organizations", token=token))["organizations"] == []
    assert studio.get(f"/api/{project['id']}", key=project["apiKey"]).status_code == 401
    rows = organization.service.store.rows("SELECT count(*) FROM objects")
    assert rows == [(0,)]


def test_members_join_change_and_leave(organization: Organization) -> None:
    people.create(organization.service, "jan", "jan@example.com", "Jan", "a password")
    id = organization.post("/members/add", {"usernameOrEmail": "JAN@example.com", "role": "member", "datasets": []})[
        "id"
    ]
    assert roles(organization) == {"sandbox": "admin", "jan": "member"}
    again = {"usernameOrEmail": "jan", "role": "member", "datasets": []}
    assert "already" in organization.refusal("POST", "/members/add", json=again)
    assert organization.refusal("POST", "/members/add", json={**again, "usernameOrEmail": "nobody"}) == "User not found"
    organization.post(f"/members/{id}/role", {"role": "admin"})
    organization.post("/members/remove", {"id": seed.USER})
    assert roles(organization) == {"jan": "admin"}
    assert organization.refusal("POST", "/members/remove", json={"id": id})
    assert organization.refusal("POST", "/members/remove", json={"id": 2**62})


def test_one_administrator_always_stays(organization: Organization) -> None:
    organization.member("member")
    assert "administrator" in organization.refusal("POST", "/members/remove", json={"id": seed.USER})
    assert "administrator" in organization.refusal("POST", f"/members/{seed.USER}/role", json={"role": "guest"})
    assert roles(organization)["sandbox"] == "admin"


def test_who_is_invited_waits_and_who_is_not_gets_no_second_letter(organization: Organization) -> None:
    organization.post("/members/invite", {"email": "new@example.com", "role": "member", "datasets": []})
    new = next(user for user in organization.get("")["organization"]["users"] if user["email"] == "new@example.com")
    assert new["pending"] is True
    organization.post(f"/members/{new['id']}/resend-invite")
    assert organization.refusal("POST", f"/members/{seed.USER}/resend-invite")
    assert organization.refusal(
        "POST", "/members/invite", json={"email": "no address", "role": "member", "datasets": []}
    )


def test_roles_open_what_they_should(organization: Organization) -> None:
    id = organization.add("walk", {"a": b"1"})
    hidden = organization.add("run", {"a": b"1"}, dataset="secret")
    admin, member, guest = (organization.member(role, ["gait"]) for role in ("admin", "member", "guest"))
    expected = {
        "/test-admin": (200, 403, 403),
        "/data": (200, 200, 403),
        f"/data/{id}": (200, 200, 200),
        f"/data/{hidden}": (200, 200, 403),
        f"/data/download?dataIds=[{id}]": (200, 200, 200),
        "/dataset/gait": (200, 200, 403),
        f"/buckets/{organization.bucket()}": (200, 403, 403),
    }
    for path, statuses in expected.items():
        found = tuple(organization.call("GET", path, token=token).status_code for token in (admin, member, guest))
        assert found == statuses, path
    move = {"dataset": "secret"}
    assert organization.call("POST", f"/data/{id}", json=move, token=guest).status_code == 403
    assert organization.call("GET", f"/data/download?dataIds=[{hidden}]", token=guest).json()["success"] is False
    who = next(user for user in organization.get("")["organization"]["users"] if user["role"] == "guest")
    organization.post(f"/members/{who['id']}/datasets", {"datasets": ["secret"]})
    assert organization.call("GET", f"/data/{hidden}", token=guest).status_code == 200
    assert organization.call("GET", f"/data/{id}", token=guest).status_code == 403
    organization.post("/members/remove", {"id": who["id"]})
    assert organization.call("GET", f"/data/{hidden}", token=guest).status_code == 403


def test_a_member_makes_no_key_of_an_administrator(organization: Organization) -> None:
    member, admin = organization.member("member", []), organization.member("admin", [])
    key = organization.post("/apikeys", {"name": "mine", "role": "member"})["apiKey"]
    body = {"name": "more", "role": "admin"}
    assert organization.call("POST", "/apikeys", json=body, token=member).status_code == 403
    assert organization.call("POST", "/apikeys", json=body, key=key).status_code == 403
    assert organization.call("POST", "/apikeys", json=body | {"role": "member"}, token=member).status_code == 200
    assert organization.call("POST", "/apikeys", json=body, token=admin).status_code == 200


def test_a_key_works_until_it_is_revoked_and_is_shown_whole_once(organization: Organization) -> None:
    made = organization.post("/apikeys", {"name": "CI", "role": "member"})
    key = made["apiKey"]
    assert organization.call("GET", "/data", key=key).status_code == 200
    assert organization.call("GET", "/test-admin", key=key).status_code == 403
    listed = organization.call("GET", "/apikeys", key=key)
    assert key not in listed.text
    shown = next(each for each in listed.json()["apiKeys"] if each["id"] == made["id"])
    assert (shown["name"], shown["role"], shown["apiKey"][:7]) == ("CI", "member", key[:7])
    more = organization.call("POST", "/apikeys", json={"name": "x", "role": "admin"}, key=key)
    assert more.status_code == 403, "a member's key makes no administrator's key"
    organization.delete(f"/apikeys/{made['id']}")
    assert organization.call("GET", "/data", key=key).status_code == 401
    assert organization.refusal("DELETE", f"/apikeys/{made['id']}")


def test_a_key_with_a_time_to_live_dies(organization: Organization) -> None:
    organization.service.clock.freeze()
    key = organization.post("/apikeys", {"name": "CI", "role": "admin", "ttl": 60})["apiKey"]
    organization.service.clock.advance(59)
    assert organization.call("GET", "/test-admin", key=key).status_code == 200
    organization.service.clock.advance(2)
    assert organization.call("GET", "/test-admin", key=key).status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        {"name": "x", "role": "admin", "apiKey": "not a key"},
        {"name": "x", "role": "admin", "apiKey": credentials.ORGANIZATION_KEY},
        {"name": "x", "role": "admin", "apiKey": credentials.PROJECT_KEY},
        {"name": "x", "role": "admin", "ttl": -1},
        {"name": "x", "role": "admin", "ttl": 2**60},
    ],
)
def test_a_key_that_cannot_be_is_refused(organization: Organization, body: dict[str, object]) -> None:
    before = organization.get("/apikeys")
    assert organization.refusal("POST", "/apikeys", json=body)
    assert organization.get("/apikeys") == before
    assert organization.call("GET", "/test-admin").status_code == 200


def test_projects_of_an_organization_are_its_members(organization: Organization, studio: Caller) -> None:
    member = organization.member("member")
    made = organization.post("/new-project", {"projectName": "Gait", "projectVisibility": "public"})
    assert [project["name"] for project in organization.get("/projects")["projects"]] == ["Gait"]
    info = good(studio.get(f"/api/{made['id']}", key=made["apiKey"]))
    assert (info["project"]["owner"], info["project"]["ownerOrganizationId"]) == ("Sandbox", seed.ORGANIZATION)
    assert studio.get(f"/api/{made['id']}", token=member).status_code == 200
    assert studio.get(f"/api/{made['id']}", key=credentials.ORGANIZATION_KEY).status_code == 200
    metrics = organization.get("/metrics")["metrics"]
    assert (metrics["projectCount"], metrics["userCount"]) == (1, 2)
    assert organization.get("/metrics", projectVisibility="private")["metrics"]["projectCount"] == 0
    assert organization.refusal("POST", "/new-project", json={"projectName": ""})
    assert organization.refusal(
        "POST", "/new-project", json={"projectName": "x", "projectOwnerUsernameOrEmail": "nobody"}
    )
    guest = next(user for user in organization.get("")["organization"]["users"] if user["role"] == "member")
    organization.post("/add-project-collaborator", {"projectId": made["id"], "userId": guest["id"]})
    organization.post("/add-project-collaborator", {"projectId": made["id"], "userId": guest["id"]})
    shared = good(studio.get(f"/api/{made['id']}", key=made["apiKey"]))["project"]["collaborators"]
    assert [user["id"] for user in shared].count(guest["id"]) == 1
    outside = {"projectId": seed.PROJECT, "userId": guest["id"]}
    assert organization.call("POST", "/add-project-collaborator", json=outside).status_code == 403


def test_what_only_white_labels_have_and_what_nobody_reads_is_refused(organization: Organization) -> None:
    assert organization.call("GET", "/whitelabel/users").status_code == 403
    response = organization.call("POST", "/request-hr-block-license")
    assert (response.status_code, response.headers["x-sandbox-tier"]) == (501, "unsupported")
    assert organization.get("/exports") == {"success": True, "exports": [], "totalCount": 0}
    assert organization.refusal("GET", "/exports/1")
