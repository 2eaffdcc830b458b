"""What is in an export: the samples in a folder a category, and the label files that the uploader reads."""

from __future__ import annotations

import json
import re
import zipfile
from collections import defaultdict
from typing import IO, TYPE_CHECKING

from .. import content
from ..sample_query import Query
from ..samples import Sample
from ..store import Record
from .raw_data_content import file_of
from .raw_data_content import wav as as_wav
from .raw_data_shape import cold_storage_name

if TYPE_CHECKING:
    from ..service import Service

README = """This is an export of a project of the edgewire sandbox.

Each category has a folder. `info.labels` says of every file what its sample is called, its label, its metadata and its
bounding boxes. The Edge Impulse uploader reads it: edge-impulse-uploader --info-file info.labels
"""
_LONGEST_NAME = 200
"""Bytes. File systems take 255, and a number may be added."""

_UNSAFE = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')


def write(
    service: Service, project: int, file: IO[bytes], *, wav: bool, retain_crops: bool, friendly_names: bool
) -> None:
    """Write the ZIP file.

    Args:
        wav: only what has an audio axis, as WAV files.
        retain_crops: parts of time series as they were cropped; otherwise as they were sent.
        friendly_names: ``label.name.extension``; otherwise as the service keeps them.
    """
    entries: list[Record] = []
    boxes: dict[str, dict[str, list[Record]]] = defaultdict(dict)
    taken: set[str] = set()
    # Not compressed: that takes longer than all the rest, and nothing else is answered meanwhile.
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for sample in service.samples.each(Query(project=project, media="audio" if wav else None)):
            data, extension = _data(service, sample, wav, retain_crops)
            folder = sample.category
            name = _free(taken, folder, _name(sample, extension, friendly_names), extension)
            archive.writestr(f"{folder}/{name}", data)
            entries.append(_entry(sample, f"{folder}/{name}", cut=retain_crops))
            if sample.boxes is not None:
                boxes[folder][name] = [dict(box) for box in sample.boxes]
        for folder, labels in boxes.items():
            document = {"version": 1, "type": "bounding-box-labels", "boundingBoxes": labels}
            archive.writestr(f"{folder}/bounding_boxes.labels", json.dumps(document))
        archive.writestr("info.labels", json.dumps({"version": 1, "files": entries}))
        archive.writestr("README", README)


def _data(service: Service, sample: Sample, wav: bool, retain_crops: bool) -> tuple[bytes, str]:
    store = service.store
    if not retain_crops and wav:
        return content.wav(*file_of(store, sample)), "wav"
    if wav:
        return as_wav(store, sample, 0), "wav"
    if retain_crops and sample.crop is not None:
        part = content.sliced(*file_of(store, sample), *sample.crop)
        return part.content, part.extension
    return store.blobs.read(sample.blob), sample.extension


def _entry(sample: Sample, path: str, *, cut: bool) -> Record:
    """One item of ``info.labels``. The boxes are always there, since the official SDK reads them without asking."""
    structured = sample.structured if cut or sample.crop is None else sample.structured_whole
    label: Record = {"type": "label", "label": sample.label} if sample.label else {"type": "unlabeled"}
    if structured:
        label = {"type": "multi-label", "labels": list(structured)}
    elif sample.label_map:
        label = {"type": "keyvalue-labels", "labels": sample.label_map}
    entry: Record = {
        "path": path,
        "name": sample.name,
        "category": sample.category,
        "label": label,
        "boundingBoxes": list(sample.boxes or ()),
    }
    return {**entry, "metadata": sample.metadata} if sample.metadata else entry


def _name(sample: Sample, extension: str, friendly: bool) -> str:
    if not friendly:
        stored = cold_storage_name(sample).rpartition("/")[2]
        return _safe(f"{sample.label}.{stored}" if sample.label else stored)
    return _safe(f"{sample.label}.{sample.name}.{extension}" if sample.label else f"{sample.name}.{extension}")


def _safe(name: str) -> str:
    """A file name for every system. Of a long one the end is kept, which has the extension."""
    short = _UNSAFE.sub("_", name).encode()[-_LONGEST_NAME:].decode(errors="ignore")
    return short.lstrip(".") or "sample"


def _free(taken: set[str], folder: str, name: str, extension: str) -> str:
    """A name that no other file of the folder has, also where capitals do not count."""
    base = name.removesuffix(f".{extension}")
    candidate, number = f"{base}.{extension}", 1
    while f"{folder}/{candidate}".lower() in taken:
        number += 1
        candidate = f"{base}.{number}.{extension}"
    taken.add(f"{folder}/{candidate}".lower())
    return candidate
