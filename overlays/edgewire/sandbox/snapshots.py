"""The samples of a version of a project, to be looked at with the same queries as those that are there now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from . import samples
from .samples import Sample, Samples
from .store import Record, Store

if TYPE_CHECKING:
    from .store import Blobs

_TUPLES = ("sensors", "boxes", "structured", "attachments", "crop", "structured_whole")


class Snapshots:
    """Tables of the samples of versions: made when they are first asked for, the last one is kept.

    Args:
        blobs: where the contents of versions are, each as JSON lines ``[kind, content]``.
    """

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self._digest: str | None = None
        self._store: Store | None = None

    def samples(self, digest: str) -> Samples:
        """Those in the content of a version. Nothing that changes them is kept."""
        if self._store is None or self._digest != digest:
            self.close()
            self._store = self._loaded(digest)
            self._digest = digest
        return Samples(self._store)

    def close(self) -> None:
        """Let go of what is kept."""
        if self._store is not None:
            self._store.close()
        self._store = None

    def _loaded(self, digest: str) -> Store:
        store = Store(None, (samples.TABLE,))
        table = Samples(store)
        try:
            with store.transaction(), self._blobs.path(digest).open(encoding="utf-8") as lines:
                for line in lines:
                    kind, content = json.loads(line)
                    if kind == "sample":
                        table.put(restored(content))
        except BaseException:
            store.close()
            raise
        return store


def restored(content: Record) -> Sample:
    """A sample as the content of a version has it."""
    return Sample(**{**content, **{name: tuple(content[name]) for name in _TUPLES if content.get(name) is not None}})
