"""The process of a layer: it imports no more than it needs, as there are as many as layers."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from multiprocessing.connection import Connection
from types import FrameType
from typing import NoReturn

from . import layers
from .settings import Settings


def work(there: Connection, name: str, settings: Settings, module: str) -> None:
    """Run one layer and send its result."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal tells it to all; the suite passes it on, once
    signal.signal(signal.SIGTERM, _leave)  # not the end at once: what a layer started or made is put away on the way
    threading.Thread(target=_follow, daemon=True).start()
    with there:
        there.send(layers.run(name, settings, module))


def _follow() -> None:
    """End when the suite is gone, also where it was killed: nobody waits for the result, and nobody would end it."""
    suite = multiprocessing.parent_process()
    if suite:
        suite.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _leave(number: int, _: FrameType | None) -> NoReturn:
    signal.signal(number, signal.SIG_IGN)  # a second one would end the putting away
    raise SystemExit(128 + number)
