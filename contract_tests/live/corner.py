"""The corner of a test project in which a run may make things: guarded, swept, used, and left as it was."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from contract_tests.suite.results import Gap

from . import cleaning, organization_trip, project, round_trip
from .asking import Asker
from .things import Items, Samples, Shelf

LEDGERS = "EDGEWIRE_LEDGERS"
"""Names the folder of ledgers, in the environment."""


class NotRead(Exception):
    """The project or the organization could not be looked at, so that nobody knows whether it is marked."""


@dataclass(frozen=True, slots=True)
class Corner:
    """Of one project, and of one organization where there is a marked one.

    Attributes:
        folder: where ledgers are.
        place: the service and the project, as ledgers say it.
    """

    asker: Asker
    shelves: Sequence[Shelf]
    folder: Path
    place: str

    @property
    def operations(self) -> frozenset[str]:
        """What the round trip asks for."""
        items = any(isinstance(shelf, Items) for shelf in self.shelves)
        return round_trip.OPERATIONS | (organization_trip.OPERATIONS if items else frozenset())

    def sweep(self, now: datetime | None = None) -> None:
        """Take away what earlier runs left.

        Raises:
            Spent: the budget is over.
        """
        cleaning.sweep(self.asker, self.shelves, self.folder, self.place, now or datetime.now(UTC))

    def round_trip(self, now: datetime | None = None) -> None:
        """Make, edit, get back and delete, one of each kind.

        Raises:
            Spent: the budget is over. What was made is taken away all the same.
        """
        round_trip.run(self.asker, self.shelves, self.folder, self.place, now or datetime.now(UTC))


@contextmanager
def guarded(asker: Asker) -> Iterator[Corner]:
    """The corner, if the project is marked as a test project, or the settings say that it may be used all the same.

    An organization that is not marked is left alone, and that is a gap.

    Raises:
        Unmarked: the project is not.
        NotRead: nobody can say.
    """
    service, any_will_do = asker.service, asker.settings.unmarked
    asker.result.count("guard")
    name = _name(asker, "getProjectInfo", "project", project_id=service.project_id)
    if not any_will_do:
        project.refuse("project", service.project_id, name)
    _opens_only_this(asker)
    shelves: list[Shelf] = [Samples(asker)]
    if service.organization_id is not None and service.organization_key:
        number = service.organization_id
        name = _name(asker, "getOrganizationInfo", "organization", organization_id=number)
        try:
            if not any_will_do:
                project.refuse("organization", number, name, "data items may be added to it and taken away")
            shelves.append(Items(asker, number))
        except project.Unmarked as unmarked:
            asker.result.gaps.append(Gap(what="data items", reason=str(unmarked)))
    else:
        asker.result.gaps.append(Gap(what="data items", reason="no EI_ORG_API_KEY and EI_ORG_ID"))
    place = f"{service.studio_url} {service.project_id} {service.organization_id or '-'}"
    if service.control is None:
        yield Corner(asker, shelves, _folder(), place)
        return
    with tempfile.TemporaryDirectory() as folder:  # this sandbox ends with the run, and all that is in it
        yield Corner(asker, shelves, Path(folder), place)


def _name(asker: Asker, operation: str, field: str, **arguments: Any) -> str:
    answer = asker.ask(operation, **arguments)
    shown = answer.value.get(field) if answer.ok and isinstance(answer.value, dict) else None
    match shown:
        case {"name": str(name), "id": int(number)} if number in arguments.values():
            return name
    raise NotRead(f"nothing was written to the service: {operation} does not say the name of the {field}")


def _opens_only_this(asker: Asker) -> None:
    """An upload goes to the project of the key, whatever number was given with it."""
    answer = asker.ask("listProjects")
    listed = answer.value.get("projects") if answer.ok and isinstance(answer.value, dict) else None
    numbers = [row.get("id") for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []
    if numbers != [asker.service.project_id]:
        raise NotRead(
            f"nothing was written to the service: by listProjects the key is not that of project "
            f"{asker.service.project_id} alone, and what is uploaded goes to the project of the key"
        )


def _folder() -> Path:
    given = os.environ.get(LEDGERS)
    state = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(given or Path(state, "edgewire", "contract")).expanduser()
