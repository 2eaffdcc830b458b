"""Keys: what each role may do, that a key which was taken back or has expired opens nothing, and what lists show."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.service import Service

HERE = f"/api/{seed.PROJECT}"


def add(studio: Any, role: str = "admin", **fields: Any) -> Any:
    body = {"name": f"A {role} key", "role": role, "isDevelopmentKey": False, **fields}
    return studio.post(f"{HERE}/apikeys", json=body).json()


def test_a_list_shows_no_key_but_the_development_key_whole(studio: Any) -> None:
    key = add(studio)["apiKey"]
    listed = studio.get(f"{HERE}/apikeys").json()["apiKeys"]
    assert [one["apiKey"] for one in listed if one["isDevelopmentKey"]] == [credentials.PROJECT_KEY]
    (masked,) = [one["apiKey"] for one in listed if not one["isDevelopmentKey"]]
    assert key not in masked
    assert len(masked) < 20
    assert masked.startswith(key[:7])


@pytest.mark.parametrize("role", ["readonly", "ingestion_deployment"])
def test_a_lesser_key_finds_no_greater_one(studio: Any, role: str) -> None:
    key = add(studio, role)["apiKey"]
    answers = [studio.get(path, key=key).text for path in (f"{HERE}/apikeys", f"{HERE}/devkeys", HERE)]
    assert all('"success":true' in answer for answer in answers)
    assert credentials.PROJECT_KEY not in "".join(answers)


def test_nothing_that_is_kept_gives_a_key_away(studio: Any, service: Service) -> None:
    key = add(studio)["apiKey"]
    assert [row for row in service.store.rows("SELECT body FROM records") if key in row[0]] == []


# The columns: read, change, manage devices, delete, ask what it is.
@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("admin", (True, True, True, True, True)),
        ("readonly", (True, False, False, False, True)),
        ("ingestiononly", (False, False, False, False, True)),
        ("ingestion_deployment", (True, False, True, False, True)),
    ],
)
def test_a_key_may_do_what_its_role_says(studio: Any, role: str, allowed: tuple[bool, ...]) -> None:
    key = add(studio, role)["apiKey"]
    device = {"deviceId": "aa", "deviceType": "BOARD", "ifNotExists": True}
    answers = (
        studio.get(HERE, key=key),
        studio.post(HERE, key=key, json={"description": "changed"}),
        studio.post(f"{HERE}/devices/create", key=key, json=device),
        studio.delete(f"{HERE}/apikeys/1", key=key),
        studio.get("/api/projects/api-key-info", key=key),
    )
    assert tuple(answer.status_code == 200 for answer in answers) == allowed
    assert {answer.status_code for answer in answers} <= {200, 403}


@pytest.mark.parametrize("role", ["readonly", "ingestiononly", "ingestion_deployment"])
def test_a_lesser_key_makes_no_key_and_deletes_no_project(studio: Any, role: str) -> None:
    key = add(studio, role)["apiKey"]
    body = {"name": "More", "role": "admin", "isDevelopmentKey": False}
    assert studio.post(f"{HERE}/apikeys", key=key, json=body).status_code == 403
    assert studio.delete(HERE, key=key).status_code == 403
    assert studio.get(HERE).status_code == 200


def test_a_reading_key_may_classify_where_the_contract_lets_readers(studio: Any) -> None:
    key = add(studio, "readonly")["apiKey"]
    assert studio.post(f"{HERE}/classify/v2/1", key=key).status_code != 403


def test_a_deploying_key_may_start_a_build(studio: Any) -> None:
    key = add(studio, "ingestion_deployment")["apiKey"]
    body = {"engine": "tflite", "modelType": "int8"}
    assert studio.post(f"{HERE}/jobs/build-ondevice-model?type=zip", key=key, json=body).status_code == 200
    assert studio.post(f"{HERE}/jobs/export/original", key=key, json={"retainCrops": True}).status_code == 403


def test_a_key_says_what_it_is(studio: Any) -> None:
    made = add(studio, "readonly")
    info = studio.get("/api/projects/api-key-info", key=made["apiKey"]).json()
    assert info == {"success": True, "apiKeyId": made["id"], "projectId": seed.PROJECT, "role": "readonly"}


def test_only_a_projects_key_can_say_what_it_is(studio: Any, token: str) -> None:
    path = "/api/projects/api-key-info"
    assert studio.get(path, token=token).status_code == 401
    assert studio.get(path, key=credentials.ORGANIZATION_KEY).status_code == 401


def test_a_key_that_was_taken_back_opens_nothing(studio: Any) -> None:
    made = add(studio)
    assert studio.get(HERE, key=made["apiKey"]).status_code == 200
    assert studio.delete(f"{HERE}/apikeys/{made['id']}").json() == {"success": True}
    answer = studio.get(HERE, key=made["apiKey"])
    assert (answer.status_code, answer.json()["error"]) == (401, "Invalid API key")
    assert made["id"] not in [one["id"] for one in studio.get(f"{HERE}/apikeys").json()["apiKeys"]]
    assert studio.delete(f"{HERE}/apikeys/{made['id']}").json()["success"] is False


def test_another_projects_key_is_not_taken_back(studio: Any, service: Service, other: Any) -> None:
    (number,) = [record["id"] for record in service.store.all("apikey", other.project)]
    assert studio.delete(f"{HERE}/apikeys/{number}").json()["success"] is False
    assert studio.get(f"/api/{other.project}", key=other.key).status_code == 200


def test_a_key_with_a_time_to_live_ends_with_it(studio: Any, service: Service) -> None:
    key = add(studio, ttl=60)["apiKey"]
    expires = studio.get("/api/projects/api-key-info", key=key).json()["expires"]
    service.clock.advance(58)
    assert studio.get(HERE, key=key).status_code == 200
    service.clock.advance(3)
    assert service.clock.text() > expires
    assert studio.get(HERE, key=key).status_code == 401


@pytest.mark.parametrize("ttl", [0, -1, 10**12, 2**63])
def test_a_time_to_live_that_cannot_be_is_refused(studio: Any, ttl: int) -> None:
    assert add(studio, ttl=ttl)["success"] is False


def test_a_key_can_be_brought_along(studio: Any) -> None:
    key = "ei_" + "0" * 40
    assert add(studio, apiKey=key)["apiKey"] == key
    assert studio.get(HERE, key=key).status_code == 200
    assert "in use" in add(studio, apiKey=key)["error"]


@pytest.mark.parametrize("key", ["", "ei_short", "xx_" + "0" * 40, "ei_" + "ü" * 40, "ei_" + "0" * 5000])
def test_a_key_of_the_wrong_shape_is_refused(studio: Any, key: str) -> None:
    assert add(studio, apiKey=key)["success"] is False


def test_a_new_development_key_takes_the_place_of_the_one_before(studio: Any, token: str) -> None:
    made = add(studio, isDevelopmentKey=True)
    assert studio.get(f"{HERE}/devkeys", token=token).json()["apiKey"] == made["apiKey"]
    listed = {one["id"]: one["isDevelopmentKey"] for one in studio.get(f"{HERE}/apikeys").json()["apiKeys"]}
    assert listed == {1: False, made["id"]: True}
    assert studio.get(HERE).status_code == 200, "the one before still opens"
    assert "..." in studio.get(f"{HERE}/apikeys").json()["apiKeys"][0]["apiKey"]


def test_ingestion_keys_have_routes_of_their_own(studio: Any) -> None:
    made = studio.post(f"{HERE}/apikeys/ingestiononly", json={"name": "Field"}).json()
    other = add(studio)
    assert studio.get("/api/projects/api-key-info", key=made["apiKey"]).json()["role"] == "ingestiononly"
    assert studio.delete(f"{HERE}/apikeys/ingestiononly/{other['id']}").json()["success"] is False
    assert studio.get(HERE, key=other["apiKey"]).status_code == 200
    assert studio.delete(f"{HERE}/apikeys/ingestiononly/{made['id']}").json() == {"success": True}
    assert studio.get("/api/projects", key=made["apiKey"]).status_code == 401


def test_hmac_keys_are_added_listed_and_taken_back(studio: Any) -> None:
    body = {"name": "Signing", "hmacKey": "fed53116f20684c067774ebf9e7bcbdc", "isDevelopmentKey": True}
    made = studio.post(f"{HERE}/hmackeys", json=body).json()["id"]
    listed = {one["id"]: one for one in studio.get(f"{HERE}/hmackeys").json()["hmacKeys"]}
    assert listed[made]["hmacKey"] == body["hmacKey"]
    assert listed[made]["createdByUser"]["username"] == "sandbox"
    assert [one["isDevelopmentKey"] for one in listed.values()] == [False, True]
    assert studio.get(f"{HERE}/devkeys/hmac").json()["hmacKey"] == body["hmacKey"]
    assert studio.delete(f"{HERE}/hmackeys/{made}").json() == {"success": True}
    assert studio.delete(f"{HERE}/hmackeys/{made}").json()["success"] is False
    assert studio.get(f"{HERE}/devkeys/hmac").json() == {"success": True}, "there is no development key"


# The command-line client finds out by these texts that it was given a key of the other kind.
@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("/api/projects", credentials.ORGANIZATION_KEY),
        ("/api/organizations", credentials.PROJECT_KEY),
        (f"/api/organizations/{seed.ORGANIZATION}", credentials.PROJECT_KEY),
    ],
)
def test_a_key_of_the_other_kind_is_an_invalid_key(studio: Any, path: str, key: str) -> None:
    answer = studio.get(path, key=key)
    assert (answer.status_code, answer.json()["error"]) == (401, "Invalid API key")


def test_each_kind_of_key_lists_its_own(studio: Any) -> None:
    found = studio.get("/api/organizations", key=credentials.ORGANIZATION_KEY).json()["organizations"]
    assert [one["id"] for one in found] == [seed.ORGANIZATION]
    assert [one["id"] for one in studio.get("/api/projects").json()["projects"]] == [seed.PROJECT]


@pytest.mark.parametrize("key", ["", "x", "ei_", "ei_" + "f" * 64, "\u00e9" * 70])
def test_a_key_that_is_none_is_401(studio: Any, key: str) -> None:
    answer = studio.get("/api/projects", key=None, headers={"x-api-key": key.encode()})
    assert (answer.status_code, answer.json()["success"]) == (401, False)
