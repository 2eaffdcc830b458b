"""Custom blocks, and the sequence by which the official command-line client pushes one."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.areas import organizations
from edgewire.sandbox.service import Service

from ..conftest import Caller
from .conftest import Organization, announced, good

TAR = b"a tar archive" * 1000
TRANSFORM = {
    "name": "T", "description": "d", "dockerContainer": "", "indMetadata": False, "cliArguments": "",
    "additionalMountPoints": [], "operatesOn": "file", "parameters": [{"name": "rate", "type": "int"}],
}  # fmt: skip
DSP = {"name": "D", "description": "d", "dockerContainer": "", "port": 4446}
LEARN = {
    "name": "L", "description": "d", "dockerContainer": "", "operatesOn": "image", "implementationVersion": 4,
}  # fmt: skip
DEPLOY = {"name": "Y", "description": "d", "dockerContainer": "", "cliArguments": ""}
KINDS = [
    ("transformation", "transform", "transformationBlock", TRANSFORM),
    ("deploy", "deploy", "deployBlock", DEPLOY),
    ("dsp", "dsp", "dspBlock", DSP),
    ("transfer-learning", "transferLearning", "transferLearningBlock", LEARN),
]


def sent(path: str, body: dict[str, Any]) -> dict[str, Any]:
    return {"data": body} if path == "deploy" else {"json": body}


def add(organization: Organization, path: str, body: dict[str, Any]) -> int:
    id: int = good(organization.call("POST", f"/{path}", **sent(path, body)))["id"]
    return id


@pytest.mark.parametrize(("path", "kind", "field", "body"), KINDS)
def test_a_block_is_made_changed_listed_and_deleted(
    organization: Organization, path: str, kind: str, field: str, body: dict[str, Any]
) -> None:
    id = add(organization, path, body)
    block = organization.get(f"/{path}/{id}")[field]
    assert {name: block[name] for name in body} == body
    assert block["sourceCodeAvailable"] is False
    assert block["createdByUser"]["id"] == seed.USER
    good(organization.call("POST", f"/{path}/{id}", **sent(path, {"description": "other"})))
    changed = organization.get(f"/{path}/{id}")[field]
    assert (changed["name"], changed["description"]) == (body["name"], "other")
    assert changed["lastUpdated"] >= block["created"]
    assert [each["id"] for each in organization.get(f"/{path}")[f"{field}s"]] == [id]
    organization.delete(f"/{path}/{id}")
    assert str(id) in organization.refusal("GET", f"/{path}/{id}")
    assert organization.get(f"/{path}")[f"{field}s"] == []
    response = organization.call("POST", f"/{path}", **sent(path, {**body, "name": " "}))
    assert response.json()["success"] is False


@pytest.mark.parametrize(("path", "kind", "field", "body"), KINDS)
def test_a_push_goes_as_the_official_client_does_it(
    organization: Organization, path: str, kind: str, field: str, body: dict[str, Any]
) -> None:
    id = add(organization, path, body)
    file = {**announced("archive.tar.gz", TAR), "type": kind, "blockId": id}
    link = organization.post("/custom-block/upload-link", file)
    assert organization.put(link["url"], TAR).status_code == 200
    finalize = {**file, "uploadKey": link["uploadKey"]}
    job = organization.post("/custom-block/finalize", finalize)["id"]
    assert organization.get(f"/jobs/{job}/status")["job"]["finishedSuccessful"] is True
    block = organization.get(f"/{path}/{id}")[field]
    assert block["dockerContainer"].startswith("sandbox/")
    assert block["sourceCodeAvailable"] is True
    if kind == "dsp":
        assert block["isConnected"] is True
    exported = organization.post(f"/{path}/{id}/export")
    assert organization.fetch(exported["exportUrl"]).content == TAR
    again = organization.post("/custom-block/upload-link", file)
    assert "url" not in again, "the server has the file"
    organization.post("/custom-block/finalize", {**file, "uploadKey": again["uploadKey"]})


def test_a_file_that_did_not_come_is_not_finalized(organization: Organization) -> None:
    id = add(organization, "dsp", DSP)
    file = {**announced("a.tar", TAR), "type": "dsp", "blockId": id}
    link = organization.post("/custom-block/upload-link", file)
    finalize = {**file, "uploadKey": link["uploadKey"]}
    assert "not uploaded" in organization.refusal("POST", "/custom-block/finalize", json=finalize)
    # Another content of the same size, by a client that sends no digest.
    wrong = TAR[:-1] + b"!"
    assert organization.storage.request("PUT", link["url"], content=wrong, key=None).status_code == 200
    assert "announced" in organization.refusal("POST", "/custom-block/finalize", json=finalize)
    assert "url" in organization.post("/custom-block/upload-link", file)
    organization.put(link["url"], TAR)
    for changed in ({"uploadKey": "x"}, {"fileSize": 1}, {"fileHash": hashlib.sha256(wrong).hexdigest()}):
        assert organization.refusal("POST", "/custom-block/finalize", json={**finalize, **changed})
    organization.post("/custom-block/finalize", finalize)


@pytest.mark.parametrize(
    "changed", [{"blockId": 2**60}, {"type": "deploy"}, {"fileHash": "../x"}, {"fileHash": ""}, {"fileSize": -1}]
)
def test_an_archive_for_nothing_is_refused(organization: Organization, changed: dict[str, Any]) -> None:
    id = add(organization, "dsp", DSP)
    file = {**announced("a.tar", TAR), "type": "dsp", "blockId": id, **changed}
    assert organization.refusal("POST", "/custom-block/upload-link", json=file)


def test_older_clients_send_the_archive_itself(organization: Organization) -> None:
    id = add(organization, "transformation", TRANSFORM)
    assert organization.refusal("POST", f"/transformation/{id}/export")
    form = {"type": "transform", "blockId": str(id)}
    good(organization.call("POST", "/custom-block", data=form, files={"tar": ("a.tar", TAR)}))
    url = organization.post(f"/transformation/{id}/export")["exportUrl"]
    assert organization.fetch(url).content == TAR


def test_a_block_that_was_deleted_meanwhile_fails_its_job(organization: Organization) -> None:
    id = add(organization, "dsp", DSP)
    organization.service.clock.freeze()
    organization.service.jobs.script("uploadCustomBlock", seconds=10)
    form = {"type": "dsp", "blockId": str(id)}
    job = good(organization.call("POST", "/custom-block", data=form, files={"tar": ("a.tar", TAR)}))["id"]
    organization.delete(f"/dsp/{id}")
    organization.service.clock.advance(11)
    assert organization.get(f"/jobs/{job}/status")["job"]["finishedSuccessful"] is False


def test_public_blocks_are_seen_by_others_only(service: Service, studio: Caller, organization: Organization) -> None:
    public = add(organization, "transformation", {**TRANSFORM, "isPublic": True})
    hidden = add(organization, "transformation", TRANSFORM)
    made = organizations.create(service, "Other", seed.USER)
    other = Organization(service, studio, made["id"])
    from edgewire.sandbox import credentials

    token = credentials.new_token(service.store, seed.USER, service.clock.now())
    found = good(other.call("GET", "/transformation/public", token=token))["transformationBlocks"]
    assert [(each["id"], each["ownerOrganizationName"]) for each in found] == [(public, "Sandbox")]
    assert good(other.call("GET", f"/transformation/public/{public}", token=token))
    assert other.refusal("GET", f"/transformation/public/{hidden}", token=token)
    assert organization.get("/transformation/public")["transformationBlocks"] == []
    assert other.refusal("GET", f"/transformation/{public}", token=token)


def test_the_word_of_older_clients_for_directories_is_taken(organization: Organization) -> None:
    id = add(organization, "transformation", {**TRANSFORM, "operatesOn": "dataitem"})
    assert organization.get(f"/transformation/{id}")["transformationBlock"]["operatesOn"] == "directory"


def test_secrets_are_never_shown_nor_kept(organization: Organization) -> None:
    id = organization.post("/secrets", {"name": "TOKEN", "description": "d", "secret": "very secret"})["id"]
    listed = organization.call("GET", "/secrets")
    assert [secret["name"] for secret in listed.json()["secrets"]] == ["TOKEN"]
    kept = "".join(row[0] for row in organization.service.store.rows("SELECT body FROM records"))
    assert "very secret" not in listed.text + kept
    assert organization.refusal("POST", "/secrets", json={"name": "TOKEN", "description": "", "secret": "x"})
    organization.delete(f"/secrets/{id}")
    assert organization.get("/secrets")["secrets"] == []
    assert organization.refusal("DELETE", f"/secrets/{id}")
