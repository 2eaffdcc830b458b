"""``ei.organization``: uploads that Studio's operations alone do not make, blocking and awaited."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from ..errors import EdgewireError
from ..transport.signed import Progress, SignedFile, aput, put
from . import steps
from .files import GivenFile, gather
from .results import AddedData, UploadedFile

if TYPE_CHECKING:
    from ..transport.awaited import AsyncStudio
    from ..transport.blocking import SyncStudio

T = TypeVar("T")
BlockKind = Literal["transform", "deploy", "dsp", "transferLearning"]

CALL_BYTES = 512 * 2**20


class Organization:
    """Uploads of an organization. The calls that Studio has are at ``ei.studio.organization_data`` and its siblings."""

    def __init__(self, studio: SyncStudio, find_organization_id: Callable[[], int]) -> None:
        self._studio = studio
        self._find = find_organization_id

    def add_data(
        self,
        *,
        name: str,
        dataset: str,
        files: GivenFile | Iterable[GivenFile],
        bucket: str | int,
        bucket_path: str | None = None,
        metadata: Mapping[str, str] | None = None,
        organization_id: int | None = None,
        call_bytes: int = CALL_BYTES,
        on_progress: steps.Counted | None = None,
    ) -> AddedData:
        """Make a data item with any number of files.

        The service takes 10,000 files in a call; what is more goes to the same item in further calls, one by one.

        Args:
            name: of the item.
            dataset: name of the dataset.
            files: paths, folders (all files below them), open binary files, bytes, or ``(name, …)`` to name one. Names
                are sent without folders, so no two may be the same.
            bucket: name or id of the storage bucket.
            bucket_path: where in the bucket.
            metadata: of the item.
            organization_id: which one; else the one of the client.
            call_bytes: bytes that one call may have; a larger file is alone in its call.
            on_progress: called after each call with the files that are in, and with how many there are.

        Raises:
            ConfigurationError: no files, two of one name, or one that cannot be read; nothing was sent.
            PartlyAdded: a further call failed; the error has the item's id, and says which files are in and which not.
            ApiError, TransportError, FileChanged: the first call failed.
        """
        fields = steps.item_fields(name, dataset, bucket, bucket_path, metadata)
        return self._do(steps.adding(self._id(organization_id), gather(files), fields, call_bytes, on_progress))

    def add_files(
        self,
        data_id: int,
        files: GivenFile | Iterable[GivenFile],
        *,
        organization_id: int | None = None,
        call_bytes: int = CALL_BYTES,
        on_progress: steps.Counted | None = None,
    ) -> AddedData:
        """Add files to a data item. Arguments and errors are those of :meth:`add_data`."""
        return self._do(steps.adding(self._id(organization_id), gather(files), data_id, call_bytes, on_progress))

    def upload_file(
        self,
        path: str | os.PathLike[str],
        *,
        dataset: str,
        name: str | None = None,
        organization_id: int | None = None,
        on_progress: Progress | None = None,
    ) -> UploadedFile:
        """Store one file of any size in a dataset, from disk to the bucket without a detour over the service.

        Nothing is sent where the service says that it has the file, by its SHA-256.

        Args:
            path: the file. It is read twice: for its digest, and to be sent.
            dataset: name of the dataset.
            name: under which it is stored; the name of the file unless given.
            organization_id: which one; else the one of the client.
            on_progress: called with the bytes that were sent so far, and with how many there are.

        Raises:
            FileChanged: the file is not there, or changed meanwhile; the storage has not got it.
            ApiError: the service or the storage said no.
            TransportError: no answer came, after all repeats.
        """
        return self._do(steps.to_dataset(self._id(organization_id), dataset, Path(path), name, on_progress))

    def upload_to_portal(
        self,
        path: str | os.PathLike[str],
        *,
        portal_id: int,
        name: str | None = None,
        on_progress: Progress | None = None,
    ) -> UploadedFile:
        """Store one file behind an upload portal; as :meth:`upload_file`."""
        return self._do(steps.to_portal(portal_id, Path(path), name, on_progress))

    def upload_custom_block(
        self,
        path: str | os.PathLike[str],
        *,
        kind: BlockKind,
        block_id: int,
        name: str | None = None,
        organization_id: int | None = None,
        on_progress: Progress | None = None,
    ) -> int:
        """Store the archive of a custom block and start building it; as :meth:`upload_file`.

        Returns:
            The id of the job that builds it.
        """
        organization = self._id(organization_id)
        return self._do(steps.to_block(organization, kind, block_id, Path(path), name, on_progress))

    def _id(self, organization_id: int | None) -> int:
        return self._find() if organization_id is None else organization_id

    def _do(self, doing: steps.Steps[T]) -> T:
        try:
            step = next(doing)
            while True:
                try:
                    came = self._done(step)
                except EdgewireError as error:
                    step = doing.throw(error)
                else:
                    step = doing.send(came)
        except StopIteration as finished:
            return cast(T, finished.value)

    def _done(self, step: Any) -> Any:
        if isinstance(step, SignedFile):
            return put(self._studio, step)
        return step() if callable(step) else self._studio.send(step)


class AsyncOrganization:
    """As :class:`Organization`, awaited. Files are read in threads."""

    def __init__(self, studio: AsyncStudio, find_organization_id: Callable[[], Awaitable[int]]) -> None:
        self._studio = studio
        self._find = find_organization_id

    async def add_data(
        self,
        *,
        name: str,
        dataset: str,
        files: GivenFile | Iterable[GivenFile],
        bucket: str | int,
        bucket_path: str | None = None,
        metadata: Mapping[str, str] | None = None,
        organization_id: int | None = None,
        call_bytes: int = CALL_BYTES,
        on_progress: steps.Counted | None = None,
    ) -> AddedData:
        """As :meth:`Organization.add_data`."""
        fields = steps.item_fields(name, dataset, bucket, bucket_path, metadata)
        found = await asyncio.to_thread(gather, files)
        organization = await self._id(organization_id)
        return await self._do(steps.adding(organization, found, fields, call_bytes, on_progress))

    async def add_files(
        self,
        data_id: int,
        files: GivenFile | Iterable[GivenFile],
        *,
        organization_id: int | None = None,
        call_bytes: int = CALL_BYTES,
        on_progress: steps.Counted | None = None,
    ) -> AddedData:
        """As :meth:`Organization.add_files`."""
        found = await asyncio.to_thread(gather, files)
        organization = await self._id(organization_id)
        return await self._do(steps.adding(organization, found, data_id, call_bytes, on_progress))

    async def upload_file(
        self,
        path: str | os.PathLike[str],
        *,
        dataset: str,
        name: str | None = None,
        organization_id: int | None = None,
        on_progress: Progress | None = None,
    ) -> UploadedFile:
        """As :meth:`Organization.upload_file`."""
        organization = await self._id(organization_id)
        return await self._do(steps.to_dataset(organization, dataset, Path(path), name, on_progress))

    async def upload_to_portal(
        self,
        path: str | os.PathLike[str],
        *,
        portal_id: int,
        name: str | None = None,
        on_progress: Progress | None = None,
    ) -> UploadedFile:
        """As :meth:`Organization.upload_to_portal`."""
        return await self._do(steps.to_portal(portal_id, Path(path), name, on_progress))

    async def upload_custom_block(
        self,
        path: str | os.PathLike[str],
        *,
        kind: BlockKind,
        block_id: int,
        name: str | None = None,
        organization_id: int | None = None,
        on_progress: Progress | None = None,
    ) -> int:
        """As :meth:`Organization.upload_custom_block`."""
        organization = await self._id(organization_id)
        return await self._do(steps.to_block(organization, kind, block_id, Path(path), name, on_progress))

    async def _id(self, organization_id: int | None) -> int:
        return await self._find() if organization_id is None else organization_id

    async def _do(self, doing: steps.Steps[T]) -> T:
        try:
            step = next(doing)
            while True:
                try:
                    came = await self._done(step)
                except EdgewireError as error:
                    step = doing.throw(error)
                else:
                    step = doing.send(came)
        except StopIteration as finished:
            return cast(T, finished.value)

    async def _done(self, step: Any) -> Any:
        if isinstance(step, SignedFile):
            return await aput(self._studio, step)
        return await asyncio.to_thread(step) if callable(step) else await self._studio.send(step)
