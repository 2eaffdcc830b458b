"""Boxes end as whole pixels inside their image: the pixels that the official client gives, where both keep the box."""

from __future__ import annotations

import math
from pathlib import Path
from typing import NoReturn

import pytest
from edgewire.ingestion.labels import BoundingBox, image_size
from edgewire.ingestion.labels.geometry import from_corners, half_up, pixel_box, scaled_box
from hypothesis import given
from hypothesis import strategies as st

from .files import jpeg, png


class OutsideError(Exception):
    pass


def fail(problem: str) -> NoReturn:
    raise OutsideError(problem)


sizes = st.tuples(st.integers(1, 5000), st.integers(1, 5000))
coordinates = st.floats(-200, 6000)


@given(coordinates, coordinates, st.floats(0.001, 6000), st.floats(0.001, 6000), sizes, st.booleans())
def test_a_box_that_is_kept_lies_in_its_image(
    x: float, y: float, width: float, height: float, size: tuple[int, int], clip: bool
) -> None:
    try:
        box = pixel_box("a", (x, y, width, height), size, clip=clip, fail=fail)
    except OutsideError:
        over = x <= -1 or y <= -1 or x + width >= size[0] + 1 or y + height >= size[1] + 1
        away = x >= size[0] or y >= size[1] or x + width <= 0 or y + height <= 0
        assert away or (over and not clip)
    else:
        assert 0 <= box.x < box.x + box.width <= size[0]
        assert 0 <= box.y < box.y + box.height <= size[1]
        if not clip:
            assert abs(box.x - x) <= 1
            assert abs(box.width - width) <= 1.5


@given(st.integers(0, 400), st.integers(0, 400), st.integers(1, 100), st.integers(1, 100))
def test_whole_pixels_stay_as_they_are(x: int, y: int, width: int, height: int) -> None:
    assert pixel_box("a", (x, y, width, height), (500, 500), clip=False, fail=fail) == BoundingBox(
        "a", x, y, width, height
    )


@pytest.mark.parametrize(
    ("numbers", "size", "expected"),
    [
        ((0.5, 0.5, 1, 1), (100, 50), (0, 0, 100, 50)),
        ((0.5, 0.5, 0.1, 0.1), (33, 33), (16, 16, 3, 3)),  # 16.5 -> 17, 3.3 -> 3, 17 - 1.5 = 15.5 -> 16
        (
            (0.25, 0.75, 0.25, 0.5),
            (10, 10),
            (2, 6, 3, 4),
        ),  # 2.5 -> 3, 7.5 -> 8; 1.5 -> 2, 5.5 -> 6, cut at 10
        ((20, 20, 10, 10), (100, 50), (15, 15, 10, 10)),  # all above 1: pixels
        ((0.999, 0.5, 0.004, 0.2), (100, 100), (99, 40, 1, 20)),  # less than half a pixel is still a pixel
    ],
)
def test_centred_fractions_are_rounded_as_by_the_official_client(
    numbers: tuple[float, float, float, float], size: tuple[int, int], expected: tuple[int, int, int, int]
) -> None:
    assert scaled_box("a", numbers, size, centred=True, clip=False, fail=fail) == BoundingBox("a", *expected)


@given(st.floats(0.0, 0.99), st.floats(0.0, 0.99), st.floats(0.002, 1), st.floats(0.002, 1), sizes)
def test_fractions_inside_the_image_are_never_refused(
    x: float, y: float, width: float, height: float, size: tuple[int, int]
) -> None:
    width, height = min(width, 1 - x), min(height, 1 - y)
    corner = scaled_box("a", (x, y, width, height), size, centred=False, clip=False, fail=fail)
    centre = scaled_box("a", (x + width / 2, y + height / 2, width, height), size, centred=True, clip=False, fail=fail)
    for box in (corner, centre):
        assert 0 <= box.x < box.x + box.width <= size[0]
        assert 0 <= box.y < box.y + box.height <= size[1]
    assert abs(corner.x - centre.x) <= 2
    assert abs(corner.width - centre.width) <= 2


def test_clipping_cuts_scaled_boxes_too() -> None:
    assert scaled_box("a", (0.9, 0.5, 0.4, 0.2), (100, 100), centred=True, clip=True, fail=fail) == BoundingBox(
        "a", 70, 40, 30, 20
    )
    with pytest.raises(OutsideError, match="wholly outside"):
        scaled_box("a", (1.5, 0.5, 0.4, 0.2), (100, 100), centred=True, clip=True, fail=fail)


def test_a_fraction_needs_a_size_and_numbers_must_be_pixels() -> None:
    with pytest.raises(OutsideError, match="size of its image is not known"):
        scaled_box("a", (0.5, 0.5, 0.1, 0.1), None, centred=True, clip=False, fail=fail)
    for wrong in (math.nan, math.inf, -math.inf, 1e10):
        with pytest.raises(OutsideError, match="no pixel"):
            pixel_box("a", (wrong, 0, 1, 1), None, clip=True, fail=fail)


@pytest.mark.parametrize(("value", "rounded"), [(0.5, 1), (1.5, 2), (2.5, 3), (-0.5, 0), (-1.5, -1), (2.4, 2), (7, 7)])
def test_halves_go_up(value: float, rounded: int) -> None:
    assert half_up(value) == rounded


def test_corners_add_no_pixel() -> None:
    assert from_corners(10, 20, 40, 35) == (10, 20, 30, 15)


ICC = b"\xff\xe2\xff\xff" + b"\xc0" * 65533
RESTART = b"\xff\xd0\xff\xff\xff\x01"


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(640, 480), (640, 480)),
        (jpeg(640, 480), (640, 480)),
        (jpeg(640, 480, frame=0xC2), (640, 480)),
        (jpeg(640, 480, before=ICC), (640, 480)),
        (jpeg(640, 480, before=RESTART), (640, 480)),
        (jpeg(640, 480, frame=0xC4), None),
        (jpeg(0, 480), None),
        (jpeg(640, 480, before=b"\xff\xda\0\x02"), None),
        (jpeg(640, 480, before=b"\xff\xe1\0\x01"), None),
        (jpeg(640, 480)[:-9], None),
        (png(640, 480)[:20], None),
        (png(640, 480).replace(b"IHDR", b"IDAT"), None),
        (b"GIF89a" + b"\1" * 30, None),
        (b"", None),
    ],
)
def test_the_size_of_an_image_is_in_its_header(tmp_path: Path, data: bytes, size: tuple[int, int] | None) -> None:
    path = tmp_path / "image"
    path.write_bytes(data)
    assert image_size(path) == size


def test_an_absent_image_has_no_size(tmp_path: Path) -> None:
    assert image_size(tmp_path / "absent.jpg") is None
    assert image_size(tmp_path) is None
