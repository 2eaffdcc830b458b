"""A device at work: functions of every kind, and connections of every kind."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable
from typing import Any

import pytest
from edgewire.errors import AuthenticationError
from edgewire.remote import SampleRefused, Sampling
from edgewire.remote.running.backoff import MOST, SETTLED, Backoff

from .conftest import PATIENCE
from .service import Line, Service, device, running, sampled
from .talking import KEY, SAMPLE


def in_a_thread(sampling: Sampling) -> str:
    sampling.progress(50)
    sampling.processing()
    return threading.current_thread().name


async def awaited(sampling: Sampling) -> str:
    sampling.progress(50)
    sampling.processing()
    return threading.current_thread().name


class ACallable:
    async def __call__(self, sampling: Sampling) -> str:
        return await awaited(sampling)


def gives_awaitable(sampling: Sampling) -> Awaitable[str]:
    return awaited(sampling)


@pytest.mark.parametrize(
    ("sampler", "beside"),
    [(in_a_thread, True), (awaited, False), (ACallable(), False), (gives_awaitable, False)],
    ids=["function", "coroutine", "object", "function that gives a coroutine"],
)
def test_functions_are_called_beside_the_loop_and_coroutines_in_it(sampler: Any, beside: bool) -> None:
    said: list[Any] = []

    async def talk(service: Service, line: Line) -> None:
        said.extend(await sampled(line))

    service = running(device(sampler), talk)
    assert said == ["sample", "sampleStarted", 50, "sampleProcessing", "sampleUploading", "sampleFinished"]
    assert (service.uploads == [threading.current_thread().name]) is not beside
    assert service.kinds() == ["connected", "accepted", "sampling", "uploading", "finished"]
    assert service.events[-1].sample_id == 7
    assert service.events[-1].request is not None
    assert service.events[-1].request.label == "wave"


class Mute(Exception):
    """Has no words."""


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (SampleRefused("Linux daemon was started with --no-camera"), "Linux daemon was started with --no-camera"),
        (OSError("no power"), "no power"),
        (Mute(), "Mute"),
        (StopIteration(), "there is nothing more to record"),
        (SystemExit(3), "the device's function ended with SystemExit"),
        (KeyboardInterrupt(), "the device's function ended with KeyboardInterrupt"),
        (OSError(f"key {KEY} and {'0' * 32}"), "key <redacted> and <redacted>"),
        (OSError("x" * 10_000), "x" * 500),
        (OSError("half \ud800"), "half ?"),
    ],
    ids=range(9),
)
def test_what_a_sampler_raises_is_told_in_its_words_and_the_device_lives_on(error: BaseException, words: str) -> None:
    errors = [error]

    def record(sampling: Sampling) -> str:
        if errors:
            raise errors.pop()
        return "rows"

    said: list[Any] = []

    async def talk(service: Service, line: Line) -> None:
        said.extend([*await sampled(line), *await sampled(line)])

    service = running(device(record), talk)
    assert said[:3] == ["sample", "sampleStarted", words]
    assert said[-1] == "sampleFinished"
    assert [event.kind for event in service.events[2:]] == ["sampling", "failed", "sampling", "uploading", "finished"]


def test_progress_that_is_no_number_is_the_samplers_error() -> None:
    async def talk(service: Service, line: Line) -> None:
        assert "could not convert" in (await sampled(line))[-1]

    running(device(lambda sampling: sampling.progress("half")), talk)


def test_a_refused_request_is_an_event() -> None:
    async def talk(service: Service, line: Line) -> None:
        line.tell(sample={**SAMPLE, "sensor": "X"})
        assert await line.hear() == {"sample": False, "error": "Invalid sensor: X"}

    assert running(device(), talk).events[-1].error == "Invalid sensor: X"


def test_what_is_sent_has_the_devices_encoding() -> None:
    lines: list[Line] = []

    async def talk(service: Service, line: Line) -> None:
        lines.append(line)
        await sampled(line)
        line.told.put_nowait("pong")
        line.told.put_nowait(b"\xff")
        await sampled(line)

    running(device(encoding="cbor"), talk)
    assert all(isinstance(frame, bytes) for frame in lines[0].frames)
    running(device(), talk)
    assert all(isinstance(frame, str) for frame in lines[1].frames)


# Connections


def test_a_device_that_is_not_let_in_gives_up_with_the_services_words() -> None:
    async def main() -> Service:
        service = Service()
        made = device()
        task = asyncio.ensure_future(made.run_with(service.runner(made)))
        line = await service.line()
        await line.hear()
        line.tell(hello=False, err=f"Invalid API key {KEY}")
        with pytest.raises(AuthenticationError, match="Invalid API key <redacted>") as caught:
            await task
        assert caught.value.server_message == "Invalid API key <redacted>"
        assert line.closed
        return service

    service = asyncio.run(main())
    assert service.kinds() == ["connected"], "and does not try again"


def test_whatever_else_happens_to_a_connection_there_is_another() -> None:
    async def main() -> Service:
        service = Service()
        service.refusing = 2
        made = device()
        task = asyncio.ensure_future(made.run_with(service.runner(made, greeting=0.05)))
        mute = await service.line()
        await mute.hear()  # and no answer
        odd = await service.line()
        await odd.hear()
        odd.tell(err="Failed to parse message")
        cut = await service.line()
        await cut.welcome()
        cut.told.put_nowait(None)
        last = await service.line()
        await last.welcome()
        await sampled(last)
        made.stop()
        await asyncio.wait_for(task, PATIENCE)
        assert mute.closed
        assert odd.closed
        assert cut.closed
        assert last.closed
        return service

    service = asyncio.run(main())
    why = [event.error for event in service.events if event.kind == "disconnected"]
    assert why == [
        "refused, and the key is <redacted>",
        "refused, and the key is <redacted>",
        "remote management: no answer to the hello within 0.05 s",
        "remote management: Failed to parse message",
        "the connection is closed",
    ]
    waits = [event.wait for event in service.events if event.kind == "reconnecting"]
    assert len(waits) == 5
    assert None not in waits


def test_a_sample_outlives_its_connection() -> None:
    async def talk(service: Service, line: Line) -> None:
        service.may_upload.clear()
        line.tell(sample=SAMPLE)
        await asyncio.wait_for(service.uploading.wait(), PATIENCE)
        line.told.put_nowait(None)
        again = await service.line()
        assert "hello" in await again.hear()
        service.may_upload.set()
        while service.kinds()[-1] != "finished":
            await asyncio.sleep(0)
        for _ in range(50):
            await asyncio.sleep(0)
        assert again.sent.empty(), "nothing is said before the hello is answered"
        again.tell(hello=True)
        assert await again.hear() == {"sampleFinished": True}

    service = running(device(), talk)
    assert service.uploads == ["rows"]
    assert service.kinds().count("finished") == 1


def test_of_what_could_not_be_sent_only_the_last_word_is_sent_on_the_next_connection() -> None:
    async def talk(service: Service, line: Line) -> None:
        line.open.clear()
        line.tell(sample=SAMPLE)
        while "finished" not in service.kinds():
            await asyncio.sleep(0)
        line.told.put_nowait(None)
        again = await service.line()
        await again.welcome()  # which hears the hello first
        assert await again.hear() == {"sampleFinished": True}
        assert await sampled(again) == ["sample", "sampleStarted", "sampleUploading", "sampleFinished"], "and once"

    running(device(), talk)


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_waits_grow_to_half_a_minute_and_start_anew_after_a_good_connection(chance: float) -> None:
    backoff = Backoff(random=lambda: chance)
    share = 0.75 + chance / 2
    waits = [backoff.wait() for _ in range(8)]
    assert waits[:5] == [share, 2 * share, 4 * share, 8 * share, 16 * share]
    assert max(waits) <= MOST
    assert backoff.wait(SETTLED - 1) == waits[-1], "short connections are none"
    assert backoff.wait(SETTLED) == share
    assert all(0 < Backoff(random=lambda: chance).wait() <= MOST for _ in range(3))
    for _ in range(5000):
        backoff.wait()
