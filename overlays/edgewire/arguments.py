"""Arguments that callers give, checked before anything is sent: one sentence, whatever takes them."""

from __future__ import annotations

from math import inf

from .errors import ConfigurationError


def is_positive(value: object) -> bool:
    """Whether it is a number above 0, and not without end."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < inf


def check_seconds(name: str, value: object) -> None:
    """For times that are waited.

    Raises:
        ConfigurationError: it is no number above 0, or without end: what has no end is None, where that may be.
    """
    if not is_positive(value):
        raise ConfigurationError(f"{name}={value!r} is no time; give a number of seconds above 0")


def check_timeout(value: object) -> None:
    """As ``check_seconds``, for a ``timeout=`` that may be None.

    Raises:
        ConfigurationError: it is neither.
    """
    if value is not None:
        check_seconds("timeout", value)
