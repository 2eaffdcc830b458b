"""Copies share what is expensive, and closing does what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from edgewire import ConfigurationError, EdgeImpulse

from .conftest import Flavour
from .loopback import serving
from .service import PASSWORD, PROJECT_KEY, Service


def test_a_copy_has_other_options_and_the_same_connections_and_token(flavour: Flavour, service: Service) -> None:
    with serving(service) as loopback:
        ei = flavour.real(username="me", password=PASSWORD, api_endpoint=loopback.url)
        copy = ei.with_options(timeout=5, max_retries=0, strict=True)
        for one in (ei, copy, copy.with_options(timeout=6)):
            flavour.wait(one.studio.raw_data.list_samples(7, category="training"))
        assert loopback.connections == 1
        assert service.counts["POST /api-login"] == 1
        assert (ei.options.strict, copy.options.strict) == (False, True)
        assert copy.options.retry.max_retries == 0
        assert copy.with_options(timeout=6).options.strict, "a copy of a copy keeps the rest"
        flavour.wait(ei.close())


def test_a_deadline_and_hooks_can_be_taken_away_again(flavour: Flavour, service: Service) -> None:
    hooks: dict[str, Any] = dict.fromkeys(("on_request", "on_retry", "on_drift"), lambda _: None)
    ei = flavour.client(service, api_key=PROJECT_KEY, deadline=5, **hooks)
    assert ei.with_options(timeout=9).options == ei.options.replace(timeout=9)
    bare = ei.with_options(deadline=None, **dict.fromkeys(hooks)).options
    assert bare == ei.options.replace(deadline=None, **dict.fromkeys(hooks))
    assert (bare.deadline, bare.on_request) == (None, None)


def test_a_copy_of_a_subclass_has_what_the_subclass_keeps() -> None:
    class Own(EdgeImpulse):
        def __init__(self, **given: Any) -> None:
            super().__init__(**given)
            self.team = "plant"

    with Own(api_key=PROJECT_KEY) as ei:
        copy = ei.with_options(timeout=5)
        assert (type(copy), copy.team) == (Own, "plant")
        assert copy.studio.options.timeout == 5


def test_a_token_that_one_renews_is_the_token_of_all(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, username="me", password=PASSWORD)
    copy = ei.with_options(timeout=5)
    flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    service.end_all_sessions()
    flavour.wait(copy.studio.raw_data.list_samples(7, category="training"))
    flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    assert service.counts["POST /api-login"] == 2


@pytest.mark.parametrize(
    "given",
    [
        {"timeout": 0},
        {"timeout": None},
        {"deadline": -1},
        {"max_retries": -1},
        {"timeout": float("nan")},
        {"strict": None},
        {"retry": None},
    ],
)
def test_an_option_that_cannot_be_is_refused(flavour: Flavour, service: Service, given: dict[str, Any]) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    with pytest.raises(ConfigurationError):
        ei.with_options(**given)


USES: dict[str, Callable[[Any], object]] = {
    "studio": lambda ei: ei.studio,
    "with_raw_response": lambda ei: ei.with_raw_response,
    "project": lambda ei: ei.project(7),
    "ingestion": lambda ei: ei.ingestion,
    "organization": lambda ei: ei.organization,
    "with_options": lambda ei: ei.with_options(timeout=5),
    "request": lambda ei: ei.request("GET", "/api/projects"),
    "find_project_id": lambda ei: ei.find_project_id(),
    "project_id": lambda ei: ei.project_id,
}


@pytest.mark.parametrize("use", USES)
def test_a_client_that_is_closed_says_so_and_so_do_its_copies(flavour: Flavour, service: Service, use: str) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY, project_id=7)
    copy = ei.with_options(timeout=5)
    flavour.wait(ei.close())
    flavour.wait(ei.close())
    for one in (ei, copy):
        with pytest.raises(ConfigurationError, match="the client is closed, and its copies with it; make a new one"):
            flavour.wait(USES[use](one))
    assert "closed" in repr(copy)
    assert service.requests == []


@pytest.mark.parametrize("use", USES)
def test_closing_a_copy_closes_the_copy(flavour: Flavour, service: Service, use: str) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY, project_id=7)
    copy = flavour.enter(ei.with_options(timeout=5))
    flavour.wait(copy.studio.projects.list_projects())
    flavour.leave(copy)
    with pytest.raises(ConfigurationError, match="this copy of the client is closed"):
        flavour.wait(USES[use](copy))
    flavour.wait(ei.studio.projects.list_projects())


def test_what_was_taken_from_a_client_ends_with_it(flavour: Flavour) -> None:
    service = Service()
    with serving(service) as loopback:
        ei = flavour.enter(flavour.real(api_key=PROJECT_KEY, api_endpoint=loopback.url))
        studio, project = ei.studio, ei.project(7)
        flavour.wait(studio.projects.list_projects())
        flavour.leave(ei)
        for call in (studio.projects.list_projects, lambda: project.raw_data.list_samples(category="training")):
            with pytest.raises(ConfigurationError, match="closed"):
                flavour.wait(call())
    assert len(service.requests) == 1


def test_a_closed_client_is_not_entered(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    flavour.wait(ei.close())
    with pytest.raises(ConfigurationError, match="is closed"):
        flavour.enter(ei)
