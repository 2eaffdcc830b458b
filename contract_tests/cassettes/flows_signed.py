"""The flows over signed addresses: Studio gives one, and the file goes to a storage that is somebody else's, or comes.

What edgewire has of them: files to a dataset, to an upload portal and to a custom block, and the export of a project.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from edge_impulse_studio import models
from edgewire.transport.fetching import afetch, fetch

from . import files
from .walking import Flow, Steps, Visit, ended

SIGNED: dict[str, tuple[Flow, str]] = {}
"""Each with the method of what it sends to a storage."""


def _over(method: str) -> Callable[[Flow], Flow]:
    def registered(flow: Flow) -> Flow:
        SIGNED[flow.__name__] = flow, method
        return flow

    return registered


def dataset_of(info: Any) -> str | None:
    """The first dataset of an organization that takes files: the service has no operation that takes one away again."""
    kept = (each for each in info.datasets or () if each.bucket and each.type_ == "files")
    return next((each.dataset for each in kept), None)


@_over("PUT")
def dataset_file(visit: Visit) -> Steps:
    """A large file into a dataset, and out of it."""
    data, id = visit.ei.studio.organization_data, visit.organization
    info = yield visit.ei.studio.organizations.get_organization_info(id)
    dataset = dataset_of(info)
    with tempfile.TemporaryDirectory() as folder:
        path = _written(folder, "cassette-large.csv", files.csv(40))
        stored = yield visit.ei.organization.upload_file(path, dataset=dataset, organization_id=id)
    _was_sent(visit, stored)
    try:
        listed = yield data.list_dataset_files_in_folder(
            id, dataset, body=models.ListPortalFilesInFolderRequest(prefix=stored.name)
        )
        visit.saw("listed", [(file.name, file.size) for file in listed.files])
    finally:
        yield data.delete_dataset_file(id, dataset, body=models.DeletePortalFileRequest(path=stored.name))


@_over("PUT")
def portal_file(visit: Visit) -> Steps:
    """The same through an upload portal."""
    studio, id = visit.ei.studio, visit.organization
    buckets = yield studio.organization_data.list_organization_buckets(id)
    portal = yield studio.organization_portals.create_organization_portal(
        id,
        body=models.CreateOrganizationPortalRequest(
            name="cassette-portal", bucket_id=buckets.buckets[0].id, bucket_path="cassette-portal"
        ),
    )
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = _written(folder, "cassette-large.csv", files.csv(50))
            stored = yield visit.ei.organization.upload_to_portal(path, portal_id=portal.id)
        _was_sent(visit, stored)
        try:
            listed = yield studio.upload_portal.list_portal_files_in_folder(
                portal.id, body=models.ListPortalFilesInFolderRequest(prefix=stored.name)
            )
            visit.saw("listed", [(file.name, file.size) for file in listed.files])
        finally:
            yield studio.upload_portal.delete_portal_file(
                portal.id, body=models.DeletePortalFileRequest(path=stored.name)
            )
    finally:
        yield studio.organization_portals.delete_organization_portal(id, portal.id)


@_over("PUT")
def custom_block(visit: Visit) -> Steps:
    """The archive of a transformation block, and the job that builds it."""
    blocks, id = visit.ei.studio.organization_blocks, visit.organization
    body = models.AddOrganizationTransformationBlockRequest(
        name="cassette-block",
        description="",
        docker_container="",
        cli_arguments="",
        ind_metadata=False,
        additional_mount_points=[],
        operates_on=models.AddOrganizationTransformationBlockRequestOperatesOn.STANDALONE,
    )
    block = yield blocks.add_organization_transformation_block(id, body=body)
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = _written(folder, "cassette-block.tar.gz", files.archive())
            job = yield visit.ei.organization.upload_custom_block(
                path, kind="transform", block_id=block.id, organization_id=id
            )
        started = yield visit.ei.jobs.attach(job, organization_id=id)
        yield from ended(visit, started)
    finally:
        yield blocks.delete_organization_transformation_block(id, block.id)


@_over("GET")
def export(visit: Visit) -> Steps:
    """The data of a project, packed, and fetched from the address in an answer and from that of a redirect.

    The last step of ``ei.jobs.export`` by itself: before it, that waits for a job over a WebSocket.
    """
    studio = visit.ei.studio
    body = models.ExportOriginalDataRequest(retain_crops=False, uploader_friendly_filenames=True)
    started = yield visit.ei.jobs.start(studio.jobs.start_original_export_job, project_id=visit.project, body=body)
    yield from ended(visit, started)
    given = yield studio.export.get_export_url(visit.project)
    led_to = yield studio.export.download_export(visit.project)
    get: Any = fetch if visit.blocks else afetch
    with tempfile.TemporaryDirectory() as folder:
        for number, url in enumerate((given.url, led_to)):
            path = yield get(studio, url, Path(folder, f"{number}.zip"))
            visit.saw("export", path.stat().st_size > 0)


def _written(folder: str, name: str, content: bytes) -> Path:
    path = Path(folder, name)
    path.write_bytes(content)
    return path


def _was_sent(visit: Visit, stored: Any) -> None:
    """Else there is nothing to record, and what is stored is not ours to take away."""
    if stored.already_there:
        raise AssertionError(f"{stored.name} is stored already, so nothing is sent; take it away, and record again")
    visit.saw("stored", stored.name, stored.size)
