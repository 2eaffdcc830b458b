"""The sandbox: Edge Impulse in a box, for where there is no account and no network.

Needs ``pip install 'edgewire[sandbox]'``. Nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .server.connections import Connected, Event
    from .server.control_client import RemoteSandbox
    from .server.disturbances import Disturbance
    from .server.errors import SandboxError
    from .server.faults import Fault
    from .server.log import Received
    from .server.sandbox import Sandbox

_MODULES = {
    "Connected": "server.connections",
    "Disturbance": "server.disturbances",
    "Event": "server.connections",
    "Fault": "server.faults",
    "Received": "server.log",
    "RemoteSandbox": "server.control_client",
    "Sandbox": "server.sandbox",
    "SandboxError": "server.errors",
}
_NEEDED = ("starlette", "uvicorn", "httptools", "websockets", "python_multipart", "jsonschema_rs")


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "Sandbox" and (missing := [needed for needed in _NEEDED if find_spec(needed) is None]):
        raise ImportError(f"the sandbox needs {', '.join(missing)}; install it with: pip install 'edgewire[sandbox]'")
    value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})


__all__ = [
    "Connected",
    "Disturbance",
    "Event",
    "Fault",
    "Received",
    "RemoteSandbox",
    "Sandbox",
    "SandboxError",
]
