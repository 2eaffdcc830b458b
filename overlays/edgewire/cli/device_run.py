"""``edgewire device run``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from . import connect

if TYPE_CHECKING:
    from ..client import EdgeImpulse
    from ..remote.device import RemoteDevice
    from ..remote.sources import Source
    from .device_display import DeviceDisplay

_KINDS = "random-walk, file:FILE, wav:FILE or images:FOLDER"


@click.command()
@click.option("--source", required=True, metavar="SOURCE", help=f"What is sampled: {_KINDS}.")
@click.option("--id", "device_id", help="Id of the device. Default: the address of the first network interface.")
@click.option("--type", "device_type", default="EDGEWIRE", show_default=True, help="Model of the device.")
@click.option("--name", help="Name that Studio shows the device by.")
@click.option("--seed", type=int, help="For random-walk: the same number gives the same values.")
@connect.options
@click.option("--json", "as_json", is_flag=True, help="Print an object a line for whatever happens.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but what goes wrong.")
def command(source: str, **given: Any) -> None:
    """Be a device that Studio tells to sample, until Ctrl-C.

    random-walk is an accelerometer that nobody carries; file:FILE a sensor that measures what is in a CSV file or an
    acquisition, again and again; wav:FILE a microphone that hears a WAV file; images:FOLDER a camera that sees the
    images of a folder, one after another.

    The API key comes from EI_API_KEY, from a profile, or from the variable that --api-key-from-env names.

    Exit code: 1 the service does not let the device in any more, 2 wrong usage or configuration, 130 interrupted, 143
    told to end (SIGTERM).
    """
    connect.refuse_both(given, ("as_json", "quiet"))
    from ..remote.device import RemoteDevice
    from ..remote.machine import machine_id
    from .device_display import device_display
    from .run import Ended

    sampled = source_of(source, seed=given["seed"])
    device = RemoteDevice(
        given["device_id"] or machine_id(),
        given["device_type"],
        sensors=sampled.sensors,
        on_sample=sampled.sample,
        snapshot=sampled.snapshot,
    )
    shown = device_display(as_json=given["as_json"], quiet=given["quiet"])
    with connect.client(**given, journal=None) as ei:
        if given["name"]:
            named(ei, device, given["name"])
        raise Ended(until_ended(lambda: device.run(ei, on_event=shown.event), shown))


def source_of(text: str, *, seed: int | None) -> Source:
    """The source that an option names.

    Raises:
        UsageError: there is no such source.
        ConfigurationError: its file or folder cannot be used.
    """
    from ..remote.sources import ImageFolder, Playback, RandomWalk, WavMicrophone

    kind, _, path = text.partition(":")
    if seed is not None and text != "random-walk":
        raise click.UsageError("--seed is for random-walk; what a file has in it is the same each time")
    if text == "random-walk":
        return RandomWalk(seed=seed)
    if kind == "file" and path:
        return Playback(path)
    if kind == "wav" and path:
        return WavMicrophone(path)
    if kind == "images" and path:
        return ImageFolder(path)
    missing = "lacks its path" if kind in ("file", "wav", "images") else "is none"
    raise click.UsageError(f"--source {text!r} {missing}; give {_KINDS}")


def named(ei: EdgeImpulse, device: RemoteDevice, name: str) -> None:
    """Give a device its name, as official clients do: where it is not known yet, it is made known first."""
    from edge_impulse_studio.models import CreateDeviceRequest, RenameDeviceRequest

    devices, project = ei.studio.devices, ei.find_project_id()
    body = CreateDeviceRequest(device_id=device.id, device_type=device.type, if_not_exists=True)
    devices.create_device(project_id=project, body=body)
    devices.rename_device(project_id=project, device_id=device.id, body=RenameDeviceRequest(name=name))


def until_ended(run: Any, shown: DeviceDisplay) -> int:
    """Run a device, and give the exit code."""
    import signal

    from .run import DONE, INTERRUPTED, TERMINATED
    from .signals import interruptible

    with interruptible(shown.note, "what is being uploaded is finished first; once more gives it up") as received:
        run()
    if not received:
        return DONE
    return TERMINATED if signal.SIGTERM in received else INTERRUPTED
