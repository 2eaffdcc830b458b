"""What every label file becomes: for each sample an annotation. The same few types whatever the format was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

Size = tuple[int, int]
"""Width and height of an image in pixels."""

Sizes = Callable[[str], "Size | None"]
"""Gives the size of an image by the name that the label file uses for it; None where it is not known."""


class Format(StrEnum):
    """The formats. Values of third-party ones are those of the official client's ``--dataset-format``."""

    INFO = "info.labels"
    BOUNDING_BOXES = "ei-bounding-boxes-format"
    STRUCTURED = "structured_labels.labels"
    LABEL_MAP = "label_map.labels"
    ATTACHMENTS = "attachments.labels"
    COCO = "coco"
    REMO_LABEL = "remo-json-single-label"
    REMO_BOXES = "remo-json-object-detection"
    PLAIN_CSV = "plain-csv"
    PLAIN_CSV_BOXES = "plain-csv-object-detection"
    OPEN_IMAGES = "open-images-csv"
    YOLO = "yolo-txt"
    PASCAL_VOC = "pascal-voc-xml-object-detection"


@dataclass(frozen=True, slots=True)
class BoundingBox:
    """A box in whole pixels of the original image; ``x`` and ``y`` are its top left corner, ``width, height > 0``."""

    label: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class StructuredLabel:
    """A label for the values ``start_index`` to ``end_index`` of a sample, both included, counted from 0."""

    start_index: int
    end_index: int
    label: str
    label_map: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a label file says about one sample; None where it says nothing.

    At most one of ``label``, ``unlabeled``, ``structured`` and ``label_map`` is set: they are the kinds of label.

    Attributes:
        label: one label for the whole sample.
        unlabeled: the file says that the sample has no label, so none may be inferred from its name either.
        structured: labels by index, gapless from 0.
        label_map: key-value labels.
        boxes: bounding boxes; empty means that there is nothing to see (a background image).
        metadata: free text by key.
        category: ``training``, ``testing``, ``validation``, ``post-processing``, ``anomaly`` or ``split``.
        name: the name to give to the sample, without extension.
        attachments: files that belong to the sample, as the label file names them.
    """

    label: str | None = None
    unlabeled: bool = False
    structured: tuple[StructuredLabel, ...] | None = None
    label_map: Mapping[str, str] | None = None
    boxes: tuple[BoundingBox, ...] | None = None
    metadata: Mapping[str, str] | None = None
    category: str | None = None
    name: str | None = None
    attachments: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        kinds = (self.label is not None, self.unlabeled, self.structured is not None, self.label_map is not None)
        if sum(kinds) > 1:
            raise ValueError("A sample has one kind of label: label, unlabeled, structured or label_map.")


@dataclass(frozen=True, slots=True)
class LabelFile:
    """One label file, read whole.

    Attributes:
        file: the file as the caller named it.
        format: what it was read as.
        samples: annotation by sample name, exactly as the file writes it: a file name, for ``info.labels`` a path
            relative to that file, and where ``stems`` is set a name without extension (YOLO, Open Images).
        notes: sentences about what was read as the official client reads it and may surprise.
    """

    file: str
    format: Format
    samples: Mapping[str, Annotation]
    stems: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader needs beside the bytes.

    Attributes:
        file: the name for messages; for YOLO its stem is also the name of the image.
        sizes: sizes of images. YOLO and Open Images need them; the others check boxes against them.
        classes: label by class id (YOLO: ``"0"``; Open Images: ``/m/01g317``). None: the id itself is the label.
        clip: cut boxes that reach over the edge of the image to it, instead of refusing them.
        background: an image that is listed without any object gets an empty list of boxes. The official client
            gives it none, which leaves the image unlabeled.
        only: which images to read, by the name that the file uses; None is all. Open Images files list millions.
    """

    file: str
    sizes: Sizes | None = None
    classes: Mapping[str, str] | None = None
    clip: bool = False
    background: bool = False
    only: Callable[[str], bool] | None = None

    def size(self, name: str) -> Size | None:
        """The size of the image called ``name``, if anybody knows it."""
        return self.sizes(name) if self.sizes else None
