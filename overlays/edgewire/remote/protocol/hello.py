"""The first message of a device: who it is and what it can do, in the protocol's versions 1 to 4.

The order of the keys, and numbers without needless decimals, are those of the official Linux client 1.25.2 (npm
``edge-impulse-linux``, ``build/cli-common/remote-mgmt-service.js``), so that both send the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from ..model import Sensor
    from ..monitor import InferenceInfo

Version = Literal[1, 2, 3, 4]
Connection = Literal["ip", "daemon"]
Mode = Literal["ingestion", "inference"]

VERSIONS: tuple[Version, ...] = get_args(Version)
CONNECTIONS: tuple[Connection, ...] = get_args(Connection)

NO_RECORDS = {"firstIndex": 0, "firstTimestamp": 0, "lastIndex": 0, "lastTimestamp": 0}
"""What is said of the kept records where there are none."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a device says of itself.

    Attributes:
        snapshots: whether it can show what its camera sees.
        both: whether it can go on with that while it samples.
        inference: the model that it runs; None where it only collects data.
    """

    id: str
    type: str
    sensors: tuple[Sensor, ...] = ()
    version: Version = 4
    connection: Connection = "ip"
    snapshots: bool = False
    both: bool = False
    inference: InferenceInfo | None = None

    @property
    def mode(self) -> Mode:
        """What it is connected for; before version 4 there is one mode only."""
        return "inference" if self.version >= 4 and self.inference is not None else "ingestion"


def hello(device: Identity, api_key: str, records: dict[str, Any] | None = None) -> dict[str, Any]:
    """The message, with what its version has and no more.

    Args:
        records: of a device that runs a model: the first and the last record that it keeps.
    """
    body: dict[str, Any] = {
        "apiKey": api_key,
        "deviceId": device.id,
        "deviceType": device.type,
        "connection": device.connection,
    }
    if device.version > 1:
        body["sensors"] = [_sensor(sensor) for sensor in device.sensors]
    elif device.sensors:  # firmware without a choice of sensors leaves the key out
        body["sensors"] = [sensor.name for sensor in device.sensors]
    if device.version >= 3:
        body["supportsSnapshotStreaming"] = device.snapshots
    body["version"] = device.version
    if device.version >= 4:
        body["mode"] = device.mode
        if device.inference is not None:
            body["inferenceInfo"] = device.inference.to_message()
            body["availableRecords"] = dict(records or NO_RECORDS)
    return {"hello": body}


def _sensor(sensor: Sensor) -> dict[str, Any]:
    return {
        "name": sensor.name,
        "frequencies": list(sensor.frequencies),
        "maxSampleLengthS": sensor.max_sample_length_s,
    }
