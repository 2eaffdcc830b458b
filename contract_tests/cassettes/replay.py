"""A recorded flow gone through again, with no network.

vcrpy and the bar on the network are put into this whole process for as long as a replay runs: nothing else in it may
talk to anybody meanwhile.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from . import sidecar, visits
from .flows import FLOWS
from .places import KEPT, Origin
from .recorder import replaying, unasked

KEY = "ei_" + "0" * 64


class NotAsked(Exception):
    """Recorded answers that the client did not ask for. ``requests``: what they answered, as vcrpy has it."""

    def __init__(self, flow: str, requests: list[Any]) -> None:
        self.requests = requests
        super().__init__(f"{flow}: {len(requests)} recorded answers were not asked for")


@contextmanager
def no_network() -> Iterator[list[str]]:
    """Whoever connects fails. What was tried is remembered, should the client take the failure for a passing one."""
    tried: list[str] = []

    def refuse(*arguments: object, **_: object) -> None:
        tried.append(repr(arguments[-1] if isinstance(arguments[0], socket.socket) else arguments[0]))
        raise OSError("a replay went to the network")

    with (
        patch.object(socket.socket, "connect", refuse),
        patch.object(socket.socket, "connect_ex", refuse),
        patch.object(socket, "getaddrinfo", refuse),
    ):
        yield tried


def seen(path: Path, origin: Origin, kind: visits.Kind = "blocking") -> list[object]:
    """Go through the flow of a cassette; gives what the client saw.

    Raises:
        NotAsked: the cassette holds more than the client asked for.
        CannotOverwriteExistingCassetteException: it asked for what the cassette does not hold.
    """
    about = sidecar.read(path)
    with replaying(path, origin) as played:
        facts = visits.go(
            kind,
            FLOWS[path.stem],
            KEPT[origin],
            project_id=about.project_id,
            organization_id=about.organization_id,
            keys={"api_key": KEY, "org_api_key": KEY},
            login={"username": "somebody", "password": "nothing"},
        )
    if left := unasked(played):
        raise NotAsked(path.stem, left)
    return facts
