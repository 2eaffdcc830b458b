"""A part of an export that is given by itself keeps what the export's ``info.labels`` says of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from edgewire.ingestion.item import Item
from edgewire.ingestion.labels import BoundingBox
from edgewire.ingestion.sample import Sample

from .given import box, info, made, make, write


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Four samples in two folders, one with an attachment, one with another name; what their names say is not so."""
    root = make(tmp_path / "export", "training/run.1.csv", "training/run.2.wav", "testing/run.3.png")
    make(root, "training/photo.jpg", "training/run.4.csv")
    unlabeled = {"type": "unlabeled"}
    entries: list[dict[str, Any]] = [
        {"path": "training/run.1.csv", "name": "first", "label": {"type": "label", "label": "idle"}},
        {"path": "training/run.2.wav", "label": unlabeled, "metadata": {"site": "lab"}},
        {"path": "testing/run.3.png", "category": "testing", "label": unlabeled, "boundingBoxes": [box()]},
        {"path": "training/run.4.csv", "category": "anomaly", "attachments": ["training/photo.jpg"]},
    ]
    write(root / "info.labels", info(*entries))
    return root


def said(items: list[Item]) -> list[tuple[object, ...]]:
    """What is sent of each, apart from how its path was given."""
    return sorted(
        (
            item.name,
            item.category,
            item.annotation.label,
            item.annotation.unlabeled,
            item.annotation.boxes,
            tuple((item.annotation.metadata or {}).items()),
            tuple(attached.name for attached in item.attachments),
        )
        for item in items
    )


EXPECTED: list[tuple[object, ...]] = [
    ("first.csv", "training", "idle", False, None, (), ()),
    ("run.2.wav", "training", None, True, None, (("site", "lab"),), ()),
    ("run.3.png", "testing", None, True, (BoundingBox("bolt", 10, 20, 30, 15),), (), ()),
    ("run.4.csv", "anomaly", "x", False, None, (), ("photo.jpg",)),
]


@pytest.mark.parametrize(
    "given",
    [
        ["."],
        ["info.labels"],
        ["training", "testing"],
        ["training/run.1.csv", "training/run.2.wav", "testing/run.3.png", "training/run.4.csv"],
        ["t*"],
        ["*/run*"],
        ["**/run.*"],
    ],
)
def test_every_way_to_give_an_export_gives_the_same_samples(given: list[str], export: Path) -> None:
    found = made([export / part for part in given])
    assert said(found.items) == EXPECTED
    assert found.refused == {}


def test_whatever_a_shell_makes_of_a_star_has_the_labels_of_the_export(export: Path) -> None:
    found = made(sorted(export.iterdir()))
    assert found.refused == {}
    assert said(found.items) == sorted(EXPECTED * 2)  # Once listed, once in its folder: the engine sends it once.


def test_relative_paths_find_the_export_too(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(export / "training")
    assert said(made(["run.1.csv", "../testing"]).items) == [EXPECTED[0], EXPECTED[2]]


def test_an_attachment_is_no_sample_when_it_is_given(export: Path) -> None:
    path = export / "training/photo.jpg"
    problem = f"{export}/info.labels says that it belongs to another file and is no sample; give that one"
    assert made(path).refused == {str(path): problem}


def test_what_no_info_file_lists_is_as_if_there_were_none(export: Path) -> None:
    make(export, "training/other/sit.1.csv")
    found = made([export / "training/other", export / "training/other/sit.1.csv"])
    assert [(item.name, item.annotation.label) for item in found.items] == [("sit.1.csv", None)] * 2


def test_in_a_folder_of_an_export_what_it_does_not_list_is_refused_and_what_is_missing_too(export: Path) -> None:
    make(export, "training/sit.1.csv")
    (export / "training/run.2.wav").unlink()
    (export / "testing/run.3.png").unlink()
    refused = made(export / "training").refused
    assert refused.keys() == {str(export / "training/sit.1.csv"), str(export / "training/run.2.wav")}
    assert "does not list it" in refused[str(export / "training/sit.1.csv")]
    assert "it is not there" in refused[str(export / "training/run.2.wav")]


def test_the_nearest_info_file_that_lists_a_file_counts(export: Path) -> None:
    make(export, "training/deep/sit.1.csv")
    write(export / "training/info.labels", info({"path": "deep/sit.1.csv", "label": {"type": "label", "label": "sit"}}))
    found = made([export / "training/deep/sit.1.csv", export / "training/deep", export / "training/run.1.csv"]).items
    assert [item.annotation.label for item in found] == ["sit", "sit", "idle"]


def test_a_broken_info_file_above_refuses_what_it_could_speak_for(export: Path) -> None:
    write(export / "info.labels", "{")
    paths = [export / "training/run.1.csv", export / "testing"]
    refused = made(paths).refused
    assert refused.keys() == {str(export / "training/run.1.csv"), str(export / "testing/run.3.png")}
    assert all(f"{export}/info.labels, line 1" in reason for reason in refused.values())


def test_what_is_given_counts_more_than_the_export(export: Path) -> None:
    path = export / "training/run.1.csv"
    (item,) = made(path, label="mine", category="testing").items
    assert (item.annotation.label, item.category) == ("mine", "testing")
    (item,) = made(Sample(path, label="own", name="own.csv")).items
    assert (item.annotation.label, item.name) == ("own", "own.csv")
    for given in (export / "testing", export / "testing/run.3.png"):
        (item,) = made(given, exclude=["info.labels"]).items
        assert item.annotation.boxes is None


def test_an_export_is_read_once_for_all_its_files(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(50):
        make(export, f"training/{number}/a.csv")
    entries = [{"path": f"training/{number}/a.csv"} for number in range(50)]
    write(export / "info.labels", info(*entries))
    opened = []
    real = Path.open

    def counting(path: Path, *arguments: Any, **keywords: Any) -> Any:
        opened.append(path.name)
        return real(path, *arguments, **keywords)

    monkeypatch.setattr(Path, "open", counting)
    found = made(f"{export}/training/*/a.csv").items
    assert [item.annotation.label for item in found] == ["x"] * 50
    assert opened.count("info.labels") == 1
