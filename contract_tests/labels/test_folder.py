"""In a folder each sample gets what the label file that is meant for it says; files that contradict are named."""

from __future__ import annotations

from pathlib import Path

import pytest
from edgewire.ingestion.labels import Annotation, BoundingBox, Folder, Format, LabelError, read_folder
from edgewire.ingestion.labels import folder as folder_module

from .files import BOLT, OPEN_IMAGES_HEADER, VOC, box, coco, dump, png

IMAGE = png(100, 50)
BOX_CSV = "file_name,classes,xmin,ymin,xmax,ymax\n"


def csv(label: str, name: str = "a.png") -> bytes:
    return f"file_name,class_name\n{name},{label}\n".encode()


def boxes(**files: list[object]) -> bytes:
    listed = {name.replace("_", "."): content for name, content in files.items()}
    return dump({"version": 1, "type": "bounding-box-labels", "boundingBoxes": listed})


def make(root: Path, files: dict[str, bytes]) -> list[str]:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return sorted(files)


def labels(folder: Folder) -> dict[str, str | None]:
    return {path: sample.label for path, sample in folder.samples.items()}


def test_label_files_are_found_and_are_no_samples(tmp_path: Path) -> None:
    files = make(tmp_path, {"a.png": IMAGE, "b.wav": b"", "l.csv": csv("x"), ".git/c.csv": b"", "README.csv": b'"'})
    folder = read_folder(tmp_path, files)
    assert folder == Folder(Format.PLAIN_CSV, {"a.png": Annotation("x"), "b.wav": Annotation()}, ("l.csv",), ())


def test_without_an_image_or_a_label_file_there_is_no_format(tmp_path: Path) -> None:
    files = make(tmp_path, {"training/a.wav": b"", "l.csv": csv("x"), "bad.json": b"{"})
    folder = read_folder(tmp_path, files)
    assert folder.format is None
    assert folder.samples["training/a.wav"] == Annotation(category="training")
    assert read_folder(tmp_path, ["l.csv"], format="plain-csv").labels == ("l.csv",)


def test_the_first_label_file_decides_the_format_and_others_are_mentioned(tmp_path: Path) -> None:
    files = make(tmp_path, {"a.png": IMAGE, "l.csv": csv("x"), "n.csv": b"timestamp,x\n1,2\n", "z.json": dump(coco())})
    folder = read_folder(tmp_path, files)
    assert folder.format is Format.PLAIN_CSV
    assert folder.notes == ("n.csv is not read: it is not in the format plain-csv.",)
    assert folder.labels == ("l.csv", "n.csv")
    assert list(folder.samples) == ["a.png", "z.json"]


def test_a_broken_label_file_stops_everything(tmp_path: Path) -> None:
    files = make(tmp_path, {"a.png": IMAGE, "l.csv": csv("x"), "m.csv": csv("x") + b"b.png\n"})
    with pytest.raises(LabelError, match=r"m\.csv, line 3"):
        read_folder(tmp_path, files)


def test_a_format_that_is_asked_for_must_be_there(tmp_path: Path) -> None:
    files = make(tmp_path, {"a.png": IMAGE, "l.csv": csv("x")})
    with pytest.raises(LabelError, match="no file in it is in the format coco"):
        read_folder(tmp_path, files, format="coco")
    with pytest.raises(LabelError, match="no file in it is in the format yolo-txt"):
        read_folder(tmp_path, files, format=Format.YOLO)
    with pytest.raises(ValueError, match=r"info\.labels is not a format for the annotations"):
        read_folder(tmp_path, files, format=Format.INFO)


def test_precedence_is_category_then_own_folder_then_anywhere(tmp_path: Path) -> None:
    samples = ["train/a.png", "test/a.png", "own/a.png", "far/a.png"]
    sources = {"train/l.csv": csv("1"), "far_test.csv": csv("2"), "own/l.csv": csv("3"), "l.csv": csv("4")}
    files = make(tmp_path, {**dict.fromkeys(samples, IMAGE), **sources})
    found = labels(read_folder(tmp_path, files))
    assert found == {"train/a.png": "1", "test/a.png": "2", "own/a.png": "3", "far/a.png": "4"}
    # A sample without category is training: what is said of training counts last.
    files = make(tmp_path / "2", {"a.png": IMAGE, "l_train.csv": csv("5")})
    assert labels(read_folder(tmp_path / "2", files)) == {"a.png": "5"}
    # And of two categories, only the sample's own counts.
    files = make(tmp_path / "3", {"train/a.png": IMAGE, "l_test.csv": csv("6")})
    folder = read_folder(tmp_path / "3", files)
    assert labels(folder) == {"train/a.png": None}
    assert folder.notes == ("1 annotations speak for no sample (a.png).",)


