"""An OAuth2 client: its token is renewed before it ends, and after a 401."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edge_impulse_studio import StudioApi
from edgewire.credentials import hosts_of
from edgewire.credentials.tokens import ClientCredentials
from edgewire.errors import AuthenticationError

from .test_login import Clock


def accept(source: ClientCredentials, **fields: Any) -> None:
    source.accept(200, {}, json.dumps(fields).encode())


def test_it_asks_where_the_contract_says() -> None:
    call = ClientCredentials("id", "5ec7e7").fetch()
    assert (call.method, call.json) == ("POST", None)
    assert call.form == {"grant_type": "client_credentials", "client_id": "id", "client_secret": "5ec7e7"}
    flows = contract()["components"]["securitySchemes"]["OAuth2"]["flows"]
    studio = hosts_of("edgeimpulse.com").for_studio()
    assert studio + call.path == "https://studio.edgeimpulse.com" + flows["clientCredentials"]["tokenUrl"]


def contract() -> Any:
    from importlib.resources import files

    return json.loads((files(StudioApi.__module__.partition(".")[0]) / "contract.json").read_bytes())


@pytest.mark.parametrize(
    ("life", "lasts"), [(3600, 3540), (120, 60), (61, 30.5), (60, 30), (10, 5), (0, 0.5), ("3600", 3540)]
)
def test_a_token_is_renewed_a_minute_before_its_end_and_used_at_least_for_half_of_it(life: Any, lasts: float) -> None:
    clock = Clock()
    source = ClientCredentials("id", "secret", clock=clock)
    source.fetch()
    accept(source, access_token="abc", token_type="Bearer", expires_in=life)
    found = source.current()
    assert found is not None
    assert found.headers == {"authorization": "Bearer abc"}
    clock.now += lasts - 0.25
    assert source.current() is found
    clock.now += 0.5
    assert source.current() is None


@pytest.mark.parametrize("life", [None, "soon", [1]])
def test_a_token_without_an_end_is_used_until_it_is_refused(life: Any) -> None:
    clock = Clock()
    source = ClientCredentials("id", "secret", clock=clock)
    source.fetch()
    accept(source, access_token="abc", expires_in=life)
    clock.now += 10**9
    used = source.current()
    assert used is not None
    assert source.rejected(used)
    assert source.current() is None
    assert source.fetch().repeat_safe


def test_a_wrong_secret_is_told_and_not_repeated() -> None:
    source = ClientCredentials("id", "5ec7e7")
    source.fetch()
    with pytest.raises(AuthenticationError, match="invalid_client; check client_id and client_secret") as caught:
        source.accept(400, {}, b'{"error": "invalid_client", "error_description": "not 5ec7e7"}')
    assert "5ec7e7" not in str(caught.value) + repr(caught.value.__dict__)
    with pytest.raises(AuthenticationError, match="not tried again"):
        source.fetch()


def test_a_refusal_after_a_token_was_good_is_not_the_end() -> None:
    clock = Clock()
    source = ClientCredentials("id", "secret", clock=clock)
    source.fetch()
    accept(source, access_token="abc", expires_in=100)
    clock.now += 100
    source.fetch()
    with pytest.raises(AuthenticationError):
        source.accept(401, {}, b"{}")
    assert source.fetch()
