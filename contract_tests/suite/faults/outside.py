"""The outside with a defect: a published document and a package index of our own, in which something has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from contract_tests.drift import beside, index, official
from contract_tests.drift.sources import Sources
from contract_tests.values import ROOT
from scripts.spec.document import iter_operations, resolve

Change = Callable[["Outside"], None]


class Outside:
    """What the network would give.

    Attributes:
        document: of Studio, as it is published.
        calls: operations of the newest official package.
        version: of it; the one that our contract follows, unless it is changed.
        facts: what the index says of its file, and should not.
    """

    def __init__(self) -> None:
        published = ROOT / "openapi" / "studio" / "published.json"
        self.document: dict[str, Any] = json.loads(published.read_text(encoding="utf-8"))
        self.calls = beside.our_calls()
        self.version = official.followed()
        self.facts: dict[str, object] = {}

    def lose(self, operation: str) -> None:
        """The document no longer has an operation."""
        found = next(each for each in iter_operations(self.document) if each.id == operation)
        del self.document["paths"][found.path][found.method]

    def answer(self, operation: str) -> dict[str, Any]:
        """What an operation's answer has beside the envelope."""
        found = next(each for each in iter_operations(self.document) if each.id == operation)
        schema = resolve(self.document, found.operation["responses"]["200"]["content"]["application/json"]["schema"])
        return resolve(self.document, schema["allOf"][-1])


@contextmanager
def spoilt(changes: Iterable[Change], folder: Path) -> Iterator[Sources]:
    """Serve the outside with these changes, as long as the block runs."""
    outside = Outside()
    for change in changes:
        change(outside)
    folder.mkdir(parents=True)
    document = folder / "openapi.json"
    document.write_text(json.dumps(outside.document), encoding="utf-8")
    release = index.release(outside.version, index.wheel(outside.calls), **outside.facts)
    with index.serving(release) as served:
        yield Sources(documents={"studio": str(document)}, index=served.url)
