"""The official SDK and edgewire upload the same folder; what is stored is the same, or the difference has a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from edgewire.ingestion.report import State, UploadReport
from edgewire.ingestion.uploader import Ingestion
from edgewire.transport.options import Options

from contract_tests.conftest import Tally
from contract_tests.ingestion.double import KEY, Double, Stored

from . import folders, official

View = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One folder and how it is uploaded.

    Attributes:
        write: makes the folder.
        keywords: of the official ``upload_directory``; ours take the same.
        reason: why what is stored is not the same; None where it is.
        theirs, ours: what differs, file by file: the fields of the stored sample, or None where it is not stored.
        raises: how the official SDK ends, where it raises.
    """

    write: Callable[[Path], Path]
    keywords: Mapping[str, Any] = field(default_factory=dict)
    reason: str | None = None
    theirs: Mapping[str, View | None] = field(default_factory=dict)
    ours: Mapping[str, View | None] = field(default_factory=dict)
    raises: str | None = None


def one_file(folder: Path) -> Path:
    return folders.write(folder, ("a.wav",))


def exported(entry: Mapping[str, Any], path: str) -> Callable[[Path], Path]:
    return lambda folder: folders.export(folder, [{"path": path, **entry}])


def without_boxes(folder: Path) -> Path:
    folders.export(folder, [{"path": "a.wav"}])
    info = folder / "info.labels"
    info.write_text(info.read_text(encoding="utf-8").replace(', "boundingBoxes": []', ""), encoding="utf-8")
    return folder


SAME = {
    "a plain folder, split by the service": Case(folders.write, {"category": "split"}),
    "a plain folder with a category": Case(folders.write, {"category": "testing"}),
    "a label and metadata for all": Case(
        folders.write,
        {"category": "training", "label": "walk 2_a-b", "metadata": {"site": "lab", "größe": "五"}},
    ),
    "a label in Latin-1": Case(folders.write, {"category": "training", "label": "grün, früh"}),
    "duplicates allowed": Case(folders.write, {"category": "anomaly", "allow_duplicates": True}),
}

_NO_BOXES = "The SDK sends nothing for an empty list of boxes; ours sends it, as the official command-line client does."
_NOTHING_TO_SEE = ("b.csv", "s.cbor", "u.wav", "run_a.json")

DIFFERENT = {
    "an export": Case(
        lambda folder: folders.export(folder, folders.EXPORT),
        reason=_NO_BOXES,
        theirs={name: {"boxes": None} for name in _NOTHING_TO_SEE},
        ours={name: {"boxes": ()} for name in _NOTHING_TO_SEE},
    ),
    "label beyond Latin-1": Case(
        one_file,
        {"category": "training", "label": "走る"},
        reason="The SDK puts the label into the header as it is, which holds Latin-1 only; it sends nothing at all.",
        raises="UnicodeEncodeError",
        theirs={"a.wav": None},
        ours={"a.wav": {"label": "走る"}},
    ),
    "label with a percent sign": Case(
        one_file,
        {"category": "training", "label": "50%25"},
        reason="The service decodes the label, and the SDK has not encoded it.",
        theirs={"a.wav": {"label": "50%"}},
        ours={"a.wav": {"label": "50%25"}},
    ),
    "unlabeled": Case(
        exported({"label": {"type": "unlabeled"}}, "walk.wav"),
        reason="The SDK leaves x-no-label out, so the service infers a label from the name.",
        theirs={"walk.wav": {"label": "walk", "boxes": None}},
        ours={"walk.wav": {"label": "", "boxes": ()}},
    ),
    "no boxes": Case(
        exported({}, "background.png"),
        reason=_NO_BOXES,
        theirs={"background.png": {"boxes": None}},
        ours={"background.png": {"boxes": ()}},
    ),
    "name in info.labels": Case(
        exported({"name": "better"}, "a.wav"),
        reason="The SDK ignores the name that info.labels gives to a sample.",
        theirs={"a.wav": {"name": "a"}, "better.wav": None},
        ours={"a.wav": None, "better.wav": {"name": "better"}},
    ),
    "key-value labels": Case(
        exported({"label": {"type": "keyvalue-labels", "labels": {"who": "A"}}}, "a.wav"),
        reason="The SDK sends key-value labels as structured labels, which the service refuses.",
        theirs={"a.wav": None},
        ours={"a.wav": {"label_map": {"who": "A"}}},
    ),
    "kinds of file": Case(
        lambda folder: folders.write(folder, ("a.txt", "b.jpeg", "C.WAV", "d.wav")),
        {"category": "training"},
        reason="The SDK takes lower-case extensions only, and neither .txt nor .jpeg.",
        theirs={"a.txt": None, "b.jpeg": None, "C.WAV": None},
        ours={"a.txt": {"label": "a"}, "b.jpeg": {"label": "b"}, "C.WAV": {"label": "C"}},
    ),
    "no boundingBoxes key": Case(
        without_boxes,
        reason="boundingBoxes may be absent in info.labels; the SDK ends with a KeyError and sends nothing.",
        raises="KeyError",
        theirs={"a.wav": None},
        ours={"a.wav": {"label": "x"}},
    ),
}
"""The ledger: every known difference, its reason, and both sides of it."""

