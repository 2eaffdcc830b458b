"""A folder of a bucket, as datasets and upload portals show it: listings, files, and what may be a path."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from ..answers import Answer, Binary, Refusal
from ..store import Record
from . import app
from .objects import Objects, Stored

if TYPE_CHECKING:
    from ..call import Call

_PAGE = 1000
"""S3 lists no more at once."""

_TOKENS = re.compile(r"\*{2,}/?|.", re.DOTALL)

_SOME = 100
"""Files that a check of a bucket shows."""


@dataclass(frozen=True, slots=True)
class Folder:
    """``prefix`` is empty for the whole bucket, and ends with a slash otherwise."""

    bucket: int
    prefix: str

    def path(self, relative: str) -> str:
        """The path in the bucket of what has that path in the folder.

        Raises:
            Refusal: it can be the path of nothing.
        """
        relative = relative.removeprefix("/")
        if not relative or relative.endswith("/") or {".", "..", ""} & set(relative.split("/")):
            raise Refusal(f"{relative[:200]!r} is no path of a file")
        return self.prefix + relative

    def relative(self, stored: Stored) -> str:
        """The path in the folder of an object below it."""
        return stored.path.removeprefix(self.prefix)


def prefix_of(path: str) -> str:
    """The prefix of everything in the folder at ``path``.

    Raises:
        Refusal: it can be the path of no folder.
    """
    bare = path.strip("/")
    if {".", ".."} & set(bare.split("/")):
        raise Refusal(f"{path[:200]!r} is no path of a folder")
    return f"{bare}/" if bare else ""


def listing(call: Call, folder: Folder) -> Answer:
    """One page of what a folder shows: of the body's ``prefix``, behind its ``continuationToken``."""
    after = _from_token(call.body.get("continuationToken"))
    prefix = folder.prefix + call.body["prefix"].removeprefix("/")
    shown = Objects(call.store).level(folder.bucket, prefix, folder.prefix + after if after else "")
    if call.body.get("onlyFetchFolders"):
        shown = (each for each in shown if isinstance(each, str))
    page = list(islice(shown, _PAGE + 1))
    answer: Record = {"files": [view(folder, each) for each in page[:_PAGE]]}
    if len(page) > _PAGE:
        answer["continuationToken"] = base64.urlsafe_b64encode(answer["files"][-1]["path"].encode()).decode()
    return answer


def view(folder: Folder, each: Stored | str) -> Record:
    """The contract's ``PortalFile``."""
    if isinstance(each, str):
        path = each.removeprefix(folder.prefix)
        return {"name": path[:-1].rpartition("/")[2], "path": path, "type": "folder"}
    return {
        "name": each.name,
        "path": folder.relative(each),
        "type": "file",
        "size": each.size,
        "addedDate": each.modified,
        "ETag": f'"{each.etag}"',
    }


def found(call: Call, folder: Folder, relative: str) -> Stored:
    """A file of a folder.

    Raises:
        Refusal: there is none.
    """
    stored = Objects(call.store).get(folder.bucket, folder.path(relative))
    if stored is None:
        raise Refusal(f"No file found at {relative[:200]!r}")
    return stored


def delete(call: Call, folder: Folder) -> Answer:
    """Forget the file at the body's ``path``."""
    stored = found(call, folder, call.body["path"])
    Objects(call.store).remove(stored.bucket, stored.path)
    return {}


def rename(call: Call, folder: Folder) -> Answer:
    """Move the file at ``oldPath`` to ``newPath``, where nothing may be."""
    stored = found(call, folder, call.body["oldPath"])
    target = folder.path(call.body["newPath"])
    if Objects(call.store).get(folder.bucket, target):
        raise Refusal(f"There is already a file at {call.body['newPath'][:200]!r}")
    Objects(call.store).move(stored, target, call.now)
    return {}


def download(call: Call, folder: Folder) -> Answer:
    """A signed address of the file at ``path``."""
    stored = found(call, folder, call.body["path"])
    return {"url": app.object_link(call.service, call.origin, stored.bucket, stored.path)}


def inline(call: Call, stored: Stored) -> Binary:
    """A file to look at, as bytes of no kind, as which the contract has them, whatever the file is called."""
    return Binary(call.store.blobs.path(stored.digest), headers={"content-disposition": "inline"})


def upload(call: Call, folder: Folder) -> Answer:
    """A signed address for the announced file; with the entity tag of what is there, if the same size is there."""
    body = call.body
    size = body["fileSize"]
    if size < 0:
        raise Refusal("A file cannot have a negative size")
    path = folder.path(body["fileName"])
    url = app.upload_link(call.service, call.origin, folder.bucket, path, int(size), body["fileHash"])
    present = Objects(call.store).get(folder.bucket, path)
    return {"url": url} | ({"ETag": f'"{present.etag}"'} if present and present.size == size else {})


def checked(call: Call, folder: Folder) -> Answer:
    """The contract's ``VerifyOrganizationBucketResponse``: some files, and an address to try a PUT with."""
    some = Objects(call.store).below(folder.bucket, folder.prefix, limit=_SOME)
    return {
        "connectionStatus": "connected",
        "connectionError": None,
        "connectionStatusSince": call.now,
        "files": [
            {"name": each.name, "folderName": folder.relative(each).rpartition("/")[0], "size": each.size}
            for each in some
        ],
        "hasInfoLabelsFile": any(each.name == "info.labels" for each in some),
        "signedUrl": app.upload_link(call.service, call.origin, folder.bucket, f"{folder.prefix}.connectivity-check"),
    }


def matching(folder: Folder, objects: Iterable[Stored], pattern: str, folders: bool) -> Iterable[Stored | str]:
    """Files (or folders) whose path in ``folder`` fits a pattern: ``*`` and ``?`` in a name, ``**`` over folders.

    A pattern without any is the beginning of a path.
    """
    if not set("*?") & set(pattern):
        pattern += "**"
    elif folders:
        pattern = pattern.rstrip("/")
    tokens = _TOKENS.findall(pattern.removeprefix("/"))
    seen: set[str] = set()
    for stored in objects:
        relative = folder.relative(stored)
        if not folders:
            if _fits(tokens, relative):
                yield stored
            continue
        parts = relative.split("/")[:-1]
        for count in range(1, len(parts) + 1):
            path = "/".join(parts[:count])
            if path not in seen and _fits(tokens, path):
                yield f"{folder.prefix}{path}/"
            seen.add(path)


def _fits(tokens: list[str], text: str) -> bool:
    """All ways through the pattern at once, so that no pattern takes more than its length times that of the text."""
    places = _onward(tokens, {0})
    for character in text:
        reached = set()
        for place in places:
            token = tokens[place] if place < len(tokens) else ""
            if token[:2] == "**" or (token == "*" and character != "/"):
                reached.add(place)
            elif token == character or (token == "?" and character != "/"):
                reached.add(place + 1)
        places = _onward(tokens, reached)
        if not places:
            return False
    return len(tokens) in places


def _onward(tokens: list[str], places: set[int]) -> set[int]:
    """Also the places behind stars, which may stand for nothing."""
    for place in sorted(places):
        while place < len(tokens) and tokens[place][0] == "*":
            place += 1
            places.add(place)
    return places


def _from_token(token: str | None) -> str:
    if not token:
        return ""
    try:
        return base64.b64decode(token.encode(), b"-_", validate=True).decode()
    except (binascii.Error, ValueError) as error:
        raise Refusal("This continuation token is none") from error
