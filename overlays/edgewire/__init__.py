"""edgewire: clients for Edge Impulse and the Sony AITRIOS Console.

``EdgeImpulse`` blocks, ``AsyncEdgeImpulse`` is awaited. The generated packages ``edge_impulse_studio`` and
``aitrios_console`` below them are complete clients of their own. Nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from edge_impulse_studio import UNSET, DriftEvent, File, Response, Unset

    from .client import AsyncEdgeImpulse, EdgeImpulse
    from .credentials import write_profile
    from .errors import (
        ApiError,
        AuthenticationError,
        ConfigurationError,
        ConnectionLost,
        ContractError,
        CredentialError,
        DeadlineExceeded,
        DeviceError,
        DeviceNotConnected,
        DeviceTimeout,
        DownloadError,
        EdgewireError,
        JobFailed,
        JobInterrupted,
        JobTimeout,
        NoJob,
        NotFound,
        PermissionDenied,
        RateLimited,
        SamplingFailed,
        SamplingTimeout,
        ServerError,
        Timeout,
        TransportError,
        UploadError,
    )
    from .ingestion.report import FileResult, State, UploadReport
    from .ingestion.sample import Sample
    from .jobs.handle import AsyncJob, Job
    from .jobs.log import LogLine
    from .transport.events import RequestEvent, RetryEvent
    from .transport.options import Options, Timeouts
    from .transport.retry import RetryPolicy

_MODULES = {
    **dict.fromkeys(("UNSET", "DriftEvent", "File", "Response", "Unset"), "edge_impulse_studio"),
    **dict.fromkeys(("AsyncEdgeImpulse", "EdgeImpulse"), "edgewire.client"),
    "write_profile": "edgewire.credentials",
    **dict.fromkeys(
        (
            "ApiError",
            "AuthenticationError",
            "ConfigurationError",
            "ConnectionLost",
            "ContractError",
            "CredentialError",
            "DeadlineExceeded",
            "DeviceError",
            "DeviceNotConnected",
            "DeviceTimeout",
            "DownloadError",
            "EdgewireError",
            "JobFailed",
            "JobInterrupted",
            "JobTimeout",
            "NoJob",
            "NotFound",
            "PermissionDenied",
            "RateLimited",
            "SamplingFailed",
            "SamplingTimeout",
            "ServerError",
            "Timeout",
            "TransportError",
            "UploadError",
        ),
        "edgewire.errors",
    ),
    **dict.fromkeys(("FileResult", "State", "UploadReport"), "edgewire.ingestion.report"),
    "Sample": "edgewire.ingestion.sample",
    **dict.fromkeys(("AsyncJob", "Job"), "edgewire.jobs.handle"),
    "LogLine": "edgewire.jobs.log",
    **dict.fromkeys(("RequestEvent", "RetryEvent"), "edgewire.transport.events"),
    **dict.fromkeys(("Options", "Timeouts"), "edgewire.transport.options"),
    "RetryPolicy": "edgewire.transport.retry",
}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("edgewire")
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_MODULES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES, "__version__"})


__all__ = [
    "UNSET",
    "ApiError",
    "AsyncEdgeImpulse",
    "AsyncJob",
    "AuthenticationError",
    "ConfigurationError",
    "ConnectionLost",
    "ContractError",
    "CredentialError",
    "DeadlineExceeded",
    "DeviceError",
    "DeviceNotConnected",
    "DeviceTimeout",
    "DownloadError",
    "DriftEvent",
    "EdgeImpulse",
    "EdgewireError",
    "File",
    "FileResult",
    "Job",
    "JobFailed",
    "JobInterrupted",
    "JobTimeout",
    "LogLine",
    "NoJob",
    "NotFound",
    "Options",
    "PermissionDenied",
    "RateLimited",
    "RequestEvent",
    "Response",
    "RetryEvent",
    "RetryPolicy",
    "Sample",
    "SamplingFailed",
    "SamplingTimeout",
    "ServerError",
    "State",
    "Timeout",
    "Timeouts",
    "TransportError",
    "Unset",
    "UploadError",
    "UploadReport",
    "write_profile",
]
