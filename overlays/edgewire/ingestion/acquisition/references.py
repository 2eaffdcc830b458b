"""What may stand in ``values`` instead of numbers: a reference to a binary tail or to an attachment.

``Ref-BINARY-i16`` says that raw little-endian numbers follow the CBOR document, and
``Ref-BINARY-image/jpeg (1234 bytes) <digest>`` that a file travels beside it. Source:
https://docs.edgeimpulse.com/tools/specifications/data-acquisition/json-cbor
"""

from __future__ import annotations

import hmac
import re
import sys
from array import array
from typing import Literal, TypeAlias, cast, get_args

import attrs

from .errors import AcquisitionError
from .keys import key_bytes

BinaryType: TypeAlias = Literal["u8", "u16", "u32", "i8", "i16", "i32", "f32"]
"""How the numbers of a binary tail are stored: unsigned, signed or floating point, and their bits."""

Numbers: TypeAlias = "array[int] | array[float]"

BINARY_TYPES: tuple[BinaryType, ...] = get_args(BinaryType)
TYPECODES: dict[BinaryType, str] = dict(zip(BINARY_TYPES, "BHIbhif", strict=True))

# The documentation's text spells it "Ref-Binary-", its bytes and all firmware "Ref-BINARY-"; blanks on the right align
# what follows.
_REFERENCE = re.compile(r"ref-binary-(?P<type>\S+)(?: \((?P<size>\d{1,18}) bytes\) (?P<digest>\S+))?\s*", re.IGNORECASE)
_MIME_TYPE = re.compile(r"[^\s/]+/[^\s/]+")

_NO_DIGEST = "xyz"  # what the official mobile client writes; the service does not check it


@attrs.frozen
class Attachment:
    """A file (an image, for instance) that is sent in the same request as the document which names it.

    ``size`` is in bytes. ``digest`` is the HMAC-SHA256 of the file in hex; the service does not check it.
    Raises `AcquisitionError` for what is not a MIME type, for a negative size, and for a digest with blanks.
    """

    mime_type: str
    size: int
    digest: str = _NO_DIGEST

    def __attrs_post_init__(self) -> None:
        if not _MIME_TYPE.fullmatch(self.mime_type):
            raise AcquisitionError(f"the attachment's mime_type is {self.mime_type!r}; give one like 'image/jpeg'")
        if self.size < 0:
            raise AcquisitionError(f"the attachment's size is {self.size}; give its number of bytes")
        if not self.digest or not self.digest.isascii() or len(self.digest.split()) != 1:
            raise AcquisitionError("the attachment's digest is empty or has blanks; give the HMAC-SHA256 in hex")

    @classmethod
    def of(cls, data: bytes, mime_type: str, hmac_key: str | None = None) -> Attachment:
        """Describe this file; with the project's HMAC key its digest is included."""
        digest = _NO_DIGEST if hmac_key is None else hmac.new(key_bytes(hmac_key), data, "sha256").hexdigest()
        return cls(mime_type, len(data), digest)

    @property
    def reference(self) -> str:
        """What stands in ``values``."""
        return f"Ref-BINARY-{self.mime_type} ({self.size} bytes) {self.digest}"


def parse_reference(text: str, place: str) -> BinaryType | Attachment:
    """Read one reference. Raises `AcquisitionError` for anything else."""
    match = _REFERENCE.fullmatch(text)
    if match and match["size"] is None and match["type"].lower() in BINARY_TYPES:
        return cast(BinaryType, match["type"].lower())
    if match and match["size"] is not None and _MIME_TYPE.fullmatch(match["type"]):
        return Attachment(match["type"], int(match["size"]), match["digest"])
    raise AcquisitionError(
        f"{place} is {text[:80]!r}, which is neither a number nor a reference: one to a binary tail is Ref-BINARY- and "
        f"one of {', '.join(BINARY_TYPES)}, one to an attachment is 'Ref-BINARY-image/jpeg (1234 bytes) <digest>'"
    )


def from_tail(tail: bytes | memoryview, kind: BinaryType) -> Numbers:
    """Read the raw numbers behind a CBOR document. Raises `AcquisitionError` if the last one is cut off."""
    numbers = cast(Numbers, array(TYPECODES[kind]))
    if rest := len(tail) % numbers.itemsize:
        raise AcquisitionError(
            f"the binary tail has {len(tail)} bytes, but a number of type {kind} takes {numbers.itemsize}: {rest} "
            f"are left over, so the file is damaged or cut off; record or copy it again"
        )
    numbers.frombytes(tail)
    _little_endian(numbers)
    return numbers


def to_tail(numbers: Numbers) -> bytes:
    """Write numbers as they stand behind a CBOR document."""
    copy = numbers[:]
    _little_endian(copy)
    return copy.tobytes()


def _little_endian(numbers: Numbers) -> None:
    if sys.byteorder == "big":
        numbers.byteswap()
