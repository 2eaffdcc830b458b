"""What a user gives to an upload: one sample with all that is said of it, and what holds for the whole upload."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Literal, TypeAlias

from ..errors import ConfigurationError
from .item import CATEGORIES, Category
from .labels.model import Format

if TYPE_CHECKING:
    from .acquisition import Acquisition, Sensor
    from .labels import BoundingBox, StructuredLabel

Data: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO | Acquisition | object"
"""The content of one sample: a path, bytes, a binary file that is read to its end, an acquisition, a frame of pandas or
polars, or an array of numpy."""

Source: TypeAlias = "Data | Sample | tuple[str, Data]"
"""What one argument of an upload may be: also a folder, a glob, a `Sample`, or a pair of name and data."""

Sources: TypeAlias = "Source | Iterable[Source | Iterable[Source]]"
"""One source, or any iterable of them, which is read as the upload goes on."""

Infer = Literal["service", "first-dot", "folder"]
SplitRule = Literal["service", "hash"]


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One sample. What is said here counts more than what is said for the whole upload or in a label file.

    Attributes:
        data: its content (see `Data`).
        name: the file name to send, with its extension. A path and a file object have one of their own; bytes do not.
            An acquisition, a frame or an array is encoded as its extension says, or gets one.
        label: one label for the whole sample.
        unlabeled: store it without any label, also where its name would say one.
        category: where it goes.
        metadata: free text by key, in addition to what is given for the whole upload.
        bounding_boxes: for an image; empty says that there is nothing to see in it.
        structured_labels: labels by index, without a gap.
        label_map: key-value labels.
        attachments: files that belong to it: paths, or pairs of name and bytes.
        sensors: of an array: their names, or pairs of name and units.
        interval_ms: of a frame or an array: the time between two rows. A frame may have a column ``timestamp``, in
            milliseconds, instead.
    """

    data: Data
    name: str | None = None
    _: KW_ONLY
    label: str | None = None
    unlabeled: bool = False
    category: Category | None = None
    metadata: Mapping[str, str] | None = None
    bounding_boxes: Sequence[BoundingBox | Mapping[str, object]] | None = None
    structured_labels: Sequence[StructuredLabel | Mapping[str, object]] | None = None
    label_map: Mapping[str, str] | None = None
    attachments: Sequence[str | os.PathLike[str] | tuple[str, bytes]] = ()
    sensors: Sequence[str | Sensor | tuple[str, str]] | None = None
    interval_ms: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What holds for every sample of an upload that says nothing else itself.

    Attributes:
        category: where samples go, whatever label files and folders say. None: what they say, else ``training``.
        split: who decides for the category ``split``: the service, or here the hash of the content, as the 1.x versions
            of the official client did.
        label: one label for all, whatever label files say.
        unlabeled: no label for any, whatever label files and names say.
        infer: the label of a file that has none: left to the ``service``, which takes it from the file name;
            what is before the ``first-dot`` of the name, as the official SDK does; or the name of its ``folder``.
        metadata: free text by key; counts more than that of label files.
        name: the file name of what has none of its own; only where one thing is uploaded.
        dataset_format: the format of a folder's annotation files; None: the first that is found.
        clip: cut boxes that reach over the edge of their image, instead of refusing the image.
        background: give an empty list of boxes to images that no annotation names. None: only where the official client
            does, in a folder of ``training/`` and ``testing/`` without annotation files.
        csv_wizard: the project has a CSV wizard, so that CSV, TXT and Parquet files may have up to 2 GiB.
        follow: read what symbolic links point to; otherwise they are passed over.
        exclude: patterns (``*.tmp``, ``raw/*``) of names, or of paths within the folder, to pass over in folders and
            globs; hidden and read-me files are passed over anyway.
        sensors, interval_ms: of frames and arrays, as in `Sample`.
        device_type, device_name, encoding, hmac_key: how frames, arrays and acquisitions are encoded; signed where
            there is a key. The first two are for frames and arrays: an acquisition has its own.
    """

    category: Category | None = None
    split: SplitRule = "service"
    label: str | None = None
    unlabeled: bool = False
    infer: Infer = "service"
    metadata: Mapping[str, str] | None = None
    name: str | None = None
    dataset_format: Format | str | None = None
    clip: bool = False
    background: bool | None = None
    csv_wizard: bool = False
    follow: bool = True
    exclude: Sequence[str] = ()
    sensors: Sequence[str | Sensor | tuple[str, str]] | None = None
    interval_ms: float | None = None
    device_type: str = "EDGEWIRE"
    device_name: str | None = None
    encoding: Literal["json", "cbor"] = "cbor"
    hmac_key: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        _one_of("category", self.category, (None, *CATEGORIES))
        _one_of("split", self.split, ("service", "hash"))
        _one_of("infer", self.infer, ("service", "first-dot", "folder"))
        _one_of("encoding", self.encoding, ("json", "cbor"))
        _one_of("dataset_format", self.dataset_format, (None, *FOLDER_FORMATS))
        if self.unlabeled and self.label is not None:
            raise ConfigurationError(f"label is {self.label!r} and unlabeled is set; give one of them.")


FOLDER_FORMATS: tuple[str, ...] = tuple(str(format) for format in Format if not format.endswith(".labels"))
"""What ``dataset_format`` may be: the names of the official client's ``--dataset-format``."""


def _one_of(name: str, given: object, known: tuple[object, ...]) -> None:
    if given not in known:
        listed = ", ".join(str(value) for value in known if value is not None)
        raise ConfigurationError(f"{name} is {given!r}; it must be one of {listed}.")
