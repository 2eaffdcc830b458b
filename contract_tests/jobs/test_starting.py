"""Every operation that starts a job can be started, as it is called, and sends what it would have sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from typing import Any

import httpx
import pytest
from edgewire import AsyncEdgeImpulse, ConfigurationError, EdgeImpulse, NoJob
from edgewire.socket.owner import Owner

from contract_tests.conftest import Tally
from contract_tests.requests.calls import API_KEY, Case, Line, arguments, cases, python_arguments
from contract_tests.values import examples

ADDRESS = "https://service.test/v1"
STARTING = [case for case in cases("edge_impulse_studio") if case.row["starts_job"]]


@pytest.fixture(scope="module")
def line() -> Line:
    return Line()


@pytest.fixture(scope="module")
def ei(line: Line) -> Iterator[EdgeImpulse]:
    with httpx.Client(transport=httpx.MockTransport(line.handle)) as http:
        yield EdgeImpulse(jwt_token="x.y.z", api_endpoint=ADDRESS, http_client=http)


@pytest.fixture(scope="module")
def later(line: Line) -> AsyncEdgeImpulse:
    http = httpx.AsyncClient(transport=httpx.MockTransport(line.handle_async))
    return AsyncEdgeImpulse(jwt_token="x.y.z", api_endpoint=ADDRESS, http_client=http)


def operation_of(api: Any, case: Case) -> Any:
    return getattr(getattr(api, case.row["resource"]), case.row["name"])


def without_boundary(request: httpx.Request) -> tuple[str, str, bytes]:
    boundary = request.headers.get("content-type", "").partition("boundary=")[2]
    return request.method, str(request.url), request.content.replace(boundary.encode() or b"\0", b"")


@pytest.mark.parametrize("awaiting", [False, True], ids=["blocking", "awaited"])
@pytest.mark.parametrize("view", [False, True], ids=["plain", "view"])
def test_each_is_taken_and_sends_what_its_call_sends(
    ei: EdgeImpulse, later: AsyncEdgeImpulse, line: Line, awaiting: bool, view: bool, tally: Tally
) -> None:
    checked = 0
    for case in STARTING:
        sent = examples(arguments(case, "all"), 1)[0]
        line.answer = lambda case=case: httpx.Response(200, json={"success": True, case.row["job_id"]: 4321})  # type: ignore[misc]  # a default is no argument
        positional, named = python_arguments(case, sent)
        operation_of(ei.studio, case)(*positional, **named)
        positional, named = python_arguments(case, sent)  # what was read of a file is read
        owner = Owner("organization" if "organizations/" in case.row["path"] else "project", positional[0])
        given: list[Any] = list(positional)
        client: Any = later if awaiting else ei
        api: Any = client.studio
        if view:
            api, given = _view(api, owner), given[1:]
        job = client.jobs.start(operation_of(api, case), *given, **named)
        job = asyncio.run(job) if awaiting else job
        assert (job.id, job.owner) == (4321, owner), case.row["id"]
        assert getattr(job.answer, "job_id", None) == 4321 or job.answer.id == 4321
        one, other = line.requests[-2:]
        assert without_boundary(one) == without_boundary(other), case.row["id"]
        checked += 1
    tally(f"jobs: operations that start one, {'awaited' if awaiting else 'blocking'}, view {view}", checked, 67)


def _view(api: Any, owner: Owner) -> Any:
    from edge_impulse_studio import AsyncOrganization, AsyncProject, AsyncStudioApi, Organization, Project

    awaited = isinstance(api, AsyncStudioApi)
    if owner.kind == "project":
        return (AsyncProject if awaited else Project)(api, owner.id)
    return (AsyncOrganization if awaited else Organization)(api, owner.id)


def test_no_other_operation_starts_one_and_none_of_them_is_sent(ei: EdgeImpulse, line: Line, tally: Tally) -> None:
    before, checked = len(line.requests), 0
    known = [case for case in cases("edge_impulse_studio") if not case.row["deprecated"]]
    for case in (case for case in known if not case.row["starts_job"]):
        positional, named = python_arguments(case, examples(arguments(case, "required"), 1)[0])
        with pytest.raises(ConfigurationError, match="starts no job"):
            ei.jobs.start(operation_of(ei.studio, case), *positional, **named)
        checked += 1
    assert len(line.requests) == before
    tally("jobs: operations that start none", checked, 480)


@pytest.mark.parametrize(
    "name", ["iter_all_jobs", "stream_download_build", "save_build", "with_raw_response", "other client", "function"]
)
def test_what_is_no_operation_of_the_client_is_refused_in_a_sentence(ei: EdgeImpulse, line: Line, name: str) -> None:
    before = len(line.requests)
    with EdgeImpulse(api_key=API_KEY, api_endpoint=ADDRESS) as other:
        given: dict[str, Any] = {
            "iter_all_jobs": partial(ei.studio.jobs.iter_all_jobs, 1),
            "stream_download_build": partial(ei.studio.deployment.stream_download_build, 1, type_="zip"),
            "save_build": partial(ei.studio.deployment.save_build, 1, type_="zip", to="x"),
            "with_raw_response": partial(ei.with_raw_response.jobs.start_retrain_job, 1),
            "other client": partial(other.studio.jobs.start_retrain_job, 1),
            "function": len,
        }
        with pytest.raises(ConfigurationError, match=r"starts no job|is no operation of this client; give it uncalled"):
            ei.jobs.start(given[name])
    assert len(line.requests) == before


def test_an_awaited_client_refuses_in_the_same_sentences(later: AsyncEdgeImpulse, line: Line) -> None:
    before = len(line.requests)
    for operation in (
        partial(later.studio.jobs.list_active_jobs, 1),
        partial(later.studio.deployment.save_build, 1, type_="zip", to="x"),
    ):
        with pytest.raises(ConfigurationError, match="starts no job"):
            asyncio.run(later.jobs.start(operation))
    assert len(line.requests) == before


def test_a_copy_of_the_client_starts_operations_of_the_client(ei: EdgeImpulse, line: Line) -> None:
    line.answer = lambda: httpx.Response(200, json={"success": True, "id": 9})
    assert ei.with_options(timeout=5).jobs.start(ei.studio.jobs.start_retrain_job, 1).id == 9


@pytest.mark.parametrize(
    "answer", [{"success": True}, {"success": True, "id": None}, {"success": True, "id": True}], ids=str
)
def test_an_answer_without_a_job_says_so_and_is_kept(ei: EdgeImpulse, line: Line, answer: dict[str, Any]) -> None:
    line.answer = lambda: httpx.Response(200, json=answer)
    with pytest.raises(NoJob, match="startRetrainJob was answered without the id of a job") as caught:
        ei.jobs.start(ei.studio.jobs.start_retrain_job, 1)
    assert getattr(caught.value.answer, "success", None) is True


def test_a_request_that_is_built_already_can_be_sent(ei: EdgeImpulse, line: Line) -> None:
    from edge_impulse_studio.api.jobs import list_active_jobs, start_retrain_job

    line.answer = lambda: httpx.Response(200, json={"success": True, "id": 9})
    job = ei.jobs.send(start_retrain_job.build(8))
    assert (job.id, job.owner) == (9, Owner("project", 8))
    before = len(line.requests)
    with pytest.raises(ConfigurationError, match="listActiveJobs starts no job"):
        ei.jobs.send(list_active_jobs.build(8))
    assert len(line.requests) == before


@pytest.mark.parametrize("id", [0, -1, True, "5", None], ids=repr)
def test_a_job_is_picked_up_by_its_number(ei: EdgeImpulse, id: Any) -> None:
    with pytest.raises(ConfigurationError, match="a job is named by its number"):
        ei.jobs.attach(id, project_id=1)


def test_a_job_has_one_owner(ei: EdgeImpulse) -> None:
    assert ei.jobs.attach(5, organization_id=3).owner == Owner("organization", 3)
    assert ei.jobs.attach(5, project_id=3).owner == Owner("project", 3)
    with pytest.raises(ConfigurationError, match="give one of them"):
        ei.jobs.attach(5, project_id=1, organization_id=3)
