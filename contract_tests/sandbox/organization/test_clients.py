"""Clients of organisations against a sandbox on ports: edgewire's own, both kinds of it, and the official bindings."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import edgeimpulse_api
import httpx
import pytest
from edge_impulse_studio.models import (
    AddOrganizationDspBlockRequest,
    CreateOrganizationPortalRequest,
    OrganizationAddDatasetRequest,
    OrganizationAddDatasetRequestBucket,
    OrganizationDatasetTypeEnum,
)
from edgewire import ApiError, AsyncEdgeImpulse, EdgeImpulse
from edgewire.sandbox.server.log import Received
from edgewire.sandbox.server.sandbox import Sandbox
from edgewire.sandbox.storage import app

LARGE = bytes(range(256)) * 12_000


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[EdgeImpulse]:
    with EdgeImpulse(**options(sandbox)) as client:
        yield client


def options(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "org_api_key": sandbox.organization_api_key,
        "organization_id": sandbox.organization_id,
        "api_endpoint": endpoint(sandbox),
    }


def endpoint(sandbox: Sandbox) -> str:
    return sandbox.studio_url.removesuffix("/v1") + "/v1"


def nights(sandbox: Sandbox, client: EdgeImpulse) -> int:
    """A dataset for files; the id of its bucket."""
    id = client.studio.organization_data.list_organization_buckets(sandbox.organization_id).buckets[0].id
    place = OrganizationAddDatasetRequestBucket(id=id, path="nights", data_item_naming_levels_deep=1)
    kind = OrganizationDatasetTypeEnum("files")
    body = OrganizationAddDatasetRequest(dataset="nights", category="", tags=[], type_=kind, bucket=place)
    client.studio.organization_data.add_organization_dataset(sandbox.organization_id, body=body)
    return int(id)


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


def test_the_official_bindings_read_all_that_organizations_answer(sandbox: Sandbox, client: EdgeImpulse) -> None:
    """Their models are strict: what they do not know or miss is an error."""
    bucket = nights(sandbox, client)
    added = client.organization.add_data(name="walk", dataset="gait", bucket="sandbox", files=[("a", b"1")])
    body = CreateOrganizationPortalRequest(name="p", bucket_id=bucket, bucket_path="portal")
    portal = client.studio.organization_portals.create_organization_portal(sandbox.organization_id, body=body).id
    configuration = edgeimpulse_api.Configuration(endpoint(sandbox))
    configuration.api_key["ApiKeyAuthentication"] = sandbox.organization_api_key
    own, bare = sandbox.organization_id, edgeimpulse_api.ApiClient(configuration)
    data = edgeimpulse_api.OrganizationDataApi(bare)
    assert data.list_organization_data(own, filter="name = 'walk'").data[0].id == added.data_id
    assert data.list_organization_files(own).total_file_count == 1
    assert data.get_organization_data_item(own, added.data_id).data.files[0].name == "a"
    assert data.list_organization_buckets(own).buckets[0].id == bucket
    assert data.get_organization_dataset(own, "nights").dataset.type == "files"
    organizations = edgeimpulse_api.OrganizationsApi(bare)
    assert organizations.list_organizations().organizations[0].id == own
    assert [each.dataset for each in organizations.get_organization_info(own).datasets] == ["gait", "nights"]
    assert organizations.list_organization_api_keys(own).success
    assert organizations.get_organization_metrics(own).metrics.user_count == 1
    portals = edgeimpulse_api.OrganizationPortalsApi(bare)
    assert portals.get_organization_portal(own, portal).name == "p"
    assert portals.list_organization_portals(own).portals[0].id == portal
    blocks = edgeimpulse_api.OrganizationBlocksApi(bare)
    request = edgeimpulse_api.AddOrganizationTransformationBlockRequest(
        name="t", description="", docker_container="", ind_metadata=False, cli_arguments="", additional_mount_points=[],
        operates_on="file",
    )  # fmt: skip
    block = blocks.add_organization_transformation_block(own, request).id
    assert blocks.get_organization_transformation_block(own, block).transformation_block.name == "t"
    assert blocks.list_organization_transformation_blocks(own).transformation_blocks[0].id == block
    create = edgeimpulse_api.OrganizationCreateProjectApi(bare)
    job = edgeimpulse_api.OrganizationCreateProjectRequest(name="j", filter="", transformation_block_id=block)
    id = create.organization_create_project(own, job).create_project_id
    assert create.get_organization_create_project_status(own, id, 10, 0).status.status == "finished"
    assert create.get_organization_create_projects(own).total_job_count == 1
    pipelines = edgeimpulse_api.OrganizationPipelinesApi(bare)
    pipeline = pipelines.create_organization_pipeline(
        own,
        edgeimpulse_api.OrganizationUpdatePipelineBody(
            name="p", description="", steps=[{"name": "s"}], when_to_email="never", email_recipient_uids=[]
        ),
    ).id
    assert pipelines.run_organization_pipeline(own, pipeline).pipeline_run.steps[0].name == "s"
    assert pipelines.get_organization_pipeline(own, pipeline).pipeline.last_run is not None


def test_a_plain_multipart_request_adds_data(sandbox: Sandbox) -> None:
    """As the service's documentation does it: scalar fields as parts without a file name, the bucket by its name."""
    with httpx.Client(headers={"x-api-key": sandbox.organization_api_key}) as client:
        fields = {"name": "x", "dataset": "d", "metadata": '{"user": "Jan"}', "bucketName": "sandbox"}
        response = client.post(
            f"{endpoint(sandbox)}/api/organizations/{sandbox.organization_id}/data/add",
            data=fields,
            files=[("files[]", ("a.parquet", LARGE)), ("files[]", ("b.parquet", LARGE))],
        )
    assert response.json()["success"] is True
    assert isinstance(response.json()["id"], int)
