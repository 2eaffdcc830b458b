"""Lines for an event loop, read in a thread: none are kept while nobody listens, none are lost while somebody does."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections import deque
from collections.abc import AsyncGenerator

from .lines import Line
from .reading import Reader

_MOST = 10_000
"""Lines that wait for a listener; then the input waits."""

_AGAIN = 5.0
"""Seconds between two looks whether a serial port is there again, as at the official data forwarder."""

_log = logging.getLogger("edgewire.remote")


class Feed:
    """Reads from its first listener or :meth:`start` on, in a daemon thread: a read may never end.

    What comes at its own pace while nobody listens is thrown away; a file is read ahead so many lines. While a serial
    port is gone, who listens is told so, and it is looked for.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._live = reader.input.live
        self._changed = threading.Condition()
        self._waiting: deque[Line] = deque()
        self._listener: _Listener | None = None
        self._ended = self._closed = False
        self._error: OSError | None = None
        self._gone: OSError | None = None
        self._at_end: list[_Listener] = []
        self._thread = threading.Thread(target=self._work, name="edgewire-forward", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        with contextlib.suppress(RuntimeError):  # it has been
            self._thread.start()

    async def listen(self) -> AsyncGenerator[Line]:
        """The lines from now on, to the end of the input.

        Raises:
            OSError: the input is gone.
        """
        here = _Listener()
        with self._changed:
            if self._live:
                self._waiting.clear()
            self._listener = here
            self._changed.notify_all()
        self.start()
        try:
            while True:
                with self._changed:
                    if (gone := here.gone or self._gone) is not None:
                        raise gone
                    line = self._waiting.popleft() if self._waiting else None
                    ended = self._ended
                    here.news.clear()
                    self._changed.notify_all()
                if line is not None:
                    yield line
                elif ended:
                    break
                else:
                    await here.news.wait()
            if self._error is not None:
                raise self._error
        finally:
            with self._changed:
                self._listener = None
                self._tell_if_over()

    async def ended(self) -> None:
        """Wait until all there was has been listened to.

        Raises:
            OSError: the input is gone.
        """
        here = _Listener()
        with self._changed:
            self._at_end.append(here)
            self._tell_if_over()
        self.start()
        await here.news.wait()
        if self._error is not None:
            raise self._error

    def close(self) -> None:
        """Read no more. The thread ends, and closes the input, with what it is reading."""
        with self._changed:
            begun = self._thread.ident is not None
            self._closed = True
            self._changed.notify_all()
        if not begun:
            self._reader.close()

    def _work(self) -> None:
        error: OSError | None = None
        try:
            while self._wanted():
                try:
                    lines = self._reader.lines()
                except OSError as failure:
                    if not self._reader.input.returns:
                        raise
                    self._wait_for_return(failure)
                    continue
                if lines is None:
                    break
                self._pass_on(lines)
        except OSError as failure:
            error = failure
        self._reader.close()
        with self._changed:
            self._ended, self._error = True, error
            if self._listener is not None:
                self._listener.wake()
            self._tell_if_over()

    def _wait_for_return(self, failure: OSError) -> None:
        name = self._reader.input.name
        with self._changed:
            self._gone = failure
            if self._listener is not None:
                self._listener.gone = failure
                self._listener.wake()
        _log.warning("%s is gone: %s; looking for it every %g seconds", name, failure.strerror or failure, _AGAIN)
        while True:
            with self._changed:
                if self._changed.wait_for(lambda: self._closed, _AGAIN):
                    return
            with contextlib.suppress(OSError):
                self._reader.input.reopen()
                break  # what it sent of a line before is in the first line now, which a sample leaves out
        with self._changed:
            self._gone = None
        _log.warning("%s is there again", name)

    def _tell_if_over(self) -> None:
        if self._ended and not self._waiting and self._listener is None:
            for listener in self._at_end:
                listener.wake()

    def _wanted(self) -> bool:
        """Wait until something is to be read; False: nothing ever is."""
        with self._changed:
            while not (self._closed or self._live or len(self._waiting) < _MOST):
                self._changed.wait()
            return not self._closed

    def _pass_on(self, lines: list[Line]) -> None:
        with self._changed:
            if self._live:
                while self._listener is not None and len(self._waiting) >= _MOST and not self._closed:
                    self._changed.wait()
                if self._listener is None:
                    return
            self._waiting += lines
            if self._listener is not None:
                self._listener.wake()


class _Listener:
    """Somebody in an event loop who waits for news."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.news = asyncio.Event()
        self.gone: OSError | None = None

    def wake(self) -> None:
        """From any thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(self.news.set)
