"""The samples of a folder: which of its files are samples, and what the label files in it say of each.

Three kinds of folder, told apart by what is in them: with ``info.labels`` (an export: what is listed is a sample), with
annotation files of a data set (COCO and the others; the official client's ``--directory``), and plain. All names are
listed before the first sample is given, because any of them may be a label file; nothing is asked of the files.

A part of an export that is given by itself keeps its labels: the ``info.labels`` above it is read (see `Exports`).
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from .annotate import INFO, LABEL_FILES, Beside, unusable
from .checks import IMAGES, TYPES, Problem, extension
from .item import Refused
from .labels import READERS, Annotation, Context, Folder, Format, LabelError, read_folder
from .labels.folder import find_format
from .labels.reading import read_bytes
from .naming import folder_category, word_category
from .sample import Defaults
from .walk import Directory, excluded, walk

_EXPORTS_KEPT = 32

Note = Callable[[str], None]


class Found(NamedTuple):
    """A file that is a sample: its path, the name to send, what label files say of it, the name of its folder."""

    path: str
    name: str
    annotation: Annotation
    folder: str


def samples(root: str, defaults: Defaults, note: Note) -> Iterator[Found | Refused]:
    """The samples in the folder ``root``, folder by folder; files that label files spoil are `Refused`."""
    tree = list(walk(root, follow=defaults.follow, exclude=excluded(defaults.exclude)))
    plan = _plan(root, tree, defaults, note)
    for directory in tree:
        for text in directory.notes:
            note(text)
        yield from directory.refused
        if directory.files:
            yield from _directory(root, directory, plan, defaults, note)
    yield from plan.rest()


class Exports:
    """The ``info.labels`` in the folders above what is given by itself.

    Who gives ``export/*`` or ``export/training`` means the samples of that export: stored without what is said of them
    there, they could not be stored with it any more, because the service has their content already.
    """

    def __init__(self, defaults: Defaults) -> None:
        self._defaults = defaults
        self._read: dict[str, _Listed] = {}
        self._above: dict[str, tuple[_Listed, ...]] = {}

    def annotation(self, path: str) -> Annotation:
        """What the nearest ``info.labels`` that lists this file says of it; nothing where none does.

        Raises:
            Problem: one of them is broken, or says that the file belongs to another.
        """
        folder, name = os.path.split(path)
        exports = self._above.get(folder)
        if exports is None:
            if len(self._above) >= _EXPORTS_KEPT:
                del self._above[next(iter(self._above))]
            exports = self._above[folder] = tuple(map(self._export, _upwards(folder, self._defaults)))
        for export in exports:
            if (annotation := export.says(os.path.join(os.path.abspath(folder), name))) is not None:
                return annotation
        return Annotation()

    def _export(self, root: str) -> _Listed:
        if root not in self._read:
            self._read[root] = _Listed(root, [Directory("", (INFO,))], self._defaults)
        return self._read[root]


def _upwards(start: str, defaults: Defaults) -> Iterator[str]:
    """Of this folder and those above it, the ones with an ``info.labels`` that counts, the nearest first."""
    folder, above = os.path.abspath(start), ""
    while folder != above and not excluded(defaults.exclude)(INFO):
        if os.path.lexists(os.path.join(folder, INFO)):
            yield folder
        folder, above = os.path.dirname(folder), folder


def _part(root: str, defaults: Defaults) -> _Listed | None:
    """The plan for a folder in an export: that of the nearest ``info.labels`` above which lists files below it."""
    folder = os.path.abspath(root)
    for above in _upwards(os.path.dirname(folder), defaults):
        export = _Listed(above, [Directory("", (INFO,))], defaults)
        if export.part(folder):
            return export
    return None


def listed(info_file: str, defaults: Defaults, note: Note) -> Iterator[Found | Refused]:
    """The samples that one ``info.labels`` lists."""
    root = os.path.dirname(info_file)
    plan = _Listed(root, [Directory("", (os.path.basename(info_file),))], defaults)
    if plan.broken:
        yield Refused(info_file, plan.broken[""])
    yield from plan.rest()


def _directory(
    root: str, directory: Directory, plan: _Plan, defaults: Defaults, note: Note
) -> Iterator[Found | Refused]:
    path = os.path.join(root, directory.relative) if directory.relative else root
    beside = Beside(path, directory.files, clip=defaults.clip, without=plan.reads)
    folder = os.path.basename(os.path.abspath(path))
    base = plan.base(directory.relative)
    for name in directory.files:
        if name in LABEL_FILES or name in beside.attachments:
            continue
        below = directory.path_of(name)
        source = os.path.join(path, name)
        try:
            annotation = plan.annotation(below, name, base)
            if annotation is not None:
                annotation = beside.over(name, annotation)
                yield Found(source, named(name, annotation), annotation, folder)
        except Problem as problem:
            yield Refused(source, str(problem))
    if unheard := beside.without(directory.files):
        few = ", ".join(unheard[:3]) + (" and others" if len(unheard) > 3 else "")
        note(f"{path}: its label files speak of {len(unheard)} files that are not there ({few}).")


def named(name: str, annotation: Annotation) -> str:
    """The name to send a file under."""
    return name if annotation.name is None else annotation.name + os.path.splitext(name)[1]


def _plan(root: str, tree: list[Directory], defaults: Defaults, note: Note) -> _Plan:
    if defaults.dataset_format is None:
        if any(INFO in directory.files for directory in tree):
            return _Listed(root, tree, defaults)
        if (part := _part(root, defaults)) is not None:
            return part
    candidates = [
        directory.path_of(name)
        for directory in tree
        for name in directory.files
        if name not in LABEL_FILES or name == "bounding_boxes.labels"
    ]
    try:
        format = defaults.dataset_format or find_format(Path(root), candidates)
        if format is None:
            return _Plain(tree, defaults)
        folder = read_folder(Path(root), candidates, format=format, clip=defaults.clip, measure=False, overrule=False)
    except LabelError as error:
        return _Spoilt(_unusable(root, error))
    for text in folder.notes:
        note(f"{root}: {text}")
    return _DataSet(defaults, folder, note)


def _unusable(root: str, error: LabelError) -> str:
    """Why nothing of a data set is sent."""
    if error.file == str(Path(root)):
        return unusable(error)
    whole = LabelError(os.path.join(root, error.file), error.place, error.problem)
    return f"{unusable(whole)}; correct it, or exclude it if it is none"


class _Plan:
    """What becomes of the files of a folder; by itself it says what the names of the folders in it say."""

    reads: tuple[Format, ...] = ()
    """Label files beside samples which the plan has read itself."""

    def base(self, relative: str) -> Annotation:
        """What holds for the files of a folder."""
        return Annotation(category=word_category(relative))

    def annotation(self, path: str, name: str, base: Annotation) -> Annotation | None:
        """What is said of one file; None if it is no sample.

        Raises:
            Problem: it is one, and cannot be sent.
        """
        return base

    def rest(self) -> Iterator[Found | Refused]:
        """What is a sample, and was not met as a file of the folder."""
        return iter(())


class _Plain(_Plan):
    """A folder without annotation files."""

    def __init__(self, tree: list[Directory], defaults: Defaults) -> None:
        folders = {directory.relative for directory in tree}
        # The official client gives an empty list of boxes to what it uploads from two such folders.
        self._official = {"training", "testing"} <= folders and defaults.background is None
        self._official = self._official and defaults.label is None and not defaults.unlabeled
        self._background = Annotation(boxes=())
        # YOLO cannot be told from a look into its files, but images stored without their boxes stay without them.
        self._yolo = _stems(tree, (".txt",))
        if self._yolo:
            self._yolo &= _stems(tree, IMAGES)

    def annotation(self, path: str, name: str, base: Annotation) -> Annotation | None:
        kind = extension(name)
        if self._yolo and kind in (".txt", *IMAGES) and os.path.splitext(name)[0] in self._yolo:
            raise Problem(
                "there is an image and a .txt of this name, as in a YOLO data set; say so with dataset_format "
                "'yolo-txt', or exclude '*.txt' if it is none"
            )
        if self._official and kind in IMAGES and path.split("/", 1)[0] in ("training", "testing"):
            if self._background.category != base.category:
                self._background = Annotation(category=base.category, boxes=())
            return self._background
        return base


def _stems(tree: list[Directory], kinds: tuple[str, ...]) -> set[str]:
    """The names of the files of these types, without their extensions."""
    return {os.path.splitext(name)[0] for directory in tree for name in directory.files if extension(name) in kinds}


class _Spoilt(_Plan):
    """A data set whose annotations cannot be used: nothing of it is sent, for it would be sent without its labels."""

    def __init__(self, problem: str) -> None:
        self._problem = problem

    def annotation(self, path: str, name: str, base: Annotation) -> Annotation | None:
        raise Problem(self._problem)


class _DataSet(_Plan):
    """A folder with annotation files of a data set."""

    def __init__(self, defaults: Defaults, folder: Folder, note: Note) -> None:
        self._folder, self._note, self._category = folder, note, defaults.category
        self._no_samples = set(folder.labels)
        if folder.format is Format.BOUNDING_BOXES:
            self.reads = (Format.BOUNDING_BOXES,)

    def base(self, relative: str) -> Annotation:
        category = folder_category(relative)
        if category is not None and self._category is None and category != word_category(relative):
            self._note(
                f"{relative} goes to {category}, because of a part of its name; give a category if it should not."
            )
        return Annotation(category=category)

    def annotation(self, path: str, name: str, base: Annotation) -> Annotation | None:
        if path in self._no_samples:
            return None
        if (problem := self._folder.unclear.get(path)) is not None:
            raise Problem(problem)
        return self._folder.samples.get(path, base)


class _Listed(_Plan):
    """A folder with ``info.labels`` in it, or in folders of it: below such a file, what it lists is a sample."""

    def __init__(self, root: str, tree: list[Directory], defaults: Defaults) -> None:
        self._root = root
        self._prefix = ""
        self.broken: dict[str, str] = {}
        self._under: list[str] = []
        self._entries: dict[str, Annotation] = {}
        self._outside: list[Refused] = []
        self._attached: set[str] = set()
        self._besides: dict[str, Beside] = {}
        self._clip = defaults.clip
        for directory in tree:  # From the top down: the nearest file has the last word.
            if INFO in directory.files:
                self._under.append(f"{directory.relative}/" if directory.relative else "")
                self._read(directory.relative)

    def _read(self, relative: str) -> None:
        file = posixpath.join(relative, INFO)
        path = os.path.join(self._root, file)
        try:
            samples = READERS[Format.INFO](read_bytes(Path(path), path), Context(path, clip=self._clip)).samples
        except LabelError as error:
            self.broken[relative] = unusable(error)
            return
        for listed, annotation in samples.items():
            try:
                below = self._below(relative, listed)
                attached = [self._below(relative, attachment) for attachment in annotation.attachments]
            except Problem as problem:
                self._outside.append(Refused(listed, f"{path} lists it{problem}"))
                continue
            self._attached.update(attached)
            self._entries[below] = _with(annotation, tuple(os.path.join(self._root, name) for name in attached))

    def _below(self, relative: str, listed: str) -> str:
        """The path below the root that an ``info.labels`` in ``relative`` means by ``listed``."""
        text = listed
        if "\\" in text and not os.path.lexists(os.path.join(self._root, relative, text)):
            text = text.replace("\\", "/")
        if os.path.isabs(text) or text[1:3] == ":/":
            top = os.path.join(os.path.abspath(self._root), "")
            if not text.startswith(top):
                raise Problem(f", which is outside of the folder {self._root or '.'}; list files of the folder only")
            return posixpath.normpath(text[len(top) :])
        below = posixpath.normpath(posixpath.join(relative, text))
        if below == ".." or below.startswith("../"):
            raise Problem(f", which is outside of the folder {self._root or '.'}; list files of the folder only")
        return below

    def part(self, folder: str) -> bool:
        """Keep only what is below ``folder``, an absolute path; False where nothing is."""
        self._prefix = os.path.relpath(folder, self._root).replace(os.sep, "/") + "/"
        self._entries = {path: said for path, said in self._entries.items() if path.startswith(self._prefix)}
        self._outside = []
        return bool(self._entries or self.broken)

    def says(self, path: str) -> Annotation | None:
        """What is said of the file at this absolute path.

        Raises:
            Problem: it cannot be known, or the file belongs to another.
        """
        for problem in self.broken.values():
            raise Problem(problem)
        below = os.path.relpath(path, self._root).replace(os.sep, "/")
        if below in self._attached and below not in self._entries:
            info = os.path.join(self._root, INFO)
            raise Problem(f"{info} says that it belongs to another file and is no sample; give that one")
        return self._entries.get(below)

    def annotation(self, path: str, name: str, base: Annotation) -> Annotation | None:
        path = self._prefix + path
        if (annotation := self._entries.pop(path, None)) is not None:
            return annotation
        if path in self._attached:
            return None
        above = [info for info in self._under if path.startswith(info)]
        if not above:
            return base
        nearest = above[-1].rstrip("/")
        if nearest in self.broken:
            raise Problem(self.broken[nearest])
        if extension(name) not in TYPES:
            return None
        raise Problem(f"{os.path.join(self._root, nearest, INFO)} does not list it; list it, or upload it by itself")

    def rest(self) -> Iterator[Found | Refused]:
        yield from self._outside
        for below, annotation in self._entries.items():
            path = os.path.join(self._root, below)
            if not os.path.lexists(path):
                yield Refused(path, "info.labels lists it, and it is not there; restore it or take it off the list")
                continue
            folder, name = os.path.split(path)
            if folder not in self._besides:
                self._besides = {folder: Beside(folder, clip=self._clip)}
            try:
                annotation = self._besides[folder].over(name, annotation)
                yield Found(path, named(name, annotation), annotation, os.path.basename(os.path.abspath(folder)))
            except Problem as problem:
                yield Refused(path, str(problem))


def _with(annotation: Annotation, attachments: tuple[str, ...]) -> Annotation:
    return replace(annotation, attachments=attachments) if attachments else annotation
