"""Pascal VOC XML: one file an image; boxes by their corners, in pixels.

Source: the development kit of the PASCAL VOC challenge, and the public command-line client for how corners are read:
``width = xmax - xmin``, with no pixel added.
"""

from __future__ import annotations

from .geometry import from_corners, pixel_box
from .model import Annotation, BoundingBox, Context, Format, LabelFile, Size
from .safe_xml import Element, parse_xml


def read(data: bytes, context: Context) -> LabelFile:
    """The boxes in ``data``, under the text of ``annotation/filename``.

    They are checked against ``annotation/size`` or, where that is absent or 0, against the size that the context
    knows. An image without objects has no entry, unless ``context.background`` is set.

    Raises:
        LabelError: a missing element, a number that is none, corners in the wrong order, a box outside of the image;
            not XML, or XML with a DOCTYPE.
    """
    root = parse_xml(data, context.file)
    if root.tag != "annotation":
        root.fail(f"the root element is <{root.tag}>; Pascal VOC needs <annotation>.")
    name = root.field("filename").content()
    size = _size(root) or context.size(name)
    boxes = tuple(_box(entry, size, context) for entry in root.all("object"))
    if not boxes and not context.background:
        return LabelFile(context.file, Format.PASCAL_VOC, {}, notes=("There is no object in the file.",))
    return LabelFile(context.file, Format.PASCAL_VOC, {name: Annotation(boxes=boxes)})


def _size(root: Element) -> Size | None:
    """The size that the file gives; some tools write 0 for one they do not know."""
    if not (node := root.find("size")):
        return None
    sides = [node.field(tag).number() for tag in ("width", "height")]
    return (int(sides[0]), int(sides[1])) if min(sides) >= 1 else None


def _box(entry: Element, size: Size | None, context: Context) -> BoundingBox:
    label = entry.field("name").content()
    corners = entry.field("bndbox")
    left, top, right, bottom = (corners.field(tag).number() for tag in ("xmin", "ymin", "xmax", "ymax"))
    return pixel_box(label, from_corners(left, top, right, bottom), size, clip=context.clip, fail=corners.fail)
