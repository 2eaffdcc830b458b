"""How uploads go, step by step, for both clients. No I/O here: a step is yielded, and what came of it is sent back.

A step is a call of Studio, a file to a signed address, or a function that reads from a disk.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ApiError, ConfigurationError, EdgewireError, ServerError, TransportError
from ..transport.multipart import RawBody
from ..transport.signed import Progress, SignedFile
from .files import Facts, ToSend, calls, etag_matches, facts, unchanged
from .results import AddedData, PartlyAdded, UploadedFile

if TYPE_CHECKING:
    from edge_impulse_studio.sending import Request

T = TypeVar("T")
Steps = Generator["Request[Any] | SignedFile | Callable[[], Any]", Any, T]

Counted = Callable[[int, int], object]
"""Called after each call with the files that are in, and with how many there are."""


def adding(
    organization_id: int,
    files: Sequence[ToSend],
    first: Mapping[str, Any] | int,
    most_bytes: int,
    on_progress: Counted | None,
) -> Steps[AddedData]:
    """Make a data item of these fields and files; or, where ``first`` is the id of one, add the files to it."""
    if most_bytes < 1:
        raise ConfigurationError(f"call_bytes={most_bytes} is no size; give the bytes that one call may have")
    data_id = first if isinstance(first, int) else None
    added = made = 0
    for batch in calls(files, most_bytes):
        try:
            yield partial(unchanged, batch)
            if data_id is None:
                data_id = (yield _item(organization_id, first, batch)).id
            else:
                yield _more(organization_id, data_id, batch)
        except EdgewireError as error:
            if data_id is None or not added:
                raise
            raise _incomplete(data_id, files, added, len(batch), error) from error
        added += len(batch)
        made += 1
        if on_progress is not None:
            on_progress(added, len(files))
    assert data_id is not None
    return AddedData(data_id, added, made)


def _item(organization_id: int, fields: Any, batch: Sequence[ToSend]) -> Request[Any]:
    from edge_impulse_studio.api.organization_data.add_organization_data_item import build
    from edge_impulse_studio.models import OrganizationAddDataItemRequest

    return build(organization_id, body=OrganizationAddDataItemRequest(**fields, files=_parts(batch)))


def _more(organization_id: int, data_id: int, batch: Sequence[ToSend]) -> Request[Any]:
    from edge_impulse_studio.api.organization_data.add_organization_data_file import build
    from edge_impulse_studio.models import OrganizationAddDataFileRequest

    return build(organization_id, data_id, body=OrganizationAddDataFileRequest(files=_parts(batch)))


def _parts(batch: Sequence[ToSend]) -> list[Any]:
    from edge_impulse_studio.types import File

    return [File(file.payload, file.name) for file in batch]


def item_fields(
    name: str, dataset: str, bucket: str | int, bucket_path: str | None, metadata: Mapping[str, str] | None
) -> dict[str, Any]:
    """The fields of a data item.

    Raises:
        ConfigurationError: one of them cannot be used.
    """
    for argument, value in (("name", name), ("dataset", dataset)):
        if not isinstance(value, str) or not value:
            raise ConfigurationError(f"{argument}={value!r} is no name; give a text")
    wrong = [key for key, value in (metadata or {}).items() if not (isinstance(key, str) and isinstance(value, str))]
    if wrong:
        raise ConfigurationError(f"metadata: {wrong[0]!r} has a value that is no text; write it as one")
    fields: dict[str, Any] = {"name": name, "dataset": dataset, "metadata": json.dumps(dict(metadata or {}))}
    if isinstance(bucket, bool) or not isinstance(bucket, int | str) or bucket == "":
        raise ConfigurationError(f"bucket={bucket!r} is no bucket; give its name or its id")
    fields["bucket_id" if isinstance(bucket, int) else "bucket_name"] = bucket
    if bucket_path is not None:
        fields["bucket_path"] = bucket_path
    return fields


def _incomplete(data_id: int, files: Sequence[ToSend], added: int, failed: int, error: EdgewireError) -> PartlyAdded:
    names = tuple(file.name for file in files)
    maybe = isinstance(error, ServerError) or (isinstance(error, TransportError) and error.sent)
    unknown = names[added : added + failed] if maybe else ()
    missing = names[added + len(unknown) :]
    of_unknown = f"; of {len(unknown):,} it is not known, look before sending them again" if unknown else ""
    return PartlyAdded(
        f"data item {data_id} has {added:,} of {len(files):,} files; {len(missing):,} are not in{of_unknown}; "
        f"add_files({data_id}, …) adds to it: {error}",
        operation=error.operation,
        data_id=data_id,
        added=names[:added],
        unknown=unknown,
        missing=missing,
    )


def storing(
    path: Path, name: str | None, link: Callable[[dict[str, Any]], Request[Any]], on_progress: Progress | None
) -> Steps[tuple[UploadedFile, dict[str, Any], Any]]:
    """Store a file at the address that the service gives for it, unless it says that the file is there.

    Returns:
        What was stored, what was announced of it, and the last answer of the service.
    """
    name = name or path.name
    known: Facts = yield partial(facts, path)
    announced = {"file_name": name, "file_size": known.size, "file_hash": known.sha256.hex()}
    done = UploadedFile(name, known.size, known.sha256.hex(), already_there=True)
    for last in (False, True):
        answer = yield link(announced)
        if not answer.url:
            break
        if answer.e_tag and (yield partial(etag_matches, path, answer.e_tag, known)):
            break
        try:
            yield SignedFile(
                url=answer.url,
                headers={
                    "x-amz-checksum-sha256": base64.b64encode(known.sha256).decode(),
                    "x-amz-meta-filehash": known.sha256.hex(),
                },
                body=RawBody(path, stat=known.stat),
                name=name,
                on_progress=on_progress,
            )
        except ApiError as error:
            if error.status != 403 or last:
                raise
            continue  # a signature holds for some minutes; a repeat or a slow disk may have taken longer
        done = done._replace(already_there=False)
        break
    return done, announced, answer


def to_dataset(
    organization_id: int, dataset: str, path: Path, name: str | None, on_progress: Progress | None
) -> Steps[UploadedFile]:
    """Store a file in a dataset."""
    from edge_impulse_studio.api.organization_data.create_signed_upload_link_dataset import build
    from edge_impulse_studio.models import CreateSignedUploadLinkRequest

    def link(announced: dict[str, Any]) -> Request[Any]:
        return build(organization_id, dataset, body=CreateSignedUploadLinkRequest(**announced))

    done, _, _ = yield from storing(path, name, link, on_progress)
    return done


def to_portal(portal_id: int, path: Path, name: str | None, on_progress: Progress | None) -> Steps[UploadedFile]:
    """Store a file behind an upload portal."""
    from edge_impulse_studio.api.upload_portal.create_signed_upload_link import build
    from edge_impulse_studio.models import CreateSignedUploadLinkRequest

    def link(announced: dict[str, Any]) -> Request[Any]:
        return build(portal_id, body=CreateSignedUploadLinkRequest(**announced))

    done, _, _ = yield from storing(path, name, link, on_progress)
    return done


def to_block(
    organization_id: int, kind: str, block_id: int, path: Path, name: str | None, on_progress: Progress | None
) -> Steps[int]:
    """Store the archive of a custom block and have it built."""
    from edge_impulse_studio.api.organization_create_project import (
        create_custom_block_upload_link,
        finalize_custom_block_upload,
    )
    from edge_impulse_studio.models import (
        CreateCustomBlockUploadLinkRequest,
        CreateCustomBlockUploadLinkRequestType,
        FinalizeCustomBlockUploadRequest,
        FinalizeCustomBlockUploadRequestType,
    )

    def link(announced: dict[str, Any]) -> Request[Any]:
        body = CreateCustomBlockUploadLinkRequest(
            **announced, block_id=block_id, type_=CreateCustomBlockUploadLinkRequestType(kind)
        )
        return create_custom_block_upload_link.build(organization_id, body=body)

    _, announced, answer = yield from storing(path, name, link, on_progress)
    body = FinalizeCustomBlockUploadRequest(
        **announced,
        block_id=block_id,
        type_=FinalizeCustomBlockUploadRequestType(kind),
        upload_key=answer.upload_key,
    )
    started = yield finalize_custom_block_upload.build(organization_id, body=body)
    return started.id  # type: ignore[no-any-return]  # a StartJobResponse
