"""Valid uploads, each unlike every other: they take the place of random bytes, which no schema makes valid.

``number`` says which: the same number gives the same bytes, and different numbers different ones.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from contract_tests.sandbox.content import made

TYPES: Mapping[str, str] = {
    "json": "application/json",
    "cbor": "application/cbor",
    "csv": "text/csv",
    "txt": "text/plain",
    "wav": "audio/wav",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "mp4": "video/mp4",
    "avi": "video/avi",
    "parquet": "application/vnd.apache.parquet",
}
"""Extensions of data files, and the media type of a part that has one."""

EXTENSIONS = tuple(TYPES)

MESSAGES = frozenset(("application/json", "application/cbor", "application/octet-stream"))
"""The media types of a message, whatever the name of it."""

LABEL_FILES: Mapping[str, tuple[str, str, str, Any]] = {
    "csv": (
        "structured_labels",
        "structured-labels",
        "structuredLabels",
        [{"startIndex": 0, "endIndex": 1, "label": "läb"}],
    ),
    "png": (
        "bounding_boxes",
        "bounding-box-labels",
        "boundingBoxes",
        [{"label": "bolt", "x": 1, "y": 0, "width": 2, "height": 1.5}],
    ),
    "wav": ("label_map", "label-map-labels", "labels", {"site": "lab"}),
    "json": ("attachments", "attachments", "attachments", [{"filename": "photo.jpg"}]),
}
"""By the extension of the file that it is about: the label file's name, its type, its key, and its entry."""

_LONGEST = 1e300
_PICTURE = [{"name": "image", "units": "rgba"}]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form; ``name`` is its file name."""

    field: str
    name: str
    content: bytes
    type: str


def content(extension: str, number: int) -> bytes:
    """A data file."""
    mark = number.to_bytes(8, "big")
    match extension:
        case "json":
            return made.acquisition([[number, 1.5], [2, 3]])
        case "cbor":
            return made.cbor([[number, 1.5], [2, 3]])
        case "csv" | "txt":
            return f"timestamp,x,y\n0,{number},1\n10,{number},2\n".encode()
        case "wav":
            return made.wav(made.pcm(number % 30_000, number // 30_000, 1))
        case "mp4":
            return made.mp4() + made.box(b"free", mark)
        case "avi":
            return made.avi() + made.chunk(b"JUNK", mark)
        case "parquet":
            return b"PAR1" + mark + bytes(12) + b"PAR1"
        case "png":
            return made.png() + mark  # behind the end of a picture nobody looks
        case "jpg" | "jpeg":
            return made.jpeg() + mark
    raise ValueError(extension)


def body(media_type: str, number: int) -> bytes:
    """The whole body of a request to ``data``, of one of its media types, JSON and forms apart."""
    if media_type == "application/octet-stream":
        return made.tailed("i32", made.pcm(number % 30_000, number // 30_000))
    return content(extension_of(media_type), number)


def extension_of(media_type: str) -> str:
    """The one that files of this media type have."""
    return next(extension for extension, found in TYPES.items() if found == media_type)


def named(name: str, extension: str) -> str:
    """A drawn name with that extension; also one that ends in a slash, behind which a name must have more than that."""
    return f"{name}x.{extension}"


def files(count: int, number: int) -> list[Part]:
    """A form for ``files``: so many data files, of all kinds in turn, and the label file that the first can have."""
    kinds = [EXTENSIONS[(number + more) % len(EXTENSIONS)] for more in range(count)]
    parts = [_file(number, number * 1000 + more, kind) for more, kind in enumerate(kinds)]
    if kinds[0] in LABEL_FILES:
        name, type_, key, entry = LABEL_FILES[kinds[0]]
        about = parts[0].name
        if name == "attachments":
            parts[0] = Part("data", about, _message_of_a_picture(number), TYPES["json"])
            parts.append(Part("data", "photo.jpg", content("jpg", number), TYPES["jpg"]))
        labels = json.dumps({"version": 1, "type": type_, key: {about: entry}}).encode()
        parts.insert(number % 2, Part("data", f"{name}.labels", labels, "application/json"))
    return parts


def form(number: int) -> list[Part]:
    """A form for ``data``, as one of the clients that send one."""
    message, picture = _message_of_a_picture(number), content("jpg", number)
    alone = Part("data", "", content("json", number), TYPES["json"])
    forms = (
        [Part("message", "message.json", message, TYPES["json"]), Part("image", "image.jpg", picture, TYPES["jpg"])],
        [Part("body", "body.json", message, TYPES["json"]), Part("attachments", "a.jpg", picture, TYPES["jpg"])],
        [Part("attachments[]", "picture.jpg", picture, TYPES["jpg"])],
        [Part("data", "blob", content("cbor", number), TYPES["cbor"])],
        [alone],
    )
    return forms[number % len(forms)]


def has_message(parts: list[Part]) -> bool:
    """Whether one of them says what the others are."""
    return any(part.type in MESSAGES for part in parts)


def readable(message: dict[str, Any], number: int) -> dict[str, Any]:
    """A message that fits its schema, with what no schema says: a row has a number for each sensor, and together they
    last for a time that is a number.

    A key that is not listed keeps it from being one that is there already.
    """
    payload = message["payload"]
    width, rows = len(payload["sensors"]), [_numbers(row) for row in payload["values"]]
    fitted = {
        "values": [[*row, *[0] * width][:width] for row in rows],
        "interval_ms": min(payload["interval_ms"], _LONGEST),
        "number": number,
    }
    return {**message, "payload": {**payload, **fitted}}


def _numbers(row: Any) -> list[float]:
    return [0] if isinstance(row, str) else row if isinstance(row, list) else [row]


def _file(number: int, unique: int, extension: str) -> Part:
    folder = ("", "deeper/inside/", "gr\u00fcn ")[number % 3]
    return Part("data", f"{folder}run.{unique}.{extension}", content(extension, unique), TYPES[extension])


def _message_of_a_picture(number: int) -> bytes:
    return made.acquisition([f"Ref-BINARY-image/jpeg ({number} bytes) {number}"], _PICTURE, interval_ms=0)
