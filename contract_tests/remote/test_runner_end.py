"""How a device at work ends."""

from __future__ import annotations

import asyncio
import threading

import pytest
from edgewire.errors import ConfigurationError
from edgewire.remote import Sampling

from .conftest import PATIENCE
from .service import Line, Service, device, running, sampled
from .talking import SAMPLE


def test_a_device_that_stops_finishes_an_upload_first() -> None:
    async def main() -> None:
        service = Service()
        service.may_upload.clear()
        made = device()
        task = asyncio.ensure_future(made.run_with(service.runner(made)))
        line = await service.line()
        await line.welcome()
        line.tell(sample=SAMPLE)
        await asyncio.wait_for(service.uploading.wait(), PATIENCE)
        made.stop()
        line.tell(sample=SAMPLE)  # nothing new any more
        while (message := await line.hear()).get("sample") is not False:
            pass
        assert message["error"] == "Device is sampling, cannot start another sample"
        assert not task.done()
        service.may_upload.set()
        await asyncio.wait_for(task, PATIENCE)
        assert await line.hear() == {"sampleFinished": True}
        assert service.uploads == ["rows"]
        assert service.kinds()[-1] == "finished"
        assert line.closed

    asyncio.run(main())


@pytest.mark.parametrize("blocking", [False, True])
def test_a_device_that_stops_gives_up_a_recording(blocking: bool) -> None:
    began, over = threading.Event(), threading.Event()

    def record(sampling: Sampling) -> None:
        began.set()
        over.wait()

    async def arecord(sampling: Sampling) -> None:
        began.set()
        await asyncio.Event().wait()

    async def talk(service: Service, line: Line) -> None:
        line.tell(sample=SAMPLE)
        while not began.is_set():
            await asyncio.sleep(0)
        made.stop()
        while "error" not in (message := await line.hear()):
            pass
        assert message == {"sample": False, "error": "Device was stopped"}

    made = device(record if blocking else arecord)
    try:
        service = running(made, talk)
    finally:
        over.set()
    assert service.events[-1].kind == "failed"
    assert service.events[-1].error == "Device was stopped"


def test_a_device_that_is_cancelled_finishes_nothing_and_closes_its_connection() -> None:
    async def main() -> None:
        service = Service()
        service.may_upload.clear()
        made = device()
        task = asyncio.ensure_future(made.run_with(service.runner(made)))
        line = await service.line()
        await line.welcome()
        line.tell(sample=SAMPLE)
        await asyncio.wait_for(service.uploading.wait(), PATIENCE)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert line.closed
        assert service.uploads == []
        assert len(asyncio.all_tasks()) == 1, "nothing is left behind"

    asyncio.run(main())


def test_a_stop_before_the_run_ends_that_run_and_no_other() -> None:
    async def talk(service: Service, line: Line) -> None:
        await sampled(line)

    async def main() -> None:
        service = Service()
        await asyncio.wait_for(made.run_with(service.runner(made)), PATIENCE)

    made = device()
    made.stop()
    asyncio.run(main())
    assert running(made, talk).uploads == ["rows"]


def test_a_device_runs_once_at_a_time() -> None:
    async def talk(service: Service, line: Line) -> None:
        with pytest.raises(ConfigurationError, match="AA:BB is running"):
            await made.run_with(service.runner(made))
        await sampled(line)

    made = device()
    running(made, talk)
