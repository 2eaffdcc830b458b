"""A project with samples, and an impulse over them."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.samples import Sample
from edgewire.sandbox.service import Service

from contract_tests.sandbox.conftest import Caller

BASE = f"/api/{seed.PROJECT}"


class Project:
    """The sandbox's project, by its REST side; each call gives the fields of a good answer."""

    def __init__(self, service: Service, studio: Caller) -> None:
        self.service = service
        self.studio = studio

    def get(self, path: str) -> Any:
        return self._good(self.studio.get(BASE + path))

    def post(self, path: str, body: Any = None, **given: Any) -> Any:
        if body is not None:
            given["json"] = body
        return self._good(self.studio.post(BASE + path, **given))

    def delete(self, path: str) -> Any:
        return self._good(self.studio.delete(BASE + path))

    def refused(self, method: str, path: str, body: Any = None, status: int = 200) -> str:
        """The error of a request that is refused."""
        answer = self.studio.request(method, BASE + path, **({} if body is None else {"json": body}))
        assert answer.status_code == status, answer.text
        assert answer.json()["success"] is False, answer.text
        return str(answer.json()["error"])

    def run(self, path: str, body: Any = None, **given: Any) -> bool:
        """Start a job and say whether it ended well."""
        job = self.post(path, body, **given)["id"]
        found = self.get(f"/jobs/{job}/status")["job"]
        assert "finished" in found
        return bool(found["finishedSuccessful"])

    def log(self, job: int) -> str:
        return "".join(line["data"] for line in reversed(self.get(f"/jobs/{job}/stdout")["stdout"]))

    def add(self, name: str, rows: list[list[float]], label: str, category: str = "training", **fields: Any) -> Sample:
        """A sample of two axes at 100 Hz, put in where the ingestion service would put it."""
        text = "timestamp,a,b\n" + "".join(f"{at * 10},{row[0]},{row[1]}\n" for at, row in enumerate(rows))
        blob = self.service.store.blobs.add(text.encode())
        sample = Sample(
            id=self.service.samples.next_id(),
            project=seed.PROJECT,
            category=category,
            name=name,
            file_name=f"{name}.csv",
            stored_name=f"{name}.csv.0",
            blob=blob,
            content_blob=blob,
            extension="csv",
            media="timeseries",
            label=label,
            sensors=({"name": "a", "units": "g"}, {"name": "b", "units": "g"}),
            interval_ms=10,
            values_count=len(rows),
            length_ms=len(rows) * 10,
            added=self.service.clock.text(),
            **fields,
        )
        self.service.samples.put(sample)
        return sample

    def impulse(self, dsp: str = "flatten", learn: str = "keras", **input_block: Any) -> Any:
        return self.post("/impulse", impulse(dsp, learn, **input_block))["id"]

    def train(self) -> None:
        assert self.run("/jobs/generate-features", {"dspId": 2})
        assert self.run("/jobs/train/keras/3", {})

    @staticmethod
    def _good(answer: Any) -> Any:
        assert answer.status_code == 200, answer.text
        body = answer.json()
        assert body.pop("success") is True, body
        return body


def impulse(dsp: str = "flatten", learn: str = "keras", **input_block: Any) -> dict[str, Any]:
    """One block of each kind: 1, 2 and 3."""
    return {
        "inputBlocks": [
            {
                "id": 1,
                "type": "time-series",
                "name": "Time series",
                "title": "Time series data",
                "windowSizeMs": 40,
                "windowIncreaseMs": 20,
                "frequencyHz": 100,
                **input_block,
            }
        ],
        "dspBlocks": [
            {
                "id": 2,
                "type": dsp,
                "name": "DSP",
                "title": "Features",
                "axes": ["a", "b"],
                "input": 1,
                "implementationVersion": 1,
            }
        ],
        "learnBlocks": [{"id": 3, "type": learn, "name": "NN", "title": "Classifier", "dsp": [2]}],
    }


def ramp(count: int, step: float = 1.0) -> list[list[float]]:
    """Readings that differ: the second axis runs against the first."""
    return [[at * step, -at * step] for at in range(count)]


@pytest.fixture
def project(service: Service, studio: Caller) -> Project:
    """Two labels in training, one sample in testing."""
    found = Project(service, studio)
    found.add("idle.1", ramp(10), "idle")
    found.add("wave.1", ramp(6, 2.0), "wave")
    found.add("wave.2", ramp(8), "wave", "testing")
    return found
