"""What belongs to another project or organisation cannot be reached through one's own, whatever ids are asked for."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any

from edgewire.sandbox import credentials, people, projects, seed
from edgewire.sandbox.areas import organizations
from edgewire.sandbox.service import Service

from contract_tests.conftest import Tally
from contract_tests.sandbox.official import media
from contract_tests.values import Json

from .asgi import Request
from .requests import Requests, multipart
from .test_valid import ROWS
from .values import Values
from .world import World, world

KEY, NAME = "ei_" + "b" * 64, "SOMEBODY-ELSES"
OWNED = [row for row in ROWS if "{projectId}" in row["path"] or "{organizationId}" in row["path"]]
_DESTROYS = ("delete", "remove", "clear", "revoke", "transfer", "restore", "leave")
_FILLING = [
    row for row in OWNED if row["method"] != "DELETE" and not any(word in row["id"].lower() for word in _DESTROYS)
]
_ENDS = frozenset({"deleteProject", "deleteOrganization"})
_BY_KIND = {
    "apikey": "apiKeyId", "hmackey": "hmacId", "version": "versionId", "deployment": "deploymentVersion",
    "impulse": "impulseId", "dsp-features": "dspId", "learn-trained": "learnId", "portal": "portalId",
    "bucket": "bucketId", "pipeline": "pipelineId", "device": "deviceId", "dataset": "dataset",
    "campaign": "campaignId", "campaign-dashboard": "campaignDashboardId", "ai-action": "actionId",
    "data-item": "dataId", "organization-apikey": "apiKeyId", "organization-secret": "secretId",
    "block-deploy": "deployId", "block-dsp": "dspId", "block-transform": "transformationId",
    "block-transferLearning": "transferLearningId", "tuner-run": "tunerCoordinatorJobId",
}  # fmt: skip


def _kept(service: Service, owners: tuple[int, int]) -> dict[Any, Any]:
    """All that those two have."""
    rows = service.store.connection.execute
    kept: dict[Any, Any] = {
        (kind, scope, id): body
        for kind, scope, id, body in rows("SELECT kind, scope, id, body FROM records")
        if scope in owners or (scope == 0 and kind in ("project", "organization") and id in owners)
    }
    kept |= {("sample", row[0]): repr(row) for row in rows("SELECT * FROM samples WHERE project IN (?, ?)", owners)}
    kept |= {("job", row[0]): repr(row) for row in rows("SELECT * FROM jobs WHERE owner IN (?, ?)", owners)}
    return kept


async def _somebody_else(found: World) -> tuple[int, int]:
    """Another project and organisation, with something of everything in them, of another user."""
    service = found.service
    with service.store.transaction():
        user = people.create(service, "somebody", "somebody@example.org", NAME, "somebody-password")["id"]
        project = projects.create(service, user, NAME, api_key=KEY)["id"]
        organization = organizations.create(service, NAME, user)["id"]
    for category, name, content in (("training", "a.csv", media.csv(offset=7.0)), ("testing", "b.wav", media.wav())):
        body = multipart([("data", content)]).replace(b"file.bin", name.encode())
        headers = {"x-api-key": KEY, "content-type": "multipart/form-data; boundary=e5b7c0-boundary"}
        await found.upload(Request("POST", f"/api/{category}/files", headers=headers, content=body))
    token = credentials.new_token(service.store, user, service.clock.now())
    pinned = {"projectId": project, "organizationId": organization}
    requests = Requests(Values(found.contract, found.chance, found.pool), pinned)
    for _ in range(3):
        for row in _FILLING:
            await found.ask(row, requests.valid(row, {"x-jwt-token": token}).request)
    return project, organization


def _ids(service: Service, theirs: tuple[int, int]) -> dict[str, list[Json]]:
    """What only they have, by the parameters that it fits."""
    found: defaultdict[str, list[Json]] = defaultdict(list)
    mine = {(kind, id) for kind, scope, id in service.store.connection.execute("SELECT kind, scope, id FROM records")
            if scope in (seed.PROJECT, seed.ORGANIZATION)}  # fmt: skip
    for key in _kept(service, theirs):
        if key[0] == "sample":
            found["sampleId"].append(key[1])
        elif key[0] == "job":
            for name in ("jobId", "createProjectId", "exportId", "tunerCoordinatorJobId"):
                found[name].append(key[1])
        elif key[0] in _BY_KIND and (key[0], key[2]) not in mine:
            found[_BY_KIND[key[0]]].append(key[2])
    found["ids"] = [str(found["sampleId"])]
    return found


def test_nothing_of_another_project_or_organisation_is_shown_or_changed(tally: Tally) -> None:
    async def run() -> tuple[int, set[str], list[str]]:
        async with world(8) as found:
            theirs = await _somebody_else(found)
            ids = _ids(found.service, theirs)
            before, wrong, count = _kept(found.service, theirs), [], 0
            for row in OWNED:
                wanted = [one["name"] for one in row["parameters"] if one["name"] in ids and ids[one["name"]]]
                if row["id"] in _ENDS:
                    continue
                for attempt in range(4):
                    pinned = {"projectId": seed.PROJECT, "organizationId": seed.ORGANIZATION}
                    asked = {name: found.chance.choice(ids[name]) for name in wanted}
                    found.pool.update({name: list(values) for name, values in ids.items()})  # for bodies
                    requests = Requests(Values(found.contract, found.chance, found.pool), {**pinned, **asked})
                    key = credentials.ORGANIZATION_KEY if "{organizationId}" in row["path"] else credentials.PROJECT_KEY
                    who = {"x-jwt-token": found.token} if attempt % 2 else {"x-api-key": key}
                    answer = await found.ask(row, requests.valid(row, who).request)
                    count += 1
                    if NAME.encode() in answer.content and not row["id"].startswith("listPublic"):
                        wrong.append(f"{row['id']} with {asked} shows {answer.content[:200]!r}")
                    now = _kept(found.service, theirs)
                    if now != before:
                        changed = [key for key in {*now, *before} if now.get(key) != before.get(key)]
                        wrong.append(f"{row['id']} with {asked} changes {changed[:3]}")
                        before = now
            return count, {name for name, values in ids.items() if values}, wrong

    count, reached, wrong = asyncio.run(run())
    assert not wrong, "\n".join(wrong[:20])
    assert len(reached) >= 15, sorted(reached)
    tally("sandbox, requests with ids of another project", count, 4 * (len(OWNED) - len(_ENDS)))
