"""Arguments, a named profile, the environment, the default profile, in this order; what belongs together stays so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from edgewire.credentials import VARIABLES, Settings, resolve, write_profile
from edgewire.errors import ConfigurationError, CredentialError

from ..conftest import Tally

PLACES = ("arguments", "named profile", "environment", "default profile")
KEYS = {place: f"ei_{number}000" for number, place in enumerate(PLACES)}


def settings(
    monkeypatch: pytest.MonkeyPatch, places: tuple[str, ...], setting: str, values: Mapping[str, Any]
) -> Settings:
    """What holds where ``setting`` is given in some places, each with its own value."""
    if "default profile" in places:
        write_profile("default", **{setting: values["default profile"]})
    if "named profile" in places:
        write_profile("mine", **{setting: values["named profile"]})
        monkeypatch.setenv("EDGEWIRE_PROFILE", "mine")
    if "environment" in places:
        monkeypatch.setenv(VARIABLES[setting][0], str(values["environment"]))
    return resolve({setting: values["arguments"]} if "arguments" in places else {})


def key_of(found: Settings) -> str:
    assert found.signin.project_key is not None
    return found.signin.project_key.secret


READ: dict[str, Callable[[Settings], object]] = {
    "api_key": key_of,
    "project_id": lambda found: found.project_id,
    "organization_id": lambda found: found.organization_id,
    "host": lambda found: found.hosts.for_ingestion().removeprefix("https://ingestion."),
}


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_the_first_place_that_gives_a_setting_holds(
    monkeypatch: pytest.MonkeyPatch, nobody: Path, count: int, tally: Tally
) -> None:
    numbers = {place: number for number, place in enumerate(PLACES, 1)}
    hosts = {place: f"h{number}.example" for place, number in numbers.items()}
    checked = 0
    for places in combinations(PLACES, count):
        given: dict[str, Mapping[str, Any]] = {
            "api_key": KEYS,
            "project_id": numbers,
            "organization_id": numbers,
            "host": hosts,
        }
        for setting, values in given.items():
            with monkeypatch.context() as patch:
                nobody.unlink(missing_ok=True)
                # A named profile hides the one called default, whatever it holds.
                found = settings(patch, places, setting, values)
                assert READ[setting](found) == values[places[0]], (setting, places)
                checked += 1
    tally(f"precedence of {count} places", checked, 4 * len([*combinations(PLACES, count)]))


def test_a_profile_can_be_named_by_argument_and_that_name_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    write_profile("one", api_key="ei_1")
    write_profile("two", api_key="ei_2")
    monkeypatch.setenv("EDGEWIRE_PROFILE", "one")
    assert key_of(resolve({})) == "ei_1"
    assert key_of(resolve({}, profile="two")) == "ei_2"


def test_every_official_variable_is_read_and_the_one_that_names_its_kind_goes_first() -> None:
    assert key_of(resolve({}, environ={"EI_API_KEY": "ei_1", "XDG_CONFIG_HOME": "/nowhere"})) == "ei_1"
    both = {"EI_API_KEY": "ei_0", "EI_PROJECT_API_KEY": "ei_2", "XDG_CONFIG_HOME": "/nowhere"}
    assert key_of(resolve({}, environ=both)) == "ei_2"
    for first, second in (("EI_ORG_API_KEY", "EI_ORGANIZATION_API_KEY"),):
        for environ, expected in (({second: "ei_2"}, "ei_2"), ({second: "ei_2", first: "ei_1"}, "ei_1")):
            key = resolve({}, environ={**environ, "XDG_CONFIG_HOME": "/nowhere"}).signin.organization_key
            assert key is not None
            assert key.secret == expected
    for environ, number in (({"EI_ORGANIZATION_ID": "2"}, 2), ({"EI_ORGANIZATION_ID": "2", "EI_ORG_ID": "1"}, 1)):
        assert resolve({}, environ={**environ, "XDG_CONFIG_HOME": "/nowhere"}).organization_id == number


def test_an_empty_variable_is_not_set() -> None:
    found = resolve({}, environ={"EI_API_KEY": "", "EI_HOST": "", "EDGEWIRE_PROFILE": "", "XDG_CONFIG_HOME": ""})
    assert found.signin.kinds == []
    assert found.hosts.studio == "https://studio.edgeimpulse.com/v1"


def test_an_empty_argument_is_a_mistake() -> None:
    with pytest.raises(ConfigurationError, match="api_key is empty"):
        resolve({"api_key": ""})


@pytest.mark.parametrize("value", ["x", "-1", "0", "1.5", "²"])
def test_an_identifier_that_is_none_is_told_by_the_name_it_was_given_under(value: str) -> None:
    with pytest.raises(ConfigurationError, match="EI_PROJECT_ID="):
        resolve({}, environ={"EI_PROJECT_ID": value, "XDG_CONFIG_HOME": "/nowhere"})


def test_keys_of_both_kinds_may_come_from_different_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EI_ORG_API_KEY", "ei_2")
    assert resolve({"api_key": "ei_1"}).signin.kinds == ["project key", "organisation key"]


def test_a_key_of_a_later_place_is_not_mixed_into_a_sign_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EI_API_KEY", "ei_1")
    assert resolve({"jwt_token": "eyJx"}).signin.kinds == ["JWT"]
    write_profile(username="me", password="secret")
    assert resolve({}).signin.kinds == ["project key"]


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": "ei_1", "jwt_token": "eyJx"},
        {"jwt_token": "eyJx", "access_token": "abc"},
        {"username": "me", "password": "secret", "client_id": "a", "client_secret": "b"},
    ],
)
def test_two_ways_of_signing_in_at_one_place_are_refused_by_name(given: dict[str, str]) -> None:
    with pytest.raises(CredentialError, match="are both given"):
        resolve(given)


@pytest.mark.parametrize(
    ("given", "missing"),
    [({"username": "me"}, "password"), ({"password": "x"}, "username"), ({"client_id": "a"}, "client_secret")],
)
def test_half_a_sign_in_is_refused_with_what_is_missing(given: dict[str, str], missing: str) -> None:
    with pytest.raises(CredentialError, match=f"without {missing}"):
        resolve(given)


def test_a_one_time_code_goes_with_a_name_and_password_wherever_they_come_from() -> None:
    write_profile(username="me", password="secret")
    assert resolve({"totp": "123456"}).signin.kinds == ["login"]
    with pytest.raises(CredentialError, match="totp goes with username and password"):
        resolve({"api_key": "ei_1", "totp": "123456"})


# What belongs together.


@pytest.mark.parametrize("setting", ["host", "api_endpoint", "ingestion_endpoint", "remote_endpoint"])
def test_a_key_of_a_profile_is_not_sent_to_another_host(monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    write_profile(api_key="ei_5ec7e7")
    value = {"host": "localhost", "remote_endpoint": "ws://127.0.0.1:9"}.get(setting, "http://127.0.0.1:9")
    with pytest.raises(ConfigurationError, match=rf"api_key in profile 'default' .* belongs to .*{setting}") as caught:
        resolve({setting: value})
    assert "5ec7e7" not in str(caught.value)
    monkeypatch.setenv(VARIABLES[setting][0], value)
    with pytest.raises(ConfigurationError, match=VARIABLES[setting][0]):
        resolve({})


def test_a_key_that_comes_with_the_host_is_sent_there() -> None:
    write_profile(api_key="ei_5ec7e7", project_id=5)
    found = resolve({"host": "localhost", "api_key": "ei_1"})
    assert (found.hosts.studio, key_of(found)) == ("http://localhost:4800/v1", "ei_1")
    assert found.project_id is None, "the project of the profile is the project of its key"


def test_a_key_of_the_other_kind_for_another_host_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    write_profile(api_key="ei_5ec7e7", org_api_key="ei_5ec7e7")
    assert resolve({"host": "localhost", "api_key": "ei_1"}).signin.kinds == ["project key"]
    assert resolve({"api_key": "ei_1"}).signin.kinds == ["project key", "organisation key"]
    monkeypatch.setenv("EI_HOST", "localhost")
    assert resolve({"org_api_key": "ei_2"}).signin.kinds == ["organisation key"]


def test_the_same_host_said_twice_is_no_other_host(monkeypatch: pytest.MonkeyPatch) -> None:
    write_profile(api_key="ei_1", host="localhost")
    monkeypatch.setenv("EI_API_ENDPOINT", "http://localhost:4800")
    assert key_of(resolve({})) == "ei_1"


def test_a_key_of_the_environment_stays_with_the_host_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EI_API_KEY", "ei_1")
    assert resolve({"host": "localhost"}).hosts.ingestion == "http://localhost:4810", "it names no host of its own"
    monkeypatch.setenv("EI_HOST", "acc1.edgeimpulse.com")
    with pytest.raises(ConfigurationError, match="EI_API_KEY belongs to"):
        resolve({"host": "localhost"})


def test_an_identifier_of_the_environment_goes_with_a_key_that_is_given() -> None:
    assert resolve({"api_key": "ei_1"}, environ={"EI_PROJECT_ID": "7", "XDG_CONFIG_HOME": "/nowhere"}).project_id == 7
