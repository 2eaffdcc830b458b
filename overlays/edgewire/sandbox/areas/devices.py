"""Devices: listed, made, renamed, deleted, and told what to do. Kind ``device`` (see ``sandbox.devices``).

Kind ``sampling``: what devices were asked to sample, and what became of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import devices, keys
from ..answers import Answer, Refusal
from ..devices import seen
from ..registry import Area
from ..remote.link import Link
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call

__all__ = ["AREA", "seen"]

AREA = Area("devices")

NOT_CONNECTED = "Device is not connected to remote management"
_NO_HMAC_KEY = "0"
"""What official clients sign with where there is no key. The mobile client refuses an empty one."""


def record(call: Call) -> Record:
    """The device of the path.

    Raises:
        Refusal: there is none.
    """
    device = call.path["deviceId"]
    return call.record("device", call.project, device, f"No device found with ID {device}")


def connected(call: Call) -> Link:
    """The connection of the device of the path.

    Raises:
        Refusal: there is no such device, or it is not connected.
    """
    found = record(call)
    link = call.service.remote.link(call.project, found["deviceId"])
    if link is None:
        raise Refusal(NOT_CONNECTED)
    return link


@AREA.answers("listDevices")
def list_devices(call: Call) -> Answer:
    """All that ever connected or sent data, or were made by hand."""
    return {"devices": devices.all_shown(call.service, call.project)}


@AREA.answers("getDevice")
def get_device(call: Call) -> Answer:
    """One, and whether it is connected now."""
    return {"device": devices.shown(call.service, call.project, record(call))}


@AREA.answers("createDevice")
def create_device(call: Call) -> Answer:
    """A device that has not sent anything yet. Of one that is known, the type is set unless ``ifNotExists``."""
    id, device_type = call.body["deviceId"], call.body["deviceType"]
    if not id.strip():
        raise Refusal("A device needs an ID")
    if call.store.get("device", call.project, id) is None:
        devices.add(call.service, call.project, id, device_type)
    elif not call.body["ifNotExists"]:
        devices.change(call.service, call.project, id, deviceType=device_type)
    return {}


@AREA.answers("renameDevice")
def rename_device(call: Call) -> Answer:
    """Another name, for people; the id stays."""
    if not call.body["name"].strip():
        raise Refusal("A device needs a name")
    devices.change(call.service, call.project, record(call)["deviceId"], name=call.body["name"])
    return {}


@AREA.answers("deleteDevice")
def delete_device(call: Call) -> Answer:
    """Until it sends something again."""
    call.store.remove("device", call.project, record(call)["deviceId"])
    return {}


@AREA.answers("startSampling")
def start_sampling(call: Call) -> Answer:
    """The device is asked, and the answer does not wait for it."""
    known = keys.development_keys(call.service, call.project)
    return {"id": connected(call).start_sampling(call.body, known.get("hmacKey", _NO_HMAC_KEY))}


@AREA.answers("startDeviceSnapshotDebugStream")
def start_snapshots(call: Call) -> Answer:
    """The device shows what its camera sees."""
    return {"streamId": connected(call).start_stream("snapshot", call.body["resolution"])}


@AREA.answers("startDeviceInferenceDebugStream")
def start_inference(call: Call) -> Answer:
    """The device shows what its model finds."""
    return {"streamId": connected(call).start_stream("inference")}


@AREA.answers("keepDeviceDebugStreamAlive")
def keep_alive(call: Call) -> Answer:
    """The stream goes on."""
    connected(call).keep_alive(call.body["streamId"])
    return {}


@AREA.answers("stopDeviceDebugStream")
def stop_stream(call: Call) -> Answer:
    """The stream ends."""
    connected(call).stop_stream(call.body["streamId"])
    return {}


@AREA.answers("getImpulseRecords")
def get_impulse_records(call: Call) -> Answer:
    """The device is asked for records of what it inferred; they arrive on the Studio socket."""
    wanted = {name: call.body[name] for name in ("index", "range", "list") if name in call.body}
    if len(wanted) != 1:
        raise Refusal("Ask for one of an index, a range, or a list of records")
    link = connected(call)
    link.check_inference()
    link.post({"impulseRecordRequest": wanted})
    return {}


@AREA.answers("requestDeviceModelUpdate")
def request_model_update(call: Call) -> Answer:
    """The device is told that there is a newer model."""
    link = connected(call)
    link.check_inference()
    link.post({"newModelAvailable": True, "deploymentVersion": "latest"})
    return {}
