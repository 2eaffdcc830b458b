"""The ingestion application to call, without a port."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

import httpx
import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.ingestion import Ingestion
from edgewire.sandbox.samples import Sample
from edgewire.sandbox.service import Service

Files = Sequence[tuple[str, bytes]]


class Port:
    """Sends uploads, and looks at what is stored."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.app = Ingestion(service)

    def request(
        self, method: str, path: str, *, key: str | None = credentials.PROJECT_KEY, headers: Any = None, **given: Any
    ) -> httpx.Response:
        """One request."""
        sent = {} if key is None else {"x-api-key": key}
        sent |= dict(headers or {})

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://ingestion") as client:
                return await client.request(method, path, headers=list(sent.items()), **given)

        answer = asyncio.run(send())
        assert answer.headers["x-sandbox-tier"] == "stateful"
        return answer

    def files(self, files: Files, category: str = "training", **given: Any) -> httpx.Response:
        """Upload data files and label files, in this order."""
        parts = [("data", (name, data, "multipart/form-data")) for name, data in files]
        return self.request("POST", f"/api/{category}/files", files=parts, **given)

    def entries(self, files: Files, category: str = "training", **given: Any) -> list[dict[str, Any]]:
        """The same; the entries of an answer that is one."""
        answer = self.files(files, category, **given)
        assert answer.status_code == 200, answer.text
        body = answer.json()
        assert body["success"] is True
        return list(body["files"])

    def stored(self, files: Files, category: str = "training", **given: Any) -> list[Sample]:
        """The same; the samples that the answer names."""
        return [self.sample(entry["sampleId"]) for entry in self.entries(files, category, **given)]

    def data(self, body: bytes, *, name: str | None = "idle.01", **given: Any) -> httpx.Response:
        """Upload a body as devices do."""
        headers = dict(given.pop("headers", {})) | ({} if name is None else {"x-file-name": name})
        return self.request("POST", "/api/training/data", headers=headers, content=body, **given)

    def sample(self, id: int) -> Sample:
        """One that is stored."""
        sample = self.service.samples.get(seed.PROJECT, id)
        assert sample is not None
        return sample

    def count(self) -> int:
        """How many samples there are in all."""
        with self.service.store.transaction() as database:
            return int(database.execute("SELECT COUNT(*) FROM samples").fetchone()[0])

    def bytes_of(self, sample: Sample) -> bytes:
        """What was sent as this sample."""
        return self.service.store.blobs.read(sample.blob)

    def project(self, **settings: Any) -> None:
        """Change settings of the project."""
        record = self.service.store.get("project", 0, seed.PROJECT)
        assert record is not None
        record["settings"] = {**record.get("settings", {}), **settings}
        self.service.store.put("project", 0, seed.PROJECT, record)


def label_file(kind: str, entries: Mapping[str, Any]) -> tuple[str, bytes]:
    """A label file; ``kind`` is its name without the extension."""
    type_, key = {
        "structured_labels": ("structured-labels", "structuredLabels"),
        "bounding_boxes": ("bounding-box-labels", "boundingBoxes"),
        "label_map": ("label-map-labels", "labels"),
        "attachments": ("attachments", "attachments"),
    }[kind]
    return f"{kind}.labels", json.dumps({"version": 1, "type": type_, key: entries}).encode()


@pytest.fixture
def port(service: Service) -> Port:
    return Port(service)
