"""By what one tells that a run made a thing: its name, and a mark in its metadata that nobody else's things have."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

KEY = "edgewire-run"
"""Of the metadata that everything has which a run made; its value is the run."""

PREFIX = "edgewire-"
"""The names of all that runs made begin with this; so may those of others."""

_MOMENT = "%Y%m%dT%H%M%SZ"
_RUN = re.compile(r"(?P<moment>[0-9]{8}T[0-9]{6}Z)-[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Run:
    """One run: ``20261121T200405Z-0123456789abcdef``, when it began and 64 bits that no other run has."""

    text: str

    @classmethod
    def new(cls, now: datetime) -> Run:
        """The one that begins now."""
        return cls(f"{now.astimezone(UTC):{_MOMENT}}-{secrets.token_hex(8)}")

    @classmethod
    def read(cls, text: str) -> Run | None:
        """The one that a mark names; None where that is none of ours."""
        found = _RUN.fullmatch(text)
        if found is None:
            return None
        try:
            datetime.strptime(found["moment"], _MOMENT)
        except ValueError:
            return None
        return cls(text)

    @classmethod
    def of(cls, name: str) -> Run | None:
        """The one that a name speaks of, by which alone nothing is known."""
        found = re.match(f"{PREFIX}({_RUN.pattern})-", name)
        return cls.read(found[1]) if found else None

    @property
    def began(self) -> datetime:
        """When, by the clock of the machine that it ran on."""
        return datetime.strptime(self.text.partition("-")[0], _MOMENT).replace(tzinfo=UTC)

    @property
    def prefix(self) -> str:
        """With this begin the names of all that it makes."""
        return f"{PREFIX}{self.text}"

    @property
    def metadata(self) -> dict[str, str]:
        """The mark."""
        return {KEY: self.text}

    def name(self, what: str) -> str:
        """Of one thing that it makes."""
        return f"{self.prefix}-{what}"

    def names(self, name: str) -> bool:
        """Whether a name is one of its own."""
        return name.startswith(self.prefix)

    def marks(self, metadata: Mapping[str, str]) -> bool:
        """Whether metadata has its mark."""
        return metadata.get(KEY) == self.text

    def older(self, now: datetime, than: timedelta) -> bool:
        """Whether it began longer ago."""
        return now - self.began > than


def maker(name: str, metadata: Mapping[str, str]) -> Run | None:
    """The run that made a thing, of which nothing else is known. Name and mark must both say so, and say the same.

    Who names a sample as we do, or marks one as we do, has not made ours: it is left alone.
    """
    run = Run.read(metadata.get(KEY, ""))
    return run if run and run.names(name) else None
