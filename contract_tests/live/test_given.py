"""The service is what the environment names, and only the service's own hosts are called live."""

from __future__ import annotations

import pytest

from .given import INGESTION, STUDIO, NotGiven, service

KEY, OTHER = "ei_" + "0" * 64, "ei_" + "0" * 63 + "1"
GIVEN = {"EI_API_KEY": KEY, "EI_PROJECT_ID": "12"}
LOCAL = {"EI_API_ENDPOINT": "http://127.0.0.1:4800/v1", "EI_INGESTION_ENDPOINT": "http://127.0.0.1:4810"}


def test_without_addresses_it_is_the_service_itself() -> None:
    found = service(GIVEN)
    assert (found.origin, found.studio_url, found.ingestion_url) == ("live", STUDIO, INGESTION)
    assert (found.project_id, found.api_key, found.organization_id, found.organization_key) == (12, KEY, None, None)
    assert KEY not in repr(found)


@pytest.mark.parametrize(
    "studio",
    [
        "http://127.0.0.1:4800/v1",
        "https://studio.edgeimpulse.com.invalid/v1",
        "https://edgeimpulse.example.com/v1",
    ],
)
def test_whatever_else_answers_is_called_a_sandbox(studio: str) -> None:
    found = service({**GIVEN, **LOCAL, "EI_API_ENDPOINT": studio})
    assert (found.origin, found.studio_url) == ("sandbox", studio)


@pytest.mark.parametrize(
    "studio",
    [
        "http://studio.edgeimpulse.com/v1",
        "https://STUDIO.edgeimpulse.com/v1",
        "https://studio.edgeimpulse.com:443/v1",
        "https://studio.edgeimpulse.com/v2",
    ],
)
def test_the_service_is_asked_by_its_own_address_or_not_at_all(studio: str) -> None:
    with pytest.raises(NotGiven, match="nearly that of the service"):
        service({**GIVEN, **LOCAL, "EI_API_ENDPOINT": studio})


def test_an_organization_needs_its_key_and_its_number() -> None:
    both = service({**GIVEN, "EI_ORG_API_KEY": OTHER, "EI_ORG_ID": "7"})
    assert (both.organization_id, both.organization_key) == (7, OTHER)
    for half in ({"EI_ORG_API_KEY": OTHER}, {"EI_ORG_ID": "7"}):
        assert service({**GIVEN, **half}).organization_key is None


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "EI_API_KEY and EI_PROJECT_ID are not set; give the key and the number of a test project"),
        ({"EI_API_KEY": KEY}, "EI_PROJECT_ID are not set"),
        ({**GIVEN, "EI_API_KEY": " "}, "EI_API_KEY are not set"),
        ({**GIVEN, "EI_PROJECT_ID": "my project"}, "EI_PROJECT_ID is no number"),
        ({**GIVEN, "EI_PROJECT_ID": "0"}, "EI_PROJECT_ID is no number"),
        ({**GIVEN, **LOCAL, "EI_API_ENDPOINT": "localhost:4800"}, "EI_API_ENDPOINT is no address of a service"),
        ({**GIVEN, **LOCAL, "EI_API_ENDPOINT": f"http://:{KEY}@localhost/v1"}, "EI_API_ENDPOINT is no address"),
        ({**GIVEN, "EI_API_KEY": f"{KEY}\n1"}, "EI_API_KEY has characters that no key has"),
        ({**GIVEN, "EI_API_ENDPOINT": LOCAL["EI_API_ENDPOINT"]}, "are of two services; set both, or none"),
        ({**GIVEN, "EI_INGESTION_ENDPOINT": LOCAL["EI_INGESTION_ENDPOINT"]}, "are of two services; set both, or none"),
    ],
    ids=[
        "nothing",
        "no project",
        "a blank key",
        "a name",
        "zero",
        "no address",
        "a password",
        "two lines",
        "one address",
        "the other address",
    ],
)
def test_what_is_missing_or_wrong_is_said_without_the_key(environment: dict[str, str], said: str) -> None:
    with pytest.raises(NotGiven) as raised:
        service(environment)
    assert said in str(raised.value)
    assert KEY not in str(raised.value)
