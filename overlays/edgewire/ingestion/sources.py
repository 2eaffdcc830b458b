"""From whatever the user gives to a lazy stream of checked items."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast

from ..errors import ConfigurationError
from . import checks
from .acquisition import Acquisition, AcquisitionError
from .annotate import INFO, LABEL_FILES, Beside, Settled, said_of
from .checks import Problem
from .folders import Exports, Found, listed, named, samples
from .frames import encode, is_numbers, to_acquisition
from .item import Attached, Category, Item, Refused
from .labels import Annotation, image_size
from .naming import own_category
from .sample import Defaults, Sample, Sources
from .spool import spooled
from .walk import excluded, is_glob, matches

_log = logging.getLogger("edgewire.ingestion")

_FOLDERS_KEPT = 32
_NOTHING = Annotation()


def items(
    what: Sources, *, defaults: Defaults, on_note: Callable[[str], None] | None = None
) -> Iterator[Item | Refused]:
    """Every sample in ``what``, one after another: a path, a folder, a glob, bytes, a file object, a frame, a `Sample`,
    a pair of name and data, or any iterable of these, which is read only as far as items are asked for.

    What fails a check is `Refused` and does not stop the others. ``on_note`` is called with sentences about what may
    surprise; without it they are logged. The path of a temporary file (of a large file object) is an object of its own
    that must be kept until the file was sent; the file is removed with it.

    Raises:
        ConfigurationError: ``defaults`` cannot be used for any sample; at once, not only when items are asked for.
    """
    run = _Run(defaults, on_note or _log.info)
    return run.everything(what)


class _Run:
    """One upload's way from sources to items."""

    def __init__(self, defaults: Defaults, note: Callable[[str], None]) -> None:
        self.defaults, self.note = defaults, note
        self.settled = Settled(defaults)
        self.exclude = excluded(defaults.exclude)
        self.exports = Exports(defaults)
        self.besides: dict[str, Beside] = {}
        self.label_files: dict[str, str] = {}
        self.folders_used: set[str] = set()
        self.name = defaults.name
        try:
            self.settled.check()
        except Problem as problem:
            raise ConfigurationError(f"What is given for the whole upload cannot be used: {problem}") from None

    def everything(self, what: Sources) -> Iterator[Item | Refused]:
        yield from self.source(what)
        for path, folder in self.label_files.items():
            if folder not in self.folders_used:
                yield Refused(
                    path, "it is a label file, and no file beside it is uploaded; give these, or their folder"
                )

    def source(self, what: object) -> Iterator[Item | Refused]:
        if isinstance(what, str | os.PathLike):
            yield from self.path(os.fsdecode(what))
        elif isinstance(what, Sample):
            yield self.guarded(_called(what.data, what.name), lambda: self.sample(what))
        elif _is_data(what):
            yield self.guarded(_called(what, self.name), lambda: self.sample(Sample(what)))
        elif isinstance(what, tuple) and len(what) == 2 and _is_name(what[0]) and not _is_name(what[1]):
            name, data = what
            yield self.guarded(
                os.fsdecode(name) or _called(data, None), lambda: self.sample(Sample(data, os.fsdecode(name)))
            )
        elif isinstance(what, Mapping):
            for pair in what.items():
                yield from self.source(pair)
        elif isinstance(what, Iterable):
            for one in what:
                yield from self.source(one)
        else:
            yield Refused(type(what).__name__, f"a {type(what).__name__} is nothing that can be uploaded; {_ACCEPTED}")

    def guarded(self, source: str, make: Callable[[], Item]) -> Item | Refused:
        try:
            return make()
        except Problem as problem:
            return Refused(source, str(problem))
        except AcquisitionError as error:
            return Refused(source, f"it cannot be encoded: {error}")

    def path(self, path: str) -> Iterator[Item | Refused]:
        if os.path.isdir(path):
            own = own_category(os.path.basename(os.path.abspath(path)))
            for found in samples(path, self.defaults, self.note):
                yield self.found(found, own)
        elif not is_glob(path) or os.path.lexists(path):
            yield from self.file(path)
        else:
            yield from self.pattern(path)

    def pattern(self, pattern: str) -> Iterator[Item | Refused]:
        whole: set[str] = set()  # Folders that fit: what is in them may fit too, and comes with them.
        match = None
        for match in matches(pattern, exclude=self.exclude if self.defaults.exclude else None):
            above = os.path.dirname(match)
            while above and above not in whole and above != os.path.dirname(above):
                above = os.path.dirname(above)
            if above in whole:
                continue
            if os.path.isdir(match):
                whole.add(match)
            yield from self.path(match or os.curdir)
        if match is None:
            yield Refused(pattern, "no file fits this pattern")

    def file(self, path: str) -> Iterator[Item | Refused]:
        folder, name = os.path.split(path)
        if name == INFO:
            for found in listed(path, self.defaults, self.note):
                yield self.found(found)
        elif name in LABEL_FILES:
            self.label_files[path] = folder
        else:
            yield self.guarded(path, lambda: self.in_place(path))

    def found(self, found: Found | Refused, own: Category | None = None) -> Item | Refused:
        if isinstance(found, Refused):
            return found
        path, name, annotation, folder = found
        return self.guarded(path, lambda: self.item(path, name, path, annotation, None, folder, own))

    def in_place(self, path: str, sample: Sample | None = None) -> Item:
        """A file that is given by itself; the label files in its folder speak for it, and ``info.labels`` above it.

        Raises:
            Problem: label files that cannot be used, and a failed check.
        """
        folder, name = os.path.split(path)
        if sample is None and self.defaults.dataset_format is not None:
            raise Problem("dataset_format is about a folder, and this file is given by itself; give the folder")
        beside = self.besides.get(folder)
        if beside is None:
            if len(self.besides) >= _FOLDERS_KEPT:
                del self.besides[next(iter(self.besides))]
            beside = self.besides[folder] = Beside(folder, clip=self.defaults.clip)
        self.folders_used.add(folder)
        annotation = beside.over(name, self.exports.annotation(path))
        name = named(name, annotation) if sample is None or sample.name is None else sample.name
        parent = os.path.basename(os.path.abspath(folder))
        return self.item(path, name, path, annotation, sample, parent, own_category(parent))

    def sample(self, sample: Sample) -> Item:
        data = sample.data
        if isinstance(data, str | os.PathLike):
            return self.in_place(os.fsdecode(data), sample)
        name, count = sample.name, None
        if name is None:
            name = _own_name(data)
        if name is None:
            name, self.name = self.name, None
        content: bytes | Path
        if isinstance(data, bytes | bytearray | memoryview):
            content = bytes(data)
        elif hasattr(data, "read"):
            kind = checks.extension(name or "")
            largest = checks.MAX_TABLE if kind in checks.TABLES and self.defaults.csv_wizard else checks.MAX_FILE
            content = spooled(cast(BinaryIO, data), largest)
        else:
            if not name:
                raise Problem("it has no name; give it one with Sample(data, name)")
            acquisition = self.acquisition(data, sample)
            count = None if acquisition.attachments else len(acquisition.values)
            name, content = encode(acquisition, name, self.defaults)
        return self.item(name or _called(data, None), name or "", content, _NOTHING, sample, "", count=count)

    def acquisition(self, data: Any, sample: Sample) -> Acquisition:
        if isinstance(data, Acquisition):
            return data
        sensors = self.defaults.sensors if sample.sensors is None else sample.sensors
        interval = self.defaults.interval_ms if sample.interval_ms is None else sample.interval_ms
        if not is_numbers(data) and sensors is None:
            raise Problem(f"a {type(data).__name__} is no content of a sample; {_ACCEPTED}")
        return to_acquisition(data, sensors, interval, self.defaults)

    def item(
        self,
        source: str,
        name: str,
        content: str | Path | bytes,
        annotation: Annotation,
        sample: Sample | None,
        folder: str,
        own: Category | None = None,
        count: int | None = None,
    ) -> Item:
        """The checks, and the item; ``own`` is its category where nothing else is said.

        Raises:
            Problem: a check failed.
        """
        kind = checks.extension(name)
        try:
            checks.check_name(name, kind)
        except Problem:
            if not kind and not isinstance(content, bytes):
                checks.look(str(content))  # Of a misspelt folder it says more that it is not there.
            raise
        data: bytes | Path
        held = None
        if isinstance(content, bytes):
            stat, head, size, data = None, content[: checks.HEAD], len(content), content
        else:
            stat, head, held = checks.look(str(content))
            size, data = stat.size, content if isinstance(content, Path) else Path(content)
        checks.check_size(size, kind, csv_wizard=self.defaults.csv_wizard)
        if note := checks.check_head(kind, head):
            self.note(f"{source} {note}")
        said = None if sample is None else said_of(sample, clip=self.defaults.clip)
        settled = self.settled.settle(annotation, said, name, kind, folder)
        if settled.boxes and kind in checks.IMAGES:
            settled = checks.with_boxes(settled, image_size(head) or image_size(data), clip=self.defaults.clip)
        if count is not None and settled.structured is not None:
            checks.check_coverage(settled.structured, count)
        wanted = (said and said.category) or self.defaults.category or annotation.category or own or "training"
        own_attachments = () if sample is None else sample.attachments
        return Item(
            source=source,
            name=name,
            content=data,
            size=size,
            stat=stat,
            category=self.category(wanted, data),
            annotation=settled,
            attachments=self.attachments(name, own_attachments or annotation.attachments),
            held=held,
        )

    def category(self, wanted: str, content: bytes | Path) -> Category:
        if wanted == "split" and self.defaults.split == "hash":
            return checks.split_side(content)
        return checks.known_category(wanted)

    def attachments(
        self, name: str, given: Iterable[str | os.PathLike[str] | tuple[str, bytes]]
    ) -> tuple[Attached, ...]:
        made: list[Attached] = []
        for one in given:
            if isinstance(one, tuple):
                attached = Attached(one[0], bytes(one[1]), len(one[1]))
            else:
                path = os.fsdecode(one)
                attached = Attached(os.path.basename(path), Path(path), self.attachment_size(path))
            checks.check_attachment(attached, name, made)
            made.append(attached)
        return tuple(made)

    def attachment_size(self, path: str) -> int:
        try:
            return checks.look(path).stat.size
        except Problem as problem:
            raise Problem(f"its attachment {path} cannot be sent: {problem}") from None


_ACCEPTED = (
    "give a path, bytes, a binary file object, an Acquisition, a frame, an array, a Sample, or any of these listed"
)


def _is_name(value: object) -> bool:
    return isinstance(value, str | os.PathLike)


def _is_data(value: object) -> bool:
    """Whether this is the content of one sample. A frame and an array can be iterated over, and are not lists."""
    return (
        isinstance(value, bytes | bytearray | memoryview | Acquisition) or hasattr(value, "read") or is_numbers(value)
    )


def _own_name(data: object) -> str | None:
    """The file name that a file object has."""
    name = getattr(data, "name", None)
    return os.path.basename(os.fsdecode(name)) if hasattr(data, "read") and isinstance(name, str | bytes) else None


def _called(data: object, name: str | None) -> str:
    """What reports call it."""
    if isinstance(data, str | os.PathLike):
        return os.fsdecode(data)
    return name or _own_name(data) or f"<{type(data).__name__}>"
