"""Label files: the four that travel beside data files, and what one file's entry in them may be."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from ..answers import Refusal
from .shape import clean

Boxes = tuple[dict[str, Any], ...]

STRUCTURED = "structured_labels.labels"
BOXES = "bounding_boxes.labels"
LABEL_MAP = "label_map.labels"
ATTACHMENTS = "attachments.labels"
LABEL_FILES: Mapping[str, tuple[str, str]] = {
    STRUCTURED: ("structured-labels", "structuredLabels"),
    BOXES: ("bounding-box-labels", "boundingBoxes"),
    LABEL_MAP: ("label-map-labels", "labels"),
    ATTACHMENTS: ("attachments", "attachments"),
}
"""Type and key of each."""


def label_file(name: str, content: bytes) -> Mapping[str, Any]:
    """What a label file says, by the data files' names.

    Raises:
        Refusal: 400, nothing that can be used; the whole request fails.
    """
    kind, key = LABEL_FILES[name]
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Refusal(f"{name} is not valid json", 400) from error
    if not isinstance(document, dict):
        raise Refusal(f"{name} is not an object", 400)
    if name != LABEL_MAP:  # of this one the service looks at neither
        if document.get("version") != 1:
            raise Refusal("Invalid version", 400)
        if document.get("type") != kind:
            raise Refusal(f'Invalid type, expected "{kind}" but was "{_shown(document.get("type"))}"', 400)
    entries = document.get(key)
    if not isinstance(entries, dict):
        raise Refusal(f"{key} is not an object", 400)
    return entries


def bounding_boxes(value: Any) -> Boxes:
    """The boxes of one image, checked; an empty list is an image with nothing on it.

    Raises:
        Refusal: one of them is none.
    """
    if not isinstance(value, list):
        raise Refusal("boundingBoxes should be an array")
    return tuple(_box(box) for box in value)


def label_map(value: Any, file_name: str) -> dict[str, str]:
    """Key-value labels of one file; a list gets the keys ``0``, ``1`` and so on.

    Raises:
        Refusal: they are none.
    """
    listed = isinstance(value, list)
    entries = {str(index): text for index, text in enumerate(value)} if listed else value
    if not isinstance(entries, dict):
        raise Refusal(f"Invalid label for file '{file_name}': Labelmap is not an object")
    if not all(isinstance(text, str) for text in entries.values()):
        raise Refusal(f"Invalid label for file '{file_name}': All {'labels' if listed else 'values'} must be strings")
    return {clean(name): clean(text) for name, text in entries.items()}


def attachments(entries: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """File names of the attachments, by data file.

    Raises:
        Refusal: 400, an entry is none; the whole request fails.
    """
    result: dict[str, tuple[str, ...]] = {}
    for name, listed in entries.items():
        if not isinstance(listed, list):
            raise Refusal(f"attachments[{name}] is not an array", 400)
        for index, entry in enumerate(listed):
            if not isinstance(entry, dict) or not isinstance(entry.get("filename"), str):
                raise Refusal(f"attachments[{name}][{index}].filename is not a string", 400)
        result[name] = tuple(entry["filename"] for entry in listed)
    return result


def is_number(value: Any) -> bool:
    """A number that can be shown: no boolean, nothing without end, and not so long that it is no double."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _box(box: Any) -> dict[str, Any]:
    fields = box if isinstance(box, dict) else {}
    if not isinstance(fields.get("label"), str):
        raise Refusal(f"label is not a string in {_shown(box)}")
    for name in ("x", "y", "width", "height"):
        if not is_number(fields.get(name)):
            raise Refusal(f"{name} is not a number in {_shown(box)}")
    for name in ("width", "height"):
        if fields[name] <= 0:
            raise Refusal(f"{name} should be >0 in {_shown(box)}")
    return {"label": clean(fields["label"]), **{name: fields[name] for name in ("x", "y", "width", "height")}}


def _shown(value: Any) -> str:
    try:
        # As JavaScript writes it, which is what the service is written in.
        text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    except (ValueError, RecursionError):
        text = "a value that cannot be shown"
    return clean(text[:200])
