"""The commands there are. Each is imported when it is used, and what it works with when it runs."""

from __future__ import annotations

from importlib import import_module

import click

_COMMANDS = {
    "upload": "Upload files, folders and data sets to a project.",
    "deploy": "Build the model for a target, and download the build.",
    "jobs": "List jobs, read what they write, wait for them, cancel them.",
    "profile": "Keep credentials and hosts under a name.",
    "whoami": "Say which project the credentials are for.",
    "device": "Be a device, see devices, and have them sample.",
    "forward": "Make samples of lines of numbers: the data forwarder.",
    "sandbox": "Run Edge Impulse in a box, for tests and trials.",
}


class Lazy(click.Group):
    """A group whose commands are modules of their names beside this one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f".{cmd_name}", __package__).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List them without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            click.echo(f"edgewire {version('edgewire')}")
        except PackageNotFoundError:
            click.echo("edgewire, run from its sources")
        ctx.exit()


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version and exit."
)
def app() -> None:
    """Work with Edge Impulse from a terminal or a script."""
