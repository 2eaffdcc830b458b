"""Which files share a request. Pure: files go in one after another, full batches come out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .headers import Group, Shape
from .item import Item, Stat


@dataclass(slots=True, eq=False)
class Sending:
    """One file that is to be sent.

    Attributes:
        index: of its result.
        item: what is sent.
        shape: as what.
        row: in the journal.
        content: bytes that were read and hashed, or a file that is read when it is sent.
        stat: of that file when it was hashed.
        size: in bytes, without attachments.
        attached: name, content and stat of its attachments.
        suspect: the service may have it from an earlier attempt, so a duplicate answer means that it is stored.
        copy: which of several equal files it is, where duplicates are allowed.
        looks: how often it was looked at again because it had changed.
        attempts: requests that carried it.
    """

    index: int
    item: Item
    shape: Shape
    row: int
    content: bytes | Path
    stat: Stat | None
    size: int
    attached: tuple[tuple[str, bytes | Path, Stat | None], ...] = ()
    suspect: bool = False
    copy: int = 0
    looks: int = 0
    attempts: int = 0

    @property
    def weight(self) -> tuple[int, int]:
        """Bytes that are sent for it, and bytes that it holds in memory."""
        sent, held = self.size, self.size if type(self.content) is bytes else 0
        if not self.attached:
            return sent, held
        for _, content, stat in self.attached:
            if isinstance(content, bytes):
                sent += len(content)
                held += len(content)
            elif stat is not None:
                sent += stat.size
        return sent, held


@dataclass(slots=True, eq=False)
class Batch:
    """Files that go in one request.

    Attributes:
        group: their category and headers.
        files: with different names.
        bytes: that are sent.
        held: of them, in memory.
        disallow: ask the service to store no duplicates, whatever the caller allows.
        doubt: the service may have some of it, so a duplicate answer means that it is stored.
        attempts: requests so far.
        ceiling: how many may be made; None is the usual number.
        good: answers that the run had got when this batch first failed; None: it did not.
    """

    group: Group
    files: list[Sending] = field(default_factory=list)
    bytes: int = 0
    held: int = 0
    disallow: bool = False
    doubt: bool = False
    attempts: int = 0
    ceiling: int | None = None
    good: int | None = None

    def put(self, file: Sending) -> None:
        """One more file."""
        sent, held = file.weight
        self.files.append(file)
        self.bytes += sent
        self.held += held

    def part(self, files: Sequence[Sending], *, doubt: bool = False, ceiling: int | None = None) -> Batch:
        """A batch of some of the files, which starts anew."""
        part = Batch(self.group, disallow=self.disallow, doubt=self.doubt or doubt, ceiling=ceiling)
        for file in files:
            part.put(file)
        return part

    def halves(self) -> tuple[list[Sending], list[Sending]]:
        """The files in two lists."""
        middle = (len(self.files) + 1) // 2
        return self.files[:middle], self.files[middle:]


class Batcher:
    """Groups files by their headers and gives a batch when one is full, or when too much is waiting.

    Args:
        files: at most so many in a batch.
        size: bytes of a batch; a file that is bigger goes alone.
        groups: open at once at most.
        held: bytes in memory that may wait at most.
    """

    def __init__(self, *, files: int, size: int, groups: int = 128, held: int = 16 * 2**20) -> None:
        self._files, self._groups, self._held = files, groups, held
        self.size = size
        self._open: dict[tuple[Group, bool], tuple[Batch, set[str]]] = {}
        self._waiting = 0

    def add(self, file: Sending, *, disallow: bool = False) -> Iterator[Batch]:
        """Takes a file; the batches to be sent now. ``disallow`` as in `Batch`: such files stay among themselves."""
        key = (file.shape.group, disallow)
        sent, held = file.weight
        if file.shape.alone or sent >= self.size:
            batch = Batch(file.shape.group, disallow=disallow)
            batch.put(file)
            yield batch
            return
        if (found := self._open.get(key)) is not None:
            batch, names = found
            if batch.bytes + sent > self.size or file.item.name in names:
                yield self._take(key)
                found = None
        if found is None:
            batch, names = self._open[key] = (Batch(file.shape.group, disallow=disallow), set())
        batch.files.append(file)
        batch.bytes += sent
        batch.held += held
        self._waiting += held
        names.add(file.item.name)
        if len(batch.files) >= self._files:
            yield self._take(key)
        while len(self._open) > self._groups or self._waiting > self._held:
            yield self._take(self._fullest())

    def fullest(self, least: int = 1) -> Batch | None:
        """The batch with the most files, although it is not full; of several the oldest. None where it has too few."""
        if not self._open:
            return None
        key = self._fullest()
        batch, _ = self._open[key]
        return self._take(key) if len(batch.files) >= least or batch.bytes * 4 >= self.size else None

    def rest(self) -> Iterator[Batch]:
        """All that is waiting."""
        while self._open:
            yield self._take(next(iter(self._open)))

    def _fullest(self) -> tuple[Group, bool]:
        return max(self._open, key=lambda key: len(self._open[key][0].files))

    def _take(self, key: tuple[Group, bool]) -> Batch:
        batch, _ = self._open.pop(key)
        self._waiting -= batch.held
        return batch
