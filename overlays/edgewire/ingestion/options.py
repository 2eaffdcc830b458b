"""How an upload is done, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..errors import ConfigurationError

MOST_FILES = 1000
"""Files that the service takes in one request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadOptions:
    """How an upload is done.

    Attributes:
        endpoint: ``files``, or the legacy ``data``, which takes one file a request and no label files.
        allow_duplicates: store a file although the project has one with the same content.
        add_date_id: have the service append a unique id to the stored name.
        concurrency: requests at once; fewer where the service says that it is busy.
        batch_files: in a request at most.
        batch_bytes: in a request at most, unless one file is bigger.
        bytes_in_flight: held in memory for requests at most.
        max_attempts: for the same files, when no usable answer comes.
        dry_run: read and check everything, send nothing.
        retry_rejected: send files again that the service rejected in an earlier run.
        synthetic_data_job_id: the job that made the samples.
        upload_source: what the service is told that this client is.
        project_id: the project that is meant; answers that name another one stop the upload.
    """

    endpoint: Literal["files", "data"] = "files"
    allow_duplicates: bool = False
    add_date_id: bool = False
    concurrency: int = 8
    batch_files: int = MOST_FILES
    batch_bytes: int = 4 * 2**20
    bytes_in_flight: int = 32 * 2**20
    max_attempts: int = 8
    dry_run: bool = False
    retry_rejected: bool = False
    synthetic_data_job_id: int | None = None
    upload_source: str = "EDGEWIRE"
    project_id: int | None = None

    def __post_init__(self) -> None:
        for name in ("concurrency", "batch_files", "batch_bytes", "bytes_in_flight", "max_attempts"):
            value = getattr(self, name)
            if type(value) is not int or value < 1:
                raise ConfigurationError(f"{name}={value!r} cannot be used; give a whole number, 1 or more")
        if self.batch_files > MOST_FILES:
            raise ConfigurationError(
                f"batch_files={self.batch_files} is too much; the service takes {MOST_FILES} files in a request"
            )
        if self.endpoint not in ("files", "data"):
            raise ConfigurationError(f"endpoint={self.endpoint!r} is unknown; give 'files' or 'data'")
