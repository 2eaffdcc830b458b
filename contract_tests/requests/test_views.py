"""Operations called in other ways: with the project or organization bound, and for whole HTTP answers."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import Coroutine
from typing import Any

import httpx
import pytest
from edge_impulse_studio import (
    AsyncOrganization,
    AsyncProject,
    AsyncStudioApi,
    Organization,
    Project,
    RawStudioApi,
    Response,
    StudioApi,
)
from edge_impulse_studio.api.raw_data.views import ProjectRawDataApi

from contract_tests.conftest import Tally
from contract_tests.requests.calls import (
    CREDENTIALS,
    Case,
    Line,
    answers,
    arguments,
    awaited,
    blocking,
    cases,
    laid_ready,
    python_arguments,
)
from contract_tests.requests.test_operations import check_answer
from contract_tests.values import PACKAGES, examples
from scripts.spec.derived import first_argument, methods
from scripts.spec.generate import row_answer

STUDIO = "edge_impulse_studio"
SCOPES: dict[str, tuple[type[Any], type[Any]]] = {
    "projectId": (Project, AsyncProject),
    "organizationId": (Organization, AsyncOrganization),
}
BOUND = {"projectId": 296, "organizationId": 191}
COUNTS = {"edge_impulse_studio": 555, "aitrios_console": 94}


def belonging(parameter: str) -> list[Case]:
    return [case for case in cases(STUDIO) if first_argument(case.row) == parameter]


def result_of(value: Any) -> Any:
    """What a call gives; awaited where it has to be."""
    return asyncio.run(value) if isinstance(value, Coroutine) else value


@pytest.mark.parametrize("awaiting", [False, True], ids=["blocking", "awaited"])
@pytest.mark.parametrize("parameter", SCOPES)
def test_every_operation_of_a_project_or_organization_can_be_called_without_it(
    parameter: str, awaiting: bool, tally: Tally
) -> None:
    """The request is the one of the method that takes it, and so is what the call gives."""
    line, checked = Line(), 0
    with blocking(STUDIO, line) as sync:
        for case in belonging(parameter):
            api = awaited(STUDIO, line) if awaiting else sync
            sent = examples(arguments(case, "required"), 1)[0]
            positional, named = python_arguments(case, sent)
            answer = examples(answers(case, "required"), 1)[0]
            line.answer = laid_ready(case, answer)
            bound = SCOPES[parameter][awaiting](api, positional[0])
            result = result_of(
                getattr(getattr(bound, case.row["resource"]), case.row["name"])(*positional[1:], **named)
            )
            check_answer(case, result, answer)
            getattr(getattr(sync, case.row["resource"]), case.row["name"])(*positional, **named)
            one, other = line.requests[-2:]
            assert (one.method, one.url) == (other.method, other.url)
            if case.body is None or case.body[0] != "multipart/form-data":
                assert one.content == other.content
            checked += 1
    tally(f"requests: views by {parameter}, " + ("awaited" if awaiting else "blocking"), checked, BOUND[parameter])


@pytest.mark.parametrize("parameter", SCOPES)
def test_a_view_has_every_method_of_its_operations_and_no_other(parameter: str) -> None:
    """Also those that page, stream and save."""
    for root in SCOPES[parameter]:
        wanted: dict[str, set[str]] = {}
        for case in belonging(parameter):
            wanted.setdefault(case.row["resource"], set()).update(methods(case.row, row_answer(case.row) == "bytes"))
        api = AsyncStudioApi() if root.__name__.startswith("Async") else StudioApi()
        found = {
            name: {method for method in dir(type(getattr(root(api, 1), name))) if not method.startswith("_")}
            for name in dir(root)
            if not name.startswith("_")
        }
        assert found == wanted


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("awaiting", [False, True], ids=["blocking", "awaited"])
def test_every_operation_gives_its_whole_answer(package: str, awaiting: bool, tally: Tally) -> None:
    """Status, headers and content, with what the method gives in ``parsed``."""
    module, checked = importlib.import_module(package), 0
    raw = getattr(module, f"{'Async' if awaiting else ''}Raw{CREDENTIALS[package][0]}")
    line = Line()
    with blocking(package, line) as sync:
        for case in cases(package):
            sent = examples(arguments(case, "required"), 1)[0]
            positional, named = python_arguments(case, sent)
            answer = examples(answers(case, "required"), 1)[0]
            line.answer = laid_ready(case, answer)
            api = awaited(package, line) if awaiting else sync
            method = getattr(getattr(raw(api), case.row["resource"]), case.row["name"])
            response = result_of(method(*positional, **named))
            laid = line.answer()
            assert (response.status, response.content) == (laid.status_code, laid.content)
            assert response.headers.get("content-type") == laid.headers.get("content-type")
            check_answer(case, response.parsed, answer)
            checked += 1
    tally(f"requests: {package}: whole answers, " + ("awaited" if awaiting else "blocking"), checked, COUNTS[package])


def test_a_view_is_made_once_and_says_what_it_is() -> None:
    project = Project(StudioApi(), 7)
    assert project.project_id == 7
    assert project.raw_data is project.raw_data
    assert repr(project) == "Project(7)"
    assert repr(project.raw_data) == "ProjectRawDataApi(7)"
    assert inspect.getdoc(project.raw_data.list_samples) == inspect.getdoc(StudioApi().raw_data.list_samples)
    assert "project_id" not in inspect.signature(project.raw_data.list_samples).parameters
    assert "category" in inspect.signature(project.raw_data.list_samples).parameters
    assert isinstance(ProjectRawDataApi.__dict__["list_samples"], type(ProjectRawDataApi.list_samples))


def test_a_project_pages_saves_and_streams(tmp_path: Any) -> None:
    with blocking(STUDIO, Line(answer=lambda: httpx.Response(200, content=b"zip"))) as api:
        project = Project(api, 1)
        assert project.deployment.save_build(type_="zip", to=tmp_path / "x").read_bytes() == b"zip"
        with project.deployment.stream_download_build(type_="zip") as arriving:
            assert b"".join(arriving.iter_bytes()) == b"zip"
    line = Line(answer=lambda: httpx.Response(200, json={"success": True, "samples": [], "totalCount": 0}))
    with blocking(STUDIO, line) as api:
        assert list(Project(api, 5).raw_data.iter_samples(category="training")) == []
        assert line.requests[0].url.path.endswith("/api/5/raw-data")
        with pytest.raises(TypeError, match="category"):
            Project(api, 1).raw_data.iter_samples()  # type: ignore[call-arg]  # the argument that is missing is the point


def test_a_refusal_is_an_error_also_where_the_whole_answer_is_asked_for() -> None:
    """``Response`` is what an answer looks like that came; a refusal still raises."""
    errors = importlib.import_module(f"{STUDIO}.errors")
    with (
        blocking(STUDIO, Line(answer=lambda: httpx.Response(200, json={"success": False, "error": "no"}))) as api,
        pytest.raises(errors.ApiError, match="no"),
    ):
        RawStudioApi(api).projects.list_projects()


def test_a_whole_answer_says_how_much_there_is_and_shows_nothing_of_it() -> None:
    """A token, or a hundred megabytes, would end up in a traceback or on a screen."""
    answer = Response(200, {"set-cookie": "jwt=5ec7e7"}, b'{"token": "5ec7e7"}', {"token": "5ec7e7"})
    assert repr(answer) == str(answer) == "<Response 200, 19 bytes, dict>"
