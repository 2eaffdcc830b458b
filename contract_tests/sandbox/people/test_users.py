"""Users: made, seen, changed and deleted."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.service import Service

from .test_login import log_in

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def sign_up(studio: Any, **fields: Any) -> Any:
    body = {
        "name": "New User",
        "username": "new.user",
        "email": "new@example.com",
        "password": "a-password",
        "privacyPolicy": True,
        "turnstileResponse": "",
        **fields,
    }
    body = {name: value for name, value in body.items() if value is not None}
    return studio.post("/api-user-create", key=None, json=body).json()


def test_a_new_user_can_log_in_and_has_a_first_project(studio: Any) -> None:
    id = sign_up(studio, projectName="First")["id"]
    user = studio.get("/api/user", token=log_in(studio, "new.user", "a-password")["token"]).json()
    assert (user["id"], [project["name"] for project in user["projects"]]) == (id, ["First"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"username": "abc"},
        {"username": "_user"},
        {"username": "us..er"},
        {"username": "user_"},
        {"username": "us er"},
        {"username": "x" * 31},
        {"email": "no-address"},
        {"password": "short"},
        {"privacyPolicy": False},
        {"username": "sandbox"},
        {"email": "SANDBOX@example.com"},
    ],
)
def test_a_user_that_cannot_be_is_not_made(studio: Any, service: Service, wrong: dict[str, Any]) -> None:
    before = len(service.store.all("user"))
    assert sign_up(studio, **wrong)["success"] is False
    assert len(service.store.all("user")) == before


def test_a_user_without_a_password_sets_it_with_the_mailed_token_once(studio: Any, service: Service) -> None:
    id = sign_up(studio, password=None)["id"]
    assert "need to set a password" in log_in(studio, "new.user", "a-password")["error"]
    token = next(mail["bodyText"] for mail in service.store.all("email", userId=id) if "token" in mail["bodyText"])
    body = {"accessToken": token.split()[-1], "password": "a-password", "identityProvider": "none"}
    assert studio.get("/api/user", token=body["accessToken"]).status_code == 401, "it is no login"
    wrong = {**body, "accessToken": log_in(studio)["token"]}
    assert studio.post(f"/api/users/{id}/set-password", key=None, json=wrong).status_code == 401
    assert studio.post(f"/api/users/{seed.USER}/set-password", key=None, json=body).status_code == 401
    assert studio.post(f"/api/users/{id}/set-password", key=None, json=body).json() == {"success": True}
    assert "token" in log_in(studio, "new.user", "a-password")
    assert studio.post(f"/api/users/{id}/set-password", key=None, json=body).json()["success"] is False


def test_the_mailed_code_activates(studio: Any, service: Service) -> None:
    id = sign_up(studio)["id"]
    token = log_in(studio, "new.user", "a-password")["token"]
    assert studio.get("/api/user", token=token).json()["activated"] is False
    assert studio.post("/api/user/activate", token=token, json={"code": "0"}).json()["success"] is False
    studio.post("/api/user/request-activation", token=token)
    code = service.store.all("email", userId=id)[-1]["bodyText"].split()[-1]
    assert studio.post("/api/user/activate", token=token, json={"code": code}).json() == {"success": True}
    assert studio.get("/api/user", token=token).json()["activated"] is True
    assert studio.post("/api/user/request-activation", token=token).json()["success"] is False


def test_what_is_changed_is_seen(studio: Any, token: str) -> None:
    body = {"name": "Somebody", "jobTitle": "Tester", "companyName": "Acme", "timezone": "Europe/Berlin"}
    assert studio.post("/api/user", token=token, json=body).json() == {"success": True}
    user = studio.get("/api/user", token=token).json()
    assert {name: user[name] for name in body} == body


def test_a_photo_is_kept_shown_and_taken_away(studio: Any, token: str) -> None:
    url = studio.post("/api/user/photo", token=token, files={"photo": ("me.png", PNG)}).json()["url"]
    assert base64.b64decode(url.partition(",")[2]) == PNG
    assert studio.get("/api/user", token=token).json()["photo"] == url
    studio.delete("/api/user/photo", token=token)
    assert "photo" not in studio.get("/api/user", token=token).json()


def test_what_is_no_picture_is_no_photo(studio: Any, token: str) -> None:
    answer = studio.post("/api/user/photo", token=token, files={"photo": ("me.png", b"RIFF....WAVE")})
    assert answer.json()["success"] is False


def test_a_photo_that_is_text_is_400(studio: Any, token: str) -> None:
    assert studio.post("/api/user/photo", token=token, data={"photo": "me"}).status_code == 400


def test_of_another_user_one_sees_neither_projects_nor_organisations(studio: Any, token: str, other: Any) -> None:
    seen = studio.get(f"/api/users/{other.id}", token=token).json()
    assert (seen["username"], seen["projects"], seen["organizations"]) == ("other.user", [], [])
    assert "permissions" not in seen


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "", {"name": "Mine now"}),
        ("DELETE", "", {"password": seed.PASSWORD}),
        ("GET", "/emails", None),
        ("POST", "/change-password", {"currentPassword": "other-password", "newPassword": "another-password"}),
        ("GET", "/organizations", None),
    ],
)
def test_another_users_account_is_out_of_reach(
    studio: Any, token: str, other: Any, method: str, path: str, body: Any
) -> None:
    assert studio.request(method, f"/api/users/{other.id}{path}", token=token, json=body).status_code == 403


@pytest.mark.parametrize("path", ["/api/user", "/api/user/projects", "/api/user/organizations", "/api/user/emails"])
def test_an_api_key_is_nobodys_account(studio: Any, path: str) -> None:
    assert studio.get(path).status_code == 401


def test_mails_are_for_those_with_the_permission(studio: Any, other: Any) -> None:
    assert studio.get("/api/user/emails", token=other.token).status_code == 403


def test_a_deleted_user_is_gone_with_tokens_projects_and_keys(studio: Any, other: Any, token: str) -> None:
    studio.post(f"/api/{seed.PROJECT}/collaborators/add", json={"usernameOrEmail": other.username})
    wrong = studio.request("DELETE", "/api/user", token=other.token, json={"password": "wrong"}).json()
    assert wrong["error"] == "Password is incorrect"
    body = {"password": "other-password"}
    assert studio.request("DELETE", "/api/user", token=other.token, json=body).json() == {"success": True}
    assert studio.get("/api/user", token=other.token).status_code == 401
    assert studio.get(f"/api/{other.project}", key=other.key).status_code == 401
    assert log_in(studio, other.username, "other-password")["error"] == "User not found"
    people = studio.get(f"/api/{seed.PROJECT}", token=token).json()["collaborators"]
    assert [person["id"] for person in people] == [seed.USER]


def test_a_developer_profile_is_made_once_and_is_an_organisation(studio: Any, token: str) -> None:
    before = studio.get("/api/user", token=token).json()["organizations"]
    assert [one["isDeveloperProfile"] for one in before] == [False]
    made = studio.post("/api/user/create-developer-profile", token=token).json()["organizationId"]
    assert studio.post("/api/user/create-developer-profile", token=token).json()["organizationId"] == made
    profiles = [
        one for one in studio.get("/api/user", token=token).json()["organizations"] if one["isDeveloperProfile"]
    ]
    assert [(one["id"], one["isAdmin"]) for one in profiles] == [(made, True)]
    listed = studio.get("/api/user/organizations", token=token).json()["organizations"]
    assert made in [one["id"] for one in listed]


def test_the_terms_of_a_vendor_are_accepted(studio: Any, token: str) -> None:
    def compliant() -> dict[str, bool]:
        return {one["name"]: one["userIsCompliant"] for one in studio.get("/api/user", token=token).json()["eulas"]}

    assert compliant() == {"brainchip": False, "syntiant": False}
    studio.post("/api/user/accept-eula", token=token, json={"name": "syntiant"})
    assert compliant() == {"brainchip": False, "syntiant": True}


def test_buckets_are_those_of_ones_organisations(studio: Any, token: str, other: Any) -> None:
    found = studio.get("/api/users/buckets", token=token).json()["buckets"]
    assert {bucket["organizationId"] for bucket in found} == {seed.ORGANIZATION}
    assert studio.get("/api/users/buckets", token=other.token).json()["buckets"] == []


@pytest.mark.parametrize(
    ("email", "verdict"), [("a@b.co", "Valid"), ("a@b", "Invalid"), ("", "Invalid"), ("a b@c.d", "Invalid")]
)
def test_an_address_is_judged_by_its_form(studio: Any, email: str, verdict: str) -> None:
    answer = studio.post("/api/emails/validate", key=None, json={"email": email})
    assert (answer.json()["verdict"], answer.headers["x-sandbox-tier"]) == (verdict, "simulated")
