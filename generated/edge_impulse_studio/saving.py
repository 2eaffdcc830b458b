# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""A binary answer on its way into a file: into a temporary file beside it, checked, and renamed when it is whole.

Here is what to ask for, what to believe of an answer, and the writing. Who sends, and how often, is not known here.
"""

from __future__ import annotations

import base64
import errno
import hashlib
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from shutil import copymode
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .errors import DownloadError

if TYPE_CHECKING:
    from .driver import AsyncByteStream, ByteStream
    from .sending import Operation, Request

T = TypeVar("T")
Progress = Callable[[int, int | None], None]
"""Called with the bytes received so far, and how many there will be, or None where the service does not say."""

_BLOCK = 256 * 1024
_LONGEST_NAME = 200


class Saving:
    """One file that is being saved, over as many attempts as it takes; left without :meth:`finish`, it leaves nothing.

    An attempt is ``with api.stream(saving.request(call)) as arriving: saving.fill(arriving)``. One that broke may be
    made again: it goes on where the last one ended where the service allows, and starts anew where it does not.

    Args:
        to: the file, or an existing folder, in which it gets the name that the service gives it.
        operation: which one is asked, for the words of errors and where the service gives no name.
        on_progress: called after each block.

    Attributes:
        received: bytes in the temporary file.
        expected: how many there will be, None where the service has not said.

    Raises:
        OSError: nothing can be written there. Nothing has been sent then.
    """

    def __init__(self, to: str | os.PathLike[str], operation: Operation, on_progress: Progress | None = None) -> None:
        self.received = 0
        self.expected: int | None = None
        self._operation = operation
        self._on_progress = on_progress
        self._validator: str | None = None
        self._digests: list[tuple[str, bytes]] = []
        self._hashes: dict[str, Any] = {}
        self._folder = Path(to)
        self._target: Path | None = None  # as yet without a name
        self._named = not self._folder.is_dir()
        if self._named:
            self._target = _writable(self._folder)
            self._folder = Path(os.path.realpath(self._target)).parent  # where a link leads to
            if os.fspath(to).endswith(("/", os.sep)) or not self._folder.is_dir():
                raise FileNotFoundError(errno.ENOENT, "The folder to save into does not exist; make it first", str(to))
        self._path = self._folder / f".{operation.id[:50]}.{token_hex(8)}.part"
        self._file = self._path.open("xb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.abandon()

    @property
    def resumes(self) -> bool:
        """Whether the next attempt asks only for what is missing."""
        whole = self.expected is not None and self.received >= self.expected
        return self._validator is not None and self.received > 0 and not whole

    def request(self, call: Request[T]) -> Request[T]:
        """The call with the headers of the next attempt."""
        return call._replace(headers={**call.headers, **self.request_headers()})

    def request_headers(self) -> dict[str, str]:
        """The headers of the next attempt. Unpacked on the way, a body has neither a known length nor parts."""
        headers = {"accept-encoding": "identity"}
        if self.resumes and self._validator:
            headers |= {"range": f"bytes={self.received}-", "if-range": self._validator}
        return headers

    def accept(self, status: int, headers: Mapping[str, str]) -> None:
        """Take note of what an answer says before its body: it goes on, or it starts anew.

        Raises:
            DownloadError: it is a part that was not asked for. The next attempt starts anew.
        """
        if status == 206:
            if not self._continues(headers.get("content-range", "")):
                self.restart()
                raise self._wrong("the service sent another part of the file than the one that was asked for")
            return
        self.restart()
        if headers.get("content-encoding", "identity") == "identity":
            length = headers.get("content-length", "")
            self.expected = int(length) if length.isdecimal() else None
            self._validator = _validator(headers)
            self._digests = list(_digests(headers))
            self._hashes = {name: _new_hash(name) for name, _ in self._digests}
        if not self._named:
            self._target = _writable(self._folder / (_sent_name(headers) or self._operation.id))

    def _continues(self, content_range: str) -> bool:
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", content_range.strip())
        if not found or not self.resumes or int(found[1]) != self.received:
            return False
        if self.expected is None and found[3] != "*":
            self.expected = int(found[3])
        return found[3] in ("*", str(self.expected))

    def restart(self) -> None:
        """Forget what was received: the next attempt starts anew."""
        self.received, self.expected, self._validator, self._digests, self._hashes = 0, None, None, [], {}
        self._file.seek(0)
        self._file.truncate()

    def write(self, block: bytes) -> None:
        """Write what came.

        Raises:
            DownloadError: it is more than was announced. The next attempt starts anew.
        """
        self._file.write(block)
        self.received += len(block)
        for each in self._hashes.values():
            each.update(block)
        if self.expected is not None and self.received > self.expected:
            announced = self.expected
            self.restart()
            raise self._wrong(f"more than the announced {announced} bytes came")

    def fill(self, arriving: ByteStream) -> None:
        """One attempt: write what arrives. Raises what :meth:`accept` and :meth:`write` raise."""
        self.accept(arriving.status, arriving.headers)
        for block in arriving.iter_bytes(_BLOCK):
            self.write(block)
            self._tell()

    async def afill(self, arriving: AsyncByteStream) -> None:
        """As :meth:`fill`; writes in another thread, so that the event loop goes on."""
        from anyio.to_thread import run_sync  # httpx brings it; when cancelled, it waits for the write to end

        self.accept(arriving.status, arriving.headers)
        async for block in arriving.iter_bytes(_BLOCK):
            await run_sync(self.write, block)
            self._tell()

    def _tell(self) -> None:
        if self._on_progress:
            self._on_progress(self.received, self.expected)

    def finish(self) -> Path:
        """Check what came, and give it its name.

        Raises:
            DownloadError: it is not what was announced. What was there under the name before is untouched; another
                attempt may follow.
            OSError: it cannot be written.
        """
        if self.expected is not None and self.received < self.expected:
            raise self._wrong(f"only {self.received} of {self.expected} bytes came")
        for name, expected in self._digests:
            if self._hashes[name].digest() != expected:
                self.restart()
                raise self._wrong(f"what came has another {name} than the service announced")
        if self._target is None:
            raise self._wrong("nothing was asked for yet")
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        goal = os.path.realpath(self._target)
        with suppress(FileNotFoundError):
            copymode(goal, self._path)
        os.replace(self._path, goal)
        return self._target

    async def afinish(self) -> Path:
        """As :meth:`finish`, in another thread."""
        from anyio.to_thread import run_sync

        return await run_sync(self.finish)

    def abandon(self) -> None:
        """Remove the temporary file, where there still is one."""
        with suppress(OSError):  # of what could not be written, such as on a full disk
            self._file.close()
        self._path.unlink(missing_ok=True)

    def _wrong(self, words: str) -> DownloadError:
        return DownloadError(f"{self._operation.id}: {words}; no file was written", operation=self._operation.id)


def _writable(target: Path) -> Path:
    """A place for a file: nothing is there yet, or a file that is to be replaced."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "A folder is where the file should be saved", str(target))
    if target.exists() and not target.is_file():
        raise FileExistsError(errno.EEXIST, "Not a file, so it cannot be replaced by one", str(target))
    return target


