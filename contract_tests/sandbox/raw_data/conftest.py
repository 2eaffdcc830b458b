"""Samples to work on, put there without the ingestion service."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.samples import Sample
from edgewire.sandbox.service import Service

PATH = f"/api/{seed.PROJECT}/raw-data"
PNG = bytes.fromhex("89504e470d0a1a0a0000000d494844520000000200000003080200000036682f7d0000000049454e44ae426082")


def acquisition(values: list[list[float]], interval_ms: float = 10, name: str | None = None) -> bytes:
    """A JSON acquisition file with two sensors."""
    payload: dict[str, Any] = {
        "device_type": "TEST",
        "interval_ms": interval_ms,
        "sensors": [{"name": "accX", "units": "m/s2"}, {"name": "accY", "units": "m/s2"}],
        "values": values,
    }
    if name is not None:
        payload["device_name"] = name
    return json.dumps({"protected": {"ver": "v1", "alg": "none"}, "signature": "0" * 64, "payload": payload}).encode()


class Dataset:
    """Puts samples into the first project; ``fields`` are those of ``Sample``."""

    def __init__(self, service: Service) -> None:
        self.service = service

    def add(self, name: str = "idle.01", *, content: bytes | None = None, **fields: Any) -> Sample:
        """A time series of ten readings, unless fields say otherwise."""
        content = acquisition([[index, -index] for index in range(10)]) if content is None else content
        digest = self.service.store.blobs.add(content)
        usual: dict[str, Any] = {
            "project": seed.PROJECT,
            "category": "training",
            "extension": "json",
            "media": "timeseries",
            "label": "idle",
            "sensors": ({"name": "accX", "units": "m/s2"}, {"name": "accY", "units": "m/s2"}),
            "interval_ms": 10,
            "values_count": 10,
            "length_ms": 100,
            "added": self.service.clock.text(),
            "signature_valid": True,
        }
        known = usual | fields
        file_name = f"{name}.{known['extension']}"
        id = self.service.samples.next_id()
        sample = Sample(
            id=id, name=name, file_name=file_name, stored_name=f"{file_name}.{id:08x}", blob=digest,
            content_blob=digest, **known,
        )  # fmt: skip
        self.service.samples.put(sample)
        return sample

    def image(self, name: str = "photo.01", **fields: Any) -> Sample:
        """A picture of 2 by 3 pixels."""
        usual: dict[str, Any] = {
            "content": PNG, "extension": "png", "media": "image", "sensors": ({"name": "image", "units": "rgba"},),
            "interval_ms": 0, "values_count": 1, "length_ms": 0, "width": 2, "height": 3,
        }  # fmt: skip
        return self.add(name, **(usual | fields))

    def label_boxes(self) -> None:
        """Let the project label by bounding boxes."""
        record = self.service.store.get("project", 0, seed.PROJECT)
        assert record is not None
        record.setdefault("settings", {})["labelingMethod"] = "object_detection"
        self.service.store.put("project", 0, seed.PROJECT, record)


@pytest.fixture
def dataset(service: Service) -> Dataset:
    return Dataset(service)
