# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""Lists that the service gives in pages, as one: which page to ask for next, and two drivers that ask.

A list may change while it is read. Offsets then lead elsewhere: what was not seen yet moves forward when seen items
vanish, and what was seen moves back when others appear before it. So every page after the first must hold an item that
was seen, which shows that nothing before it is missing; where none does, an earlier page is asked for.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from logging import getLogger
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from .errors import ContractError
from .types import UNSET

if TYPE_CHECKING:
    from .sending import Request

T = TypeVar("T")
Call = Callable[..., "Request[Any]"]
"""Builds the request of one page, from ``limit`` and where it starts."""

_log = getLogger(__name__)
_SAME = 4
"""So many times the same page, however far on it was asked for, is a service that does not look at the offset."""
_FRUITLESS = 100
"""So many pages with nothing new are a list that is lost track of."""


class Walk(Protocol):
    """One way through a list, without I/O: told what came, it says what to ask for."""

    done: bool

    def arguments(self) -> dict[str, Any]:
        """What to ask for next."""

    def take(self, page: Any) -> list[Any]:
        """What of an answer was not there before."""


class ByOffset(NamedTuple):
    """How an operation with ``limit`` and ``offset`` is paged.

    Attributes:
        operation: operationId.
        items: attribute of the answer that holds the items.
        total: attribute that says how many there are in all, None where the service does not say.
        key: attribute of an item that no other item shares. None where there is none: such a list is read by bare
            offsets, and must stay as it is meanwhile.
        maximum: the largest ``limit``.
    """

    operation: str
    items: str
    total: str | None = None
    key: str | None = None
    maximum: int | None = None

    def walk(self, page_size: int) -> Walk:
        """A way through the list from its start."""
        return _Bare(self, page_size) if self.key is None or self.maximum == 1 else _Tracked(self, page_size)


class ByToken(NamedTuple):
    """How an operation is paged that hands out a token for the rest.

    Attributes:
        operation: operationId.
        items: attribute of the answer that holds the items.
        token: attribute of the answer that holds the token; nothing or an empty text with the last page.
        parameter: argument that takes the token.
        maximum: the largest ``limit``.
    """

    operation: str
    items: str
    token: str
    parameter: str
    maximum: int | None = None

    def walk(self, page_size: int) -> Walk:
        """A way through the list from its start."""
        return _Tokens(self, page_size)


class _Bare:
    """Reads on where the last page ended."""

    def __init__(self, paging: ByOffset, page_size: int, start: int = 0) -> None:
        self.done = False
        self._paging = paging
        self._limit = page_size
        self._offset = start
        self._before: list[Any] = []

    def arguments(self) -> dict[str, Any]:
        return {"limit": self._limit, "offset": self._offset}

    def take(self, page: Any) -> list[Any]:
        items, total = items_of(page, self._paging), total_of(page, self._paging)
        self._offset += len(items)
        if items and items == self._before:
            items = []  # the service does not look at the offset
        self.done = not items or (len(items) < self._limit and self._offset >= (total or 0))
        self._before = items
        return items


