"""What the uploads of an organization return, and the error that says how far one came."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import UploadError

if TYPE_CHECKING:
    from ..ingestion.report import UploadReport


class AddedData(NamedTuple):
    """Files that are in a data item.

    Attributes:
        data_id: of the item.
        files: how many were added.
        calls: in how many calls.
    """

    data_id: int
    files: int
    calls: int


class UploadedFile(NamedTuple):
    """A file that is stored.

    Attributes:
        name: under which it is stored.
        size: in bytes.
        sha256: of its content, in hex.
        already_there: whether the storage had it before, so that nothing was sent.
    """

    name: str
    size: int
    sha256: str
    already_there: bool


class PartlyAdded(UploadError):
    """A data item has some of its files and not all.

    Attributes:
        data_id: of the item; ``add_files(data_id, …)`` adds the rest to it.
        added: names of the files that are in.
        unknown: names of those whose call got no answer, or an error of the server: look before sending them again.
        missing: names of those that are not in.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        report: UploadReport | None = None,
        data_id: int = 0,
        added: tuple[str, ...] = (),
        unknown: tuple[str, ...] = (),
        missing: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation, report=report)
        self.data_id = data_id
        self.added = added
        self.unknown = unknown
        self.missing = missing