def _validator(headers: Mapping[str, str]) -> str | None:
    """What proves that the rest belongs to what is there (RFC 9110, 13.1.5); None where nothing does."""
    if headers.get("accept-ranges", "").strip().lower() == "none":
        return None
    tag = headers.get("etag", "")
    return tag if tag.startswith('"') else headers.get("last-modified")


_NAMES = {"sha-256": "sha256", "sha-512": "sha512", "x-amz-checksum-sha256": "sha256", "content-md5": "md5"}


def _new_hash(name: str) -> Any:
    return hashlib.new(_NAMES[name], usedforsecurity=False)


def _digests(headers: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """The checksums of a whole body that its headers give: RFC 9530, RFC 1864, and S3's own."""
    for field in ("repr-digest", "content-digest"):
        for name, value in re.findall(r"(?:^|,)\s*(sha-256|sha-512)\s*=\s*:([^:]*):", headers.get(field, "")):
            yield from _digest(name, value)
    for name in ("content-md5", "x-amz-checksum-sha256"):
        yield from _digest(name, headers.get(name, ""))


def _digest(name: str, text: str) -> Iterator[tuple[str, bytes]]:
    with suppress(ValueError):
        value = base64.b64decode(text, validate=True)
        if len(value) == _new_hash(name).digest_size:  # S3 also sends checksums of checksums, "…-3"
            yield name, value


def _sent_name(headers: Mapping[str, str]) -> str | None:
    """The file name of Content-Disposition, as one that can do no harm: no folder, not hidden, nothing unprintable."""
    from email.message import Message
    from email.utils import collapse_rfc2231_value

    message = Message()
    message["content-disposition"] = headers.get("content-disposition", "")
    found = [value for name, value in message.get_params([], "content-disposition") if name.lower() == "filename"]
    given: Any = next((value for value in found if isinstance(value, tuple)), found[0] if found else "")
    name = re.split(r"[/\\]", collapse_rfc2231_value(given))[-1]
    name = "".join(char if char.isprintable() and char not in '<>:"|?*' else "_" for char in name).strip(". ")
    if re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", name):
        name = f"_{name}"  # devices to Windows
    stem, suffix = os.path.splitext(name)
    while len((stem + suffix).encode()) > _LONGEST_NAME:
        stem, suffix = (stem[:-1], suffix) if stem else (suffix[:-1], "")
    return stem + suffix or None
