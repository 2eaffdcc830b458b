"""The content of samples: from bytes to what they are, and back. Pure functions; nothing here knows a store.

A file's format is told by the extension of ``file_name`` and then by its first bytes; ``x.json`` is as good a name as
the real one where only the extension is known (``f"x.{sample.extension}"``).

    about = read("run.csv", data)          # facts: sensors, interval, counts, size ...
    about.readings().rows(0, 100)          # the numbers, by reading
    payload("run.csv", data, limit=1000)   # as GET raw-data/{id} gives them
    part = sliced("run.csv", data, 100, 200)   # part.content, part.extension: bytes of a new sample

Everything raises ``Refusal`` with the service's text for content that is none of these, and nothing else.
"""

from __future__ import annotations

from .back import Slice, frequency, payload, picture, sliced, wav
from .reading import EXTENSIONS, MEDIA_TYPES, extension, read, sniffed, values
from .segments import segments
from .shape import Content, Kind, Media, Readings, Signature
from .signing import signed_by

__all__ = [
    "EXTENSIONS",
    "MEDIA_TYPES",
    "Content",
    "Kind",
    "Media",
    "Readings",
    "Signature",
    "Slice",
    "extension",
    "frequency",
    "payload",
    "picture",
    "read",
    "segments",
    "signed_by",
    "sliced",
    "sniffed",
    "values",
    "wav",
]