def test_the_nearest_of_equal_files_counts(tmp_path: Path) -> None:
    names = ["train/x/a.png", "train/y/a.png"]
    files = make(tmp_path, {**dict.fromkeys(names, IMAGE), "train/x/l.csv": csv("1"), "train/y/l.csv": csv("2")})
    assert labels(read_folder(tmp_path, files)) == {"train/x/a.png": "1", "train/y/a.png": "2"}


def test_of_the_folders_above_the_nearest_counts(tmp_path: Path) -> None:
    files = make(tmp_path, {"x/y/z/a.png": IMAGE, "l.csv": csv("1"), "x/l.csv": csv("2"), "x/y/l.csv": csv("3")})
    assert labels(read_folder(tmp_path, files)) == {"x/y/z/a.png": "3"}


def test_files_that_contradict_each_other_are_named(tmp_path: Path) -> None:
    files = make(tmp_path, {"d/a.png": IMAGE, "l.csv": csv("1"), "m.csv": csv("2")})
    with pytest.raises(LabelError, match=r"l\.csv: it and m\.csv contradict each other about d/a\.png"):
        read_folder(tmp_path, files)
    make(tmp_path, {"m.csv": csv("1")})
    assert labels(read_folder(tmp_path, files)) == {"d/a.png": "1"}


def test_listed_names_may_have_folders(tmp_path: Path) -> None:
    rows = b"file_name,class_name\nx/a.png,1\ny\\a.png,2\n/data/root/b.png,3\nz/a.png,4\n"
    files = make(tmp_path, {"x/a.png": IMAGE, "y/a.png": IMAGE, "b.png": IMAGE, "l.csv": rows})
    folder = read_folder(tmp_path, files)
    assert labels(folder) == {"x/a.png": "1", "y/a.png": "2", "b.png": "3"}
    assert folder.notes == ("1 annotations speak for no sample (z/a.png).",)


def test_names_are_the_same_however_their_accents_are_written(tmp_path: Path) -> None:
    rows = "file_name,class_name\nx/\u00e9.png,1\n\u00fc.png,2\n".encode()
    files = make(tmp_path, {"x/e\u0301.png": IMAGE, "u\u0308.png": IMAGE, "l.csv": rows})
    folder = read_folder(tmp_path, files)
    assert labels(folder) == {"x/e\u0301.png": "1", "u\u0308.png": "2"}
    assert folder.notes == ()


def test_yolo_folders_are_read_with_sizes_and_classes(tmp_path: Path) -> None:
    line = b"0 0.25 0.54 0.3 0.3\n"
    layout = {
        "images/train/a.png": IMAGE,
        "images/val/a.png": png(200, 100),
        "labels/train/a.txt": line,
        "labels/val/a.txt": line,
        "labels/train/none.txt": b"anything",
        "train.txt": b"images/train/a.png\n",
        "classes.txt": b"bolt\n",
        "requirements.txt": b"x",
    }
    folder = read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    assert folder.samples["images/train/a.png"] == Annotation(boxes=(BOLT,), category="training")
    assert folder.samples["images/val/a.png"] == Annotation(
        boxes=(BoundingBox("bolt", 20, 39, 60, 30),), category="testing"
    )
    assert list(folder.samples) == ["images/train/a.png", "images/val/a.png"]
    assert folder.labels[:3] == ("classes.txt", "labels/train/a.txt", "labels/train/none.txt")
    assert [note.split(" ")[0] for note in folder.notes] == ["labels/train/none.txt", "requirements.txt", "train.txt"]


def test_parallel_yolo_folders_are_kept_apart(tmp_path: Path) -> None:
    layout = {f"{d}/images/a.png": png(100 * n, 50 * n) for n, d in enumerate("xyz", start=1)}
    layout |= {f"{d}/labels/a.txt": b"0 0.5 0.5 1 1\n" for d in "xyz"} | {"classes.txt": b"bolt\n"}
    folder = read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    for n, d in enumerate("xyz", start=1):
        assert folder.samples[f"{d}/images/a.png"].boxes == (BoundingBox("bolt", 0, 0, 100 * n, 50 * n),)


def test_numbers_do_not_become_labels_where_the_list_of_classes_is_missing(tmp_path: Path) -> None:
    layout = {"a.png": IMAGE, "labels/a.txt": b"0 0.5 0.5 1 1\n"}
    with pytest.raises(LabelError, match=r"labels/a\.txt: class 0 has no name; put a data.yaml or classes.txt"):
        read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    layout["labels/a.txt"] = b"bolt 0.5 0.5 1 1\n"
    folder = read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    assert folder.samples["a.png"].boxes == (BoundingBox("bolt", 0, 0, 100, 50),)


