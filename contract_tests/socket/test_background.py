"""A loop beside blocking callers: there while there is something to do, one for all, and gone without a trace."""

from __future__ import annotations

import asyncio
import concurrent.futures
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from edgewire.background import Background

from contract_tests.sandbox.process import environment

PATIENCE = 10


class Shared:
    """What tasks share: counts its lives."""

    made = 0
    closed = 0

    def __init__(self) -> None:
        type(self).made += 1
        self.loop = asyncio.get_running_loop()

    async def close(self) -> None:
        assert asyncio.get_running_loop() is self.loop
        type(self).closed += 1


@pytest.fixture
def background() -> Iterator[Background[Shared]]:
    Shared.made = Shared.closed = 0
    yield Background(Shared, lambda shared: shared.close(), "a-test-of-loops")
    _gone()


def _gone() -> None:
    for thread in threading.enumerate():
        if thread.name == "a-test-of-loops":
            thread.join(PATIENCE)
            assert not thread.is_alive(), "nothing is left of it"


async def _wait_for(event: asyncio.Event) -> str:
    await event.wait()
    return "went on"


def test_a_task_gives_its_result_and_the_thread_ends_with_it(background: Background[Shared]) -> None:
    async def task(shared: Shared) -> int:
        return 5

    assert background.run(task).result(PATIENCE) == 5
    _gone()
    assert (Shared.made, Shared.closed) == (1, 1)
    assert background.run(task).result(PATIENCE) == 5, "it starts again"
    _gone()
    assert (Shared.made, Shared.closed) == (2, 2)


def test_what_a_task_raises_is_raised_where_it_is_waited_for(background: Background[Shared]) -> None:
    async def task(shared: Shared) -> int:
        raise LookupError("not here")

    with pytest.raises(LookupError, match="not here"):
        background.run(task).result(PATIENCE)


def test_tasks_at_once_share_one_loop_and_what_they_share_ends_after_the_last(background: Background[Shared]) -> None:
    async def task(shared: Shared) -> Shared:
        await asyncio.sleep(0.01)
        assert Shared.closed == 0
        return shared

    futures = [background.run(task) for _ in range(100)]
    assert len({id(future.result(PATIENCE)) for future in futures}) == 1
    _gone()
    assert (Shared.made, Shared.closed) == (1, 1)


def test_cancelling_the_future_cancels_the_task_which_may_still_put_things_away(background: Background[Shared]) -> None:
    begun, ended = threading.Event(), threading.Event()

    async def task(shared: Shared) -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)
            assert Shared.closed == 0, "what it shares is there until it has ended"
            ended.set()

    future = background.run(task)
    assert begun.wait(PATIENCE)
    assert future.cancel()
    assert ended.wait(PATIENCE)
    _gone()
    assert Shared.closed == 1


def test_a_future_that_is_cancelled_before_its_task_began_lets_the_thread_end(background: Background[Shared]) -> None:
    async def task(shared: Shared) -> None:
        await asyncio.Event().wait()

    for _ in range(50):
        background.run(task).cancel()
    _gone()


def test_a_future_can_be_cancelled_wherever_the_garbage_collector_runs(background: Background[Shared]) -> None:
    """Such as in a thread that starts a task: what cancels it is the end of a generator that nobody has any more."""

    async def task(shared: Shared) -> None:
        await asyncio.Event().wait()

    future = background.run(task)

    def collected() -> None:
        with background._lock:
            future.cancel()

    thread = threading.Thread(target=collected, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    _gone()


def test_all_tasks_can_be_cancelled(background: Background[Shared]) -> None:
    async def task(shared: Shared) -> None:
        await asyncio.Event().wait()

    futures = [background.run(task) for _ in range(5)]
    background.cancel()
    for future in futures:
        with pytest.raises(concurrent.futures.CancelledError):
            future.result(PATIENCE)
    background.cancel()  # nothing is there any more


def test_tasks_that_are_all_cancelled_have_put_things_away_when_that_returns(background: Background[Shared]) -> None:
    begun = threading.Event()
    ended: list[int] = []

    async def task(shared: Shared) -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.02)
            ended.append(Shared.closed)

    background.run(task)
    assert begun.wait(PATIENCE)
    background.cancel()
    assert ended == [0], "and what they share was there until then"
    _gone()


def test_a_task_can_cancel_all_of_them_itself(background: Background[Shared], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edgewire.background._PUT_AWAY_SECONDS", 1000.0)

    async def task(shared: Shared) -> None:
        background.cancel()
        await asyncio.Event().wait()

    future = background.run(task)
    with pytest.raises(concurrent.futures.CancelledError):
        future.result(PATIENCE)
    _gone()


def test_callers_of_many_threads_come_and_go_and_none_is_lost(background: Background[Shared]) -> None:
    async def task(shared: Shared) -> int:
        await asyncio.sleep(0)
        return 1

    counted: list[int] = []

    def caller() -> None:
        counted.extend(background.run(task).result(PATIENCE) for _ in range(50))

    threads = [threading.Thread(target=caller) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert len(counted) == 400
    _gone()
    assert Shared.made == Shared.closed


def test_a_forked_child_has_a_loop_of_its_own() -> None:
    """In a process of its own: a fork of the test runner's threads is nobody's promise."""
    program = """
import asyncio, os, threading, warnings
from edgewire.background import Background

warnings.simplefilter("ignore", DeprecationWarning)  # later Pythons warn of a fork with threads
class Shared:
    async def close(self): pass
background = Background(Shared, lambda shared: shared.close(), "loop")
go_on = threading.Event()
async def waits(shared):
    await asyncio.get_running_loop().run_in_executor(None, go_on.wait)
async def five(shared):
    return 5
future = background.run(waits)
child = os.fork()
if not child:
    os._exit(background.run(five).result(10))
go_on.set()
future.result(10)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    assert _said(program) == "5\n"


def test_a_program_ends_although_somebody_still_waits() -> None:
    program = """
import asyncio
from edgewire.background import Background
class Shared:
    async def close(self): pass
async def task(shared):
    await asyncio.Event().wait()
Background(Shared, lambda shared: shared.close(), "loop").run(task)
print("over")
"""
    assert _said(program) == "over\n"


def _said(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
