"""Other ways to call the operations of a resource class: with the first argument bound, or for the whole HTTP answer.

A view lists the methods it has; what they take and give is taken over from the resource class, by type checkers too.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

from .types import Response

P = ParamSpec("P")
R = TypeVar("R")


class View:
    """Methods of a resource class, with their first arguments given.

    Args:
        first: the instance of the resource class, and what is bound.
    """

    __slots__ = ("_first",)

    def __init__(self, *first: Any) -> None:
        self._first = first

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._first[1:]))})"


class _Method:
    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method
        self.__doc__ = method.__doc__

    def __get__(self, view: View | None, owner: type | None = None) -> Any:
        if view is None:
            return self
        method = partial(self._method, *view._first)
        method.__doc__ = self.__doc__
        return method


class Bound(_Method, Generic[P, R]):
    """A method without its first argument, which the view gives."""

    def __init__(self, method: Callable[Concatenate[Any, Any, P], R]) -> None:
        super().__init__(method)

    @overload
    def __get__(self, view: None, owner: type | None = None) -> Self: ...
    @overload
    def __get__(self, view: View, owner: type | None = None) -> Callable[P, R]: ...
    def __get__(self, view: View | None, owner: type | None = None) -> Any:
        return super().__get__(view, owner)


class Raw(_Method, Generic[P, R]):
    """A method that gives the whole HTTP answer, with what the method gives in ``parsed``."""

    def __init__(self, method: Callable[Concatenate[Any, P], R]) -> None:
        super().__init__(method)

    @overload
    def __get__(self, view: None, owner: type | None = None) -> Self: ...
    @overload
    def __get__(self, view: View, owner: type | None = None) -> Callable[P, Response[R]]: ...
    def __get__(self, view: View | None, owner: type | None = None) -> Any:
        return super().__get__(view, owner)


class AsyncRaw(_Method, Generic[P, R]):
    """As :class:`Raw`, of a method that is awaited."""

    def __init__(self, method: Callable[Concatenate[Any, P], Coroutine[Any, Any, R]]) -> None:
        super().__init__(method)

    @overload
    def __get__(self, view: None, owner: type | None = None) -> Self: ...
    @overload
    def __get__(self, view: View, owner: type | None = None) -> Callable[P, Coroutine[Any, Any, Response[R]]]: ...
    def __get__(self, view: View | None, owner: type | None = None) -> Any:
        return super().__get__(view, owner)


class _Exchanging:
    def __init__(self, api: Any) -> None:
        self.send = api.exchange


def exchanging(api: Any) -> Any:
    """What stands in for an ``Api`` below a resource class, so that its methods give whole answers."""
    return _Exchanging(api)