def test_lists_of_classes_that_differ_are_named(tmp_path: Path) -> None:
    layout = {"x/a.png": IMAGE, "x/a.txt": b"0 0.5 0.5 1 1\n", "x/classes.txt": b"bolt\n"}
    layout |= {"y/b.png": IMAGE, "y/b.txt": b"0 0.5 0.5 1 1\n", "y/classes.txt": b"cat\n"}
    with pytest.raises(LabelError, match=r"y/classes\.txt: it and x/classes\.txt name the class 0 differently"):
        read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    layout["y/classes.txt"] = b"bolt\nnut\n"
    folder = read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    assert {annotation.boxes for annotation in folder.samples.values()} == {(BoundingBox("bolt", 0, 0, 100, 50),)}


def test_one_yolo_file_for_images_of_two_sizes_is_refused(tmp_path: Path) -> None:
    layout = {"x/a.png": png(10, 10), "y/a.png": png(20, 20), "labels/a.txt": b"nut 0.5 0.5 1 1\n"}
    with pytest.raises(LabelError, match=r"labels/a\.txt: x/a\.png and y/a\.png may both be .* differ in size"):
        read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    layout["y/a.png"] = png(10, 10)
    folder = read_folder(tmp_path, make(tmp_path, layout), format="yolo-txt")
    assert folder.samples["x/a.png"].boxes == folder.samples["y/a.png"].boxes == (BoundingBox("nut", 0, 0, 10, 10),)


def test_a_damaged_image_cannot_carry_fractions(tmp_path: Path) -> None:
    files = make(tmp_path, {"a.png": b"damaged", "a.txt": b"0 0.5 0.5 1 1\n"})
    with pytest.raises(LabelError, match=r"a\.txt, line 1: the size of its image is not known"):
        read_folder(tmp_path, files, format="yolo-txt")


def test_open_images_passes_over_images_that_are_not_there(tmp_path: Path) -> None:
    rows = OPEN_IMAGES_HEADER + "a,/m/1,0.1,0.4,0.4,0.7,1\nother,/m/2,0.1,0.4,0.4,0.7,1\n"
    layout = {"a.jpeg": IMAGE, "boxes.csv": rows.encode(), "oid-class-descriptions.csv": b"/m/1,bolt\n"}
    folder = read_folder(tmp_path, make(tmp_path, layout))
    assert folder.samples == {"a.jpeg": Annotation(boxes=(BOLT,))}
    assert folder.labels == ("boxes.csv", "oid-class-descriptions.csv")
    assert folder.notes == ("boxes.csv: 1 rows are of images that are not there.",)


def test_boxes_beside_an_image_overrule_all_others(tmp_path: Path) -> None:
    layout = {
        "train/a.png": IMAGE,
        "train/b.png": IMAGE,
        "train/a.xml": VOC.replace("a.jpg", "a.png").encode(),
        "train/b.xml": VOC.replace("a.jpg", "b.png").encode(),
        "train/bounding_boxes.labels": boxes(b_png=[box(label="nut")], c_png=[]),
    }
    folder = read_folder(tmp_path, make(tmp_path, layout), format="pascal-voc-xml-object-detection")
    assert folder.samples["train/a.png"].boxes == (BOLT,)
    assert folder.samples["train/b.png"].boxes == (BoundingBox("nut", 10, 20, 30, 15),)
    make(tmp_path, {"train/bounding_boxes.labels": boxes(b_png=[box(x=90)])})
    with pytest.raises(LabelError, match="outside of the image of 100 x 50"):
        read_folder(tmp_path, sorted(layout), format="pascal-voc-xml-object-detection")


def test_boxes_are_measured_against_the_images_of_the_folder(tmp_path: Path) -> None:
    files = make(tmp_path, {"a.png": IMAGE, "l.csv": (BOX_CSV + "a.png,bolt,10,20,40,60\n").encode()})
    with pytest.raises(LabelError, match=r"l\.csv, line 2: .*outside of the image of 100 x 50"):
        read_folder(tmp_path, files)
    assert read_folder(tmp_path, files, clip=True).samples["a.png"].boxes == (BoundingBox("bolt", 10, 20, 30, 30),)


def test_background_is_passed_on(tmp_path: Path) -> None:
    files = make(tmp_path, {"a.png": IMAGE, "a.txt": b""})
    assert read_folder(tmp_path, files, format="yolo-txt").samples["a.png"] == Annotation()
    assert read_folder(tmp_path, files, format="yolo-txt", background=True).samples["a.png"] == Annotation(boxes=())


def test_folders_with_images_of_the_same_names_are_compared_with_themselves_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []
    real = folder_module._rank

    def counting(path: str, label_file: str) -> tuple[int, ...] | None:
        compared.append(path)
        return real(path, label_file)

    monkeypatch.setattr(folder_module, "_rank", counting)
    count = 100
    layout = {f"{number}/a.png": IMAGE for number in range(count)}
    layout |= {f"{number}/l.csv": csv(str(number)) for number in range(count)}
    folder = read_folder(tmp_path, make(tmp_path, layout))
    assert labels(folder) == {f"{number}/a.png": str(number) for number in range(count)}
    assert len(compared) <= 4 * count
