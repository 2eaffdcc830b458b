"""Uploads for callers: ``ei.ingestion``, blocking and with ``await``. Both run the same engine."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ..errors import ConfigurationError
from .engine import Engine
from .journal import Journal, default_path
from .options import UploadOptions
from .report import OnEvent, UploadInterrupted, UploadReport
from .sample import Defaults

if TYPE_CHECKING:
    from ..transport.options import Options
    from .acquisition import Sensor
    from .item import Category
    from .labels.model import Format
    from .sample import Infer, Sources, SplitRule

__all__ = ["AsyncIngestion", "How", "Ingestion"]


class How(TypedDict, total=False):
    """The arguments of an upload. `Defaults` says what those about the samples mean, `UploadOptions` the others.

    ``on_event`` is called with an `UploadEvent` for whatever happens, ``on_note`` with sentences about what was given
    that may surprise; both in the thread that does the upload.
    """

    category: Category | None
    split: SplitRule
    label: str | None
    unlabeled: bool
    infer: Infer
    metadata: Mapping[str, str] | None
    name: str | None
    dataset_format: Format | str | None
    clip: bool
    background: bool | None
    csv_wizard: bool
    follow: bool
    exclude: Sequence[str]
    sensors: Sequence[str | Sensor | tuple[str, str]] | None
    interval_ms: float | None
    device_type: str
    device_name: str | None
    encoding: Literal["json", "cbor"]
    hmac_key: str | None

    allow_duplicates: bool
    add_date_id: bool
    concurrency: int
    batch_files: int
    batch_bytes: int
    bytes_in_flight: int
    max_attempts: int
    dry_run: bool
    retry_rejected: bool
    synthetic_data_job_id: int | None
    upload_source: str
    project_id: int | None

    on_event: OnEvent | None
    on_note: Callable[[str], None] | None


class Ingestion:
    """Uploads to the project of one API key.

    Args:
        endpoint: address of the ingestion service.
        api_key: gives the key.
        options: how requests travel.
        journal: where it is kept what is stored: a file, ``"default"`` for this user's, None for nowhere.
        project_id: the project that is meant; an upload is refused when the key turns out to be that of another one.
    """

    def __init__(
        self,
        *,
        endpoint: str,
        api_key: Callable[[], str],
        options: Options,
        journal: Path | str | Journal | None = "default",
        project_id: int | None = None,
    ) -> None:
        self._endpoint, self._api_key, self._options, self._journal = endpoint, api_key, options, journal
        self._project_id = project_id

    def upload(self, what: Sources, **how: Unpack[How]) -> UploadReport:
        """Uploads files and records, each exactly once, and says what became of each.

        ``ei.ingestion.upload("dataset/", category="split", label="idle")``. What was stored by an earlier run, also by
        one that was killed, is not sent again.

        Args:
            what: a path, a folder, a glob, bytes, a file object, a frame, an array, a `Sample`, a pair of name and
                data, or any iterable of these, which is read as the upload goes on.
            how: see `How`; among others ``category``, ``label``, ``unlabeled``, ``metadata``, ``dataset_format``,
                ``allow_duplicates``, ``concurrency``, ``dry_run``, ``retry_rejected``, ``on_event``.

        Returns:
            The report. Files that are not stored do not raise; ``report.raise_for_missing()`` does, if there are any.

        Raises:
            UploadUnauthenticated, UploadForbidden: the key is not known, or may not upload.
            UploadError: the key is that of another project than ``project_id``; the journal cannot be used.
            UploadInterrupted: Ctrl-C. What was in flight was finished first; a second Ctrl-C does not wait for it.
            ConfigurationError: an argument cannot be used; nothing was sent.
        """
        return self._run("files", what, how)

    def upload_data(self, what: Sources, **how: Unpack[How]) -> UploadReport:
        """The same through the legacy ``data`` endpoint, which devices use: one file a request, no boxes, no labels by
        index.
        """
        return self._run("data", what, how)

    def _run(self, endpoint: Literal["files", "data"], what: Sources, how: How) -> UploadReport:
        upload = _Upload(self._endpoint, self._options, endpoint, what, {"project_id": self._project_id, **how})
        key = self._api_key()
        journal, own = _journal(self._journal, upload.options)
        try:
            return _finished(_in_thread(upload, key, journal))
        finally:
            if journal is not None and own:
                journal.close()


class AsyncIngestion:
    """As `Ingestion`, with ``await``. A cancelled upload gives up what is in flight; the next one asks about it."""

    def __init__(
        self,
        *,
        endpoint: str,
        api_key: Callable[[], Awaitable[str]],
        options: Options,
        journal: Path | str | Journal | None = "default",
        project_id: int | None = None,
    ) -> None:
        self._endpoint, self._api_key, self._options, self._journal = endpoint, api_key, options, journal
        self._project_id = project_id

    async def upload(self, what: Sources, **how: Unpack[How]) -> UploadReport:
        """As `Ingestion.upload`."""
        return await self._run("files", what, how)

    async def upload_data(self, what: Sources, **how: Unpack[How]) -> UploadReport:
        """As `Ingestion.upload_data`."""
        return await self._run("data", what, how)

    async def _run(self, endpoint: Literal["files", "data"], what: Sources, how: How) -> UploadReport:
        upload = _Upload(self._endpoint, self._options, endpoint, what, {"project_id": self._project_id, **how})
        key = await self._api_key()
        journal, own = await asyncio.to_thread(_journal, self._journal, upload.options)
        try:
            return _finished(await upload.run(upload.engine(key, journal)))
        finally:
            if journal is not None and own:
                journal.close()


class _Upload:
    """The arguments of one upload, checked."""

    def __init__(
        self, base: str, options: Options, endpoint: Literal["files", "data"], what: Sources, how: How
    ) -> None:
        given: dict[str, Any] = dict(how)
        if unknown := given.keys() - How.__annotations__.keys():
            known = ", ".join(How.__annotations__)
            raise ConfigurationError(f"upload does not know {', '.join(sorted(unknown))}; it takes {known}")
        self.on_event: OnEvent | None = given.pop("on_event", None)
        self.on_note: Callable[[str], None] | None = given.pop("on_note", None)
        self.defaults = Defaults(**{name: given[name] for name in given.keys() & Defaults.__dataclass_fields__.keys()})
        fields = UploadOptions.__dataclass_fields__
        self.options = UploadOptions(endpoint=endpoint, **{name: given[name] for name in given.keys() & fields.keys()})
        # A request that waits for a connection would be taken for one that failed.
        connections = max(options.max_connections, self.options.concurrency)
        self.transport = options.replace(max_connections=connections)
        self.base, self.what = base, what

    def engine(self, key: str, journal: Journal | None) -> Engine:
        from ..transport.http import async_connections
        from ..transport.post import Poster

        self.poster = Poster(self.transport, async_connections(self.transport))
        return Engine(
            endpoint=self.base,
            api_key=key,
            post=self.poster,
            journal=journal,
            options=self.options,
            on_event=self.on_event,
        )

    async def run(self, engine: Engine) -> UploadReport:
        from .sources import items

        try:
            return await engine.run(items(self.what, defaults=self.defaults, on_note=self.on_note))
        finally:
            await self.poster.close()


def _journal(given: Path | str | Journal | None, options: UploadOptions) -> tuple[Journal | None, bool]:
    """The journal to use, and whether it was opened for this upload."""
    if given is None or isinstance(given, Journal):
        return given, False
    path = default_path() if given == "default" else Path(given).expanduser()
    if options.dry_run and not path.exists():
        return None, False
    return Journal(path), True


def _in_thread(upload: _Upload, key: str, journal: Journal | None) -> UploadReport:
    """Runs the engine in a thread with an event loop of its own, so that it works where a loop is running too."""
    engine = upload.engine(key, journal)
    outcome: concurrent.futures.Future[UploadReport] = concurrent.futures.Future()

    def work() -> None:
        try:
            outcome.set_result(asyncio.run(upload.run(engine)))
        except BaseException as error:  # the caller gets it, whatever it is
            outcome.set_exception(error)

    thread = threading.Thread(target=work, name="edgewire-upload", daemon=True)
    interrupts = 0
    while True:
        try:
            if interrupts == 0 and not thread.ident:
                thread.start()
            # With a limit, because Windows does not interrupt a wait without one.
            report = outcome.result(1.0)
        except concurrent.futures.TimeoutError:
            if outcome.done():
                raise
        except KeyboardInterrupt:
            interrupts += 1
            if interrupts > 2:
                raise
            (engine.stop if interrupts == 1 else engine.abort)()
        else:
            thread.join()
            if interrupts:
                raise UploadInterrupted(report.summary().replace("\n", "; "), report=report)
            return report


def _finished(report: UploadReport) -> UploadReport:
    if report.error is not None:
        raise report.error
    return report
