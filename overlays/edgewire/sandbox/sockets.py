"""The Studio socket: Engine.IO 3 and 4 on one path, for job logs and device streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .service import Service


class Sockets:
    """Who is connected, and what they are sent."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def emit(self, owner_kind: str, owner: int, event: str, payload: Any) -> None:
        """Send an event (one argument) to every connection of a project or organisation. From any thread."""
