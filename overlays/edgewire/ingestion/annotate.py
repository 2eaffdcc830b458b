"""What is said of a sample: by the label files beside it, and which word counts where several speak.

A `Sample` counts most, then what is given for the whole upload, then the label files in the folder of the file
(``structured_labels.labels``, ``label_map.labels``, ``bounding_boxes.labels``, ``attachments.labels``), then
``info.labels`` or the annotations of a data set, and last the name of the file or of its folder.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from .checks import IMAGES, Problem, check_headers, check_label, check_metadata, check_text
from .labels import READERS, Annotation, BoundingBox, Context, Format, LabelError, StructuredLabel
from .labels import bounding_boxes as box_files
from .labels import structured as structured_files
from .labels.folder import composed
from .labels.reading import read_bytes
from .labels.text import Json
from .naming import sdk_label
from .sample import Defaults, Sample

INFO = str(Format.INFO)

# Those that speak later overrule those before.
_BESIDE: dict[str, Format] = {
    "attachments.labels": Format.ATTACHMENTS,
    "bounding_boxes.labels": Format.BOUNDING_BOXES,
    "label_map.labels": Format.LABEL_MAP,
    "structured_labels.labels": Format.STRUCTURED,
}
LABEL_FILES = frozenset((*_BESIDE, INFO))
"""The names of label files that are no samples, wherever they are."""


class Beside:
    """The label files in one folder that speak for the files beside them.

    ``names`` are the files of the folder, where they are known; ``without`` are formats that someone else reads.
    """

    def __init__(
        self, folder: str, names: Collection[str] | None = None, *, clip: bool, without: Collection[Format] = ()
    ) -> None:
        self.problem = ""
        """Why none of it can be used, if so."""
        self.attachments: set[str] = set()
        """The names of files that belong to others."""
        self._folder, self._clip = folder, clip
        self._said: dict[str, Annotation] = {}
        for name, format in _BESIDE.items():
            path = os.path.join(folder, name)
            if format not in without and (os.path.lexists(path) if names is None else name in names):
                self._take(path, format)

    def _take(self, path: str, format: Format) -> None:
        try:
            samples = READERS[format](read_bytes(Path(path), path), Context(path, clip=self._clip)).samples
        except LabelError as error:
            self.problem = self.problem or unusable(error)
            return
        for listed, annotation in samples.items():
            name = composed(listed)
            said = self._said.get(name)
            self._said[name] = over(said, annotation) if said else annotation
            self.attachments.update(annotation.attachments)

    def over(self, name: str, base: Annotation) -> Annotation:
        """``base``, overruled by what is said here of the file ``name``.

        Raises:
            Problem: the label files cannot be used, or name an attachment that is not in this folder.
        """
        if self.problem:
            raise Problem(self.problem)
        if not self._said or (said := self._said.get(composed(name))) is None:
            return base
        for attachment in said.attachments:
            if os.path.basename(attachment) != attachment:
                raise Problem(f"attachments.labels names {attachment!r}, which is not a file beside it")
        paths = tuple(os.path.join(self._folder, attachment) for attachment in said.attachments)
        return over(base, replace(said, attachments=paths))

    def without(self, names: Collection[str]) -> list[str]:
        """The files that are listed here and are none of ``names``."""
        return sorted(self._said.keys() - set(map(composed, names))) if self._said else []


def unusable(error: LabelError) -> str:
    """Why files are not sent whose label file is broken."""
    return f"its label file cannot be used: {str(error).rstrip('.')}"


def over(base: Annotation, said: Annotation) -> Annotation:
    """``base``, overruled by what ``said`` has: one kind of label displaces all others."""
    kind = said if _has_label(said) else base
    return Annotation(
        label=kind.label,
        unlabeled=kind.unlabeled,
        structured=kind.structured,
        label_map=kind.label_map,
        boxes=base.boxes if said.boxes is None else said.boxes,
        metadata=_joined(base.metadata, said.metadata),
        category=said.category or base.category,
        name=said.name or base.name,
        attachments=said.attachments or base.attachments,
    )


def _has_label(said: Annotation) -> bool:
    return said.label is not None or said.unlabeled or said.structured is not None or said.label_map is not None


def _joined(base: Mapping[str, str] | None, said: Mapping[str, str] | None) -> Mapping[str, str] | None:
    return {**base, **said} if base and said else said or base or None


def said_of(sample: Sample, *, clip: bool) -> Annotation | None:
    """What a record says of itself, checked as label files are; its attachments are not in it. None: nothing.

    Raises:
        Problem: two kinds of label, or labels and boxes that the service refuses.
    """
    if not sample.unlabeled and all(
        said is None
        for said in (
            sample.label,
            sample.structured_labels,
            sample.label_map,
            sample.bounding_boxes,
            sample.metadata,
            sample.category,
        )
    ):
        return None
    if sample.label is not None:
        check_label(sample.label)
    try:
        return Annotation(
            label=sample.label,
            unlabeled=sample.unlabeled,
            structured=_structured(sample.structured_labels),
            label_map=sample.label_map,
            boxes=_boxes(sample.bounding_boxes, clip),
            metadata=sample.metadata,
            category=sample.category,
        )
    except LabelError as error:
        raise Problem(f"{error.place}: {error.problem.rstrip('.')}") from None
    except ValueError:
        raise Problem(
            "it has several kinds of label; give one of label, unlabeled, structured_labels, label_map"
        ) from None


def _structured(given: Sequence[StructuredLabel | Mapping[str, object]] | None) -> tuple[StructuredLabel, ...] | None:
    if given is None:
        return None
    plain = [structured_files.label_object(label) if isinstance(label, StructuredLabel) else label for label in given]
    return structured_files.structured_labels(Json("", _dicts(plain), "structured_labels"))


def _boxes(given: Sequence[BoundingBox | Mapping[str, object]] | None, clip: bool) -> tuple[BoundingBox, ...] | None:
    if given is None:
        return None
    plain = [box_files.box_object(box) if isinstance(box, BoundingBox) else box for box in given]
    # Against the image they are held later, when its size is known.
    return box_files.boxes(Json("", _dicts(plain), "bounding_boxes"), None, clip=clip)


def _dicts(given: Iterable[object]) -> list[object]:
    return [dict(entry) if isinstance(entry, Mapping) else entry for entry in given]


class Settled:
    """Gives each annotation its final form: the defaults over what was found, checked.

    Most files of an upload have the same annotation; they get the same object, checked once.
    """

    def __init__(self, defaults: Defaults) -> None:
        self._defaults = defaults
        self._given = Annotation(label=defaults.label, unlabeled=defaults.unlabeled, metadata=defaults.metadata or None)
        self._anything = self._given != Annotation()
        self._last: tuple[Annotation, Annotation] | None = None
        self._per_name = defaults.infer != "service"

    def check(self) -> None:
        """Check what is given for the whole upload.

        Raises:
            Problem: it cannot be used for any sample.
        """
        _check(self._given)

    def settle(self, found: Annotation, sample: Annotation | None, name: str, kind: str, folder: str) -> Annotation:
        """What is sent with the file ``name`` of the type ``kind``; category, name and attachments are left out.

        Raises:
            Problem: labels or metadata that cannot be sent.
        """
        background = bool(self._defaults.background) and kind in IMAGES
        if sample is None and not background and not self._per_name:
            if self._last is None or self._last[0] is not found:
                self._last = found, self._settled(found, None, name, folder)
            return self._last[1]
        settled = self._settled(found, sample, name, folder)
        return replace(settled, boxes=()) if background and settled.boxes is None else settled

    def _settled(self, found: Annotation, sample: Annotation | None, name: str, folder: str) -> Annotation:
        result = over(found, self._given) if self._anything else found
        if sample is not None:
            result = over(result, sample)
        if result.label == "":  # Only a label file can say that, and means no label.
            result = replace(result, label=None, unlabeled=True)
        if self._per_name and not _has_label(result):
            label = sdk_label(name) if self._defaults.infer == "first-dot" else folder
            result = replace(result, label=label or None)
        _check(result)
        return replace(result, category=None, name=None, attachments=())


def _check(annotation: Annotation) -> None:
    if annotation.label is not None:
        check_label(annotation.label)
    for label in annotation.structured or ():
        check_text(label.label, "a structured label")
    for key, value in (annotation.label_map or {}).items():
        if not isinstance(key, str) or not isinstance(value, str):
            raise Problem(f"the label map has {key!r}: {value!r}, which is not text by text; write both as text")
    if annotation.metadata is not None:
        check_metadata(annotation.metadata)
    check_headers(annotation.label, annotation.metadata)
