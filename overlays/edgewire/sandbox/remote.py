"""Remote management: the websocket on which devices are told what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .service import Service


class Remote:
    """Connected devices."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def send(self, project: int, device: str, message: Mapping[str, Any]) -> bool:
        """Send a message to a device; False where it is not connected. From any thread."""
        return False
