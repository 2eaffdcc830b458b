"""From checked items to files that are ready to be sent: read, hashed, looked up and claimed in the journal.

Runs in a thread of its own, some files ahead of the requests.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias

from .batching import Sending
from .headers import Shape, Shapes, Unsendable, copy_of, encode_component
from .item import Item, Refused, Stat
from .journal import Claim, Ledger, Settlement, Verdict, Want
from .options import UploadOptions
from .pulling import Puller
from .report import Row, State

IN_MEMORY = 2**20
"""Files up to this size are read once, so that what is sent is what was hashed. Bigger ones are read twice."""

_SMALL = 2**15
_PAUSE = 2047
_FILES = 500
_LOOKS = 1


class Entry(NamedTuple):
    """One file on its way in. ``copy`` and ``want`` are set when it was looked up before."""

    number: int
    item: Item
    looks: int = 0
    copy: int | None = None
    want: Want | None = None


@dataclass(slots=True)
class Chunk:
    """Some files: those of which it is known what becomes of them, those to be sent, those to look at later."""

    known: list[tuple[int, Row]] = field(default_factory=list)
    ready: list[Sending] = field(default_factory=list)
    later: list[Entry] = field(default_factory=list)
    seen: int = 0
    done: bool = False
    error: Exception | None = None
    """What the iterator raised: it gives no more, and what it gave before counts."""


class _Unread(Exception):
    """A file cannot be sent; the text says why."""


class _Changed(Exception):
    """A file is not what it was; the text says how."""


class _Read(NamedTuple):
    content: bytes | Path
    stat: Stat | None
    size: int
    sha256: bytes


_Wanted: TypeAlias = "tuple[Entry, Shape, _Read | None, Want, list[_Read]]"
"""A file, what it is sent as, its content where that was read, its key, and its attachments."""


class Preparer:
    """Prepares what comes, a chunk at a time, and anything again that has to be looked at once more."""

    def __init__(self, items: Puller, ledger: Ledger, options: UploadOptions) -> None:
        self._items = items
        self._ledger, self._options = ledger, options
        self._shapes = Shapes()
        self._next = 0
        self._copies: Counter[bytes] = Counter()
        self._dry: dict[bytes, str] = {}
        self._most = 64  # the first chunk is small, so that sending starts at once
        self._budget = max(options.batch_bytes, IN_MEMORY)

    def chunk(self, most: int | None = None) -> Chunk:
        """The next files, as many as make a chunk or ``most``."""
        taken = self._items.take(most or self._most, self._budget)
        chunk = Chunk(seen=len(taken.items), done=taken.done, error=taken.error)
        entries: list[Entry] = []
        for number, item in enumerate(taken.items, self._next):
            if isinstance(item, Refused):
                chunk.known.append((number, _refused(item)))
            else:
                entries.append(Entry(number, item))
        self._next += chunk.seen
        self._most = _FILES
        self.prepare(entries, chunk)
        return chunk

    def names(self, seconds: float) -> Chunk:
        """The items that are left, without a look into them, for so long at most; ``done``: that was all."""
        chunk = Chunk()
        until = time.monotonic() + seconds
        while not chunk.done and time.monotonic() < until:
            taken = self._items.take(_FILES, 2**62)
            for number, item in enumerate(taken.items, self._next):
                row = _refused(item) if isinstance(item, Refused) else not_sent(item, "")
                chunk.known.append((number, row))
            self._next += len(taken.items)
            chunk.seen += len(taken.items)
            chunk.done = taken.done
            if taken.error is not None or not taken.items:
                break
        return chunk

    def again(self, waiting: Sequence[Entry]) -> Chunk:
        """Another look at files that were put off: as many as make a chunk, the others stay in ``later``."""
        wants = [entry.want for entry in waiting if entry.want is not None]
        claims = iter(self._ledger.look(wants, retry_rejected=self._options.retry_rejected))
        chunk = Chunk()
        entries: list[Entry] = []
        size = 0
        for entry in waiting:
            busy = entry.want is not None and next(claims).verdict is Verdict.BUSY
            if busy or len(entries) >= _FILES or size >= self._budget:
                chunk.later.append(entry)
            else:
                entries.append(entry)
                size += entry.item.size
        self.prepare(entries, chunk)
        return chunk

    def prepare(self, entries: Sequence[Entry], chunk: Chunk) -> None:
        """Reads, hashes, looks up and claims; what becomes of each goes into ``chunk``."""
        known = self._recalled(entries)
        wanted: list[_Wanted] = []
        keys: set[bytes] = set()
        fresh: list[tuple[str, Stat, bytes]] = []
        for entry, sha256 in zip(entries, known, strict=True):
            try:
                attached = (
                    [_read(each.content, None) for each in entry.item.attachments] if entry.item.attachments else []
                )
                shape = self._shape(entry.item, attached)
                read = None
                if sha256 is None:
                    read = _read(entry.item.content, entry.item.stat, entry.item.held)
                    sha256 = read.sha256
                    if read.stat is not None and self._ledger.persistent:
                        fresh.append((os.path.abspath(entry.item.content), read.stat, sha256))  # type: ignore[arg-type]  # a stat is that of a path
            except _Changed as error:
                self._put_off(entry, str(error), chunk)
                continue
            except (_Unread, Unsendable) as error:
                chunk.known.append((entry.number, not_sent(entry.item, str(error))))
                continue
            entry, want = self._wanted(entry, shape, sha256)
            if want.key in keys:  # twice in this chunk: the first is claimed, the other waits for what becomes of it
                chunk.later.append(entry._replace(want=want))
                continue
            keys.add(want.key)
            wanted.append((entry, shape, read, want, attached))
        if not wanted:
            return
        wants = [want for _, _, _, want, _ in wanted]
        if self._options.dry_run:
            for (entry, _, _, want, _), claim in zip(wanted, self._looked(wants), strict=True):
                chunk.known.append((entry.number, self._would(entry, want, claim)))
            return
        claims = self._ledger.claim(wants, retry_rejected=self._options.retry_rejected)
        if fresh:
            self._ledger.remember(fresh)
        self._sort(wanted, claims, chunk)

    def _sort(
        self,
        wanted: Sequence[_Wanted],
        claims: Sequence[Claim],
        chunk: Chunk,
    ) -> None:
        released: list[Settlement] = []
        for (entry, shape, read, want, attached), claim in zip(wanted, claims, strict=True):
            item, verdict = entry.item, claim.verdict
            if verdict is Verdict.BUSY:
                chunk.later.append(entry._replace(want=want))
                continue
            if verdict is Verdict.KNOWN:
                chunk.known.append((entry.number, _known(item, claim)))
                continue
            suspect = verdict is Verdict.ASK
            try:
                if read is None:
                    read = _again(item, want.key[8:])
            except (_Changed, _Unread) as error:
                released.append(Settlement(claim.row, "unknown" if suspect else "pending"))
                if isinstance(error, _Changed):
                    self._put_off(entry, str(error), chunk)
                else:
                    chunk.known.append((entry.number, not_sent(item, str(error))))
                continue
            files: tuple[tuple[str, bytes | Path, Stat | None], ...] = ()
            if attached:
                pairs = zip(item.attachments, attached, strict=True)
                files = tuple((each.name, got.content, got.stat) for each, got in pairs)
            chunk.ready.append(
                Sending(
                    entry.number, item, shape, claim.row, read.content, read.stat, read.size, files, suspect,
                    entry.copy or 0, entry.looks,
                )
            )  # fmt: skip
        if released:
            self._ledger.settle(released)

    def _recalled(self, entries: Sequence[Entry]) -> list[bytes | None]:
        """The sha256 of files that have not changed since they were last read."""
        if not self._ledger.persistent:
            return [None] * len(entries)
        asked = [
            (os.path.abspath(entry.item.content), entry.item.stat)
            for entry in entries
            if isinstance(entry.item.content, Path) and entry.item.stat is not None and not entry.looks
        ]
        if not asked:
            return [None] * len(entries)
        found = iter(self._ledger.recall(asked))
        return [
            next(found)
            if isinstance(entry.item.content, Path) and entry.item.stat is not None and not entry.looks
            else None
            for entry in entries
        ]

    def _shape(self, item: Item, attached: Sequence[_Read]) -> Shape:
        if self._options.endpoint == "data":
            said = item.annotation
            if said.structured is not None or said.label_map is not None or said.boxes is not None or item.attachments:
                raise Unsendable("the data endpoint takes one label for all of it; send this to the files endpoint")
            encode_component(item.name)
        return self._shapes.of(item, tuple([read.sha256 for read in attached]) if attached else ())

    def _wanted(self, entry: Entry, shape: Shape, sha256: bytes) -> tuple[Entry, Want]:
        item = entry.item
        if not self._options.allow_duplicates:
            return entry, Want(shape.label + sha256, item.category, item.name)
        copy = entry.copy
        if copy is None or entry.looks:
            first = copy_of(shape.label, item.name, 0) + sha256
            copy = self._copies[first]
            self._copies[first] += 1
            entry = entry._replace(copy=copy)
        base = shape.label + sha256 if copy == 0 else None
        return entry, Want(copy_of(shape.label, item.name, copy) + sha256, item.category, item.name, base)

    def _put_off(self, entry: Entry, reason: str, chunk: Chunk) -> None:
        again = look_again(entry, reason)
        if isinstance(again, Entry):
            chunk.later.append(again)
        else:
            chunk.known.append((entry.number, again))

    def _looked(self, wants: Sequence[Want]) -> list[Claim]:
        return self._ledger.look(wants, retry_rejected=self._options.retry_rejected)

    def _would(self, entry: Entry, want: Want, claim: Claim) -> Row:
        if claim.verdict is Verdict.KNOWN:
            return _known(entry.item, claim)
        if want.key in self._dry:
            return Row(
                entry.item.source, entry.item.name, State.ALREADY_THERE, f"same content as {self._dry[want.key]}"
            )
        self._dry[want.key] = entry.item.name
        return not_sent(entry.item, "would be sent")


def look_again(entry: Entry, reason: str) -> Entry | Row:
    """A file that changed, as it is now; or, where one more look did not help, its result."""
    if entry.looks >= _LOOKS:
        return not_sent(entry.item, reason)
    content = entry.item.content
    if not isinstance(content, Path):
        return entry._replace(looks=entry.looks + 1, want=None)
    try:
        now = os.stat(content)
    except OSError as error:
        return not_sent(entry.item, _why(content, error))
    if not now.st_size:
        return not_sent(entry.item, f"{content} is empty now; send it again when it is written")
    old = entry.item
    # What it is then, is for the second look to say: now, it may be in the middle of changing.
    item = Item(old.source, old.name, content, now.st_size, None, old.category, old.annotation, old.attachments)
    return entry._replace(item=item, looks=entry.looks + 1, want=None)


def _known(item: Item, claim: Claim) -> Row:
    """The result of a file that needs no request."""
    if claim.state == "rejected":
        reason = claim.reason if claim.own else f"{claim.reason} (in an earlier run; retry_rejected sends it again)"
        return Row(item.source, item.name, State.REJECTED, reason, journal=not claim.own)
    other = f"same content as {claim.name}" if claim.own or claim.name != item.name else ""
    reason = other if claim.own else f"known from an earlier run{', ' + other if other else ''}"
    return Row(item.source, item.name, State.ALREADY_THERE, reason, claim.sample, journal=not claim.own)


def _refused(item: Refused) -> Row:
    return Row(item.source, os.path.basename(item.source), State.NOT_SENT, item.reason)


def not_sent(item: Item, reason: str) -> Row:
    """The result of a file that did not get to be sent."""
    return Row(item.source, item.name, State.NOT_SENT, reason)


def _read(content: bytes | Path, stat: Stat | None, held: bytes | None = None) -> _Read:
    """Content and hash of a file that is what it was when ``stat`` was taken, before and after."""
    if held is not None:
        return _Read(held, stat, len(held), _sha256(held))
    if isinstance(content, bytes):
        return _Read(content, None, len(content), _sha256(content))
    try:
        with open(content, "rb", buffering=0) as file:
            descriptor = file.fileno()
            first = _stat(descriptor)
            if stat is not None and first != stat:
                raise _Changed(f"{content} changed after it was checked; send it again when nothing writes to it")
            kept: bytes | Path = content
            if first.size <= IN_MEMORY:
                kept = file.read(first.size + 1)
                sha256 = _sha256(kept)
            else:
                sha256 = hashlib.file_digest(file, "sha256").digest()
            if _stat(descriptor) != first or (isinstance(kept, bytes) and len(kept) != first.size):
                raise _Changed(f"{content} changed while it was read; send it again when nothing writes to it")
    except OSError as error:
        raise _Unread(_why(content, error)) from error
    return _Read(kept, first, first.size, sha256)


def _sha256(content: bytes) -> bytes:
    """The hash; of small content without a pause in which other threads run.

    hashlib lets them from ``_PAUSE`` bytes on. Getting the turn back takes longer than hashing a small file does: 70 µs
    instead of 3 for 4 KB, while the other threads of an upload are at work.
    """
    if len(content) > _SMALL:
        return hashlib.sha256(content).digest()
    made = hashlib.sha256()
    for start in range(0, len(content), _PAUSE):
        made.update(content[start : start + _PAUSE])
    return made.digest()


def _again(item: Item, sha256: bytes) -> _Read:
    """A file whose hash is known, read where that is needed to send it."""
    content, stat = item.content, item.stat
    assert isinstance(content, Path)  # only such files are known
    assert stat is not None
    if stat.size > IN_MEMORY:
        return _Read(content, stat, stat.size, sha256)
    read = _read(content, stat, item.held)
    if read.sha256 != sha256:
        raise _Changed(f"{content} changed without its time changing; send it again when nothing writes to it")
    return read


def _stat(descriptor: int) -> Stat:
    now = os.fstat(descriptor)
    return Stat(now.st_size, now.st_mtime_ns, now.st_ino)


def _why(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"{path} is not there any more"
    return f"{path} cannot be read: {error.strerror or error}"
