"""``edgewire device``: its commands are modules beside this one, and imported when they are used."""

from __future__ import annotations

from importlib import import_module

import click

_COMMANDS = {
    "run": "Be a device that Studio tells to sample.",
    "list": "Show the devices of a project.",
    "sample": "Have a connected device record a sample.",
}


class Devices(click.Group):
    """A group whose command ``run`` is ``device_run.command``, and so on."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f".device_{cmd_name}", __package__).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List them without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=Devices)
def command() -> None:
    """Be a device, see devices, and have them sample."""
