"""The file beside a cassette that says where it is from: ``samples.json`` beside ``samples.yaml``."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from . import vocabulary
from .places import Misplaced, check

_DATE = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Sidecar:
    """Where a cassette is from.

    Attributes:
        origin: ``sandbox`` or ``live``. ``host``: that was recorded. ``date``: when, in UTC.
        contract: SHA-256 of the Studio contract of that day.
        scrub: version of the rules of scrubbing.
        edgewire: version of the client.
        project_id, organization_id: what the flow is replayed with.
        operations: operationId to the hash of what the contracts of that day said of it (``promises``).
    """

    origin: str
    host: str
    date: str
    contract: str
    scrub: int
    edgewire: str
    project_id: int
    organization_id: int
    operations: Mapping[str, str]

    @property
    def moment(self) -> datetime:
        """When it was recorded."""
        return datetime.strptime(self.date, _DATE).replace(tzinfo=UTC)

    def write(self, cassette: Path) -> None:
        """Beside ``cassette``."""
        text = json.dumps(dataclasses.asdict(self), indent=1)
        cassette.with_suffix(".json").write_text(text + "\n", encoding="utf-8")


def stamp() -> str:
    """The date of a recording that is made now."""
    return datetime.now(UTC).strftime(_DATE)


def read(cassette: Path) -> Sidecar:
    """The sidecar of a cassette, looked through.

    Raises:
        Misplaced: there is none, it cannot be read, its date is to come, the scrubbing is of another version, or the
            tree is the wrong one.
    """
    path = cassette.with_suffix(".json")
    shown = f"{cassette.parent.name}/{cassette.name}"
    if not path.is_file():
        raise Misplaced(f"{shown} has no sidecar {path.name}, so nobody knows where it is from; record it again")
    try:
        sidecar = Sidecar(**json.loads(path.read_text(encoding="utf-8")))
        recorded = sidecar.moment
    except (ValueError, TypeError) as error:
        raise Misplaced(f"{path.name} beside {shown} is no sidecar: {error}; record the cassette again") from error
    if recorded > datetime.now(UTC) + timedelta(days=1):
        raise Misplaced(f"{shown} says that it was recorded on {sidecar.date}, which is still to come; record it again")
    if sidecar.scrub != vocabulary.VERSION:
        raise Misplaced(
            f"{shown} was scrubbed by rules of version {sidecar.scrub} and not {vocabulary.VERSION}; record it again"
        )
    if check(sidecar.origin, sidecar.host) != cassette.parent.name:
        raise Misplaced(f"{shown} says that it is a recording of {sidecar.origin}; move it to {sidecar.origin}/")
    return sidecar


def cassettes(tree: Path) -> list[Path]:
    """All cassettes of a tree, by name.

    Raises:
        Misplaced: a file in it is neither a cassette nor the sidecar of one.
    """
    found = sorted(tree.glob("*.yaml"))
    expected = {*found, *(path.with_suffix(".json") for path in found), tree / "README.md"}
    for path in tree.rglob("*"):
        if path.is_file() and path not in expected:
            raise Misplaced(f"{tree.name}/{path.name} is neither a cassette nor the sidecar of one; take it away")
    return found
