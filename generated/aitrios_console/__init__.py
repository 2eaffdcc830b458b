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
        EdgewireError,
        FieldAbsent,
        NotFound,
        PermissionDenied,
        RateLimited,
        ServerError,
        Timeout,
        TransportError,
    )
    from .types import UNSET, File, Response, Unset

_MODULES = {
    "AsyncAitriosApi": "client",
    "AitriosApi": "client",
    "DriftEvent": "drift",
    **dict.fromkeys(
        (
            "ApiError",
            "AuthenticationError",
            "ConnectionLost",
            "ContractError",
            "EdgewireError",
            "FieldAbsent",
            "NotFound",
            "PermissionDenied",
            "RateLimited",
            "ServerError",
            "Timeout",
            "TransportError",
        ),
        "errors",
    ),
    **dict.fromkeys(("UNSET", "File", "Response", "Unset"), "types"),
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
    "AsyncAitriosApi",
    "AuthenticationError",
    "ConnectionLost",
    "ContractError",
    "DriftEvent",
    "EdgewireError",
    "FieldAbsent",
    "File",
    "NotFound",
    "PermissionDenied",
    "RateLimited",
    "Response",
    "ServerError",
    "AitriosApi",
    "Timeout",
    "TransportError",
    "Unset",
]
