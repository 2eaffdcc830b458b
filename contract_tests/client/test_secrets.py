"""Secrets that were planted are looked for wherever text comes out."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from edgewire import EdgewireError

from ..conftest import Tally
from ..credentials.test_secrets import reachable
from .conftest import Flavour
from .service import ORGANIZATION_KEY, PASSWORD, PROJECT_KEY, SECRET, Service

WAYS: dict[str, dict[str, Any]] = {
    "project key": {"api_key": PROJECT_KEY},
    "wrong project key": {"api_key": ORGANIZATION_KEY},
    "unknown key": {"api_key": "ei_5ec7e7f"},
    "organisation key": {"org_api_key": ORGANIZATION_KEY},
    "JWT": {"jwt_token": "eyJ-5ec7e7"},
    "cookie": {"jwt_cookie": "eyJ-5ec7e7"},
    "access token": {"access_token": "5ec7e7"},
    "login": {"username": "me", "password": PASSWORD},
    "wrong login": {"username": "me", "password": "wrong-5ec7e7"},
    "OAuth2": {"client_id": "me", "client_secret": PASSWORD},
    "wrong OAuth2": {"client_id": "me", "client_secret": "wrong-5ec7e7"},
    "behind a proxy": {"api_key": PROJECT_KEY},
}


def everything(flavour: Flavour, ei: Any) -> list[BaseException]:
    """Use a client in every way, and keep what it raises."""
    raised: list[BaseException] = []
    calls: tuple[Callable[[], object], ...] = (
        lambda: ei.studio.raw_data.list_samples(7, category="training"),
        lambda: ei.studio.organizations.list_organizations(),
        lambda: ei.request("GET", "/api/new", headers={"x-custom": "1"}),
        lambda: ei.find_project_id(),
        lambda: ei._find_ingestion_key(),
        lambda: ei.request("GET", "/api/projects", params={"token": SECRET}),
    )
    for call in calls:
        try:
            flavour.wait(call())
        except EdgewireError as error:
            raised.append(error)
    return raised


@pytest.mark.parametrize("way", WAYS)
def test_no_secret_comes_out_as_text(flavour: Flavour, service: Service, way: str, tally: Tally) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    levels = {
        name: logging.getLogger(name).level for name in ("", "edgewire", "httpx", "httpcore", "edge_impulse_studio")
    }
    root.addHandler(handler)
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        if way == "behind a proxy":  # that is not there
            proxy = "http://me:5ec7e7@127.0.0.1:1"
            ei = flavour.real(**WAYS[way], proxy=proxy, host="localhost", max_retries=0)
        else:
            ei = flavour.client(service, **WAYS[way])
        raised = everything(flavour, ei)
        flavour.wait(everything_again(flavour, ei, service))
    finally:
        root.removeHandler(handler)
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
    assert "attempt 1" in written.getvalue(), "something was logged"
    texts = {"log": written.getvalue(), "repr": repr(ei), "str": str(ei), "options": repr(ei.options)}
    for number, error in enumerate(raised):
        texts[f"error {number}"] = str(error) + repr(error) + repr(error.__dict__)
        texts[f"traceback {number}"] = "".join(traceback.format_exception(error))
    for one in reachable(ei):
        texts[f"repr of {type(one).__name__}"] = repr(one)
    texts["studio"] = repr(ei.studio) + repr(ei.studio.raw_data) + repr(ei.project(7)) + repr(ei.with_raw_response)
    for where, text in texts.items():
        assert SECRET not in text, where
    tally(f"texts without the secret ({way}, {flavour.name})", len(texts), 10)


@pytest.mark.parametrize("way", ["wrong project key", "unknown key", "wrong login", "wrong OAuth2", "JWT"])
def test_a_traceback_with_the_variables_of_its_frames_shows_no_secret(
    flavour: Flavour, service: Service, way: str
) -> None:
    service.repeats = False
    ei = flavour.client(service, **WAYS[way])
    with pytest.raises(EdgewireError) as caught:
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "credential = " in shown
    assert SECRET not in shown


async def _nothing() -> None:
    return None


def everything_again(flavour: Flavour, ei: Any, service: Service) -> Any:
    """Once more when all tokens are over."""
    service.end_all_sessions()
    everything(flavour, ei)
    return _nothing()
