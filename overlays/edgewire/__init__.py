"""edgewire: clients for Edge Impulse and the Sony AITRIOS Console.

The generated packages ``edge_impulse_studio`` and ``aitrios_console`` are complete clients of their own. This package
is where the hand-written capabilities on top of them live; nothing in it is imported before it is used.
"""

from __future__ import annotations

from typing import Any

__all__ = ["__version__"]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("edgewire")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
