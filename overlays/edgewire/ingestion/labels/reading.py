"""Reading one label file: which reader a format has, and the way to it from a path or bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from . import bounding_boxes, coco, info, maps, open_images, pascal_voc, plain_csv, remo, structured, yolo
from .detect import detect
from .errors import LabelError
from .model import Context, Format, LabelFile, Sizes
from .text import MAX_BYTES

READERS: Mapping[Format, Callable[[bytes, Context], LabelFile]] = {
    Format.INFO: info.read,
    Format.BOUNDING_BOXES: bounding_boxes.read,
    Format.STRUCTURED: structured.read,
    Format.LABEL_MAP: maps.read_label_map,
    Format.ATTACHMENTS: maps.read_attachments,
    Format.COCO: coco.read,
    Format.REMO_LABEL: remo.read_labels,
    Format.REMO_BOXES: remo.read_boxes,
    Format.PLAIN_CSV: plain_csv.read_labels,
    Format.PLAIN_CSV_BOXES: plain_csv.read_boxes,
    Format.OPEN_IMAGES: open_images.read,
    Format.YOLO: yolo.read,
    Format.PASCAL_VOC: pascal_voc.read,
}
"""The reader of each format."""


def read_labels(
    source: Path | bytes,
    *,
    name: str | None = None,
    format: Format | str | None = None,
    sizes: Sizes | None = None,
    classes: Mapping[str, str] | None = None,
    clip: bool = False,
    background: bool = False,
) -> LabelFile:
    """The label file ``source``, a path or its content; then ``name`` is the file name, for detection and messages.

    ``format`` is detected from name and content where it is not given; YOLO must be given. The other arguments are
    those of :class:`Context`.

    Raises:
        LabelError: the file cannot be read, has no known format, or is broken; the message says where.
        ValueError: ``format`` is not one of :class:`Format`, or ``source`` is bytes and has no ``name``.
    """
    if isinstance(source, bytes):
        if name is None:
            raise ValueError("Label bytes need a name: it says what format they may have.")
        data = source
    else:
        name = name or str(source)
        data = read_bytes(source, name)
    chosen = Format(format) if format is not None else detect(name, data)
    if chosen is None:
        raise LabelError(name, "", "it is in no label format that can be detected; say which format it has.")
    return READERS[chosen](data, Context(name, sizes, classes, clip, background))


def read_bytes(path: Path, name: str) -> bytes:
    """The content of the label file at ``path``, called ``name`` in messages.

    Raises:
        LabelError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)  # One more than allowed is enough for the reader to refuse it.
    except OSError as error:
        raise LabelError(name, "", f"it cannot be read: {error.strerror or error}.") from None
