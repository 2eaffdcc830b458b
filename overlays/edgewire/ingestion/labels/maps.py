"""``label_map.labels`` (key-value labels) and ``attachments.labels`` (files that belong to a sample).

Both go to the service beside the samples. Source: the public command-line client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .jsonfile import checked_bytes
from .model import Annotation, Context, Format, LabelFile
from .text import Json, decode, parse_json

LABEL_MAP_FILE_NAME = "label_map.labels"
LABEL_MAP_TYPE = "label-map-labels"
ATTACHMENTS_FILE_NAME = "attachments.labels"
ATTACHMENTS_TYPE = "attachments"


def read_label_map(data: bytes, context: Context) -> LabelFile:
    """The key-value labels in ``data``.

    Raises:
        LabelError: labels that are not text, a wrong version or type, a name that stands twice, not JSON.
    """
    root = parse_json(decode(data, context.file), context.file)
    root.version_one(LABEL_MAP_TYPE)
    samples = {name: Annotation(label_map=key_values(entry)) for name, entry in root.field("labels").items()}
    return LabelFile(context.file, Format.LABEL_MAP, samples)


def key_values(node: Json) -> dict[str, str]:
    """An object of texts, or an array of texts, whose keys become ``"0"``, ``"1"`` and so on."""
    if isinstance(node.value, list):
        return {str(index): entry.text() for index, entry in enumerate(node.elements())}
    return node.texts()


def read_attachments(data: bytes, context: Context) -> LabelFile:
    """The names of the attachments in ``data``.

    Raises:
        LabelError: a missing field, a wrong version or type, a name that stands twice, not JSON.
    """
    root = parse_json(decode(data, context.file), context.file)
    root.version_one(ATTACHMENTS_TYPE)
    samples = {
        name: Annotation(attachments=tuple(entry.field("filename").text(filled=True) for entry in listed.elements()))
        for name, listed in root.field("attachments").items()
    }
    return LabelFile(context.file, Format.ATTACHMENTS, samples)


def write_label_map(labels_by_name: Mapping[str, Mapping[str, str]]) -> bytes:
    """``label_map.labels`` for these file names, as UTF-8 JSON.

    Raises:
        LabelError: text that is not valid Unicode.
    """
    listed = {name: dict(labels) for name, labels in labels_by_name.items()}
    value = {"version": 1, "type": LABEL_MAP_TYPE, "labels": listed}
    return checked_bytes(value, LABEL_MAP_FILE_NAME, read_label_map)


def write_attachments(attachments_by_name: Mapping[str, Iterable[str]]) -> bytes:
    """``attachments.labels`` for these file names, as UTF-8 JSON.

    Raises:
        LabelError: an empty name, or text that is not valid Unicode.
    """
    listed = {name: [{"filename": file} for file in files] for name, files in attachments_by_name.items()}
    value = {"version": 1, "type": ATTACHMENTS_TYPE, "attachments": listed}
    return checked_bytes(value, ATTACHMENTS_FILE_NAME, read_attachments)
