"""Label files: from any annotation format that the official client knows to one small model, and to Edge Impulse's own.

    >>> from edgewire.ingestion.labels import read_labels
    >>> read_labels(b"file_name,class_name\\na.jpg,bolt\\n", name="labels.csv").samples["a.jpg"].label
    'bolt'

Reading is all or nothing: a :class:`LabelError` says file, place and problem, and nothing of that file is used.
"""

from __future__ import annotations

from .bounding_boxes import write as write_bounding_boxes
from .classes import is_class_file, read_classes
from .detect import detect, is_ignored
from .errors import LabelError
from .folder import Folder, read_folder
from .images import image_size
from .info import write as write_info
from .maps import write_attachments, write_label_map
from .model import Annotation, BoundingBox, Context, Format, LabelFile, Size, Sizes, StructuredLabel
from .reading import READERS, read_labels
from .structured import write as write_structured_labels
from .text import MAX_BYTES

__all__ = [
    "MAX_BYTES",
    "READERS",
    "Annotation",
    "BoundingBox",
    "Context",
    "Folder",
    "Format",
    "LabelError",
    "LabelFile",
    "Size",
    "Sizes",
    "StructuredLabel",
    "detect",
    "image_size",
    "is_class_file",
    "is_ignored",
    "read_classes",
    "read_folder",
    "read_labels",
    "write_attachments",
    "write_bounding_boxes",
    "write_info",
    "write_label_map",
    "write_structured_labels",
]
