"""What names decide: the label of a file, its category, and its side of the split. Pure functions, no service asked.

Sources: the ingestion API page of the Edge Impulse documentation (label inference), the public command-line client
``edge-impulse-cli`` (category words in a path; the split by hash of its 1.x versions) and the public Python SDK
``edgeimpulse`` (label before the first dot).
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from typing import Literal

SplitCategory = Literal["training", "testing"]

# The service's rule is the JavaScript expression ^[a-zA-Z0-9\s-_]+ and its white space is not Python's.
_INFERRED = re.compile("[a-zA-Z0-9_\\-\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")

_TESTING = {"val", "valid", "validation", "test", "tests", "testing"}
_CATEGORY_WORDS = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(_TESTING))}|train|training|post-processing)(?![a-z])")

_HEX = re.compile(r"[0-9a-f]+")


def infer_label(file_name: str) -> str:
    """The label that the service takes from a file name when the request carries none: its leading run of ASCII
    letters, digits, white space, ``-`` and ``_``.

    ``idle.01.cbor`` gives ``idle``; ``0.01.csv`` gives ``0``, so a decimal number cannot be inferred. The text is empty
    where nothing matches (``.hidden``, ``été.wav``): the service then has no label to infer. ``file_name`` is the name
    that is sent, without folders.
    """
    match = _INFERRED.match(file_name)
    return match[0] if match else ""


def sdk_label(file_name: str) -> str:
    """The label that the official Python SDK takes from a file name: everything before the first dot."""
    return os.path.basename(file_name).split(".", 1)[0]


def folder_category(path: str) -> SplitCategory | Literal["post-processing"] | None:
    """The category that the official client reads from a folder path, or from the name of an annotation file.

    ``val`` or ``test`` anywhere in it means testing, else ``train`` training, else ``post-processing`` that; upper and
    lower case alike. Beware that ``valve/``, ``interval/`` and ``contest/`` mean testing too. Give the path relative to
    the folder that is uploaded, so that what is above it has no say. None: nothing is said (such samples are training).
    """
    lowered = path.lower()
    if "val" in lowered or "test" in lowered:
        return "testing"
    if "train" in lowered:
        return "training"
    return "post-processing" if "post-processing" in lowered else None


def word_category(path: str) -> SplitCategory | Literal["post-processing"] | None:
    """The category that a folder path says in a word of its own: ``test-set`` and ``val2``, not ``contest``.

    The words and their order are those of :func:`folder_category`, for folders without annotation files, where the
    official client takes ``training`` and ``testing`` only and labels are often the names of folders.
    """
    words = _CATEGORY_WORDS.findall(path.lower())
    if _TESTING.intersection(words):
        return "testing"
    if words:
        return "post-processing" if set(words) == {"post-processing"} else "training"
    return None


def own_category(folder: str) -> SplitCategory | Literal["post-processing"] | None:
    """The category of a folder that is given by itself, by its own name: only where the whole name is such a word.

    So ``testing/`` is testing, and ``test_run_3/`` is not: what somebody calls the top folder of an upload is more
    often about the upload than about its samples.
    """
    return word_category(folder) if _CATEGORY_WORDS.fullmatch(folder.lower()) else None


def split_category(content: bytes | Iterable[bytes]) -> SplitCategory:
    """The side of the split for a file's content, whole or in chunks: about 80 % training, the same every time.

    This is the rule of the official client's 1.x versions (see :func:`split_by_digest`). Newer clients post to the
    category ``split`` and leave the choice to the service.
    """
    digest = hashlib.md5(usedforsecurity=False)
    for chunk in (content,) if isinstance(content, bytes) else content:
        digest.update(chunk)
    return split_by_digest(digest.hexdigest())


def split_by_digest(digest: str) -> SplitCategory:
    """The side of the split for a hexadecimal digest: the first character that is not ``f`` decides.

    ``0`` to ``b`` is training, ``c`` to ``e`` testing.

    Raises:
        ValueError: ``digest`` is not lower-case hexadecimal, or every character is ``f``.
    """
    if not _HEX.fullmatch(digest):
        raise ValueError(f"{digest!r} is not a hexadecimal digest; give lower-case hexadecimal digits.")
    first = digest.lstrip("f")[:1]
    if not first:
        raise ValueError("A digest of nothing but 'f' does not say which side of the split; choose a category.")
    return "training" if first < "c" else "testing"
