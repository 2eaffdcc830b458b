"""What a run is about to make, and what it made, on disk before it happens: a run that is killed loses nothing.

A file a run. It is locked for as long as the run lives, whatever ends it, so that the next run on this machine knows
at once which files are those of the dead.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Literal

from .runs import Run

Kind = Literal["sample", "item"]
"""A sample of the project; a data item of the organization."""


@dataclass(slots=True)
class Made:
    """What is known of a run.

    Attributes:
        place: the service and the project in which it was.
        kinds: what it was about to make at least once: something of these may be there without being known by its id.
        ids: of what it made, by kind.
    """

    run: Run
    place: str
    kinds: set[Kind] = field(default_factory=set)
    ids: dict[Kind, set[int]] = field(default_factory=lambda: {"sample": set(), "item": set()})


class Ledger:
    """The file of a run that lives. Its folder is made where it is not there."""

    def __init__(self, folder: Path, run: Run, place: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.made = Made(run, place)
        self._path = folder / f"{run.text}.jsonl"
        # Locked under another name, so that no other run ever sees it unlocked.
        unready = self._path.with_suffix(".new")
        self._file = unready.open("x", encoding="utf-8")
        fcntl.flock(self._file, fcntl.LOCK_EX)
        self._write({"run": run.text, "place": place})
        unready.rename(self._path)

    def making(self, kind: Kind, name: str) -> None:
        """Something is about to be made."""
        self._write({"making": kind, "name": name})
        self.made.kinds.add(kind)

    def has(self, kind: Kind, number: int) -> None:
        """It was made, and this is its id."""
        self._write({"made": kind, "id": number})
        self.made.ids[kind].add(number)

    def gone(self, kind: Kind, number: int) -> None:
        """It was deleted, and is seen to be gone."""
        self._write({"gone": kind, "id": number})
        self.made.ids[kind].discard(number)

    def close(self, *, clean: bool) -> None:
        """The run is over. ``clean``: nothing of it is left, and nobody needs to look again."""
        if clean:
            self._path.unlink(missing_ok=True)
        self._file.close()

    def _write(self, line: dict[str, str | int]) -> None:
        self._file.write(json.dumps(line) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())


@contextmanager
def dead(folder: Path, place: str) -> Iterator[list[tuple[Made, Path]]]:
    """What runs made at this place that are no more, with the files that say so. Nobody else gets them meanwhile.

    Raises:
        OSError: a file of this folder cannot be read: nobody knows what it says.
    """
    with contextlib.ExitStack() as held:
        found = []
        for path in sorted(folder.glob("*.jsonl")):
            if (file := _taken(path)) is None:
                continue
            made = _read(held.enter_context(file))
            if made and made.place == place:
                found.append((made, path))
        yield found


def _taken(path: Path) -> IO[str] | None:
    """The file, locked by us; None where its run lives."""
    try:
        file = path.open("r+", encoding="utf-8")
    except FileNotFoundError:  # its run ended well just now
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file


def _read(file: IO[str]) -> Made | None:
    """Its content; a last line that was cut off says no more than the one before it. None where it is no ledger."""
    made: Made | None = None
    with contextlib.suppress(ValueError):  # cut off, or no text
        for text in file:
            line = json.loads(text)
            match line:
                case {"run": str(name), "place": str(place)} if made is None and (run := Run.read(name)):
                    made = Made(run, place)
                case _ if made is None:
                    return None
                case {"making": "sample" | "item" as kind}:
                    made.kinds.add(kind)
                case {"made": "sample" | "item" as kind, "id": int(number)}:
                    made.ids[kind].add(number)
                case {"gone": "sample" | "item" as kind, "id": int(number)}:
                    made.ids[kind].discard(number)
    return made
