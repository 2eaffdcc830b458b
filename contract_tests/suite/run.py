"""Runs layers, two at a time and each in a process of its own, and says what came of it.

Of its own, because a layer takes over what a process has only one of: signals (to clean up after itself), httpx'
transports (recordings), warnings. Two, because half of the layers wait for a sandbox that computes.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Any, NoReturn, Self

from . import child, layers, words
from .history import Whole
from .results import Finding, Result
from .settings import Depth, Settings

AT_ONCE = 2

_LONGEST_FIRST = ("sandbox", "live")
"""So that no core is left with the longest alone."""

LONGEST: Mapping[Depth, float] = {"quick": 300, "change": 900, "night": 2700}
"""Seconds after which a layer hangs: many times what one takes, so that a slow machine decides nothing. Of two that
hang in a night one after the other there is still a report within the job's time."""

_CLEANING = 120
"""Seconds that a layer which is told to end may take to remove what it made."""

Say = Callable[[str], None]

_PROCESSES = multiprocessing.get_context("spawn")  # a fork would share the parent's threads' locks and open sockets


def run(names: Sequence[str], settings: Settings, say: Say) -> list[Result]:
    """Run layers.

    Args:
        names: of :data:`layers.MODULES`.
        say: is told of each one's beginning and end.

    Returns:
        a result for each, in the order of the catalogue, also of those that broke off.
    """
    order = sorted(
        names, key=lambda name: _LONGEST_FIRST.index(name) if name in _LONGEST_FIRST else len(_LONGEST_FIRST)
    )
    with _Children() as children, ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda name: _one(name, settings, say, children), order)
        results = {result.layer: result for result in found}
    return [results[name] for name in layers.MODULES if name in results]


def verdict(results: Iterable[Result]) -> Whole:
    """Of a whole run. A run without a layer was not checked."""
    verdicts = {result.verdict for result in results}
    if "failed" in verdicts:
        return "broken"
    return "whole" if verdicts == {"passed"} else "not checked"


def _one(name: str, settings: Settings, say: Say, children: _Children) -> Result:
    here, there = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(
        target=child.work, args=(there, name, settings, layers.MODULES[name]), name=f"layer {name}"
    )
    with here:
        with there:
            children.start(process)
        say(f"{name}: begins")
        result = _received(here, name, process, LONGEST[settings.depth])
    process.join(_CLEANING)
    if process.is_alive():  # such as for a thread that nobody ended
        _end([process])
        result.findings.append(_guard(name, "did not end after its result, and was told to"))
    process.join()
    if result.layer != name:
        result.findings.append(Finding(check="guard", sentence=f"The layer {name} calls itself {result.layer}."))
        result.layer = name
    say(f"{name}: {words.summary(result)}")
    return result


def _received(here: Connection, name: str, process: BaseProcess, longest: float) -> Result:
    """What the process sends. One that hangs, be it in the middle of that, is told to end, and so sends no more."""
    hung = threading.Event()

    def end() -> None:
        hung.set()
        _end([process])

    watch = threading.Timer(longest, end)
    watch.start()
    try:
        result: Result = here.recv()
    except Exception:  # it ended before it sent anything, or in the middle, or what it sent cannot be read
        what = "ended before it had a result"
        if hung.is_set():
            what = f"had no result after {longest:g} s, and was told to end"
        result = Result(layer=name, origin="offline", findings=[_guard(name, what)])
    finally:
        watch.cancel()
        watch.join()
    return result


def _guard(name: str, what: str) -> Finding:
    return Finding(check="guard", sentence=f"The process of the layer {name} {what}.")


class _Children:
    """The processes of the layers. A signal that ends this one ends them, and waits until they have cleaned up."""

    def __init__(self) -> None:
        self._started: list[BaseProcess] = []
        self._ending = False
        self._before: dict[int, Any] = {}

    def start(self, process: BaseProcess) -> None:
        """Start one, unless the end has come.

        Raises:
            RuntimeError: it has.
        """
        if self._ending:
            raise RuntimeError("the suite is told to end")
        self._started.append(process)
        process.start()
        if self._ending:  # told while it started: then it had no number yet by which to tell it
            process.terminate()

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._end) for number in (signal.SIGTERM, signal.SIGINT)}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _end(self, number: int, _: FrameType | None) -> NoReturn:
        self._ending = True
        _end([process for process in self._started if process.pid is not None])
        raise SystemExit(128 + number)


def _end(processes: Sequence[BaseProcess]) -> None:
    """Tell them to end, and wait until they have cleaned up."""
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(_CLEANING)
        process.kill()
