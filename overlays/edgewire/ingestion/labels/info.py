"""``info.labels``: what exports contain and what the official client uploads from. It stays on disk: the service takes
the other four label files, not this one.

Source: the Edge Impulse documentation's page on the info.labels format, and the public command-line client. The page
calls the indexes of structured labels milliseconds; code and contract say sample indexes, both ends included.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from .bounding_boxes import box_object, boxes
from .errors import LabelError, shown
from .jsonfile import checked_bytes
from .maps import key_values
from .model import Annotation, Context, Format, LabelFile
from .structured import label_object, structured_labels
from .text import Json, decode, parse_json

FILE_NAME = "info.labels"

CATEGORIES = ("training", "testing", "validation", "post-processing", "split", "anomaly")
"""The categories that a file may name; ``anomaly`` is one of older exports."""

_KINDS = ("unlabeled", "label", "multi-label", "keyvalue-labels")

_NDJSON = '{"__ndjson":true,'


def read(data: bytes, context: Context) -> LabelFile:
    """The samples in ``data``, by their path, which is relative to the folder of the file unless it is absolute.

    Large exports have one sample a line instead of one JSON object; both are read.

    Raises:
        LabelError: a missing field, a wrong version, an unknown category or kind of label, a path that stands twice,
            what :func:`boxes` and :func:`structured_labels` refuse, not JSON.
    """
    text = decode(data, context.file)
    samples: dict[str, Annotation] = {}
    seen: set[str] = set()
    for entry in _lines(text, context.file) if text.startswith(_NDJSON) else _entries(text, context.file):
        path = entry.field("path").text(filled=True)
        normal = posixpath.normpath(path)
        if normal in seen:
            entry.field("path").fail(f"the sample {shown(path)} is listed twice; keep one.")
        seen.add(normal)
        samples[path] = _annotation(entry, context)
    return LabelFile(context.file, Format.INFO, samples)


def _entries(text: str, file: str) -> Iterator[Json]:
    root = parse_json(text, file)
    root.version_one()
    files = root.field("files")
    for index, entry in enumerate(files.elements()):
        yield entry
        files.value[index] = None  # An export may list a hundred thousand: each is let go as it is read.


def _lines(text: str, file: str) -> Iterator[Json]:
    """The entries of the variant with a JSON value a line: a header, then ``{"__key": "files", "__item": …}``."""
    # Not splitlines(): JSON text may hold U+2028 and other characters that it takes for line ends.
    for index, line in enumerate(text.split("\n"), start=1):
        place = f"line {index}"
        if not line.strip():
            continue
        value = Json(file, parse_json(line, file, place).value, f"{place}, header" if index == 1 else place)
        if index == 1:
            value.version_one()
        elif value.value is not None and value.object().get("__key") == "files":
            yield Json(file, value.object().get("__item"), f"{place}, __item")


def _annotation(entry: Json, context: Context) -> Annotation:
    category = entry.field("category")
    if category.text() not in CATEGORIES:
        category.fail(f"the category is {shown(category.value)}; it must be one of {', '.join(CATEGORIES)}.")
    listed, metadata, name = entry.find("boundingBoxes"), entry.find("metadata"), entry.find("name")
    attachments = entry.find("attachments")
    return Annotation(
        **_label(entry.field("label")),
        boxes=boxes(listed, context.size(entry.field("path").text()), clip=context.clip) if listed else None,
        metadata=metadata.texts() if metadata else None,
        category=category.text(),
        name=name.text(filled=True) if name else None,
        attachments=tuple(path.text(filled=True) for path in attachments.elements()) if attachments else (),
    )


def _label(node: Json) -> dict[str, Any]:
    """The kind of label as the argument of :class:`Annotation` that it is."""
    kind = node.field("type")
    if kind.value not in _KINDS:
        kind.fail(f"the kind of label is {shown(kind.value)}; it must be one of {', '.join(_KINDS)}.")
    if kind.value == "unlabeled":
        return {"unlabeled": True}
    if kind.value == "label":
        return {"label": node.field("label").text()}
    if kind.value == "multi-label":
        return {"structured": structured_labels(node.field("labels"))}
    return {"label_map": key_values(node.field("labels"))}


def write(samples: Mapping[str, Annotation]) -> bytes:
    """``info.labels`` for these paths, as UTF-8 JSON.

    A sample without any label is written as unlabeled. ``boundingBoxes`` is written only where the sample has boxes,
    because an empty list would make it a background image.

    Raises:
        LabelError: a sample without category, or anything that :func:`read` refuses.
    """
    files = [_object(path, sample) for path, sample in samples.items()]
    return checked_bytes({"version": 1, "files": files}, FILE_NAME, read)


def _object(path: str, sample: Annotation) -> dict[str, Any]:
    if sample.category is None:
        raise LabelError(FILE_NAME, path, "the sample has no category; give it one.")
    result: dict[str, Any] = {"path": path, "category": sample.category}
    if sample.label is not None:
        result["label"] = {"type": "label", "label": sample.label}
    elif sample.structured is not None:
        result["label"] = {"type": "multi-label", "labels": [label_object(label) for label in sample.structured]}
    elif sample.label_map is not None:
        result["label"] = {"type": "keyvalue-labels", "labels": dict(sample.label_map)}
    else:
        result["label"] = {"type": "unlabeled"}
    if sample.name is not None:
        result["name"] = sample.name
    if sample.metadata is not None:
        result["metadata"] = dict(sample.metadata)
    if sample.boxes is not None:
        result["boundingBoxes"] = [box_object(box) for box in sample.boxes]
    if sample.attachments:
        result["attachments"] = list(sample.attachments)
    return result
