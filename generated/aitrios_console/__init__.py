# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""Sony AITRIOS Console: 94 operations as typed methods.

``AitriosApi`` blocks, ``AsyncAitriosApi`` is awaited; both have one attribute for each tag of the contract.
Nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AitriosApi, AsyncAitriosApi
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
    from .paging import AsyncPages, Pages
    from .raw import AsyncRawAitriosApi, RawAitriosApi
    from .types import UNSET, File, Response, Unset

_MODULES = {
    "AsyncAitriosApi": "client",
    "AitriosApi": "client",
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
    "AsyncPages": "paging",
    "Pages": "paging",
    "AsyncRawAitriosApi": "raw",
    "RawAitriosApi": "raw",
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
    "AitriosApi",
    "ApiError",
    "AsyncAitriosApi",
    "AsyncPages",
    "AsyncRawAitriosApi",
    "AuthenticationError",
    "ConnectionLost",
    "ContractError",
    "DownloadError",
    "DriftEvent",
    "EdgewireError",
    "FieldAbsent",
    "File",
    "NotFound",
    "Pages",
    "PermissionDenied",
    "RateLimited",
    "RawAitriosApi",
    "Response",
    "ServerError",
    "Timeout",
    "TransportError",
    "Unset",
]
