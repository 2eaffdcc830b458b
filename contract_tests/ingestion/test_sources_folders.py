"""Folders of data sets, and plain ones: what annotation files and folder names say of the files in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from edgewire.errors import ConfigurationError
from edgewire.ingestion.labels import Annotation, BoundingBox
from edgewire.ingestion.sample import Defaults

from .given import box, boxes, made, make, write
from .test_annotate import BOLT, said


def test_a_data_set_is_uploaded_with_its_annotations(tmp_path: Path) -> None:
    make(tmp_path, "train/a.png", "train/b.png", "test/a.png")
    write(tmp_path / "train/labels.csv", "file_name,class_name\na.png,bolt\n")
    write(tmp_path / "test/labels.csv", "file_name,class_name\na.png,nut\ngone.png,nut\n")
    found = made(tmp_path)
    assert [
        (Path(item.source).parent.name, item.name, item.category, item.annotation.label) for item in found.items
    ] == [
        ("test", "a.png", "testing", "nut"),
        ("train", "a.png", "training", "bolt"),
        ("train", "b.png", "training", None),
    ]
    assert found.notes == [f"{tmp_path}: 1 annotations speak for no sample (gone.png)."]


def test_a_broken_annotation_file_refuses_the_whole_data_set(tmp_path: Path) -> None:
    make(tmp_path, "a.png", "b.png")
    write(tmp_path / "labels.csv", 'file_name,class_name\na.png,"bolt\n')
    found = made(tmp_path, dataset_format="plain-csv")
    assert not found.items
    assert list(found.refused) == [str(tmp_path / name) for name in ("a.png", "b.png", "labels.csv")]
    assert "labels.csv, line 2" in found.refused[str(tmp_path / "a.png")]


def test_a_format_that_no_file_has_refuses_the_data_set(tmp_path: Path) -> None:
    make(tmp_path, "a.png")
    found = made(tmp_path, dataset_format="coco")
    assert "no file in it is in the format coco" in found.refused[str(tmp_path / "a.png")]
    with pytest.raises(ConfigurationError, match="must be one of ei-bounding-boxes-format, coco"):
        Defaults(dataset_format="info.labels")


def test_images_that_annotations_cannot_tell_apart_are_refused(tmp_path: Path) -> None:
    make(tmp_path, "x/a.png", "y/a.png", "x/b.png")
    write(tmp_path / "labels.csv", "file_name,class_name\na.png,bolt\nb.png,nut\n")
    found = made(tmp_path)
    assert said(found) == {"b.png": Annotation("nut")}
    assert found.refused == {
        str(tmp_path / one): f"labels.csv speaks of 'a.png', which may be {one} or {other}; list it with its folder"
        for one, other in (("x/a.png", "y/a.png"), ("y/a.png", "x/a.png"))
    }
    write(tmp_path / "labels.csv", "file_name,class_name\nx/a.png,bolt\ny/a.png,nut\n")
    assert [item.annotation.label for item in made(tmp_path).items] == ["bolt", None, "nut"]
    make(tmp_path, "a.png")
    write(tmp_path / "labels.csv", "file_name,class_name\na.png,bolt\n")
    found = made(tmp_path)
    assert found.items[0].annotation.label == "bolt"
    assert list(found.refused) == [str(tmp_path / "x/a.png"), str(tmp_path / "y/a.png")]


def test_boxes_of_a_data_set_are_held_against_each_image_as_it_comes(tmp_path: Path) -> None:
    make(tmp_path, "a.png", "b.png", "c.png")
    write(tmp_path / "bounding_boxes.labels", boxes(a_png=[box()], b_png=[box(x=90)]))
    found = made(tmp_path)
    assert said(found) == {"a.png": Annotation(boxes=(BOLT,)), "c.png": Annotation()}
    assert "reaches outside of the image of 100 x 50 pixels" in found.refused[str(tmp_path / "b.png")]
    clipped = made(tmp_path, clip=True, background=True)
    assert said(clipped)["b.png"].boxes == (BoundingBox("bolt", 90, 20, 10, 15),)
    assert said(clipped)["c.png"].boxes == ()


def test_a_category_that_only_a_part_of_a_word_says_is_noted(tmp_path: Path) -> None:
    make(tmp_path, "valves/a.png", "test/b.png")
    write(tmp_path / "labels.csv", "file_name,class_name\na.png,x\nb.png,y\n")
    assert made(tmp_path).notes == [
        "valves goes to testing, because of a part of its name; give a category if it should not."
    ]
    assert made(tmp_path, category="training").notes == []


def test_acquisitions_are_not_read_while_a_format_is_looked_for(tmp_path: Path) -> None:
    make(tmp_path, "a.png", "b.json")
    write(tmp_path / "a.json", ' {"signature": "00", what is no JSON')
    assert made(tmp_path).names == ["a.json", "a.png", "b.json"]


# Plain folders


def test_two_folders_of_images_without_annotations_get_empty_boxes_as_the_official_client_gives_them(
    tmp_path: Path,
) -> None:
    make(tmp_path, "training/a.png", "training/b.wav", "testing/c.jpg")
    found = made(tmp_path)
    assert {item.name: (item.category, item.annotation.boxes) for item in found.items} == {
        "c.jpg": ("testing", ()),
        "a.png": ("training", ()),
        "b.wav": ("training", None),
    }
    for defaults in ({"background": False}, {"label": "x"}, {"unlabeled": True}):
        assert all(item.annotation.boxes is None for item in made(tmp_path, **defaults).items)
    make(tmp_path / "one", "training/a.png")
    assert made(tmp_path / "one").items[0].annotation.boxes is None


@pytest.mark.parametrize(
    ("folder", "category"),
    [
        ("test-set", "testing"),
        ("Val2", "testing"),
        ("data/train", "training"),
        ("post-processing", "post-processing"),
        ("contest", "training"),
        ("valves", "training"),
        ("interval/test", "testing"),
    ],
)
def test_folders_of_a_plain_tree_say_the_category_in_words_of_their_own(
    tmp_path: Path, folder: str, category: str
) -> None:
    make(tmp_path, f"{folder}/a.wav")
    assert made(tmp_path).items[0].category == category
    assert made(tmp_path, category="split").items[0].category == "split"


@pytest.mark.parametrize(
    ("folder", "category"),
    [("testing", "testing"), ("Valid", "testing"), ("train", "training"), ("post-processing", "post-processing")],
)
def test_a_folder_that_is_given_says_the_category_by_its_own_name(tmp_path: Path, folder: str, category: str) -> None:
    root = make(tmp_path / folder, "a.wav", "sub/b.wav", "test/c.wav")
    assert {item.name: item.category for item in made(root).items} == {
        "a.wav": category,
        "b.wav": category,
        "c.wav": "testing",
    }
    assert made(root / "a.wav").items[0].category == category
    assert {item.category for item in made(f"{tmp_path}/*").items} == {category, "testing"}
    assert made(root, category="anomaly").items[0].category == "anomaly"


@pytest.mark.parametrize("folder", ["test-set", "testing2", "my test", "contest"])
def test_a_folder_that_is_given_has_no_say_by_a_part_of_its_name(tmp_path: Path, folder: str) -> None:
    root = make(tmp_path / folder, "a.wav")
    assert [item.category for item in made([root, root / "a.wav"]).items] == ["training", "training"]


def test_what_may_be_a_yolo_data_set_is_not_stored_without_its_boxes(tmp_path: Path) -> None:
    make(tmp_path, "images/a.png", "images/b.png", "run.1.txt")
    write(tmp_path / "labels/a.txt", "0 0.5 0.5 0.2 0.2\n")
    write(tmp_path / "data.yaml", "names: [bolt]\n")
    found = made(tmp_path)
    assert found.names == ["run.1.txt", "b.png"]
    problem = "there is an image and a .txt of this name, as in a YOLO data set; say so with dataset_format 'yolo-txt'"
    for name in ("images/a.png", "labels/a.txt"):
        assert found.refused[str(tmp_path / name)].startswith(problem)
    assert sorted(made(tmp_path, exclude=["*.txt"]).names) == ["a.png", "b.png"]
    boxed = made(tmp_path, dataset_format="yolo-txt").items[0]
    assert (boxed.name, boxed.annotation.boxes) == ("a.png", (BoundingBox("bolt", 40, 20, 20, 10),))


def test_a_format_is_for_folders_and_not_for_files_that_are_given(tmp_path: Path) -> None:
    make(tmp_path, "a.png")
    for given in (tmp_path / "a.png", f"{tmp_path}/*.png"):
        found = made(given, dataset_format="coco")
        assert found.refused == {
            str(
                tmp_path / "a.png"
            ): "dataset_format is about a folder, and this file is given by itself; give the folder"
        }


def test_a_file_that_may_be_annotations_and_cannot_be_read_is_named_with_its_folder(tmp_path: Path) -> None:
    make(tmp_path, "a.png")
    write(tmp_path / "x/a.json", "{")
    reason = made(tmp_path).refused[str(tmp_path / "a.png")]
    assert f"its label file cannot be used: {tmp_path}/x/a.json, line 1 column 2: it is not valid JSON" in reason
    assert reason.endswith("; correct it, or exclude it if it is none")
    assert made(tmp_path, exclude=["x"]).names == ["a.png"]


def test_labels_may_be_taken_from_names_or_folders(tmp_path: Path) -> None:
    make(tmp_path, "dog/a.1.wav", "cat/.x/y.wav", "cat/b.wav")
    assert [item.annotation.label for item in made(tmp_path).items] == [None, None]
    assert [item.annotation.label for item in made(tmp_path, infer="first-dot").items] == ["b", "a"]
    assert [item.annotation.label for item in made(tmp_path, infer="folder").items] == ["cat", "dog"]
    assert made(tmp_path / "dog/a.1.wav", infer="folder").items[0].annotation.label == "dog"
    assert made(tmp_path, infer="folder", label="x").items[0].annotation.label == "x"
