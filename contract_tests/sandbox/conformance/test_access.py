"""Who is let in, operation by operation, and what a path can be asked with."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

import pytest
from edgewire.sandbox import credentials, seed

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject

from .asgi import Answer, Request
from .judge import TIERS
from .test_valid import ROWS
from .world import World, world

GUARDED = [row for row in ROWS if row["auth"]]
OF_PROJECTS = [row for row in GUARDED if "{projectId}" in row["path"] and "{organizationId}" not in row["path"]]
OF_ORGANIZATIONS = [row for row in GUARDED if "{organizationId}" in row["path"]]
STRANGER = {"x-api-key": "ei_" + "f" * 64}
PROJECT = {"x-api-key": credentials.PROJECT_KEY}
ORGANIZATION = {"x-api-key": credentials.ORGANIZATION_KEY}
TOKEN = {"x-jwt-token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA"}


def _refused(
    rows: Iterable[JsonObject], credential: Mapping[str, str], statuses: tuple[int, ...]
) -> tuple[int, list[str]]:
    """Ask each with that credential; how many were asked, and which were answered otherwise."""

    async def run() -> tuple[int, list[str]]:
        async with world(1) as found:
            before = found.fingerprint()
            wrong, count = [], 0
            for row in rows:
                answer = await found.ask(row, found.requests.valid(row, credential).request)
                count += 1
                if (
                    answer.status not in statuses
                    or answer.error is None
                    or answer.headers.get("x-sandbox-tier") not in TIERS
                ):
                    wrong.append(f"{row['id']} is {answer.status}: {answer.content[:200]!r}")
            assert found.fingerprint() == before, "a caller who was refused has changed something"
            return count, wrong

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("credential", "expected"),
    [
        ({}, (401,)),
        (STRANGER, (401,)),
        (TOKEN, (401,)),
        ({"authorization": "Bearer x"}, (401,)),
        ({"cookie": "jwt=a.b.c"}, (401,)),
    ],
    ids=["none", "unknown key", "forged token", "forged bearer", "forged cookie"],
)
def test_without_a_good_credential_every_guarded_operation_is_401(
    credential: Mapping[str, str], expected: tuple[int, ...], tally: Tally
) -> None:
    count, wrong = _refused(GUARDED, credential, expected)
    assert not wrong, "\n".join(wrong[:20])
    tally(f"sandbox, guarded operations, {next(iter(credential), 'no credential')}", count, len(GUARDED))


def test_a_key_of_an_organisation_opens_no_project_of_somebody_else(tally: Tally) -> None:
    count, wrong = _refused(OF_PROJECTS, ORGANIZATION, (401, 403))
    assert not wrong, "\n".join(wrong[:20])
    tally("sandbox, operations of projects with an organisation's key", count, len(OF_PROJECTS))


def test_a_key_of_a_project_opens_no_organisation(tally: Tally) -> None:
    count, wrong = _refused(OF_ORGANIZATIONS, PROJECT, (401, 403))
    assert not wrong, "\n".join(wrong[:20])
    tally("sandbox, operations of organisations with a project's key", count, len(OF_ORGANIZATIONS))


def test_a_key_of_a_project_opens_no_other_project(tally: Tally) -> None:
    async def run() -> tuple[int, list[str]]:
        async with world(2) as found:
            wrong = []
            for row in OF_PROJECTS:
                request = found.requests.valid(row, PROJECT).request
                other = request.but(path=request.path.replace(str(seed.PROJECT), str(seed.PROJECT + 1), 1))
                answer = await found.ask(row, other)
                if answer.status not in (401, 403) or answer.error is None:
                    wrong.append(f"{row['id']} is {answer.status}: {answer.content[:200]!r}")
            return len(OF_PROJECTS), wrong

    count, wrong = asyncio.run(run())
    assert not wrong, "\n".join(wrong[:20])
    tally("sandbox, operations of another project", count, len(OF_PROJECTS))


def test_what_needs_no_credential_is_answered_without_one(tally: Tally) -> None:
    free = [row for row in ROWS if not row["auth"]]

    async def run() -> list[str]:
        async with world(3) as found:
            answers = [(row, await found.ask(row, found.requests.valid(row, {}).request)) for row in free]
            return [f"{row['id']}: {answer.error}" for row, answer in answers if "No API key" in (answer.error or "")]

    assert not asyncio.run(run())
    tally("sandbox, operations without a credential", len(free), 10)


def test_a_method_that_a_path_does_not_have_is_405_and_says_which_it_has(tally: Tally) -> None:
    methods: dict[str, set[str]] = {}
    for row in ROWS:
        methods.setdefault(row["path"], set()).add(row["method"])

    async def ask(found: World, row: JsonObject, method: str) -> Answer:
        request = found.requests.valid(row, found.credential(row)).request
        return await found.ask(row, Request(method, request.path, headers=request.headers))

    async def run() -> tuple[int, list[str]]:
        wrong, count = [], 0
        async with world(5) as found:
            for row in ROWS:
                for method in ("PATCH", "PUT", "GET"):
                    if method in methods[row["path"]] or _shadowed(row["path"], method):
                        continue
                    count += 1
                    answer = await ask(found, row, method)
                    allowed = set(answer.headers.get("allow", "").replace(" ", "").split(","))
                    if answer.status != 405 or not methods[row["path"]] <= allowed or answer.error is None:
                        wrong.append(f"{method} {row['path']} is {answer.status} {allowed}: {answer.content[:200]!r}")
        return count, wrong

    count, wrong = asyncio.run(run())
    assert not wrong, "\n".join(wrong[:20])
    tally("sandbox, methods that are not there", count, 1000)


def _shadowed(path: str, method: str) -> bool:
    """Whether a template with parameters in place of literals has it: ``/api/user`` is also ``/api/{projectId}``."""
    segments = path.split("/")
    for row in ROWS:
        others = row["path"].split("/")
        if row["method"] == method and len(others) == len(segments) and row["path"] != path:
            pairs = zip(segments, others, strict=True)
            if all(one == other or other.startswith("{") or one.startswith("{") for one, other in pairs):
                return True
    return False
