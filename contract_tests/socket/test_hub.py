"""One socket for all who listen, made again when it is lost; nobody waits for it, and nobody hears why it failed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from edge_impulse_studio.models import SocketTokenResponse
from edgewire.socket import hub as hubs
from edgewire.socket.hub import Hub
from edgewire.socket.owner import Owner
from edgewire.transport import websocket

from .stand_in import HELLO, Ear, Peer, Tokens, service, steady

PROJECT = Owner("project", 7)
ORGANIZATION = Owner("organization", 8)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(hubs, "LONGEST_WAIT", 0.02)


@pytest.fixture
def debug(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 20))


def test_events_are_heard_after_the_greeting_and_the_address_is_the_documented_one() -> None:
    async def scenario() -> None:
        async def script(peer: Peer) -> None:
            await peer.greet()
            await peer.say('42["job-data-5",{"data":"line"}]', "2", "junk")
            assert await peer.hear() == "3", "a ping is answered"
            await peer.say('42["job-finished",{"jobId":5,"success":true}]')
            await peer.stay()

        async with service(script) as (address, peers):
            hub, ear = Hub(Tokens(address)), Ear()
            hub.listen(PROJECT, ear)
            await ear.until(("job-finished", {"jobId": 5, "success": True}))
            assert ear.heard[:3] == ["connected", HELLO, ("job-data-5", {"data": "line"})]
            assert peers[0].path == "/socket.io/"
            assert peers[0].query == {
                "token": ["secret-1"],
                "EIO": ["4"],
                "transport": ["websocket"],
                "onDemandLogs": ["true"],
            }
            await hub.close()

    run(scenario)


@pytest.mark.parametrize("end", ["vanish", "close", "disconnect", "engine close"])
def test_a_lost_connection_is_made_again_with_a_new_token(end: str) -> None:
    async def scenario() -> None:
        async def lost(peer: Peer) -> None:
            await peer.greet()
            if end == "vanish":
                peer.vanish()
            elif end == "disconnect":
                await peer.say("41")
                await peer.stay()
            elif end == "engine close":
                await peer.say("1")
                await peer.stay()

        async with service(lost, lost, steady) as (address, peers):
            tokens = Tokens(address)
            hub, ear = Hub(tokens), Ear()
            hub.listen(PROJECT, ear)
            await ear.until("connected", 3)
            assert [each for each in ear.heard if isinstance(each, str)] == [
                "connected", "lost", "connected", "lost", "connected",
            ]  # fmt: skip
            assert [peer.query["token"] for peer in peers] == [["secret-1"], ["secret-2"], ["secret-3"]]
            await hub.close()

    run(scenario)


def test_a_service_that_falls_silent_is_given_up_after_its_own_measure() -> None:
    async def scenario() -> None:
        async def silent(peer: Peer) -> None:
            await peer.greet((20, 30))
            await peer.stay()

        async with service(silent, steady) as (address, peers):
            hub, ear = Hub(Tokens(address)), Ear()
            hub.listen(PROJECT, ear)
            await ear.until("connected", 2)
            assert len(peers) == 2
            await hub.close()

    run(scenario)


@pytest.mark.parametrize("token", [..., None, {}, {"socketToken": None}], ids=str)
def test_an_answer_without_a_token_is_a_connection_that_failed(token: object) -> None:
    class Late(Tokens):
        """Gives no token the first time."""

        async def send(self, request: Any) -> Any:
            given = await super().send(request)
            if len(self.given) > 1:
                return given
            return SocketTokenResponse.from_dict({"success": True, **({} if token is ... else {"token": token})})

    async def scenario() -> None:
        async with service(steady) as (address, _):
            hub, ear = Hub(Late(address)), Ear()
            hub.listen(PROJECT, ear)
            await ear.until("connected")
            assert ear.heard[:2] == ["lost", "connected"]
            await hub.close()

    run(scenario)


def test_who_leaves_does_not_wait_for_a_service_that_no_longer_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(websocket, "_CLOSE_SECONDS", 60)

    async def scenario() -> None:
        left = asyncio.Event()

        async def deaf(peer: Peer) -> None:
            await peer.greet()
            peer.deafen()
            await left.wait()
            peer.vanish()

        async with service(deaf) as (address, _):
            hub, ear = Hub(Tokens(address)), Ear()
            hub.listen(PROJECT, ear)
            await ear.until(HELLO)
            await hub.close()
            left.set()

    run(scenario)


def test_a_connection_outlives_the_time_that_it_had_to_be_made() -> None:
    async def scenario() -> None:
        async def quiet(peer: Peer) -> None:
            await peer.greet((5000, 5000))
            await asyncio.sleep(0.3)
            await peer.say('42["at last",null]')
            await peer.stay()

        async with service(quiet) as (address, peers):
            tokens = Tokens(address)
            tokens.options = tokens.options.replace(timeout=0.1)
            hub, ear = Hub(tokens), Ear()
            hub.listen(PROJECT, ear)
            await ear.until(("at last", None))
            assert len(peers) == 1
            assert "lost" not in ear.heard
            await hub.close()

    run(scenario)


def test_while_there_is_no_connection_nothing_can_be_emitted() -> None:
    async def scenario() -> None:
        async def brief(peer: Peer) -> None:
            await peer.greet()

        async with service(brief) as (address, _):
            tokens = Tokens(address)
            hub, ear = Hub(tokens), Ear()
            hub.listen(PROJECT, ear)
            await ear.until("connected")
            tokens.failures = 1_000_000
            await ear.until("lost")
            assert not hub.emit(PROJECT, "start-log-stream", {"jobId": 1})
            late = Ear()
            hub.listen(PROJECT, late)
            assert late.heard == ["lost"]
            await hub.close()

    run(scenario)


def test_who_leaves_takes_nothing_from_who_stays() -> None:
    async def scenario() -> None:
        go_on = asyncio.Event()

        async def script(peer: Peer) -> None:
            await peer.greet()
            await go_on.wait()
            await peer.say('42["for who stays",null]')
            await peer.stay()

        async with service(script) as (address, peers):
            hub, first, second = Hub(Tokens(address)), Ear(), Ear()
            leave = hub.listen(PROJECT, first)
            hub.listen(PROJECT, second)
            await second.until("connected")
            leave()
            go_on.set()
            await second.until(("for who stays", None))
            assert ("for who stays", None) not in first.heard
            assert len(peers) == 1
            assert "lost" not in second.heard
            await hub.close()

    run(scenario)


@pytest.mark.parametrize(
    "frames",
    [[], ['0{"sid":"a"}'], ['0{"sid":"a"}', '44{"message":"Invalid token"}'], ["42[1]"]],
    ids=["nothing", "opened only", "refused", "an event too early"],
)
def test_a_service_that_does_not_connect_is_tried_again_and_the_listener_told(
    frames: list[str], debug: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        async def script(peer: Peer) -> None:
            await peer.say(*frames)
            await peer.stay()

        async with service(script, steady) as (address, _):
            tokens = Tokens(address)
            tokens.options = tokens.options.replace(timeout=0.1)
            hub, ear = Hub(tokens), Ear()
            hub.listen(PROJECT, ear)
            await ear.until("connected")
            assert ear.heard == ["lost", "connected", HELLO] or ear.heard == ["lost", "connected"]
            await hub.close()

    run(scenario)
    assert "has no socket" in debug.text
    told = [record.getMessage() for record in debug.records if record.name != "websockets.server"]
    assert not [line for line in told if "secret-" in line]


def test_a_token_that_cannot_be_had_is_asked_for_again() -> None:
    async def scenario() -> None:
        async with service(steady) as (address, _):
            tokens = Tokens(address)
            tokens.failures = 3
            hub, ear = Hub(tokens), Ear()
            hub.listen(ORGANIZATION, ear)
            await ear.until("connected")
            assert ear.heard.count("lost") == 3
            assert tokens.paths == ["/api/organizations/8/socket-token"] * 4
            await hub.close()

    run(scenario)


def test_all_listeners_of_an_owner_share_a_connection_which_ends_with_the_last() -> None:
    async def scenario() -> None:
        async with service(steady) as (address, peers):
            hub = Hub(Tokens(address))
            ears = [Ear() for _ in range(200)]
            leave = [hub.listen(PROJECT, ear) for ear in ears]
            for ear in ears:
                await ear.until(HELLO)
                assert ear.heard == ["connected", HELLO]
            late = Ear()
            leave.append(hub.listen(PROJECT, late))
            assert late.heard == ["connected"], "who comes later is told at once"
            assert len(peers) == 1
            other = Ear()
            hub.listen(ORGANIZATION, other)
            await other.until("connected")
            assert len(peers) == 2, "another owner has another socket"
            for each in leave:
                each()
                each()  # once more is no harm
            await peers[0].stay()
            assert not hub.emit(PROJECT, "start-log-stream", {"jobId": 1})
            assert hub.emit(ORGANIZATION, "start-log-stream", {"jobId": 1})
            await hub.close()
            await peers[1].stay()

    run(scenario)


def test_what_is_emitted_arrives_in_order_and_only_while_connected() -> None:
    async def scenario() -> None:
        heard: list[str | bytes] = []
        whole = asyncio.Event()

        async def script(peer: Peer) -> None:
            await peer.greet()
            heard.extend([await peer.hear(), await peer.hear()])
            whole.set()
            await peer.stay()

        async with service(script) as (address, _):
            hub, ear = Hub(Tokens(address)), Ear()
            assert not hub.emit(PROJECT, "too early", None)
            hub.listen(PROJECT, ear)
            assert not hub.emit(PROJECT, "too early", None)
            await ear.until("connected")
            assert hub.emit(PROJECT, "start-log-stream", {"jobId": 1, "lastReceivedTimestamp": 0})
            assert hub.emit(PROJECT, "job-cancel", 1)
            await whole.wait()
            assert heard == ['42["start-log-stream",{"jobId":1,"lastReceivedTimestamp":0}]', '42["job-cancel",1]']
            await hub.close()

    run(scenario)


def test_where_the_user_brought_a_client_no_socket_is_opened_beside_it() -> None:
    async def scenario() -> None:
        async with service(steady) as (address, peers):
            tokens = Tokens(address)
            tokens.on_network = False
            hub, ear = Hub(tokens), Ear()
            hub.listen(PROJECT, ear)
            await ear.until("lost")
            late = Ear()
            hub.listen(PROJECT, late)
            assert late.heard == ["lost"]
            await asyncio.sleep(0.05)
            assert not peers
            assert not tokens.given
            await hub.close()

    run(scenario)


def test_closing_leaves_no_task_behind_also_while_it_connects() -> None:
    async def scenario() -> None:
        async def never(peer: Peer) -> None:
            await peer.stay()

        async with service(never) as (address, _):
            before = asyncio.all_tasks()
            hub = Hub(Tokens(address))
            hub.listen(PROJECT, Ear())
            leave = hub.listen(ORGANIZATION, Ear())
            await asyncio.sleep(0.02)
            leave()
            await hub.close()
            mine = {task for task in asyncio.all_tasks() - before if "_Line" in repr(task.get_coro())}
            assert not mine

    run(scenario)


def test_waits_between_attempts_grow_to_an_end_and_start_anew_after_a_steady_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waits: list[float] = []
    sleep = asyncio.sleep

    async def counted(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    async def scenario() -> None:
        async def brief(peer: Peer) -> None:
            await peer.greet()

        tokens = Tokens("http://127.0.0.1:1")
        tokens.failures = 8
        hub, ear = Hub(tokens), Ear()
        monkeypatch.setattr("edgewire.socket.hub.asyncio.sleep", counted)
        hub.listen(PROJECT, ear)
        await ear.until("lost", 8)
        assert waits[:7] == [0.5, 1, 2, 4, 8, 16, 20], "each twice the one before, up to the longest"
        async with service(brief) as (address, _):
            monkeypatch.setattr(hubs, "STEADY_SECONDS", -1.0)
            tokens.base_url = f"{address}/v1"
            await ear.until("connected")
            del waits[:]
            await ear.until("connected", 2)
            assert waits[0] == 0.5
            await hub.close()

    monkeypatch.setattr(hubs, "FIRST_WAIT", 0.5)
    monkeypatch.setattr(hubs, "LONGEST_WAIT", 20)
    monkeypatch.setattr("edgewire.socket.hub.random.uniform", lambda low, high: high)
    run(scenario)