CASES = {**SAME, **DIFFERENT}


@dataclass(frozen=True)
class Outcome:
    """What both made of one case."""

    theirs: Mapping[str, View]
    ours: Mapping[str, View]
    their_answer: Mapping[str, Any]
    our_report: UploadReport


def upload(double: Double, folder: Path, **keywords: Any) -> UploadReport:
    client = Ingestion(endpoint=double.url, api_key=lambda: KEY, options=Options(), journal=None)
    return client.upload(folder, **keywords)


def view(sample: Stored) -> View:
    """What must be the same of a stored sample."""
    return {
        "name": sample.name,
        "label": sample.label,
        "category": sample.category,
        "asked": sample.asked,
        "metadata": sample.metadata,
        "boxes": sample.boxes,
        "structured": sample.structured,
        "label_map": sample.label_map,
        "bytes": sample.content,
    }


def views(double: Double) -> dict[str, View]:
    samples = {sample.file_name: view(sample) for sample in double.samples}
    assert len(samples) == len(double.samples), "the folders of these cases have no name twice"
    return samples


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Outcome]]:
    with ExitStack() as running:
        jobs = []
        doubles = {name: (running.enter_context(Double()), running.enter_context(Double())) for name in CASES}
        paths = {name: case.write(tmp_path_factory.mktemp("folder")) for name, case in CASES.items()}
        for name, case in CASES.items():
            jobs.append({"url": doubles[name][0].url, "folder": str(paths[name]), "keywords": dict(case.keywords)})
        answers = dict(zip(CASES, official.upload(jobs), strict=True))
        made = {}
        for name, case in CASES.items():
            theirs, ours = doubles[name]
            report = upload(ours, paths[name], **case.keywords)
            made[name] = Outcome(views(theirs), views(ours), answers[name], report)
        yield made


@pytest.mark.parametrize("name", SAME)
def test_the_same_samples_are_stored(name: str, outcomes: dict[str, Outcome]) -> None:
    outcome = outcomes[name]
    assert outcome.our_report.complete, outcome.our_report.summary()
    assert outcome.their_answer == {"successes": len(outcome.theirs), "fails": []}
    assert outcome.ours == outcome.theirs


def test_a_whole_folder_was_compared(outcomes: dict[str, Outcome], tally: Tally) -> None:
    compared = sum(len(outcomes[name].theirs) for name in SAME)
    tally("uploads: official SDK, samples that are the same", compared, 5 * len(folders.PLAIN))


@pytest.mark.parametrize("name", DIFFERENT)
def test_a_difference_is_exactly_the_one_in_the_ledger(name: str, outcomes: dict[str, Outcome]) -> None:
    case, outcome = DIFFERENT[name], outcomes[name]
    assert outcome.our_report.complete, outcome.our_report.summary()
    assert str(outcome.their_answer.get("raised", "")).partition(":")[0] == (case.raises or "")
    names = outcome.theirs.keys() | outcome.ours.keys()
    differing = {file for file in names if outcome.theirs.get(file) != outcome.ours.get(file)}
    assert differing == case.theirs.keys() == case.ours.keys()
    for file in differing:
        theirs, ours = outcome.theirs.get(file), outcome.ours.get(file)
        for side, stated in ((theirs, case.theirs[file]), (ours, case.ours[file])):
            assert (side is None) == (stated is None)
            assert side is None or stated is None or {key: side[key] for key in stated} == stated
        if theirs is not None and ours is not None:  # and nothing but what the ledger says
            assert {key for key in ours if ours[key] != theirs[key]} == (case.ours[file] or {}).keys()


@pytest.mark.parametrize("name", DIFFERENT)
def test_every_difference_has_a_reason(name: str) -> None:
    assert DIFFERENT[name].reason


def test_a_second_upload_is_a_success_for_us_and_a_failure_for_the_sdk(tmp_path: Path) -> None:
    folder = folders.write(tmp_path)
    count = len(folders.PLAIN)
    with Double() as theirs, Double() as ours:
        job = {"url": theirs.url, "folder": str(folder), "keywords": {"category": "training"}}
        first, second = official.upload([job, job])
        assert (first["successes"], second["successes"], len(second["fails"])) == (count, 0, count)
        for _ in range(2):
            report = upload(ours, folder, category="training")
            assert report.complete
        assert report.counts[State.ALREADY_THERE] == count
        assert len(ours.samples) == len(theirs.samples) == count
