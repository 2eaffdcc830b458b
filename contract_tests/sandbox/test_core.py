"""The way of a request through the sandbox: route, credential, contract, answer."""

from __future__ import annotations

from typing import Any

from edgewire.sandbox import credentials, seed


def test_a_path_that_is_none_is_404_in_the_envelope(studio: Any) -> None:
    answer = studio.get("/api/nothing/here/at/all")
    assert answer.status_code == 404
    assert answer.json()["success"] is False


def test_a_method_that_is_none_is_405_and_says_which_are(studio: Any) -> None:
    answer = studio.request("PATCH", f"/api/{seed.PROJECT}")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "DELETE, GET, POST"


def test_a_word_is_no_number_of_another_path(studio: Any) -> None:
    for method, path, allowed in (
        ("POST", "/api/projects", "GET"),
        ("DELETE", f"/api/{seed.PROJECT}/raw-data/count", "GET"),
        ("GET", f"/api/{seed.PROJECT}/ai-actions/create", "POST"),
    ):
        answer = studio.request(method, path)
        assert (answer.status_code, answer.headers["allow"]) == (405, allowed)
        assert studio.request("PATCH", path).headers["allow"] == allowed


def test_a_number_that_is_none_is_of_the_path_that_wants_one(studio: Any) -> None:
    answer = studio.get(f"/api/{seed.PROJECT}/raw-data/first")
    assert (answer.status_code, answer.headers["x-sandbox-operation"]) == (400, "getSample")


def test_no_credential_is_401(studio: Any) -> None:
    assert studio.get(f"/api/{seed.PROJECT}", key=None).status_code == 401


def test_an_unknown_key_is_401_with_the_text_that_clients_look_for(studio: Any) -> None:
    answer = studio.get(f"/api/{seed.PROJECT}", key="ei_" + "0" * 63 + "9")
    assert (answer.status_code, answer.json()["error"]) == (401, "Invalid API key")


def test_a_project_key_opens_no_organisation(studio: Any) -> None:
    answer = studio.get(f"/api/organizations/{seed.ORGANIZATION}")
    assert (answer.status_code, answer.json()["error"]) == (401, "Invalid API key")


def test_a_project_key_opens_no_other_project(studio: Any) -> None:
    assert studio.get(f"/api/{seed.PROJECT + 1}").status_code == 403


def test_an_organisation_key_opens_its_organisation(studio: Any) -> None:
    answer = studio.get(f"/api/organizations/{seed.ORGANIZATION}", key=credentials.ORGANIZATION_KEY)
    assert answer.json()["success"] is True


def test_a_path_parameter_of_the_wrong_type_is_named(studio: Any) -> None:
    answer = studio.get("/api/x")
    assert answer.status_code == 400
    assert "'projectId'" in answer.json()["error"]


def test_a_body_that_does_not_fit_is_refused_with_its_place(studio: Any) -> None:
    answer = studio.post("/api-login", key=None, json={"username": 7, "password": "x"})
    assert answer.status_code == 400
    assert "/username" in answer.json()["error"]
