"""What is given arrives: every kind of source, through the client, at a double of the service."""

from __future__ import annotations

import gc
import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from edgewire.client import EdgeImpulse
from edgewire.ingestion.acquisition import Acquisition
from edgewire.ingestion.sample import Sample

from .double import KEY, Double
from .given import CSV, PNG, WAV, box, boxes, info, make, write


@pytest.fixture
def ei(double: Double) -> Iterator[EdgeImpulse]:
    with EdgeImpulse(api_key=KEY, ingestion_endpoint=double.url, journal=None) as client:
        yield client


def test_every_kind_of_source_arrives(double: Double, ei: EdgeImpulse, tmp_path: Path) -> None:
    write(tmp_path / "path.wav", WAV)
    write(tmp_path / "folder/in.csv", CSV)
    acquisition = Acquisition(["x"], [1, 2], interval_ms=1, device_type="B")
    with write(tmp_path / "open.csv", CSV + b"20,3\n").open("rb") as file:
        report = ei.ingestion.upload(
            [
                tmp_path / "path.wav",
                tmp_path / "folder",
                ("bytes.csv", CSV + b"20,4\n"),
                file,
                Sample(io.BytesIO(CSV + b"20,5\n"), "stream.csv"),
                Sample(acquisition, "acquisition.json", label="été"),
                (Sample(CSV + b"20,%d\n" % number, f"{number}.csv") for number in range(3)),
            ]
        )
    report.raise_for_missing()
    assert {one.file_name: one.label for one in double.samples} == {
        "path.wav": "path",
        "in.csv": "in",
        "bytes.csv": "bytes",
        "open.csv": "open",
        "stream.csv": "stream",
        "acquisition.json": "été",
        **{f"{number}.csv": str(number) for number in range(3)},
    }
    assert next(one.content for one in double.samples if one.file_name == "acquisition.json") == acquisition.to_json()


def test_a_large_stream_arrives_whole_and_its_temporary_file_is_gone(
    double: Double, ei: EdgeImpulse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))
    contents = {f"{number}.wav": WAV + bytes([number]) * (5 * 2**20) for number in range(3)}
    report = ei.ingestion.upload(Sample(io.BytesIO(content), name) for name, content in contents.items())
    report.raise_for_missing()
    assert {one.file_name: one.content for one in double.samples} == contents
    gc.collect()
    assert os.listdir(tmp_path / "scratch") == []


def test_what_label_files_say_arrives_with_the_files(double: Double, ei: EdgeImpulse, tmp_path: Path) -> None:
    for name, content in (("a.png", PNG), ("b.csv", CSV), ("c.png", PNG + b"x")):
        write(tmp_path / name, content)
    labels = [{"startIndex": 0, "endIndex": 1, "label": "run"}]
    entries = [
        {"path": "a.png", "boundingBoxes": [], "metadata": {"site": "lab"}, "category": "testing"},
        {"path": "b.csv", "label": {"type": "multi-label", "labels": labels}, "name": "run 7"},
        {"path": "c.png", "label": {"type": "unlabeled"}},
    ]
    write(tmp_path / "info.labels", info(*entries))
    write(tmp_path / "bounding_boxes.labels", boxes(a_png=[box()]))
    ei.ingestion.upload(tmp_path).raise_for_missing()
    stored = {one.file_name: one for one in double.samples}
    assert stored.keys() == {"a.png", "run 7.csv", "c.png"}
    assert list(stored["a.png"].boxes or ()) == [box()]
    assert (stored["a.png"].category, stored["a.png"].metadata) == ("testing", {"site": "lab"})
    assert stored["run 7.csv"].labelled_by == "structured"
    assert (stored["c.png"].label, stored["c.png"].labelled_by) == ("", "no label")


def test_what_is_refused_here_is_not_sent_and_is_in_the_report(double: Double, ei: EdgeImpulse, tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.md")
    notes: list[str] = []
    report = ei.ingestion.upload([tmp_path, ("odd.png", b"GIF89a")], on_note=notes.append)
    assert [(result.name, str(result.state)) for result in report.results if result.name == "b.md"] == [
        ("b.md", "not sent")
    ]
    assert len(notes) == 1
    assert {one.file_name for one in double.samples} == {"a.csv", "odd.png"}
