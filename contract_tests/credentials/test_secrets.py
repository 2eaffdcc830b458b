"""Nothing that holds a secret shows it, and nothing puts it into a pickle."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from edgewire.credentials import read_profile, resolve, write_profile
from edgewire.errors import AuthenticationError

SECRET = "5ec7e75ec7e7"
WAYS: dict[str, dict[str, str]] = {
    "project key": {"api_key": f"ei_{SECRET}"},
    "organisation key": {"org_api_key": f"ei_{SECRET}"},
    "JWT": {"jwt_token": SECRET},
    "JWT in a cookie": {"jwt_cookie": SECRET},
    "access token": {"access_token": SECRET},
    "login": {"username": "me", "password": SECRET},
    "OAuth2 client": {"client_id": "me", "client_secret": SECRET},
}


def reachable(root: object) -> Iterator[object]:
    """Everything of ours that hangs on an object."""
    found: dict[int, object] = {}
    waiting = [root]
    while waiting:
        one = waiting.pop()
        if id(one) in found or not type(one).__module__.startswith("edgewire"):
            continue
        found[id(one)] = one
        slots = [name for cls in type(one).__mro__ for name in getattr(cls, "__slots__", ())]
        waiting += [getattr(one, name, None) for name in slots if isinstance(name, str)]
        waiting += getattr(one, "__dict__", {}).values()
    yield from found.values()


@pytest.fixture(params=WAYS)
def settings(request: pytest.FixtureRequest) -> Any:
    found = resolve(WAYS[request.param])
    assert found.signin.kinds == [request.param]
    source = found.signin.user or found.signin.project_key or found.signin.organization_key
    assert source is not None
    if source.current() is None:
        source.fetch()
        source.accept(200, {}, f'{{"token": "{SECRET}", "access_token": "{SECRET}"}}'.encode())
    credential = source.current()
    assert credential is not None
    assert any(SECRET in value for value in credential.headers.values()), "it is really there"
    return found


def test_no_credential_shows_itself(settings: Any) -> None:
    seen = [*reachable(settings)]
    assert len(seen) >= 3
    for one in seen:
        assert SECRET not in repr(one) + str(one) + f"{one}", type(one)


def test_no_credential_gets_into_a_pickle_or_a_copy(settings: Any) -> None:
    for one in reachable(settings.signin):
        actions: list[Callable[[Any], object]] = [
            copy.deepcopy,
            *(lambda one, n=n: pickle.dumps(one, n) for n in range(6)),
        ]
        for act in actions:
            with pytest.raises(TypeError, match="not pickled"):
                act(one)


def test_a_request_for_a_token_does_not_show_what_it_sends() -> None:
    for way in ("login", "OAuth2 client"):
        user = resolve(WAYS[way]).signin.user
        assert user is not None
        assert SECRET not in repr(user.fetch())


def test_a_traceback_with_the_variables_of_its_frames_shows_no_credential() -> None:
    user = resolve(WAYS["login"]).signin.user
    assert user is not None

    def call() -> None:
        source = user
        request = source.fetch()
        credential = source.accept(200, {}, f'{{"success": true, "token": "{SECRET}"}}'.encode())
        del request
        assert credential.headers
        source.accept(401, {}, b"{}")

    with pytest.raises(AuthenticationError) as caught:
        call()
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "credential = " in shown
    assert SECRET not in shown.replace(f'{{"success": true, "token": "{SECRET}"}}', "")


def test_a_profile_does_not_show_its_values() -> None:
    write_profile(api_key=f"ei_{SECRET}")
    layer = read_profile()
    assert layer is not None
    assert layer.values["api_key"] == f"ei_{SECRET}"
    assert SECRET not in repr(layer)
