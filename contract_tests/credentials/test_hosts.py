"""One host name stands for the addresses of all services, by the rule of the official command-line client."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.credentials import Hosts, hosts_of
from edgewire.errors import ConfigurationError


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        (
            "edgeimpulse.com",
            (
                "https://studio.edgeimpulse.com/v1",
                "https://ingestion.edgeimpulse.com",
                "wss://remote-mgmt.edgeimpulse.com",
            ),
        ),
        (
            "acc1.edgeimpulse.com",
            (
                "https://studio.acc1.edgeimpulse.com/v1",
                "https://ingestion.acc1.edgeimpulse.com",
                "wss://remote-mgmt.acc1.edgeimpulse.com",
            ),
        ),
        (
            "edgeimpulse.test",
            (
                "https://studio.edgeimpulse.test/v1",
                "https://ingestion.edgeimpulse.test",
                "wss://remote-mgmt.edgeimpulse.test",
            ),
        ),
        ("localhost", ("http://localhost:4800/v1", "http://localhost:4810", "ws://localhost:4802")),
        (
            "host.docker.internal",
            (
                "http://host.docker.internal:4800/v1",
                "http://host.docker.internal:4810",
                "ws://host.docker.internal:4802",
            ),
        ),
        ("127.0.0.1", ("http://127.0.0.1:4800/v1", "http://127.0.0.1:4810", "ws://127.0.0.1:4802")),
        ("192.168.12.250", ("http://192.168.12.250:4800/v1", "http://192.168.12.250:4810", "ws://192.168.12.250:4802")),
        (
            "10.0.0.1.example",  # not a dotted quad: a name that begins like one
            (
                "https://studio.10.0.0.1.example/v1",
                "https://ingestion.10.0.0.1.example",
                "wss://remote-mgmt.10.0.0.1.example",
            ),
        ),
        (" LocalHost. ", ("http://localhost:4800/v1", "http://localhost:4810", "ws://localhost:4802")),
    ],
)
def test_a_host_name_stands_for_the_addresses_of_the_official_rule(host: str, expected: tuple[str, str, str]) -> None:
    assert hosts_of(host) == Hosts(*expected)


def test_without_a_host_it_is_the_public_service() -> None:
    assert hosts_of() == hosts_of("edgeimpulse.com")


@pytest.mark.parametrize(
    "given",
    [
        "https://studio.edgeimpulse.com",
        "https://studio.edgeimpulse.com/",
        "https://studio.edgeimpulse.com/v1",
        "https://studio.edgeimpulse.com/v1/",
    ],
)
def test_the_version_of_the_address_is_optional(given: str) -> None:
    assert hosts_of(api_endpoint=given) == hosts_of("edgeimpulse.com")


def test_only_one_version_is_taken_for_the_version() -> None:
    assert hosts_of(api_endpoint="https://gateway.example/v1/v1").studio == "https://gateway.example/v1/v1"
    assert hosts_of(api_endpoint="https://gateway.example/ei").studio == "https://gateway.example/ei/v1"


def test_an_address_wins_over_the_host_name() -> None:
    hosts = hosts_of("localhost", "http://127.0.0.1:9999", None)
    assert (hosts.studio, hosts.ingestion) == ("http://127.0.0.1:9999/v1", "http://localhost:4810")


@pytest.mark.parametrize(
    ("given", "host"),
    [
        ({"api_endpoint": "http://localhost:4800/v1"}, "localhost"),
        ({"ingestion_endpoint": "http://localhost:4810"}, "localhost"),
        ({"remote_endpoint": "ws://localhost:4802"}, "localhost"),
        ({"api_endpoint": "https://studio.plant.example"}, "plant.example"),
        ({"remote_endpoint": "wss://remote-mgmt.plant.example"}, "plant.example"),
    ],
    ids=str,
)
def test_one_address_that_follows_the_rule_tells_the_others(given: dict[str, Any], host: str) -> None:
    assert hosts_of(**given) == hosts_of(host)


@pytest.mark.parametrize("address", ["http://127.0.0.1:54321", "https://gateway.example/ei", "https://[::1]:4800"])
def test_nothing_goes_to_the_public_service_because_an_address_is_missing(address: str) -> None:
    hosts = hosts_of(api_endpoint=address)
    with pytest.raises(ConfigurationError, match="ingestion_endpoint= or EI_INGESTION_ENDPOINT"):
        hosts.for_ingestion()
    with pytest.raises(ConfigurationError, match=r"remote management.*remote_endpoint= or EI_REMOTE_ENDPOINT"):
        hosts.for_remote_management()
    for hosts in (hosts_of(ingestion_endpoint=address), hosts_of(remote_endpoint=address.replace("http", "ws"))):
        with pytest.raises(ConfigurationError, match="api_endpoint= or EI_API_ENDPOINT"):
            hosts.for_studio()


def test_the_address_of_remote_management_is_that_of_a_websocket() -> None:
    assert hosts_of(remote_endpoint="ws://127.0.0.1:9/").for_remote_management() == "ws://127.0.0.1:9"
    with pytest.raises(ConfigurationError, match="remote_endpoint is no ws address such as wss://remote-mgmt"):
        hosts_of(remote_endpoint="https://remote-mgmt.edgeimpulse.com")


@pytest.mark.parametrize(
    "host",
    ["https://edgeimpulse.com", "edgeimpulse.com/v1", "localhost:4800", "a b", "::1", "user@host", "-x", "x..y", "."],
)
def test_what_is_no_bare_host_name_is_refused_with_what_to_do(host: str) -> None:
    with pytest.raises(ConfigurationError, match=r"host is no bare host name .* api_endpoint"):
        hosts_of(host)


@pytest.mark.parametrize("host", ["studio.edgeimpulse.com", "ingestion.edgeimpulse.com", "remote-mgmt.edgeimpulse.com"])
def test_the_name_of_one_service_is_refused_with_the_name_to_give(host: str) -> None:
    with pytest.raises(ConfigurationError, match=r"give what all share, 'edgeimpulse\.com'"):
        hosts_of(host)


def test_numbers_that_are_no_address_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="no IPv4 address"):
        hosts_of("300.1.1.1")


@pytest.mark.parametrize(
    "address", ["studio.edgeimpulse.com", "ftp://x.example", "https://", "http://x:port", "http://[::1", "http://a b"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ConfigurationError, match="api_endpoint is no http address"):
        hosts_of(api_endpoint=address)


@pytest.mark.parametrize(
    ("address", "message"),
    [("https://me:hunter2@x.example", "user name or password"), ("https://x.example/v1?token=hunter2", "query")],
)
def test_a_secret_in_an_address_is_refused_and_not_repeated(address: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        hosts_of(api_endpoint=address)
    assert "hunter2" not in str(caught.value)
