"""What of a sample travels as request headers, and the fingerprint by which the journal tells labels apart.

Headers hold for every file of a request, so files share a request when theirs are equal. What differs from file to file
(boxes, labels by index, label maps) travels in label parts of the body and does not keep files apart.

Sources: the ingestion API page of the Edge Impulse documentation and the public command-line client, which
percent-encodes labels and file names as JavaScript's ``encodeURIComponent`` does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from .item import Item
from .labels.bounding_boxes import box_object
from .labels.structured import label_object

Headers = tuple[tuple[str, str], ...]

_MOST_KEPT = 4096
"""Shapes and groups that are remembered; as many labels in one upload are rare."""


class Unsendable(ValueError):
    """A sample says something that no request can carry. The text is for people."""


def encode_component(text: str) -> str:
    """``text`` as ``encodeURIComponent`` gives it.

    Raises:
        Unsendable: it is not valid Unicode.
    """
    try:
        return quote(text, safe="!'()*")
    except UnicodeEncodeError:
        shown = text.encode("utf-8", "backslashreplace").decode()
        raise Unsendable(f"{shown!r} is not valid Unicode and cannot be sent; give it another label or name") from None


def metadata_header(metadata: Mapping[str, str]) -> str:
    """``x-metadata``: JSON in printable ASCII."""
    return json.dumps(dict(metadata), separators=(",", ":")).replace("\x7f", "\\u007f")


class Group:
    """Files that can share a request: one category, equal headers. Compared by identity."""

    __slots__ = ("category", "headers")

    def __init__(self, category: str, headers: Headers) -> None:
        self.category = category
        self.headers = headers


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """Everything about a sample but its content and name.

    Attributes:
        group: whom it can share a request with.
        label: fingerprint (8 bytes) of category, kind of file, labels and attachments. Metadata is not in it: a sample
            whose metadata alone changed is the same sample.
        parts: it needs label parts in the body.
        alone: it does not share a request, because it comes with attachments, for which nobody says whether the answer
            counts them.
    """

    group: Group
    label: bytes
    parts: bool = False
    alone: bool = False


class Shapes:
    """The shapes of the samples of one run. Those with a label and nothing else are made once a label."""

    def __init__(self) -> None:
        self._plain: dict[tuple[str, str | None, bool, str, str], Shape] = {}
        self._groups: dict[tuple[str, Headers], Group] = {}
        self._metadata: tuple[Mapping[str, str], str] = ({}, "")

    def of(self, item: Item, attachments: tuple[bytes, ...] = ()) -> Shape:
        """The shape of ``item``; ``attachments`` are the digests of its attachments.

        Raises:
            Unsendable: a label is not valid Unicode.
        """
        said = item.annotation
        metadata = ""
        if said.metadata:
            if said.metadata is not self._metadata[0]:
                self._metadata = (said.metadata, metadata_header(said.metadata))
            metadata = self._metadata[1]
        extension = item.name.rpartition(".")[2].lower() if "." in item.name else ""
        if said.structured is None and said.label_map is None and said.boxes is None and not item.attachments:
            key = (item.category, said.label, said.unlabeled, extension, metadata)
            shape = self._plain.get(key)
            if shape is None:
                if len(self._plain) >= _MOST_KEPT:
                    self._plain.clear()
                fingerprint = _fingerprint([item.category, extension, said.label, said.unlabeled])
                shape = Shape(self._group(item, metadata), fingerprint)
                self._plain[key] = shape
            return shape
        more: list[object] = [item.category, extension, said.label, said.unlabeled]
        more.append(None if said.structured is None else [label_object(label) for label in said.structured])
        more.append(None if said.label_map is None else sorted(said.label_map.items()))
        more.append(None if said.boxes is None else [box_object(box) for box in said.boxes])
        more += [[attached.name, digest.hex()] for attached, digest in zip(item.attachments, attachments, strict=True)]
        return Shape(self._group(item, metadata), _fingerprint(more), parts=True, alone=bool(item.attachments))

    def _group(self, item: Item, metadata: str) -> Group:
        said = item.annotation
        headers: Headers = ()
        if said.unlabeled or said.label == "":
            headers = (("x-label", ""), ("x-no-label", "1"))
        elif said.label is not None:
            headers = (("x-label", encode_component(said.label)),)
        if metadata:
            headers += (("x-metadata", metadata),)
        if (group := self._groups.get((item.category, headers))) is None:
            if len(self._groups) >= _MOST_KEPT:
                self._groups.clear()
            group = self._groups[item.category, headers] = Group(item.category, headers)
        return group


def _fingerprint(facts: list[object]) -> bytes:
    return hashlib.blake2b(json.dumps(facts).encode(), digest_size=8).digest()


def copy_of(label: bytes, name: str, number: int) -> bytes:
    """The fingerprint where duplicates are allowed: the file name counts, and which of several equal files it is."""
    text = f"{number}\0{name}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(label + text, digest_size=8).digest()
