"""Files of datasets: a dataset as the folder of a bucket that it is."""

from __future__ import annotations

from ..answers import Answer, Binary, Refusal
from ..call import Call
from ..registry import Area
from ..storage import archives, folders
from ..storage.folders import Folder
from ..storage.objects import Objects
from ..store import Record
from . import organization_datasets as datasets

AREA = Area("organization_dataset_files")
_MOST = 500
"""The service previews no more matches."""


@AREA.answers("createSignedUploadLinkDataset")
def upload_link(call: Call) -> Answer:
    """Where to PUT a file."""
    return folders.upload(call, _folder(call))


@AREA.answers("listDatasetFilesInFolder")
def list_files(call: Call) -> Answer:
    """A page of what a folder shows."""
    return folders.listing(call, _folder(call))


@AREA.answers("deleteDatasetFile")
def delete_file(call: Call) -> Answer:
    """Forget a file."""
    return folders.delete(call, _folder(call))


@AREA.answers("renameDatasetFile")
def rename_file(call: Call) -> Answer:
    """Move a file."""
    return folders.rename(call, _folder(call))


@AREA.answers("downloadDatasetFile")
def download_file(call: Call) -> Answer:
    """Where to GET a file."""
    return folders.download(call, _folder(call))


@AREA.answers("viewDatasetFile")
def view_file(call: Call) -> Answer:
    """As it is; the service would show the first rows of some kinds as text."""
    return folders.inline(call, folders.found(call, _folder(call), call.query["path"]))


@AREA.answers("downloadDatasetFolder")
def download_folder(call: Call) -> Answer:
    """A ZIP of the files of a folder, without those of the folders in it."""
    folder = _folder(call)
    prefix = folder.prefix + folders.prefix_of(call.query["path"])
    files = [
        (each.name, each.digest)
        for each in Objects(call.store).level(folder.bucket, prefix)
        if not isinstance(each, str)
    ]
    if not files:
        raise Refusal(f"No files found in folder {call.query['path'][:200]!r}")
    name = prefix.rstrip("/").rpartition("/")[2] or call.path["dataset"]
    return Binary(archives.zipped(call.store.blobs, files), "application/zip", f"{name}.zip")


@AREA.answers("previewDefaultFilesInFolder")
def preview_files(call: Call) -> Answer:
    """Files or folders that fit a pattern with wildcards."""
    folder = _folder(call)
    found: list[Record] = []
    objects = Objects(call.store).below(folder.bucket, folder.prefix)
    for each in folders.matching(folder, objects, call.body["prefix"], call.body["itemsToList"] == "folders"):
        if len(found) == _MOST:
            return {"files": found, "isTruncated": True, "truncationReason": "too-many-results"}
        found.append(folders.view(folder, each))
    return {"files": found, "isTruncated": False}


def _folder(call: Call) -> Folder:
    return datasets.folder(call, datasets.found(call, call.path["dataset"]))
