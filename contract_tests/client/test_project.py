"""The project of a key is found, once, and asked for where it cannot be told."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from edgewire import AsyncEdgeImpulse, ConfigurationError, CredentialError, EdgeImpulse

from .conftest import Flavour
from .service import DEVELOPMENT_KEY, ORGANIZATION_KEY, PASSWORD, PROJECT_KEY, Service


def test_the_project_of_a_key_is_found_and_remembered(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    assert flavour.wait(ei.find_project_id()) == 7
    assert ei.project_id == 7
    flavour.wait(ei.project().raw_data.list_samples(category="training"))
    assert flavour.wait(ei.with_options(timeout=5).find_project_id()) == 7, "its copies know it too"
    assert service.requests == ["GET /api/projects", "GET /api/7/raw-data"]
    assert "project 7" in repr(ei)


def test_a_blocking_client_finds_it_where_it_is_needed(service: Service) -> None:
    flavour = Flavour("sync")
    flavour.wait(flavour.client(service, api_key=PROJECT_KEY).project().raw_data.list_samples(category="training"))
    assert service.requests == ["GET /api/projects", "GET /api/7/raw-data"]
    flavour.end()


def test_an_awaited_client_says_what_to_await(service: Service) -> None:
    flavour = Flavour("async")
    ei = flavour.client(service, api_key=PROJECT_KEY)
    for use in (ei.project, lambda: ei.project_id):
        with pytest.raises(ConfigurationError, match=r"await find_project_id\(\) first, or give project_id="):
            use()
    with pytest.raises(ConfigurationError, match=r"await find_organization_id\(\) first"):
        _ = ei.organization_id
    flavour.end()


def test_a_project_that_was_given_is_not_looked_up(
    flavour: Flavour, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert flavour.wait(flavour.client(service, api_key=PROJECT_KEY, project_id=5).find_project_id()) == 5
    monkeypatch.setenv("EI_PROJECT_ID", "6")
    ei = flavour.client(service, api_key=PROJECT_KEY)
    assert ei.project_id == 6
    assert ei.project().project_id == 6
    assert service.requests == []


@pytest.mark.parametrize("id", ["7", "my project", 0, -1, True, 7.0])
def test_what_is_no_number_of_a_project_is_refused(flavour: Flavour, service: Service, id: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"project\(.*\): a project is named by its number"):
        flavour.client(service, api_key=PROJECT_KEY).project(id)


def test_whole_numbers_of_numpy_name_a_project(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    flavour.wait(ei.project(np.int64(7)).raw_data.list_samples(category="training"))
    assert service.requests == ["GET /api/7/raw-data"]


def test_several_projects_are_listed(flavour: Flavour) -> None:
    service = Service(projects=(5, 7))
    ei = flavour.client(service, api_key=PROJECT_KEY)
    expected = r"2 projects can be meant: 5 \(Project 5\), 7 \(Project 7\); give project_id= or EI_PROJECT_ID"
    with pytest.raises(ConfigurationError, match=expected):
        flavour.wait(ei.find_project_id())
    service.projects = (7,)
    assert flavour.wait(ei.find_project_id()) == 7, "what was not found is looked for again"


def test_many_projects_are_not_all_listed(flavour: Flavour) -> None:
    ei = flavour.client(Service(projects=(*range(1, 101),)), api_key=PROJECT_KEY)
    with pytest.raises(ConfigurationError, match=r"100 projects can be meant: .* and 80 more;"):
        flavour.wait(ei.find_project_id())


def test_no_project_is_told(flavour: Flavour) -> None:
    ei = flavour.client(Service(projects=()), api_key=PROJECT_KEY)
    with pytest.raises(ConfigurationError, match="sees no project"):
        flavour.wait(ei.find_project_id())


def test_the_organization_of_a_key_is_found_and_remembered(
    flavour: Flavour, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    ei = flavour.client(service, org_api_key=ORGANIZATION_KEY)
    for _ in range(2):
        assert flavour.wait(ei.find_organization_id()) == 70
    assert ei.organization_id == 70
    assert service.requests == ["GET /api/organizations"]
    monkeypatch.setenv("EI_ORG_ID", "71")
    assert flavour.client(service, org_api_key=ORGANIZATION_KEY).organization_id == 71


def test_sixteen_threads_look_it_up_once_and_sign_in_once(service: Service) -> None:
    flavour = Flavour("sync")
    ei: EdgeImpulse = flavour.client(service, username="me", password=PASSWORD)
    together = threading.Barrier(16)

    def ask(number: int) -> int:
        together.wait()
        return (ei.with_options(timeout=5) if number % 2 else ei).project_id

    with ThreadPoolExecutor(16) as pool:
        assert [*pool.map(ask, range(16))] == [7] * 16
    assert service.counts == {"POST /api-login": 1, "GET /api/projects": 1}
    flavour.end()


def test_sixteen_tasks_look_it_up_once_and_sign_in_once(service: Service) -> None:
    flavour = Flavour("async")
    ei: AsyncEdgeImpulse = flavour.client(service, username="me", password=PASSWORD)

    async def main() -> list[int]:
        clients = [ei.with_options(timeout=5) if number % 2 else ei for number in range(16)]
        return await asyncio.gather(*(client.find_project_id() for client in clients))

    assert flavour.wait(main()) == [7] * 16
    assert service.counts == {"POST /api-login": 1, "GET /api/projects": 1}
    flavour.end()


# What ingestion signs with


def test_ingestion_signs_with_the_project_key(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    assert flavour.wait(ei._find_ingestion_key()) == PROJECT_KEY
    assert service.requests == []


def test_a_user_uploads_with_the_development_key_of_the_project(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, username="me", password=PASSWORD)
    for client in (ei, ei.with_options(timeout=5)):
        assert flavour.wait(client._find_ingestion_key()) == DEVELOPMENT_KEY
    assert service.requests == ["POST /api-login", "GET /api/projects", "GET /api/7/devkeys"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"org_api_key": ORGANIZATION_KEY}, "an organisation key was given, and uploads need a project key"),
        ({}, "no credential was given, and uploads need a project key: give api_key= or EI_API_KEY"),
    ],
)
def test_without_a_project_key_uploads_are_refused(
    flavour: Flavour, service: Service, given: dict[str, str], message: str
) -> None:
    with pytest.raises(CredentialError, match=message):
        _ = flavour.client(service, **given).ingestion
    assert service.requests == []
