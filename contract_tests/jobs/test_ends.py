"""However waiting ends, nobody hangs, the job is left alone unless asked otherwise, and nothing goes on running."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from edgewire import AsyncEdgeImpulse, ConfigurationError, EdgeImpulse, EdgewireError, JobInterrupted, LogLine
from edgewire.sandbox import Sandbox

from .conftest import PATIENCE, Client, eventually, settings


def interrupt_when(condition: Callable[[], object]) -> threading.Thread:
    """Ctrl-C as soon as something is so."""

    def work() -> None:
        eventually(condition)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=work)
    thread.start()
    return thread


def connected(sandbox: Sandbox) -> bool:
    return any(request.method == "WEBSOCKET" for request in sandbox.requests)


@pytest.mark.parametrize("cancel", [False, True], ids=["leave", "cancel"])
def test_ctrl_c_leaves_the_job_running_or_ends_it_and_says_which(blocking: Client, cancel: bool) -> None:
    job = blocking.start(seconds=100)
    thread = interrupt_when(lambda: connected(blocking.sandbox))
    with pytest.raises(JobInterrupted) as caught:
        job.wait(on_interrupt="cancel" if cancel else "leave")
    thread.join()
    error = caught.value
    assert f"job {job.id} of project {blocking.sandbox.project_id} is waited for no longer, and " in str(error)
    assert ("cancelled" if cancel else f"ei.jobs.attach({job.id}, project_id=") in str(error)
    assert (error.job_ids, error.cancelled) == ((job.id,), cancel)
    assert ("finished" in job.status().to_dict()) is cancel


def test_ctrl_c_while_a_line_is_heard_is_the_same(blocking: Client) -> None:
    jobs = [blocking.start(seconds=100, lines=[{"text": "a", "after": 0}]) for _ in range(2)]

    def on_log(job: Any, line: LogLine) -> None:
        signal.raise_signal(signal.SIGINT)

    with pytest.raises(JobInterrupted) as caught:
        blocking.ei.jobs.wait_all(jobs, on_log=on_log)
    assert caught.value.job_ids == tuple(job.id for job in jobs)


def test_what_is_to_be_done_on_ctrl_c_has_to_be_known(blocking: Client) -> None:
    job = blocking.start(seconds=100)
    with pytest.raises(ConfigurationError, match="give 'leave' or 'cancel'"):
        job.wait(on_interrupt="kill")


def test_what_the_hearer_of_lines_raises_ends_the_waiting(client: Client) -> None:
    job = client.start(seconds=100, lines=[{"text": "a", "after": 0}])

    def on_log(line: LogLine) -> None:
        raise KeyError(line.text)

    with pytest.raises(KeyError, match="a"):
        client.do(job.wait(on_log=on_log))


def test_lines_are_heard_where_the_caller_is(blocking: Client) -> None:
    heard = list[threading.Thread]()
    blocking.start(lines=["a"]).wait(on_log=lambda line: heard.append(threading.current_thread()))
    assert heard == [threading.current_thread()]


def test_a_log_that_is_left_is_followed_no_longer(client: Client) -> None:
    job = client.start(seconds=100, lines=[{"text": "a", "after": 0}])
    if client.awaited:

        async def first() -> str:
            lines = job.logs()
            text: str = (await anext(lines)).text
            await lines.aclose()
            others = asyncio.all_tasks() - {asyncio.current_task()}
            assert not others
            return text

        assert client.do(first()) == "a\n"
    else:
        lines = job.logs()
        assert next(lines).text == "a\n"
        lines.close()


def test_who_waits_when_the_client_is_closed_hears_it_and_the_job_goes_on(client: Client) -> None:
    job = client.start(seconds=100)
    if client.awaited:

        async def both() -> None:
            task = asyncio.create_task(job.wait())
            while not connected(client.sandbox):
                await asyncio.sleep(0.005)
            await client.ei.close()
            await asyncio.wait_for(task, PATIENCE)

        with pytest.raises(ConfigurationError, match="the client was closed while job"):
            client.do(both())
    else:

        def close() -> None:
            eventually(lambda: connected(client.sandbox))
            client.ei.close()

        closing = threading.Thread(target=close)
        closing.start()
        with pytest.raises(ConfigurationError, match="the client was closed while its jobs were waited for"):
            job.wait(timeout=PATIENCE)
        closing.join()
    with pytest.raises(ConfigurationError, match="is closed"):
        _ = client.ei.jobs
    with pytest.raises(EdgewireError):
        client.do(job.wait(timeout=PATIENCE))


def test_closing_a_copy_ends_the_waiting_of_the_copy_alone(blocking: Client) -> None:
    copy = blocking.ei.with_options(timeout=5)
    job = blocking.start(seconds=0.5)
    failed = list[Exception]()

    def wait() -> None:
        try:
            copy.jobs.attach(job.id).wait(timeout=PATIENCE)
        except ConfigurationError as error:
            failed.append(error)

    other = threading.Thread(target=wait)
    other.start()
    eventually(lambda: connected(blocking.sandbox))
    copy.close()
    assert job.wait(timeout=PATIENCE).finished_successful
    other.join()
    assert len(failed) == 1


def test_a_task_that_is_cancelled_leaves_the_job_and_nothing_else(awaiting: Client) -> None:
    job = awaiting.start(seconds=100)

    async def cancelled() -> None:
        task = asyncio.create_task(job.wait())
        while not connected(awaiting.sandbox):
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}

    awaiting.do(cancelled())
    assert "finished" not in awaiting.do(job.status()).to_dict()


def test_threads_wait_for_the_same_job_together(blocking: Client) -> None:
    job = blocking.start(seconds=0.3, lines=["a", "b"])
    told: list[list[str]] = [[] for _ in range(4)]
    threads = [
        threading.Thread(target=lambda mine=mine: job.wait(on_log=lambda line: mine.append(line.text))) for mine in told
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert told == [["a\n", "b\n"]] * 4


def test_blocking_calls_work_where_a_loop_is_running(blocking: Client) -> None:
    async def inside() -> Any:
        return blocking.start(seconds=0.05).wait(timeout=PATIENCE)

    assert asyncio.run(inside()).finished_successful


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")  # that is what this is about
def test_a_forked_child_waits_by_itself_while_its_parent_does(blocking: Client) -> None:
    job = blocking.start(seconds=0.6)
    waiting = threading.Thread(target=job.wait)
    waiting.start()
    eventually(lambda: connected(blocking.sandbox))
    child = os.fork()
    if child == 0:  # nothing of the test may go on here, whatever happens
        try:
            os._exit(0 if job.wait(timeout=PATIENCE).finished_successful else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    waiting.join()


def test_with_an_http_client_of_the_users_jobs_are_found_over_by_asking(sandbox: Sandbox) -> None:
    """Where it leads is not known, so no socket is tried beside it."""
    sandbox.jobs.script(seconds=0.2, lines=["a", "b"])
    with httpx.Client() as http, EdgeImpulse(**settings(sandbox), http_client=http) as ei:
        job = ei.jobs.start(ei.project().jobs.start_keywords_noise_job)
        assert [line.text for line in job.logs()] == ["a\n", "b\n"]
    assert not connected(sandbox)


def test_in_process_a_job_is_waited_for_without_any_socket() -> None:
    async def work() -> None:
        async with Sandbox.in_process(job_seconds=0.2) as inside:
            inside.jobs.script(seconds=0.2, lines=["a", "b"])
            async with (
                httpx.AsyncClient(transport=inside.transport()) as http,
                AsyncEdgeImpulse(**settings(inside), http_client=http) as ei,
            ):
                job = await ei.jobs.start(ei.project(inside.project_id).jobs.start_keywords_noise_job)
                assert [line.text async for line in job.logs()] == ["a\n", "b\n"]
                assert job.result.finished_successful

    asyncio.run(work())
