"""A connected device: what it is told, what it tells, and what is waited for. No input or output of its own.

What it tells goes to the Studio socket of its project. The service's own names of these events are in no public source;
the ones here are the sandbox's own, each with the device's ``deviceId``:

=====================  ==============================================================================================
``device-connected``   ``device``, as the contract has it; ``device-disconnected`` likewise
``device-sampling``    ``id``, ``status`` (requested, accepted, started, processing, reading, uploading, finished,
                       failed), ``progressPercentage``, ``error``
``device-stream``      ``stream`` (snapshot, inference), ``streamIds``, ``status`` (started, stopped, failed), ``error``
``device-snapshot``    ``streamIds``, ``snapshotFrame`` (Base64 of a JPEG), ``fileName``
``device-record``      ``streamIds``, ``index``, ``timestamp``, ``record``, ``rawData``, ``error``
``device-summary``     ``inferenceSummary``
``device-model``       ``success``, ``error``
=====================  ==============================================================================================
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from .. import devices
from ..answers import Refusal
from ..store import Record
from . import greeting
from .greeting import Hello

if TYPE_CHECKING:
    from ..service import Service

StreamKind = Literal["snapshot", "inference"]

ANSWER_SECONDS = 10.0
"""How long a device may take to say whether it samples."""

EXTRA_SECONDS = 60.0
"""How long beyond the length of the sample it may take to record and upload it."""

ALIVE_SECONDS = 12.0
"""How long a debug stream lasts without a sign: clients give one every 10 seconds, and are not always on time."""

_PROGRESS = {
    "sampleStarted": "started",
    "sampleProcessing": "processing",
    "sampleReading": "reading",
    "sampleUploading": "uploading",
    "sampleFinished": "finished",
}
_START: dict[StreamKind, str] = {"snapshot": "startSnapshot", "inference": "startInferenceStream"}
_STOP: dict[StreamKind, str] = {"snapshot": "stopSnapshot", "inference": "stopInferenceStream"}
_ENDED = ("finished", "failed")


@dataclass(slots=True)
class Sampling:
    """One request to sample; ``deadline``: the moment by which the device has to have said something."""

    id: int
    length: float
    deadline: float


@dataclass(slots=True)
class Stream:
    """One client's look at what the device sees."""

    id: int
    kind: StreamKind
    deadline: float


