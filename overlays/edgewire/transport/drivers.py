"""Studio's two drivers."""

from .awaited import AsyncStudio
from .blocking import SyncStudio

__all__ = ["AsyncStudio", "SyncStudio"]
