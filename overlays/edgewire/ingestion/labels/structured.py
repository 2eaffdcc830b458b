"""``structured_labels.labels``: several labels in one sample, by index. Goes to the service beside the samples.

Source: the Edge Impulse documentation's page on multi-label data, and the public command-line client, whose checks
these are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .jsonfile import checked_bytes
from .model import Annotation, Context, Format, LabelFile, StructuredLabel
from .text import Json, decode, parse_json

FILE_NAME = "structured_labels.labels"
TYPE = "structured-labels"


def read(data: bytes, context: Context) -> LabelFile:
    """The structured labels in ``data``.

    Raises:
        LabelError: what :func:`structured_labels` refuses, a wrong version or type, a name that stands twice, not JSON.
    """
    root = parse_json(decode(data, context.file), context.file)
    root.version_one(TYPE)
    listed = root.field("structuredLabels").items()
    samples = {name: Annotation(structured=structured_labels(entry)) for name, entry in listed}
    return LabelFile(context.file, Format.STRUCTURED, samples)


def structured_labels(node: Json, count: int | None = None) -> tuple[StructuredLabel, ...]:
    """The array ``[{startIndex, endIndex, label, labelMap?}]``; ``count`` is the number of values of the sample.

    Raises:
        LabelError: a missing field, indexes that are negative, reversed or (where ``count`` is given) beyond the
            sample, label maps with different keys, or an index without a label.
    """
    labels = []
    keys: set[str] | None = None
    for entry in node.elements():
        label = entry.field("label").text()
        label_map = maps.texts() if (maps := entry.find("labelMap")) else None
        if label_map is not None:
            if keys is not None and keys != set(label_map):
                entry.fail("the keys of labelMap differ from those of an earlier entry; use the same in all.")
            keys = set(label_map)
        start, end = entry.field("startIndex"), entry.field("endIndex")
        first, last = start.whole(), end.whole()
        if first < 0:
            start.fail(f"the index is {first}; it must be 0 or greater.")
        if last < first:
            end.fail(f"the index is {last}, before startIndex, which is {first}.")
        if count is not None and last >= count:
            end.fail(f"the index is {last}, and the last one of the sample is {count - 1}.")
        labels.append(StructuredLabel(first, last, label, label_map))
    if (gap := first_gap(labels, count)) is not None:
        node.fail(f"index {gap} has no label; the labels must cover the sample from 0 without a gap.")
    return tuple(labels)


def first_gap(labels: Iterable[StructuredLabel], count: int | None = None) -> int | None:
    """The first index without a label, looking up to ``count`` or, without it, to the last labelled index."""
    reached = 0
    for label in sorted(labels, key=lambda label: label.start_index):
        if label.start_index > reached:
            return reached
        reached = max(reached, label.end_index + 1)
    return reached if reached < (1 if count is None else count) else None


def write(labels_by_name: Mapping[str, Iterable[StructuredLabel]]) -> bytes:
    """``structured_labels.labels`` for these file names, as UTF-8 JSON.

    Raises:
        LabelError: labels that the service would refuse, or text that is not valid Unicode.
    """
    listed = {name: [label_object(label) for label in labels] for name, labels in labels_by_name.items()}
    return checked_bytes({"version": 1, "type": TYPE, "structuredLabels": listed}, FILE_NAME, read)


def label_object(label: StructuredLabel) -> dict[str, Any]:
    """The label as the service writes it in files (its REST API wraps ``labelMap`` once more)."""
    result: dict[str, Any] = {"startIndex": label.start_index, "endIndex": label.end_index, "label": label.label}
    return result if label.label_map is None else {**result, "labelMap": dict(label.label_map)}
