"""What each disturbance of the Studio socket's events looks like to its client."""

from __future__ import annotations

import asyncio

import pytest
from edgewire.sandbox import Sandbox

from .conftest import MOMENT, Begin, Clients, eventually


def test_undisturbed_events_come_once_and_in_order(clients: Clients, begin: Begin) -> None:
    job, client = begin("one", "two", "three"), clients.studio()
    client.ask(job)
    assert client.told() == ["one", "two", "three"]
    clients.sandbox.clock.advance(10)
    assert client.told() == ["job-finished-N", "job-finished"]


def test_a_cut_ends_the_connection_without_a_word_in_place_of_the_event(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("cut", event="job-data-*", after=2)
    job, client = begin("one", "two", "three"), clients.studio()
    client.ask(job)
    assert [client.event()[1]["data"] for _ in range(2)] == ["one\n", "two\n"]
    assert client.end().rcvd is None
    again = clients.studio()
    again.ask(job)
    assert again.told() == ["one", "two", "three"]


def test_a_cut_with_a_code_says_goodbye(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("cut", event="job-data-*", code=1012)
    job, client = begin("one"), clients.studio()
    client.ask(job)
    farewell = client.end().rcvd
    assert farewell is not None
    assert farewell.code == 1012


def test_a_repeated_event_comes_twice_in_a_row(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("repeat", event="job-data-*", after=1)
    job, client = begin("one", "two", "three"), clients.studio()
    client.ask(job)
    assert client.told() == ["one", "two", "two", "three"]


def test_a_withheld_event_never_comes(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("withhold", event="job-finished*", count=None)
    job, client = begin("one", seconds=0), clients.studio()
    client.ask(job)
    assert client.told() == ["one"]
    assert clients.sandbox.connections[-1].sent[-1].name == "job-finished"


@pytest.mark.parametrize(
    ("by", "expected"), [(1, "two one three four"), (2, "two three one four"), (3, "two three four one")]
)
def test_a_reordered_event_comes_after_those_that_overtook_it(
    clients: Clients, begin: Begin, by: int, expected: str
) -> None:
    clients.sandbox.disturbances.add("reorder", event="job-data-*", by=by)
    job, client = begin("one", "two", "three", "four"), clients.studio()
    client.ask(job)
    assert client.told() == expected.split()


def test_reordering_all_swaps_pairs(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("reorder", event="job-data-*", count=None)
    job, client = begin("one", "two", "three", "four"), clients.studio()
    client.ask(job)
    assert client.told() == ["two", "one", "four", "three"]


def test_only_what_is_sent_overtakes(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("reorder", event="job-data-*")
    clients.sandbox.disturbances.add("withhold", event="job-data-*")
    clients.sandbox.disturbances.add("delay", event="job-data-*", seconds=3600, overtake=True)
    job, client = begin("one", "two", "three", "four", "five"), clients.studio()
    client.ask(job)
    assert client.told() == ["four", "one", "five"]


def test_an_event_that_nothing_follows_stays_held_back(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("reorder", event="job-data-*")
    job, client = begin("one"), clients.studio()
    client.ask(job)
    assert client.told() == []
    clients.sandbox.clock.advance(10)
    assert client.event()[0] == f"job-finished-{job}"
    assert client.event()[1] == {"data": "one\n", "logLevel": "info"}


def test_a_delayed_event_holds_up_what_follows(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("delay", event="job-data-*", seconds=0.01)
    clients.sandbox.disturbances.add("delay", event="job-data-*", seconds=3600, after=1)
    job, client = begin("one", "two", "three"), clients.studio()
    client.ask(job)
    assert client.event()[1]["data"] == "one\n"
    assert client.event()[1]["data"] == "two\n"
    client.socket.send("2mark")
    with pytest.raises(TimeoutError):
        client.frame(MOMENT)


def test_a_delayed_event_may_be_overtaken(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("delay", event="job-data-*", seconds=0.05, overtake=True)
    clients.sandbox.disturbances.add("delay", event="job-data-*", seconds=3600, overtake=True)
    job, client = begin("one", "two", "three"), clients.studio()
    client.ask(job)
    assert [client.event()[1]["data"] for _ in range(2)] == ["three\n", "one\n"]
    assert client.told() == []


def test_what_is_delayed_goes_with_its_connection(sandbox: Sandbox, clients: Clients, begin: Begin) -> None:
    def tasks() -> int:
        return sandbox.call(lambda: len(asyncio.all_tasks()))

    before, job = tasks(), begin("one", "two")
    sandbox.disturbances.add("delay", event="job-data-*", seconds=3600, overtake=True, count=None)
    client = clients.studio()
    client.ask(job)
    assert client.told() == []
    assert tasks() > before
    client.socket.close()
    eventually(lambda: tasks() == before)


def test_a_silent_connection_is_open_and_answers_nothing(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("silence", event="job-data-*", after=1)
    job, client = begin("one", "two", "three"), clients.studio()
    client.ask(job)
    assert client.event()[1]["data"] == "one\n"
    assert client.is_silent()
    assert [each.number for each in clients.sandbox.connections.open("studio")] == [1]
    again = clients.studio()
    again.ask(job)
    assert again.told() == ["one", "two", "three"]
    assert isinstance(clients.sandbox, Sandbox)
    clients.sandbox.service.sockets.cut()  # as it would give up a client that says nothing
    assert again.end().rcvd is not None
    assert client.is_silent()
    clients.sandbox.cut("studio")
    assert client.end().rcvd is None


def test_a_silent_connection_ends_when_its_client_gives_up(clients: Clients) -> None:
    clients.sandbox.disturbances.add("silence", event="hello")
    client = clients.studio(greeted=False)
    client.frame()
    client.socket.send("40")
    client.frame()
    assert client.is_silent()
    client.socket.close()
    assert client.socket.close_code == 1006, "nobody answered the close"
    assert clients.sandbox.connections[0].sent[-1].disturbance == "silence"
    eventually(lambda: not clients.sandbox.connections.open())


def test_only_what_has_the_name_is_struck_and_only_a_star_stands_for_anything(clients: Clients, begin: Begin) -> None:
    for event in ("job-data-?*", "job-data", "job-finished", "[j]ob-*", "JOB-*"):
        clients.sandbox.disturbances.add("withhold", event=event, count=None)
    clients.sandbox.disturbances.add("withhold", port="remote", count=None)
    job, client = begin("one", seconds=0), clients.studio()
    client.ask(job)
    assert client.told() == ["one", "job-finished-N"]


def test_the_count_and_what_is_let_pass_hold_over_all_connections(clients: Clients, begin: Begin) -> None:
    order = clients.sandbox.disturbances.add("withhold", event="job-data-*", after=3, count=2)
    job = begin("one", "two")
    told = []
    for _ in range(3):
        client = clients.studio()
        client.ask(job)
        told.append(client.told())
    assert told == [["one", "two"], ["one"], ["two"]]
    assert isinstance(clients.sandbox, Sandbox)
    assert (order.seen, order.hits, order.spent) == (5, 2, True)


def test_the_first_order_strikes_and_the_event_counts_for_no_other(clients: Clients, begin: Begin) -> None:
    clients.sandbox.disturbances.add("withhold", event="job-data-*", after=1)
    clients.sandbox.disturbances.add("repeat", event="*-data-*", after=1)
    job, client = begin("one", "two", "three"), clients.studio()
    client.ask(job)
    assert client.told() == ["one", "three", "three"]


def test_an_order_that_was_taken_back_strikes_no_more(clients: Clients, begin: Begin) -> None:
    disturbances = clients.sandbox.disturbances
    order = disturbances.add("withhold", count=None)
    disturbances.add("withhold", event="job-finished-*", count=None)
    assert disturbances.remove(order.id)
    assert not disturbances.remove(order.id)
    job, client = begin("one", seconds=0), clients.studio()
    client.ask(job)
    assert client.told() == ["one", "job-finished"]
    clients.sandbox.reset()
    assert list(disturbances) == []
