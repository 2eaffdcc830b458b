"""The ingestion engine: each file is stored exactly once, or reported as not stored.

Items are prepared in one thread (`preparing`), the journal is written in another, and requests are made by the event
loop, many at once (`delivery`). This module is what holds them together: it feeds, bounds what is under way, ends, and
reports. It does not know who runs it: the sync and the async client use the same one.
"""

from __future__ import annotations

import asyncio
import contextlib
import random as _random
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ..errors import UploadError
from ..worker import Worker, unheard
from .batching import Batch, Batcher, Sending
from .delivery import Courier, Post, given_up
from .item import Item, Refused
from .journal import Journal, JournalError, Ledger, OtherProject, host_of
from .options import UploadOptions
from .pacing import Pacer, Sleep
from .preparing import Chunk, Entry, Preparer, not_sent
from .progress import Progress
from .pulling import Puller
from .report import OnEvent, Row, UploadForbidden, UploadReport, UploadUnauthenticated

__all__ = ["Engine", "Post", "UploadOptions"]

_POLL = 0.5
_GRACE = 2.0
"""Seconds that a stop waits for files that are being read, and for an iterator to let go of what it holds."""
_SLICE = 500
_WORTH = 100
"""Files that are worth a request of their own, where one can be made at once."""
_LOOK = 5.0
"""Seconds for the names of what is left, when the run ends before its end."""


