"""The official bindings against the organisation of a sandbox on ports."""

from __future__ import annotations

import edgeimpulse_api
from edge_impulse_studio.models import CreateOrganizationPortalRequest
from edgewire import EdgeImpulse
from edgewire.sandbox.server.sandbox import Sandbox

from .conftest import nights


def test_the_official_bindings_read_all_that_organizations_answer(sandbox: Sandbox, client: EdgeImpulse) -> None:
    """Their models are strict: what they do not know or miss is an error."""
    bucket = nights(sandbox, client)
    added = client.organization.add_data(name="walk", dataset="gait", bucket="sandbox", files=[("a", b"1")])
    body = CreateOrganizationPortalRequest(name="p", bucket_id=bucket, bucket_path="portal")
    portal = client.studio.organization_portals.create_organization_portal(sandbox.organization_id, body=body).id
    configuration = edgeimpulse_api.Configuration(sandbox.studio_url)
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
