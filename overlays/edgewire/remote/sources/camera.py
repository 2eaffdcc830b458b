"""A camera that sees the images of a folder, one after another."""

from __future__ import annotations

import asyncio
import os
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ConfigurationError
from ..model import SampleRefused, Sensor

if TYPE_CHECKING:
    from ...ingestion.sample import Sample
    from ..model import Resolution, Sampling, Snapshot

_JPEG = (".jpg", ".jpeg")
_IMAGES = (*_JPEG, ".png")
_MAX_SECONDS = 60_000  # as the official Linux client says of its camera; Studio ignores it


class ImageFolder:
    """The images of a folder in the order of their names, and the first after the last. Images may come and go.

    Args:
        path: a folder with JPEG or PNG files; those in folders within it are not looked at.

    Raises:
        ConfigurationError: it is no folder that can be read, has no images, or the first one is damaged.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        from ...ingestion.labels.images import image_size

        self._folder = Path(path).expanduser()
        try:
            names = self._names()
        except OSError as error:
            raise ConfigurationError(f"{self._folder} is no folder that can be read: {error.strerror}") from None
        if not names:
            raise ConfigurationError(f"{self._folder} has no images in it; give a folder with .jpg or .png files")
        size = image_size(self._folder / names[0])
        if size is None:
            raise ConfigurationError(f"{self._folder / names[0]} is no JPEG and no PNG, or is damaged; take it away")
        self._size = size
        self._streams = any(name.lower().endswith(_JPEG) for name in names)
        self._last = ""

    @property
    def sensors(self) -> tuple[Sensor, ...]:
        """One camera, with the size of the first image."""
        width, height = self._size
        return (Sensor(f"Camera ({width}x{height})", _MAX_SECONDS),)

    async def sample(self, sampling: Sampling) -> Sample:
        """The next image, as it is in its file.

        Raises:
            SampleRefused: there are none any more, or it cannot be read.
        """
        from ...ingestion.sample import Sample

        name, content = await asyncio.to_thread(self._next, _IMAGES)
        self._last = name
        return Sample(content, name)

    @property
    def snapshot(self) -> Snapshot | None:
        """Shows what is sampled next, or the next JPEG after it; None for a folder of PNG files alone, which a stream
        of snapshots cannot have.
        """
        return self._snapshot if self._streams else None

    async def _snapshot(self, resolution: Resolution) -> bytes:
        """The image in its own size, whatever the resolution: nothing here makes it smaller."""
        return (await asyncio.to_thread(self._next, _JPEG))[1]

    def _next(self, kinds: tuple[str, ...]) -> tuple[str, bytes]:
        try:
            names = [name for name in self._names() if name.lower().endswith(kinds)]
            if not names:
                raise SampleRefused(f"{self._folder.name} has no {kinds[0]} files any more")
            name = names[bisect_right(names, self._last) % len(names)]
            return name, (self._folder / name).read_bytes()
        except OSError as error:
            raise SampleRefused(f"{self._folder.name} cannot be read: {error.strerror}") from error

    def _names(self) -> list[str]:
        with os.scandir(self._folder) as entries:
            return sorted(
                entry.name
                for entry in entries
                if entry.name.lower().endswith(_IMAGES) and not entry.name.startswith(".") and entry.is_file()
            )