class Engine:
    """Uploads what an iterator of items gives. For one run.

    Args:
        endpoint: address of the ingestion service.
        api_key: of the project.
        post: makes one request.
        journal: what is known from earlier runs; None: nothing is, and nothing is kept.
        options: how it is done.
        on_event: told what happens. What it raises is logged, and then it is not called again.
        sleep, random: how waiting is done, and where chance comes from.
    """

    def __init__(
        self,
        *,
        endpoint: str,
        api_key: str,
        post: Post,
        journal: Journal | None = None,
        options: UploadOptions | None = None,
        on_event: OnEvent | None = None,
        sleep: Sleep = asyncio.sleep,
        random: Callable[[], float] = _random.random,
    ) -> None:
        self._endpoint, self._api_key, self._post, self._journal = endpoint, api_key, post, journal
        self._options = options or UploadOptions()
        self._random = random
        self._progress = Progress(on_event)
        self._pacer = Pacer(self._options.concurrency, sleep)
        size = 1 if self._options.endpoint == "data" else self._options.batch_files
        self._batcher = Batcher(files=size, size=self._options.batch_bytes, held=self._options.bytes_in_flight // 2)
        self._preparing, self._side = Worker("edgewire-prepare"), Worker("edgewire-journal")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._claimed: dict[int, Sending] = {}
        self._later: list[Entry] = []
        self._under_way: set[asyncio.Task[None]] = set()
        self._held = 0
        self._stopped = ""
        self._interrupted = False
        self._broken = False
        self._abandoned = False
        self._error: Exception | None = None

    async def run(self, items: Iterable[Item | Refused]) -> UploadReport:
        """Uploads everything in ``items``. The report says what became of each; ``report.error`` what to raise.

        Raises:
            JournalError: the journal cannot be used; nothing was sent.
        """
        began = time.monotonic()
        self._loop = asyncio.get_running_loop()
        self._bell: asyncio.Future[None] = self._loop.create_future()
        if self._pacer.stopping:
            self._bell.set_result(None)
        own = Journal(None) if self._journal is None else None
        journal = self._journal or own
        assert journal is not None  # one of the two is there
        ledger = await self._side.do(journal.begin, host_of(self._endpoint), self._api_key)
        self._ledger = ledger
        if ledger.project is not None:
            self._check_project(ledger.project)
        courier = self._courier = Courier(
            self,
            base=self._endpoint,
            api_key=self._api_key,
            post=self._post,
            options=self._options,
            ledger=ledger,
            side=self._side,
            pacer=self._pacer,
            random=self._random,
        )
        self._puller = Puller(items)
        preparer = Preparer(self._puller, ledger, self._options)
        try:
            try:
                await self._feed(preparer)
                await self._drain()
                await self._last(preparer)
            finally:
                await self._end(ledger)
            await self._name_the_rest(preparer)
        finally:
            await self._close(ledger, own)
        results, all_of_them = self._progress.results()
        report = UploadReport(
            results=results,
            interrupted=self._interrupted,
            stopped=self._stopped,
            unseen=not all_of_them,
            dry_run=self._options.dry_run,
            bytes_sent=courier.bytes_sent,
            requests=courier.requests,
            seconds=time.monotonic() - began,
            project_id=courier.project,
            error=self._error,
        )
        if isinstance(self._error, UploadError | UploadUnauthenticated | UploadForbidden):
            self._error.report = report
        return report

    def stop(self) -> None:
        """No new requests; those that are made are finished, and then `run` returns. From any thread."""
        self._from_anywhere(self._stop)

    def abort(self) -> None:
        """As `stop`, and requests that are made are given up: their files are unknown. From any thread."""
        self._from_anywhere(self._abort)

    def _from_anywhere(self, what: Callable[[], None]) -> None:
        if self._loop is None:
            what()
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed: it is over
            self._loop.call_soon_threadsafe(what)

    def _stop(self) -> None:
        self._interrupted = True
        self.halt("it was interrupted", None)

    def _abort(self) -> None:
        self._stop()
        for task in self._under_way:
            task.cancel()

    async def _feed(self, preparer: Preparer) -> None:
        """Everything that the items give, until its requests are under way."""
        # Where a certain project is meant, the first file goes alone: its answer says whether the key is that of it.
        unproved = self._options.project_id is not None and self._ledger.project is None
        coming = self._preparing.do(preparer.chunk, 1 if unproved else None)
        while (chunk := await self._next(coming)) is not None:
            if self._pacer.stopping:
                self._take(chunk)
                return
            over = chunk.done or chunk.error is not None
            if not over and not unproved:
                coming = self._preparing.do(preparer.chunk)  # while this one is sent
            self._take(chunk)
            await self._send(chunk.ready)
            if not over and unproved:
                await self._flush()
                await self._drain()
                unproved = not chunk.ready
                coming = self._preparing.do(preparer.chunk, 1 if unproved else None)
            if chunk.error is not None:
                self._broken = True
                self._stopped = self._stopped or f"what is to be uploaded cannot be read on: {chunk.error}"
                self._error = self._error or chunk.error
            if chunk.done or chunk.error is not None:
                await self._flush()
                return

    async def _next(self, coming: asyncio.Future[Chunk]) -> Chunk | None:
        """The next files. None: there will be none, because of a stop or an error."""
        while not coming.done():
            if self._pacer.stopping:
                await self._in_time(coming, 0 if self._interrupted else _GRACE)
                break
            self._use_idle()
            await self._something(coming)
        if not coming.done():  # a very big file is being hashed
            self._abandoned = True
            return None
        try:
            return coming.result()
        except JournalError as error:
            self._broken = True
            self.halt(str(error), error)
            return None

    async def _something(self, *more: asyncio.Future[Chunk]) -> None:
        """Waits until a batch is done, or one of ``more``, or everything is stopped."""
        waited: set[asyncio.Future[Any]] = {self._bell, *self._under_way, *more}
        await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)

    async def _in_time(self, coming: asyncio.Future[Chunk], seconds: float) -> None:
        """Waits so long for files; then no more are wanted of the iterator, only those that it gave."""
        coming.add_done_callback(unheard)
        await asyncio.wait({coming}, timeout=seconds)
        if not coming.done():
            self._puller.stop()
            await asyncio.wait({coming}, timeout=_GRACE)

    def _take(self, chunk: Chunk) -> None:
        self._progress.seen(chunk.seen)
        self._progress.seen_all |= chunk.done
        for file in chunk.ready:
            self._claimed[file.index] = file
        self._later += chunk.later
        if chunk.known:
            self.rows(chunk.known)

    async def _send(self, files: Sequence[Sending]) -> None:
        apart = self._options.allow_duplicates
        for file in files:
            for batch in self._batcher.add(file, disallow=apart and file.suspect):
                await self._start(batch)
        self._use_idle()

    async def _flush(self) -> None:
        for batch in self._batcher.rest():
            await self._start(batch)

    def _use_idle(self) -> None:
        """A batch that is not full goes at once if nothing else is to be done, or if it is worth a request."""
        while (
            not self._pacer.stopping
            and len(self._under_way) < self._options.concurrency
            and self._held < self._options.bytes_in_flight
        ):
            batch = self._batcher.fullest(_WORTH if self._under_way else 1)
            if batch is None:
                return
            self._launch(batch)

    async def _start(self, batch: Batch) -> None:
        """Sends a batch, as soon as there is room for it."""
        while not self._pacer.stopping:
            full = self._held + batch.held > self._options.bytes_in_flight and self._held
            if not full and len(self._under_way) < 2 * self._options.concurrency:
                self._launch(batch)
                return
            await self._something()

    def _launch(self, batch: Batch) -> None:
        self._held += batch.held
        task = asyncio.ensure_future(self._courier.deliver(batch))
        self._under_way.add(task)
        held = batch.held

        def over(task: asyncio.Task[None]) -> None:
            self._under_way.discard(task)
            self._held -= held
            if not task.cancelled() and (error := task.exception()) is not None:
                self.halt(f"the upload failed: {error}", error if isinstance(error, Exception) else None)

        task.add_done_callback(over)

    async def _drain(self) -> None:
        while self._under_way:
            await asyncio.wait(self._under_way)

    async def _last(self, preparer: Preparer) -> None:
        """Files that were put off: that changed, that are the same as others, that another run was sending."""
        while self._later and not self._pacer.stopping:
            waiting, self._later = self._later, []
            progress = False
            for start in range(0, len(waiting), _SLICE):
                some = waiting[start : start + _SLICE]
                if self._pacer.stopping:
                    self._later += some
                    continue
                try:
                    chunk = await self._preparing.do(preparer.again, some)
                except JournalError as error:
                    self.halt(str(error), error)
                    self._later += some
                    continue
                progress |= len(chunk.later) < len(some)
                self._take(chunk)
                await self._send(chunk.ready)
            await self._flush()
            await self._drain()
            if not progress and self._later:
                self._progress.waiting(_POLL)
                await self._pacer.nap(_POLL)

    async def _end(self, ledger: Ledger) -> None:
        """Nothing is under way any more, and the journal knows what became of everything that was claimed."""
        if self._under_way:  # only if this run itself is cancelled
            for task in self._under_way:
                task.cancel()
            await asyncio.wait(self._under_way)
        reason = self._stopped or "the upload was cancelled"
        found = [given_up(file, reason, doubt=False) for file in self._claimed.values()]
        rows = [(file.index, row) for file, (row, _) in zip(self._claimed.values(), found, strict=True)]
        if found:
            try:
                await self._side.do(ledger.settle, [settlement for _, settlement in found])
            except JournalError as error:
                self.halt(str(error), error)
            self.rows(rows)
        self.rows([(entry.number, not_sent(entry.item, reason)) for entry in self._later])
        self._later.clear()

    async def _name_the_rest(self, preparer: Preparer) -> None:
        """What was not looked at is reported as not sent, if it can be named quickly; not after Ctrl-C."""
        if self._progress.seen_all or self._interrupted or self._broken or self._abandoned:
            return
        naming = self._preparing.do(preparer.names, _LOOK)
        await self._in_time(naming, _LOOK)
        if not naming.done() or naming.exception() is not None:
            return
        chunk = naming.result()
        chunk.known = [(index, row._replace(reason=row.reason or self._stopped)) for index, row in chunk.known]
        self._take(chunk)

    async def _close(self, ledger: Ledger, own: Journal | None) -> None:
        self._puller.stop()
        if not self._abandoned:
            await asyncio.wait({self._preparing.do(self._puller.close, _GRACE)})
        self._preparing.close(0 if self._abandoned else None)
        await asyncio.wait({self._side.do(ledger.close)})
        if own is not None:
            await asyncio.wait({self._side.do(own.close)})
        self._side.close()

    # What the courier tells.

    def rows(self, rows: Sequence[tuple[int, Row]]) -> None:
        """What became of these files."""
        for index, _ in rows:
            self._claimed.pop(index, None)
        self._progress.put(rows)

    def later(self, entry: Entry) -> None:
        """A file that has to be looked at again."""
        self._claimed.pop(entry.number, None)
        self._later.append(entry)

    def retry(self, wait: float, reason: str) -> None:
        """A request will be made again."""
        self._progress.retry(wait, reason)

    def answered(self, size: int) -> None:
        """A request was answered."""
        self._progress.answered(size)

    def smaller(self, size: int) -> None:
        """A request was too big: the following are not to have more than so many bytes."""
        self._batcher.size = max(1, min(self._batcher.size, size))

    def halt(self, reason: str, error: Exception | None) -> None:
        """No more requests. What said so first counts, and an error more than none."""
        if not self._stopped or (error is not None and self._error is None):
            self._stopped, self._error = reason, error
        self._pacer.stop()
        if not self._bell.done():
            self._bell.set_result(None)

    async def project(self, project: int) -> bool:
        """The answers name this project."""
        self._check_project(project)
        try:
            await self._side.do(self._ledger.name_project, project)
        except OtherProject as error:
            self.halt(str(error), error)
            return False
        return True

    def _check_project(self, project: int) -> None:
        wanted = self._options.project_id
        if wanted is not None and project != wanted:
            message = f"this key stores into project {project}, not into {wanted}; give the key of project {wanted}"
            self.halt(message, UploadError(message))
