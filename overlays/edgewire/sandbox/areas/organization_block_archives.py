"""Archives of custom blocks: announced, stored, and made the block's.

Protocol of ``edge-impulse-blocks push``: upload link (without ``url`` where the file is there already), PUT to the
app, finalize, wait for the job. Older clients send the archive to ``custom-block`` itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import app
from ..storage.objects import ARCHIVES, Objects
from ..store import Record
from ..validation import Upload
from . import organization_blocks as blocks

if TYPE_CHECKING:
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("organization_block_archives")
_HASH = re.compile(r"[0-9a-f]{64}")
_LINES = ("The archive is stored", "The sandbox builds no container and will not run this block")


@AREA.answers("createCustomBlockUploadLink")
def upload_link(call: Call) -> Answer:
    """Where to PUT an archive; no address where this very file is there already."""
    key = _announced(call)
    if _complete(call, key):
        return {"uploadKey": key}
    size, digest = int(call.body["fileSize"]), call.body["fileHash"].lower()
    return {"uploadKey": key, "url": app.upload_link(call.service, call.origin, ARCHIVES, key, size, digest)}


@AREA.answers("finalizeCustomBlockUpload")
def finalize(call: Call) -> Answer:
    """Make an archive that was stored the block's."""
    key = _announced(call)
    if call.body["uploadKey"] != key:
        raise Refusal("This upload key is not of this file")
    if not _complete(call, key):
        raise Refusal("The file was not uploaded, or is not the announced one")
    return _started(call, call.body["fileHash"].lower(), call.body["fileName"])


@AREA.answers("uploadCustomBlock")
def upload(call: Call) -> Answer:
    """As older clients do it: the archive comes with the call."""
    tar = call.body["tar"]
    if not isinstance(tar, Upload):
        raise Refusal("tar is a file: give the part a file name")
    blocks.found(call, blocks.KINDS[call.body["type"]], call.body["blockId"])
    tar.file.seek(0)
    return _started(call, call.store.blobs.add(tar.file), tar.name)


@AREA.finishes("finalizeCustomBlockUpload", "uploadCustomBlock")
def built(service: Service, job: Job) -> None:
    """The block has the archive, and a container's name that says what it is."""
    data = job.data
    kind = blocks.KINDS[data["type"]]
    block = service.store.get(kind.record, job.owner, data["block"])
    if block is None:
        raise Refusal("The block was deleted")
    changes: Record = {
        "archive": data["digest"],
        "archive_name": data["name"],
        "dockerContainer": f"sandbox/{data['type'].lower()}-{data['block']}:{data['digest'][:12]}",
        "lastUpdated": service.clock.text(),
    }
    service.store.put(kind.record, job.owner, block["id"], block | changes)


def _announced(call: Call) -> str:
    """The key of the announced file.

    Raises:
        Refusal: the block is not there, or what is said of the file cannot be.
    """
    body = call.body
    blocks.found(call, blocks.KINDS[body["type"]], body["blockId"])
    if not _HASH.fullmatch(body["fileHash"].lower()):
        raise Refusal("fileHash is the SHA-256 of the file, in hexadecimal")
    if body["fileSize"] < 0:
        raise Refusal("A file cannot have a negative size")
    return f"{call.organization}/blocks/{body['fileHash'].lower()}"


def _complete(call: Call, key: str) -> bool:
    stored = Objects(call.store).get(ARCHIVES, key)
    return stored is not None and (stored.digest, stored.size) == (call.body["fileHash"].lower(), call.body["fileSize"])


def _started(call: Call, digest: str, name: str) -> Answer:
    data = {"type": call.body["type"], "block": int(call.body["blockId"]), "digest": digest, "name": name}
    return call.service.jobs.start(call, data=data, lines=_LINES)
