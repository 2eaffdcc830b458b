"""A device by hand: a plain WebSocket that says what a test wants it to say, and what it uploads."""

from __future__ import annotations

import base64
import io
import json
import threading
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import httpx
from edgewire import AsyncEdgeImpulse
from edgewire.sandbox import Sandbox
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

PATIENCE = 20.0
"""Seconds after which something that should come is taken for missing."""

ACCELEROMETER = {"name": "Accelerometer", "maxSampleLengthS": 300, "frequencies": [62.5, 100]}
JPEG = base64.b64encode(b"\xff\xd8\xff\xe0 a picture").decode()
MODEL = {
    "projectId": 7,
    "projectOwner": "Zoe",
    "projectName": "P",
    "deploymentVersion": 3,
    "modelType": "classification",
}

_values = count(1)


class HandMade:
    """One device. ``behave(device, message)`` is called with each message that it is sent, in a thread of its own."""

    def __init__(self, sandbox: Sandbox, socket: ClientConnection, id: str) -> None:
        self.sandbox, self.id = sandbox, id
        self.got: list[dict[str, Any]] = []
        self._socket = socket
        self._news = threading.Condition()

    def say(self, **message: Any) -> None:
        self._socket.send(json.dumps(message))

    def leave(self) -> None:
        self._socket.close()

    def upload(self, label: str, *, device: str | None = None, path: str = "/api/training/data") -> None:
        """A recording in which a device is named: this one, or another."""
        payload = {
            "device_name": device or self.id,
            "device_type": "HAND_MADE",
            "interval_ms": 16,
            "sensors": [{"name": "accX", "units": "m/s2"}],
            "values": [[next(_values)], [2]],
        }
        protected = {"ver": "v1", "alg": "none", "iat": 1}
        content = json.dumps({"protected": protected, "signature": "0", "payload": payload}).encode()
        self._send(path, f"{label}.json", label, content)

    def upload_sound(self, label: str) -> None:
        """A WAV file, in which no device is named."""
        self._send("/api/training/data", f"{label}.wav", label, sound())

    def wait_for(self, key: str) -> dict[str, Any]:
        """The first message with this key."""

        def found() -> list[dict[str, Any]]:
            return [message for message in self.got if key in message]

        with self._news:
            assert self._news.wait_for(found, PATIENCE), f"the device was never sent {key}: {self.got}"
            return found()[0]

    def take(self, message: dict[str, Any]) -> None:
        with self._news:
            self.got.append(message)
            self._news.notify_all()

    def _send(self, path: str, name: str, label: str, content: bytes) -> None:
        headers = {"x-api-key": self.sandbox.api_key, "x-file-name": name, "x-label": label}
        answer = httpx.post(self.sandbox.ingestion_url + path, headers=headers, content=content)
        assert answer.status_code == 200, answer.text


def sound() -> bytes:
    """A WAV file that is like no other."""
    file = io.BytesIO()
    with wave.open(file, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(16000)
        made.writeframes(next(_values).to_bytes(2, "little") * 100)
    return file.getvalue()


Behaviour = Callable[[HandMade, dict[str, Any]], None]


@contextmanager
def handmade(sandbox: Sandbox, id: str, behave: Behaviour | None = None, **hello: Any) -> Iterator[HandMade]:
    """A device that has been let in; it leaves at the end."""
    greeting = {
        "version": 4,
        "apiKey": sandbox.api_key,
        "deviceId": id,
        "deviceType": "HAND_MADE",
        "connection": "daemon",
        "sensors": [ACCELEROMETER],
        "supportsSnapshotStreaming": True,
        "mode": "ingestion",
        **hello,
    }
    with connect(sandbox.remote_url, proxy=None) as socket:
        device = HandMade(sandbox, socket, id)
        device.say(hello=greeting)
        assert json.loads(socket.recv(timeout=PATIENCE))["hello"] is True

        def listen() -> None:
            try:
                for frame in socket:
                    message = json.loads(frame)
                    device.take(message)
                    if behave is not None:
                        behave(device, message)
            except ConnectionClosed:  # while it was talking
                pass

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield device
        finally:
            device.leave()
            thread.join(PATIENCE)
            assert not thread.is_alive()


def obedient(device: HandMade, message: dict[str, Any]) -> None:
    """Records and uploads whatever is wanted, and says so."""
    if "sample" in message:
        wanted = message["sample"]
        device.say(sample=True)
        device.say(sampleStarted=True)
        device.say(sampleReading=True, progressPercentage=40)
        device.say(sampleReading=True, progressPercentage=80)
        device.say(sampleUploading=True)
        device.upload(wanted["label"], path=wanted["path"])
        device.say(sampleFinished=True)


def client(sandbox: Sandbox) -> AsyncEdgeImpulse:
    """A client that is awaited."""
    return AsyncEdgeImpulse(
        api_key=sandbox.api_key,
        project_id=sandbox.project_id,
        api_endpoint=sandbox.studio_url,
        ingestion_endpoint=sandbox.ingestion_url,
        remote_endpoint=sandbox.remote_url,
        journal=None,
    )
