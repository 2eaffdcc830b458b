"""What a person or a program sees while a device samples. Samples go to standard output, the way there to the other."""

from __future__ import annotations

import json
import sys
from contextlib import AbstractContextManager
from dataclasses import asdict
from typing import TYPE_CHECKING, Protocol, Self

from .display import printable, say, say_aside

if TYPE_CHECKING:
    from edge_impulse_studio.models import Sample

    from ..remote.control import SamplingProgress


class SamplingDisplay(AbstractContextManager["SamplingDisplay"], Protocol):
    """Shows a series of samples."""

    def begin(self, number: int, count: int) -> None:
        """So many are there, and the next is asked for."""

    def progress(self, progress: SamplingProgress) -> None:
        """The device said something."""

    def sample(self, sample: Sample) -> None:
        """It is stored."""


def sampling_display(*, as_json: bool, quiet: bool) -> SamplingDisplay:
    """The display for these options and this terminal."""
    if as_json:
        return Objects()
    if quiet:
        return Plain()
    return Bar() if sys.stderr.isatty() else Words()


class Plain:
    """The samples, and nothing else."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Nothing is on the screen."""

    def begin(self, number: int, count: int) -> None:
        """Nothing."""

    def progress(self, progress: SamplingProgress) -> None:
        """Nothing."""

    def sample(self, sample: Sample) -> None:
        """One line."""
        name = f"sample {sample.id}: {sample.filename}"
        say(printable(f"{name}, label {sample.label!r}, {sample.category}"))


class Objects(Plain):
    """An object a line."""

    def progress(self, progress: SamplingProgress) -> None:
        """One object."""
        fields = {name: value for name, value in asdict(progress).items() if value is not None}
        say(json.dumps({"kind": "progress", **fields}))

    def sample(self, sample: Sample) -> None:
        """One object."""
        fields = {"id": sample.id, "name": sample.filename, "label": sample.label, "category": str(sample.category)}
        say(json.dumps({"kind": "sample", **fields}))


class Words(Plain):
    """A line for each step, but not for each percent."""

    def __init__(self) -> None:
        self._series = ""
        self._last = ""

    def begin(self, number: int, count: int) -> None:
        """The next lines are about this one."""
        self._series, self._last = (f"{number + 1} of {count}: " if count > 1 else ""), ""

    def progress(self, progress: SamplingProgress) -> None:
        """One line."""
        if progress.stage != self._last:
            self._last = progress.stage
            say_aside(f"{self._series}{printable(progress.device_id)}: {progress.stage}")


class Bar(Plain):
    """A bar on the terminal."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("connecting", total=None)
        self._series = ""

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Take the bar away."""
        self._bar.stop()

    def begin(self, number: int, count: int) -> None:
        """A bar from the beginning."""
        self._series = f"{number + 1} of {count}: " if count > 1 else ""
        self._bar.reset(self._task, total=None, description=f"{self._series}asking")

    def progress(self, progress: SamplingProgress) -> None:
        """The bar moves while the device says how far it is."""
        self._bar.update(
            self._task,
            description=f"{self._series}{progress.stage}",
            total=None if progress.percent is None else 100,
            completed=progress.percent or 0,
        )

    def sample(self, sample: Sample) -> None:
        """One line, where the bar was."""
        self._bar.stop()
        super().sample(sample)
        self._bar.start()
