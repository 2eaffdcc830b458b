"""Which format a label file has, by its name and a look inside, as the official client tells them apart.

One difference, on purpose: the client drops a file whose details do not fit its schema (an unknown key, a broken first
entry) without a word. Here what looks like a format is that format, and reading it says what is wrong with it.
"""

from __future__ import annotations

from pathlib import PurePath

from .classes import is_class_file
from .model import Format
from .open_images import COLUMNS as OPEN_IMAGES
from .plain_csv import BOX_COLUMNS, LABEL_COLUMNS
from .remo import BOX_TASK, LABEL_TASK
from .safe_xml import parse_xml
from .tables import header
from .text import decode, parse_json

_NAMES = {
    "info.labels": Format.INFO,
    "bounding_boxes.labels": Format.BOUNDING_BOXES,
    "structured_labels.labels": Format.STRUCTURED,
    "label_map.labels": Format.LABEL_MAP,
    "attachments.labels": Format.ATTACHMENTS,
}


def is_ignored(name: str) -> bool:
    """Whether the official client passes over files and folders of this name: hidden ones and read-me files."""
    return name.startswith(".") or "readme" in name.lower()


def detect(file: str, data: bytes) -> Format | None:
    """The format of the file called ``file`` with the content ``data``; None where it is none that can be told.

    YOLO text is never detected: five numbers in a line may be anything.

    Raises:
        LabelError: a ``.json`` or ``.xml`` file that is not valid JSON or XML.
    """
    name = PurePath(file).name
    if by_name := _NAMES.get(name.lower()):
        return by_name
    if is_ignored(name) or is_class_file(name):
        return None
    match PurePath(name.lower()).suffix:
        case ".json":
            return _json(data, file)
        case ".csv":
            return _csv(data, file)
        case ".xml":
            root = parse_xml(data, file)
            return Format.PASCAL_VOC if root.tag == "annotation" and root.all("filename") else None
    return None


def _json(data: bytes, file: str) -> Format | None:
    value = parse_json(decode(data, file), file).value
    if isinstance(value, dict):
        return Format.COCO if {"images", "annotations", "categories"} <= value.keys() else None
    if isinstance(value, list) and value and isinstance(value[0], dict) and "file_name" in value[0]:
        return {LABEL_TASK: Format.REMO_LABEL, BOX_TASK: Format.REMO_BOXES}.get(str(value[0].get("task")))
    return None


def _csv(data: bytes, file: str) -> Format | None:
    columns = set(header(decode(data, file)))
    # Those with most columns first: a file may have more than it needs.
    for format, needed in (
        (Format.PLAIN_CSV_BOXES, BOX_COLUMNS),
        (Format.OPEN_IMAGES, OPEN_IMAGES),
        (Format.PLAIN_CSV, LABEL_COLUMNS),
    ):
        if columns.issuperset(needed):
            return format
    return None