@dataclass(slots=True)
class Link:
    """A device that said hello, and whose key is good.

    Attributes:
        key: number of its key.
        post: sends it a message; from any thread. ``end`` closes the connection.
    """

    service: Service
    project: int
    hello: Hello
    key: int
    post: Callable[[Mapping[str, Any]], None]
    end: Callable[[], None]
    sampling: Sampling | None = None
    streams: dict[int, Stream] = field(default_factory=dict)

    @property
    def device(self) -> str:
        """Its id."""
        return self.hello.device_id

    # What Studio asks for

    def start_sampling(self, body: Mapping[str, Any], hmac_key: str) -> int:
        """Ask it to sample; gives the number of the request.

        Raises:
            Refusal: it is sampling.
        """
        if self.sampling is not None:
            raise Refusal("Device is already sampling")
        service, now = self.service, self.service.clock.now()
        length = max(0.0, body["lengthMs"] / 1000)
        self.sampling = Sampling(service.store.next_id("sampling"), length, now + ANSWER_SECONDS)
        record = {"id": self.sampling.id, "deviceId": self.device, "created": service.clock.text(), **body}
        service.store.put("sampling", self.project, self.sampling.id, record)
        self._sampled("requested", running=self.sampling)
        message: Record = {
            "label": body["label"],
            "length": body["lengthMs"],
            "path": f"/api/{body['category']}/data",
            "hmacKey": hmac_key,
            "interval": body["intervalMs"],
        }
        if self.hello.named_sensors and "sensor" in body:
            message["sensor"] = body["sensor"]
        if self.hello.version >= 3:  # the parsers of older firmware take the documented keys only
            newer = ("labelColor", "collectedSampleCount", "targetSampleCount")
            message |= {name: body[name] for name in newer if name in body}
        self.post({"sample": message})
        return self.sampling.id

    def start_stream(self, kind: StreamKind, resolution: str | None = None) -> int:
        """Open a debug stream; gives its number.

        Raises:
            Refusal: the device cannot do that.
        """
        if kind == "snapshot" and not self.hello.snapshots:
            raise Refusal("Device does not support snapshot streaming")
        if kind == "inference":
            self.check_inference()
        number = self.service.store.next_id("debug-stream")
        self.streams[number] = Stream(number, kind, self.service.clock.now() + ALIVE_SECONDS)
        message: Record = {_START[kind]: True}
        if resolution is not None and self.hello.version >= 4:
            message["resolution"] = resolution
        self.post(message)
        return number

    def keep_alive(self, stream: int) -> None:
        """Let a debug stream go on.

        Raises:
            Refusal: there is none.
        """
        self._stream(stream).deadline = self.service.clock.now() + ALIVE_SECONDS

    def stop_stream(self, stream: int) -> None:
        """Close a debug stream; the device stops when it was the last of its kind.

        Raises:
            Refusal: there is none.
        """
        kind = self._stream(stream).kind
        del self.streams[stream]
        if not self._open(kind):
            self.post({_STOP[kind]: True})
        self._emit("device-stream", stream=kind, streamIds=[stream], status="stopped")

    def check_inference(self) -> None:
        """Let only what a device that runs a model can do pass.

        Raises:
            Refusal: it is connected to collect data.
        """
        if self.hello.mode != "inference":
            raise Refusal("Device is not in inference mode")

    # What time brings

    def next_moment(self) -> float | None:
        """When ``settle`` has something to do next."""
        moments = [stream.deadline for stream in self.streams.values()]
        if self.sampling is not None:
            moments.append(self.sampling.deadline)
        return min(moments, default=None)

    def settle(self) -> None:
        """Give up on what was to happen by now."""
        now = self.service.clock.now()
        if self.sampling is not None and self.sampling.deadline <= now:
            self._sampled("failed", error="Device did not respond in time")
        for stream in [stream for stream in self.streams.values() if stream.deadline <= now]:
            self.stop_stream(stream.id)

    def connected(self) -> None:
        """Tell that it is there."""
        self._emit_device("device-connected")

    def closed(self) -> None:
        """Tell that it is gone, and what ends with that."""
        if self.sampling is not None:
            self._sampled("failed", error="Device disconnected")
        for stream in list(self.streams.values()):
            del self.streams[stream.id]
            self._emit("device-stream", stream=stream.kind, streamIds=[stream.id], status="stopped")
        self._emit_device("device-disconnected")

    # What the device says

    def take(self, message: Record) -> None:
        """Follow a message of the device. Unknown ones, and known ones that do not fit the moment, are ignored."""
        devices.change(self.service, self.project, self.device, lastSeen=self.service.clock.text())
        if "sample" in message:
            self._take_answer(message)
        for name, status in _PROGRESS.items():
            if message.get(name) is True:
                self._sampled(status, progress=message.get("progressPercentage"))
        if "snapshotFrame" in message and isinstance(message["snapshotFrame"], str):
            file = message.get("fileName")
            more = {"fileName": file} if isinstance(file, str) else {}
            frame = message["snapshotFrame"]
            self._emit("device-snapshot", streamIds=self._open("snapshot"), snapshotFrame=frame, **more)
        self._take_stream_state(message)
        self._take_records(message)
        if isinstance(message.get("inferenceSummary"), dict):
            self._emit("device-summary", inferenceSummary=message["inferenceSummary"])
        if isinstance(message.get("modelUpdateSuccess"), bool):
            self._take_model(message)

    def _take_answer(self, message: Record) -> None:
        if message["sample"] is True:
            self._sampled("accepted")
        elif message["sample"] is False:
            # The documents call the field err, clients send error.
            self._sampled("failed", error=_text(message.get("error", message.get("err")), "Device refused to sample"))

    def _take_stream_state(self, message: Record) -> None:
        for kind, started, stopped, failed in (
            ("snapshot", "snapshotStarted", "snapshotStopped", "snapshotFailed"),
            ("inference", "inferenceStreamStarted", "inferenceStreamStopped", "inferenceStreamFailed"),
        ):
            numbers = self._open(kind)
            if message.get(started) is True:
                self._emit("device-stream", stream=kind, streamIds=numbers, status="started")
            elif message.get(stopped) is True:
                self._emit("device-stream", stream=kind, streamIds=numbers, status="stopped")
            elif message.get(failed) is True or message.get(started) is False:
                error = _text(message.get("error"), "Device cannot stream")
                for number in numbers:
                    del self.streams[number]
                self._emit("device-stream", stream=kind, streamIds=numbers, status="failed", error=error)

    def _take_records(self, message: Record) -> None:
        if "impulseRecord" in message:
            record = message["impulseRecord"]
        elif message.get("impulseRecordsResponse") is True:
            record = message.get("record")
        else:
            if message.get("impulseRecordsResponse") is False:
                error = _text(message.get("error"), "Device has no such record")
                self._emit("device-record", streamIds=[], error=error, **_index(message))
            return
        if not isinstance(record, dict) or not _index(message):
            error = "a record needs an index and a result"
            self.post({"impulseRecordAck": False, "index": _index(message).get("index", 0), "error": error})
            return
        self.post({"impulseRecordAck": True, **_index(message)})  # the device takes the next frame for it
        more = {name: message[name] for name in ("timestamp", "rawData") if name in message}
        self._emit("device-record", streamIds=self._open("inference"), record=record, **_index(message), **more)

    def _take_model(self, message: Record) -> None:
        if message["modelUpdateSuccess"]:
            info = greeting.inference_info(message.get("inferenceInfo"))
            if info is not None:
                devices.change(self.service, self.project, self.device, inferenceInfo=info)
            self._emit("device-model", success=True)
        else:
            self._emit("device-model", success=False, error=_text(message.get("error"), "No error message"))

    # What follows

    def _sampled(
        self, status: str, *, error: str | None = None, progress: Any = None, running: Sampling | None = None
    ) -> None:
        running = running or self.sampling
        if running is None:  # an answer to nothing, or after it was given up
            return
        if status != "requested":
            running.deadline = self.service.clock.now() + running.length + EXTRA_SECONDS
        if status in _ENDED:
            self.sampling = None
        more: Record = {} if error is None else {"error": error}
        if isinstance(progress, (int, float)) and not isinstance(progress, bool):
            more["progressPercentage"] = progress
        record = self.service.store.get("sampling", self.project, running.id)
        if record is not None:
            self.service.store.put("sampling", self.project, running.id, {**record, **more, "status": status})
        self._emit("device-sampling", id=running.id, status=status, **more)

    def _open(self, kind: str) -> list[int]:
        return [stream.id for stream in self.streams.values() if stream.kind == kind]

    def _stream(self, stream: int) -> Stream:
        found = self.streams.get(stream)
        if found is None:
            raise Refusal(f"No debug stream found with ID {stream}")
        return found

    def _emit_device(self, event: str) -> None:
        record = self.service.store.get("device", self.project, self.device)
        if record is not None:
            self._emit(event, device=devices.shown(self.service, self.project, record))

    def _emit(self, event: str, **payload: Any) -> None:
        self.service.sockets.emit("project", self.project, event, {"deviceId": self.device, **payload})


def _text(value: Any, otherwise: str) -> str:
    return value if isinstance(value, str) and value else otherwise


def _index(message: Record) -> Record:
    index = message.get("index")
    return {"index": index} if isinstance(index, int) and not isinstance(index, bool) else {}
