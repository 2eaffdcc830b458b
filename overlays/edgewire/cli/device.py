"""``edgewire device``: its commands are modules beside this one, and imported when they are used."""

from __future__ import annotations

import click

from .lazy import Lazy

_COMMANDS = {
    "run": "Be a device that Studio tells to sample.",
    "list": "Show the devices of a project.",
    "sample": "Have a connected device record a sample.",
}


@click.group(cls=Lazy, summaries=_COMMANDS, prefix="device_")
def command() -> None:
    """Be a device, see devices, and have them sample."""
