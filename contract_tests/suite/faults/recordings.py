"""Recordings with a defect: a copy of the trees, in which a file is another one, elsewhere or gone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from contract_tests.cassettes.places import ORIGINS, TREES

Change = Callable[["Trees"], None]


class Trees:
    """Copies of ``sandbox/`` and ``live/`` in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for origin in ORIGINS:
            shutil.copytree(TREES / origin, folder / origin)

    def cassette(self, flow: str, tree: str = "sandbox") -> Path:
        """Of a flow."""
        return self.folder / tree / f"{flow}.yaml"

    def edit(self, flow: str, before: str, after: str) -> None:
        """The first such text of a cassette is another one.

        Raises:
            ValueError: there is no such text, so nothing would be spoilt.
        """
        path = self.cassette(flow)
        recorded = path.read_text(encoding="utf-8")
        if before not in recorded:
            raise ValueError(f"the recording {flow} has no {before!r}; seed the fault elsewhere")
        path.write_text(recorded.replace(before, after, 1), encoding="utf-8")

    def say(self, flow: str, facts: dict[str, Any], tree: str = "sandbox") -> None:
        """The sidecar says something else."""
        path = self.cassette(flow, tree).with_suffix(".json")
        path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | facts), encoding="utf-8")

    def copy_to_live(self, flow: str, **facts: Any) -> None:
        """A recording of the sandbox stands in the tree of the service, too."""
        for suffix in (".yaml", ".json"):
            shutil.copy(self.cassette(flow).with_suffix(suffix), self.folder / "live")
        self.say(flow, {"origin": "live", **facts}, "live")


def spoilt(changes: Iterable[Change], folder: Path) -> Path:
    """Write trees with these changes into a folder, and give it."""
    trees = Trees(folder)
    for change in changes:
        change(trees)
    return folder
