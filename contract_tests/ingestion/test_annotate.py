"""What is said of a sample: in label files, by folder names, by the caller; and whose word counts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from edgewire.ingestion.annotate import over
from edgewire.ingestion.labels import Annotation, BoundingBox, StructuredLabel
from edgewire.ingestion.sample import Sample

from .given import CSV, PNG, WAV, box, boxes, info, made, make, write

BOLT = BoundingBox("bolt", 10, 20, 30, 15)
TWO = [{"startIndex": 0, "endIndex": 0, "label": "a"}, {"startIndex": 1, "endIndex": 1, "label": "b"}]
TWO_READ = (StructuredLabel(0, 0, "a"), StructuredLabel(1, 1, "b"))


def structured(**by_name: Any) -> dict[str, Any]:
    listed = {name.replace("_", "."): labels for name, labels in by_name.items()}
    return {"version": 1, "type": "structured-labels", "structuredLabels": listed}


def said(found: Any) -> dict[str, Annotation]:
    return {item.name: item.annotation for item in found.items}


# Label files beside the data


def test_all_four_label_files_speak_for_the_files_beside_them(tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.wav", "c.png", "d.json", "photo.jpg", "sub/a.csv")
    write(tmp_path / "structured_labels.labels", structured(a_csv=TWO))
    write(tmp_path / "label_map.labels", {"version": 1, "type": "label-map-labels", "labels": {"b.wav": {"who": "A"}}})
    write(tmp_path / "bounding_boxes.labels", boxes(c_png=[box()]))
    attachments = {"version": 1, "type": "attachments", "attachments": {"d.json": [{"filename": "photo.jpg"}]}}
    write(tmp_path / "attachments.labels", attachments)
    expected = {
        "a.csv": Annotation(structured=TWO_READ),
        "b.wav": Annotation(label_map={"who": "A"}),
        "c.png": Annotation(boxes=(BOLT,)),
        "d.json": Annotation(),
    }
    for given in (tmp_path, [tmp_path / name for name in expected], f"{tmp_path}/*.*"):
        found = made(given)
        top = [item for item in found.items if "/sub/" not in item.source]
        named = {item.name: item for item in top}
        if not isinstance(given, Path):
            named.pop("photo.jpg", None)  # Given by itself, it is a sample too.
        assert {name: item.annotation for name, item in named.items()} == expected
        assert [attached.name for attached in named["d.json"].attachments] == ["photo.jpg"]
        assert not found.refused
    (sub,) = (item for item in made(tmp_path).items if "/sub/" in item.source)
    assert sub.annotation == Annotation()


def test_a_broken_label_file_refuses_what_it_could_speak_for_and_nothing_else(tmp_path: Path) -> None:
    make(tmp_path, "x/a.wav", "x/b.wav", "y/c.wav")
    write(tmp_path / "x/structured_labels.labels", '{"version": 1,\n "type": ')
    found = made(tmp_path)
    assert found.names == ["c.wav"]
    assert [Path(source).name for source in found.refused] == ["a.wav", "b.wav"]
    reason = f"its label file cannot be used: {tmp_path}/x/structured_labels.labels, line 2"
    assert all(text.startswith(reason) for text in found.refused.values())
    assert list(made(tmp_path / "x/a.wav").refused.values()) == [found.refused[str(tmp_path / "x/a.wav")]]


def test_label_files_speak_for_a_name_however_its_accents_are_written(tmp_path: Path) -> None:
    make(tmp_path, "e\u0301.png")
    listed = {"version": 1, "type": "bounding-box-labels", "boundingBoxes": {"\u00e9.png": [box()]}}
    write(tmp_path / "bounding_boxes.labels", listed)
    for given in (tmp_path, tmp_path / "e\u0301.png"):
        found = made(given)
        assert [item.annotation.boxes for item in found.items] == [(BoundingBox("bolt", 10, 20, 30, 15),)]
        assert found.notes == []


def test_what_label_files_list_and_is_not_there_is_noted(tmp_path: Path) -> None:
    make(tmp_path, "a.wav")
    write(tmp_path / "structured_labels.labels", structured(a_wav=TWO, gone_wav=TWO))
    assert made(tmp_path).notes == [f"{tmp_path}: its label files speak of 1 files that are not there (gone.wav)."]


def test_a_label_file_that_is_given_speaks_and_is_no_sample(tmp_path: Path) -> None:
    make(tmp_path, "a.wav", "elsewhere/b.wav")
    label_file = write(tmp_path / "structured_labels.labels", structured(a_wav=TWO))
    found = made([label_file, tmp_path / "a.wav"])
    assert said(found) == {"a.wav": Annotation(structured=TWO_READ)}
    assert not found.refused
    alone = made([label_file, tmp_path / "elsewhere/b.wav"])
    assert alone.names == ["b.wav"]
    assert "no file beside it is uploaded" in alone.refused[str(label_file)]


@pytest.mark.parametrize("name", ["../up.jpg", "/etc/passwd", "sub/photo.jpg"])
def test_attachments_are_files_of_the_same_folder(tmp_path: Path, name: str) -> None:
    make(tmp_path, "d/a.json", "up.jpg", "d/sub/photo.jpg")
    listed = {"version": 1, "type": "attachments", "attachments": {"a.json": [{"filename": name}]}}
    write(tmp_path / "d/attachments.labels", listed)
    assert "which is not a file beside it" in made(tmp_path / "d/a.json").refused[str(tmp_path / "d/a.json")]


# info.labels


def export(root: Path, files: Mapping[str, bytes], *entries: Mapping[str, Any]) -> Path:
    for name, content in files.items():
        write(root / name, content)
    write(root / "info.labels", info(*entries))
    return root


def test_an_export_is_uploaded_as_its_info_file_says(tmp_path: Path) -> None:
    root = export(
        tmp_path / "training",  # What is above the folder has no say.
        {"testing/a.x1.csv": CSV, "testing/b.png": PNG, "u.wav": WAV, "README": b"", "photo.jpg": b"x"},
        {"path": "testing/a.x1.csv", "name": "run a", "label": {"type": "multi-label", "labels": TWO}},
        {
            "path": "testing/b.png",
            "category": "validation",
            "metadata": {"site": "lab"},
            "boundingBoxes": [box()],
            "attachments": ["photo.jpg"],
        },
        {"path": "u.wav", "label": {"type": "unlabeled"}},
    )
    for given in (root, root / "info.labels"):
        found = made(given)
        assert said(found) == {
            "u.wav": Annotation(unlabeled=True),
            "run a.csv": Annotation(structured=TWO_READ),
            "b.png": Annotation("x", boxes=(BOLT,), metadata={"site": "lab"}),
        }
        assert {item.name: item.category for item in found.items} == {
            "u.wav": "training",
            "run a.csv": "training",
            "b.png": "validation",
        }
        (attached,) = next(item for item in found.items if item.name == "b.png").attachments
        assert attached.content == root / "photo.jpg"
        assert not found.refused
        assert not found.notes


def test_what_an_info_file_lists_and_is_not_there_is_refused_and_so_is_what_it_leaves_out(tmp_path: Path) -> None:
    root = export(tmp_path, {"a.csv": CSV, "extra.csv": CSV, "notes.md": b"x"}, {"path": "a.csv"}, {"path": "gone.csv"})
    found = made(root)
    assert found.names == ["a.csv"]
    assert found.refused == {
        str(root / "extra.csv"): f"{root}/info.labels does not list it; list it, or upload it by itself",
        str(root / "gone.csv"): "info.labels lists it, and it is not there; restore it or take it off the list",
    }
    assert list(made(root / "info.labels").refused) == [str(root / "gone.csv")]


@pytest.mark.parametrize(
    "path", ["../secret.csv", "x/../../secret.csv", "/etc/passwd", "C:/secret.csv", "..\\secret.csv"]
)
@pytest.mark.parametrize("where", ["path", "attachments"])
def test_an_info_file_cannot_reach_outside_of_its_folder(tmp_path: Path, path: str, where: str) -> None:
    write(tmp_path / "secret.csv", CSV)
    entry: dict[str, Any] = {"path": path} if where == "path" else {"path": "a.csv", "attachments": [path]}
    root = export(tmp_path / "data", {"a.csv": CSV, "x/y.csv": CSV}, entry)
    for given in (root, root / "info.labels"):
        found = made(given)
        assert not [item for item in found.items if item.attachments or "secret" in item.source]
        assert any("outside of the folder" in reason for reason in found.refused.values())


def test_paths_of_an_info_file_may_be_absolute_within_the_folder_or_of_another_system(tmp_path: Path) -> None:
    root = tmp_path / "data"
    export(root, {"a.csv": CSV, "x/b.csv": CSV}, {"path": str(root / "a.csv")}, {"path": "x\\b.csv", "name": "B"})
    found = made(root)
    assert found.names == ["a.csv", "B.csv"]
    assert not found.refused


def test_each_folder_may_have_its_own_info_file_and_the_nearest_counts(tmp_path: Path) -> None:
    export(tmp_path, {"a.csv": CSV, "x/b.csv": CSV}, {"path": "a.csv"}, {"path": "x/b.csv", "name": "far"})
    export(tmp_path / "x", {}, {"path": "b.csv", "name": "near"})
    export(tmp_path / "y/z", {"c.csv": CSV}, {"path": "c.csv", "category": "testing"})
    found = made(tmp_path)
    assert found.names == ["a.csv", "near.csv", "c.csv"]
    assert found.items[2].category == "testing"
    plain = make(tmp_path / "other", "testing/plain.csv")
    export(plain / "listed", {"d.csv": CSV}, {"path": "d.csv"})
    assert {item.name: item.category for item in made(plain).items} == {"plain.csv": "testing", "d.csv": "training"}


def test_a_broken_info_file_refuses_what_is_below_it(tmp_path: Path) -> None:
    make(tmp_path, "x/a.csv", "b.csv")
    write(tmp_path / "x/info.labels", "{")
    found = made(tmp_path)
    assert found.names == ["b.csv"]
    assert "its label file cannot be used" in found.refused[str(tmp_path / "x/a.csv")]
    assert list(made(tmp_path / "x/info.labels").refused) == [str(tmp_path / "x/info.labels")]


def test_large_exports_with_an_entry_a_line_are_read(tmp_path: Path) -> None:
    make(tmp_path, "a.csv")
    lines = [
        '{"__ndjson":true,"version":1}',
        json.dumps({"__key": "files", "__item": info({"path": "a.csv"})["files"][0]}),
    ]
    write(tmp_path / "info.labels", "\n".join(lines))
    assert said(made(tmp_path)) == {"a.csv": Annotation("x")}


def test_boxes_beside_an_image_overrule_those_of_the_info_file(tmp_path: Path) -> None:
    root = export(tmp_path, {"a.png": PNG, "b.png": PNG}, {"path": "a.png", "boundingBoxes": []}, {"path": "b.png"})
    write(root / "bounding_boxes.labels", boxes(a_png=[box()]))
    assert said(made(root)) == {"a.png": Annotation("x", boxes=(BOLT,)), "b.png": Annotation("x")}


# Whose word counts


def test_a_sample_counts_more_than_the_upload_and_that_more_than_label_files(tmp_path: Path) -> None:
    path = make(tmp_path, "a.wav") / "a.wav"
    write(tmp_path / "structured_labels.labels", structured(a_wav=TWO))

    def label(sample: Sample, **defaults: Any) -> Annotation:
        return made(sample, **defaults).items[0].annotation

    assert label(Sample(path)) == Annotation(structured=TWO_READ)
    assert label(Sample(path), label="y") == Annotation("y")
    assert label(Sample(path), unlabeled=True) == Annotation(unlabeled=True)
    assert label(Sample(path, label="z"), label="y") == Annotation("z")
    assert label(Sample(path, unlabeled=True), label="y") == Annotation(unlabeled=True)
    assert label(Sample(path, label_map={"k": "v"}), label="y") == Annotation(label_map={"k": "v"})
    assert label(Sample(path, structured_labels=TWO), label="y") == Annotation(structured=TWO_READ)


def test_metadata_is_joined_and_the_nearer_word_counts(tmp_path: Path) -> None:
    root = export(tmp_path, {"a.csv": CSV}, {"path": "a.csv", "metadata": {"a": "1", "b": "1"}})
    assert made(root, metadata={"b": "2", "c": "2"}).items[0].annotation.metadata == {"a": "1", "b": "2", "c": "2"}
    sample = Sample(CSV, "a.csv", metadata={"c": "3"})
    assert made(sample, metadata={"b": "2", "c": "2"}).items[0].annotation.metadata == {"b": "2", "c": "3"}


def test_one_kind_of_label_displaces_the_others() -> None:
    kinds: list[dict[str, Any]] = [
        {"label": "x"},
        {"unlabeled": True},
        {"structured": TWO_READ},
        {"label_map": {"k": "v"}},
    ]
    for base in kinds:
        for said in kinds:
            assert over(Annotation(**base), Annotation(**said)) == Annotation(**said)
        assert over(Annotation(**base, boxes=()), Annotation(category="testing")) == Annotation(
            **base, boxes=(), category="testing"
        )


def test_an_empty_list_of_boxes_overrules_boxes_and_none_does_not() -> None:
    base = Annotation(boxes=(BOLT,))
    assert over(base, Annotation(boxes=())).boxes == ()
    assert over(base, Annotation()).boxes == (BOLT,)


def test_an_empty_label_of_an_export_means_none(tmp_path: Path) -> None:
    root = export(tmp_path, {"a.csv": CSV}, {"path": "a.csv", "label": {"type": "label", "label": ""}})
    assert said(made(root)) == {"a.csv": Annotation(unlabeled=True)}


def test_records_take_boxes_and_labels_as_objects_or_as_the_service_writes_them() -> None:
    for given in (BOLT, box()):
        assert made(Sample(PNG, "a.png", bounding_boxes=[given])).items[0].annotation.boxes == (BOLT,)
    for labels in (TWO_READ, TWO):
        assert made(Sample(CSV, "a.csv", structured_labels=labels)).items[0].annotation.structured == TWO_READ


@pytest.mark.parametrize(
    ("sample", "problem"),
    [
        ({"label": "x", "unlabeled": True}, "it has several kinds of label"),
        ({"label": ""}, "the label is empty"),
        ({"label": "a\tb"}, "control character '\\t'"),
        ({"label": 3}, "the label is 3; give it as text"),
        ({"metadata": {"a": 1}}, "is not text by text"),
        ({"metadata": {"a\n": "1"}}, "the metadata key has the control character"),
        ({"metadata": {"a": "\ud800"}}, "is not valid Unicode"),
        ({"label_map": {"a": 1}}, "which is not text by text"),
        ({"bounding_boxes": [{"label": "x"}]}, "bounding_boxes[0]: the field 'x' is missing"),
        ({"bounding_boxes": [box(x=95)]}, "reaches outside of the image of 100 x 50 pixels"),
        ({"bounding_boxes": [box(width=0)]}, "must be greater than 0"),
        ({"bounding_boxes": [7]}, "7 stands where an object is needed"),
        ({"structured_labels": [{"startIndex": 1, "endIndex": 2, "label": "x"}]}, "index 0 has no label"),
        ({"structured_labels": [StructuredLabel(0, 1, "a\0")]}, "a structured label has the control character"),
    ],
)
def test_what_a_record_says_wrongly_is_refused_with_the_place(sample: dict[str, Any], problem: str) -> None:
    found = made([Sample(PNG, "a.png", **sample), Sample(PNG, "b.png")])
    assert problem in found.refused["a.png"]
    assert found.names == ["b.png"]
