"""The one error that a label file can give, and how values are shown in it."""

from __future__ import annotations

from typing import NoReturn

from ...errors import EdgewireError


class LabelError(EdgewireError, ValueError):
    """A label file cannot be used. ``str(error)`` is one sentence with file and place; nothing of the file was taken.

    Attributes:
        file: the file as the caller named it.
        place: ``line 3``, ``boundingBoxes["a.jpg"][0].width`` or the like; empty when the file as a whole is meant.
        problem: what is wrong and, where it is not plain, what to do.
    """

    def __init__(self, file: str, place: str, problem: str) -> None:
        super().__init__()
        self.args = (file, place, problem)  # All three, so that the error survives pickling.
        self.file, self.place, self.problem = file, place, problem

    def __str__(self) -> str:
        where = ", ".join(printable(part) for part in (self.file, self.place) if part)
        return f"{where}: {self.problem}"


class At:
    """A place in a file that is not JSON; knows how to fail there."""

    __slots__ = ("file", "place")

    def __init__(self, file: str, place: str) -> None:
        self.file, self.place = file, place

    def fail(self, problem: str) -> NoReturn:
        """Raise the :class:`LabelError` for this place."""
        raise LabelError(self.file, self.place, problem)


def printable(text: str) -> str:
    """``text``, escaped if it holds what would garble a line of output."""
    return text if text.isprintable() else repr(text)


def shown(value: object) -> str:
    """``value`` as it stands in a message: short, on one line."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    text = {None: "null", True: "true", False: "false"}[value] if value is None or isinstance(value, bool) else None
    if text is None:
        text = repr(value) if isinstance(value, str) else format(value)
    return text if len(text) <= 60 else text[:57] + "..."
