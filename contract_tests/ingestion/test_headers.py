"""Which headers a sample travels with, and what tells labels apart."""

from __future__ import annotations

import json

import pytest
from edgewire.ingestion.headers import Shapes, Unsendable, copy_of, encode_component, metadata_header
from edgewire.ingestion.item import Attached, Category, Item
from edgewire.ingestion.labels import Annotation, BoundingBox, StructuredLabel
from hypothesis import given
from hypothesis import strategies as st


def of(annotation: Annotation = Annotation(), name: str = "a.json", category: Category = "training") -> Item:  # noqa: B008  # frozen
    return Item(name, name, b"x", 1, None, category, annotation)


def headers(annotation: Annotation) -> dict[str, str]:
    return dict(Shapes().of(of(annotation)).group.headers)


@pytest.mark.parametrize(
    ("label", "encoded"),
    [
        ("idle", "idle"),
        ("two words", "two%20words"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("100%", "100%25"),
        ("a/b?c=d&e+f", "a%2Fb%3Fc%3Dd%26e%2Bf"),
        ("-_.!~*'()", "-_.!~*'()"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("🙂", "%F0%9F%99%82"),
    ],
)
def test_labels_are_encoded_as_encode_uri_component_does(label: str, encoded: str) -> None:
    assert encode_component(label) == encoded
    assert headers(Annotation(label=label)) == {"x-label": encoded}


def test_a_label_that_is_not_unicode_cannot_be_sent_and_says_so() -> None:
    with pytest.raises(Unsendable, match="not valid Unicode"):
        encode_component("\ud800")


@pytest.mark.parametrize("annotation", [Annotation(unlabeled=True), Annotation(label="")])
def test_no_label_is_said_with_an_empty_label_beside_it(annotation: Annotation) -> None:
    assert headers(annotation) == {"x-label": "", "x-no-label": "1"}


def test_without_anything_said_the_service_infers_the_label() -> None:
    assert headers(Annotation()) == {}
    assert headers(Annotation(metadata={})) == {}


@given(st.dictionaries(st.text(), st.text(), min_size=1))
def test_metadata_is_json_that_any_header_can_hold(metadata: dict[str, str]) -> None:
    text = metadata_header(metadata)
    assert text.isascii()
    assert text.isprintable()
    assert json.loads(text) == metadata


def test_files_share_a_request_when_their_headers_are_equal_and_not_otherwise() -> None:
    shapes = Shapes()
    box = Annotation(label="a", boxes=(BoundingBox("b", 1, 1, 1, 1),))
    same = [
        shapes.of(of(Annotation(label="a"))),
        shapes.of(of(Annotation(label="a"), "other.wav")),
        shapes.of(of(box)),
        shapes.of(of(Annotation(label="a", metadata={}))),
    ]
    assert len({shape.group for shape in same}) == 1
    different = [
        shapes.of(of(Annotation(label="a"), category="testing")),
        shapes.of(of(Annotation(label="b"))),
        shapes.of(of(Annotation())),
        shapes.of(of(Annotation(label="a", metadata={"k": "v"}))),
    ]
    assert len({shape.group for shape in [*same, *different]}) == 5


def test_the_fingerprint_tells_labels_apart_and_not_names_or_metadata() -> None:
    shapes = Shapes()
    said = [
        of(Annotation()),
        of(Annotation(label="a")),
        of(Annotation(unlabeled=True)),
        of(Annotation(label="a"), category="testing"),
        of(Annotation(label="a"), "a.csv"),
        of(Annotation(boxes=())),
        of(Annotation(boxes=(BoundingBox("b", 1, 1, 1, 1),))),
        of(Annotation(boxes=(BoundingBox("b", 1, 1, 1, 2),))),
        of(Annotation(label="a", boxes=())),
        of(Annotation(structured=(StructuredLabel(0, 1, "a"),))),
        of(Annotation(structured=(StructuredLabel(0, 1, "a", {"k": "v"}),))),
        of(Annotation(label_map={"k": "v"})),
        of(Annotation(label_map={"k": "w"})),
    ]
    labels = [shapes.of(item).label for item in said]
    assert len(set(labels)) == len(said)
    attached = Item("a.json", "a.json", b"x", 1, attachments=(Attached("p.jpg", b"p", 1),))
    assert len({shapes.of(attached, (b"1",)).label, shapes.of(attached, (b"2",)).label, labels[0]}) == 3
    assert shapes.of(of(Annotation(label="a", metadata={"k": "v"}), "b.JSON")).label == labels[1]
    assert shapes.of(of(name="a")).label == shapes.of(of(name="b")).label != labels[0]
    assert Shapes().of(said[6]).label == labels[6]  # and is the same in another run


def test_copies_differ_by_name_and_number() -> None:
    copies = {copy_of(b"label---", name, number) for name in ("a", "a\x001", "b") for number in range(3)}
    assert len(copies) == 9
    assert len(copy_of(b"label---", "\udcff", 0)) == 8


def test_many_labels_are_not_remembered_for_ever() -> None:
    shapes = Shapes()
    for number in range(10_000):
        shapes.of(of(Annotation(label=str(number))))
    assert len(shapes._plain) <= 4096
    assert len(shapes._groups) <= 4096
