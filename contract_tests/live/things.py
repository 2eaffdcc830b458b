"""What a run may make, by kind: samples of the project, data items of the organization. How each is listed, looked at
and deleted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from .asking import Answer, Asker
from .ledger import Kind

PAGE, PAGES = 500, 20
"""A list that is longer than this is no list of a test project, and is not read to its end."""

LOOKS = 4
"""Times to look whether something is gone. Their pace is that of the run."""

_GONE = re.compile(r"\bno\b.*\bfound\b|\bnot found\b|\bno such\b|does not exist|doesn't exist", re.IGNORECASE)


class Unclear(Exception):
    """Nobody can say whether a thing is there: the service gave no answer, or one about something else."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A sample or a data item, as the service shows it in ``value``; ``curl`` repeats the request that showed it."""

    number: int
    name: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    value: Mapping[str, Any] = field(default_factory=dict)
    curl: str = ""


class Shelf(Protocol):
    """Where things of a kind are."""

    kind: Kind
    delete_operation: str

    def named(self, part: str) -> list[Thing]:
        """Those with this in their name."""
        ...

    def get(self, number: int) -> Thing | None:
        """The one with an id, or None where the service says that there is none.

        Raises:
            Unclear: it does not say either.
        """
        ...

    def delete(self, number: int) -> Answer:
        """Delete the one with an id. Whoever calls this knows whose it is, and looks afterwards whether it is gone: a
        refusal can mean that it was gone already, since a deletion whose answer was lost is asked for again.
        """
        ...


def remaining(shelf: Shelf, number: int) -> Thing | None:
    """What is there of a thing that was deleted; None where it is gone. A service may need a moment.

    Raises:
        Unclear: it does not say.
    """
    thing = None
    for _ in range(LOOKS):
        thing = shelf.get(number)
        if thing is None:
            break
    return thing


class Samples:
    """Of the project."""

    kind: Kind = "sample"
    delete_operation = "deleteSample"

    def __init__(self, asker: Asker) -> None:
        self._asker, self._project = asker, asker.service.project_id

    def named(self, part: str, *, category: str = "all") -> list[Thing]:
        """Those with this in their name, whatever their state; all where it is empty."""
        return list(self._pages({"filename": part} if part else {}, category))

    def page(self, part: str, *, category: str, limit: int, offset: int) -> tuple[list[int], object]:
        """The ids on one page of those with this in their name, and how many the service says there are in all."""
        answer = self._list({"filename": part}, category, limit, offset)
        return [row["id"] for row in _rows(answer, "samples")], answer.value.get("totalCount")

    def get(self, number: int) -> Thing | None:
        """See ``Shelf``."""
        answer = self._asker.ask("getSample", may_refuse=True, project_id=self._project, sample_id=number)
        return _thing(answer, number, "sample", "filename")

    def delete(self, number: int) -> Answer:
        """See ``Shelf``."""
        return self._asker.ask("deleteSample", may_refuse=True, project_id=self._project, sample_id=number)

    def _pages(self, narrowed: Mapping[str, Any], category: str) -> Iterator[Thing]:
        for page in range(PAGES):
            answer = self._list(narrowed, category, PAGE, page * PAGE)
            rows = _rows(answer, "samples")
            yield from (_shown(row, "filename", answer.curl) for row in rows)
            if len(rows) < PAGE:
                return
        raise Unclear(f"listSamples does not come to its end after {PAGE * PAGES}")

    def _list(self, narrowed: Mapping[str, Any], category: str, limit: int, offset: int) -> Answer:
        return self._asker.ask(
            "listSamples",
            project_id=self._project,
            category=category,
            include_disabled="both",
            limit=limit,
            offset=offset,
            **narrowed,
        )


class Items:
    """Of the organization."""

    kind: Kind = "item"
    delete_operation = "deleteOrganizationDataItem"

    def __init__(self, asker: Asker, organization: int) -> None:
        self._asker, self.organization = asker, organization

    def named(self, part: str) -> list[Thing]:
        """See ``Shelf``. The service is asked for all: the words of its filter are not those of names."""
        return [thing for thing in self._pages() if part in thing.name]

    def get(self, number: int) -> Thing | None:
        """See ``Shelf``."""
        answer = self._asker.ask(
            "getOrganizationDataItem", may_refuse=True, organization_id=self.organization, data_id=number
        )
        return _thing(answer, number, "data", "name")

    def delete(self, number: int) -> Answer:
        """See ``Shelf``."""
        return self._asker.ask(
            "deleteOrganizationDataItem", may_refuse=True, organization_id=self.organization, data_id=number
        )

    def _pages(self) -> Iterator[Thing]:
        for page in range(PAGES):
            answer = self._asker.ask(
                "listOrganizationData", organization_id=self.organization, limit=PAGE, offset=page * PAGE
            )
            rows = _rows(answer, "data")
            yield from (_shown(row, "name", answer.curl) for row in rows)
            if len(rows) < PAGE:
                return
        raise Unclear(f"listOrganizationData does not come to its end after {PAGE * PAGES}")


def _rows(answer: Answer, name: str) -> list[Mapping[str, Any]]:
    rows = answer.value.get(name) if answer.ok and isinstance(answer.value, dict) else None
    if not isinstance(rows, list):
        raise Unclear(f"{answer.operation} gave no list")
    if not all(isinstance(row, dict) and type(row.get("id")) is int for row in rows):
        raise Unclear(f"{answer.operation} lists what has no id")
    return rows


def _thing(answer: Answer, number: int, field_: str, name: str) -> Thing | None:
    value = answer.value.get(field_) if answer.ok and isinstance(answer.value, dict) else None
    if isinstance(value, dict) and type(value.get("id")) is int:
        if value["id"] != number:
            raise Unclear(f"{answer.operation} shows another {field_} than it was asked for")
        shown = {**value, "payload": answer.value.get("payload")} if field_ == "sample" else value
        return _shown(shown, name, answer.curl)
    if answer.refusal is not None and (answer.status == 404 or _GONE.search(answer.refusal.server_message or "")):
        return None
    raise Unclear(f"{answer.operation} says neither what is there nor that nothing is")


def _shown(row: Mapping[str, Any], name: str, curl: str) -> Thing:
    metadata = row.get("metadata")
    texts = {str(key): str(value) for key, value in metadata.items()} if isinstance(metadata, dict) else {}
    return Thing(row["id"], str(row.get(name, "")), texts, row, curl)
