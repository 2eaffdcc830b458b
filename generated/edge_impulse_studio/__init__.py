# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""Edge Impulse Studio: 555 operations as typed methods.

``StudioApi`` blocks, ``AsyncStudioApi`` is awaited; both have one attribute for each tag of the contract.
Nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AsyncStudioApi, StudioApi
    from .drift import DriftEvent
    from .errors import (
        ApiError,
        AuthenticationError,
        ConnectionLost,
        ContractError,
        DownloadError,
        EdgewireError,
        FieldAbsent,
        NotFound,
        PermissionDenied,
        RateLimited,
        ServerError,
        Timeout,
        TransportError,
    )
    from .organization import AsyncOrganization, Organization
    from .paging import AsyncPages, Pages
    from .project import AsyncProject, Project
    from .raw import AsyncRawStudioApi, RawStudioApi
    from .types import UNSET, File, Response, Unset

_MODULES = {
    "AsyncStudioApi": "client",
    "StudioApi": "client",
    "DriftEvent": "drift",
    "ApiError": "errors",
    "AuthenticationError": "errors",
    "ConnectionLost": "errors",
    "ContractError": "errors",
    "DownloadError": "errors",
    "EdgewireError": "errors",
    "FieldAbsent": "errors",
    "NotFound": "errors",
    "PermissionDenied": "errors",
    "RateLimited": "errors",
    "ServerError": "errors",
    "Timeout": "errors",
    "TransportError": "errors",
    "AsyncOrganization": "organization",
    "Organization": "organization",
    "AsyncPages": "paging",
    "Pages": "paging",
    "AsyncProject": "project",
    "Project": "project",
    "AsyncRawStudioApi": "raw",
    "RawStudioApi": "raw",
    "UNSET": "types",
    "File": "types",
    "Response": "types",
    "Unset": "types",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("." + _MODULES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = [
    "UNSET",
    "ApiError",
    "AsyncOrganization",
    "AsyncPages",
    "AsyncProject",
    "AsyncRawStudioApi",
    "AsyncStudioApi",
    "AuthenticationError",
    "ConnectionLost",
    "ContractError",
    "DownloadError",
    "DriftEvent",
    "EdgewireError",
    "FieldAbsent",
    "File",
    "NotFound",
    "Organization",
    "Pages",
    "PermissionDenied",
    "Project",
    "RateLimited",
    "RawStudioApi",
    "Response",
    "ServerError",
    "StudioApi",
    "Timeout",
    "TransportError",
    "Unset",
]
