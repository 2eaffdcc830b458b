"""What is known of one sample that a device was asked for: whether it is there, failed, or late. No I/O.

The list of samples is the truth; events say when to look, and why there will be none. Moments are seconds of any steady
clock, handed in.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ...errors import EdgewireError, SamplingFailed, SamplingTimeout
from ..model import DEVICE_IN_METADATA
from . import events

if TYPE_CHECKING:
    from edge_impulse_studio.models import Sample

    from .choosing import Wanted
    from .events import SamplingProgress

EXTRA_SECONDS = 60.0
"""How long beyond its length a sample may take to be recorded and uploaded, unless the caller says it."""

ARRIVAL_SECONDS = 15.0
"""How long after a device says that it has uploaded a sample that may stay away from the list."""

SHORTEST, LONGEST, HURRIED = 0.5, 3.0, 0.25
"""Seconds between two looks: at first, at most, and where an event says that there is something to see."""


def whose(sample: Sample, wanted: Wanted) -> Literal["ours", "unnamed", "others"]:
    """Whether a new sample is the one that was asked for.

    A device names itself in what it records, or in the metadata (``RemoteDevice`` does); ``unnamed`` are files with
    neither, which are pictures and sounds of other clients mostly.
    """
    # What is not sent cannot tell it apart: answers of years ago lack fields that the contract requires.
    label = getattr(sample, "label", None) or ""  # that of a project that labels boxes is empty
    if label and label.strip() != wanted.label.strip():  # whether the service trims it is not published
        return "others"
    # Cameras of official clients know two paths only, so what was meant for a third category ends in testing.
    category = getattr(sample, "category", wanted.category)
    if category not in (wanted.category, "testing" if wanted.category != "training" else wanted.category):
        return "others"
    metadata = getattr(sample, "metadata", None)
    name = metadata.get(DEVICE_IN_METADATA) if isinstance(metadata, dict) else None
    name = name or getattr(sample, "device_name", None)
    if isinstance(name, str) and name:
        return "ours" if name in wanted.names else "others"
    is_picture = getattr(sample, "chart_type", None) in ("image", "video")
    return "unnamed" if is_picture == wanted.pictures and (is_picture or label) else "others"


class Watch:
    """One sample on its way.

    Args:
        after: id of the newest sample that was there before.
        request_id: of the request, by which events are told apart; None where it is not known.
        begun: when it was asked for. ``timeout``: seconds from then on.

    Attributes:
        sample: the one that was asked for, once it is there.
        error: why there will be none.
        heard: the last that the device said.
    """

    def __init__(
        self, wanted: Wanted, *, after: int, request_id: int | None, begun: float, timeout: float | None = None
    ) -> None:
        self._wanted, self.after, self._request_id = wanted, after, request_id
        self._begun = begun
        self._timeout = wanted.length_ms / 1000 + EXTRA_SECONDS if timeout is None else timeout
        self.deadline = begun + self._timeout
        self.next_look = begun + SHORTEST
        self._pause, self._last = SHORTEST, begun
        self._finished: float | None = None
        self._failed: float | None = None
        self._words: str | None = None
        self._trouble: EdgewireError | None = None
        self._unnamed: list[int] = []
        self.heard: SamplingProgress | None = None
        self.sample: Sample | None = None
        self.error: EdgewireError | None = None

    @property
    def over(self) -> bool:
        """Whether there is nothing left to wait for."""
        return self.sample is not None or self.error is not None

    def connected(self, now: float) -> None:
        """The socket is there again: what it said meanwhile is lost."""
        self._hurry(now)

    def event(self, name: str, payload: object, now: float) -> SamplingProgress | None:
        """An event; gives what it says about this sample, if it says something."""
        if not events.mentions(name, payload, self._wanted.device_id):
            return None
        said = events.progress(payload, self._wanted.device_id, self._request_id)
        if said is None:
            self._hurry(now)
            return None
        self.heard = said
        if said.stage == "finished" and self._finished is None:
            self._finished = now
        elif said.stage == "failed" and self._failed is None:
            self._failed, self._words = now, said.error
        if said.stage in ("finished", "failed"):
            self.next_look = now
        return said

    def looked(self, samples: Iterable[Sample], begun: float, now: float) -> None:
        """All samples that came after ``after``, as they were found by a look that began at ``begun``."""
        self._trouble = None
        mine = {"ours": [], "unnamed": [], "others": []}  # type: dict[str, list[Sample]]
        for sample in samples:
            if sample.id > self.after:
                mine[whose(sample, self._wanted)].append(sample)
        named, unnamed = mine["ours"], mine["unnamed"]
        self._unnamed = sorted(sample.id for sample in unnamed)
        told = self._finished is not None and begun >= self._finished
        if named:
            self.sample = min(named, key=lambda sample: sample.id)
        elif len(unnamed) == 1 and (told or self._wanted.unnamed):
            self.sample = unnamed[0]
        else:
            self._give_up(told, begun, now)
        self._plan(now)

    def missed(self, error: EdgewireError, now: float) -> None:
        """A look came to nothing. The next may not, so only time ends the waiting."""
        self._trouble = error
        self._give_up(False, self._begun, now)
        self._plan(now)

    def _give_up(self, told: bool, begun: float, now: float) -> None:
        wanted, device = self._wanted, self._wanted.device_id
        # Only if it is not there after that either, or nobody can say whether it is.
        if self._failed is not None and (begun >= self._failed or now >= self._failed + ARRIVAL_SECONDS):
            words = self._words or "it does not say why"
            self.error = SamplingFailed(
                f"device {device} did not sample {wanted.label!r}: {words}", device_id=device, label=wanted.label
            )
        elif told and self._finished is not None and now >= self._finished + ARRIVAL_SECONDS:
            self.error = SamplingFailed(
                f"device {device} says that it has uploaded {wanted.label!r}, and no sample came that names it"
                f"{self._candidates()}; did its upload fail?",
                device_id=device,
                label=wanted.label,
            )
        elif now >= self.deadline:
            self.error = SamplingTimeout(
                f"device {device} sent no sample {wanted.label!r} within {self._timeout:g} s: {self._known()}"
                f"{self._candidates()}",
                device_id=device,
                label=wanted.label,
            )
            self.error.__cause__ = self._trouble

    def _known(self) -> str:
        if self._trouble is not None:
            return f"the list of samples cannot be read, {self._trouble}"
        if self.heard is None:
            return "nothing was heard of it"
        percent = "" if self.heard.percent is None else f", {self.heard.percent:g} %"
        return f"the last that was heard of it is {self.heard.stage!r}{percent}"

    def _candidates(self) -> str:
        if not self._unnamed:
            return ""
        ids = ", ".join(map(str, self._unnamed[:5]))
        return f"; new and without the name of a device: {ids} (unnamed=True takes one that is alone)"

    def _hurry(self, now: float) -> None:
        self._pause = SHORTEST
        self.next_look = min(self.next_look, max(now, self._last + HURRIED))

    def _plan(self, now: float) -> None:
        ended = self._begun + self._wanted.length_ms / 1000
        if self._last < ended <= now or self._finished is not None:
            self._pause = SHORTEST  # from now on it is expected
        self._last, self.next_look = now, min(now + self._pause, max(self.deadline, now))
        self._pause = min(self._pause * 1.5, LONGEST)
