"""A call gets the credential it needs, and an error says what to do."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from edgewire import (
    AuthenticationError,
    ConfigurationError,
    CredentialError,
    EdgewireError,
    Options,
    Timeouts,
    errors,
)

from .conftest import Flavour
from .service import ORGANIZATION_KEY, PASSWORD, PROJECT_KEY, SECRET, Service

BOTH = {"api_key": PROJECT_KEY, "org_api_key": ORGANIZATION_KEY}


def test_each_call_gets_the_key_that_it_needs(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, **BOTH)
    assert flavour.wait(ei.studio.raw_data.list_samples(7, category="training")).total_count == 0
    assert flavour.wait(ei.studio.organizations.list_organizations()).organizations[0].id == 70
    assert service.requests == ["GET /api/7/raw-data", "GET /api/organizations"]


def test_a_project_is_bound(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    flavour.wait(ei.project(5).raw_data.list_samples(category="training"))
    assert service.requests == ["GET /api/5/raw-data"]


def test_the_whole_answer_can_be_had(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    answer = flavour.wait(ei.with_raw_response.raw_data.list_samples(7, category="training"))
    assert (answer.status, answer.parsed.total_count) == (200, 0)
    assert answer.headers["content-type"] == "application/json"


def test_the_way_out_is_signed_like_the_other_calls(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, **BOTH)
    for path in ("/api/new-thing", "/api/organizations/70/new-thing"):
        answer = flavour.wait(ei.request("POST", path, json={"a": 1}, params={"b": 2}))
        assert answer.parsed == {"success": True, "said": f"POST {path}"}
    with pytest.raises(ConfigurationError, match="no path below"):
        flavour.wait(ei.request("GET", "https://evil.example/api/projects"))
    assert len(service.requests) == 2


def test_without_a_credential_nothing_is_sent(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service)
    with pytest.raises(CredentialError, match=r"listSamples needs a credential .* api_key= or EI_API_KEY"):
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    with pytest.raises(CredentialError, match="org_api_key= or EI_ORG_API_KEY"):
        flavour.wait(ei.studio.organizations.list_organizations())
    assert service.requests == []


@pytest.mark.parametrize(
    ("given", "call", "advice", "probe"),
    [
        (
            {"api_key": ORGANIZATION_KEY},
            lambda studio: studio.raw_data.list_samples(7, category="training"),
            "api_key holds an organisation key, and this needs a project key: give api_key= or EI_API_KEY",
            "GET /api/organizations",
        ),
        (
            {"api_key": PROJECT_KEY},
            lambda studio: studio.organizations.get_organization_info(70),
            "api_key holds a project key, and this needs an organisation key: give org_api_key= or EI_ORG_API_KEY",
            "GET /api/projects",
        ),
        (
            {"org_api_key": PROJECT_KEY},
            lambda studio: studio.organizations.get_organization_info(70),
            "org_api_key holds a project key, and this needs an organisation key",
            "GET /api/projects",
        ),
        (
            {"api_key": "ei_5ec7e7f"},
            lambda studio: studio.raw_data.list_samples(7, category="training"),
            "the service knows api_key neither as a project key nor as an organisation key; copy it again",
            "GET /api/organizations",
        ),
    ],
)
def test_the_wrong_kind_of_key_is_told_as_such_and_asked_for_once(
    flavour: Flavour, service: Service, given: dict[str, str], call: Any, advice: str, probe: str
) -> None:
    ei = flavour.client(service, **given)
    for _ in range(3):
        with pytest.raises(AuthenticationError, match="Invalid API key") as caught:
            flavour.wait(call(ei.studio))
        assert advice in str(caught.value)
        assert SECRET not in str(caught.value) + repr(caught.value.__dict__)
    assert service.counts[probe] == 1


def test_all_that_a_user_can_set_arrives(flavour: Flavour) -> None:
    hook: Any = lambda event: None  # noqa: E731  # only its identity counts
    ei = flavour.real(
        api_key=PROJECT_KEY,
        timeout=Timeouts(read=5),
        deadline=9,
        max_retries=1,
        max_connections=3,
        verify=False,
        strict=True,
        on_drift=hook,
        on_request=hook,
        on_retry=hook,
        options=Options(keepalive=7, deadline=8),
    )
    options = ei.options
    assert (options.timeouts.read, options.deadline, options.retry.max_retries) == (5, 9, 1)
    assert (options.max_connections, options.verify, options.strict, options.keepalive) == (3, False, True, 7)
    assert options.on_drift is options.on_request is options.on_retry is hook
    assert ei.studio.options is options


def test_what_an_own_http_client_brings_is_not_given_beside_it(flavour: Flavour, service: Service) -> None:
    with pytest.raises(ConfigurationError, match="http_client brings its own max_connections, proxy, verify"):
        flavour.client(service, proxy="http://127.0.0.1:1")


def test_an_own_http_client_stays_open_and_is_missed_when_it_is_closed(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    http = flavour._http[0]
    flavour.wait(ei.find_project_id())
    flavour.wait(ei.close())
    assert not http.is_closed
    again = flavour.real(api_key=PROJECT_KEY, http_client=http)
    flavour.wait(http.aclose() if flavour.is_async else http.close())
    with pytest.raises(ConfigurationError, match="http_client is closed"):
        flavour.wait(again.find_project_id())


def test_the_headers_of_an_own_http_client_are_sent_and_do_not_stand_in_for_those_of_a_call(flavour: Flavour) -> None:
    seen: list[httpx.Headers] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        return httpx.Response(200, json={"success": True, "projects": []})

    async def awaited(request: httpx.Request) -> httpx.Response:
        return respond(request)

    brought = {"x-gateway": "plant", "x-api-key": "ei_of_another", "accept": "text/plain"}
    make: Any = httpx.AsyncClient if flavour.is_async else httpx.Client
    with_headers = make(headers=brought, transport=httpx.MockTransport(awaited if flavour.is_async else respond))
    ei = flavour.real(api_key=PROJECT_KEY, http_client=with_headers)
    flavour.wait(ei.studio.projects.list_projects())
    flavour.wait(ei.request("GET", "/api/projects"))
    assert [headers["x-gateway"] for headers in seen] == ["plant"] * 2
    assert [headers.get_list("x-api-key") for headers in seen] == [[PROJECT_KEY]] * 2
    assert seen[0]["accept"] == "application/json"
    assert seen[0]["user-agent"].startswith("edgewire")
    flavour.wait(with_headers.aclose() if flavour.is_async else with_headers.close())


def test_the_other_kind_of_http_client_is_refused(flavour: Flavour) -> None:
    other = httpx.Client() if flavour.is_async else httpx.AsyncClient()
    wanted = "httpx.AsyncClient" if flavour.is_async else "httpx.Client"
    for wrong in (other, "http://127.0.0.1"):
        with pytest.raises(ConfigurationError, match=f"http_client is a .*; give an {wanted}"):
            flavour.real(api_key=PROJECT_KEY, http_client=wrong)


def test_the_addresses_are_those_of_the_host(flavour: Flavour) -> None:
    ei = flavour.real(api_key=PROJECT_KEY, host="localhost")
    assert (ei.api_endpoint, ei.ingestion_endpoint) == ("http://localhost:4800/v1", "http://localhost:4810")
    ei = flavour.real(api_key=PROJECT_KEY, api_endpoint="http://127.0.0.1:9")
    assert ei.studio.base_url == "http://127.0.0.1:9/v1"
    with pytest.raises(ConfigurationError, match="give ingestion_endpoint="):
        _ = ei.ingestion_endpoint


# Signing in


@pytest.mark.parametrize(
    ("given", "sign_in"),
    [
        ({"username": "me", "password": PASSWORD}, "POST /api-login"),
        ({"client_id": "me", "client_secret": PASSWORD}, "POST /oauth/token"),
    ],
)
def test_a_token_is_fetched_once_and_again_when_the_service_has_ended_it(
    flavour: Flavour, service: Service, given: dict[str, str], sign_in: str
) -> None:
    ei = flavour.client(service, **given)
    assert service.requests == [], "nothing is sent before the first call"
    for _ in range(3):
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    assert service.counts[sign_in] == 1
    service.end_all_sessions()
    flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    assert service.counts[sign_in] == 2


def test_an_oauth2_token_is_renewed_before_it_ends(
    flavour: Flavour, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    ei = flavour.client(service, client_id="me", client_secret=PASSWORD)
    clock = [1000.0]
    monkeypatch.setattr(ei._core.settings.signin.user, "_clock", lambda: clock[0])
    for now, expected in ((1000.0, 1), (1000.0 + 3539, 1), (1000.0 + 3541, 2)):
        clock[0] = now
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
        assert service.counts["POST /oauth/token"] == expected
    assert service.counts["GET /api/7/raw-data"] == 3, "no call was made with a token that was over"


def test_an_account_with_two_factors_is_told_what_to_give(flavour: Flavour, service: Service) -> None:
    service.totp = "123456"
    ei = flavour.client(service, username="me", password=PASSWORD)
    with pytest.raises(AuthenticationError, match=r"give totp=, the current code or something to call"):
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    assert service.requests == ["POST /api-login"]


def test_a_code_given_as_text_signs_in_once(flavour: Flavour, service: Service) -> None:
    service.totp = "012345"
    ei = flavour.client(service, username="me", password=PASSWORD, totp="012345")
    for _ in range(2):
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    assert service.counts["POST /api-login"] == 1
    service.end_all_sessions()
    with pytest.raises(AuthenticationError, match="one-time code that was given as text is used up; give totp="):
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    assert service.counts["POST /api-login"] == 1, "the service would have noticed a code that comes twice"


def test_a_code_that_is_asked_for_signs_in_again(flavour: Flavour, service: Service) -> None:
    codes = iter(["111111", "222222"])

    def totp() -> str:
        service.totp = next(codes)
        return service.totp

    ei = flavour.client(service, username="me", password=PASSWORD, totp=totp)
    for _ in range(2):
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
        service.end_all_sessions()
    assert service.used_codes == {"111111", "222222"}


def test_a_wrong_password_is_sent_once(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, username="me", password="5ec7e7-wrong")
    for _ in range(3):
        with pytest.raises(AuthenticationError, match="Password is incorrect") as caught:
            flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
        assert SECRET not in str(caught.value) + repr(caught.value.__dict__)
    assert service.requests == ["POST /api-login"], "an account is locked by too many of them"


@pytest.mark.parametrize(
    "given", [{"jwt_token": "eyJ-5ec7e7"}, {"jwt_cookie": "eyJ-5ec7e7"}, {"access_token": "5ec7e7"}]
)
def test_a_token_is_sent_as_it_was_given_and_its_end_is_told(
    flavour: Flavour, service: Service, given: dict[str, str]
) -> None:
    service.tokens.update(given.values())
    ei = flavour.client(service, **given)
    flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    service.end_all_sessions()
    with pytest.raises(AuthenticationError, match="is renewed by itself"):
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))


def test_every_error_is_one_of_the_tree(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key="ei_5ec7e7f")
    with pytest.raises(EdgewireError) as caught:
        flavour.wait(ei.find_project_id())
    assert type(caught.value).__module__ == errors.__name__
