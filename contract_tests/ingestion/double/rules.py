"""The service's rules for single files, written from its documentation and not from our client."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

CATEGORIES = ("training", "testing", "split", "validation", "post-processing", "anomaly")
EXTENSIONS = frozenset(("json", "cbor", "csv", "txt", "wav", "png", "jpg", "jpeg", "mp4", "avi", "parquet"))
LABEL_FILES = {
    "structured_labels.labels": ("structured-labels", "structuredLabels"),
    "bounding_boxes.labels": ("bounding-box-labels", "boundingBoxes"),
    "label_map.labels": ("label-map-labels", "labels"),
    "attachments.labels": ("attachments", "attachments"),
}
MAX_FILES = 1_000
MAX_BYTES = 100 * 2**20

_INFERRED = re.compile(r"[a-zA-Z0-9\s_-]+")


class Refusal(Exception):
    """The service says no; the text is its own. ``status`` is of the request, where all of it is refused."""

    def __init__(self, text: str, status: int = 400) -> None:
        super().__init__(text)
        self.status = status


def decoded(value: str) -> str:
    """A header's text: percent-encoded by most clients, as it is by one."""
    try:
        return unquote(value, errors="strict")
    except UnicodeDecodeError:
        return value


def inferred(file_name: str) -> str:
    """The label in a file name: its leading letters, digits, white space, ``-`` and ``_``."""
    match = _INFERRED.match(file_name)
    return match[0] if match else ""


def split(md5: str) -> str:
    """Training or testing, by the first character of the MD5 that is not ``f``."""
    first = md5.lstrip("f")[:1]
    if not first:
        raise Refusal("Failed to calculate MD5 hash of buffer", 500)
    return "training" if first in "0123456789ab" else "testing"


def stem(file_name: str) -> str:
    """Without the last extension."""
    head, dot, _ = file_name.rpartition(".")
    return head if dot and head else file_name


def metadata(header: str | None) -> Mapping[str, str] | None:
    """``x-metadata``; an empty object is none at all."""
    if header is None:
        return None
    try:
        value = json.loads(header)
    except ValueError as error:
        raise Refusal("x-metadata is not valid json") from error
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise Refusal("x-metadata should be an object of strings")
    return value or None


def labels_file(name: str, content: bytes) -> Mapping[str, Any]:
    """What a ``.labels`` part says, by file name.

    Raises:
        Refusal: it says nothing that can be used; the whole request fails.
    """
    kind, key = LABEL_FILES[name]
    try:
        document = json.loads(content)
    except ValueError as error:
        raise Refusal(f"{name} is not valid json") from error
    if not isinstance(document, dict) or document.get("version") != 1:
        raise Refusal("Invalid version")
    if document.get("type") != kind:
        raise Refusal("Invalid type")
    entries = document.get(key)
    if not isinstance(entries, dict):
        raise Refusal(f"{key} is not an object")
    return entries


def boxes(value: Any) -> tuple[Mapping[str, Any], ...]:
    """Bounding boxes, checked."""
    if not isinstance(value, list):
        raise Refusal("boundingBoxes should be an array")
    for box in value:
        shown = json.dumps(box)
        if not isinstance(box.get("label"), str):
            raise Refusal(f"label is not a string in {shown}")
        for name in ("x", "y", "width", "height"):
            if not isinstance(box.get(name), int | float):
                raise Refusal(f"{name} is not a number in {shown}")
        for name in ("width", "height"):
            if box[name] <= 0:
                raise Refusal(f"{name} should be >0 in {shown}")
    return tuple(value)


def structured(value: Any) -> tuple[Mapping[str, Any], ...]:
    """Labels by index, checked as far as that goes without the sample's length."""
    source = "structured_labels.labels"
    if not isinstance(value, list):
        raise Refusal(f"{source} is not a valid array")
    covered = 0
    for index, entry in enumerate(value):
        if not isinstance(entry.get("label"), str):
            raise Refusal(f'{source} (index {index}) "label" is required and should be string.')
        start, end = entry.get("startIndex"), entry.get("endIndex")
        for name, number in (("startIndex", start), ("endIndex", end)):
            if not isinstance(number, int):
                raise Refusal(f'{source} (index {index}) "{name}" is required and should be numeric')
        if start < 0:
            raise Refusal(f'{source} (index {index}) "startIndex" should be >= 0')
        if start > end:
            raise Refusal(f'{source} (index {index}) "endIndex" should be after "startIndex"')
        if start > covered:
            raise Refusal(
                f"structuredLabels: index {covered} does not have a label. Currently we require structured labels for"
                " the complete sample, there cannot be any gaps in the labels."
            )
        covered = max(covered, end + 1)
    return tuple(value)


def label_map(value: Any, file_name: str) -> Mapping[str, str]:
    """Key-value labels; a list becomes the keys ``0``, ``1`` …"""
    if isinstance(value, list):
        value = {str(index): text for index, text in enumerate(value)}
    if not isinstance(value, dict):
        raise Refusal("Labelmap is not an object")
    if not all(isinstance(text, str) for text in value.values()):
        raise Refusal(f"Invalid label for file '{file_name}': All values must be strings")
    return value


def csv_fault(content: bytes) -> str | None:
    """Why a CSV cannot be parsed; None where it can."""
    lines = [line for line in content.decode("utf-8", "replace").splitlines() if line.strip()]
    if not lines:
        return "file is empty"
    header = max((lines[0].split(delimiter) for delimiter in (",", ";", "\t")), key=len)
    rows = len(lines) - 1
    if header[0].strip().strip('"').lower() != "timestamp" and rows != 1:
        return f"For CSV files without a timestamp column, need exactly one line with values (but found {rows})"
    return None


def json_fault(content: bytes) -> str | None:
    """Why a JSON file is no acquisition file; None where it is one."""
    try:
        document = json.loads(content)
    except ValueError:
        return "Failed to parse JSON"
    missing = [key for key in ("protected", "signature", "payload") if key not in document]
    return f"Missing fields: {', '.join(missing)}" if missing else None
