"""The ingestion service: files become samples. ``Ingestion(service)`` is the ASGI application of its port.

``add`` puts one file in without a request, by the same rules: for what else takes samples, such as a connected device.
"""

from __future__ import annotations

from .app import Ingestion
from .storing import File, add

__all__ = ["File", "Ingestion", "add"]
