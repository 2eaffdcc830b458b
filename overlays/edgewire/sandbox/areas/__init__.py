"""The hand-written answers, a module an area: each has an ``AREA`` with its handlers."""

from __future__ import annotations

from importlib import import_module

from ..registry import Area

_MODULES: tuple[str, ...] = ()


def areas() -> list[Area]:
    """All of them."""
    return [import_module(f".{name}", __package__).AREA for name in _MODULES]