class _Tracked:
    """Looks for the end of what was seen, and reads on from there.

    Where the list stays as it is, each page just starts with the last item of the one before. Otherwise ``_low`` is an
    offset within what was seen, and ``_high`` one behind it, until a page holds items of both kinds.
    """

    def __init__(self, paging: ByOffset, page_size: int) -> None:
        self.done = False
        self._paging = paging
        self._size = page_size
        self._seen: set[object] = set()
        self._bare: _Bare | None = None
        self._offset = 0
        self._totals: list[int] = []
        self._found()

    def _found(self) -> None:
        """Start a search anew: something was found at ``_offset``."""
        self._low = self._offset
        self._high: int | None = None
        self._void: int | None = None  # an offset where nothing is
        self._step = self._same = self._fruitless = 0
        self._before: list[object] = []

    def arguments(self) -> dict[str, Any]:
        if self._bare:
            return self._bare.arguments()
        return {"limit": self._limit(), "offset": self._offset}

    def _limit(self) -> int:
        limit = self._size + bool(self._seen)  # one more, for the item that has to be there again
        return min(limit, self._paging.maximum or limit)

    def take(self, page: Any) -> list[Any]:
        if self._bare:
            items, self.done = self._bare.take(page), self._bare.done
            return items
        items, total = items_of(page, self._paging), total_of(page, self._paging)
        end = self._offset + len(items)
        last = self._is_last(len(items), end, total)
        self._totals = [*self._totals[:1], total] if total is not None else self._totals
        keys = [_key(item, self._paging.key) for item in items]
        new = [item for item, key in zip(items, keys, strict=True) if key not in self._seen]
        if None in keys or len(set(keys)) < len(keys):  # then it does not tell items apart after all
            self._bare, self.done = _Bare(self._paging, self._size, end), last
            return new
        if self._offset > 0 and len(new) == len(items):
            self._void = self._void if items else self._offset
            self._back()
            new = []
        elif new:
            self._seen.update(keys)
            self._offset = end - 1
            self._found()
            self.done = last
        else:
            self.done = last or not items
            self._on(end)
            self._same = self._same + 1 if keys == self._before else 0
            self._before = list(keys)
        self._give_up()
        return new

    def _is_last(self, count: int, end: int, total: int | None) -> bool:
        """Whether the list ends with a page: it is short. Only where the service says that there are more, it may just
        give fewer than it was asked for; unless nothing is where they should be.
        """
        more = total is not None and total > end and (self._void is None or end < self._void)
        return count < self._limit() and not more

    def _back(self) -> None:
        """Nothing on the page was seen before: what was seen ends earlier."""
        self._high = self._offset
        self._low = self._low if self._low < self._high else 0  # else the list has changed again
        self._step = 2 * self._step or self._size
        self._offset = max((self._low + self._high) // 2 if self._low else 0, self._high - self._step, 0)

    def _on(self, end: int) -> None:
        """Everything on the page was seen before: what was seen ends there or later."""
        self._low, following = max(end - 1, 0), max(end - 1, self._offset + 1)
        if self._high is not None and self._high > self._low:
            self._offset = (self._low + self._high) // 2
        else:
            self._high = None
            self._offset = following + self._step
            self._step = 2 * self._step or self._size

    def _give_up(self) -> None:
        """End where nothing new comes any more, and say so where the service had promised more."""
        self._fruitless += 1
        self.done = self.done or self._same >= _SAME or self._fruitless > _FRUITLESS
        if self.done and self._totals and len(self._seen) < min(self._totals):
            words = "%s: the service gave %d items and says that there are %d"
            _log.warning(words, self._paging.operation, len(self._seen), min(self._totals))


class _Tokens:
    """Asks with the token of the page before, until there is none."""

    def __init__(self, paging: ByToken, page_size: int) -> None:
        self.done = False
        self._paging = paging
        self._limit = page_size
        self._token: str | None = None
        self._used: set[str] = set()
        self._before: list[Any] = []
        self._empty = 0

    def arguments(self) -> dict[str, Any]:
        return {"limit": self._limit} | ({self._paging.parameter: self._token} if self._token else {})

    def take(self, page: Any) -> list[Any]:
        items, token = items_of(page, self._paging), getattr(page, self._paging.token, None)
        self._token = token if isinstance(token, str) and token else None
        again = self._token in self._used
        if again and items == self._before:
            items = []  # the service does not look at the token
        self._before = items
        self._empty = 0 if items else self._empty + 1
        self.done = self._token is None or again or self._empty > _FRUITLESS
        self._used |= {self._token} if self._token else set()
        return items


def items_of(page: Any, paging: ByOffset | ByToken) -> list[Any]:
    """The items of an answer; none where the service left them out and may.

    Raises:
        ContractError: there is something else where they should be.
        FieldAbsent: there is nothing, and there must be.
    """
    items = getattr(page, paging.items)
    if items is None or items is UNSET:
        return []
    if not isinstance(items, list):
        raise ContractError(f"{paging.operation}: {paging.items} is no list in the answer", operation=paging.operation)
    return items


def total_of(page: Any, paging: ByOffset | ByToken) -> int | None:
    """How many items an answer says there are in all."""
    total = getattr(page, paging.total, None) if isinstance(paging, ByOffset) and paging.total else None
    return total if type(total) is int and total >= 0 else None


def _key(item: Any, attribute: str | None) -> object:
    value = getattr(item, attribute, None) if attribute else None
    return value if isinstance(value, int | str) else None


class _Source(Generic[T]):
    def __init__(self, api: Any, call: Call, paging: ByOffset | ByToken, page_size: int) -> None:
        if page_size < 1 or page_size > (paging.maximum or page_size):
            bounds = f"from 1 to {paging.maximum}" if paging.maximum else "1 or more"
            raise ValueError(f"{paging.operation}: page_size={page_size!r} must be {bounds}")
        self._api = api
        self._call = call
        self._paging = paging
        self._size = page_size

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._paging.operation}, page_size={self._size})"


class Pages(_Source[T]):
    """All items of a list that comes in pages. Asks for a page when it is needed, and from the start for each loop.

    Each item that is there all the while is given once, also where others appear or vanish meanwhile. That takes a
    field by which items are told apart, and the keys of those seen are kept as long as the loop runs.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.by_page():
            yield from page

    def by_page(self) -> Iterator[list[T]]:
        """The items as they come: for each answer those that are new, at most ``page_size`` and never none."""
        walk = self._paging.walk(self._size)
        while not walk.done:
            if items := walk.take(self._api.send(self._call(**walk.arguments()))):
                yield items

    def total(self) -> int | None:
        """How many items the service says there are now; None, without asking, where it never says."""
        if not isinstance(self._paging, ByOffset) or self._paging.total is None:
            return None
        return total_of(self._api.send(self._call(limit=1, offset=0)), self._paging)


class AsyncPages(_Source[T]):
    """As :class:`Pages`, for ``async for``."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.by_page():
            for item in page:
                yield item

    async def by_page(self) -> AsyncIterator[list[T]]:
        """The items as they come: for each answer those that are new, at most ``page_size`` and never none."""
        walk = self._paging.walk(self._size)
        while not walk.done:
            if items := walk.take(await self._api.send(self._call(**walk.arguments()))):
                yield items

    async def total(self) -> int | None:
        """How many items the service says there are now; None, without asking, where it never says."""
        if not isinstance(self._paging, ByOffset) or self._paging.total is None:
            return None
        return total_of(await self._api.send(self._call(limit=1, offset=0)), self._paging)
