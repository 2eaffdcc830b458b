"""Which page is asked for next: nothing is missed, nothing is given twice, and every way has an end."""

from __future__ import annotations

import logging
from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest
from edge_impulse_studio import ContractError, FieldAbsent
from edge_impulse_studio.models import ListSamplesResponse
from edge_impulse_studio.paging import ByOffset, ByToken, items_of
from hypothesis import example, given, settings
from hypothesis import strategies as st

from contract_tests.paging.lists import BARE, KEYED, Change, Changing, numbers, read

CHANGES = st.lists(
    st.tuples(
        st.sampled_from(("insert", "delete")),
        st.sampled_from((0, 1, 2, 5, 10, -1, -3)) | st.integers(0, 60),
        st.integers(0, 12),
    ),
    max_size=25,
)
TOTALS = {
    "right": lambda real: real,
    "none": lambda real: None,
    "too many": lambda real: real + 7,
    "too few": lambda real: max(real - 3, 0),
    "nothing": lambda real: 0,
}


@settings(max_examples=600)
@given(
    count=st.integers(0, 60),
    size=st.integers(1, 13),
    changes=CHANGES,
    total=st.sampled_from(("right", "none", "too many")),
)
@example(count=6, size=3, changes=[("delete", 0, 3)], total="right")  # the last page seen is gone
@example(count=6, size=3, changes=[("delete", 0, 4)], total="none")  # and nothing is where it should go on
@example(count=40, size=4, changes=[("insert", 0, 30)], total="right")  # all of the next pages have been seen
@example(count=60, size=2, changes=[("insert", 0, 4)] * 20, total="none")  # grows faster than it is read
def test_what_is_there_all_the_time_is_given_exactly_once(
    count: int, size: int, changes: list[Change], total: str
) -> None:
    """Wherever others appear or vanish between two pages; and no item at all is given twice."""
    service = Changing(count, changes, TOTALS[total])
    given_counts = Counter(numbers(read(KEYED.walk(size), service.answer)))
    assert service.always <= given_counts.keys()
    assert set(given_counts.values()) <= {1}


@settings(max_examples=300)
@given(
    count=st.integers(0, 60),
    size=st.integers(1, 13),
    total=st.sampled_from(sorted(TOTALS)),
    paging=st.sampled_from((KEYED, BARE)),
)
def test_a_list_that_stays_as_it_is_is_given_in_its_order(count: int, size: int, total: str, paging: ByOffset) -> None:
    """With and without a key, whatever the service says of its total."""
    service = Changing(count, total=TOTALS[total])
    assert numbers(read(paging.walk(size), service.answer)) == list(range(count))


@pytest.mark.parametrize(
    ("count", "size", "calls"), [(0, 10, 1), (9, 10, 1), (10, 10, 2), (11, 10, 2), (999, 100, 10), (7, 100, 1)]
)
@pytest.mark.parametrize("paging", [KEYED, BARE], ids=["keyed", "bare"])
def test_a_short_page_is_the_last(count: int, size: int, calls: int, paging: ByOffset) -> None:
    service = Changing(count)
    pages = read(paging.walk(size), service.answer)
    assert len(service.asked) == calls
    assert all(len(page) <= size for page in pages)
    assert service.asked[0] == {"limit": size, "offset": 0}


def test_every_page_after_the_first_starts_with_the_last_item_seen() -> None:
    service = Changing(25)
    read(KEYED.walk(10), service.answer)
    assert service.asked == [
        {"limit": 10, "offset": 0},
        {"limit": 11, "offset": 9},
        {"limit": 11, "offset": 19},
    ]


@given(count=st.integers(0, 60), size=st.integers(1, 13), cap=st.integers(2, 12))
def test_a_service_that_gives_fewer_than_asked_is_asked_on(count: int, size: int, cap: int) -> None:
    """A short page is not the end where the total says that there is more."""
    for paging in (KEYED, BARE):
        service = Changing(count, cap=cap)
        assert numbers(read(paging.walk(size), service.answer)) == list(range(count))


@pytest.mark.parametrize("paging", [KEYED, BARE], ids=["keyed", "bare"])
def test_a_total_that_is_too_high_costs_three_calls_at_most(paging: ByOffset) -> None:
    """Where no item is at the place where the next should be, the list is at its end."""
    service = Changing(25, total=lambda real: 1000)
    assert numbers(read(paging.walk(10), service.answer)) == list(range(25))
    assert len(service.asked) <= 3 + 3


def test_a_long_list_is_searched_in_few_calls() -> None:
    """Of 100,000 items, half of those seen vanish at once: the end of the others is found by halving."""
    quiet: list[Change] = [("insert", 0, 0)] * 500
    service = Changing(100_000, [*quiet, ("delete", 100, 25_000)])
    found = numbers(read(KEYED.walk(100), service.answer))
    assert service.always <= set(found)
    assert len(found) == len(set(found))
    assert len(service.asked) < 1100


