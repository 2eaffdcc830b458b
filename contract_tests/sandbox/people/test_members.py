"""Who works on a project, whose it is, and what the members of an organisation may do."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.sandbox import credentials, people, projects, seed
from edgewire.sandbox.areas import organizations
from edgewire.sandbox.service import Service

HERE = f"/api/{seed.PROJECT}"
ORGANIZATION = f"/api/organizations/{seed.ORGANIZATION}"


def member(service: Service, role: str, organization: int = seed.ORGANIZATION) -> str:
    """A token of a new member with that role."""
    user = people.create(
        service, f"a-{role}-{organization}", f"{role}{organization}@example.com", role.title(), "password"
    )
    record = {"user": user["id"], "role": role, "added": service.clock.text(), "datasets": []}
    service.store.put("organization-member", organization, user["id"], record)
    return credentials.new_token(service.store, user["id"], service.clock.now())


def test_a_collaborator_works_on_the_project_until_removed(studio: Any, other: Any) -> None:
    assert studio.get(HERE, token=other.token).status_code == 403
    added = studio.post(f"{HERE}/collaborators/add", json={"usernameOrEmail": "OTHER@example.com"}).json()
    assert added["id"] == other.id
    assert studio.get(HERE, token=other.token).status_code == 200
    assert seed.PROJECT in [one["id"] for one in studio.get("/api/projects", token=other.token).json()["projects"]]
    owners = {one["id"]: one["isOwner"] for one in studio.get(HERE).json()["project"]["collaborators"]}
    assert owners == {seed.USER: True, other.id: False}
    again = studio.post(f"{HERE}/collaborators/add", json={"usernameOrEmail": other.username}).json()
    assert again["success"] is False
    studio.post(f"{HERE}/collaborators/remove", json={"usernameOrEmail": other.username})
    assert studio.get(HERE, token=other.token).status_code == 403


def test_an_unknown_user_is_not_added(studio: Any) -> None:
    answer = studio.post(f"{HERE}/collaborators/add", json={"usernameOrEmail": "nobody"}).json()
    assert answer == {"success": False, "error": "User not found"}


def test_the_last_collaborator_stays(studio: Any, other: Any) -> None:
    body = {"usernameOrEmail": seed.USERNAME}
    assert studio.post(f"{HERE}/collaborators/remove", json=body).json()["success"] is False
    studio.post(f"{HERE}/collaborators/add", json={"usernameOrEmail": other.username})
    assert studio.post(f"{HERE}/collaborators/remove", json=body).json()["success"] is False, "nor does the owner go"
    assert studio.get(HERE).json()["project"]["ownerUserId"] == seed.USER


def test_ownership_goes_to_another_user_and_who_had_it_stays_a_collaborator(
    studio: Any, other: Any, token: str
) -> None:
    path = f"{HERE}/collaborators/transfer-ownership"
    studio.post(f"{HERE}/collaborators/add", json={"usernameOrEmail": other.username})
    assert studio.post(path, token=other.token, json={"usernameOrEmail": other.username}).status_code == 403
    assert studio.post(path, token=token, json={"usernameOrEmail": other.username}).json() == {"success": True}
    project = studio.get(HERE, token=token).json()["project"]
    assert project["ownerUserId"] == other.id
    assert {one["id"]: one["isOwner"] for one in project["collaborators"]} == {other.id: True, seed.USER: False}


def test_ownership_goes_to_ones_own_organisation_only(studio: Any, service: Service, other: Any, token: str) -> None:
    path = f"{HERE}/collaborators/transfer-ownership-org"
    foreign = organizations.create(service, "Foreign", other.id)["id"]
    assert studio.post(path, token=token, json={"organizationId": foreign}).json()["success"] is False
    assert studio.post(path, token=token, json={"organizationId": 1}).json()["success"] is False
    assert studio.post(path, token=token, json={"organizationId": seed.ORGANIZATION}).json() == {"success": True}
    project = studio.get(HERE).json()["project"]
    assert (project["owner"], project["ownerOrganizationId"], project["tier"]) == (
        "Sandbox",
        seed.ORGANIZATION,
        "enterprise",
    )
    assert studio.get(HERE, key=credentials.ORGANIZATION_KEY).status_code == 200


# The columns: see a project of the organisation, see the organisation, change it, take a project away from it.
@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("admin", (True, True, True, True)),
        ("member", (True, True, False, False)),
        ("guest", (False, False, False, False)),
    ],
)
def test_members_may_do_what_their_role_says(
    studio: Any, service: Service, role: str, allowed: tuple[bool, ...]
) -> None:
    project = projects.create(service, seed.USER, "Shared", organization=seed.ORGANIZATION)["id"]
    token = member(service, role)
    answers = (
        studio.get(f"/api/{project}", token=token),
        studio.get(ORGANIZATION, token=token),
        studio.post(ORGANIZATION, token=token, json={"name": "Renamed"}),
        studio.delete(f"/api/{project}", token=token),
    )
    assert tuple(answer.status_code == 200 for answer in answers) == allowed
    assert {answer.status_code for answer in answers} <= {200, 403}


def test_a_guest_reaches_what_is_marked_for_guests(studio: Any, service: Service) -> None:
    token = member(service, "guest")
    assert studio.get(f"{ORGANIZATION}/data/1", token=token).status_code != 403
    assert studio.get(f"{ORGANIZATION}/apikeys", token=token).status_code == 403


def test_a_stranger_reaches_no_organisation(studio: Any, other: Any) -> None:
    assert studio.get(ORGANIZATION, token=other.token).status_code == 403


def test_an_organisation_that_is_none_is_told_apart(studio: Any, token: str) -> None:
    answer = studio.get("/api/organizations/1", token=token)
    assert (answer.status_code, answer.json()["error"]) == (200, "No organization found with ID 1")


@pytest.mark.parametrize(("role", "status"), [("admin", 200), ("member", 403)])
def test_an_organisations_key_may_administer_by_its_role(studio: Any, role: str, status: int) -> None:
    key = studio.post(
        f"{ORGANIZATION}/apikeys", key=credentials.ORGANIZATION_KEY, json={"name": role, "role": role}
    ).json()["apiKey"]
    assert studio.get(ORGANIZATION, key=key).status_code == 200
    assert studio.post(ORGANIZATION, key=key, json={"name": "Renamed"}).status_code == status


def test_only_who_owns_a_white_label_administers_one(studio: Any, service: Service, token: str) -> None:
    path = f"{ORGANIZATION}/whitelabel"
    assert studio.get(path, token=token).status_code == 403
    service.store.put("whitelabel", 0, 7, {"id": 7, "domain": "d", "ownerOrganizationId": seed.ORGANIZATION})
    assert studio.get(path, token=token).status_code != 403
    assert studio.get(path, token=member(service, "member")).status_code == 403


def test_a_developer_profile_does_what_is_marked_for_it(studio: Any, token: str) -> None:
    profile = studio.post("/api/user/create-developer-profile", token=token).json()["organizationId"]
    assert studio.get(f"/api/organizations/{profile}", token=token).status_code == 200
    assert studio.get(f"/api/organizations/{profile}/buckets", token=token).status_code == 403


def test_a_projects_key_of_an_organisation_opens_that_project_only(studio: Any, service: Service) -> None:
    shared = projects.create(service, seed.USER, "Shared", organization=seed.ORGANIZATION)
    sibling = projects.create(service, seed.USER, "Sibling", organization=seed.ORGANIZATION)["id"]
    assert studio.get(f"/api/{shared['id']}", key=shared["apiKey"]).status_code == 200
    assert studio.get(f"/api/{sibling}", key=shared["apiKey"]).status_code == 403
