"""Folders made for a test, and what `items` makes of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from edgewire.ingestion.item import Item, Refused
from edgewire.ingestion.sample import Defaults
from edgewire.ingestion.sources import items

from contract_tests.labels.files import png

CSV = b"timestamp,x\n0,1\n10,2\n"
WAV = b"RIFF\x2c\0\0\0WAVEfmt " + bytes(28)
PNG = png(100, 50)
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0"
ACQUISITION = b'{"protected":{"ver":"v1","alg":"none"},"signature":"00","payload":{}}'

CONTENT = {".csv": CSV, ".txt": CSV, ".wav": WAV, ".png": PNG, ".jpg": JPEG, ".jpeg": JPEG, ".json": ACQUISITION}


class Made(NamedTuple):
    """What came out: items, refusals (reason by source), and notes."""

    items: list[Item]
    refused: dict[str, str]
    notes: list[str]

    @property
    def names(self) -> list[str]:
        return [item.name for item in self.items]


def make(root: Path, *names: str, **contents: bytes) -> Path:
    """Files below ``root``, each with content that fits its name; ``contents`` by name with ``__`` for a dot."""
    for name in names:
        write(root / name, CONTENT.get(Path(name).suffix.lower(), b"anything"))
    for name, content in contents.items():
        write(root / name.replace("__", "."), content)
    return root


def write(path: Path, content: bytes | str | Mapping[str, Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, Mapping):
        content = json.dumps(content)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def made(what: Any, **defaults: Any) -> Made:
    notes: list[str] = []
    found = list(items(what, defaults=Defaults(**defaults), on_note=notes.append))
    return Made(
        [one for one in found if isinstance(one, Item)],
        {one.source: one.reason for one in found if isinstance(one, Refused)},
        notes,
    )


def info(*entries: Mapping[str, Any]) -> dict[str, Any]:
    """``info.labels`` with these entries; what they leave out is usual."""
    usual = {"category": "training", "label": {"type": "label", "label": "x"}}
    return {"version": 1, "files": [{**usual, **entry} for entry in entries]}


def boxes(**by_name: list[dict[str, Any]]) -> dict[str, Any]:
    """``bounding_boxes.labels``; ``a_png`` is the file ``a.png``."""
    listed = {name.replace("_", "."): entry for name, entry in by_name.items()}
    return {"version": 1, "type": "bounding-box-labels", "boundingBoxes": listed}


def box(**changes: Any) -> dict[str, Any]:
    return {"label": "bolt", "x": 10, "y": 20, "width": 30, "height": 15, **changes}
