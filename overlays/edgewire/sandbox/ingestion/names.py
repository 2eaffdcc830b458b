"""Names: of samples, of what is stored, and what label a name says."""

from __future__ import annotations

import re

from ..answers import Refusal

# The documented expression, read as JavaScript reads it: white space, a hyphen, an underscore.
_INFERRED = re.compile(r"[a-zA-Z0-9\s_-]+")
_SPREAD = 0x9E3779B97F
"""Odd, so that the product of no two numbers of 40 bits ends in the same 40 bits."""

_DIGITS = "0123456789abcdefghijklmnopqrstuv"


def base_name(file_name: str) -> str:
    """Without folders, of either kind of slash: a name never leads out of where it is unpacked."""
    return file_name.replace("\\", "/").rpartition("/")[2]


def stem(file_name: str) -> str:
    """Without the last extension; a name that is all extension stays."""
    head, dot, _ = file_name.rpartition(".")
    return head if dot and head else file_name


def inferred_label(file_name: str) -> str:
    """The leading letters, digits, white space, ``-`` and ``_``; empty where there are none."""
    match = _INFERRED.match(file_name)
    return match[0] if match else ""


def suffix(sample_id: int) -> str:
    """The eight characters behind a stored name: they look random, and each id has its own, always the same."""
    number = sample_id * _SPREAD % 2**40
    return "".join(_DIGITS[number >> shift & 31] for shift in range(35, -1, -5))


def split_category(md5: str) -> str:
    """Training or testing for a file of the category ``split``: four in five are for training, always the same ones.

    Args:
        md5: of the file's bytes, in hex. Its first character that is no ``f`` decides.

    Raises:
        Refusal: there is no such character.
    """
    first = md5.lstrip("f")[:1]
    if not first:
        raise Refusal("Failed to calculate MD5 hash of buffer")
    return "training" if first <= "b" else "testing"
