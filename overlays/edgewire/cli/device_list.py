"""``edgewire device list``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from . import connect
from .display import printable, say

if TYPE_CHECKING:
    from edge_impulse_studio.models import Device

_HEAD = ("ID", "NAME", "TYPE", "CONNECTED", "SENSORS")


@click.command()
@click.option("--connected", is_flag=True, help="Only those that are connected now.")
@connect.options
@click.option("--json", "as_json", is_flag=True, help="Print an object a line for each device.")
def command(connected: bool, as_json: bool, **who: Any) -> None:
    """Show the devices of a project: those that ever connected or sent data."""
    with connect.client(**who, journal=None) as ei:
        devices = ei.devices.list(connected=True if connected else None)
    if as_json:
        for device in devices:
            say(json.dumps(described(device)))
        return
    rows = [_HEAD, *map(_row, devices)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def described(device: Device) -> dict[str, Any]:
    """A device as JSON has it."""
    return {
        "id": device.device_id,
        "name": device.name,
        "type": device.device_type,
        "connected": device.remote_mgmt_connected,
        "mode": str(device.remote_mgmt_mode),
        "last_seen": device.last_seen.isoformat(),
        "snapshots": device.supports_snapshot_streaming,
        "sensors": [
            {
                "name": sensor.name,
                "max_sample_length_s": sensor.max_sample_length_s,
                "frequencies": list(sensor.frequencies),
            }
            for sensor in device.sensors
        ],
    }


def _row(device: Device) -> tuple[str, ...]:
    sensors = [
        sensor.name + (f" ({', '.join(f'{one:g}' for one in sensor.frequencies)} Hz)" if sensor.frequencies else "")
        for sensor in device.sensors
    ]
    # A device that nobody has named has its id for a name.
    name = "" if device.name == device.device_id else device.name
    connected = str(device.remote_mgmt_mode) if device.remote_mgmt_connected else "no"
    cells = (device.device_id, name, device.device_type, connected, ", ".join(sensors))
    return tuple(map(printable, cells))
