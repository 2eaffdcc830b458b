"""One batch on its way: asked until it is known of every file what became of it, or until that cannot be found out.

What an answer means is decided in `answers`; here it is done.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol, TypeAlias

from ..errors import TransportError
from ..transport.multipart import Body, FileChanged
from ..worker import Worker
from . import bodies
from .answers import Again, Apart, Fate, Halt, Outcome, Settled, Verdict, after_failure, judge, judge_data, judge_error
from .batching import Batch, Sending
from .headers import encode_component
from .journal import Ledger, Settlement
from .labels import LabelError
from .options import UploadOptions
from .pacing import PATIENCE, Pacer, backoff
from .preparing import Entry, look_again
from .report import STOPPED, Row, State

Post: TypeAlias = Callable[[str, Mapping[str, str], Body], Awaitable[tuple[int, Mapping[str, str], bytes]]]
"""One request: url, headers, body; status, headers and content of the answer, whatever the status. Raises
``TransportError`` where none comes, and ``FileChanged``."""

_FEWER = 3
"""Attempts for part of a batch that failed as often as it may."""


class Run(Protocol):
    """What a courier tells the run that it works for."""

    def rows(self, rows: Sequence[tuple[int, Row]]) -> None:
        """What became of these files, by their number."""

    def later(self, entry: Entry) -> None:
        """A file that has to be looked at again."""

    def retry(self, wait: float, reason: str) -> None:
        """A request will be made again."""

    def answered(self, size: int) -> None:
        """A request with so many bytes was answered."""

    def smaller(self, size: int) -> None:
        """Requests should not have more bytes than these."""

    def halt(self, reason: str, error: Exception | None) -> None:
        """No more requests."""

    async def project(self, project: int) -> bool:
        """The answers name this project; whether what they say is for the journal."""
        ...


class Courier:
    """Delivers batches.

    Args:
        run: what it works for.
        base: address of the service.
        api_key: of the project.
        post: makes a request.
        options: how the upload is done.
        ledger, side: the journal, and the thread that it is used in.
        pacer: when requests are made.
        random: chance, for waits.
    """

    def __init__(
        self,
        run: Run,
        *,
        base: str,
        api_key: str,
        post: Post,
        options: UploadOptions,
        ledger: Ledger,
        side: Worker,
        pacer: Pacer,
        random: Callable[[], float],
    ) -> None:
        self._run, self._base, self._post, self._options = run, base.rstrip("/"), post, options
        self._ledger, self._side, self._pacer, self._random = ledger, side, pacer, random
        fixed = {"x-api-key": api_key, "x-upload-source": options.upload_source}
        if options.add_date_id:
            fixed["x-add-date-id"] = "1"
        if options.synthetic_data_job_id is not None:
            fixed["x-synthetic-data-job-id"] = str(options.synthetic_data_job_id)
        self._fixed = fixed
        self.requests = 0
        self.bytes_sent = 0
        self.project: int | None = None

    async def deliver(self, batch: Batch) -> None:
        """Until it is known what became of every file in ``batch``."""
        try:
            await self._deliver(batch)
        except BaseException:
            # Given up somewhere in the middle: what was sent may be stored.
            if batch.attempts:
                for file in batch.files:
                    file.suspect = True
            raise

    async def _deliver(self, batch: Batch) -> None:
        while (ticket := await self._pacer.enter()) is not None:
            unfit: FileChanged | LabelError | None = None
            verdict: Verdict | None = None
            try:
                verdict = await self._ask(batch)
            except (FileChanged, LabelError) as error:
                unfit = error
            finally:
                self._pacer.leave()
            match verdict or unfit:
                case Settled(outcomes):
                    self._pacer.worked()
                    return await self._settled(batch, outcomes)
                case Apart() as apart:
                    self._pacer.worked()
                    if apart.smaller:
                        self._run.smaller(batch.bytes // 2)
                    return await self._apart(batch, apart)
                case Halt() as halt:
                    self._run.halt(str(halt.error), halt.error)
                    return await self._over(batch, str(halt.error))
                case Again() as again:
                    if not await self._again(batch, again, ticket):
                        return None
                case FileChanged() as changed:
                    return await self._changed(batch, changed)
                case LabelError() as wrong:
                    return await self._unwritable(batch, wrong)
        return await self._over(batch, STOPPED)

    async def _ask(self, batch: Batch) -> Verdict:
        """One request."""
        disallow = batch.disallow or batch.doubt or not self._options.allow_duplicates
        body = await self._body(batch)
        headers = dict(self._fixed)
        headers.update(batch.group.headers)
        if disallow:
            headers["x-disallow-duplicates"] = "1"
        elif not batch.attempts:
            await self._side.do(self._ledger.sending, [file.row for file in batch.files])
        endpoint = self._options.endpoint
        if endpoint == "data":
            headers["x-file-name"] = encode_component(batch.files[0].item.name)
        path = f"/api/{batch.group.category}/{endpoint}"
        batch.attempts += 1
        for file in batch.files:
            file.attempts += 1
        self.requests += 1
        self.bytes_sent += body.content_length
        lent = bodies.Lent(body)
        try:
            status, answered, content = await self._post(self._base + path, headers, lent)
        except TransportError as error:
            return judge_error(error)
        except FileChanged:
            batch.doubt = True  # it was cut off before its end, but who says that nothing of it was stored?
            raise
        finally:
            lent.take_back()
        self._run.answered(body.content_length)
        if endpoint == "data":
            return judge_data(status, answered, content, path=path)
        attachments = len(batch.files[0].attached)
        return judge(status, answered, content, len(batch.files), attachments=attachments, path=path)

    async def _body(self, batch: Batch) -> Body:
        if bodies.has_labels(batch):
            return await self._side.do(bodies.body, batch, self._options.endpoint)
        return bodies.body(batch, self._options.endpoint)

    async def _settled(self, batch: Batch, outcomes: Sequence[Outcome]) -> None:
        project = next((outcome.project for outcome in outcomes if outcome.project is not None), None)
        believed = True
        if project is not None and project != self.project:
            believed = await self._run.project(project)
            self.project = project
        settlements: list[Settlement] = []
        rows: list[tuple[int, Row]] = []
        again: list[Sending] = []
        doubtful: list[Sending] = []
        reason = ""
        for file, outcome in zip(batch.files, outcomes, strict=True):
            fate, item = outcome.fate, file.item
            if fate is Fate.STORED:
                known, state, said = "stored", State.STORED, ""
            elif fate is Fate.THERE:
                if batch.doubt or file.suspect:
                    known, state, said = "stored", State.STORED, "stored by an earlier attempt whose answer was lost"
                else:
                    known, state, said = "there", State.ALREADY_THERE, outcome.reason
            elif fate is Fate.REJECTED:
                open_again = "unknown" if batch.doubt or file.suspect else "pending"
                known, state, said = "rejected" if outcome.lasting else open_again, State.REJECTED, outcome.reason
            else:
                reason = outcome.reason
                (again if fate is Fate.AGAIN else doubtful).append(file)
                continue
            if not believed:
                known = "unknown" if state in (State.STORED, State.ALREADY_THERE) else "pending"
            settlements.append(Settlement(file.row, known, outcome.sample, file.attempts, said or None))
            rows.append(
                (
                    file.index,
                    Row(
                        item.source, item.name, state, said, outcome.sample,
                        outcome.project, outcome.name, file.attempts,
                    ),
                )
            )  # fmt: skip
        if settlements:
            await self._side.do(self._ledger.settle, settlements)
            self._run.rows(rows)
        if again or doubtful:
            parts = []
            if again:
                part = batch.part(again)
                part.attempts, part.good = batch.attempts, -1  # the service works
                parts.append(self._repeat(part, Again(reason, doubt=False)))
            # Nothing is told about these, so each goes alone: its answer cannot be taken for another's.
            parts += [self._repeat(self._alone(batch, file), Again(reason)) for file in doubtful]
            await asyncio.gather(*parts)

    def _alone(self, batch: Batch, file: Sending) -> Batch:
        part = batch.part([file], doubt=True)
        part.attempts, part.good = batch.attempts if len(batch.files) == 1 else 0, -1
        return part

    async def _repeat(self, batch: Batch, verdict: Again) -> None:
        if not batch.attempts or await self._again(batch, verdict, None):
            await self.deliver(batch)

    async def _again(self, batch: Batch, verdict: Again, ticket: int | None) -> bool:
        """Waits, as long as another attempt makes sense; otherwise does what is left to do."""
        batch.doubt |= verdict.doubt
        if batch.good is None:
            batch.good = self._pacer.good
        if verdict.busy and ticket is not None:
            self._pacer.busy(ticket, verdict.wait)
        if verdict.wait is not None and verdict.wait > PATIENCE:
            self._run.halt(f"the service asks to wait {verdict.wait:,.0f} s; start again then", None)
            await self._over(batch, verdict.reason)
            return False
        ceiling = self._options.max_attempts if batch.ceiling is None else batch.ceiling
        others_work = self._pacer.good > batch.good
        next_step = after_failure(verdict, batch.attempts, len(batch.files), ceiling=ceiling, others_work=others_work)
        if next_step == "apart":
            await self._apart(batch, Apart(verdict.reason, doubt=verdict.doubt), ceiling=min(ceiling, _FEWER))
        elif next_step == "over":
            if verdict.vague and not (batch.doubt or batch.files[0].suspect):
                await self._settled(batch, [Outcome(Fate.REJECTED, verdict.reason, lasting=False)])
                return False
            if not others_work and batch.ceiling is None:
                self._run.halt(f"nothing was answered in {batch.attempts} attempts: {verdict.reason}", None)
            await self._over(batch, f"given up after {batch.attempts} attempts: {verdict.reason}")
        else:
            wait = backoff(batch.attempts, verdict.wait, self._random)
            self._run.retry(wait, verdict.reason)
            await self._pacer.nap(wait)
            return True
        return False

    async def _apart(self, batch: Batch, verdict: Apart, ceiling: int | None = None) -> None:
        groups: Sequence[list[Sending]] = [[file] for file in batch.files] if verdict.single else batch.halves()
        await asyncio.gather(
            *(self.deliver(batch.part(files, doubt=verdict.doubt, ceiling=ceiling)) for files in groups if files)
        )

    async def _over(self, batch: Batch, reason: str) -> None:
        """No more attempts: the files are unknown where the service may have them, and otherwise not sent."""
        settlements: list[Settlement] = []
        rows: list[tuple[int, Row]] = []
        for file in batch.files:
            row, settlement = given_up(file, reason, doubt=batch.doubt)
            rows.append((file.index, row))
            settlements.append(settlement)
        await self._side.do(self._ledger.settle, settlements)
        self._run.rows(rows)

    async def _changed(self, batch: Batch, error: FileChanged) -> None:
        """A file changed while it was sent: the others go again, and it is looked at once more."""
        guilty = bodies.paths(batch).get(error.path)
        if guilty is None:
            await self._over(batch, str(error))
            return
        file = batch.files.pop(guilty)
        entry = Entry(file.index, file.item, file.looks, file.copy)
        found = look_again(entry, str(error))
        unsafe = batch.doubt or file.suspect
        await self._side.do(self._ledger.settle, [Settlement(file.row, "unknown" if unsafe else "pending")])
        if isinstance(found, Entry):
            self._run.later(found)
        else:
            self._run.rows([(file.index, found._replace(attempts=file.attempts))])
        if batch.files:
            await self.deliver(batch.part(batch.files, doubt=batch.doubt))

    async def _unwritable(self, batch: Batch, error: LabelError) -> None:
        if len(batch.files) > 1:
            await self._apart(batch, Apart(str(error), doubt=False))
        else:
            await self._settled(batch, [Outcome(Fate.REJECTED, str(error), lasting=False)])


def given_up(file: Sending, reason: str, *, doubt: bool) -> tuple[Row, Settlement]:
    """The result of a file that is not asked any more, and what the journal keeps of it."""
    item = file.item
    unsure = doubt or file.suspect
    state = State.UNKNOWN if unsure else State.NOT_SENT
    row = Row(item.source, item.name, state, reason, attempts=file.attempts)
    return row, Settlement(file.row, "unknown" if unsure else "pending", None, file.attempts, reason)
