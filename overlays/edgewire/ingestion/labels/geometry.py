"""From the numbers of a label file to a box in whole pixels, inside the image."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NoReturn

from .model import BoundingBox, Size

_LARGEST = 2.0**31

Fail = Callable[[str], NoReturn]

Numbers = tuple[float, float, float, float]
"""x, y, width, height."""


def from_corners(left: float, top: float, right: float, bottom: float) -> Numbers:
    """The box between two corners, no pixel added."""
    return left, top, right - left, bottom - top


def pixel_box(label: str, numbers: Numbers, size: Size | None, *, clip: bool, fail: Fail) -> BoundingBox:
    """The box with these numbers, in pixels, ``x, y`` its top left corner, rounded to whole pixels.

    Less than one pixel over an edge is taken for rounding and cut off. One pixel or more is refused, or cut off where
    ``clip`` is set. Left and top edges are always known, right and bottom only with ``size``. ``fail`` is called with
    the problem for sizes that are not positive and for boxes outside of the image.
    """
    _check_numbers(numbers, fail)
    exact = _checked_inside(numbers, size, clip, fail)
    return _whole(label, exact, size)


def scaled_box(
    label: str, numbers: Numbers, size: Size | None, *, centred: bool, clip: bool, fail: Fail
) -> BoundingBox:
    """The box whose numbers are fractions of the image, or pixels if all four are greater than 1.

    ``x, y`` is the centre where ``centred`` is set. Values are rounded after scaling, and again after going from the
    centre to the corner, as the official client does, so that both store the same pixels. ``fail`` is called as for
    :func:`pixel_box`, and for fractions without a ``size``.
    """
    _check_numbers(numbers, fail)
    exact = rounded = numbers
    if not min(numbers) > 1:
        if size is None:
            fail("the size of its image is not known, and the box is a fraction of it; put the image beside.")
        x, y, width, height = numbers
        exact = (x * size[0], y * size[1], width * size[0], height * size[1])
        x, y, width, height = exact
        rounded = (half_up(x), half_up(y), half_up(width), half_up(height))
    if centred:
        exact, (x, y, width, height) = _from_centre(exact), _from_centre(rounded)
        rounded = (half_up(x), half_up(y), width, height)
    # What counts for being inside is the exact box: rounding alone can push one over the edge.
    inside = _checked_inside(exact, size, clip, fail)
    return _whole(label, rounded if inside == exact else inside, size)


def half_up(value: float) -> int:
    """Rounded as JavaScript's ``Math.round`` does: halves go up."""
    return math.floor(value + 0.5)


def _from_centre(numbers: Numbers) -> Numbers:
    x, y, width, height = numbers
    return x - width / 2, y - height / 2, width, height


def _check_numbers(numbers: Numbers, fail: Fail) -> None:
    for name, value in zip(("x", "y", "width", "height"), numbers, strict=True):
        if not abs(value) < _LARGEST:
            fail(f"{name} is {value:g}, which is no pixel of an image.")
        if value <= 0 and name in ("width", "height"):
            fail(f"the {name} of the box is {value:g}; it must be greater than 0.")


def _checked_inside(numbers: Numbers, size: Size | None, clip: bool, fail: Fail) -> Numbers:
    """The box as it is, or cut at the edges if ``clip`` is set and one pixel or more lies over them."""
    x, y, width, height = numbers
    right, bottom = x + width, y + height
    over = x <= -1 or y <= -1 or (size is not None and (right >= size[0] + 1 or bottom >= size[1] + 1))
    away = right <= 0 or bottom <= 0 or (size is not None and (x >= size[0] or y >= size[1]))
    if not (over or away):
        return numbers
    if away or not clip:
        image = f"the image of {size[0]} x {size[1]} pixels" if size else "the image"
        fail(
            f"the box from ({x:g}, {y:g}) to ({right:g}, {bottom:g}) "
            + (f"lies wholly outside of {image}." if away else f"reaches outside of {image}; correct or clip it.")
        )
    x, y = max(0.0, x), max(0.0, y)
    if size:
        right, bottom = min(right, size[0]), min(bottom, size[1])
    return x, y, right - x, bottom - y


def _whole(label: str, numbers: Numbers, size: Size | None) -> BoundingBox:
    """The nearest whole pixels: at least one, and none outside of the image."""
    left, top, width, height = (half_up(value) for value in numbers)
    left, top, width, height = max(0, left), max(0, top), max(1, width), max(1, height)
    if size:
        left, top = min(left, size[0] - 1), min(top, size[1] - 1)
        width, height = min(width, size[0] - left), min(height, size[1] - top)
    return BoundingBox(label, left, top, width, height)
