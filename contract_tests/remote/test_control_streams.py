"""``ei.devices``: what a device shows while somebody looks, and that it is told when nobody does any more."""

from __future__ import annotations

import asyncio
import base64
import threading
from collections.abc import Callable
from contextlib import suppress
from itertools import count, islice
from typing import Any

import pytest
from edgewire import (
    ApiError,
    AsyncEdgeImpulse,
    ConfigurationError,
    ConnectionLost,
    DeviceError,
    DeviceNotConnected,
    DeviceTimeout,
    EdgeImpulse,
)
from edgewire.remote.control import AsyncStream, records, streams
from edgewire.sandbox import Sandbox
from edgewire.socket import hub
from websockets.exceptions import ConnectionClosed

from .handmade import JPEG, MODEL, PATIENCE, HandMade, client, handmade

RESULT = {"result": {"classification": {"idle": 0.9}}, "timing": {"dsp": 1, "classification": 2}}


class Camera:
    """Sends pictures until it is told to stop."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def __call__(self, device: HandMade, message: dict[str, Any]) -> None:
        if "startSnapshot" in message:
            self.stopped.clear()
            threading.Thread(target=self._show, args=(device,), daemon=True).start()
        elif "stopSnapshot" in message:
            self.stopped.set()

    def _show(self, device: HandMade) -> None:
        with suppress(ConnectionClosed):  # the test is over
            device.say(snapshotStarted=True)
            for number in count():
                if self.stopped.wait(0.01):
                    return
                device.say(snapshotFrame=JPEG, fileName=f"{number}.jpg")


def model(device: HandMade, message: dict[str, Any]) -> None:
    """Finds something as soon as somebody looks, and has kept ten records."""
    if "startInferenceStream" in message:
        device.say(inferenceStreamStarted=True)
        for index in range(3):
            device.say(impulseRecord=RESULT, index=index, timestamp=100 + index)
    elif "impulseRecordRequest" in message:
        device.say(impulseRecord=RESULT, index=99)  # what it finds meanwhile
        asked = message["impulseRecordRequest"]
        between = asked.get("range", {"first": 0, "last": -1})
        numbers = [asked["index"]] if "index" in asked else asked.get("list")
        for index in numbers or range(between["first"], between["last"] + 1):
            if index < 10:
                raw = {"type": "jpg", "bufferBase64": JPEG}
                device.say(impulseRecordsResponse=True, index=index, record=RESULT, timestamp=5, rawData=raw)
            else:
                device.say(impulseRecordsResponse=False, index=index, error="Record not found")


def test_pictures_come_until_the_loop_is_left(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    camera = Camera()
    with handmade(sandbox, "camera", camera) as device:
        for seen, snapshot in enumerate(ei.devices.snapshots("camera", resolution="high")):
            assert (snapshot.frame, snapshot.device_id) == (base64.b64decode(JPEG), "camera")
            assert snapshot.file_name == f"{seen}.jpg"
            if seen == 2:
                break
        assert camera.stopped.wait(PATIENCE)
        assert device.wait_for("startSnapshot")["resolution"] == "high"


@pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError])
def test_an_error_in_the_loop_stops_the_pictures(sandbox: Sandbox, ei: EdgeImpulse, error: type[BaseException]) -> None:
    camera = Camera()
    with handmade(sandbox, f"camera {error.__name__}", camera) as device:
        with pytest.raises(error):
            _fail_in_the_middle(ei, device.id, error)
        assert camera.stopped.wait(PATIENCE)


def test_a_stream_that_is_closed_gives_no_more_and_can_be_closed_twice(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    camera = Camera()
    with handmade(sandbox, "closed", camera):
        frames = ei.devices.snapshots("closed")
        first = next(iter(frames))
        frames.close()
        frames.close()
        assert first.frame
        assert camera.stopped.wait(PATIENCE)
        assert all(frame.frame for frame in frames), "what came before may still be taken, and then it ends"


def test_in_a_with_statement_a_second_loop_goes_on(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    async def twice() -> list[str | None]:
        async with client(sandbox) as awaited, awaited.devices.snapshots("twice") as frames:
            return [(await anext(aiter(frames))).file_name for _ in range(2)]

    with handmade(sandbox, "twice", Camera()):
        with ei.devices.snapshots("twice") as frames:
            assert [next(iter(frames)).file_name for _ in range(2)] == ["0.jpg", "1.jpg"]
        assert asyncio.run(twice()) == ["0.jpg", "1.jpg"]


def test_the_device_is_told_to_stop_before_close_returns(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "told", Camera()), ei.devices.snapshots("told") as frames:
        next(iter(frames))
        frames.close()
        assert list(sandbox.requests)[-1].operation == "stopDeviceDebugStream"


def test_a_stream_is_kept_alive(sandbox: Sandbox, ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "ALIVE_SECONDS", 0.02)

    def signs() -> int:
        return sum(request.operation == "keepDeviceDebugStreamAlive" for request in sandbox.requests)

    before = signs()
    with handmade(sandbox, "alive", Camera()), ei.devices.snapshots("alive") as frames:
        for _ in frames:
            if signs() >= before + 3:
                break


def test_a_stream_that_the_service_forgot_ends_with_its_words(
    sandbox: Sandbox, ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "ALIVE_SECONDS", 0.02)
    with handmade(sandbox, "forgotten", Camera()):
        monkeypatch.setattr(sandbox.service.sockets, "emit", lambda *_: None)  # it does not say so either
        threading.Thread(target=_forget, args=(sandbox, "forgotten")).start()
        with pytest.raises(DeviceError, match="No debug stream found"):
            list(ei.devices.snapshots("forgotten"))


def _forget(sandbox: Sandbox, id: str) -> None:
    def forget() -> bool:
        link = sandbox.service.remote.link(sandbox.project_id, id)
        assert link is not None
        found = bool(link.streams)
        link.streams.clear()
        return found

    for _ in range(1000):
        if sandbox.call(forget):
            return
        threading.Event().wait(0.01)


def test_a_missed_sign_of_life_ends_nothing(sandbox: Sandbox, ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "ALIVE_SECONDS", 0.02)
    fault = sandbox.faults.add("status", operation="keepDeviceDebugStreamAlive", status=503, count=2)
    try:
        with handmade(sandbox, "shaky", Camera()), ei.with_options(max_retries=0).devices.snapshots("shaky") as frames:
            for _ in frames:
                if fault.spent:
                    break
    finally:
        sandbox.faults.clear()


def test_a_client_that_is_closed_shows_no_more_and_the_device_is_told(sandbox: Sandbox) -> None:
    camera = Camera()
    closed = EdgeImpulse(
        api_key=sandbox.api_key, project_id=sandbox.project_id, api_endpoint=sandbox.studio_url, journal=None
    )
    with handmade(sandbox, "shut", camera):
        frames = iter(closed.devices.snapshots("shut"))
        next(frames)
        closed.close()
        assert _stopped(sandbox)
        with pytest.raises(ConfigurationError, match="closed"):
            for _ in frames:
                pass


def test_an_awaited_client_that_is_closed_shows_no_more_and_the_device_is_told(sandbox: Sandbox) -> None:
    async def use() -> None:
        closed = client(sandbox)
        async with closed.devices.snapshots("shut and awaited") as frames:
            async for _ in frames:
                break
            await closed.close()
            assert _stopped(sandbox)
            with pytest.raises(ConfigurationError, match="closed"):
                async for _ in frames:
                    pass

    with handmade(sandbox, "shut and awaited", Camera()):
        asyncio.run(use())


def _stopped(sandbox: Sandbox) -> bool:
    """Whether the last that was said of streams is that one is to stop."""
    said = [request.operation for request in sandbox.requests if "DebugStream" in (request.operation or "")]
    return said[-1] == "stopDeviceDebugStream"


def test_a_camera_that_fails_ends_the_stream_with_its_words(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        device.say(snapshotFailed=True, error="Lens cap is on")

    with handmade(sandbox, "capped", behave), pytest.raises(DeviceError, match="no more snapshots: Lens cap is on"):
        list(ei.devices.snapshots("capped"))


def test_a_device_that_leaves_ends_the_stream(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        device.leave()

    with handmade(sandbox, "left", behave), pytest.raises(DeviceError, match="it was stopped"):
        list(ei.devices.snapshots("left"))


def test_a_stream_that_cannot_begin_says_why(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with (
        handmade(sandbox, "blind", supportsSnapshotStreaming=False),
        pytest.raises(ApiError, match="does not support snapshot streaming"),
    ):
        list(ei.devices.snapshots("blind"))
    with pytest.raises(ConfigurationError, match="resolution='huge' is none; give low or high"):
        ei.devices.snapshots("blind", resolution="huge")  # type: ignore[arg-type]  # that is the point
    with handmade(sandbox, "brainless"), pytest.raises(ApiError, match="not in inference mode"):
        list(ei.devices.inferences("brainless"))
    with pytest.raises(DeviceNotConnected):
        list(ei.devices.inferences("brainless"))


def test_pictures_of_another_device_are_not_shown(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    both = threading.Barrier(2)

    def shows(name: str) -> Callable[[HandMade, dict[str, Any]], None]:
        def behave(device: HandMade, message: dict[str, Any]) -> None:
            if "startSnapshot" in message:
                both.wait(PATIENCE)
                for _ in range(5):
                    device.say(snapshotFrame=JPEG, fileName=name)

        return behave

    with (
        handmade(sandbox, "left eye", shows("left")),
        handmade(sandbox, "right eye", shows("right")),
        ei.devices.snapshots("left eye") as left,
        ei.devices.snapshots("right eye") as right,
    ):
        seen = [[next(frames).file_name for _ in range(5)] for frames in (iter(left), iter(right))]
    assert seen == [["left"] * 5, ["right"] * 5]


def test_pictures_go_on_when_the_socket_is_there_again(
    sandbox: Sandbox, ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub, "FIRST_WAIT", 0.02)
    monkeypatch.setattr(streams, "MOST_KEPT", 5)
    with handmade(sandbox, "back", Camera()), ei.devices.snapshots("back") as frames:
        pictures = iter(frames)
        next(pictures)
        sandbox.service.sockets.cut()
        for _ in range(30):  # more than can have come before
            next(pictures)


@pytest.mark.parametrize("what", ["snapshots", "inferences", "records"])
def test_what_comes_only_over_the_socket_says_so_where_there_is_none(
    ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    async def refused(_: object) -> None:
        raise ConnectionLost("the proxy does not know WebSockets")

    monkeypatch.setattr("edgewire.socket.connection.Connection.run", refused)
    for module in (streams, records):
        monkeypatch.setattr(module, "CONNECT_SECONDS", 0.05)
    given = (3,) if what == "records" else ()
    with pytest.raises(ConnectionLost, match=f"{what} come only over the Studio socket"):
        list(getattr(ei.devices, what)("anything", *given))


def test_what_a_model_finds_is_given(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "model", model, mode="inference", inferenceInfo=MODEL) as device:
        with ei.devices.inferences("model") as found:
            three = list(islice(found, 3))
        device.wait_for("stopInferenceStream")
    assert [(record.index, record.timestamp) for record in three] == [(0, 100), (1, 101), (2, 102)]
    assert three[0].result["classification"] == {"idle": 0.9}
    assert three[0].timing == {"dsp": 1, "classification": 2}


@pytest.mark.parametrize(
    ("which", "asked"),
    [(3, {"index": 3}), (range(2, 5), {"range": {"first": 2, "last": 4}}), ([7, 1], {"list": [7, 1]})],
    ids=["one", "range", "some"],
)
def test_records_that_a_device_kept_are_given_in_order(
    sandbox: Sandbox, ei: EdgeImpulse, which: Any, asked: Any
) -> None:
    with handmade(sandbox, "recorder", model, mode="inference", inferenceInfo=MODEL) as device:
        kept = ei.devices.records("recorder", which)
        assert device.wait_for("impulseRecordRequest") == {"impulseRecordRequest": asked}
    assert [record.index for record in kept] == ([which] if isinstance(which, int) else list(which))
    assert (kept[0].raw, kept[0].raw_type) == (base64.b64decode(JPEG), "jpg")


def test_records_that_do_not_come_are_told(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "forgetful", model, mode="inference", inferenceInfo=MODEL):
        with pytest.raises(DeviceError, match="does not give record 10: Record not found"):
            ei.devices.records("forgetful", [9, 10])
        nothings: list[Any] = [[], range(0), [-1], True, None, 1.5, "12"]
        for nothing in nothings:
            with pytest.raises(ConfigurationError, match="names no records"):
                ei.devices.records("forgetful", nothing)
        with pytest.raises(ConfigurationError, match="1000000000000 records are too many at once"):
            ei.devices.records("forgetful", range(10**12))
    with (
        handmade(sandbox, "mute", mode="inference", inferenceInfo=MODEL),
        pytest.raises(DeviceTimeout, match=r"no record within 0\.1 s; missing: 4, 5"),
    ):
        ei.devices.records("mute", range(4, 6), timeout=0.1)


def test_a_device_is_told_of_a_newer_model(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "updated", mode="inference", inferenceInfo=MODEL) as device:
        ei.devices.request_model_update("updated")
        assert device.wait_for("newModelAvailable")["deploymentVersion"] == "latest"


def test_the_awaited_client_does_the_same(sandbox: Sandbox) -> None:
    camera = Camera()

    async def use() -> None:
        async with client(sandbox) as ei:
            async with ei.devices.snapshots("awaited camera") as frames:
                async for frame in frames:
                    assert frame.file_name
                    break
            assert list(sandbox.requests)[-1].operation == "stopDeviceDebugStream"
            with pytest.raises(ZeroDivisionError):
                await _afail_in_the_middle(ei, "awaited camera")
            async for _ in ei.devices.snapshots("awaited camera"):
                break
            async with ei.devices.inferences("awaited model") as found:
                indexes = [record.index async for record, _ in _first(found, 3)]
            assert indexes == [0, 1, 2]
            assert [record.index for record in await ei.devices.records("awaited model", [4])] == [4]
            await ei.devices.request_model_update("awaited model")
            with pytest.raises(ApiError, match="not in inference mode"):
                await anext(aiter(ei.devices.inferences("awaited camera")))
            with pytest.raises(ConfigurationError, match="names no records"):
                await ei.devices.records("awaited model", [])

    with (
        handmade(sandbox, "awaited camera", camera),
        handmade(sandbox, "awaited model", model, mode="inference", inferenceInfo=MODEL),
    ):
        asyncio.run(use())
        assert camera.stopped.wait(PATIENCE), "also where the loop was left without async with"


def _fail_in_the_middle(ei: EdgeImpulse, id: str, error: type[BaseException]) -> None:
    with ei.devices.snapshots(id) as frames:
        for _ in frames:
            raise error


async def _afail_in_the_middle(ei: AsyncEdgeImpulse, id: str) -> None:
    async with ei.devices.snapshots(id) as frames:
        async for _ in frames:
            raise ZeroDivisionError


async def _first(found: AsyncStream[Any], number: int) -> Any:
    left = number
    async for record in found:
        yield record, left
        left -= 1
        if not left:
            return
