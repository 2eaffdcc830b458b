"""What the headers of an upload say, for every file of the request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes

from ..answers import Refusal
from ..content.labels import Boxes, bounding_boxes
from ..content.shape import clean

_LARGEST_ID = 2**63 - 1
_NO_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Labels, names and marks for all files of one request.

    Attributes:
        label: ``x-label``; None where it is absent or empty.
        unlabelled: ``x-no-label``: no label, also none from the name.
        file_name: ``x-file-name``, for a body that has no name of its own.
        disallow_duplicates: ``x-disallow-duplicates`` is there, whatever it says.
        date_id: ``x-add-date-id``: the sample's name ends in its stored name's suffix.
        metadata: ``x-metadata``; None also for an empty object.
        boxes: ``x-bounding-boxes``.
        device_type: ``x-device-type``, for files that name no device.
        job: ``x-synthetic-data-job-id``.
    """

    label: str | None = None
    unlabelled: bool = False
    file_name: str | None = None
    disallow_duplicates: bool = False
    date_id: bool = False
    metadata: dict[str, str] | None = None
    boxes: Boxes | None = None
    device_type: str | None = None
    job: int | None = None


def options(headers: Iterable[tuple[bytes, bytes]]) -> Options:
    """Read the headers (names in lower case).

    Raises:
        Refusal: 400, one of them cannot be read.
    """
    given: Mapping[bytes, bytes] = dict(headers)
    label, device_type = given.get(b"x-label"), given.get(b"x-device-type")
    return Options(
        label=decoded(label) or None if label is not None else None,
        unlabelled=b"x-no-label" in given,
        file_name=decoded(given[b"x-file-name"]) if b"x-file-name" in given else None,
        disallow_duplicates=b"x-disallow-duplicates" in given,
        date_id=b"x-add-date-id" in given and b"x-no-date-id" not in given,
        metadata=_metadata(given.get(b"x-metadata")),
        boxes=_boxes(given.get(b"x-bounding-boxes")),
        device_type=decoded(device_type) if device_type else None,
        job=_job(given.get(b"x-synthetic-data-job-id")),
    )


def decoded(value: bytes) -> str:
    """A header's text. Node clients percent-encode it and the Python SDK does not: what is no encoding is the text."""
    if not _NO_ESCAPE.search(value):
        try:
            return unquote_to_bytes(value).decode()
        except UnicodeDecodeError:
            pass
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _metadata(header: bytes | None) -> dict[str, str] | None:
    if header is None:
        return None
    value = _json(header, "x-metadata")
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise Refusal("x-metadata should be a JSON object of strings", 400)
    return {clean(name): clean(text) for name, text in value.items()} or None


def _boxes(header: bytes | None) -> Boxes | None:
    if header is None:
        return None
    value = _json(header, "x-bounding-boxes")
    try:
        return bounding_boxes(value)
    except Refusal as refusal:
        raise Refusal(f"x-bounding-boxes: {refusal}", 400) from refusal


def _json(header: bytes, name: str) -> Any:
    for text in (header, decoded(header).encode()):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            continue
    raise Refusal(f"{name} is not valid json", 400)


def _job(header: bytes | None) -> int | None:
    if header is None:
        return None
    if not header.isdigit() or len(header) > 19 or int(header) > _LARGEST_ID:
        raise Refusal("x-synthetic-data-job-id should be the id of a job, a whole number", 400)
    return int(header)
