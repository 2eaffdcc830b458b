"""``edgewire device sample``."""

from __future__ import annotations

from typing import Any

import click

from . import connect
from .display import say_aside

# As in edgewire.remote.control, and written again so that --help need not import it; a test holds them together.
CATEGORIES = ("training", "testing", "validation", "post-processing")


@click.command()
@click.argument("device", metavar="DEVICE")
@click.option("--label", required=True, help="Label of the sample.")
@click.option(
    "--length", "length_ms", required=True, type=click.IntRange(1), metavar="MS", help="Milliseconds to record."
)
@click.option("--sensor", help="Sensor to record; a device with only one need not be told.")
@click.option(
    "--frequency",
    "frequency_hz",
    type=click.FloatRange(0, min_open=True),
    metavar="HZ",
    help="Values a second. Default: the frequency that the sensor names first.",
)
@click.option(
    "--category", type=click.Choice(CATEGORIES), default="training", show_default=True, help="Where the sample goes."
)
@click.option("--count", type=click.IntRange(1), default=1, help="Samples to record, one after another. Default: 1.")
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    metavar="SECONDS",
    help="For each sample, its recording included. Default: a minute more than its length.",
)
@click.option(
    "--wait",
    type=click.FloatRange(0, min_open=True),
    metavar="SECONDS",
    help="Wait so long for the device to connect. Default: it has to be connected.",
)
@click.option(
    "--unnamed", is_flag=True, help="Take a file in which no device is named, if it is the only new one of this label."
)
@connect.options
@click.option("--json", "as_json", is_flag=True, help="Print an object a line for whatever happens.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but the samples.")
def command(device: str, count: int, wait: float | None, as_json: bool, quiet: bool, **given: Any) -> None:
    """Have a connected device record a sample, and wait until it is stored.

    DEVICE is the id of a device, or its name; see `edgewire device list`.

    Exit code: 0 all samples are stored, 1 one is not, 2 wrong usage or configuration, 130 interrupted.
    """
    connect.refuse_both({"as_json": as_json, "quiet": quiet}, ("as_json", "quiet"))
    from .sampling_display import sampling_display

    who = {name: given.pop(name) for name in ("profile", "api_key_from_env", "project_id", "host")}
    shown = sampling_display(as_json=as_json, quiet=quiet)
    asking = False
    try:
        with connect.client(**who, journal=None) as ei, shown:
            if wait is not None:
                ei.devices.wait_for(device, timeout=wait)
            asking = True
            for number in range(count):
                shown.begin(number, count)
                collected, target = (number, count) if count > 1 else (None, None)
                shown.sample(
                    ei.devices.sample(device, **given, collected=collected, target=target, on_progress=shown.progress)
                )
    except KeyboardInterrupt:  # out here, where no bar takes the line away again
        if asking:
            say_aside("the device may still finish a sample that it has begun; it is in the project then")
        raise
