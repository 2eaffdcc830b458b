"""COCO JSON: images, categories and annotations, joined by ids; boxes in pixels.

Source: the COCO data format page (object detection), and the public command-line client for what counts as COCO.
"""

from __future__ import annotations

from collections.abc import Iterator

from .errors import shown
from .geometry import pixel_box
from .model import Annotation, BoundingBox, Context, Format, LabelFile, Size
from .text import Json, decode, parse_json


def read(data: bytes, context: Context) -> LabelFile:
    """The boxes in ``data``, by ``file_name``. Each is checked against the size that the file gives for its image.

    Fields that this reader does not need are allowed anywhere. An image without annotations has no entry, unless
    ``context.background`` is set.

    Raises:
        LabelError: a missing field, an id or image that stands twice, an id that nothing has, a box that is not four
            numbers, not positive, or outside of its image; not JSON.
    """
    root = parse_json(decode(data, context.file), context.file)
    images, names = _images(root.field("images"))
    labels = _categories(root.field("categories"))
    found: dict[str, list[BoundingBox]] = {}
    for entry in root.field("annotations").elements():
        image, category = entry.field("image_id"), entry.field("category_id")
        name, size = images.get(_id(image)) or image.fail(f"no image has the id {shown(image.value)}.")
        label = labels.get(_id(category)) or category.fail(f"no category has the id {shown(category.value)}.")
        for box in _boxes(entry.field("bbox")):
            numbers = [number.number() for number in box.elements()]
            if len(numbers) != 4:
                box.fail(f"it has {len(numbers)} numbers; x, y, width and height are needed.")
            x, y, width, height = numbers
            whole = pixel_box(label, (x, y, width, height), size, clip=context.clip, fail=box.fail)
            found.setdefault(name, []).append(whole)
    empty = [name for name in names if name not in found]
    if context.background:
        found.update((name, []) for name in empty)
    notes = (f"{len(empty)} of {len(names)} images have no annotation.",) if empty and not context.background else ()
    samples = {name: Annotation(boxes=tuple(found[name])) for name in names if name in found}
    return LabelFile(context.file, Format.COCO, samples, notes=notes)


def _images(node: Json) -> tuple[dict[int | str, tuple[str, Size]], dict[str, None]]:
    """Name and size by id; and the names, in their order."""
    images: dict[int | str, tuple[str, Size]] = {}
    names: dict[str, None] = {}
    for entry in node.elements():
        key, name = entry.field("id"), entry.field("file_name").text(filled=True)
        if _id(key) in images:
            key.fail(f"two images have the id {shown(key.value)}.")
        if name in names:
            entry.field("file_name").fail(f"the image {shown(name)} is listed twice; keep one.")
        images[_id(key)] = name, image_size(entry)
        names[name] = None
    return images, names


def image_size(entry: Json) -> Size:
    """The fields ``width`` and ``height`` of an image."""
    sides = []
    for key in ("width", "height"):
        side = entry.field(key)
        if side.whole() < 1:
            side.fail(f"the {key} of an image cannot be {side.whole()}.")
        sides.append(side.whole())
    return sides[0], sides[1]


def _categories(node: Json) -> dict[int | str, str]:
    labels: dict[int | str, str] = {}
    for entry in node.elements():
        key = entry.field("id")
        if _id(key) in labels:
            key.fail(f"two categories have the id {shown(key.value)}.")
        labels[_id(key)] = entry.field("name").text(filled=True)
    return labels


def _id(node: Json) -> int | str:
    return node.text() if isinstance(node.value, str) else node.whole()


def _boxes(node: Json) -> Iterator[Json]:
    """``bbox`` is one box, or a list of boxes."""
    if isinstance(node.value, list) and node.value and isinstance(node.value[0], list):
        return node.elements()
    return iter((node,))
