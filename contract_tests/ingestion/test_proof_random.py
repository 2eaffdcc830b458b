"""Random faults over random files: each file is stored exactly once, or reported as not stored."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from edgewire.ingestion.engine import UploadOptions
from edgewire.ingestion.item import Category, Item
from edgewire.ingestion.labels import Annotation, BoundingBox
from edgewire.ingestion.report import UploadReport
from hypothesis import given, note, settings
from hypothesis import strategies as st

from . import proofs
from .double import Double, Fault, rules
from .double import faults as ways
from .double.claims import Claims
from .double.service import CsvFailure

NAMES = ("a.wav", "b.wav", "ü 走.png", "c.csv", "d.csv", "e.jpg")
LABELS = (Annotation(), Annotation(label="x"), Annotation(label="50%, ü"), Annotation(unlabeled=True))
CATEGORIES: tuple[Category, ...] = ("training", "testing", "split")
SIZES = (0, 1, 7, 900, 5_000, 64 * 1024, 100_000)


@dataclass(frozen=True)
class File:
    """One file; equal ``content`` numbers are equal contents."""

    name: str
    content: int
    label: int
    category: Category
    boxes: bool
    on_disk: bool

    def bytes(self) -> bytes:
        chance = random.Random(self.content)
        return chance.randbytes(chance.choice(SIZES))


@dataclass(frozen=True)
class Plan:
    """One example."""

    files: tuple[File, ...]
    faults: tuple[Fault | None, ...]
    options: UploadOptions
    journal: bool
    csv_failure: CsvFailure


@st.composite
def plans(draw: st.DrawFn, faults: Sequence[Fault] = ways.TRANSIENT) -> Plan:
    endpoints: tuple[Literal["files", "data"], ...] = ("files", "files", "files", "data")
    endpoint = draw(st.sampled_from(endpoints))
    alike = draw(st.booleans())  # only files of one label and category share a request
    file = st.builds(
        File,
        name=st.sampled_from(NAMES),
        content=st.integers(0, 8),
        label=st.integers(0, 0 if alike else len(LABELS) - 1),
        category=st.sampled_from(CATEGORIES[:1] if alike else CATEGORIES),
        boxes=st.booleans() if endpoint == "files" else st.just(False),
        on_disk=st.booleans(),
    )
    return Plan(
        files=tuple(draw(st.lists(file, min_size=1, max_size=12))),
        faults=tuple(draw(st.lists(st.one_of(st.none(), st.sampled_from(faults)), max_size=10))),
        options=UploadOptions(
            endpoint=endpoint,
            allow_duplicates=draw(st.booleans()),
            add_date_id=draw(st.booleans()),
            concurrency=draw(st.integers(1, 4)),
            batch_files=draw(st.integers(1, 6)),
            batch_bytes=draw(st.sampled_from((1, 6_000, 150_000, 4 * 2**20))),
            bytes_in_flight=draw(st.sampled_from((1, 20_000, 32 * 2**20))),
            max_attempts=draw(st.integers(1, 6)),
        ),
        journal=draw(st.booleans()),
        csv_failure=draw(st.sampled_from(("request", "partly", "entry"))),
    )


def items(plan: Plan, folder: Path) -> Iterator[Item]:
    for number, file in enumerate(plan.files):
        content: bytes | Path = file.bytes()
        source, stat = f"{number}/{file.name}", None
        if file.on_disk:
            content = folder / source
            content.parent.mkdir(exist_ok=True)
            content.write_bytes(file.bytes())
            stat = proofs.on_disk(content).stat
        said = LABELS[file.label]
        boxes = (BoundingBox("bolt", 1, 2, 3, 4),) if file.boxes else None
        annotation = Annotation(label=said.label, unlabeled=said.unlabeled, boxes=boxes)
        yield Item(source, file.name, content, len(file.bytes()), stat, file.category, annotation)


def refused(plan: Plan) -> set[str]:
    """Files that the service does not take, whatever happens."""
    return {
        f"{number}/{file.name}"
        for number, file in enumerate(plan.files)
        if file.name.endswith(".csv") and rules.csv_fault(file.bytes())
    }


def mistaken(double: Double, plan: Plan) -> list[str]:
    """Samples that nobody gave like this: with another's label, boxes or category."""
    wanted = set()
    for file in plan.files:
        said = LABELS[file.label]
        label = "" if said.unlabeled else rules.inferred(file.name) if said.label is None else said.label
        boxes = [(1, 2, 3, 4)] if file.boxes else None
        wanted.add((file.name, proofs.sha256(file.bytes()), file.category, label, str(boxes)))
    found = []
    for sample in double.samples:
        boxes = (
            None
            if sample.boxes is None
            else [(box["x"], box["y"], box["width"], box["height"]) for box in sample.boxes]
        )
        if (sample.file_name, sample.digest, sample.asked, sample.label, str(boxes)) not in wanted:
            found.append(f"{sample.file_name} in {sample.asked} as {sample.label!r} with boxes {boxes}")
    return found


def check(double: Double, plan: Plan) -> None:
    """The promise, for one example."""
    double.reset(ways.in_order(plan.faults))
    double.service.csv_failure = plan.csv_failure
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        files = list(items(plan, folder))
        given_files = proofs.given(files)
        journal = folder / "journal" if plan.journal else None

        def broken_promises(report: UploadReport) -> list[str]:
            return Claims(given_files, double.samples, plan.options.allow_duplicates).broken(report.results)

        report = proofs.upload(double, files, journal=journal, options=plan.options)
        note(report.summary())
        assert broken_promises(report) == []
        if journal is None and plan.options.allow_duplicates:
            return  # nothing and nobody can know in a second run what the first one stored
        double.faults = None
        report = proofs.upload(double, files, journal=journal, options=plan.options)
        note(report.summary())
        assert broken_promises(report) == []
        assert {result.source for result in report.not_stored()} == refused(plan)
        assert mistaken(double, plan) == []


@pytest.fixture(scope="module")
def shared() -> Iterator[Double]:
    with Double() as running:
        yield running


@settings(max_examples=150)
@given(plan=plans())
def test_each_file_is_stored_once_or_reported_as_not_stored(shared: Double, plan: Plan) -> None:
    check(shared, plan)
