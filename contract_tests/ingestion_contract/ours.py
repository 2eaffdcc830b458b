"""Uploads of edgewire: every option of an upload, through both endpoints, with files of every kind."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from edgewire.ingestion.item import CATEGORIES
from edgewire.ingestion.sample import Sample
from edgewire.ingestion.uploader import Ingestion
from edgewire.sandbox import credentials, seed
from edgewire.transport.options import Options

from contract_tests.ingestion_official import folders
from contract_tests.sandbox.content import made

HOWS: list[dict[str, Any]] = [
    {},
    *({"category": category} for category in CATEGORIES),
    {"category": "split", "split": "hash"},
    {"label": "plain"},
    {"label": "grün, 走る 50% %41"},
    {"unlabeled": True},
    {"infer": "first-dot"},
    {"infer": "folder"},
    {"metadata": {"site": "läb 走", "empty": "", 'quo"te': "a\\b"}},
    {"background": True},
    {"csv_wizard": True},
    {"follow": False},
    {"exclude": ["*.tmp"]},
    {"sensors": ["x", ("y", "m/s2")], "interval_ms": 12.5},
    {"device_type": "BOARD", "device_name": "AA:BB"},
    {"encoding": "json"},
    {"hmac_key": made.KEY},
    {"encoding": "json", "hmac_key": made.KEY},
    {"allow_duplicates": True},
    {"add_date_id": True},
    {"concurrency": 1, "batch_files": 2, "batch_bytes": 1000, "bytes_in_flight": 10_000, "max_attempts": 2},
    {"dry_run": True},
    {"retry_rejected": True},
    {"synthetic_data_job_id": 7},
    {"upload_source": "SOMEBODY"},
    {"project_id": seed.PROJECT},
    {"on_event": lambda event: None, "on_note": lambda note: None},
]
"""One upload of everything each, through both endpoints."""

ALONE: list[dict[str, Any]] = [{"name": "other name.csv"}, {"dataset_format": "coco", "clip": True}]
"""What fits one file, or one folder, only."""


def upload(url: str, folder: Path) -> None:
    """All of them."""
    client = Ingestion(endpoint=url, api_key=lambda: credentials.PROJECT_KEY, options=Options(timeout=20), journal=None)
    plain = folders.write(folder / "plain", (*folders.PLAIN, "b.txt", "c.jpeg"))
    for number, how in enumerate(HOWS):
        given = {"sensors": ["x", "y"], "interval_ms": 20, **how}
        labels = {"label", "unlabeled"} & how.keys()
        client.upload([plain, *([] if labels else _labelled(number)), *_records(number)], **given)
        # One file a request: a folder of every kind is enough now and then.
        client.upload_data([*([] if number % 8 else [plain]), *_records(number + 500)], **given)
    named, data_set = ALONE
    client.upload(made.csv(7), **named)
    client.upload(_data_set(folder / "coco"), **data_set)
    client.upload(folders.export(folder / "export", folders.EXPORT))


def options() -> set[str]:
    """The options that some upload is given."""
    return {name for how in (*HOWS, *ALONE) for name in how}


def _records(number: int) -> Iterator[Any]:
    """With names and content of their own, so that they are stored and not only found there."""
    yield f"r{number}.csv", made.csv(5).replace(b"\n0,", b"\n0.%d," % number)
    yield Sample(np.array([[number, 1], [2, 3]]), f"array {number}")


def _labelled(number: int) -> Iterator[Sample]:
    """With everything that label files are for."""
    box: Mapping[str, object] = {"label": "bült", "x": 0, "y": 1, "width": 3, "height": 2}
    yield Sample(folders.png(number), f"box{number}.png", bounding_boxes=[box])
    yield Sample(folders.jpg(number), f"nothing{number}.jpg", bounding_boxes=[])
    yield Sample(folders.content("a.json", number), f"runs{number}.json", structured_labels=folders.RANGES)
    yield Sample(folders.content("a.cbor", number), f"map{number}.cbor", label_map={"who": "Ä", "": "x"})
    picture = (f"photo{number}.jpg", folders.jpg(number + 1))
    yield Sample(folders.content("a.json", 100 + number), f"attached{number}.json", attachments=[picture])


def _data_set(folder: Path) -> Path:
    folders.write(folder, ("lamp.png",))
    coco = {
        "images": [{"id": 1, "file_name": "lamp.png", "width": 8, "height": 6}],
        "annotations": [{"image_id": 1, "category_id": 1, "bbox": [1, 1, 20, 2]}],
        "categories": [{"id": 1, "name": "lamp"}],
    }
    (folder / "labels.json").write_text(json.dumps(coco), encoding="utf-8")
    return folder
