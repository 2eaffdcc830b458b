"""Files of data items, one by one and as archives."""

from __future__ import annotations

from ..answers import Answer, Binary, Refusal
from ..call import Call
from ..registry import Area
from ..storage import archives, folders
from ..storage.folders import Folder
from ..storage.objects import Stored
from ..store import Record
from . import organization_items as items

AREA = Area("organization_data_downloads")


@AREA.answers("downloadOrganizationDataFile")
def download_file(call: Call) -> Answer:
    """One file of an item."""
    stored = _file(call)
    return Binary(call.store.blobs.path(stored.digest), file_name=stored.name)


@AREA.answers("previewOrganizationDataFile")
def preview_file(call: Call) -> Answer:
    """All of it: the service may cut it short."""
    return folders.inline(call, _file(call))


@AREA.answers("downloadOrganizationSingleDataItem")
def download_item(call: Call) -> Answer:
    """A ZIP of its files."""
    item = items.found(call, call.path["dataId"])
    files = [(path.removeprefix(item["path"]), digest) for path, digest in _named(call, item)]
    return Binary(archives.zipped(call.store.blobs, files), "application/zip", f"{_plain(item['name'])}.zip")


@AREA.answers("downloadOrganizationDataItem")
def download_items(call: Call) -> Answer:
    """A TAR with a folder for each item."""
    files = [
        (f"{_plain(item['name'])}/{path.removeprefix(item['path'])}", digest)
        for item in items.meant(call)
        for path, digest in _named(call, item)
    ]
    if not files:
        raise Refusal("No files found for these data items")
    return Binary(archives.tarred(call.store.blobs, files), "application/x-tar", "data.tar")


def _file(call: Call) -> Stored:
    item = items.found(call, call.path["dataId"])
    return folders.found(call, Folder(item["bucket"], item["path"]), call.query["fileName"])


def _named(call: Call, item: Record) -> list[tuple[str, str]]:
    return [(each.path, each.digest) for each in items.files(call, item)]


def _plain(name: str) -> str:
    """A name that stays one folder, in this one, wherever it is unpacked."""
    plain = name.replace("/", "-").replace("\\", "-").replace("\0", "")
    return plain if plain.strip(". ") else "item"
