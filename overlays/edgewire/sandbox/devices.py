"""Devices of a project: how one becomes known, and how the service shows it.

Kind ``device``, scope project, by device id: ``{id, deviceId, deviceType, name, created, lastSeen, sensors,
supportsSnapshotStreaming, inferenceInfo, remote_mgmt_host}``. Whether it is connected is nobody's record: the
connections themselves say (``Service.remote``), so that a restart leaves no device connected that is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .store import Record

if TYPE_CHECKING:
    from .service import Service

UNKNOWN_TYPE = "UNKNOWN"


def seen(service: Service, project: int, device_id: str, device_type: str | None, now: str | float) -> Record:
    """A device sent something: it is known from now on, and was last seen now (a moment as text, or in seconds).

    Whoever sends data names the type only for a device that is new: what the device itself said stays.
    """
    moment = now if isinstance(now, str) else service.clock.text(now)
    record = service.store.get("device", project, device_id)
    if record is None:
        return add(service, project, device_id, device_type or UNKNOWN_TYPE, now=moment)
    record["lastSeen"] = moment
    service.store.put("device", project, device_id, record)
    return record


def add(service: Service, project: int, device_id: str, device_type: str, *, now: str | None = None) -> Record:
    """Keep a new device. Its name is its id until it is renamed: by that the clients see that it has none."""
    moment = service.clock.text() if now is None else now
    record: Record = {
        "id": service.store.next_id("device"),
        "deviceId": device_id,
        "deviceType": device_type,
        "name": device_id,
        "created": moment,
        "lastSeen": moment,
        "sensors": [],
        "supportsSnapshotStreaming": False,
    }
    service.store.put("device", project, device_id, record)
    return record


def change(service: Service, project: int, device_id: str, **fields: Any) -> None:
    """Set fields of a device that is known; None takes one away."""
    record = service.store.get("device", project, device_id)
    if record is not None:
        record = {name: value for name, value in {**record, **fields}.items() if value is not None}
        service.store.put("device", project, device_id, record)


def shown(service: Service, project: int, record: Record) -> Record:
    """The contract's ``Device``."""
    mode = service.remote.mode(project, record["deviceId"])
    view = {**record, "remoteMgmtMode": mode, "remote_mgmt_connected": mode != "disconnected"}
    if mode == "disconnected":
        view.pop("remote_mgmt_host", None)
    return view


def all_shown(service: Service, project: int) -> list[Record]:
    """All devices of a project, the newest last."""
    records = sorted(service.store.all("device", project), key=lambda record: int(record["id"]))
    return [shown(service, project, record) for record in records]
