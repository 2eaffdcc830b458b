"""The right key for each call, and the right word when it is the wrong one."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest
from edge_impulse_studio.sending import Operation, failure
from edgewire.credentials import SignIn, resolve
from edgewire.errors import ApiError, AuthenticationError, CredentialError, common

from ..conftest import Tally

OPERATIONS: list[dict[str, Any]] = json.loads((files("edge_impulse_studio") / "operations.json").read_bytes())[
    "operations"
]
LIST_SAMPLES = Operation("listSamples", "GET", "/api/{projectId}/raw-data")
ORGANIZATION = Operation("getOrganizationInfo", "GET", "/api/organizations/{organizationId}")
BOTH = {"api_key": "ei_1", "org_api_key": "ei_2"}


def refusal(operation: Operation, status: int = 401, words: str = "Invalid API key") -> ApiError:
    content = json.dumps({"success": False, "error": words}).encode()
    error = common(failure(operation, status, {}, content))
    assert isinstance(error, ApiError)
    return error


def signin(**given: str) -> SignIn:
    return resolve(given).signin


def test_each_operation_gets_the_key_of_those_it_belongs_to(tally: Tally) -> None:
    both, project, organization = signin(**BOTH), signin(api_key="ei_1"), signin(org_api_key="ei_2")
    for row in OPERATIONS:
        operation = Operation(row["id"], row["method"], row["path"], "json", bool(row["auth"]))
        keys = []
        for one in (both, project, organization):
            credential = one.for_operation(operation).current()
            assert credential is not None
            keys.append(credential.headers.get("x-api-key"))
        if not row["auth"]:
            assert keys == [None] * 3, row["id"]
            continue
        parameters = {parameter["name"] for parameter in row["parameters"] if parameter["in"] == "path"}
        if "projectId" in parameters and "organizationId" not in parameters:
            assert keys[0] == "ei_1", row["id"]
        elif "organizationId" in parameters or "portalId" in parameters:
            assert keys[0] == "ei_2", row["id"]
        assert keys[1:] == ["ei_1", "ei_2"], "with only one key it is for the service to say"
    tally("operations with the right key", len(OPERATIONS), 555)


@pytest.mark.parametrize(
    ("given", "header"),
    [
        ({"jwt_token": "eyJx"}, {"x-jwt-token": "eyJx"}),
        ({"jwt_cookie": "eyJx"}, {"cookie": "jwt=eyJx"}),
        ({"access_token": "abc"}, {"authorization": "Bearer abc"}),
    ],
)
def test_a_user_signs_in_for_everything(given: dict[str, str], header: dict[str, str]) -> None:
    for operation in (LIST_SAMPLES, ORGANIZATION):
        credential = signin(**given).for_operation(operation).current()
        assert credential is not None
        assert credential.headers == header


def test_a_path_that_only_begins_alike_is_not_one_of_organizations() -> None:
    operation = Operation("x", "GET", "/api/organizations-of-mine")
    assert signin(**BOTH).for_operation(operation).kind == "project key"


@pytest.mark.parametrize(
    ("operation", "name"), [(LIST_SAMPLES, "api_key= or EI_API_KEY"), (ORGANIZATION, "org_api_key= or EI_ORG_API_KEY")]
)
def test_without_a_credential_it_is_told_which_one_to_give(operation: Operation, name: str) -> None:
    with pytest.raises(CredentialError, match=f"{operation.id} needs a credential .*: give {name}"):
        signin().for_operation(operation)
    assert signin().for_operation(Operation("login", "POST", "/api-login", "json", False)).current() is not None


@pytest.mark.parametrize("status", [200, 401])
@pytest.mark.parametrize(
    ("given", "operation", "path", "accepted"),
    [
        (
            {"api_key": "ei_1"},
            LIST_SAMPLES,
            "/api/organizations",
            "api_key holds an organisation key, and this needs a project key: give api_key= or EI_API_KEY",
        ),
        (
            {"api_key": "ei_1"},
            ORGANIZATION,
            "/api/projects",
            "api_key holds a project key, and this needs an organisation key: give org_api_key= or EI_ORG_API_KEY",
        ),
        (
            {"org_api_key": "ei_2"},
            ORGANIZATION,
            "/api/projects",
            "org_api_key holds a project key, and this needs an organisation key: give org_api_key=",
        ),
        (
            {"org_api_key": "ei_2"},
            LIST_SAMPLES,
            "/api/organizations",
            "org_api_key holds an organisation key, and this needs a project key: give api_key=",
        ),
    ],
)
def test_the_wrong_kind_of_key_is_found_out(
    given: dict[str, str], operation: Operation, path: str, accepted: str, status: int
) -> None:
    one = signin(**given)
    probe = one.advice(operation, refusal(operation, status))
    assert probe is not None
    assert probe.path == path
    used = one.for_operation(operation).current()
    assert probe.credential is used
    assert probe.sentence == "", "nothing is said before it is known"
    probe.found = True
    assert probe.sentence.startswith(accepted)
    probe.found = False
    assert "neither as a" in probe.sentence
    assert one.advice(operation, refusal(operation, status)) is probe, "asked once"
    assert "ei_" not in probe.accepted.replace("EI_", "") + probe.refused


def test_a_key_of_a_variable_is_told_by_that_name() -> None:
    found = resolve({}, environ={"EI_PROJECT_API_KEY": "ei_1", "XDG_CONFIG_HOME": "/nowhere"})
    probe = found.signin.advice(LIST_SAMPLES, refusal(LIST_SAMPLES))
    assert probe is not None
    assert probe.accepted.startswith("EI_PROJECT_API_KEY holds an organisation key")


@pytest.mark.parametrize("status", [200, 403, 404, 429, 500])
def test_a_failure_of_another_kind_gets_no_advice(status: int) -> None:
    assert signin(api_key="ei_1").advice(LIST_SAMPLES, refusal(LIST_SAMPLES, status, "no such thing")) is None


@pytest.mark.parametrize(
    ("given", "words"),
    [({"jwt_token": "eyJx"}, "username= and password="), ({"access_token": "abc"}, "client_id= and client_secret=")],
)
def test_a_token_that_is_over_says_what_renews_itself(given: dict[str, str], words: str) -> None:
    probe = signin(**given).advice(LIST_SAMPLES, refusal(LIST_SAMPLES, words="expired"))
    assert probe is not None
    assert probe.found, "there is nothing to ask"
    assert words in probe.sentence


def test_a_sign_in_whose_code_is_used_up_says_so() -> None:
    found = resolve({"username": "me", "password": "secret", "totp": "123456"}).signin
    source = found.for_operation(LIST_SAMPLES)
    source.fetch()
    source.accept(200, {}, b'{"success": true, "token": "abc"}')
    probe = found.advice(LIST_SAMPLES, refusal(LIST_SAMPLES, words="expired"))
    assert probe is not None
    assert "the one-time code that was given as text is used up" in probe.sentence
    assert isinstance(common(refusal(LIST_SAMPLES), probe.sentence), AuthenticationError)
