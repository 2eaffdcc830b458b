"""A device at work that shows what it sees and infers."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from edgewire.remote import InferenceInfo, ModelMonitor, Sampling
from edgewire.remote.running import watching

from .service import Line, Service, device, running
from .talking import SAMPLE


@pytest.mark.parametrize("awaiting", [False, True])
def test_pictures_are_taken_until_nobody_looks(awaiting: bool) -> None:
    asked: list[str] = []

    def look(resolution: str) -> bytes:
        asked.append(resolution)
        return b"\xff\xd8\xff"

    async def alook(resolution: str) -> bytes:
        return look(resolution)

    async def talk(service: Service, line: Line) -> None:
        line.tell(startSnapshot=True, resolution="high")
        assert await line.hear() == {"snapshotStarted": True}
        assert await line.hear() == {"snapshotFrame": "/9j/"}
        assert await line.hear() == {"snapshotFrame": "/9j/"}
        line.tell(stopSnapshot=True)
        while "snapshotStopped" not in (message := await line.hear()):
            assert message == {"snapshotFrame": "/9j/"}
        line.tell(sample=SAMPLE)
        assert await line.hear() == {"sample": True}, "and no picture more"

    service = running(device(snapshot=alook if awaiting else look), talk)
    assert set(asked) == {"high"}
    assert service.kinds()[2:4] == ["watched", "unwatched"]


def test_a_camera_that_fails_says_why_and_the_device_lives_on() -> None:
    gives: list[Any] = ["no picture", OSError("dark"), b"\xff\xd8\xff"]

    def look(resolution: str) -> Any:
        given = gives.pop(0) if len(gives) > 1 else gives[0]
        if isinstance(given, OSError):
            raise given
        return given

    async def talk(service: Service, line: Line) -> None:
        words = []
        for _ in range(2):
            line.tell(startSnapshot=True)
            words.append((await line.hear())["error"])
        assert words == ["the camera gave a str, and a picture is the bytes of a JPEG", "dark"]
        line.tell(startSnapshot=True)
        assert await line.hear() == {"snapshotStarted": True}

    service = running(device(snapshot=look), talk)
    assert [event.error for event in service.events if event.kind == "unwatched"][:2] == [
        "the camera gave a str, and a picture is the bytes of a JPEG", "dark",
    ]  # fmt: skip


def test_no_picture_is_taken_before_the_last_one_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "PERIOD", 0.001)
    asked: list[str] = []

    def look(resolution: str) -> bytes:
        asked.append(resolution)
        return b"\xff\xd8\xff"

    async def talk(service: Service, line: Line) -> None:
        line.open.clear()
        line.tell(startSnapshot=True)
        while not asked:
            await asyncio.sleep(0)
        await asyncio.sleep(0.05)
        assert len(asked) == 1
        line.open.set()
        while len(asked) == 1:
            await asyncio.sleep(0)

    running(device(snapshot=look), talk)


def test_pictures_pause_for_a_sample() -> None:
    at_once = []
    busy = threading.Lock()

    def look(resolution: str) -> bytes:
        at_once.append(busy.acquire(blocking=False))
        busy.release()
        return b"\xff\xd8\xff"

    def record(sampling: Sampling) -> str:
        with busy:
            return "rows"

    async def talk(service: Service, line: Line) -> None:
        line.tell(startSnapshot=True)
        await line.hear()
        line.tell(sample=SAMPLE)
        while "sampleFinished" not in await line.hear():
            pass
        assert await line.hear() == {"snapshotFrame": "/9j/"}, "and go on"

    running(device(record, snapshot=look), talk)
    assert all(at_once)


def test_records_come_from_any_thread_and_a_new_model_is_told() -> None:
    info = InferenceInfo(7, "Me", "P", 3)
    newer = InferenceInfo(7, "Me", "P", 4)
    gives: list[Any] = [OSError("disk full"), "no info", newer]

    def update(version: Any) -> Any:
        given = gives.pop(0)
        if isinstance(given, OSError):
            raise given
        return given

    monitor = ModelMonitor(info, on_new_model=update)

    async def talk(service: Service, line: Line) -> None:
        line.tell(startInferenceStream=True)
        await line.hear()
        await asyncio.to_thread(monitor.add, {"classification": {"a": 1}}, timestamp=5)
        assert (await line.hear())["impulseRecord"]["result"] == {"classification": {"a": 1}}
        await asyncio.to_thread(monitor.summarize, {"mean": []})
        assert await line.hear() == {"inferenceSummary": {"mean": []}}
        for error in ("disk full", "on_new_model gave a str and no InferenceInfo"):
            line.tell(newModelAvailable=True, deploymentVersion=4)
            assert await line.hear() == {"modelUpdateSuccess": False, "error": error}
        line.tell(newModelAvailable=True)
        assert await line.hear() == {"modelUpdateSuccess": True, "inferenceInfo": newer.to_message()}

    service = running(device(inference=monitor), talk)
    assert monitor.info == newer
    assert [event.error for event in service.events if event.kind == "updated"][1:] == [
        "on_new_model gave a str and no InferenceInfo", None,
    ]  # fmt: skip
    monitor.add({"classification": {}})  # and after the run, nobody listens
    assert monitor._heard is None, "it keeps nothing of a run that is over"
