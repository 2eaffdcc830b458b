"""The label files of a whole folder: which there are, and which of them speaks for which sample.

The official client's ``--directory`` upload is the model: one format for the folder, categories from folder names,
and the order of precedence below. Where that client lets one of two contradicting files win without a word, this says
which two contradict each other.

1. Label files of the sample's own category (from their folder, else from their own name);
2. those without category;  3. for a sample without category, which will be training: those of training.

Among files of one rank the nearest folder counts, so the sample's own before any other. Last, ``bounding_boxes.labels``
in the sample's folder overrules all.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import TypeAlias, TypeVar

from ..naming import folder_category
from .bounding_boxes import FILE_NAME as BOXES
from .classes import is_class_file, read_classes
from .detect import detect, is_ignored
from .errors import LabelError
from .images import image_size
from .model import Annotation, Context, Format, LabelFile, Size
from .reading import READERS, read_bytes

T = TypeVar("T")
_Rank: TypeAlias = tuple[int, ...]
_ByFolder: TypeAlias = dict[str, list[T]]

_IMAGES = (".jpg", ".jpeg", ".png")
_SUFFIXES = {
    Format.BOUNDING_BOXES: (".labels",),
    Format.COCO: (".json",),
    Format.REMO_LABEL: (".json",),
    Format.REMO_BOXES: (".json",),
    Format.PLAIN_CSV: (".csv",),
    Format.PLAIN_CSV_BOXES: (".csv",),
    Format.OPEN_IMAGES: (".csv",),
    Format.PASCAL_VOC: (".xml",),
    Format.YOLO: (".txt",),
}
_CLASSES = {Format.YOLO: (".names", ".txt", ".yaml"), Format.OPEN_IMAGES: (".csv",)}
_ACQUISITION = re.compile(rb'\s*\{\s*"(protected|signature|payload)"')
_FARTHEST = 2  # The last of the ranks above.
_STEMS = (Format.YOLO, Format.OPEN_IMAGES)


@dataclass(frozen=True, slots=True)
class Folder:
    """What the label files of a folder say.

    Attributes:
        format: the one format of its label files; None where there is none.
        samples: annotation by path, for every file that is not in ``labels``; ``category`` is set where the folder's
            name says one (a sample without is training).
        labels: the paths of label files and lists of classes, and of all others with the file extension of the
            format: as for the official client, they are no samples. ``notes`` names those that were not read.
        notes: sentences about what may surprise.
        unclear: by path, what is unclear about each sample that shares its annotation with another of the same name,
            because the label file does not say which of the two it means.
    """

    format: Format | None
    samples: Mapping[str, Annotation]
    labels: tuple[str, ...]
    notes: tuple[str, ...]
    unclear: Mapping[str, str] = field(default_factory=dict)


def find_format(root: Path, files: Iterable[str]) -> Format | None:
    """The format of the first of ``files`` that has one, looked for only if there is an image among them.

    Raises:
        LabelError: a ``.json`` or ``.xml`` file that is not valid JSON or XML before one is found.
    """
    return _format(root, [path for path in files if not any(map(is_ignored, path.split("/")))])


def read_folder(
    root: Path,
    files: Iterable[str],
    *,
    format: Format | str | None = None,
    clip: bool = False,
    background: bool = False,
    measure: bool = True,
    overrule: bool = True,
) -> Folder:
    """Annotations for ``files``, paths relative to ``root`` with ``/``, in the order in which detection tries them.

    Hidden and read-me files are left out. Without ``format`` it is that of the first label file that has one, looked
    for only if there is an image. ``clip`` and ``background`` are those of :class:`Context`. Without ``measure`` boxes
    in pixels are not held against their images, which are then not opened. Without ``overrule`` the last rule above is
    left to the caller.

    Raises:
        LabelError: a broken label file, none in the ``format`` that is given, or two that contradict each other about
            a sample.
        ValueError: ``format`` is not a format of annotation files.
    """
    paths = [path for path in files if not any(map(is_ignored, path.split("/")))]
    chosen = _format(root, paths) if format is None else Format(format)
    if chosen is not None and chosen not in _SUFFIXES:
        raise ValueError(f"{chosen.value} is not a format for the annotations of a folder.")
    reader = _Reader(root, paths, chosen, clip, background, measure or chosen in _STEMS)
    if format is not None and not reader.read:
        raise LabelError(str(root), "", f"no file in it is in the format {chosen}; check format and folder.")
    reader.check_classes()
    return reader.folder(overrule)


def _format(root: Path, paths: list[str]) -> Format | None:
    if not any(path.lower().endswith(_IMAGES) for path in paths):
        return None
    for path in paths:
        lowered = path.lower()
        if _name(lowered) == BOXES:
            return Format.BOUNDING_BOXES
        if not lowered.endswith((".json", ".csv", ".xml")) or _is_measurement(root / path):
            continue
        found = detect(path, read_bytes(root / path, path))
        if found in _SUFFIXES:
            return found
    return None


def _is_measurement(path: Path) -> bool:
    """Whether a file begins as an acquisition does: there may be many, and large, and reading them whole takes long."""
    try:
        with path.open("rb") as file:
            return _ACQUISITION.match(file.read(256)) is not None
    except OSError:
        return False  # Reading it will say what is wrong.


class _Reader:
    """Reads the label files of one folder; each image is measured at most once."""

    def __init__(
        self, root: Path, paths: list[str], format: Format | None, clip: bool, background: bool, measure: bool
    ) -> None:
        self.root, self.format, self.clip, self.background = root, format, clip, background
        self.measured = measure
        self.notes: list[str] = []
        self.measure: Callable[[str], Size | None] = cache(lambda path: image_size(root / path))
        lists = _CLASSES.get(format, ()) if format else ()
        self.class_files = [path for path in paths if is_class_file(_name(path)) and path.lower().endswith(lists)]
        suffixes = _SUFFIXES[format] if format else ()
        classes = set(self.class_files)
        candidates = [path for path in paths if path.lower().endswith(suffixes) and path not in classes]
        self.images: dict[str, _ByFolder[str]] = defaultdict(dict)
        for path in paths:
            if path.lower().endswith(_IMAGES):
                self.images[self.key(path)].setdefault(path.rpartition("/")[0], []).append(path)
        self.classes = self._classes()
        self.read = [file for path in candidates if (file := self._file(path))]
        # A file that could have been a label file and is none is no sample either: YOLO's train.txt, say.
        self.taken = {*self.class_files, *candidates}
        self.taken.update(path for path in paths if _name(path).lower() == BOXES)
        self.paths = [path for path in paths if path not in self.taken]

    def key(self, path: str) -> str:
        """The name under which label files may list ``path``."""
        return composed(PurePosixPath(path).stem) if self.format in _STEMS else _name(path)

    def _classes(self) -> dict[str, str] | None:
        if not self.class_files:
            if self.format is Format.OPEN_IMAGES:
                self.notes.append("There is no list of classes; their codes are the labels.")
            return None
        readable = [path for path in self.class_files if not path.lower().endswith(".yaml") or find_spec("yaml")]
        names: dict[str, str] = {}
        first: dict[str, str] = {}
        for path in readable or self.class_files:  # Without any that can be read, reading one says what is missing.
            for key, name in read_classes(read_bytes(self.root / path, path), path).items():
                if names.setdefault(key, name) != name:
                    problem = f"it and {first[key]} name the class {key} differently"
                    raise LabelError(path, "", f"{problem}; give the folder of each by itself.")
                first.setdefault(key, path)
        return names

    def check_classes(self) -> None:
        """Refuse numbers as labels: they stand for names that somebody knows (the official client asks first)."""
        if self.format is not Format.YOLO or self.classes is not None:
            return
        for file in self.read:
            for annotation in file.samples.values():
                for box in annotation.boxes or ():
                    if box.label.isdigit():
                        problem = f"class {box.label} has no name; put a data.yaml or classes.txt into the folder"
                        raise LabelError(file.file, "", f"{problem} that is given, with one name for each class.")

    def _file(self, path: str) -> LabelFile | None:
        assert self.format
        if self.format is Format.YOLO and not self._meant(path, PurePosixPath(path).stem):
            self.notes.append(f"{path} is not read: there is no image of its name.")
            return None
        data = read_bytes(self.root / path, path)
        if self.format is not Format.YOLO and detect(path, data) is not self.format:
            self.notes.append(f"{path} is not read: it is not in the format {self.format}.")
            return None
        context = Context(
            path,
            sizes=(lambda name: self._size(path, name)) if self.measured else None,
            classes=self.classes,
            clip=self.clip,
            background=self.background,
            only=lambda name: bool(self._meant(path, name)),
        )
        file = READERS[self.format](data, context)
        self.notes += [f"{path}: {note}" for note in file.notes]
        return file

    def _meant(self, label_file: str, name: str) -> list[str]:
        """The images that ``label_file`` can mean by ``name``; several if they are equally near."""

        def rank(path: str) -> _Rank | None:
            return _rank(path, label_file) if _matches(name, self._listed(path)) else None

        return _nearest(label_file.rpartition("/")[0], self.images.get(_name(name), {}), rank)

    def _size(self, label_file: str, name: str) -> Size | None:
        """The size of the image that ``label_file`` means by ``name``."""
        best = self._meant(label_file, name)
        sizes = {self.measure(path) for path in best}
        if len(sizes) > 1:
            problem = f"{best[0]} and {best[1]} may both be the image {name!r}, and they differ in size."
            raise LabelError(label_file, "", f"{problem} Give each its own label file.")
        return sizes.pop() if sizes else None

    def _listed(self, path: str) -> str:
        """``path`` as label files of this format would list it."""
        return str(PurePosixPath(path).with_name(self.key(path))) if self.format in _STEMS else path

    def folder(self, overrule: bool) -> Folder:
        """Every sample with what the label files say."""
        by_key: dict[str, _ByFolder[tuple[str, str]]] = defaultdict(dict)
        read = {file.file: file for file in self.read}
        for file in self.read:
            for name in file.samples:
                by_key[_name(name)].setdefault(file.file.rpartition("/")[0], []).append((name, file.file))
        samples: dict[str, Annotation] = {}
        used: dict[tuple[str, str], list[str]] = defaultdict(list)
        for path in self.paths:
            best = self._spoken(path, by_key.get(self.key(path), {}))
            for entry in best:
                used[entry].append(path)
            found = [read[file].samples[name] for name, file in best]
            if any(annotation != found[0] for annotation in found):
                problem = f"it and {best[1][1]} contradict each other about {path}; keep one of them."
                raise LabelError(best[0][1], "", problem)
            category = _category(path.rpartition("/")[0])
            samples[path] = replace(found[0], category=category) if found else _plain(category)
        if overrule:
            self._overrule(samples)
        every = (entry for by_folder in by_key.values() for entries in by_folder.values() for entry in entries)
        if unused := [entry[0] for entry in every if entry not in used]:
            few = ", ".join(unused[:3]) + (" and others" if len(unused) > 3 else "")
            self.notes.append(f"{len(unused)} annotations speak for no sample ({few}).")
        unclear = dict(pair for entry, paths in used.items() if len(paths) > 1 for pair in _unclear(*entry, paths))
        return Folder(self.format, samples, tuple(sorted(self.taken)), tuple(self.notes), unclear)

    def _spoken(self, path: str, entries: _ByFolder[tuple[str, str]]) -> list[tuple[str, str]]:
        """Those of ``entries`` (name, label file) that count for the sample at ``path``."""

        def rank(entry: tuple[str, str]) -> _Rank | None:
            name, file = entry
            if not _matches(name, self._listed(path)) or (found := _rank(path, file)) is None:
                return None
            return (*found, -name.count("/"))

        return _nearest(path.rpartition("/")[0], entries, rank)

    def _overrule(self, samples: dict[str, Annotation]) -> None:
        """Boxes in ``bounding_boxes.labels`` win over all others for the samples beside it."""
        for path in sorted(self.taken):
            if _name(path).lower() != BOXES:
                continue
            parent = PurePosixPath(path).parent

            def size(name: str, parent: PurePosixPath = parent) -> Size | None:
                return self.measure(str(parent / name))

            data = read_bytes(self.root / path, path)
            boxes = READERS[Format.BOUNDING_BOXES](data, Context(path, size, clip=self.clip))
            for name, annotation in boxes.samples.items():
                if (beside := str(parent / name)) in samples:
                    samples[beside] = replace(samples[beside], boxes=annotation.boxes)


def _unclear(name: str, label_file: str, paths: list[str]) -> Iterator[tuple[str, str]]:
    """Those of ``paths`` that need not be meant by ``name``, each with a sentence that says so."""
    beside = str(PurePosixPath(label_file).parent / name)
    meant = [path for path in paths if path in (name, beside)]
    for path in paths:
        if meant != [path]:
            other = next(other for other in paths if other != path)
            yield path, f"{label_file} speaks of {name!r}, which may be {path} or {other}; list it with its folder"


def _nearest(folder: str, candidates: _ByFolder[T], rank: Callable[[T], _Rank | None]) -> list[T]:
    """Those of ``candidates`` that have the least rank, as seen from ``folder``; what has none does not count."""
    # In many data sets each folder has files of the same names, and none of another folder can be nearer.
    least, own = _least(candidates.get(folder, ()), rank)
    return own if least[0] < _FARTHEST else _least(chain.from_iterable(candidates.values()), rank)[1]


def _least(candidates: Iterable[T], rank: Callable[[T], _Rank | None]) -> tuple[_Rank, list[T]]:
    ranked = [(found, one) for one in candidates if (found := rank(one)) is not None]
    least = min((found for found, _ in ranked), default=(_FARTHEST,))
    return least, [one for found, one in ranked if found == least]


_category = lru_cache(1024)(folder_category)
_plain = cache(lambda category: Annotation(category=category))


def _rank(path: str, label_file: str) -> _Rank | None:
    """How much the word of ``label_file`` counts for ``path``, less is more; None where it does not."""
    folder, name = label_file.rpartition("/")[::2]
    return _rank_of(path.rpartition("/")[0], folder, _category(folder) or folder_category(name))


@lru_cache(2**16)  # Many samples and many label files share their folders.
def _rank_of(folder: str, label_folder: str, said: str | None) -> _Rank | None:
    category = folder_category(folder)
    if said is None:
        scope = 1
    elif said == category:
        scope = 0
    elif category is None and said == "training":
        scope = _FARTHEST
    else:
        return None
    parts, label_parts = PurePosixPath(folder).parts, PurePosixPath(label_folder).parts
    shared = _shared(parts, label_parts)
    return scope, -shared, len(label_parts) - shared, folder != label_folder


def _shared(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """How many parts two folders share at their start and, of the rest, at their end."""
    start = _alike(a, b)
    return start + _alike(a[start:][::-1], b[start:][::-1])


def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    pairs = zip(a, b, strict=False)
    return next((index for index, (x, y) in enumerate(pairs) if x != y), min(len(a), len(b)))


def _matches(listed: str, path: str) -> bool:
    """Whether the name in a label file and the path are the same as far as both go."""
    if "/" not in listed and "\\" not in listed and listed not in ("", "."):
        return composed(path.rsplit("/", 1)[-1]) == composed(listed)  # The usual case, and quick.
    a, b = PurePosixPath(composed(listed).replace("\\", "/")).parts, PurePosixPath(composed(path)).parts
    length = min(len(a), len(b))
    return a[-length:] == b[-length:]


def _name(path: str) -> str:
    return composed(path.replace("\\", "/").rsplit("/", 1)[-1])


def composed(text: str) -> str:
    """``text`` with its accents as one system writes them: macOS may keep file names apart that label files do not."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)
