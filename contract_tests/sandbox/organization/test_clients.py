"""Clients of organisations against a sandbox on ports: edgewire's own, both kinds of it."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

import httpx
import pytest
from edge_impulse_studio.models import (
    AddOrganizationDspBlockRequest,
    CreateOrganizationPortalRequest,
)
from edgewire import ApiError, AsyncEdgeImpulse, EdgeImpulse
from edgewire.sandbox.server.log import Received
from edgewire.sandbox.server.sandbox import Sandbox
from edgewire.sandbox.storage import app

from .conftest import nights, options

LARGE = bytes(range(256)) * 12_000


def test_edgewire_adds_more_than_a_call_takes(sandbox: Sandbox, client: EdgeImpulse, tmp_path: Path) -> None:
    (tmp_path / "left.csv").write_bytes(LARGE)
    small = [(f"{number}.txt", b"%d" % number) for number in range(100)]
    added = client.organization.add_data(
        name="walk 1",
        dataset="gait",
        bucket="sandbox",
        files=[tmp_path / "left.csv", *small],
        metadata={"age": "51"},
        call_bytes=len(LARGE) + 100,
    )
    assert (added.files, added.calls) == (101, 2)
    data = client.studio.organization_data
    item = data.get_organization_data_item(sandbox.organization_id, added.data_id).data
    assert (item.total_file_count, item.metadata["age"]) == (101, "51")
    found = data.download_organization_data_file(sandbox.organization_id, added.data_id, file_name="left.csv")
    assert bytes(getattr(found, "content", found)) == LARGE


def test_edgewire_stores_large_files_once(sandbox: Sandbox, client: EdgeImpulse, tmp_path: Path) -> None:
    path = tmp_path / "night.parquet"
    path.write_bytes(LARGE)
    bucket = nights(sandbox, client)
    first = client.organization.upload_file(path, dataset="nights")
    second = client.organization.upload_file(path, dataset="nights")
    assert (first.already_there, second.already_there) == (False, True)
    assert first.sha256 == hashlib.sha256(LARGE).hexdigest()
    path.write_bytes(LARGE[::-1])
    assert client.organization.upload_file(path, dataset="nights").already_there is False
    body = CreateOrganizationPortalRequest(name="p", bucket_id=bucket, bucket_path="portal")
    portal = client.studio.organization_portals.create_organization_portal(sandbox.organization_id, body=body)
    assert client.organization.upload_to_portal(path, portal_id=portal.id).size == len(LARGE)
    with pytest.raises(ApiError, match="nowhere"):
        client.organization.upload_file(path, dataset="nowhere")


def test_edgewire_pushes_a_block(sandbox: Sandbox, client: EdgeImpulse, tmp_path: Path) -> None:
    path = tmp_path / "archive.tar.gz"
    path.write_bytes(LARGE)
    blocks = client.studio.organization_blocks
    body = AddOrganizationDspBlockRequest(name="x", description="", docker_container="", port=4446)
    id = blocks.add_organization_dsp_block(sandbox.organization_id, body=body).id
    job = client.organization.upload_custom_block(path, kind="dsp", block_id=id)
    status = client.studio.organization_jobs.get_organization_job_status(sandbox.organization_id, job)
    assert status.job.finished_successful is True
    assert blocks.get_organization_dsp_block(sandbox.organization_id, id).dsp_block.is_connected is True


def test_edgewire_asks_anew_when_an_address_has_expired(tmp_path: Path) -> None:
    path = tmp_path / "night.parquet"
    path.write_bytes(LARGE)
    links = []

    def late(received: Received) -> None:
        if received.path.endswith("/upload-link"):
            links.append(received)
            if len(links) == 1:
                running.clock.advance(app.SECONDS)

    running = Sandbox(on_request=late)
    with running, EdgeImpulse(**options(running)) as client:
        nights(running, client)
        assert client.organization.upload_file(path, dataset="nights").already_there is False
        puts = [received.status for received in running.requests if received.method == "PUT"]
    assert (len(links), puts) == (2, [403, 200])


def test_edgewire_does_the_same_when_awaited(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "left.csv").write_bytes(LARGE)

    async def run() -> int:
        async with AsyncEdgeImpulse(**options(sandbox)) as client:
            added = await client.organization.add_data(
                name="walk", dataset="gait", bucket="sandbox", files=[tmp_path / "left.csv"]
            )
            return int(added.data_id)

    id = asyncio.run(run())
    with EdgeImpulse(**options(sandbox)) as client:
        item = client.studio.organization_data.get_organization_data_item(sandbox.organization_id, id).data
    assert item.total_file_size == len(LARGE)


def test_a_plain_multipart_request_adds_data(sandbox: Sandbox) -> None:
    """As the service's documentation does it: scalar fields as parts without a file name, the bucket by its name."""
    with httpx.Client(headers={"x-api-key": sandbox.organization_api_key}) as client:
        fields = {"name": "x", "dataset": "d", "metadata": '{"user": "Jan"}', "bucketName": "sandbox"}
        response = client.post(
            f"{sandbox.studio_url}/api/organizations/{sandbox.organization_id}/data/add",
            data=fields,
            files=[("files[]", ("a.parquet", LARGE)), ("files[]", ("b.parquet", LARGE))],
        )
    assert response.json()["success"] is True
    assert isinstance(response.json()["id"], int)
