"""What a file is, once it was read: facts for the sample's record, and its readings."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ..answers import Refusal

Kind = Literal["json", "cbor", "csv", "wav", "png", "jpeg", "mp4", "avi", "parquet"]
Media = Literal["timeseries", "audio", "image", "video"]


@dataclass(frozen=True, slots=True)
class Readings:
    """A table of numbers, kept by column (one a sensor), so that a long recording costs eight bytes a number."""

    columns: tuple[Sequence[float], ...]

    def __len__(self) -> int:
        """How many readings there are."""
        return len(self.columns[0]) if self.columns else 0

    def rows(self, start: int = 0, end: int | None = None, step: int = 1) -> list[list[float]]:
        """Readings ``start`` to ``end`` (not included), every ``step``-th; each has one number a sensor."""
        window = slice(start, end, step)
        return [
            [plain(number) for number in row] for row in zip(*(column[window] for column in self.columns), strict=True)
        ]

    def __iter__(self) -> Iterator[tuple[float, ...]]:
        return zip(*self.columns, strict=True)


@dataclass(frozen=True, slots=True)
class Signature:
    """What the file says of its signature, and over which bytes it is to be checked.

    Attributes:
        method: ``HS256`` or ``none``; ``none`` for files without an envelope.
        text: the signature as sent; empty where there is none.
    """

    method: str = "none"
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a file is.

    Attributes:
        kind: the format, found by extension and content. ``media_type``: its MIME type.
        media: what it is to a model.
        sensors: ``{"name", "units"}`` each, in the order of the columns.
        interval_ms: between two readings; 0 for images, and for videos whose header does not say.
        values_count: readings; 1 for an image, frames for a video (0 where the header does not say).
        length_ms: of all of it.
        width, height: of an image or a video, in pixels; None where its header does not say.
        device_name, device_type: of the acquisition payload; None where it has none.
        created: ``protected.iat`` of an acquisition file, seconds since the epoch; None elsewhere.
        structured: ``payload.structured_labels`` as sent, not checked; None where there is none.
        attachment: MIME type of the attachment that an envelope announces in place of values (``Ref-BINARY-image/…``):
            the picture or film is then in the sample's first attachment. None for everything else.
        load: gives the readings; call ``readings()``.
    """

    kind: Kind
    media_type: str
    media: Media
    sensors: tuple[dict[str, str], ...]
    interval_ms: float = 0.0
    values_count: int = 0
    length_ms: float = 0.0
    width: int | None = None
    height: int | None = None
    device_name: str | None = None
    device_type: str | None = None
    created: float | None = None
    signature: Signature = field(default_factory=Signature)
    structured: Any = None
    attachment: str | None = None
    load: Callable[[], Readings] | None = None

    def readings(self) -> Readings:
        """The numbers.

        Raises:
            Refusal: there are none to give: an image, a video, a Parquet file.
        """
        if self.load is None:
            what = "Parquet file: the sandbox does not read those" if self.kind == "parquet" else f"{self.media}"
            raise Refusal(f"This sample has no time series values, it is a {what}")
        return self.load()


def clean(text: str) -> str:
    """Without halves of surrogate pairs, which JSON can hold and no database or answer can."""
    return text.encode("utf-8", "replace").decode()


def plain(number: float) -> float:
    """A whole number as int, which is how the service writes it; every number finite, since JSON has no other."""
    if isinstance(number, int):
        return number
    if not math.isfinite(number):
        return 0.0
    return int(number) if number.is_integer() and abs(number) < 2**53 else number