def test_many_that_appear_at_the_front_are_passed_in_few_calls() -> None:
    """Of 20,000 items half were seen when 5,000 others appear before them: these 50 pages are not all read again."""
    quiet: list[Change] = [("insert", 0, 0)] * 100
    service = Changing(20_000, [*quiet, ("insert", 0, 5000)])
    assert service.always <= set(numbers(read(KEYED.walk(100), service.answer)))
    assert len(service.asked) < 200 + 20


@pytest.mark.parametrize("size", [1, 5, 20, 100])
@pytest.mark.parametrize("total", [None, 20, 5000], ids=str)
@pytest.mark.parametrize("paging", [KEYED, BARE], ids=["keyed", "bare"])
def test_a_service_that_ignores_the_offset_is_not_asked_for_ever(
    paging: ByOffset, total: int | None, size: int
) -> None:
    """The same page at every offset."""
    calls = []

    def answer(arguments: dict[str, Any]) -> SimpleNamespace:
        calls.append(arguments)
        return SimpleNamespace(things=[SimpleNamespace(id=i) for i in range(20)], total=total)

    assert numbers(read(paging.walk(size), answer)) == list(range(20))
    assert len(calls) <= 8


def test_an_early_end_is_said(caplog: pytest.LogCaptureFixture) -> None:
    """The service promises 5,000 items and goes on giving the same 20."""
    page = SimpleNamespace(things=[SimpleNamespace(id=i) for i in range(20)], total=5000)
    with caplog.at_level(logging.WARNING):
        read(KEYED.walk(20), lambda arguments: page)
    assert "listThings: the service gave 20 items and says that there are 5000" in caplog.text
    caplog.clear()
    read(KEYED.walk(20), Changing(55).answer)
    assert not caplog.text


@pytest.mark.parametrize(
    "ids", [[1, 1, 2, 2, 3, 3], [None] * 6, [[1], [2], [3], [4], [5], [6]]], ids=["twice", "none", "wrong type"]
)
def test_items_that_the_key_does_not_tell_apart_are_all_given(ids: list[Any]) -> None:
    """Then the list is read by its offsets alone."""
    things = [SimpleNamespace(id=each, place=place) for place, each in enumerate(ids)]

    def answer(arguments: dict[str, Any]) -> SimpleNamespace:
        start = arguments["offset"]
        return SimpleNamespace(things=things[start : start + arguments["limit"]], total=None)

    found = [item for page in read(KEYED.walk(2), answer) for item in page]
    assert [id(item) for item in found] == [id(item) for item in things]


def test_no_page_is_larger_than_the_contract_allows() -> None:
    paging = KEYED._replace(maximum=10)
    service = Changing(35)
    assert numbers(read(paging.walk(10), service.answer)) == list(range(35))
    assert {asked["limit"] for asked in service.asked} == {10}
    only = Changing(5)
    assert numbers(read(KEYED._replace(maximum=1).walk(1), only.answer)) == list(range(5))


TOKENS = ByToken("getThings", items="things", token="token", parameter="starting_after", maximum=50)


def token_page(things: list[int], token: object) -> SimpleNamespace:
    return SimpleNamespace(things=things, token=token)


@pytest.mark.parametrize("end", [None, "", 7], ids=["null", "empty", "wrong type"])
def test_a_token_leads_on_until_there_is_none(end: object) -> None:
    answers = {None: token_page([1, 2], "a"), "a": token_page([], "b"), "b": token_page([3], end)}
    asked = []

    def answer(arguments: dict[str, Any]) -> SimpleNamespace:
        asked.append(arguments)
        return answers[arguments.get("starting_after")]

    assert read(TOKENS.walk(2), answer) == [[1, 2], [], [3]]
    assert asked == [{"limit": 2}, {"limit": 2, "starting_after": "a"}, {"limit": 2, "starting_after": "b"}]


def test_a_token_that_leads_nowhere_is_not_followed_for_ever() -> None:
    """The same page with the same token; two tokens in a circle; empty pages with ever new tokens."""
    assert read(TOKENS.walk(2), lambda arguments: token_page([1, 2], "a")) == [[1, 2], []]
    circle = {None: token_page([1], "a"), "a": token_page([2], "b"), "b": token_page([3], "a")}
    assert read(TOKENS.walk(2), lambda arguments: circle[arguments.get("starting_after")]) == [[1], [2], [3]]
    assert not any(read(TOKENS.walk(2), lambda arguments: token_page([], f"{arguments.get('starting_after')}x"), 200))


def test_what_is_no_list_is_an_error_and_what_may_be_left_out_is_not() -> None:
    """An answer without its items is not an empty list, unless the contract says that they may be left out."""
    paging = ByOffset("listSamples", items="samples", total="total_count", key="id")
    with pytest.raises(FieldAbsent, match="samples"):
        items_of(ListSamplesResponse.from_dict({"success": True, "totalCount": 0}), paging)
    with pytest.raises(ContractError, match="listSamples: samples is no list"):
        items_of(ListSamplesResponse.from_dict({"success": True, "totalCount": 0, "samples": "x"}), paging)
    assert items_of(SimpleNamespace(samples=None), paging) == []
