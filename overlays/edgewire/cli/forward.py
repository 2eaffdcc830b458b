"""``edgewire forward``: the data forwarder."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

import click

from . import connect
from .upload import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client import EdgeImpulse
    from ..remote.forward.layout import Layout

_AT_ONCE = ("length", "count", "category")  # say something only where --label is given
_SHOWN = 16  # axes
_UNFIT = re.compile(r"[\x00-\x1f\x7f/\\]+")


@click.command()
@click.argument("source", metavar="[INPUT]", default="-")
@click.option("--label", help="Record and upload at once, with this label. Without it Studio says when, and how long.")
@click.option(
    "--length",
    type=click.FloatRange(0, min_open=True),
    metavar="MS",
    help="With --label: milliseconds of each sample. Default: one sample of all there is.",
)
@click.option(
    "--count",
    type=click.IntRange(1),
    help="With --label: how many samples. Default: 1 from a serial port, else until the input ends.",
)
@click.option(
    "--category", type=click.Choice(CATEGORIES), help="With --label: where the samples go. Default: training."
)
@click.option("--frequency", type=float, metavar="HZ", help="Lines a second. Default: found out; a file does not tell.")
@click.option("--axes", metavar="NAMES", help="Names of the axes: accX,accY,accZ. Default: the first line of a file.")
@click.option("--baud-rate", type=click.IntRange(1), default=115_200, show_default=True, help="Of a serial port.")
@click.option(
    "--device-id",
    help="Id of the device. Default: serial number of what is at the port, else the address of a network interface.",
)
@connect.options
@click.option("--json", "as_json", is_flag=True, help="Print an object a line for whatever happens.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but what goes wrong.")
def command(source: str, **given: Any) -> None:
    """Make samples of lines of numbers: the data forwarder.

    INPUT is a serial port (/dev/ttyACM0, COM3), a file, or - for standard input, which it is if it is left out. A line
    has a number for each axis, with a comma, semicolon, tab or blank between two. A line that begins with ERR is the
    device's error.

    With --label, what comes is recorded and uploaded at once:

        edgewire forward --label wave --length 2000 --frequency 100 < lines.csv

    Without it, this is a device that waits until somebody asks for a sample in Studio, and ends with its input. A
    serial port that is unplugged is looked for until it is there again.

    Exit code: 0 the input ended, and all is stored; 1 something is not, or the lines are no sample; 2 wrong usage or
    configuration, 130 interrupted, 143 told to end (SIGTERM).
    """
    from .run import Ended
    from .signals import interruptible

    connect.refuse_both(given, ("as_json", "quiet"))
    if given["label"] is not None:
        _check(given["label"], given["length"])
    else:
        for name in _AT_ONCE:
            if given[name] is not None:
                raise click.UsageError(f"--{name} is for recording at once; give --label too, or leave it to Studio")
    # Also while nothing is under way yet: a terminal wants its cursor back.
    with (
        interruptible(lambda _: None),
        connect.client(**given, journal=None) as ei,  # what is recorded now was not uploaded before
    ):
        raise Ended((_wait_for_studio if given["label"] is None else _record)(ei, source, given))


def _check(label: str, length_ms: float | None) -> None:
    """Refuse now what the upload would refuse, when it is recorded.

    Raises:
        UsageError: there is something.
    """
    from ..ingestion.checks import Problem, check_headers, check_label

    if not label.strip():
        raise click.UsageError("--label is empty; give the label of what is recorded")
    try:
        check_label(label)
        check_headers(label, None)
    except Problem as problem:
        raise click.UsageError(f"--label: {problem}") from None
    if length_ms is not None and not math.isfinite(length_ms):  # nan is above 0 to click
        raise click.UsageError(f"--length is {length_ms}; give the milliseconds of a sample")


def _wait_for_studio(ei: EdgeImpulse, source: str, given: dict[str, Any]) -> int:
    from ..remote.forward import Forwarder
    from ..remote.forward.running import run
    from .device_display import device_display
    from .device_run import until_ended

    shown = device_display(as_json=given["as_json"], quiet=given["quiet"])
    known = {"axes": _axes(given), "frequency": given["frequency"], "baud_rate": given["baud_rate"]}
    with Forwarder(source, **known) as forwarder:
        shown.note(_found(forwarder.name, forwarder.layout, given))
        return until_ended(lambda: run(forwarder, ei, device_id=given["device_id"], on_event=shown.event), shown)


def _record(ei: EdgeImpulse, source: str, given: dict[str, Any]) -> int:
    from ..ingestion.sample import Sample
    from ..remote.forward.direct import record
    from ..remote.forward.forwarder import device_id
    from ..remote.forward.inputs import SerialPort, open_input
    from ..remote.forward.reading import Reader
    from .display import display
    from .uploading import carried_out

    ingestion = ei.ingestion  # without a key there is nothing to read for
    shown = display(as_json=given["as_json"], quiet=given["quiet"])
    reader = Reader(open_input(source, baud_rate=given["baud_rate"]))
    try:
        port = isinstance(reader.input, SerialPort)
        if port and given["length"] is None:
            raise click.UsageError("--length is missing: a serial port has no end; give the milliseconds of a sample")
        hmac_key = _hmac_key(ei, shown.note)  # before what is recorded comes: nothing keeps it meanwhile
        layout = reader.detect(axes=_axes(given), frequency=given["frequency"])
        shown.note(_found(reader.input.name, layout, given))
        samples = record(
            reader,
            layout,
            device_id=given["device_id"] or device_id(reader.input),
            length_ms=given["length"],
            count=given["count"] or (1 if port else None),
        )
        name = _UNFIT.sub("_", given["label"]).strip()[:100]
        return carried_out(
            lambda: ingestion.upload(
                (Sample(sample, f"{name}.json", label=given["label"]) for sample in samples),
                category=given["category"],
                hmac_key=hmac_key,
                add_date_id=True,  # all have the same name
                on_event=shown.event,
                on_note=shown.note,
            ),
            shown,
        )
    finally:
        shown.close()
        reader.close()


def _hmac_key(ei: EdgeImpulse, note: Callable[[str], None]) -> str | None:
    """The key that the project's devices sign with, where it can be read.

    Raises:
        AuthenticationError: the API key is unknown, so that nothing could be uploaded either.
    """
    from ..errors import ApiError, AuthenticationError

    try:
        key = ei.studio.projects.get_hmac_devkey(ei.find_project_id()).hmac_key
    except AuthenticationError:
        raise
    except ApiError as error:
        note(f"samples are not signed, because the project's HMAC key cannot be read: {error}")
        return None
    if isinstance(key, str) and key:
        return key
    note("samples are not signed, because the project has no HMAC key")
    return None


def _axes(given: dict[str, Any]) -> list[str] | None:
    return None if given["axes"] is None else given["axes"].split(",")


def _found(name: str, layout: Layout, given: dict[str, Any]) -> str:
    # Measured twice, it is 99 and 100 Hz: samples of one data set should not differ in that.
    measured = ", as measured; --frequency makes it the same each time" if given["frequency"] is None else ""
    axes = ", ".join(layout.axes[:_SHOWN])
    if (more := len(layout.axes) - _SHOWN) > 0:
        axes += f" and {more} more"
    return f"{name}: {axes} at {layout.frequency:g} Hz{measured}"
