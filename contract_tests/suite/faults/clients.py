"""Clients with a defect: a function of the generated or of the hand-written client is another one for a while."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from importlib import import_module
from typing import Any

Patch = Callable[[], AbstractContextManager[None]]

_API = "edge_impulse_studio.api"


def replaced(where: str, change: Callable[[Any], Any]) -> Patch:
    """What stands at ``package.module:name`` or ``package.module:Class.name`` is what ``change`` makes of it."""

    @contextmanager
    def patch() -> Iterator[None]:
        module, _, name = where.partition(":")
        holder: Any = import_module(module)
        *outer, name = name.split(".")
        for each in outer:
            holder = getattr(holder, each)
        before = getattr(holder, name)
        setattr(holder, name, change(before))
        try:
            yield
        finally:
            setattr(holder, name, before)

    return patch


def together(*patches: Patch) -> Patch:
    """Several of them."""

    @contextmanager
    def patch() -> Iterator[None]:
        with ExitStack() as stack:
            for each in patches:
                stack.enter_context(each())
            yield

    return patch


def sends(operation: str, change: Callable[[dict[str, Any]], None]) -> Patch:
    """An operation, such as ``raw_data.edit_label``, gives other arguments to what puts its request together."""

    def other(request: Callable[..., Any]) -> Callable[..., Any]:
        def put_together(about: Any, path: str, **rest: Any) -> Any:
            arguments = {"operation": about, "path": path, **rest}
            change(arguments)
            return request(arguments.pop("operation"), arguments.pop("path"), **arguments)

        return put_together

    return replaced(f"{_API}.{operation}:_request", other)
