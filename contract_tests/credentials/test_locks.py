"""One lookup at a time, in threads, in tasks, and in a child whose parent was in the middle of one."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from edgewire.credentials.locks import Locks, Once
from edgewire.errors import DeadlineExceeded, ServerError


def test_sixteen_threads_make_one_lookup() -> None:
    once: Once[int] = Once()
    together = threading.Barrier(16)
    lookups: list[int] = []

    def look_up() -> int:
        time.sleep(0.05)  # so that the others come while it goes on
        lookups.append(1)
        return 5

    def ask(_: int) -> int:
        together.wait()
        return once.get(look_up)

    with ThreadPoolExecutor(16) as pool:
        assert [*pool.map(ask, range(16))] == [5] * 16
    assert len(lookups) == 1


def test_sixteen_tasks_make_one_lookup() -> None:
    once: Once[int] = Once()
    lookups: list[int] = []

    async def look_up() -> int:
        await asyncio.sleep(0.01)
        lookups.append(1)
        return 5

    async def main() -> list[int]:
        return await asyncio.gather(*(once.aget(look_up) for _ in range(16)))

    assert asyncio.run(main()) == [5] * 16
    assert len(lookups) == 1


def test_a_lookup_that_fails_is_made_again() -> None:
    once: Once[int] = Once()
    answers: Iterator[int | Exception] = iter([ConnectionError("no"), 5])

    def look_up() -> int:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    with pytest.raises(ConnectionError):
        once.get(look_up)
    assert once.get(look_up) == 5


class _Slow:
    """A lookup that goes on until all others wait for it, and then fails."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.made = 0
        self.others = threading.Semaphore(0)

    def __call__(self) -> int:
        self.made += 1
        for _ in range(7 if self.made == 1 else 0):
            self.others.acquire()
        time.sleep(0.05 if self.made == 1 else 0)  # the last step to the lock
        raise self.error


def ask_together(once: Once[int], look_up: _Slow) -> list[Exception]:
    """What eight threads get, one of which is in the middle of it when the others come."""
    errors: list[Exception] = []

    def ask() -> None:
        try:
            once.get(look_up)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    threads[0].start()
    while not look_up.made:
        time.sleep(0.001)
    for thread in threads[1:]:
        thread.start()
        look_up.others.release()
    for thread in threads:
        thread.join()
    return errors


def test_a_lookup_that_fails_has_failed_for_all_who_waited_for_it() -> None:
    """Else they would fail one after the other, each after all its repeats."""
    look_up = _Slow(ServerError("busy", status=503))
    errors = ask_together(Once(), look_up)
    assert [(type(error), str(error)) for error in errors] == [(ServerError, "busy")] * 8
    assert len({id(error) for error in errors}) == 8, "each raises its own, with its own traceback"
    assert look_up.made == 1


def test_tasks_that_waited_for_a_lookup_that_fails_get_its_error() -> None:
    once: Once[int] = Once()
    made: list[int] = []

    async def look_up() -> int:
        made.append(1)
        await asyncio.sleep(0.01)
        raise ServerError("busy", status=503)

    async def main() -> list[int | BaseException]:
        return await asyncio.gather(*(once.aget(look_up) for _ in range(8)), return_exceptions=True)

    assert [str(error) for error in asyncio.run(main())] == ["busy"] * 8
    assert len(made) == 1


def test_the_end_of_one_callers_deadline_is_not_that_of_the_others() -> None:
    look_up = _Slow(DeadlineExceeded("over"))
    assert len(ask_together(Once(), look_up)) == 8
    assert look_up.made == 8, "each tried for itself"


def test_each_event_loop_has_a_lock_of_its_own() -> None:
    locks = Locks()

    async def use() -> asyncio.Lock:
        async with locks.alock:
            return locks.alock

    assert asyncio.run(use()) is not asyncio.run(use())


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")  # that is what this is about
def test_a_child_does_not_wait_for_a_thread_of_its_parent() -> None:
    locks = Locks()
    locks.lock.acquire()  # as a thread in the middle of a lookup would hold it
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        got = locks.lock.acquire(timeout=5)
        os.write(write, b"free" if got else b"held")
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as answer:
        assert answer.read() == b"free"
    os.waitpid(child, 0)
    assert locks.lock.locked(), "the parent's is still its own"
    locks.lock.release()
