"""What a device can sample where there is no hardware: made-up movement, and files that are played."""

from __future__ import annotations

from .camera import ImageFolder
from .microphone import WavMicrophone
from .playback import Playback
from .random_walk import RandomWalk
from .source import Source

__all__ = ["ImageFolder", "Playback", "RandomWalk", "Source", "WavMicrophone"]
